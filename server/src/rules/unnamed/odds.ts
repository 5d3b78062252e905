import type { HabitSums } from './habits';
import { lengths, type End, type TurningSums } from './turning';

/**
 * What tells two turns from one in a document, as natural logarithms of odds: how much more often something comes where a turn ends and another begins than between
 * two paragraphs of one. `again`: one speaker is named before and after; `changed`: another one is. `length.N`: a statement has so many paragraphs. `within`: how
 * many more paragraphs there are within statements than statements. `handing`: how often, of all statements, one ends with the name of who speaks next.
 */
export const turningNames = ['again', 'changed', 'within', 'handing', ...(['stopped', 'asked', 'broken', 'announced', 'open'] as const).map(end => `end.${end}` as const), ...lengths.map(length => `length.${length}` as const)] as const;
export type Turnings = Readonly<Record<(typeof turningNames)[number], number>>;

/** Fewer statements than this do not show that each is one paragraph. */
const fewestSingle = 8;
/** No statement but one at most has more than one paragraph, among so many that this is no chance. */
export function isSingle({ named, 'length.2': several }: TurningSums & HabitSums): boolean { return several <= 1 && named >= fewestSingle; }

/** So many statements of several paragraphs say as much of themselves as all pairs of statements do. */
const familiar = 4;
/** Answers are told in steps of this, so that one letter hardly ever moves one; no sign says more than `most`. */
const step = 0.25, most = 5;

export function turningsOf(sums: TurningSums & HabitSums): Turnings {
  const { named, between, around, resumed, within, handing, 'length.2': several } = sums, pairs = sums.pairs + sums.farPairs, again = sums.again + sums.farAgain;
  // Two turns that became one leave the same speaker before and after as often as others stand around one. The place itself does not count.
  const lost = (around + 1) / (between + 2), usual = (without: number) => (Math.max(0, again - without) + 0.5) / (pairs + 1);
  // Where speakers go on in several paragraphs, they may be named again more often than elsewhere.
  const kept = (without: number) => Math.min(0.99, (Math.max(0, resumed - without) + familiar * usual(without)) / (Math.max(0, several - 1) + familiar));
  const end = (which: End) => likelihood(sums[`turn.${which}`], sums[`part.${which}`] - 1, Math.log((within + 1) / (named + 1)));
  return {
    again: stepped(Math.log(lost / kept(1))), changed: stepped(Math.log((1 - lost) / (1 - kept(0)))),
    within: stepped(Math.log((within + 1) / (named + 1))), handing: stepped(Math.log((handing + 0.5) / (named + 3))),
    'end.stopped': stepped(end('stopped')), 'end.asked': stepped(end('asked')), 'end.broken': stepped(end('broken')), 'end.announced': stepped(end('announced')), 'end.open': stepped(end('open')),
    ...Object.fromEntries(lengths.map(length => [`length.${length}`, stepped(-Math.log((Math.max(0, sums[`length.${length}`] - 1) + 0.5) / (named + 0.5)))])) as Pick<Turnings, `length.${(typeof lengths)[number]}`>,
  };
}

/**
 * How much more often something comes at the edge of turns (`turn` times) than of paragraphs within one (`part` times), both taken as of the smaller of the two numbers, which
 * differ by `ratio` (a logarithm): what has never been seen says nothing.
 */
export function likelihood(turn: number, part: number, ratio: number): number {
  return Math.log((turn * Math.min(1, Math.exp(ratio)) + 0.5) / (Math.max(0, part) * Math.min(1, Math.exp(-ratio)) + 0.5));
}

function stepped(odds: number): number { return Math.round(Math.max(-most, Math.min(most, odds)) / step) * step; }
