import type { LabelForm } from '../label';
import { Unit, unitClass } from '../characters';
import { make, terms, type Closer } from './candidate';

const longest = 170, mostTries = 3, leastScore = 0, likely = terms({ atLeast: leastScore });
/**
 * A stop or a bracket, and a dash behind it that stands apart from the words; behind a stop a long one may touch them, and a short one where it touches the stop too. The
 * longest may touch both a name or a bracket and the words: sentences have it as well, so that what stands before it must say by itself that somebody speaks.
 */
const stroke = /[.)\]]\s{0,3}[—―–−-](?=\s|$)|\.\s?[—―–−](?=\p{L})|\p{Lu}{3}\.-(?=\p{Lu})|[\p{L})\]]—(?=[\p{L}\p{N}“"(‘])/gu;
const sureForms: ReadonlySet<LabelForm> = new Set(['titled', 'part', 'office', 'initials', 'caps']), longDash = 0x2014;

/** "M. Untel. – Words", "The Chairman.—Words", "O SR. PRESIDENTE (Fulano) – Words", "El señor FULANO.- Words", "Mr DOE (9.01 am)—Words": closed by a stop or a bracket and a dash, or by a long dash alone. */
export const stroked: Closer = line => {
  if (!line.head.strokes) return null;
  const { source, at, end } = line, text = source.slice(at, Math.min(end, at + longest));
  stroke.lastIndex = 0;
  for (let tries = 0, found = stroke.exec(text); found && tries < mostTries; tries++, found = stroke.exec(text)) {
    const stopped = text.charCodeAt(found.index) === 0x2E, touching = !stopped && text.charCodeAt(found.index + 1) === longDash && unitClass(text.charCodeAt(stroke.lastIndex)) !== Unit.Space;
    const made = make(line, 'stroke', at, at + found.index + (stopped ? 0 : 1), at + stroke.lastIndex, likely);
    if (made && touching && !sureForms.has(made.reading.form)) return null;
    if (made) return made.reading.score > leastScore && made.reading.form !== 'other' && made.reading.form !== 'user' ? made : null;
  }
  return null;
};
