/** Numbers, shares, times and days as a language writes them. */
export class Formats {
  private readonly whole: Intl.NumberFormat;
  private readonly tenths: Intl.NumberFormat;
  private readonly percent: Intl.NumberFormat;
  private readonly fine: Intl.NumberFormat;
  private readonly date: Intl.DateTimeFormat;
  private readonly units: Readonly<Record<'hour' | 'minute' | 'second', Intl.NumberFormat>>;

  /** Four digits are read at a glance as they are, as elsewhere in what Verbatim says. */
  constructor(readonly language: string) {
    const unit = (name: string) => new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'short', maximumFractionDigits: 0 });
    this.whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0, useGrouping: 'min2' });
    this.tenths = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    this.percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
    this.fine = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
    this.date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
    this.units = { hour: unit('hour'), minute: unit('minute'), second: unit('second') };
  }

  count(value: number): string { return (Number.isInteger(value) ? this.whole : this.tenths).format(value); }

  /** Of a whole, 0 to 1: small ones to a tenth of a percent. */
  share(value: number): string { return (value > 0 && value < 0.0995 ? this.fine : this.percent).format(value); }

  /** How long something takes: as exact as one says it. */
  time(seconds: number): string {
    const all = Math.round(seconds), { hour, minute, second } = this.units;
    if (all < 60) return second.format(all);
    if (all < 600) return all % 60 === 0 ? minute.format(all / 60) : `${minute.format(Math.floor(all / 60))} ${second.format(all % 60)}`;
    const minutes = Math.round(all / 60);
    if (minutes < 60) return minute.format(minutes);
    return minutes % 60 === 0 ? hour.format(minutes / 60) : `${hour.format(Math.floor(minutes / 60))} ${minute.format(minutes % 60)}`;
  }

  /** A place along a recording: minutes and seconds, with hours where there are any. */
  clock(seconds: number): string {
    const all = Math.floor(seconds), two = (value: number) => String(value).padStart(2, '0'), rest = `${two(Math.floor(all / 60) % 60)}:${two(all % 60)}`;
    return all >= 3600 ? `${Math.floor(all / 3600)}:${rest}` : rest.replace(/^0/, '');
  }

  /** A day that is written YYYY-MM-DD; anything else as it is. */
  day(text: string): string {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
    return Number.isNaN(time) ? text : this.date.format(time);
  }

  /** The sign between a number and its fractions. */
  get decimalSign(): string { return this.tenths.formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.'; }
}
