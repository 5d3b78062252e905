import { Word } from '../../languages';
import type { LabelWord } from '../words';
import { isNameWord, type LabelForm } from './form';

/** A head parted into an office and whose it is. Indexes into the head's words, ends exclusive. */
export interface Office {
  /** The speaker's name: all words where no part of them is an office. */
  readonly name: readonly [from: number, to: number];
  /** The office beside a name; null where the office itself is the speaker, or there is none. */
  readonly role: readonly [from: number, to: number] | null;
  /** The speaker is named by an office alone. */
  readonly alone: boolean;
}

const mostNames = 4, longestCode = 5;
const joins = /^(?:of|de|для|по|der|des)$/iu;

/**
 * "Präsident Dr. Norbert Ahrend", "CHIEF JUSTICE DOE": an office, then a name of up to four words; "Minister of Roads" is an office alone; "DOE ANNA útügyi
 * miniszter": a name, then an office. `article`: an article stands before it all.
 */
export function officeOf(text: string, body: readonly LabelWord[], form: LabelForm, article: boolean): Office {
  const name = [0, body.length] as const, none: Office = { name, role: null, alone: false }, alone: Office = { name, role: null, alone: true };
  if (form === 'part') return body.some(isOffice) ? alone : none;
  if (!isOffice(body[0])) return article && form === 'titled' && body.some(isOffice) ? alone : officeBehind(body) ?? none;
  let from = 0;
  while (from < body.length && (isOfficeOrTitle(body[from]) || isAbbreviatedWithin(body, from))) from++;
  let roleTo = from - 1;
  while (roleTo > 0 && !isOffice(body[roleTo])) roleTo--;
  // "Předseda PSP Jan Novák": what the office is of, in letters.
  if (isCode(body, from)) roleTo = from++;
  const rest = body.slice(from);
  const named = rest.length > 0 && rest.length <= mostNames && rest.every(w => isNameWord(w) || isParticle(w)) && rest.some(w => !(w.flags & (Word.Common | Word.Particle)));
  const goesOn = rest.length > 0 && (joins.test(text.slice(rest[0].first, rest[0].last)) || isParticle(rest[0]) && rest[0].shape === 'lower' && rest.some(isOffice));
  return named && !goesOn ? { name: [from, body.length], role: [0, roleTo + 1], alone: false } : alone;
}

function isOffice(w: LabelWord): boolean { return (w.flags & Word.Office) !== 0; }
function isParticle(w: LabelWord): boolean { return (w.flags & Word.Particle) !== 0; }
function isOfficeOrTitle(w: LabelWord): boolean { return isOffice(w) || (w.flags & Word.Honorific) !== 0 && !(w.flags & Word.Article); }

/** "Parl. Staatssekretär b. d. Ministerin": an initial between words of an office. */
function isAbbreviatedWithin(body: readonly LabelWord[], at: number): boolean {
  return body[at].shape === 'initial' && at > 0 && at < body.length - 1 && isOffice(body[at - 1]) && isOfficeOrTitle(body[at + 1]);
}

/** Capitals before a name of two words that is not all in capitals. */
function isCode(body: readonly LabelWord[], at: number): boolean {
  return at === body.length - 3 && body[at].shape === 'caps' && body[at].length <= longestCode && body[at + 1].shape === 'capital' && body[at + 2].shape === 'capital';
}

/** Two words of a name and more, then small words of which the last is an office. */
function officeBehind(body: readonly LabelWord[]): Office | null {
  let to = 0;
  while (to < body.length && isNameWord(body[to]) && !isOffice(body[to])) to++;
  if (to < 2 || to >= body.length || !isOffice(body[body.length - 1])) return null;
  for (let at = to; at < body.length; at++) if (body[at].shape !== 'lower') return null;
  return { name: [0, to], role: [to, body.length], alone: false };
}
