/** 32 bits of a text's first `length` units, going on from another's (FNV-1a over UTF-16 units). */
export function hashUnits(text: string, length = text.length, from = 0x811C9DC5): number {
  let hash = from;
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** What a fact is known by where it is remembered who asked for it: 32 bits, so that thousands are kept in little. Two facts with one hash are only looked at too often. */
export function hashOf(kind: string, key: string): number {
  const hash = hashUnits(key, key.length, hashUnits(kind));
  return hash ^ (hash >>> 15);
}
