/** What a fact is known by where it is remembered who asked for it: 32 bits, so that thousands are kept in little. Two facts with one hash are only looked at too often. */
export function hashOf(kind: string, key: string): number {
  let hash = 0x811C9DC5;
  for (let at = 0; at < kind.length; at++) hash = Math.imul(hash ^ kind.charCodeAt(at), 0x01000193);
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
