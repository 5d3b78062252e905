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

/** How much figures are of, in a line. */
export function summaryOf(t: Translate, { date, speakers, statements, words, seconds }: { readonly date: string | null; readonly speakers: number; readonly statements: number; readonly words: number; readonly seconds: number }): string {
  if (statements === 0) return t('statistics.empty');
  return [...date === null ? [] : [shownDate(t, date)], amount(t, 'statistics.speakers', speakers), amount(t, 'statistics.statements', statements), amount(t, 'statistics.words', words), timeIn(t, seconds)].join(', ');
}
