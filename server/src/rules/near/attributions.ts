import type { Position } from 'vscode-languageserver-types';
import type { Attribution } from '../../transcript/model';
import type { Sectioned } from '../../transcript/sectioned';
import { comparePositions } from '../places';
import type { Near } from '.';

const none: readonly never[] = [];

/** All attributions of a section: those of the statements that begin in it, and those that belong to none, in order. */
export function attributionsIn(document: Sectioned, section: number): readonly Attribution[] {
  const statements = document.statementsIn(section), strays = document.straysIn(section);
  if (!statements.length) return strays;
  const own = statements.flatMap(({ attribution }) => attribution ?? none);
  return strays.length ? [...strays, ...own].sort((a, b) => a.range.start.line - b.range.start.line) : own;
}

/** A place is in the attribution of a statement, or in one that has none. */
export function standsInAttribution(place: Position, { statements, strays }: Near): boolean {
  const around = [-1, 0, 1].flatMap(step => { const found = statements.at(place, step); return found ? [found.attribution, ...found.rivals] : []; }), stray = [strays.at(place, -1), strays.at(place, 0)];
  return [...around, ...stray].some(each => each && comparePositions(each.range.start, place) <= 0 && comparePositions(place, each.range.end) < 0);
}
