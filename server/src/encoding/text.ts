import { decode } from './decode';

/**
 * The bytes of a file as an editor shows them: in whatever encoding they read as (`decode.ts`), without a byte order mark, so that places are
 * the editor's. Null where too little of it is text that somebody wrote (a picture, an encoding that we do not know): what one finds in it says nothing.
 */
export function textOf(bytes: Uint8Array): string | null {
  const { text, damage } = decode(bytes);
  if (damage?.slight === false) return null;
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
