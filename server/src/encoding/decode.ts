import { readsAsCyrillic } from './cyrillic';
import { readSurrogates } from './surrogates';
import { readUtf16, shapedAsUtf16, type Utf16 } from './utf16';
import { readUtf32 } from './utf32';
import { readUtf8 } from './utf8';

/** Bytes as text, and what is to be known about it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Characters that stand for bytes the encoding has no meaning for. */
  readonly replaced: number;
  /** What else it may be, where that would explain a text that makes no sense. */
  readonly perhaps?: Utf16;
  /** Why the text is not what somebody wrote, where nobody named an encoding. */
  readonly damage?: Damage;
}

export interface Damage {
  /** UTF-8 or UTF-16 with bytes that these do not have, or no text at all. */
  readonly kind: 'utf-8' | 'utf-16' | 'not-text';
  /** First line (from 1) that is not valid UTF-8; 0 for the other kinds. */
  readonly line: number;
  /** So little of it is wrong that the rest is what somebody wrote, and not bytes that happen to be letters too. */
  readonly slight: boolean;
}

/** True for every name that the Encoding Standard knows and this program can decode: "windows-1251", "cp866", "latin1" … */
export function isEncoding(name: string): boolean {
  try { return new TextDecoder(name).encoding !== ''; } catch { return false; }
}

/**
 * Bytes as text: there always is one, with U+FFFD for what has no meaning, as VS Code shows it, so that places are the same in both.
 * A byte order mark decides, and stays in the text, where it counts as one character; else UTF-8, whatever characters it
 * has; what is not valid UTF-8 is read as Windows-1251 if it then reads as Cyrillic. Halves of characters (lone surrogates) are kept.
 * `encoding` overrides all of that, and then wrong bytes are counted and no damage: who names an encoding wants the text.
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding !== undefined) return forced(bytes, encoding);
  const wide = readUtf32(bytes);
  if (wide) return { ...wide, replaced: 0 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return marked(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return marked(bytes, 'utf-16be');
  const plain = readUtf8(bytes);
  if (plain !== null) {
    const perhaps = shapedAsUtf16(bytes);
    return { text: plain, encoding: 'utf-8', replaced: 0, ...perhaps ? { perhaps } : {} };
  }
  const halved = readSurrogates(bytes);
  if (halved !== null) return { text: halved, encoding: 'utf-8', replaced: 0 };
  const text = read(bytes, 'windows-1251', false);
  if (readsAsCyrillic(text.slice(0, 1 << 20))) return { text, encoding: 'windows-1251', replaced: 0 };
  const legible = forced(bytes, 'utf-8'), binary = isBinary(bytes);
  return { ...legible, damage: { kind: binary ? 'not-text' : 'utf-8', line: binary ? 0 : firstWrongLine(bytes), slight: !binary && (legible.replaced - fewWrong) * mostOfText < legible.text.length } };
}

/** Characters for each that is wrong, beyond a few, from which on the damage is slight; in a text of another encoding the letters with accents are more. */
const mostOfText = 200, fewWrong = 3;

/** Half a unit at the end means that the rest is missing. */
function marked(bytes: Uint8Array, encoding: Utf16): Decoded {
  return { ...forced(bytes, encoding), ...bytes.length % 2 ? { damage: { kind: 'utf-16', line: 0, slight: true } } : {} };
}

function forced(bytes: Uint8Array, encoding: string): Decoded {
  const { encoding: standard } = new TextDecoder(encoding);
  if (standard === 'utf-16le' || standard === 'utf-16be') {
    const half = bytes.length % 2;
    return { text: readUtf16(bytes, standard) + '\ufffd'.repeat(half), encoding, replaced: half };
  }
  try { return { text: read(bytes, encoding, true), encoding, replaced: 0 }; } catch { /* Some bytes are wrong, or the text is too long: then it fails again. */ }
  const text = read(bytes, encoding, false);
  return { text, encoding, replaced: text.split('\ufffd').length - 1 };
}

/** Throws a TypeError on wrong bytes where `fatal`. */
function read(bytes: Uint8Array, encoding: string, fatal: boolean): string {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true, fatal });
  // As a stream: Node 20 decodes windows-1252 in one go as ISO 8859-1 and loses its quotation marks and dashes.
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

/** Text has no NUL; one stray NUL is forgiven. */
function isBinary(bytes: Uint8Array): boolean {
  let nul = 0;
  for (const byte of bytes.subarray(0, 8192)) if (byte === 0) nul++;
  return nul > 1 && nul * 50 > Math.min(bytes.length, 8192);
}

/** A line feed byte is never part of another UTF-8 character, so lines can be judged one by one. */
function firstWrongLine(bytes: Uint8Array): number {
  for (let line = 1, from = 0; ; line++) {
    const end = bytes.indexOf(10, from), own = bytes.subarray(from, end);
    if (end < 0 || readUtf8(own) === null && readSurrogates(own) === null) return line;
    from = end + 1;
  }
}
