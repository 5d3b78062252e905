import type { Attribution, Statement } from '../../transcript/model';
import type { VisitContext } from '../rule';
import { addressesOwn } from './address';
import { beginningsOf, lastWord } from './beginnings';
import { begun, ended, gap } from './edges';
import { betweenStatements, isSame } from './habits';
import { likelihood } from './odds';
import type { Paragraph } from './paragraphs';
import { endOf, headOf, namesAtEnd, tailOf } from './turning';
import { fewestNamed, weights, type Sign } from './weights';

/** How sure it is that two turns became one before a paragraph: the sum of signs, as logarithms of odds, and the one that says most for it. */
export interface Doubt { readonly sum: number; readonly sign: Sign; /** The words speak to the very speaker: no document does that. */ readonly spokenTo: boolean }
/** Each sign's logarithm of odds. */
export type Signs = Readonly<Record<Sign, number>>;

/**
 * What speaks for it that a statement holds two turns, the second of which begins with a paragraph: one doubt for each paragraph but the first. The document itself says how much
 * each sign tells; how far such signs are to be trusted stands in `weights`. Looks at the statements beside.
 */
export function doubtsOf(statement: Statement, paragraphs: readonly Paragraph[], at: VisitContext): Doubt[] {
  const prior = weights.prior + weights.named * Math.max(fewestNamed, at.survey.turning('named')) + weights.within * at.survey.turning('within');
  return signsOf(statement, paragraphs, at).map(signs => {
    const known = Object.keys(signs) as Sign[];
    return { spokenTo: signs.address > 0, sum: known.reduce((sum, sign) => sum + signs[sign] * weights[sign], prior), sign: known.reduce((best, sign) => signs[sign] * weights[sign] > signs[best] * weights[best] ? sign : best) };
  });
}

/** The signs for each paragraph but the first, that the second turn begins with it. */
export function signsOf(statement: Statement, paragraphs: readonly Paragraph[], at: VisitContext): Signs[] {
  const { transcript: { lines }, near, survey } = at, last = paragraphs.length - 1, beside = besideOf(statement, paragraphs, at), addressed = addressedIn(statement, paragraphs, at), scale = survey.turning('scale');
  const counted = (key: string) => { const { statements, within } = survey.beginning(key); return likelihood(statements, within - 1, scale); };
  return paragraphs.slice(1).map((paragraph, above) => {
    const index = above + 1, before = paragraphs[above], [two, word] = beginningsOf(headOf(lines, paragraph)), end = endOf(lines, before);
    return {
      ...beside, address: addressed.includes(index) ? 1 : 0, beginning: counted(two), word: counted(word), ending: survey.turning(`end.${end}`), closing: counted(lastWord(tailOf(lines, before), end)),
      size: survey.turning(`edge.${begun(lines, paragraph)}`), sizeBefore: survey.turning(`edge.${ended(lines, before)}`), gap: survey.turning(`edge.${gap(paragraph.range.start.line, near)}`),
      first: index === 1 ? 1 : 0, last: index === last ? 1 : 0,
    };
  });
}

/** What the statements beside say, whichever paragraph the second turn begins with. */
function besideOf(statement: Statement, paragraphs: readonly Paragraph[], { transcript: { lines }, near, survey }: VisitContext): Pick<Signs, 'again' | 'skipping' | 'handing' | 'keeping'> {
  const attribution = statement.attribution!, { start } = statement.range, next = near.statements.at(start, 1), before = near.statements.at(start, -1);
  // Named before the words, the lost one stood between this and the next; named behind them, between the one before and this.
  const [one, other] = attribution.kind === 'trailing' ? [before, statement] : [statement, next], pair = one?.attribution && other?.attribution ? [one.attribution, other.attribution] as const : null;
  const again = pair !== null && isSame(...pair), mainly = pair !== null && !again && pair.some(each => survey.isMain(each));
  const after = next?.attribution && !isSame(next.attribution, attribution) ? next.attribution : null, hands = after !== null && namesAtEnd(lines, paragraphs.at(-1)!, after);
  return {
    again: again && betweenStatements(one!, other!, near) !== 'other' ? survey.turning('again') : 0, skipping: pair === null || again ? 0 : survey.turning(mainly ? 'mainly' : 'skipping'),
    handing: hands ? handing(attribution, true) : 0, keeping: after !== null && !hands ? handing(attribution, false) : 0,
  };

  /** How much less often this speaker than anybody names who speaks next at the end; `names`: it is so here. */
  function handing(speaker: Attribution, names: boolean): number {
    const all = Math.exp(survey.turning('handing')), { statements, handing } = survey.handing(speaker), own = (handing - (names ? 1 : 0) + all) / (Math.max(1, statements) + 1);
    return names ? Math.log(all / Math.min(1, own)) : Math.log((1 - all) / (1 - Math.min(0.95, own)));
  }
}

/** The paragraphs with which a second turn may begin, since words speak to the speaker who is named: that paragraph, or, where names stand behind, any after it. */
function addressedIn({ attribution }: Statement, paragraphs: readonly Paragraph[], { transcript: { lines }, survey }: VisitContext): number[] {
  // One word that has words once may be no name at all ("Again: …").
  if (!/\s/u.test(attribution!.speaker.trim()) && survey.handing(attribution!).statements < 2) return [];
  const trailing = attribution!.kind === 'trailing', speaks = paragraphs.map(each => addressesOwn(headOf(lines, each), attribution!)), first = speaks.indexOf(true);
  return paragraphs.flatMap((_, index) => index > 0 && (trailing ? first >= 0 && index > first : speaks[index]) ? [index] : []);
}
