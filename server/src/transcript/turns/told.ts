import type { Lines } from '../lines';
import type { Direction } from '../convention/sides';

/** What front matter calls the side on which names stand, and the sides themselves; a language a line. */
const keys = ['attributions', 'подписи'];
const sides: Readonly<Record<Direction, readonly string[]>> = {
  before: ['before', 'до'],
  after: ['after', 'после'],
};

/** `key: value`, perhaps in quotes, perhaps with a remark behind it. */
const entry = /^(\p{L}+)[ \t]*[:=][ \t]*["']?(\p{L}+)["']?[ \t]*(?:#.*)?$/u;

/** What the front matter of a transcript says of the side on which its names stand, and where; null where it says nothing that is understood. */
export interface Told { readonly direction: Direction; readonly line: number }

/** Reads it. `from`: the first line behind the front matter. */
export function toldIn(lines: Lines, from: number): Told | null {
  for (let line = 1; line < from; line++) {
    const [, key, value] = entry.exec(lines.text(line)) ?? [];
    if (key === undefined || !keys.includes(key.toLowerCase())) continue;
    const direction = (Object.keys(sides) as Direction[]).find(side => sides[side].includes(value.toLowerCase()));
    if (direction) return { direction, line };
  }
  return null;
}

/** The entry that says it, in a language that we have words for. */
export function tellingOf(direction: Direction, language: string): { readonly key: string; readonly value: string } {
  const which = language === 'ru' ? 1 : 0;
  return { key: keys[which], value: sides[direction][which] };
}
