import { part } from '../program/part';

/** Recognition, read with the first text that is to be read; a server has it read a text at once. */
export const recognition = part(() => require('./whole') as typeof import('./whole'));
