import type { Quotation } from '../transcript/model';
import { example } from './example';
import type { Rule } from './rule';
import { openingSentence } from './sentences';
import { closingEdit, openingMark } from './writing/closing';

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
    if (quotation.closed || !quotation.closer) return;
    const { start } = quotation.range, range = lines.within(start.line, start.character, start.character + openingMark(lines, quotation));
    yield { code, range, message: { key: 'rule.quote.unbalanced.found', args: { closer: quotation.closer } }, subject: lines.slice(openingSentence(lines, quotation.range)), data: quotation };
  },
  fixes({ data }, { transcript: { lines } }) {
    const quotation = data as Quotation;
    return [{ title: { key: 'fix.close', args: { closer: quotation.closer } }, edits: [closingEdit(lines, quotation)], preferred: true }];
  },
};
