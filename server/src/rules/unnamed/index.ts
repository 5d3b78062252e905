import type { Range } from 'vscode-languageserver-types';
import type { Statement } from '../../transcript/model';
import type { VisitContext } from '../rule';
import { addressesOwn } from './address';
import { betweenStatements, isSame } from './habits';
import { paragraphsOf } from './paragraphs';
import { likelyBreak, question } from './place';

/** Words inside a statement that seem to be another speaker's, whose name is missing before them (or, where names stand behind, after). */
export interface Unnamed {
  readonly range: Range;
  /** A paragraph without a name where each has one; the speaker before and after is one and the same; the words speak to the speaker himself. */
  readonly why: 'paragraph' | 'again' | 'address';
}

/** Looks at the statement, the next one, and, where that has the same speaker, at the turns around them. */
export function unnamedWithin(statement: Statement, at: VisitContext): Unnamed | null {
  const { attribution } = statement, { transcript, near, survey } = at;
  if (!attribution || statement.range.start.line === statement.range.end.line) return null;
  const { lines } = transcript, trailing = attribution.kind === 'trailing', paragraphs = paragraphsOf(statement, at);
  if (paragraphs.length < 2) return null;
  const from = (index: number): Range => trailing ? { start: statement.range.start, end: paragraphs[index - 1].range.end } : { start: paragraphs[index].range.start, end: statement.range.end };
  // One label is lost at a time; words in three parts are a long speech.
  const parted = paragraphs.findIndex(each => each.parted), once = paragraphs.filter(each => each.parted).length === 1;
  const answers = parted > 0 && !trailing && question.test(lines.slice(paragraphs[parted - 1].range));
  if (once && (survey.parted === 'surely' || survey.parted === 'perhaps' && answers)) return { range: from(parted), why: 'paragraph' };
  if (trailing) return null;
  const next = near.statements.at(statement.range.start, 1);
  if (next?.attribution && isSame(next.attribution, attribution) && takesTurns(statement, next, at)) return { range: from(likelyBreak(statement, paragraphs, at)), why: 'again' };
  const addressed = paragraphs.findIndex((each, index) => index > 0 && addressesOwn(lines.slice(each.range), attribution));
  return addressed > 0 ? { range: from(addressed), why: 'address' } : null;
}

/** Nobody is named twice running in this document; not even where such directions stand between as do here, if they are its usual ones. */
function takesTurns(statement: Statement, next: Statement, { transcript: { lines }, near, survey }: VisitContext): boolean {
  const between = betweenStatements(statement, next, near);
  if (between !== 'directions') return between === 'nothing' && survey.alternating;
  if (!survey.alternatingThroughout) return false;
  for (const { range } of near.directions.between(statement.range.end, next.attribution!.range.start)) if (!survey.isUsualDirection(lines.slice(range))) return false;
  return true;
}
