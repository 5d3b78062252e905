import type { Range } from 'vscode-languageserver-types';
import type { Statement } from '../../transcript/model';
import type { VisitContext } from '../rule';
import { betweenStatements, isSame } from './habits';
import { paragraphsOf } from './paragraphs';
import { usualPlaces } from './place';
import { doubtsOf, type Doubt } from './signs';
import { endOf, mostLines } from './turning';
import { enough, type Sign } from './weights';

/** Words inside a statement that seem to be another speaker's, whose name is missing before them (or, where names stand behind, after). */
export interface Unnamed {
  readonly range: Range;
  /**
   * A paragraph without a name where each has one; the speaker before and after is one and the same; the words speak to the speaker himself; or what says most for it of the
   * signs that together say enough.
   */
  readonly why: 'paragraph' | 'again' | 'address' | 'seldom' | 'skips' | 'begins' | 'ends' | 'edge' | 'gap' | 'hands';
}

const told: Readonly<Record<Sign, Unnamed['why']>> = {
  again: 'seldom', skipping: 'skips', handing: 'hands', keeping: 'edge', address: 'address', beginning: 'begins', word: 'begins', ending: 'ends', closing: 'ends', size: 'edge', sizeBefore: 'edge', gap: 'gap', first: 'edge', last: 'edge',
};

/** Looks at the statement, at those beside it, and at the setting of some around. */
export function unnamedWithin(statement: Statement, at: VisitContext): Unnamed | null {
  const { attribution } = statement, { transcript: { lines }, survey } = at, { start, end } = statement.range;
  if (!attribution || start.line === end.line) return null;
  const trailing = attribution.kind === 'trailing', paragraphs = paragraphsOf(statement, at);
  if (paragraphs.length < 2) return null;
  const from = (index: number): Range => trailing ? { start, end: paragraphs[index - 1].range.end } : { start: paragraphs[index].range.start, end };
  // One label is lost at a time; words in three parts are a long speech.
  const parted = paragraphs.findIndex(each => each.parted), once = paragraphs.filter(each => each.parted).length === 1, asked = parted > 0 && !trailing && endOf(lines, paragraphs[parted - 1]) === 'asked';
  if (once && (survey.parted === 'surely' || survey.parted === 'perhaps' && asked)) return { range: from(parted), why: 'paragraph' };
  // Two in a row before a name behind them: where names stand before the words, a second paragraph is as much the speaker's own.
  if (trailing && paragraphs.length === 2 && survey.single) return { range: from(1), why: 'paragraph' };
  if (end.line - start.line > mostLines) return null;
  const doubts = doubtsOf(statement, paragraphs, at), sums = doubts.map(({ sum }) => sum), surely = !trailing && takesTurns(statement, at) ? 'again' : doubts.some(({ spokenTo }) => spokenTo) ? 'address' : null;
  // Few statements of one paragraph each do not show yet that nobody here has two.
  if (!surely && (survey.parted === 'perhaps' && !isNamedAgain(statement, at) || together(sums) < enough)) return null;
  const usual = !trailing && isNamedAgain(statement, at) ? usualPlaces(statement, paragraphs, at) : [], most = greatest(sums.map((sum, index) => sum + (usual[index] ?? 0)));
  return { range: from(most + 1), why: surely ?? told[doubts[most].sign] };
}

function greatest(sums: readonly number[]): number { return sums.indexOf(Math.max(...sums)); }

/** The odds that a name is missing somewhere: those of all places together. */
function together(sums: readonly Doubt['sum'][]): number { return Math.log(sums.reduce((all, sum) => all + Math.exp(sum), 0)); }

/** Nobody is named twice running in this document, but here; not even where such directions stand between as do here, if they are its usual ones. */
function takesTurns(statement: Statement, at: VisitContext): boolean {
  const { transcript: { lines }, near, survey } = at, next = near.statements.at(statement.range.start, 1);
  if (!next?.attribution || !isNamedAgain(statement, at)) return false;
  const between = betweenStatements(statement, next, near);
  if (between !== 'directions') return between === 'nothing' && survey.alternating;
  if (!survey.alternatingThroughout) return false;
  for (const { range } of near.directions.between(statement.range.end, next.attribution.range.start)) if (!survey.isUsualDirection(lines.slice(range))) return false;
  return true;
}

function isNamedAgain({ range, attribution }: Statement, { near }: VisitContext): boolean {
  const next = near.statements.at(range.start, 1);
  return !!next?.attribution && isSame(next.attribution, attribution!);
}
