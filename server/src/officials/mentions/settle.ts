import type { Official } from '../directory/model';
import type { Degree, Hit, Mention, Reading } from './mention';
import type { NamedPart } from './tally';
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
}
interface Held { has(id: string): boolean }

/** What the hits of a text say together. */
export function namedIn(hits: Iterable<Hit>): Named & NamedPart {
  const full = new Set<string>(), alone = new Set<string>(), others = new Set<string>(), titles = new Map<string, Set<string>>();
  for (const { readings, titles: words } of hits) {
    const own = readings.filter(({ fit }) => fit === 'full' || fit === 'near');
    for (const { official, fit } of own) {
      full.add(official.id);
      if (own.length === 1 && fit === 'full') alone.add(official.id);
      if (own.length === 1 && words.length > 0) titles.set(official.id, new Set([...titles.get(official.id) ?? [], ...words]));
    }
    if (own.length === 0) for (const { official, fit } of readings) if (fit === 'denied') others.add(official.id);
  }
  return { full, alone, others, titles };
}

/** The mention that a hit is in the light of the whole text; null where it is nobody's. */
export function settle({ start, end, readings, verb, titles }: Hit, named: Named): Mention | null {
  const withFit = (...fits: Reading['fit'][]) => unique(readings.filter(({ fit }) => fits.includes(fit)));
  const own = withFit('full');
  if (own.length > 0) return mention(own, own.length === 1 ? 'certain' : 'possible');
  const near = withFit('near');
  if (near.length > 0) return mention(near, near.length === 1 ? 'likely' : 'possible');

  const open = withFit('bare', 'odd'), here = open.filter(({ official }) => named.full.has(official.id));
  if (open.length === 0) return null;
  // A family's name is that of all who have it, whoever of them is named beside.
  if (open.every(({ plural }) => plural)) return mention(open, 'possible');
  if (here.length === 0) {
    const [{ official, fit }] = open;
    return mention(open, open.length > 1 || fit === 'odd' || official.commonWord || named.others.has(official.id) ? 'possible' : 'likely');
  }
  const told = here.length === 1 ? here : toldApart(here, verb, titles, named);
  return mention(told, told.length === 1 ? 'likely' : 'possible');

  function mention(chosen: readonly Reading[], degree: Degree): Mention {
    return {
      start: Math.min(...chosen.map(reading => reading.start)), end: Math.max(...chosen.map(reading => reading.end)), nameStart: start, nameEnd: end,
      cases: chosen.reduce((cases, reading) => cases | reading.cases, 0), officials: chosen.map(({ official }): Official => official), degree,
    };
  }
}

/** Of several people of one name whom the text names in full, those of whom the verb behind it or the title before it can be said; all, where neither says anything. */
function toldApart(readings: readonly Reading[], verb: Hit['verb'], titles: readonly string[], named: Named): readonly Reading[] {
  const theirs = verb ? readings.filter(({ official: { gender } }) => gender === verb) : [];
  if (theirs.length === 1) return theirs;
  const titled = readings.filter(({ official }) => [...titlesOf(official), ...named.titles.get(official.id)?.keys() ?? []].some(title => titles.includes(title)));
  return titled.length === 1 ? titled : readings;
}

/** One reading an official: the same person may have the form under several spellings; the reading that says most stays. */
function unique(readings: readonly Reading[]): Reading[] {
  const byId = new Map<string, Reading>();
  for (const reading of readings) {
    const known = byId.get(reading.official.id);
    if (!known || known.end - known.start < reading.end - reading.start) byId.set(reading.official.id, reading);
  }
  return [...byId.values()];
}
