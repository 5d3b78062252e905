import type { Statement } from '../../transcript/model';
import type { VisitContext } from '../rule';
import { addressesOwn } from './address';
import { isSame } from './habits';
import { paragraphsOf, type Paragraph } from './paragraphs';

/** How much each sign says that a turn begins with a paragraph: set by hand, and tried on turns with a label taken out. */
const weights = { behindQuestion: 3, asks: 2, address: 4, opening: 2, usual: 2, first: 0.5 };
/** Ends in a question. */
export const question = /[?？;؟]["'”’»)\]]*$/u;
/** Turns of each that are looked at, and how far away; a speaker has one paragraph as a rule where no more than this share has more. */
const looked = 30, farthest = 60, seldom = 0.2;

/**
 * Where in a turn that holds two speakers' words, the next one being the first one's again, the second's begin: the index of a
 * paragraph, from 1. Questions end turns, nobody speaks to himself, turns begin as others do, and who is used to one paragraph has one.
 */
export function likelyBreak(statement: Statement, paragraphs: readonly Paragraph[], visit: VisitContext): number {
  const { transcript: { lines }, near: { statements }, survey } = visit, { start } = statement.range, last = paragraphs.length - 1, text = (index: number) => lines.slice(paragraphs[index].range);
  const own = turnsNear(each => isSame(each.attribution!, statement.attribution!)), partners = turnsNear((each, before) => !isSame(each.attribution!, statement.attribution!) && before !== undefined && isSame(before.attribution!, statement.attribution!));
  const single = isSingle(own), partnerSingle = isSingle(partners), asks = question.test(text(last)) && endInQuestion(partners) > endInQuestion(own);
  let best = 1, most = -Infinity;
  for (let index = 1; index <= last; index++) {
    const score = (question.test(text(index - 1)) ? weights.behindQuestion : 0) + (addressesOwn(text(index), statement.attribution!) ? weights.address : 0) + (survey.beginsUsually(text(index)) ? weights.opening : 0)
      + (index === 1 ? weights.first + (single ? weights.usual : 0) : 0) + (index === last ? (partnerSingle ? weights.usual : 0) + (asks ? weights.asks : 0) : 0);
    if (score > most) { most = score; best = index; }
  }
  return best;

  function turnsNear(wanted: (each: Statement, before: Statement | undefined) => boolean): Statement[] {
    const found: Statement[] = [];
    for (let away = 1; away <= farthest && found.length < looked; away++) for (const index of [-away, away + 1]) {
      const each = statements.at(start, index), before = each && statements.at(start, index - 1);
      if (each?.attribution && wanted(each, before?.attribution ? before : undefined)) found.push(each);
    }
    return found;
  }
  function isSingle(turns: readonly Statement[]): boolean { return turns.length > 2 && turns.filter(each => paragraphsOf(each, visit).length > 1).length <= turns.length * seldom; }
  function endInQuestion(turns: readonly Statement[]): number { return turns.length ? turns.filter(({ range }) => question.test(lines.text(range.end.line).trimEnd())).length / turns.length : 0; }
}
