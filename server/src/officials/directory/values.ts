import { isPartialDate } from './dates';
import type { Path, Problem } from './model';

type Fields = Readonly<Record<string, unknown>>;

/** Reads the values of an entry, each as what it should be, and notes what is not. Null and a lacking field are the same. */
export class Values {
  constructor(readonly problems: Problem[]) {}

  /** The entries of a list, with their places; what is no object is left out. */
  objects(fields: Fields, key: string, path: Path): { readonly fields: Fields; readonly path: Path }[] {
    const list = fields[key];
    if (list === undefined || list === null) return [];
    if (!Array.isArray(list)) { this.problems.push({ path: [...path, key], kind: 'not-a-list' }); return []; }
    return list.flatMap((entry: unknown, index) => {
      const place = [...path, key, index];
      if (isObject(entry)) return [{ fields: entry, path: place }];
      this.problems.push({ path: place, kind: 'not-an-object' });
      return [];
    });
  }

  /** A text; a number is taken for one, as YAML reads "2020" and identifiers. */
  text(fields: Fields, key: string, path: Path): string | null {
    const value = fields[key];
    if (value === undefined || value === null || value === '') return null;
    if (typeof value === 'string') return value.trim() || null;
    if (typeof value === 'number') return String(value);
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    this.problems.push({ path: [...path, key], kind: 'not-a-text' });
    return null;
  }

  date(fields: Fields, key: string, path: Path): string | null {
    const text = this.text(fields, key, path);
    if (text === null || isPartialDate(text)) return text;
    this.problems.push({ path: [...path, key], kind: 'not-a-date', args: { date: text } });
    return null;
  }

  /** From one date to another; a span that ends before it begins is open at both ends. */
  span(fields: Fields, path: Path): { readonly start: string | null; readonly end: string | null } {
    const start = this.date(fields, 'start_date', path), end = this.date(fields, 'end_date', path);
    if (start === null || end === null || end.slice(0, start.length) >= start.slice(0, end.length)) return { start, end };
    this.problems.push({ path: [...path, 'end_date'], kind: 'ends-before-it-begins', args: { start, end } });
    return { start: null, end: null };
  }

  flag(fields: Fields, key: string, path: Path): boolean {
    const value = fields[key];
    if (typeof value === 'boolean') return value;
    if (value !== undefined && value !== null) this.problems.push({ path: [...path, key], kind: 'not-a-flag' });
    return false;
  }

  texts(fields: Fields, key: string, path: Path): string[] {
    const list = fields[key];
    if (list === undefined || list === null) return [];
    if (!Array.isArray(list)) { this.problems.push({ path: [...path, key], kind: 'not-a-list' }); return []; }
    return list.flatMap((value: unknown, index) => {
      if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
      this.problems.push({ path: [...path, key, index], kind: 'not-a-text' });
      return [];
    });
  }
}

export function isObject(value: unknown): value is Fields { return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date); }
