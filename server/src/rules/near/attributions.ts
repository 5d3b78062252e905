import type { Attribution } from '../../transcript/model';
import type { Sectioned } from '../../transcript/sectioned';

const none: readonly never[] = [];

/** All attributions of a section: those of the statements that begin in it, and those that belong to none, in order. */
export function attributionsIn(document: Sectioned, section: number): readonly Attribution[] {
  const statements = document.statementsIn(section), strays = document.straysIn(section);
  if (!statements.length) return strays;
  const own = statements.flatMap(({ attribution }) => attribution ?? none);
  return strays.length ? [...strays, ...own].sort((a, b) => a.range.start.line - b.range.start.line) : own;
}
