import type { Attribution, Statement, Transcript } from '../transcript/model';
import { example, page } from './example';
import { introductionAmong } from './naming/introduction';
import { speakerOf } from './places';
import type { Fix, Found, Rule, VisitContext } from './rule';
import { openingSentence } from './sentences';
import { signatureAtEnd, signatureBehind } from './naming/signatures';
import { settleEdits } from './writing/settle';

const code = 'attribution.conflict';
/** The attribution that stands, and the one that contradicts it. */
interface Pair { readonly kept: Attribution; readonly rival: Attribution }

/** Two attributions name two speakers for one statement. */
export const attributionConflict: Rule = {
  meta: {
    code, severity: 'warning',
    examples: [
      example('ru',
        [...page.ru, 'Игнат Саврасов: Второй зал откроем осенью.', 'Полина Верес, глава района'],
        [...page.ru, 'Игнат Саврасов: Второй зал откроем осенью.']),
      example('en',
        [...page.en, 'Ignat Hartwig: The second room opens in autumn.', 'Paula Verity, mayor'],
        [...page.en, 'Ignat Hartwig: The second room opens in autumn.']),
    ],
  },
  *statement(statement, at) {
    const { attribution, rivals } = statement, signature = rivals.length ? null : signatureAtEnd(statement, at.survey.labels);
    const [kept, ...others] = [...attribution ? [attribution] : [], ...rivals, ...signature ? [signature] : []];
    for (const rival of others) yield conflict(statement, kept, rival, at);
  },
  *heading(heading, at) {
    const signed = signatureBehind(heading, at);
    if (signed) yield conflict(signed.statement, signed.statement.attribution!, signed.signature, at);
  },
  fixes({ data }, { transcript }) {
    const { kept, rival } = data as Pair;
    return [keeping(transcript, kept, rival), keeping(transcript, rival, kept)];
  },
};

function conflict({ range }: Statement, kept: Attribution, rival: Attribution, { transcript: { lines } }: VisitContext): Found {
  return {
    code, range: rival.range, message: { key: 'rule.attribution.conflict.found', args: { speaker: kept.speaker, rival: rival.speaker } },
    near: [{ range: kept.range, message: { key: 'rule.attribution.conflict.other', args: { speaker: kept.speaker } } }],
    far(survey, here) {
      const introduced = kept.role === null ? survey.introduction(kept, here.start) : undefined;
      return introduced?.role ? [{ range: introduced.range, message: { key: 'rule.attribution.conflict.introduced', args: { speaker: introduced.speaker, role: introduced.role } } }] : [];
    },
    subject: `${lines.slice(openingSentence(lines, range))} ${lines.slice(rival.range)}`, data: { kept, rival } satisfies Pair,
  };
}

function keeping(transcript: Transcript, keep: Attribution, lose: Attribution): Fix {
  const named = keep.role === null ? speakerOf(keep, transcript)?.attributions.filter(({ role }) => role !== null) ?? [] : [], role = keep.role ?? introductionAmong(named, keep.range.start)?.role ?? null;
  return { title: { key: 'fix.keep', args: { speaker: keep.speaker, other: plainLabel(transcript, lose) } }, edits: settleEdits(transcript, keep, role, lose) };
}

/** Marks that part a label from the words, or make it bold. */
const partingMarks = ' :：*_';

/** An attribution as one would name it: on one line, without the marks that part it from the words. */
function plainLabel({ lines, convention }: Transcript, { range }: Attribution): string {
  const text = lines.slice(range).replace(/\s+/gu, ' '), { close } = convention;
  let from = 0, to = close && text.endsWith(close) ? text.length - close.length : text.length;
  while (to > from && partingMarks.includes(text[to - 1])) to--;
  while (from < to && partingMarks.includes(text[from])) from++;
  return text.slice(from, to) || text;
}

