import type { Heading, Quotation } from '../../transcript/model';
import { nearestText } from '../places';
import type { Page, VisitContext } from '../rule';
import { words } from '../sentences';
import { lostMark, opens, unmatched, type Marked } from './lostMark';

/** What is left open, as far as its words seem to go. `told`: something tells so. */
export interface Open extends Pick<Quotation, 'range' | 'closer'> { readonly told: boolean }

/** Marks that open and close, one kind with each other. */
const pairs = [['«', '»'], ['“', '”'], ['„', '“'], ['"', '"']] as const;
/** A turn of no more words, the only one of a story's without a closing mark, is hardly a speech that goes on below. */
const shortTurn = 30;
/** A quotation is closed within so many lines of text, or not at all. */
const farthest = 60;

/** Recognition finds no closing mark, and nothing else closes the words. */
export function plainlyOpen(quotation: Quotation, transcript: Page): Open | null {
  const { closed, closer, kind, range } = quotation;
  if (closed || !closer) return null;
  const text = transcript.lines.slice(range);
  // A straight mark before a name may be an apostrophe, or inches.
  if (kind === 'name' && !/^[«“„]/u.test(text)) return null;
  if (!/^\S[ \u00A0\u202F]?\S+/u.test(text) || isClosingMark(text, closer) || endsInMark(text) || sharesCloser(text) || closesBelow(text, quotation, transcript)) return null;
  return { range, closer, told: true };
}

/** Recognition closes the quotation with another's mark, or lets it go on in the paragraph below, and its own was lost on the way. */
export function partLeftOpen(quotation: Quotation, at: VisitContext): Open | null {
  const { lines } = at.transcript, { closer, range, closed } = quotation, text = lines.slice(range), opener = text[0] ?? '';
  if (!pairs.some(pair => pair[0] === opener && pair[1] === closer) || isClosingMark(text, closer)) return null;
  const runsOn = closed && !endsInMark(text);
  if (runsOn && !goesOnBelow(range.end.line, opener, closer, at.transcript)) return { range, closer, told: true };
  const found = lostMark(marked(text, opener, closer, runsOn, at)), from = lines.offsetAt(range.start);
  if (found) return { range: { start: lines.positionAt(from + found.at), end: lines.positionAt(from + found.end) }, closer, told: found.told };
  return runsOn && quotation.dialogue && words(text).length <= shortTurn && at.survey.isOnlyOneOpen ? { range, closer, told: true } : null;
}

/** Marks that do not add up in a heading, where recognition reads no quotations; not where the line below closes them. */
export function* openInHeading({ range }: Heading, at: VisitContext): Iterable<Open> {
  const { lines } = at.transcript, text = lines.slice(range), from = lines.offsetAt(range.start);
  for (const [opener, closer] of pairs) {
    const [start] = unmatched({ text, opener, closer });
    if (start === undefined || closesBelow(text.slice(start), { range, closer }, at.transcript)) continue;
    const found = lostMark(marked(text, opener, closer, false, at));
    yield { range: { start: lines.positionAt(from + start), end: found ? lines.positionAt(from + found.end) : range.end }, closer, told: found?.told ?? false };
  }
}

function marked(text: string, opener: string, closer: string, runsOn: boolean, { transcript: { language }, survey }: VisitContext): Marked {
  return { text, opener, closer, language, runsOn, isName: words => survey.isNameInMarks(words) };
}

/** A mark with a space behind it closes something that was opened before, whatever stands there; French guillemets are set so. */
function isClosingMark(text: string, closer: string): boolean { return /^.\s/u.test(text) && closer !== '»'; }

/** Closed by a mark of another kind, or by an opening one: that is another fault, and where the words end is plain. A single mark may close what it opened inside. */
function endsInMark(text: string): boolean {
  const last = text.trimEnd().at(-1) ?? '';
  return /["“”«»„]/u.test(last) || /['‘’]/u.test(last) && !/[\s([—–-]['‘]\S/u.test(text);
}

/** The paragraph below closes what it has not opened. */
function closesBelow(own: string, { range, closer }: Pick<Quotation, 'range' | 'closer'>, transcript: Page): boolean {
  const { lines } = transcript, below = lines.text(range.end.line).slice(range.end.character).trim() ? -1 : nearestText(transcript, range.end.line, 1), opener = own[0], text = below < 0 ? '' : lines.text(below);
  const count = (mark: string) => text.split(mark).length - 1;
  return opener === closer ? count(closer) % 2 === 1 : count(closer) > count(opener);
}

/** The paragraph below opens the quotation anew, or what comes below closes it before anything else is opened. */
function goesOnBelow(line: number, opener: string, closer: string, transcript: Page): boolean {
  const { lines } = transcript;
  let below = nearestText(transcript, line, 1);
  if (below >= 0 && lines.text(below).trimStart().startsWith(opener)) return true;
  for (let count = 0; below >= 0 && count < farthest; count++, below = nearestText(transcript, below, 1)) {
    const text = lines.text(below);
    for (let at = 0; at < text.length; at++) if (text[at] === opener || text[at] === closer) return !opens(text, at, opener);
  }
  return false;
}

/**
 * «Общество «Знание»: two quotations that open with one mark may be closed by one. Not where a sentence, or the words before
 * the author's «, — сказал», end between the two opening marks.
 */
function sharesCloser(text: string): boolean {
  const next = nested(text);
  return next >= 0 && !/[.!?…]\s|,\s?[–—-]\s/u.test(text.slice(1, next));
}

/** Offset of the next opening mark like the first, behind a space and before a letter; -1 where there is none. */
function nested(text: string): number {
  for (let at = text.indexOf(text[0], 1); at > 0; at = text.indexOf(text[0], at + 1)) if (/[\s(]/u.test(text[at - 1]) && /\p{L}/u.test(text[at + 1] ?? '')) return at;
  return -1;
}
