import { part } from '../program/part';

/** Recognition, read with the first text that is to be read. */
export const recognition = part(() => require('./whole') as typeof import('./whole'));
