import type { Statement } from '../../transcript/model';
import type { VisitContext } from '../rule';
import { isSame } from './habits';
import { paragraphsOf, type Paragraph } from './paragraphs';
import { endOf, mostLines } from './turning';

/** How much each sign says that a turn begins with a paragraph: set by hand, and tried on turns with a label taken out. */
const weights = { usual: 2, asks: 2, behindQuestion: 3 };
/** Turns of each that are looked at, and how far away; a speaker has one paragraph as a rule where no more than this share has more. */
const looked = 30, farthest = 60, seldom = 0.2;

/**
 * What the turns around say of where in a turn that holds two speakers' words, the next one being the first one's again, the second's begin: for each paragraph but the
 * first, as weights to add. Who is used to one paragraph has one, who asks ends in a question, and questions are answered.
 */
export function usualPlaces(statement: Statement, paragraphs: readonly Paragraph[], visit: VisitContext): number[] {
  const { transcript: { lines }, near: { statements } } = visit, { start } = statement.range, last = paragraphs.length - 1, place = paragraphs.slice(0, -1).map(each => endOf(lines, each) === 'asked' ? weights.behindQuestion : 0);
  const own = turnsNear(each => isSame(each.attribution!, statement.attribution!)), partners = turnsNear((each, before) => !isSame(each.attribution!, statement.attribution!) && before !== undefined && isSame(before.attribution!, statement.attribution!));
  if (isSingle(own)) place[0] += weights.usual;
  if (isSingle(partners)) place[last - 1] += weights.usual;
  if (endOf(lines, paragraphs[last]) === 'asked' && endInQuestion(partners) > endInQuestion(own)) place[last - 1] += weights.asks;
  return place;

  function turnsNear(wanted: (each: Statement, before: Statement | undefined) => boolean): (readonly Paragraph[])[] {
    const found: (readonly Paragraph[])[] = [];
    for (let away = 1; away <= farthest && found.length < looked; away++) for (const index of [-away, away + 1]) {
      const each = statements.at(start, index), before = each && statements.at(start, index - 1);
      if (each?.attribution && wanted(each, before?.attribution ? before : undefined)) found.push(paragraphsOf(each, visit, mostLines));
    }
    return found;
  }
  function isSingle(turns: readonly (readonly Paragraph[])[]): boolean { return turns.length > 2 && turns.filter(each => each.length > 1).length <= turns.length * seldom; }
  function endInQuestion(turns: readonly (readonly Paragraph[])[]): number { return turns.length ? turns.filter(each => each.length && endOf(lines, each.at(-1)!) === 'asked').length / turns.length : 0; }
}
