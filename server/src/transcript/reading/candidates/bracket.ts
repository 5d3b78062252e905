import { make, type Closer } from './candidate';

const longestName = 80, longestLabel = 320, leastScore = 2;

/** "Right Hon. A. Doe (Prime Minister) moved": a title, a name and a bracket, where the mark behind them was forgotten. */
export const bracket: Closer = line => {
  const { text, at, end } = line, open = text.slice(at, at + longestName).indexOf('(') + at;
  if (open < at) return null;
  let depth = 0, to = open;
  for (; to < end && to < at + longestLabel; to++) if (text[to] === '(') depth++; else if (text[to] === ')' && --depth === 0) break;
  if (text[to] !== ')' || !/^\s+\p{Ll}/u.test(text.slice(to + 1, to + 4))) return null;
  const made = make(line, { close: 'bracket', start: at, end: to + 1, behind: to + 1 });
  return made && made.reading.form === 'titled' && made.reading.score > leastScore ? made : null;
};
