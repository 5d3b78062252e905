import type { Statement } from '../../transcript/model';
import type { VisitContext } from '../rule';
import { beginningsOf } from './beginnings';
import { betweenStatements, isSame } from './habits';
import { likelihood } from './odds';
import type { Paragraph } from './paragraphs';
import { endOf, headOf, lengths, namesAtEnd } from './turning';
import { weights, type Sign } from './weights';

/** How sure it is that two turns became one before a paragraph: the sum of signs, as logarithms of odds, and the one that says most for it. */
export interface Doubt { readonly sum: number; readonly sign: Sign }

/**
 * What speaks for it that a statement holds two turns, the second of which begins with a paragraph: one doubt for each paragraph but the first. The document itself says how much
 * each sign tells; how far such signs are to be trusted stands in `weights`. Looks at the statements beside.
 */
export function doubtsOf(statement: Statement, paragraphs: readonly Paragraph[], at: VisitContext): Doubt[] {
  return paragraphs.slice(1).map((_, index) => {
    const signs = signsBefore(index + 1, statement, paragraphs, at), known = Object.keys(signs) as Sign[];
    return { sum: known.reduce((sum, sign) => sum + signs[sign] * weights[sign], weights.prior), sign: known.reduce((best, sign) => signs[sign] * weights[sign] > signs[best] * weights[best] ? sign : best) };
  });
}

/** Each sign's logarithm of odds, where the second turn would begin with the paragraph. */
export function signsBefore(index: number, statement: Statement, paragraphs: readonly Paragraph[], { transcript: { lines }, near, survey }: VisitContext): Readonly<Record<Sign, number>> {
  const attribution = statement.attribution!, { start } = statement.range, last = paragraphs.length - 1, trailing = attribution.kind === 'trailing';
  const next = near.statements.at(start, 1), before = near.statements.at(start, -1), ratio = survey.turning('within');
  // Named before the words, the lost one stood between this and the next; named behind them, between the one before and this.
  const [one, other] = trailing ? [before, statement] : [statement, next], beside = one?.attribution && other?.attribution && betweenStatements(one, other, near) !== 'other' ? isSame(one.attribution, other.attribution) : null;
  const after = next?.attribution && !isSame(next.attribution, attribution) ? next.attribution : null, hands = after !== null && namesAtEnd(lines, paragraphs[last], after);
  const [two, word] = beginningsOf(headOf(lines, paragraphs[index])), length = lengths.findLast(each => last >= each - 1)!;
  const begins = (key: string) => { const { statements, within } = survey.beginning(key); return likelihood(statements, within - 1, ratio); };
  return {
    again: beside === true ? survey.turning('again') : 0, changed: beside === false ? survey.turning('changed') : 0, long: survey.turning(`length.${length}`),
    beginning: begins(two), word: begins(word), ending: survey.turning(`end.${endOf(lines, paragraphs[index - 1])}`),
    handing: hands ? handing(true) : 0, keeping: after !== null && !hands ? handing(false) : 0, first: index === 1 ? 1 : 0, last: index === last ? 1 : 0,
  };

  /** How much less often this speaker than anybody names who speaks next at the end; `names`: it is so here. */
  function handing(names: boolean): number {
    const all = Math.exp(survey.turning('handing')), { statements, handing } = survey.handing(attribution), own = (handing - (names ? 1 : 0) + all) / (Math.max(1, statements) + 1);
    return names ? Math.log(all / Math.min(1, own)) : Math.log((1 - all) / (1 - Math.min(0.95, own)));
  }
}
