import { fileURLToPath } from 'node:url';
import type { Peer } from './peer';

/** Ours, as it is built. */
export const verbatim: Peer = { name: 'Verbatim', program: [fileURLToPath(new URL('../dist/server.js', import.meta.url)), '--stdio'], languageId: 'transcript', ending: 'transcript' };
