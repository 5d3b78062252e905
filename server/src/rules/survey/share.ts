import type { Sectioned } from '../../transcript/sectioned';
import type { Near } from '../near';
import { attributionsIn } from '../near/attributions';
import { directionKeys } from '../naming/directions';
import { quotationShare, type QuotationSums } from '../quoting/survey';
import type { Page } from '../rule';
import { habitShare, type HabitSums } from '../unnamed/habits';
import type { EdgeCounts } from '../unnamed/edges';
import { headingShare, type HeadingSums } from '../unnamed/outside';
import { turningKeys, turningShare, type TurningSums } from '../unnamed/turning';
import type { Neighbours } from './mainSpeaker';
import type { Naming, Namings } from './naming';

/** Sums over a document. */
export interface Sums extends HabitSums, QuotationSums, TurningSums, HeadingSums { readonly statements: number; readonly attributed: number; readonly strays: number }
export const sumKeys = ['statements', 'attributed', 'strays', 'named', 'several', 'broken', 'apart', 'pairs', 'again', 'farPairs', 'farAgain', 'quotations', 'speech', 'unnamed', 'closed', 'runOn', 'headed', 'headedNamed', ...turningKeys] as const satisfies readonly (keyof Sums)[];

/** What one section adds to what is known of the whole document. */
export interface Share extends Neighbours {
  /** The section's place; moved along by edits above. */
  index: number;
  readonly sums: Sums;
  /** One for each of its attributions, in order. */
  readonly namings: readonly Naming[];
  /** What stands at the edges of its statements and of the paragraphs within, in numbers and in words; who names the next speaker at the end. */
  readonly edges: EdgeCounts;
  readonly beginnings: readonly string[];
  readonly within: readonly string[];
  readonly handing: readonly string[];
  /** The directions behind somebody's words; what stands in quotation marks as a name. */
  readonly directions: readonly string[];
  readonly marked: readonly string[];
}

/** Reads what a section adds. What it looks at beside it is told through `page` and `near`. */
export function shareOf(document: Sectioned, section: number, page: Page, near: Near, namings: Namings): Share {
  const statements = document.statementsIn(section), owned = new Set(statements.flatMap(({ attribution }) => attribution ?? []));
  const { sums, marked } = quotationShare(document.quotationsIn(section), page.lines), { sums: turning, ...counted } = turningShare(statements, page, near);
  return {
    index: section,
    sums: { statements: statements.length, attributed: owned.size, strays: document.straysIn(section).length, ...habitShare(statements, near), ...sums, ...turning, ...headingShare(document.headingsIn(section), near) },
    namings: attributionsIn(document, section).map(each => namings.of(each, owned.has(each), page)),
    ...counted,
    directions: directionKeys(document.directionsIn(section), page, near), marked,
  };
}

/** Two readings of a section add the same. */
export function sameShare(one: Share, other: Share): boolean {
  return sumKeys.every(key => one.sums[key] === other.sums[key]) && sameList(one.namings, other.namings) && sameList(one.beginnings, other.beginnings)
    && sameEdges(one.edges, other.edges) && sameList(one.within, other.within) && sameList(one.beside, other.beside) && sameList(one.around, other.around) && sameList(one.turns, other.turns) && sameList(one.handing, other.handing)
    && sameList(one.directions, other.directions) && sameList(one.marked, other.marked);
}

function sameList<T>(one: readonly T[], other: readonly T[]): boolean { return one.length === other.length && one.every((each, at) => each === other[at]); }
function sameEdges(one: EdgeCounts, other: EdgeCounts): boolean { return one.every((count, at) => count === other[at]); }
