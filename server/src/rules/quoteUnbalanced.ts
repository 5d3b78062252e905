import type { Quotation, Transcript } from '../transcript/model';
import { example } from './example';
import { nearestText } from './places';
import type { Rule } from './rule';
import { openingSentence } from './sentences';
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
  *quotation(quotation, { transcript }) {
    if (quotation.closed || !quotation.closer || quotation.kind === 'name') return;
    const { lines } = transcript, text = lines.slice(quotation.range), opening = /^\S[ \u00A0\u202F]?\S+/u.exec(text)?.[0];
    if (!opening || isClosingMark(text, quotation) || endsInMark(text) || sharesCloser(text) || closesBelow(quotation, transcript)) return;
    const { start } = quotation.range, range = lines.within(start.line, start.character, start.character + opening.length);
    yield { code, range, message: { key: 'rule.quote.unbalanced.found', args: { closer: quotation.closer } }, subject: lines.slice(openingSentence(lines, quotation.range)), data: quotation };
  },
  fixes({ data }, { transcript: { lines } }) {
    const quotation = data as Quotation;
    return [{ title: { key: 'fix.close', args: { closer: quotation.closer } }, edits: [closingEdit(lines, quotation)], preferred: true }];
  },
};

/** A mark with a space behind it closes something that was opened before, whatever stands there; French guillemets are set so. */
function isClosingMark(text: string, { closer }: Quotation): boolean { return /^.\s/u.test(text) && closer !== '»'; }

/** Closed by a mark of another kind, or by an opening one: that is another fault, and where the words end is plain. */
function endsInMark(text: string): boolean { return /["'“”‘’«»„]$/u.test(text.trimEnd()); }

/** The paragraph below closes what it has not opened. */
function closesBelow({ range, closer }: Quotation, transcript: Transcript): boolean {
  const { lines } = transcript, below = nearestText(transcript, range.end.line, 1), opener = lines.slice(range)[0], text = below < 0 ? '' : lines.text(below);
  const count = (mark: string) => text.split(mark).length - 1;
  return opener === closer ? count(closer) % 2 === 1 : count(closer) > count(opener);
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
