import { readUtf8 } from './utf8';

/**
 * Bytes as UTF-8 in which halves of characters are encoded one by one, as some databases and programs write emoji (CESU-8), and as a
 * text with half an emoji can be written at all (WTF-8, https://simonsapin.github.io/wtf-8/). Two halves that belong together become one
 * character; a half by itself is kept. Null where anything else is wrong.
 */
export function readSurrogates(bytes: Uint8Array): string | null {
  const parts: string[] = [];
  let from = 0;
  for (let at = bytes.indexOf(0xed); at >= 0; at = bytes.indexOf(0xed, at + 1)) {
    const second = bytes[at + 1], third = bytes[at + 2];
    if (!(second >= 0xa0 && second <= 0xbf && third >= 0x80 && third <= 0xbf)) continue;
    const before = readUtf8(bytes.subarray(from, at));
    if (before === null) return null;
    parts.push(before, String.fromCharCode(0xd000 | (second & 0x3f) << 6 | third & 0x3f));
    from = at + 3;
  }
  if (from === 0) return null;
  const rest = readUtf8(bytes.subarray(from));
  return rest === null ? null : parts.join('') + rest;
}
