import type { ListStatementsAnswer, SpeakerRow } from '#protocol';
import { apart } from '../../../../protocol/apart';
import type { Translate } from '../../l10n/translate';
import { beginningOf, nobody, type Said } from '../../speakers';
import type { Statement, Transcript } from '../../transcript/model';
import { clip, firstWords, oneLine } from './words';

const longestName = 100, longestOffice = 200, longestInRow = 60;
/** Statements that are listed at once, at most, and how much of each. */
const mostStatements = 10_000, longestWords = 80;

/** Somebody in a list: how much they say, of so many words in all, and what they are. */
export interface Listed extends Pick<Said, 'key' | 'name' | 'kind' | 'statements' | 'words'> { readonly office: string | null; readonly of: number; /** In so many transcripts. */ readonly transcripts?: number }

/** A row of the list of speakers in the user's words: first what tells most where there is little room. */
export function describeSpeaker(t: Translate, { key, name, kind, statements, words, office: full, of, transcripts }: Listed): Omit<SpeakerRow, 'key'> {
  const share = of > 0 ? words / of : 0, percent = shareIn(t, share), count = t('speakers.statements', { count: statements }), spoken = t('speakers.words', { count: words }), within = transcripts === undefined ? [] : [t('speakers.transcripts', { count: transcripts })];
  const shown = key === nobody ? t('speakers.nobody') : clip(oneLine(name), longestName) || '…', office = full === null ? [] : [clip(oneLine(full), longestOffice)];
  return {
    name: shown, kind: key === nobody ? 'nobody' : kind, statements, share,
    description: [percent, ...office.map(each => apart(clip(each, longestInRow))), [count, spoken, ...within].join(', ')].join(' · '),
    tooltip: [shown, ...office, [count, spoken, ...within].join(', '), t('speakers.ofAll', { share: percent })].join('\n'),
    label: [shown, ...office, count, spoken, ...within, percent].join(', '),
  };
}

/** A share of all, in percent. */
export function shareIn(t: Translate, share: number): string {
  const percent = Math.round(share * 100);
  return percent === 0 && share > 0 ? t('speakers.shareLess') : t('speakers.share', { share: percent });
}

/** Statements with their first words: as many as are asked for. */
export function describeStatements(t: Translate, { lines }: Pick<Transcript, 'lines'>, uri: string, all: readonly Statement[], most: unknown): ListStatementsAnswer {
  const count = Number.isSafeInteger(most) ? Math.max(0, Math.min(most as number, mostStatements)) : mostStatements;
  const statements = all.slice(0, count).map(statement => {
    const { line, character } = beginningOf(statement), words = firstWords(lines, statement.range, longestWords), description = t('speakers.line', { line: line + 1 });
    return { uri, line, character, words, description, label: `${description}: ${words}` };
  });
  return { statements, more: all.length - statements.length };
}
