import type { SpeakerFigures } from '#protocol';
import { groupsOf, longestOf, medianOf, type Lengths } from './lengths';
import type { Follows } from './sum';

/** Somebody of whom all is counted that figures are made of. */
export interface Counted extends Pick<SpeakerFigures, 'key' | 'kind' | 'name' | 'role' | 'statements' | 'words' | 'seconds' | 'transcripts'> { readonly lengths: Lengths }

/** Figures of each, most words first, of as many in the order in which they are given; whoever nobody names comes last. */
export function speakersOf(counted: readonly Counted[]): SpeakerFigures[] {
  const isLast = ({ kind }: Counted) => kind === 'nobody' ? 1 : 0;
  return [...counted].sort((one, other) => isLast(one) - isLast(other) || other.words - one.words).map(({ key, kind, name, role, statements, words, seconds, transcripts, lengths }) => (
    { key, kind, name, role, statements, words, seconds: tenths(seconds), transcripts, lengths: groupsOf(lengths), median: medianOf(lengths), longest: longestOf(lengths) }));
}

/** What all of them say together. */
export function totalOf(counted: readonly Pick<Counted, 'statements' | 'words' | 'seconds'>[]): { readonly statements: number; readonly words: number; readonly seconds: number } {
  const sum = (of: 'statements' | 'words' | 'seconds') => counted.reduce((before, each) => before + each[of], 0);
  return { statements: sum('statements'), words: sum('words'), seconds: sum('seconds') };
}

/** More pairs are nobody's picture. */
const mostPairs = 10_000;

/** Who follows whom, by their numbers: most often first. */
export function followsOf(follows: Follows, speakers: readonly Pick<SpeakerFigures, 'key'>[]): [before: number, after: number, times: number][] {
  const numbers = new Map(speakers.map(({ key }, at) => [key, at])), pairs: [number, number, number][] = [];
  for (const [before, behind] of follows) for (const [after, times] of behind) pairs.push([numbers.get(before)!, numbers.get(after)!, times]);
  return pairs.sort((one, other) => other[2] - one[2] || one[0] - other[0] || one[1] - other[1]).slice(0, mostPairs);
}

/** Nobody looks closer than a tenth of a second. */
export function tenths(seconds: number): number { return Math.round(seconds * 10) / 10; }
