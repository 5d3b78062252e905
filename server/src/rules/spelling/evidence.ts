import type { Attribution } from '../../transcript/model';
import { speakerKey } from '../../transcript/placed';
import type { Near } from '../near';
import type { Misspelling } from './index';
import { wordsOf } from './names';

/** So many turns away at most, whom a name may be a slip of speaks before and after it; or so many on one side, as in question and answer. */
const turns = 8, answer = 2;
/** Such a name has been heard often enough to be known, in the places where it is right. */
const known = 4;
/** Shorter names are one letter apart from others too often for the nearer side alone; where a letter is another one, those a little longer, too. */
const longName = 5, longNameOther = 6;
/** So near on one side, a name that is given once may be a slip of one that has been heard often: the surer the slip, the farther. */
const nearby = 6, beside = 3;
/** A name that comes more often is hardly one person's slip of the pen: what stands beside each is not asked. */
const mostSlips = 12;

/** Whether what beside the two names tells who speaks says that they are one: as much as their likeness leaves open. `attributions`: those with the wrong name; asked for where they matter. */
export function isOne({ likeness, alike, right, slip }: Misspelling, wrong: { readonly name: string; readonly attributions: number }, attributions: () => readonly Attribution[], near: Near): boolean {
  if (likeness === 'plain' || alike && likeness === 'sure') return true;
  if (alike && !(slip.at === 0 && slip.kind === 'other') && wrong.attributions === 1 && right.attributions >= known) return true;
  if (wrong.attributions > mostSlips) return false;
  const long = likeness === 'sure' && Math.max(...wordsOf(wrong.name).map(word => word.length)) >= (slip.kind === 'other' ? longNameOther : longName);
  const once = wrong.attributions === 1 && right.attributions >= known && !(slip.at === 0 && slip.kind === 'other') ? likeness === 'sure' ? nearby : beside : 0;
  return attributions().every(each => likeness === 'possible' ? inTurnsOf(right.key, each, near) : amongTurnsOf(right.key, each, near, Math.max(once, long ? answer : 0)));
}

/** The two would be one speaker who answers another, before it and after it as well. */
function inTurnsOf(right: string, attribution: Attribution, near: Near): boolean {
  const { before, after } = turnsAway(right, attribution, near);
  return before === answer && after === answer;
}

/** A surname by itself does not say who it is (Hanson, Hansen); one that stands within somebody's conversation does. */
function amongTurnsOf(right: string, attribution: Attribution, near: Near, oneSide: number): boolean {
  const { before, after } = turnsAway(right, attribution, near);
  return before <= turns && after <= turns || before <= oneSide || after <= oneSide;
}

/** How many statements before and after the attribution's own the speaker has his nearest; Infinity where there is none near enough to matter. */
function turnsAway(right: string, { range: { start }, kind }: Attribution, { statements }: Near): { readonly before: number; readonly after: number } {
  const here = kind === 'trailing' ? -1 : 0;
  const away = (step: -1 | 1) => {
    for (let far = 1; far <= turns; far++) { const attribution = statements.at(start, here + step * far)?.attribution; if (attribution && speakerKey(attribution) === right) return far; }
    return Infinity;
  };
  return { before: away(-1), after: away(1) };
}
