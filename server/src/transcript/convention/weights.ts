import type { Candidate } from '../reading/candidates';
import { isHash } from '../reading/candidates/shape';

/**
 * What a label's mark and dress say, as log-odds, before anything is known of the document: a new kind of cue is a line here.
 * Set by hand: a colon is the commonest mark, but sentences have it too; a bare line is a heading or a list item as often.
 */
const weights: Readonly<Record<string, number>> = {
  colon: 0.6, stop: -0.6, dash: -1.2, none: -1.6, role: -0.4, bracket: -0.5, voice: 6,
  stroke: 0.2, open: 0.6, link: -2.5, point: -1.6, letter: -1.6, enclosed: -0.8, gap: -1.2, cell: -1.2, arrow: -0.2, sign: -1.2, tag: -1.2, row: -1.2,
  bold: 1.8, italic: 0.6, time: 1.8, star: 2.5, circle: 1.2, chevrons: 1, angle: 2.4, square: 0.4, round: -0.4, number: -0.8, line: -0.6, bullet: -1.3, item: -0.6,
  // "АРІСТЕНКО Ю.Ю. Дякую": initials behind a surname in capitals close a label as well as a stop.
  'inline none': -0.4,
};

export function shapeWeight(c: Candidate): number { return weights[c.shape] ?? (weights[c.close] ?? 0) + (isHash(c.dress) ? hash : weights[c.dress] ?? 0); }
const hash = 1;

/** Shapes without a mark of their own: where a document marks its labels, they are its headings, lists and clauses. */
export function isUnmarked(shape: string): boolean { return /^own (?:none|role)(?!.*(?:time|bold|hash))/.test(shape); }

/** Shapes whose mark sentences have as well. */
export function isWeak(shape: string): boolean { return /none|role|stop|dash|gap|point|cell|sign|row/.test(shape); }

export const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
export const clamp = (x: number, low: number, high: number) => Math.max(low, Math.min(high, x));
