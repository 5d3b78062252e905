import type { Translate } from '../../l10n/translate';

/** How long something takes, roughly: in minutes, or in hours and minutes. */
export function timeIn(t: Translate, seconds: number): string {
  const minutes = Math.round(seconds / 60);
  return minutes === 0 ? t('glance.moment') : minutes < 60 ? t('glance.minutes', { minutes }) : t('glance.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
