import type { Paradigm } from './languages/language';
import type { Cue, Endings, Gender } from './lexicon';

/** The tables' strings as lists, pairs and forms. */
export function split(list: string | undefined): string[] { return list ? list.split(' ') : []; }

/** "он:m они:p лицо" as pairs of a word and its gender. */
export function gendered(list: string | undefined): [string, Gender][] {
  return split(list).map(entry => { const at = entry.lastIndexOf(':'); return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1) as Gender]; });
}

/** "ова:ов а:" as pairs of endings. */
export function endings(list: string | undefined): Endings {
  return split(list).map(entry => { const at = entry.indexOf(':'); return [entry.slice(0, at), entry.slice(at + 1)]; });
}

/** All forms of the verbs: stems times endings. */
export function* conjugate(paradigms: readonly Paradigm[]): Generator<[string, Cue]> {
  for (const { stems, endings: ends, kind = 'say' } of paradigms) {
    const all = gendered(stems);
    for (const [ending, gender] of gendered(ends)) for (const [stem, own] of all) yield [ending === '-' ? stem : stem + ending, { kind, gender: gender || own }];
  }
}

/** The oblique forms of a noun by "oblique:nominative" endings; some exist in no grammar, which costs nothing. */
export function inflect(word: string, nouns: Endings): string[] {
  return nouns.flatMap(([oblique, nominative]) => word.endsWith(nominative) && word.length > nominative.length + 1 ? [word.slice(0, word.length - nominative.length) + oblique] : []);
}
