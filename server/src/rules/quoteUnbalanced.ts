import type { Quotation, Transcript } from '../transcript/model';
import { example } from './example';
import { lostMark, opens, unmatched } from './lostMark';
import { nearestText } from './places';
import type { Finding, Rule, VisitContext } from './rule';
import { openingSentence, words } from './sentences';
import { closingEdit } from './writing/closing';

const code = 'quote.unbalanced';

/** A quotation that is opened and never closed. */
export const quoteUnbalanced: Rule = {
  meta: {
    code, severity: 'warning',
    examples: [
      example('ru',
        ['Мост через Каменку закрыли в понедельник.', '', '«Мы ждали этого ремонта десять лет, — сказала Полина Верес.'],
        ['Мост через Каменку закрыли в понедельник.', '', '«Мы ждали этого ремонта десять лет», — сказала Полина Верес.']),
      example('en',
        ['The bridge over the Stone was closed on Monday.', '', '“We have waited ten years for these repairs, said Paula Verity.'],
        ['The bridge over the Stone was closed on Monday.', '', '“We have waited ten years for these repairs,” said Paula Verity.']),
    ],
  },
  *quotation(quotation, at) {
    const open = isPlainlyOpen(quotation, at.transcript) ? { range: quotation.range, closer: quotation.closer, told: true } : partLeftOpen(quotation, at);
    if (open) yield unbalanced(open, at);
  },
  *heading({ range }, at) {
    for (const [opener, closer] of pairs) {
      const { lines } = at.transcript, text = lines.slice(range), [start] = unmatched({ text, opener, closer });
      if (start === undefined || closesBelow({ text: text.slice(start), range, closer }, at.transcript)) continue;
      const found = lostMark({ ...markedOf(text, opener, closer, at), runsOn: false }), from = lines.offsetAt(range.start);
      yield unbalanced({ range: { start: lines.positionAt(from + start), end: found ? lines.positionAt(from + found.end) : range.end }, closer, told: found?.told ?? false }, at);
    }
  },
  fixes({ data }, { transcript: { lines } }) {
    const open = data as Open;
    return [{ title: { key: 'fix.close', args: { closer: open.closer } }, edits: [closingEdit(lines, open)], preferred: open.told }];
  },
};

/** What is left open, as far as its words seem to go. `told`: something tells so. */
interface Open extends Pick<Quotation, 'range' | 'closer'> { readonly told: boolean }
/** Marks that a heading's are compared with; recognition reads no quotations there. */
const pairs = [['«', '»'], ['“', '”'], ['„', '“'], ['"', '"']] as const;
/** A quotation of no more words that goes on in no other paragraph of a conversation, where all others are closed: so many of them at least. */
const shortTurn = 30, mostClosed = 12;
/** A quotation is closed within so many lines of text, or not at all. */
const farthest = 60;

function unbalanced(open: Open, { transcript: { lines } }: VisitContext): Finding {
  const { range, closer } = open, { start } = range, opening = /^\S[ \u00A0\u202F]?\S*/u.exec(lines.slice(range))?.[0] ?? closer;
  return {
    code, range: lines.within(start.line, start.character, start.character + opening.length), message: { key: 'rule.quote.unbalanced.found', args: { closer } },
    subject: lines.slice(openingSentence(lines, range)), data: open,
  };
}

/** Recognition finds no closing mark, and nothing else closes the words. */
function isPlainlyOpen(quotation: Quotation, transcript: Transcript): boolean {
  const text = transcript.lines.slice(quotation.range);
  // A straight mark before a name may be an apostrophe, or inches.
  if (quotation.closed || !quotation.closer || quotation.kind === 'name' && !/^[«“„]/u.test(text)) return false;
  return /^\S[ \u00A0\u202F]?\S+/u.test(text) && !isClosingMark(text, quotation) && !endsInMark(text) && !sharesCloser(text) && !closesBelow({ text, ...quotation }, transcript);
}

/** Recognition closes the quotation with another's mark, or lets it go on in the paragraph below, and its own was lost on the way. */
function partLeftOpen(quotation: Quotation, at: VisitContext): Open | null {
  const { lines } = at.transcript, { closer, range, closed } = quotation, text = lines.slice(range), opener = text[0] ?? '';
  if (!pairs.some(pair => pair[0] === opener && pair[1] === closer) || isClosingMark(text, quotation)) return null;
  const runsOn = closed && !endsInMark(text);
  if (runsOn && !goesOnBelow(range.end.line, opener, closer, at.transcript)) return { range, closer, told: true };
  const found = lostMark({ ...markedOf(text, opener, closer, at), runsOn }), from = lines.offsetAt(range.start);
  if (found) return { range: { start: lines.positionAt(from + found.at), end: lines.positionAt(from + found.end) }, closer, told: found.told };
  return runsOn && quotation.dialogue && words(text).length <= shortTurn && at.survey.closedTurns >= mostClosed && at.survey.turnsThatRunOn === 1 ? { range, closer, told: true } : null;
}

function markedOf(text: string, opener: string, closer: string, { transcript: { language }, survey }: VisitContext) {
  return { text, opener, closer, language, names: survey.namesInMarks };
}

/** A mark with a space behind it closes something that was opened before, whatever stands there; French guillemets are set so. */
function isClosingMark(text: string, { closer }: Quotation): boolean { return /^.\s/u.test(text) && closer !== '»'; }

/** Closed by a mark of another kind, or by an opening one: that is another fault, and where the words end is plain. A single mark may close what it opened inside. */
function endsInMark(text: string): boolean {
  const last = text.trimEnd().at(-1) ?? '';
  return /["“”«»„]/u.test(last) || /['‘’]/u.test(last) && !/[\s([—–-]['‘]\S/u.test(text);
}

/** The paragraph below closes what it has not opened. */
function closesBelow({ text: own, range, closer }: Pick<Quotation, 'range' | 'closer'> & { readonly text: string }, transcript: Transcript): boolean {
  const { lines } = transcript, below = lines.text(range.end.line).slice(range.end.character).trim() ? -1 : nearestText(transcript, range.end.line, 1), opener = own[0], text = below < 0 ? '' : lines.text(below);
  const count = (mark: string) => text.split(mark).length - 1;
  return opener === closer ? count(closer) % 2 === 1 : count(closer) > count(opener);
}

/** The paragraph below opens the quotation anew, or what comes below closes it before anything else is opened. */
function goesOnBelow(line: number, opener: string, closer: string, transcript: Transcript): boolean {
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
