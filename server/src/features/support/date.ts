import type { Translate } from '../../l10n/translate';

/** A date for people to read, as far as it is known: "12.05.2020", "05.2020", "2020". */
export function shownDate(t: Translate, date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  return day !== undefined ? t('hover.date.day', { day, month, year }) : month !== undefined ? t('hover.date.month', { month, year }) : year;
}
