import { make, terms, type Closer } from './candidate';

const longest = 170, mostTries = 3, leastScore = 0, likely = terms({ atLeast: leastScore });
/** A stop or a bracket, and a dash behind it that stands apart from the words; behind a stop a long one may touch them, and a short one where it touches the stop too. */
const stroke = /[.)\]]\s{0,3}[—–−-](?=\s|$)|\.\s?[—–−](?=\p{L})|\p{Lu}{3}\.-(?=\p{Lu})/gu;

/** "M. Untel. – Words", "The Chairman.—Words", "O SR. PRESIDENTE (Fulano) – Words", "El señor FULANO.- Words": closed by a stop or a bracket and a dash. */
export const stroked: Closer = line => {
  if (!line.head.strokes) return null;
  const { source, at, end } = line, text = source.slice(at, Math.min(end, at + longest));
  stroke.lastIndex = 0;
  for (let tries = 0, found = stroke.exec(text); found && tries < mostTries; tries++, found = stroke.exec(text)) {
    const stopped = text.charCodeAt(found.index) === 0x2E, label = at + found.index + (stopped ? 0 : 1);
    const made = make(line, 'stroke', at, label, at + stroke.lastIndex, likely);
    if (made) return made.reading.score > leastScore && made.reading.form !== 'other' && made.reading.form !== 'user' ? made : null;
  }
  return null;
};
