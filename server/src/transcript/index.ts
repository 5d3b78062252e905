import type { Transcript } from './model';
import { recognise } from './recognise';

export { recognise, type Recognition } from './recognise';

/** Reads a text. Any string gives a Transcript; it never throws. */
export function parse(source: string): Transcript { return recognise(source).transcript; }
