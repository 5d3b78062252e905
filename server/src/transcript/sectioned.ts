import type { Attribution, BlockKind, Convention, Direction, Heading, Quotation, Statement } from './model';
import type { Lines } from './lines';

/**
 * A transcript section by section: some dozens of lines each, told by themselves, so that whoever looks at one place of a large document
 * makes no list of all of it. Things stand in the section in which they begin: a statement with its label or, where that comes behind, with its words.
 */
export interface Sectioned {
  readonly lines: Lines;
  /** How attributions are written in the whole document. */
  readonly manner: Pick<Convention, 'kind' | 'open' | 'close'>;
  readonly count: number;
  /** The section that holds a line of the document. */
  sectionAt(line: number): number;
  firstLine(section: number): number;
  /** What stands for all that is concluded of a section's own lines, but for how sure the labels are: the same object in a later version where nothing of it is other. */
  identity(section: number): object;
  /** The same of all sections, in order. */
  readonly identities: readonly object[];
  textOf(section: number): string;
  statementsIn(section: number): readonly Statement[];
  straysIn(section: number): readonly Attribution[];
  headingsIn(section: number): readonly Heading[];
  directionsIn(section: number): readonly Direction[];
  quotationsIn(section: number): readonly Quotation[];
  /** The last section that the statements of this one go on in. */
  spokenUntil(section: number): number;
  /** The kind of the block that a line belongs to; undefined outside the text. */
  kindOf(line: number): BlockKind | undefined;
}
