import type { Translate } from '../../l10n/translate';
import { nobody, type Who } from '../../speakers';
import { amount } from './amounts';
import { shownDate } from './date';
import { timeIn } from './time';
import { clip, oneLine } from './words';

const longestName = 100, longestTitle = 200, longestRole = 200;

/** Who speaks, as people are shown them. */
export function shownSpeaker(t: Translate, { key, kind, name }: Pick<Who, 'key' | 'kind' | 'name'>) {
  return key === nobody ? { key, kind: 'nobody', name: t('speakers.nobody') } as const : { key, kind, name: clip(oneLine(name), longestName) || '…' };
}

export function shownRole(role: string | null): string | null { return role === null ? null : clip(oneLine(role), longestRole); }
export function shownTitle(title: string): string { return clip(oneLine(title), longestTitle) || '…'; }

/** What figures are of; `days`: the first and the last that transcripts are of, as far as these are known. */
interface Amounts { readonly transcripts: number; readonly days: readonly string[]; readonly speakers: number; readonly statements: number; readonly words: number; readonly seconds: number }

/** How much that is, in a line: of one transcript its day and statements, of several how many they are and from when to when. */
export function summaryOf(t: Translate, { transcripts, days, speakers, statements, words, seconds }: Amounts): string {
  if (statements === 0) return t('statistics.empty');
  const [first, last] = [days[0], days.at(-1)], day = first === undefined || last === undefined ? [] : [first === last ? shownDate(t, first) : t('statistics.span', { from: { date: first }, to: { date: last } })];
  return [
    ...transcripts > 1 ? [amount(t, 'statistics.transcripts', transcripts)] : [], ...day, amount(t, 'statistics.speakers', speakers),
    ...transcripts > 1 ? [] : [amount(t, 'statistics.statements', statements)], amount(t, 'statistics.words', words), timeIn(t, seconds),
  ].join(', ');
}
