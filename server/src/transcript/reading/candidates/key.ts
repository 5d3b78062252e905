import { isBlank } from '../characters';

const yo = 0x451, point = 46, space = 32;

/** A name as it is compared: without case, points and double spaces; ё is е. */
export function keyOf(name: string): string {
  const small = name.toLowerCase();
  for (let at = 0, before = space; at <= small.length; at++) {
    const unit = at < small.length ? small.charCodeAt(at) : space;
    if (unit === point || unit === yo || (unit === space ? before === space : isBlank(unit))) return small.replace(/ё/g, 'е').replace(/[.\s]+/gu, ' ').trim();
    before = unit;
  }
  return small;
}
