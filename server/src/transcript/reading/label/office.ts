import { Word } from '../../languages';
import type { LabelWord } from '../words';
import { isNameWord, type LabelForm } from './form';

/** A head parted into an office and whose it is. Indexes into the head's words. */
export interface Office {
  /** The first word of the speaker's name; 0 where the office itself is the speaker, or there is none. */
  readonly from: number;
  /** The last word of the office where `from` is not 0. */
  readonly roleTo: number;
  /** The speaker is named by an office alone. */
  readonly alone: boolean;
}

const none: Office = { from: 0, roleTo: 0, alone: false }, alone: Office = { ...none, alone: true };
const mostNames = 4;
const joins = /^(?:of|de|для|по|der|des)$/iu;

/** "Präsident Dr. Norbert Ahrend", "CHIEF JUSTICE DOE": an office, then a name of up to four words; "Minister of Roads" is an office alone. */
export function officeOf(text: string, body: readonly LabelWord[], form: LabelForm): Office {
  if (form === 'part') return body.some(isOffice) ? alone : none;
  if (!isOffice(body[0])) return none;
  let from = 0;
  while (from < body.length && (isOfficeOrTitle(body[from]) || isAbbreviatedWithin(body, from))) from++;
  let roleTo = from - 1;
  while (roleTo > 0 && !isOffice(body[roleTo])) roleTo--;
  const name = body.slice(from);
  const named = name.length > 0 && name.length <= mostNames && name.every(w => isNameWord(w) || isParticle(w)) && name.some(w => !(w.flags & (Word.Common | Word.Particle)));
  const goesOn = name.length > 0 && (joins.test(text.slice(name[0].first, name[0].last)) || isParticle(name[0]) && name[0].shape === 'lower' && name.some(isOffice));
  return named && !goesOn ? { from, roleTo, alone: false } : alone;
}

function isOffice(w: LabelWord): boolean { return (w.flags & Word.Office) !== 0; }
function isParticle(w: LabelWord): boolean { return (w.flags & Word.Particle) !== 0; }
function isOfficeOrTitle(w: LabelWord): boolean { return (w.flags & (Word.Office | Word.Honorific)) !== 0; }

/** "Parl. Staatssekretär b. d. Ministerin": an initial between words of an office. */
function isAbbreviatedWithin(body: readonly LabelWord[], at: number): boolean {
  return body[at].shape === 'initial' && at > 0 && at < body.length - 1 && isOffice(body[at - 1]) && isOfficeOrTitle(body[at + 1]);
}
