import { clean, fold } from '../names';
import { Beside } from './beside';
import type { Official } from '../directory/model';
import type { Family } from './family';
import { givenName } from './formTable';
import { isLetter, joinsName, mayBegin } from './letters';
import type { Hit, Reading } from './mention';
import type { People } from './people';
import { titlesBefore, verbAfter } from './titles';
import { isVariant } from './variants';
import { wordBefore, wordEnd, wordOf } from './words';

/**
 * The places in a stretch of text whose form is an official's family name, each with what its neighbours say. One look-up a capitalised
 * word; only where that finds somebody, or a given name stands before the word, is more looked at.
 */
export function hitsIn(text: string, people: People, from = 0, to = text.length): Hit[] {
  const hits: Hit[] = [], { table } = people;
  for (let at = from, givenEnd = -1; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (!isLetter(unit)) continue;
    const start = at, capital = mayBegin(unit);
    at = wordEnd(text, start, to);
    // Few words have a capital, and of the others only those with a hyphen may hold a name ("экс-Иванов", "аль-Асад").
    if (!capital && !hasNamePart(text, start, at)) continue;
    const entry = capital ? table.find(text, start, at) : -1, given = capital && people.isGivenWord(text, start, at, entry);
    const hit = entry >= 0 ? hitOf(text, people, entry, start, at, from, to) : null;
    const found = hit ?? hitInParts(text, people, start, at, from, to) ?? (givenEnd === start - 1 && !given ? variantAt(text, people, start, at, from, to) : null);
    if (found) hits.push(found);
    if (given) givenEnd = at;
  }
  return hits;
}

/** The hits of two searches of a text as those of one: where both find a name at one place, all are meant who are in either. */
export function joinHits(text: string, one: readonly Hit[], other: readonly Hit[], from = 0, to = text.length): readonly Hit[] {
  if (one.length === 0 || other.length === 0) return one.length > 0 ? one : other;
  const joined = new Map<string, Hit>();
  for (const hit of [...one, ...other]) {
    const key = `${hit.start} ${hit.end}`, known = joined.get(key), readings = known ? [...known.readings, ...hit.readings] : hit.readings;
    joined.set(key, known ? { ...hit, readings, verb: verbAfter(text, hit.end, to), titles: titlesBefore(text, Math.min(...readings.map(reading => reading.start)), from) } : hit);
  }
  return [...joined.values()].sort((a, b) => a.start - b.start);
}

/** The hit as it is without some people: none where nobody else was meant. */
export function without(hit: Hit, hidden: ReadonlySet<Official>): Hit[] {
  const isHidden = (official: Official) => hidden.has(official);
  if (!hit.readings.some(({ officials }) => officials.some(isHidden))) return [hit];
  const readings = hit.readings.map(reading => ({ ...reading, officials: reading.officials.filter(official => !isHidden(official)) })).filter(({ officials }) => officials.length > 0);
  return readings.length > 0 ? [{ ...hit, readings }] : [];
}

/** Whether a capital stands behind a hyphen or an apostrophe in a word. */
function hasNamePart(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end - 1; at++) if (joinsName(text, at)) return true;
  return false;
}

/** The hit in a word with hyphens: what follows one ("экс-Иванов"), or what stands before it ("Иванова-Петрова"); "аль-Асад" is found whole. */
function hitInParts(text: string, people: People, start: number, end: number, from: number, to: number): Hit | null {
  for (let at = start + 1; at < end - 1; at++) {
    if (!joinsName(text, at)) continue;
    for (const [left, right] of mayBegin(text.charCodeAt(start)) ? [[at + 1, end], [start, at]] : [[start, end], [at + 1, end]]) {
      const entry = people.table.find(text, left, right), hit = entry >= 0 ? hitOf(text, people, entry, left, right, from, to) : null;
      if (hit) return hit;
    }
  }
  return null;
}

function hitOf(text: string, people: People, first: number, start: number, end: number, from: number, to: number): Hit | null {
  const readings: Reading[] = [], besides = new Map<number, Beside>(), { table } = people;
  const entries: number[] = [];
  // The table has the last first; whoever comes first in the directory is told first.
  for (let entry = first; entry >= 0; entry = table.next(entry)) if (table.family(entry) !== givenName) entries.unshift(entry);
  for (const entry of entries) {
    const family = people.family(table.family(entry)), left = leftOf(family, text, start, from);
    let beside = besides.get(left);
    if (!beside) besides.set(left, beside = new Beside(people, text, left, end, from, to));
    readings.push(...beside.readAll(family, table.traitsOf(entry)));
  }
  if (readings.length === 0) return null;
  if (readings.length === 1 && readings[0].officials.length === 1) return { start, end, readings, verb: null, titles: [] };
  return { start, end, readings, verb: verbAfter(text, end, to), titles: titlesBefore(text, Math.min(...readings.map(reading => reading.start)), from) };
}

/** The hit at a word that is a name but for a letter, behind a given name of who has that name. */
function variantAt(text: string, people: People, start: number, end: number, from: number, to: number): Hit | null {
  if (!mayBegin(text.charCodeAt(start))) return null;
  const word = wordOf(text, start, end), given = wordBefore(text, start, from), readings: Reading[] = [];
  if (!given) return null;
  for (const spelling of people.likeIt(given.folded, word.folded)) {
    const reading = new Beside(people, text, start, end, from, to).read(spelling, 0);
    if (reading.fit === 'full' && isVariant(word.folded, spelling, people)) readings.push({ ...reading, fit: 'near' });
  }
  return readings.length > 0 ? { start, end, readings, verb: null, titles: [] } : null;
}

/** Where a family name of several words begins ("Ле Пен"), of which the last one was found. Those before it may be left out. */
function leftOf({ spellings: [{ parts: { family } }] }: Family, text: string, start: number, from: number): number {
  if (family === null || !family.includes(' ')) return start;
  let left = start;
  for (const name of family.split(' ').slice(0, -1).reverse()) {
    const word = wordBefore(text, left, from);
    if (word?.folded !== fold(clean(name))) break;
    left = word.start;
  }
  return left;
}
