import { make, type Candidate, type Closer } from './candidate';

const longest = 320;

export function isBold(text: string, at: number): boolean { return text.startsWith('**', at) || text.startsWith('__', at); }

/** "**Name:** words", "**Name**: words", "**Name**" alone. */
export const bold: Closer = (line): Candidate | null => {
  const { text, at } = line, mark = text.slice(at, at + 2), close = text.slice(0, at + longest).indexOf(mark, at + 2);
  if (close < 0) return null;
  const label = text.slice(at + 2, close).trimEnd(), inside = /[:：]$/u.test(label), outside = !inside && text[close + 2] === ':';
  const end = at + 2 + label.length - (inside ? 1 : 0), behind = close + (outside ? 3 : 2);
  if (!inside && !outside && behind >= line.end && /[.!?]$/u.test(label)) return null;
  const made = make(line, { close: inside || outside ? 'colon' : 'none', start: at + 2, end, behind, dress: 'bold' });
  return made && { ...made, open: mark, closing: text.slice(end, behind) };
};
