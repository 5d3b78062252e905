import type { MessageKey, Translate } from '../../l10n/translate';

/** Numbers below this one are read at a glance as they are. */
const long = 10_000;

/** A number for people to read: a long one by thousands, as the language groups them. */
export function grouped(t: Translate, number: number): string {
  const digits = String(number);
  if (number < long) return digits;
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(t('statistics.group'));
}

/** So and so much of something, the word in its plural form. */
export function amount(t: Translate, key: MessageKey, count: number): string { return t(key, { count, shown: grouped(t, count) }); }
