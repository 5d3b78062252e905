import type { Quotation } from '../transcript/model';
import { example } from './example';
import { statementAt } from './places';
import type { Rule, VisitContext } from './rule';
import { openingSentence, words } from './sentences';
import { isSetApart } from './quoting/setApart';
import { sayingFixes } from './writing/inText';

const code = 'quote.unattributed';
/** Shorter quotations are names, titles and sayings as often as speech. */
const shortest = 8;
/** What recognition says where a speaker is near that it could not make out. */
const nearby: ReadonlySet<string> = new Set(['cue-verb-near', 'pronoun']);
/** The author's words inside the marks: «Слова, — сказал Имя. — Слова». */
const interrupted = /[,!?…]\s?[–—-]\s\p{Ll}/u;

/** A whole sentence of direct speech in the author's text that nobody is named for. */
export const quoteUnattributed: Rule = {
  meta: {
    code, severity: 'information',
    examples: [
      example('ru',
        ['Мост закрыли на ремонт', '', 'Мост через Каменку закрыли в понедельник.', '', '«Мы ждали этого ремонта десять лет, и вот он наконец начался».', '', 'Движение откроют осенью.'],
        ['Мост закрыли на ремонт', '', 'Мост через Каменку закрыли в понедельник.', '', '«Мы ждали этого ремонта десять лет, и вот он наконец начался», — говорит глава района Полина Верес.', '', 'Движение откроют осенью.']),
      example('en',
        ['The bridge is closed', '', 'The bridge over the Stone was closed on Monday.', '', '“We have waited ten years for these repairs, and now they have begun at last.”', '', 'It will open again in autumn.'],
        ['The bridge is closed', '', 'The bridge over the Stone was closed on Monday.', '', '“We have waited ten years for these repairs, and now they have begun at last,” says Paula Verity, the mayor.', '', 'It will open again in autumn.']),
    ],
  },
  *quotation(quotation, at) {
    if (quotation.kind !== 'speech' || quotation.dialogue || quotation.speaker !== null || !quotation.closed || !quotation.closer || at.survey.impliesSpeakers) return;
    const { lines } = at.transcript;
    if (quotation.reasons.some(({ cue }) => nearby.has(cue)) || interrupted.test(lines.slice(quotation.range))) return;
    if (!isWholeSentence(quotation, at) || statementAt(at.near, quotation.range.start) || !isSetApart(quotation, at)) return;
    const range = openingSentence(lines, quotation.range);
    yield { code, range, message: { key: 'rule.quote.unattributed.found' }, subject: lines.slice(range), data: quotation };
  },
  fixes({ data }, { transcript }) { return sayingFixes(transcript, data as Quotation); },
};

/** Begins as a sentence does, where the script has capitals at all, and ends as one, inside the marks or just behind them. */
function isWholeSentence({ range, closer }: Quotation, { transcript: { lines } }: VisitContext): boolean {
  const text = lines.slice(range), inner = text.slice(1, text.length - closer.length).trim(), first = inner.match(/\p{L}/u)?.[0];
  const behind = lines.text(range.end.line).slice(range.end.character, range.end.character + 1);
  if (!first || first !== first.toUpperCase()) return false;
  return (/[.!?…。！？]["”»]?$/u.test(inner) || behind === '.') && words(inner).length >= shortest;
}
