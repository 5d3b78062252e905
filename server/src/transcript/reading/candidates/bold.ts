import { isBlank } from '../characters';
import { make, type Closer } from './candidate';

const longest = 320, asterisk = 42, underscore = 95, colon = 58, wideColon = 0xFF1A;
const sentenceEnd = /[.!?]/;

export function isBold(source: string, at: number, end: number): boolean {
  const unit = source.charCodeAt(at);
  return (unit === asterisk || unit === underscore) && at + 1 < end && source.charCodeAt(at + 1) === unit;
}

/** "**Name:** words", "**Name**: words", "**Name**" alone. */
export const bold: Closer = line => {
  const { source, at, end } = line, close = closing(source, at, Math.min(end, at + longest));
  if (close < 0) return null;
  const start = at + 2;
  let label = close;
  while (label > start && isBlank(source.charCodeAt(label - 1))) label--;
  const last = label > start ? source.charCodeAt(label - 1) : 0, inside = last === colon || last === wideColon;
  const outside = !inside && close + 2 < end && source.charCodeAt(close + 2) === colon, behind = close + (outside ? 3 : 2);
  if (inside) label--;
  else if (!outside && behind >= end && sentenceEnd.test(String.fromCharCode(last))) return null;
  return make(line, inside || outside ? 'colon' : 'none', { start, end: label, behind, dress: 'bold', open: source.slice(at, start), closing: source.slice(label, behind) });
};

/** Where the mark that begins at `at` stands again before `to`; -1 where it does not. */
function closing(source: string, at: number, to: number): number {
  const mark = source.charCodeAt(at);
  for (let close = at + 2; close + 1 < to; close++) if (source.charCodeAt(close) === mark && source.charCodeAt(close + 1) === mark) return close;
  return -1;
}
