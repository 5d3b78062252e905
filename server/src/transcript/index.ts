import type { Transcript } from './model';
import { Recogniser } from './recogniser';

export { Recogniser, type Edit } from './recogniser';

/** Reads a text. Any string gives a Transcript; it never throws. */
export function parse(source: string): Transcript { return new Recogniser(source).transcript; }
