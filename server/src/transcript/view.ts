import { blocksOf, directionsIn, headingsIn, quotationsIn, speakersOf, type Assembly } from './assemble';
import type { Attribution, Block, BlockKind, Convention, Direction, Heading, Quotation, Speaker, Statement, Transcript } from './model';
import type { Lines } from './lines';
import { isSpaced, type Manner } from './manner';
import type { Sectioned } from './sectioned';
import { Spoken } from './spoken';
import { blockKinds } from './turns/resolve';

/**
 * One version of a document as it reads: the conclusions of its parts, put together with places in the document when they are first asked
 * for, each once. Immutable.
 */
export class View implements Transcript, Sectioned {
  private readonly spoken: Spoken;
  private statementsMade?: readonly Statement[];
  private straysMade?: readonly Attribution[];
  private blocksMade?: readonly Block[];
  private headingsMade?: readonly Heading[];
  private directionsMade?: readonly Direction[];
  private quotationsMade?: readonly Quotation[];
  private speakersMade?: readonly Speaker[];
  private conventionMade?: Convention;

  constructor(private readonly assembly: Assembly, readonly title: string | null, readonly language: string) { this.spoken = new Spoken(assembly); }

  get lines(): Lines { return this.assembly.lines; }
  get statements(): readonly Statement[] { return this.statementsMade ??= this.all(at => this.statementsIn(at)); }
  get strays(): readonly Attribution[] { return this.straysMade ??= this.all(at => this.straysIn(at)); }
  get blocks(): readonly Block[] { return this.blocksMade ??= blocksOf(this.assembly); }
  get headings(): readonly Heading[] { return this.headingsMade ??= this.all(at => this.headingsIn(at)); }
  get directions(): readonly Direction[] { return this.directionsMade ??= this.all(at => this.directionsIn(at)); }
  get speakers(): readonly Speaker[] { return this.speakersMade ??= speakersOf(this.statements, this.strays); }
  get convention(): Convention { return this.conventionMade ??= { ...this.manner, spaced: isSpaced(this.statements) }; }
  /** The convention, but for what takes a look at the statements. */
  get manner(): Manner { return this.assembly.manner; }
  get quotations(): readonly Quotation[] { return this.quotationsMade ??= this.all(at => this.quotationsIn(at)); }

  get count(): number { return this.assembly.sections.length; }
  sectionAt(line: number): number { return this.lines.pieceAt(line); }
  firstLine(section: number): number { return this.lines.firstLine(section); }
  get identities(): readonly object[] { return this.assembly.identities; }
  identity(section: number): object { return this.identities[section]; }
  textOf(section: number): string { return this.lines.pieces[section].text; }
  statementsIn(section: number): readonly Statement[] { return this.spoken.in(section).statements; }
  straysIn(section: number): readonly Attribution[] { return this.spoken.in(section).strays; }
  spokenUntil(section: number): number { return this.spoken.in(section).until; }
  headingsIn(section: number): readonly Heading[] { return headingsIn(this.assembly, section); }
  directionsIn(section: number): readonly Direction[] { return directionsIn(this.assembly, section); }
  quotationsIn(section: number): readonly Quotation[] { return quotationsIn(this.assembly, section); }
  kindOf(line: number): BlockKind | undefined {
    if (line < 0 || line >= this.lines.count) return undefined;
    const at = this.sectionAt(line);
    return blockKinds[this.assembly.sections[at].kinds[line - this.firstLine(at)]];
  }

  private all<T>(of: (section: number) => readonly T[]): T[] {
    const all: T[] = [];
    for (let at = 0; at < this.count; at++) for (const each of of(at)) all.push(each);
    return all;
  }
}
