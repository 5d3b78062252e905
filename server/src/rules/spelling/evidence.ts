import type { Lines } from '../../transcript/lines';
import type { Attribution, Speaker, Transcript } from '../../transcript/model';
import { comparePositions, countBefore } from '../places';
import type { Misspelling } from './index';
import { wordsOf } from './names';

/** So many turns away at most, whom a name may be a slip of speaks before and after it; or so many on one side, as in question and answer. */
const turns = 8, answer = 2;
/** Such a name has been heard often enough to be known, in the places where it is right. */
const known = 4;
/** Shorter names are one letter apart from others too often for the nearer side alone; where a letter is another one, those a little longer, too. */
const longName = 5, longNameOther = 6;

/** Whether what beside the two names tells who speaks says that they are one: as much as their likeness leaves open. */
export function isOne(found: Misspelling, wrong: Speaker, transcript: Transcript): boolean {
  const { likeness, alike, right, slip } = found;
  if (likeness === 'plain' || alike && likeness === 'sure') return true;
  if (alike && !(slip.at === 0 && slip.kind === 'other') && wrong.attributions.length === 1 && right.attributions.length >= known) return true;
  const long = likeness === 'sure' && Math.max(...wordsOf(wrong.name).map(word => word.length)) >= (slip.kind === 'other' ? longNameOther : longName);
  return wrong.attributions.every(each => likeness === 'possible' ? inTurnsOf(right, each, transcript) : amongTurnsOf(right, each, transcript, long));
}

/** The two would be one speaker who answers another, before it and after it as well. */
function inTurnsOf(right: Speaker, attribution: Attribution, transcript: Transcript): boolean {
  const { before, after } = turnsAway(right, attribution, transcript);
  return before === answer && after === answer;
}

/** A surname by itself does not say who it is (Hanson, Hansen); one that stands within somebody's conversation does. */
function amongTurnsOf(right: Speaker, attribution: Attribution, transcript: Transcript, long: boolean): boolean {
  const { before, after } = turnsAway(right, attribution, transcript);
  return before <= turns && after <= turns || long && (before <= answer || after <= answer);
}

/** How many statements before and after the attribution's own the speaker has his nearest; Infinity where there is none. */
function turnsAway({ statements: own }: Speaker, { range, kind }: Attribution, { statements }: Transcript): { readonly before: number; readonly after: number } {
  const here = countBefore(statements, range.start) - (kind === 'trailing' ? 1 : 0), next = countBefore(own, range.start);
  const away = (index: number) => own[index] ? Math.abs(countBefore(statements, own[index].range.start) - here) : Infinity;
  return { before: away(next - 1), after: away(next) };
}

const caseEnding = /[аяоеиыйьуюэіїє]$/u, longestEnding = 3, cyrillic = /^\p{Script=Cyrillic}{4,}$/u, small = /^\p{Ll}/u;

/** Somebody whose name the text itself writes so, beside the attributions and in any grammatical case, is no slip of them. */
export function isWrittenElsewhere(word: string, right: string, { attributions }: Pick<Speaker, 'attributions'>, lines: Lines): boolean {
  const inflected = cyrillic.test(word), stem = inflected ? word.replace(caseEnding, '') : word, rightStem = right.toLowerCase().replace(caseEnding, '');
  const whole = new RegExp(`(?<![\\p{L}\\p{M}])${stem}${inflected ? `\\p{L}{0,${longestEnding}}` : ''}(?![\\p{L}\\p{M}])`, 'giu');
  for (const match of lines.source.matchAll(whole)) {
    // A word that is no name is none of them, and what begins as the right name does is that name in another case.
    if (inflected && match[0].toLowerCase().startsWith(rightStem) || small.test(match[0]) && !small.test(word)) continue;
    const place = lines.positionAt(match.index);
    if (!attributions.some(({ range: { start, end } }) => comparePositions(start, place) <= 0 && comparePositions(place, end) < 0)) return true;
  }
  return false;
}
