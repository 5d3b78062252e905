import type { Attribution, BlockKind, Direction, Heading, Quotation, Statement } from '../../transcript/model';
import type { Sectioned } from '../../transcript/sectioned';
import { SectionRow, type Row } from './row';

export { sectionedOf } from './whole';

/** What stands beside a place. Rules look at a document through this, so that what they looked at is known. */
export interface Near {
  readonly statements: Row<Statement>;
  readonly strays: Row<Attribution>;
  readonly headings: Row<Heading>;
  readonly directions: Row<Direction>;
  readonly quotations: Row<Quotation>;
  /** The kind of the block that a line belongs to; undefined outside the text. */
  kindOf(line: number): BlockKind | undefined;
}

/** `look` is told each section that is looked at. */
export function nearOf(document: Sectioned, look: (section: number) => void): Near {
  const row = <T extends Statement | Attribution | Heading | Direction | Quotation>(items: (section: number) => readonly T[]): Row<T> =>
    new SectionRow(document, section => { look(section); return items(section); });
  return {
    statements: row(section => { look(document.spokenUntil(section)); return document.statementsIn(section); }),
    strays: row(section => document.straysIn(section)), headings: row(section => document.headingsIn(section)),
    directions: row(section => document.directionsIn(section)), quotations: row(section => document.quotationsIn(section)),
    kindOf(line) { if (line >= 0 && line < document.lines.count) look(document.sectionAt(line)); return document.kindOf(line); },
  };
}
