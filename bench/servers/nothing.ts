import { fileURLToPath } from 'node:url';
import type { Peer } from './peer';

/**
 * A server that does nothing: it answers with as many symbols as there are, made beforehand, and no findings. What it takes is what messages take,
 * whoever sends them.
 * @param symbols How many.
 */
export function nothing(symbols: number): Peer {
  return { name: 'Nothing', program: [fileURLToPath(new URL('../bench/servers/nothing.server.mjs', import.meta.url)), String(symbols)], languageId: 'transcript', ending: 'txt' };
}
