const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/;

/** Whether a text is a date as Popolo has them, known to the year, the month or the day. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = (shape.exec(text) ?? []) as (string | undefined)[];
  if (year === undefined || month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
  return day === undefined || Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}

/** The days of a month, which is counted from 1. */
export function daysIn(year: number, month: number): number {
  return month === 2 ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28 : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * Whether a day lies in a span, its first and last days included; a date known to the year or the month covers all of it. Null where the span's
 * own dates are too rough to say: a day in the year in which an office ended.
 */
export function covers({ start, end }: { readonly start: string | null; readonly end: string | null }, day: string): boolean | null {
  const from = start === null ? null : start.slice(0, 10), to = end === null ? null : end.slice(0, 10);
  if (from !== null && day.slice(0, from.length) < from || to !== null && day.slice(0, to.length) > to) return false;
  const rough = (date: string | null) => date !== null && date.length < day.length && day.startsWith(date);
  return rough(from) || rough(to) ? null : true;
}
