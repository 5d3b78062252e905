import type { Sign } from '../base/signs';
import type { Look } from './look';
import { made } from './made';
import type { Row } from './rows';

/** Points of a pattern that come again, and how much of its colour lies between what it is drawn with: a stretch that is narrower than a pattern is seen all the same. */
const side = 6, ground = 0.35;

/** By the kind of line that a speaker has in the preview: slanting stripes, dots, two lines. Solid has no pattern. */
const drawings: readonly ((fill: string) => SVGElement[])[] = [
  () => [],
  fill => [made('path', { d: `M-1.5 1.5L1.5 -1.5M0 ${side}L${side} 0M${side - 1.5} ${side + 1.5}L${side + 1.5} ${side - 1.5}`, stroke: fill, 'stroke-width': 2.2, fill: 'none' })],
  fill => [made('circle', { cx: side / 2, cy: side / 2, r: 1.9, fill })],
  fill => [made('rect', { width: side, height: side / 2, fill })],
];

/** What a row is filled with: its speaker's colour, as a pattern where somebody else has it plain; the rest and nobody have none of their own. */
export function fillOf({ kind, key }: Row, look: Look, signs: { of(key: string): Sign | undefined }): string {
  const sign = kind === 'others' || kind === 'nobody' ? undefined : signs.of(key);
  return !sign ? look.plain : sign.line === 0 ? look.colours[sign.colour] : patternOf(sign);
}

/** A fill by which two speakers of one colour are told apart. */
function patternOf({ colour, line }: Pick<Sign, 'colour' | 'line'>): string { return `url(#sign-${colour}-${line})`; }

/** The patterns that something is filled with in a picture; null where there are none. The same in each picture that has them, so that it does not matter which one a page takes. */
export function patternsFor(svg: SVGElement, colours: readonly string[]): SVGElement | null {
  const wanted = new Set(Array.from(svg.querySelectorAll('[fill^="url(#sign-"]'), each => each.getAttribute('fill')!)), patterns: SVGElement[] = [];
  colours.forEach((fill, colour) => drawings.forEach((_, line) => { if (wanted.has(patternOf({ colour, line }))) patterns.push(pattern(fill, colour, line)); }));
  return patterns.length > 0 ? made('defs', {}, patterns) : null;
}

function pattern(fill: string, colour: number, line: number): SVGElement {
  return made('pattern', { id: `sign-${colour}-${line}`, width: side, height: side, patternUnits: 'userSpaceOnUse' }, [made('rect', { width: side, height: side, fill, 'fill-opacity': ground }), ...drawings[line](fill)]);
}
