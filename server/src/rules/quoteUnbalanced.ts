import type { Quotation } from '../transcript/model';
import { example } from './example';
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
  *quotation(quotation, { transcript: { lines } }) {
    if (quotation.closed || !quotation.closer || quotation.kind === 'name') return;
    const text = lines.slice(quotation.range), opening = /^\S[ \u00A0\u202F]?\S+/u.exec(text)?.[0];
    if (!opening || isClosingMark(text, quotation) || sharesCloser(text)) return;
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
