import type { Official } from '../directory/model';
import type { Degree, Hit, Mention, Reading } from './mention';
import { FullOf, type NamedPart } from './tally';
import { titlesOf } from './titles';

/** Who is named in full in a text, as what, and whose family name is somebody else's too. */
export interface Named {
  readonly full: Held;
  /** Of these, who is named so in a way that fits nobody else. */
  readonly alone: Held;
  /** Officials whose family name the text gives to a person of another given name. */
  readonly others: Held;
  /** By official, of those who share a family name: the first letters of words before their full name. */
  readonly titles: { get(id: string): { keys(): Iterable<string> } | undefined };
  /** Of some officials those who are named in full. */
  fullOf(officials: readonly Official[]): readonly Official[];
}
interface Held { has(id: string): boolean }

/** What the hits of a text say together. */
export function namedIn(hits: Iterable<Hit>): Named & NamedPart {
  const full = new Set<string>(), alone = new Set<string>(), others = new Set<string>(), titles = new Map<string, Set<string>>(), seen = new Set<readonly Official[]>();
  for (const { readings, titles: words } of hits) {
    const own = readings.filter(({ fit }) => fit === 'full' || fit === 'near'), meant = own.length > 0 ? officialsOf(own) : [];
    for (const { id } of meant) full.add(id);
    if (meant.length === 1) {
      const [{ id }] = meant;
      if (own.every(({ fit }) => fit === 'full')) alone.add(id);
      if (words.length > 0) titles.set(id, new Set([...titles.get(id) ?? [], ...words]));
    }
    // Namesakes are the same list at every place.
    if (own.length === 0) for (const { officials, fit } of readings) if (fit === 'denied' && !seen.has(officials)) {
      seen.add(officials);
      for (const { id } of officials) others.add(id);
    }
  }
  const known = new FullOf(full);
  return { full, alone, others, titles, fullOf: officials => known.of(officials) };
}

/** The mention that a hit is in the light of the whole text; null where it is nobody's. */
export function settle({ start, end, readings, verb, titles }: Hit, named: Named): Mention | null {
  const withFit = (...fits: Reading['fit'][]) => readings.filter(({ fit }) => fits.includes(fit));
  const full = withFit('full');
  if (full.length > 0) return mention(full, 'certain');
  const near = withFit('near');
  if (near.length > 0) return mention(near, 'likely');

  const open = withFit('bare', 'odd');
  if (open.length === 0) return null;
  // A family's name is that of all who have it, whoever of them is named beside.
  if (open.every(({ plural }) => plural)) return mention(open, 'possible');
  const here = open.flatMap(reading => { const officials = named.fullOf(reading.officials); return officials.length > 0 ? { ...reading, officials } : []; });
  if (here.length === 0) {
    const [official] = open[0].officials, isDoubtful = widest(open)[0].fit === 'odd' || official.commonWord || named.others.has(official.id);
    return mention(open, isDoubtful ? 'possible' : 'likely');
  }
  return mention(toldApart(here, verb, titles, named), 'likely');

  /** @param degree How sure it is where that is one person. */
  function mention(chosen: readonly Reading[], degree: Degree): Mention {
    const told = widest(chosen), officials = officialsOf(told);
    return {
      start: Math.min(...told.map(reading => reading.start)), end: Math.max(...told.map(reading => reading.end)), nameStart: start, nameEnd: end,
      cases: told.reduce((cases, reading) => cases | reading.cases, 0), officials, degree: officials.length === 1 ? degree : 'possible',
    };
  }
}

/** Of several people of one name whom the text names in full, those of whom the verb behind it or the title before it can be said; all, where neither says anything. */
function toldApart(readings: readonly Reading[], verb: Hit['verb'], titles: readonly string[], named: Named): readonly Reading[] {
  const all = officialsOf(readings), only = (told: Official): Reading[] => readings.flatMap(reading => reading.officials.includes(told) ? { ...reading, officials: [told] } : []);
  if (all.length === 1) return readings;
  const theirs = verb ? all.filter(({ gender }) => gender === verb) : [];
  if (theirs.length === 1) return only(theirs[0]);
  const titled = titles.length > 0 ? all.filter(official => [...titlesOf(official), ...named.titles.get(official.id)?.keys() ?? []].some(title => titles.includes(title))) : [];
  return titled.length === 1 ? only(titled[0]) : readings;
}

/** One reading an official: the same person may have the form under several spellings; the reading that takes most stays. */
function widest(readings: readonly Reading[]): readonly Reading[] {
  if (readings.every(({ start, end }) => start === readings[0].start && end === readings[0].end)) return readings;
  const byId = new Map<string, Reading>();
  for (const reading of readings) for (const { id } of reading.officials) {
    const known = byId.get(id);
    if (!known || known.end - known.start < reading.end - reading.start) byId.set(id, reading);
  }
  const chosen = new Set(byId.values());
  return readings.filter(reading => chosen.has(reading));
}

function officialsOf(readings: readonly Reading[]): readonly Official[] {
  if (readings.length === 1) return readings[0].officials;
  const known = new Map<string, Official>();
  for (const { officials } of readings) for (const official of officials) if (!known.has(official.id)) known.set(official.id, official);
  return [...known.values()];
}
