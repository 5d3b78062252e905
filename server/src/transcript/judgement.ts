import { part } from '../program/part';

/** Whether a text that is read is a transcript at all, read with the first one of which that is not known. */
export const judgement = part(() => require('./convincing') as typeof import('./convincing'));
