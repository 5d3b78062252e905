import { isAsciiDigit } from '../characters';
import { make, terms, type Closer } from './candidate';

const longest = 120, closing = 0x29, quoted = /^\d{1,6}\s{1,3}"([^"]{1,80})"\s\(\d{1,20}\)$/u;

/** `12 "Dana Whitlock" (3871)`: the name of a cue, by its number, who speaks, and that one's number in the meeting; the words stand below its times. */
export const cue: Closer = line => {
  const { source, at, end } = line;
  if (source.charCodeAt(end - 1) !== closing || !isAsciiDigit(source.charCodeAt(at)) || end - at > longest) return null;
  const text = source.slice(at, end), found = quoted.exec(text);
  if (!found) return null;
  const from = at + text.indexOf('"') + 1, to = from + found[1].length;
  return make(line, 'none', from, to, end, terms({ own: true, dress: 'time', open: source.slice(at, from), closing: source.slice(to, end) }));
};
