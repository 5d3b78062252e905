import { Word, wordFlags } from '../../languages';
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

const mostNames = 4, longestCode = 5, longestBehind = 12, longestTitle = 10, notDomain = Word.Common | Word.Particle | Word.Office | Word.Part | Word.Group;
const ideograph = /\p{Script=Han}/u;

/**
 * "Präsident Dr. Norbert Ahrend", "CHIEF JUSTICE DOE": an office, then a name of up to four words; "Minister of Roads" is an office alone; "DOE ANNA útügyi
 * miniszter": a name, then an office. `article`: an article stands before it all.
 */
export function officeOf(body: readonly LabelWord[], form: LabelForm, article: boolean): Office {
  const name = [0, body.length] as const, none: Office = { name, role: null, alone: false }, alone: Office = { name, role: null, alone: true };
  if (form === 'part') return body.some(isOffice) ? alone : none;
  if (!isOffice(body[0])) return article && form === 'titled' && body.some(isOffice) ? alone : officeBehind(body) ?? behindName(body) ?? none;
  let from = 0;
  while (from < body.length && (isOfficeOrTitle(body[from]) || isAbbreviatedWithin(body, from))) from++;
  let roleTo = from - 1;
  while (roleTo > 0 && !isOffice(body[roleTo])) roleTo--;
  const behind = behindDomain(body, from);
  // "Předseda PSP Jan Novák": what the office is of, in letters.
  if (behind > from) { from = behind; roleTo = from - 1; } else if (isCode(body, from)) roleTo = from++;
  const rest = body.slice(from);
  // "MENTERI KESEHATAN": nothing but what the office is of.
  if (rest.length && rest.every(({ flags }) => flags & Word.Domain)) return alone;
  const named = rest.length > 0 && rest.length <= mostNames && rest.every(w => isNameWord(w) || isParticle(w)) && rest.some(w => !(w.flags & (Word.Common | Word.Particle)));
  if (named && !goesOn(body[roleTo], rest)) return { name: [from, body.length], role: [0, roleTo + 1], alone: false };
  const titled = behindTitle(body, from);
  return titled ? { name: [titled[1], body.length], role: [0, titled[0]], alone: false } : alone;
}

/** What stands behind an office says what it is of: "of Roads", "der Verkehrskommission". */
function goesOn(office: LabelWord, rest: readonly LabelWord[]): boolean {
  const [first] = rest, small = first.shape === 'lower';
  if (small && isParticle(first) && (office.flags & Word.Member) !== 0 && !rest.some(isOffice)) return false;
  return (first.flags & Word.Join) !== 0 || small && (first.flags & Word.SmallJoin) !== 0 || isParticle(first) && small && rest.some(isOffice);
}

/** "Bundesminister für Straßen und Brücken Dr. Jörg Tamm": where the forms of address begin, and the name behind them, that end what an office is of; null where there are none. */
export function behindTitle(body: readonly LabelWord[], from: number): readonly [title: number, name: number] | null {
  for (let at = body.length - 2; at >= from; at--) {
    if (!isTitle(body[at])) continue;
    let first = at;
    while (first > from && isTitle(body[first - 1])) first--;
    const names = body.length - at - 1;
    return first > from && names <= mostNames && body.slice(at + 1).every(word => isNameWord(word) || isParticle(word)) ? [first, at + 1] : null;
  }
  return null;
}

/** A form of address in its short form: "Dr.", "Mag.", "Mr". */
function isTitle({ shape, flags, length }: LabelWord): boolean { return (flags & Word.Honorific) !== 0 && !(flags & (Word.Article | Word.Particle | Word.Common)) && (shape === 'capital' || shape === 'initial') && length <= longestTitle; }

function isOffice(w: LabelWord): boolean { return (w.flags & Word.Office) !== 0; }
function isParticle(w: LabelWord): boolean { return (w.flags & Word.Particle) !== 0; }
function isOfficeOrTitle(w: LabelWord): boolean { return isOffice(w) || (w.flags & Word.Honorific) !== 0 && !(w.flags & Word.Article); }

/** "Parl. Staatssekretär b. d. Ministerin": an initial between words of an office. */
function isAbbreviatedWithin(body: readonly LabelWord[], at: number): boolean {
  return body[at].shape === 'initial' && at > 0 && at < body.length - 1 && isOffice(body[at - 1]) && isOfficeOrTitle(body[at + 1]);
}

/**
 * Where the name begins behind what an office is of: "ministryně dopravy Eva Nováková" in small letters, "Minister Spraw Zagranicznych Jan Nowak"
 * in words that a table has. As given, where it is not told so, or no name of two words is left.
 */
function behindDomain(body: readonly LabelWord[], from: number): number {
  let at = from;
  while (at < body.length && ((body[at].flags & Word.Domain) !== 0 || body[at].shape === 'lower' && !(body[at].flags & notDomain))) at++;
  const left = body.length - at;
  return left >= 2 && left <= mostNames && body.slice(at).every(({ shape, flags }) => (shape === 'capital' || shape === 'initial') && !(flags & notDomain)) ? at : from;
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

/** "Aino Virtanen vas", "Dana Whitlock wrote", "Claire Morvan a écrit": a name of two words and more, then small letters, which no name ends in: the group that they sit with, or that they said it; no role. */
function behindName(body: readonly LabelWord[]): Office | null {
  const last = body[body.length - 1], before = body[body.length - 2] as LabelWord | undefined;
  if (body.length < 3 || last.shape !== 'lower' || last.length > longestBehind || last.flags) return null;
  const to = before!.shape === 'lower' && !(before!.flags & Word.Particle) ? body.length - 2 : body.length - 1;
  if (to < 2) return null;
  return body.slice(0, to).every(word => isNameWord(word) && word.shape !== 'uncased') ? { name: [0, to], role: null, alone: false } : null;
}

/** "道路大臣", "建設委員長": where words are not parted by spaces, an office is the end of what it is called. */
export function endsInOffice(text: string, { shape, first, last }: LabelWord): boolean {
  if (shape !== 'uncased' || !ideograph.test(text.charAt(last - 1))) return false;
  for (let from = Math.max(first, last - longestCode); from <= last - 2; from++) if (wordFlags(text, from, last) & Word.Office) return true;
  return false;
}
