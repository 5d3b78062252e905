import { isBlank } from './characters';

const most = 6, numberSign = 0x23, equals = 0x3D;

/** Of which level the heading is that a line holds ("## Name", "== Name ==", "== Name"), 0 where it holds none; from its first character that is no space to behind its last. */
export function headingLevel(source: string, from: number, to: number): number {
  const sign = source.charCodeAt(from);
  if (sign !== numberSign && sign !== equals) return 0;
  let at = from;
  while (at < to && source.charCodeAt(at) === sign) at++;
  const level = at - from, parted = isBlank(source.charCodeAt(at));
  if (level > most || at >= to) return 0;
  if (sign === numberSign) return parted ? level : 0;
  const closing = to - headingEnd(source, from, to);
  return closing === level || level > 1 && parted && !closing ? level : 0;
}

/** Where a heading's words end: before the signs that close it as those that open it do ("== Name =="). Spaces before them are its own. */
export function headingEnd(source: string, from: number, to: number): number {
  if (source.charCodeAt(from) !== equals) return to;
  let at = to;
  while (at > from && source.charCodeAt(at - 1) === equals) at--;
  return at;
}
