import { example } from './example';
import { openInHeading, partLeftOpen, plainlyOpen, type Open } from './quoting/leftOpen';
import type { Finding, Rule, VisitContext } from './rule';
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
  *quotation(quotation, at) {
    const open = plainlyOpen(quotation, at.transcript) ?? partLeftOpen(quotation, at);
    if (open) yield unbalanced(open, at);
  },
  *heading(heading, at) { for (const open of openInHeading(heading, at)) yield unbalanced(open, at); },
  fixes({ data }, { transcript: { lines } }) {
    const open = data as Open;
    return [{ title: { key: 'fix.close', args: { closer: open.closer } }, edits: [closingEdit(lines, open)], preferred: open.told }];
  },
};

/** Points at the opening mark and the word behind it. */
function unbalanced(open: Open, { transcript: { lines } }: VisitContext): Finding {
  const { range, closer } = open, { start } = range, opening = /^\S[ \u00A0\u202F]?\S*/u.exec(lines.slice(range))?.[0] ?? closer;
  return {
    code, range: lines.within(start.line, start.character, start.character + opening.length), message: { key: 'rule.quote.unbalanced.found', args: { closer } },
    subject: lines.slice(openingSentence(lines, range)), data: open,
  };
}
