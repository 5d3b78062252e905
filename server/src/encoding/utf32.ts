export type Utf32 = 'utf-32le' | 'utf-32be';

/**
 * Bytes that begin with UTF-32's mark as text; halves of characters stay what they are. Null where the mark is another one, or a number
 * follows that no character has: the little mark begins as UTF-16's does, and a NUL behind that may stand in any text.
 */
export function readUtf32(bytes: Uint8Array): { readonly text: string; readonly encoding: Utf32 } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), little = bytes[0] === 0xff, parts: string[] = [];
  if (bytes.length === 0 || bytes.length % 4 || view.getUint32(0, little) !== 0xfeff) return null;
  let part = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const character = view.getUint32(at, little);
    if (character > 0x10ffff) return null;
    part += String.fromCodePoint(character);
    if (part.length > 1 << 15) { parts.push(part); part = ''; }
  }
  return { text: parts.join('') + part, encoding: little ? 'utf-32le' : 'utf-32be' };
}
