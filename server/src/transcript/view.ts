import { blocksOf, conventionOf, directionsIn, headingsIn, quotationsIn, speakersOf, statementsOf, type Assembly } from './assemble';
import type { Attribution, Block, Convention, Direction, Heading, Quotation, Speaker, Statement, Transcript } from './model';
import type { Lines } from './lines';

/**
 * One version of a document as it reads: the conclusions of its parts, put together with places in the document when they are first asked
 * for, each once. Immutable.
 */
export class View implements Transcript {
  private spoken?: { readonly statements: readonly Statement[]; readonly strays: readonly Attribution[] };
  private blocksMade?: readonly Block[];
  private headingsMade?: readonly Heading[];
  private directionsMade?: readonly Direction[];
  private quotationsMade?: readonly Quotation[];
  private speakersMade?: readonly Speaker[];
  private conventionMade?: Convention;

  constructor(private readonly assembly: Assembly, readonly title: string | null, readonly language: string) {}

  get lines(): Lines { return this.assembly.lines; }
  get statements(): readonly Statement[] { return (this.spoken ??= statementsOf(this.assembly)).statements; }
  get strays(): readonly Attribution[] { return (this.spoken ??= statementsOf(this.assembly)).strays; }
  get blocks(): readonly Block[] { return this.blocksMade ??= blocksOf(this.assembly); }
  get headings(): readonly Heading[] { return this.headingsMade ??= headingsIn(this.assembly); }
  get directions(): readonly Direction[] { return this.directionsMade ??= directionsIn(this.assembly); }
  get speakers(): readonly Speaker[] { return this.speakersMade ??= speakersOf(this.statements, this.strays); }
  get convention(): Convention { return this.conventionMade ??= conventionOf(this.assembly, this.statements); }
  get quotations(): readonly Quotation[] { return this.quotationsMade ??= quotationsIn(this.assembly); }
}
