import { isBlank } from '../characters';
import { make, terms, type Closer } from './candidate';

const longestClass = 40, longestName = 120, dot = 46, less = 60, greater = 62, v = 118;

/** WebVTT's "<v Name>words", "<v.loud Name>words". */
export const voice: Closer = line => {
  const { source, opening, end } = line;
  if (source.charCodeAt(opening) !== less || opening + 1 >= end || source.charCodeAt(opening + 1) !== v) return null;
  let at = opening + 2;
  if (source.charCodeAt(at) === dot) {
    const begun = ++at;
    while (at < end && at - begun < longestClass && !isBlank(source.charCodeAt(at)) && source.charCodeAt(at) !== greater) at++;
    if (at === begun) return null;
  }
  if (at >= end || !isBlank(source.charCodeAt(at))) return null;
  while (at < end && isBlank(source.charCodeAt(at))) at++;
  const start = at;
  while (at < end && at - start <= longestName && source.charCodeAt(at) !== less && source.charCodeAt(at) !== greater) at++;
  if (at === start || at >= end || at - start > longestName || source.charCodeAt(at) !== greater) return null;
  return make(line, 'voice', start, at, at + 1, terms({ dress: 'voice', open: source.slice(opening, start) }));
};
