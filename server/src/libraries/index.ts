import { part } from '../program/part';

/** Reads and writes YAML: `verbatim.yaml` and directories of officials. What of the library is used, a name each. */
export const yaml = part(() => require('./yaml') as typeof import('./yaml'));

/** Makes out JSON that is damaged, and says where each value stands. */
export const jsonc = part(() => require('./json') as typeof import('./json'));
