import { part } from '../program/part';

/** The rules and what runs them: read when somebody asks for findings. Null where they cannot be read: then there are none. */
export const rulebook = part<typeof import('./check') | null>(() => require('./check') as typeof import('./check'), null);
