export type Utf16 = 'utf-16le' | 'utf-16be';

/** How many bytes are looked at to tell UTF-16 by its shape. */
const looked = 8192;

/** Units that are made a string at once; a call can't have many more arguments. */
const together = 8192;

/** Bytes as UTF-16, every unit as it is: a lone surrogate stays one, where the platform's decoder replaces it. Half a unit at the end is left out. */
export function readUtf16(bytes: Uint8Array, encoding: Utf16): string {
  const high = encoding === 'utf-16le' ? 1 : 0, parts: string[] = [], units = new Uint16Array(together);
  for (let at = 0; at + 1 < bytes.length;) {
    let count = 0;
    for (; count < together && at + 1 < bytes.length; at += 2) units[count++] = bytes[at + high] << 8 | bytes[at + 1 - high];
    parts.push(String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]));
  }
  return parts.join('');
}

/**
 * Which UTF-16 bytes without a mark look like: in letters up to the Hebrew ones every other byte is below 9 (the Latin ones' 0, the
 * Cyrillic ones' 4), where text in one byte a character has none.
 */
export function shapedAsUtf16(bytes: Uint8Array): Utf16 | null {
  const controls = [0, 0], length = Math.min(bytes.length, looked) & ~1;
  for (let at = 0; at < length; at++) if (bytes[at] < 9) controls[at % 2]++;
  const [first, second] = controls.map(count => count / Math.max(1, length / 2));
  if (second > 0.8 && first < 0.2) return 'utf-16le';
  return first > 0.8 && second < 0.2 ? 'utf-16be' : null;
}
