import type { PageBlock, PageEdit, PageSection, PageSpeaker } from '#protocol';
import { officeFor } from '../../src/preview/written';

/** A block with whatever of it depends on others. */
export interface Placed { readonly block: PageBlock; /** Who speaks; empty where nobody is named, null for what is no statement. */ readonly key: string | null; readonly office: string | null; /** Goes on with the statement of the block above it. */ readonly goes: boolean }
/** What is known of a section by itself, once. */
interface Digest { readonly last: string | null; readonly keys: readonly string[]; readonly weight: ReadonlyMap<string, number>; readonly headings: readonly PageBlock[] }

/** The whole page as data: sections follow the edits, lines and speakers are summed anew over sections, never over blocks. */
export class Book {
  sections: PageSection[] = [];
  speakers: ReadonlyMap<string, PageSpeaker> = new Map();
  /** The first line of each section, and, as one more, that behind the last. */
  private starts: number[] = [0];
  /** Who speaks where a section begins. */
  private speaking: string[] = [];
  /** The section in which each speaker is named first. */
  private first = new Map<string, number>();
  private readonly digests = new WeakMap<PageSection, Digest>();

  /** Does what an answer of the server says; tells which sections are others now. */
  apply({ whole, from, removed, sections, speakers }: PageEdit): { readonly from: number; readonly removed: number; readonly added: number } {
    const gone = whole ? this.sections.length : removed;
    this.sections.splice(whole ? 0 : from, gone, ...sections);
    if (speakers) this.speakers = new Map(speakers.map(speaker => [speaker.key, speaker]));
    this.sum();
    return { from: whole ? 0 : from, removed: gone, added: sections.length };
  }

  /** Some of it is said by whom nobody names. */
  get hasNobody(): boolean { return this.first.has(''); }

  get lineCount(): number { return this.starts[this.sections.length]; }
  startOf(section: number): number { return this.starts[section]; }

  /** The section that holds a line. */
  sectionAt(line: number): number {
    let low = 0, high = this.sections.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= line) low = middle; else high = middle - 1;
    }
    return low;
  }

  /** The blocks of a section; of some speakers only (headings stay), or of all. */
  blocksOf(section: number, only: ReadonlySet<string> | null): Placed[] {
    const placed: Placed[] = [], named = new Set<string>();
    let speaking = this.speaking[section], goes = section > 0;
    for (const block of this.sections[section].blocks) {
      const { kind, opens } = block, own = kind === 'statement';
      if (opens) speaking = opens.key;
      const office = opens ? officeFor(opens, this.speakers.get(opens.key), this.first.get(opens.key) === section && !named.has(opens.key)) : null;
      if (opens) named.add(opens.key);
      const isShown = only === null || kind === 'heading' || own && only.has(speaking);
      if (isShown) placed.push({ block, key: own ? speaking : null, office, goes: goes && own && !opens });
      goes = own && isShown;
    }
    return placed;
  }

  /** How long a section is, about, in letters: what stands between its blocks counted in. */
  weightOf(section: number, only: ReadonlySet<string> | null): number {
    const { weight } = this.digest(this.sections[section]);
    let sum = 0;
    for (const [key, own] of weight) if (only === null || key === heading || only.has(key === carried ? this.speaking[section] : key)) sum += own;
    return sum;
  }

  /** All headings with the lines that they stand on. */
  headings(): { readonly block: PageBlock; readonly line: number }[] {
    return this.sections.flatMap((section, at) => this.digest(section).headings.map(block => ({ block, line: this.starts[at] + block.from })));
  }

  private sum(): void {
    const { starts, speaking, first, sections } = this;
    let line = 0, key = '';
    first.clear();
    for (let at = 0; at < sections.length; at++) {
      const { last, keys } = this.digest(sections[at]);
      starts[at] = line;
      speaking[at] = key;
      for (const each of keys) if (!first.has(each)) first.set(each, at);
      line += sections[at].lines;
      key = last ?? key;
    }
    starts[sections.length] = line;
    starts.length = sections.length + 1;
    speaking.length = sections.length;
  }

  private digest(section: PageSection): Digest {
    const known = this.digests.get(section);
    if (known) return known;
    const keys = new Set<string>(), weight = new Map<string, number>(), headings: PageBlock[] = [];
    let last: string | null = null;
    for (const block of section.blocks) {
      if (block.opens) { last = block.opens.key; keys.add(last); }
      if (block.kind === 'heading') headings.push(block);
      const key = block.kind === 'heading' ? heading : block.kind === 'statement' ? last ?? carried : other;
      weight.set(key, (weight.get(key) ?? 0) + block.text.length + 30 + (block.opens ? 120 : 0));
    }
    const digest = { last, keys: [...keys], weight, headings };
    this.digests.set(section, digest);
    return digest;
  }
}

/** Keys of weights that are nobody's: no name folds to these. */
const carried = '\0carried', heading = '\0heading', other = '\0other';
