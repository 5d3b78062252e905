import type { Label } from '../convention/label';
import type { Sighting } from '../convention/ledger';
import { noPages, type Head, type Pages } from '../convention/runningHeads';
import type { Vote } from '../convention/sides';
import { tallyOf, type Tally } from '../manner';
import type { Piece } from '../piece';
import { nothingCarried, type Carry } from '../quotations/carry';
import type { Settled, Turn } from '../quotations/conversation';
import type { Quoted } from '../quotations/conversations';
import type { Passage } from '../quotations/passages';
import type { ReadPassage } from '../quotations/read';
import type { LineReading } from '../reading/line';
import type { Span } from '../turns/directions';
import { noLeads, type FoundHeading, type Leads } from '../turns/headings';
import { samePositions, type OpenTurn, type Position, type Stretch } from '../turns/resolve';

const none: readonly never[] = [];
/** No heading of any level. */
export const noHeadings: readonly number[] = [0, 0, 0, 0, 0, 0];

/** What is concluded about the lines of one part; lines count from its first. Immutable: versions of a document share it. */
export interface Section {
  readonly piece: Piece;
  readonly readings: readonly LineReading[];
  readonly labels: readonly Label[];
  /** How the labels are written. */
  readonly tally: Tally;
  readonly directions: readonly Span[];
  readonly headings: readonly FoundHeading[];
  readonly stretches: readonly Stretch[];
  /** Who those are below whose names it says that. */
  readonly positions: readonly Position[];
  /** What each line is, as an index into `blockKinds`. */
  readonly kinds: Uint8Array;
  readonly quoted: readonly Quoted[];
  /** The same object for as long as nothing is other but how sure the labels are. */
  readonly essence: object;
}

/**
 * A piece of the text with all that is known of it while a document is edited. Each step of recognition writes its own properties, and is
 * taken again for the parts that an edit touches, and for those whose neighbours' conclusions changed.
 */
export class Part {
  /** Place in the document; moved along by edits above. */
  index = 0;
  firstLine = 0;

  readings: readonly LineReading[] = none;
  /** How many of its lines were read as front matter. */
  frontLines = 0;
  /** How many of its lines are text. */
  texts = 0;
  /** How many are headings of scenes, how many Markdown's of each level, and how many the times of what stands beside them. */
  scenes = 0;
  timings = 0;
  /** How many lines of text begin with a time. */
  timed = 0;
  headed: readonly number[] = noHeadings;
  /** The page numbers in it; the lines that may be heads of pages, and those that are. */
  pages: Pages = noPages;
  heads: readonly Head[] = none;
  headLines: readonly number[] = none;
  sightings: readonly Sighting[] = none;
  labels: readonly Label[] = none;
  votes: readonly Vote[] = none;
  /** How many of the first lines belong to a bracket that the part above opens, and how many of the next part's to one of this. */
  coveredInto = 0;
  coveredOut = 0;
  directions: readonly Span[] = none;
  leadsInto: Leads = noLeads;
  leadsOut: Leads = noLeads;
  headings: readonly FoundHeading[] = none;
  turnInto: OpenTurn | null = null;
  turnOut: OpenTurn | null = null;
  stretches: readonly Stretch[] = none;
  positions: readonly Position[] = none;
  /** What each line is before and after the record's own words at the edges of turns are taken out. */
  spokenKinds: Uint8Array = new Uint8Array(0);
  /** Lines that turns ending in this part leave to the record, first and last; above the part where negative. */
  trims: readonly (readonly [from: number, to: number])[] = none;
  kinds: Uint8Array = new Uint8Array(0);
  /** The paragraphs that begin here, and those of them that hold quotations or turns of a conversation, as read after those before them. */
  passages: readonly Passage[] = none;
  carryInto: Carry = nothingCarried;
  carryOut: Carry = nothingCarried;
  readPassages: readonly ReadPassage[] = none;
  /** How many parts behind this one its quotations depend on. */
  looksInto = 0;
  /** The turns of conversations in its paragraphs, who speaks those that nobody is named for, and how many turns the one that goes over into it has above. */
  turns: readonly Turn[] = none;
  settled: readonly (Settled | null)[] = none;
  conversing = 0;
  quoted: readonly Quoted[] = none;

  private told?: Section;

  constructor(readonly piece: Piece) {}

  get count(): number { return this.piece.count; }
  /** The line behind its last. */
  get endLine(): number { return this.firstLine + this.piece.count; }

  labelAt(line: number): Label | undefined {
    const { labels } = this;
    let low = 0, high = labels.length;
    while (low < high) { const middle = (low + high) >> 1; if (labels[middle].line < line) low = middle + 1; else high = middle; }
    return low < labels.length && labels[low].line === line ? labels[low] : undefined;
  }

  /** The line is the head or the foot of a page, and nobody's words. */
  isPageHead(line: number): boolean { return this.headLines.length > 0 && this.headLines.includes(line); }

  isDirection(line: number): boolean {
    if (line < this.coveredInto) return true;
    for (const { from, to } of this.directions) if (line <= to) return line >= from;
    return false;
  }

  /** What is concluded now. */
  get section(): Section {
    const { piece, readings, labels, directions, headings, stretches, positions, kinds, quoted, told } = this;
    if (told && told.readings === readings && told.labels === labels && told.directions === directions && told.headings === headings && told.stretches === stretches && told.positions === positions && told.kinds === kinds && told.quoted === quoted) return told;
    const essence = told && told.readings === readings && told.directions === directions && told.headings === headings && told.quoted === quoted && sameKinds(told.kinds, kinds) && samePositions(told.positions, positions) && sameLabelled(told, this) ? told.essence : {};
    return this.told = { essence, piece, readings, labels, tally: told?.labels === labels ? told.tally : tallyOf(labels), directions, headings, stretches, positions, kinds, quoted };
  }
}

function sameKinds(one: Uint8Array, other: Uint8Array): boolean { return one === other || one.length === other.length && one.every((kind, at) => kind === other[at]); }

/** The same labels, by what they are of, in the same places of the same turns. */
function sameLabelled(one: Pick<Section, 'labels' | 'stretches'>, other: Pick<Section, 'labels' | 'stretches'>): boolean {
  return sameItems(one.labels, other.labels, sameLabel) && sameItems(one.stretches, other.stretches, (a, b) => a.opens === b.opens && a.closes === b.closes && a.from === b.from && a.to === b.to
    && (a.label === b.label || a.label !== null && b.label !== null && sameLabel(a.label, b.label)) && sameItems(a.rivals, b.rivals, sameLabel) && sameItems(a.strays, b.strays, sameLabel));
}

function sameLabel(one: Label, other: Label): boolean { return one === other || one.line === other.line && one.candidate === other.candidate; }
function sameItems<T>(one: readonly T[], other: readonly T[], same: (a: T, b: T) => boolean): boolean { return one === other || one.length === other.length && one.every((each, at) => same(each, other[at])); }
