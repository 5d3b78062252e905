import type { Sectioned } from '../../transcript/sectioned';
import { hashOf } from '../survey/hash';
import { Sieve } from './sieve';
import type { WrittenWord } from './written';

interface Watched { readonly word: WrittenWord; total: number; readonly bySection: Map<object, number> }
/** Where more words than this are watched, those of slips that are long gone are forgotten. */
const most = 200;
const letters = /^[\p{L}\p{M}]+/u, small = /^\p{Ll}/u;

/** How often a document's text has certain words, followed through its edits: each word that is asked for is searched once, and then only in what is new. */
export class WordsElsewhere {
  private readonly watched = new Map<string, Watched>();
  private readonly sieves = new WeakMap<object, Sieve>();

  /** Sections went and came (by identity, and by index); `changed` takes the facts that are other now. */
  update(document: Sectioned, gone: readonly object[], come: readonly number[], changed: Set<number>): void {
    if (this.watched.size > most) { for (const id of this.watched.keys()) changed.add(factOf(id)); this.watched.clear(); return; }
    for (const [id, own] of this.watched) {
      const before = own.total;
      for (const identity of gone) { own.total -= own.bySection.get(identity) ?? 0; own.bySection.delete(identity); }
      for (const section of come) this.count(document, section, own);
      if (own.total !== before) changed.add(factOf(id));
    }
  }

  /** How often the whole text has the word; at once where it was searched for. */
  total(document: Sectioned, word: WrittenWord): number {
    const steps = this.search(document, word);
    while (!steps.next().done) { /* Now. */ }
    return this.watched.get(word.id)!.total;
  }

  /** Searches the whole text for the word, if that was not done. Pauses behind each section: for the first word, all of the text is read. */
  *search(document: Sectioned, word: WrittenWord): Generator<void> {
    if (this.watched.has(word.id)) return;
    const own: Watched = { word, total: 0, bySection: new Map() };
    const stem = letters.exec(word.stem)?.[0].toLowerCase() ?? '', sifted = !small.test(word.word) && stem !== '' && stem.length === word.stem.length;
    for (let section = 0; section < document.count; section++) {
      if (!sifted || this.sieveOf(document, section).mayHold(stem)) this.count(document, section, own);
      yield;
    }
    this.watched.set(word.id, own);
  }

  factOf(word: WrittenWord): number { return factOf(word.id); }

  private count(document: Sectioned, section: number, own: Watched): void {
    const found = own.word.countIn(document.textOf(section));
    if (!found) return;
    own.total += found;
    own.bySection.set(document.identity(section), found);
  }

  private sieveOf(document: Sectioned, section: number): Sieve {
    const identity = document.identity(section);
    let sieve = this.sieves.get(identity);
    if (!sieve) this.sieves.set(identity, sieve = new Sieve(document.textOf(section)));
    return sieve;
  }
}

function factOf(id: string): number { return hashOf('w', id); }
