import { Ledger } from './convention/ledger';
import type { Entry } from './convention/names';
import { assess, decide, sightingsOf } from './convention/lines';
import { sameVotes, shapesAfter, votesOf } from './convention/sides';
import { titleLine } from './convention/title';
import { Lines, type Splice } from './lines';
import type { Transcript } from './model';
import type { Ground } from './parts/ground';
import { partsWithin } from './parts/ground';
import { Part } from './parts/part';
import { sweep } from './parts/sweep';
import { readPart } from './reading/lines';
import { directionsOf, mostDirectionLines, sameSpans, type Span } from './turns/directions';
import { kindsOf, leadOf, sameLines, trimsOf, type Lead } from './turns/edges';
import { frontMatterEnd } from './turns/frontMatter';
import { headingsOf, headingText, noLeads, sameLeads, titleBlockOf, type FoundHeading, type TitleBlock } from './turns/headings';
import { mostNarrated } from './turns/narrative';
import { resolve, sameTurn, type Sides, type Stretch } from './turns/resolve';
import { View } from './view';

/** Text that takes the place of what stands from offset `from` to `to`. */
export interface Edit { readonly from: number; readonly to: number; readonly text: string }

/**
 * Reads a text, and reads on as it is edited: who speaks from where to where. The text is read by parts; each step of recognition is taken
 * again for the parts that an edit touches, and for those for which something that it asked of others is other now. What holds for the
 * whole document (its convention, which side labels stand on) is summed over the parts and comes in steps, so that an edit hardly ever moves it.
 *
 * The result depends on the text only, never on the edits that led to it. Any string gives a result; it never throws.
 */
export class Recogniser implements Ground {
  lines: Lines;
  parts: Part[] = [];
  from = 0;
  private readonly ledger = new Ledger();
  private title: { part: Part; line: number } | null = null;
  private titleBlock: TitleBlock | null = null;
  private markdown = 0;
  private sides: Sides = { after: new Set(), trailing: false };
  private lead: Lead | null = null;
  /** Parts whose lines have not been read; those whose neighbours are new; and those that later steps have to be taken for. */
  private unread = new Set<Part>();
  private readonly edges = new Set<Part>();
  /** Parts that are no more, whose evidence is still counted. */
  private gone: Part[] = [];
  private reading?: Generator<void>;
  /** Edits that came since the last reading began. */
  private edits: Splice[] = [];

  /** `most`: lines a part; what is read does not depend on it. */
  constructor(source: string, most?: number) {
    this.lines = Lines.of(source, most);
    this.parts = this.lines.pieces.map(piece => new Part(piece));
    this.unread = new Set(this.parts);
    this.arrange();
  }

  /** The text with all edits; it is read up to here by the next `read` or `transcript`. */
  get newest(): Lines { return this.edits.at(-1)?.lines ?? this.lines; }

  /** Takes an edit of the newest text. Costs what it changes; nothing is read yet. */
  edit({ from, to, text }: Edit): void { this.edits.push(this.newest.edit(from, to, text)); }

  private splice({ lines, at, removed, added }: Splice): void {
    const made = lines.pieces.slice(at, at + added).map(piece => new Part(piece));
    for (const part of this.parts.splice(at, removed, ...made)) this.discard(part);
    this.lines = lines;
    for (const part of made) this.unread.add(part);
    for (const part of [this.parts[at - 1], this.parts[at + added]]) if (part as Part | undefined) this.edges.add(part);
    this.arrange();
  }

  /** The text as it reads now. */
  get transcript(): Transcript {
    this.read(() => true);
    const sections = this.parts.map(part => part.section);
    return new View({ lines: this.lines, sections, after: this.sides.after }, this.titleText());
  }

  private discard(part: Part): void {
    this.gone.push(part);
    this.markdown -= markdownLines(part);
    this.unread.delete(part);
    this.edges.delete(part);
    if (this.title?.part === part) this.title = null;
  }

  private arrange(): void {
    for (let index = 0; index < this.parts.length; index++) {
      this.parts[index].index = index;
      this.parts[index].firstLine = this.lines.firstLine(index);
    }
  }

  /** Reads what has been edited, for so long as `goOn` says, which is asked after each part's step; true when all is read. */
  read(goOn: () => boolean): boolean {
    for (;;) {
      if (!this.reading) {
        for (const splice of this.edits) this.splice(splice);
        this.edits = [];
        if (!this.unread.size) return true;
        this.reading = this.steps();
      }
      do if (this.reading.next().done) { this.reading = undefined; break; } while (goOn());
      if (this.reading) return false;
    }
  }

  private *steps(): Generator<void> {
    this.frontMatter();
    const fresh = new Set(this.unread), near = new Set([...fresh, ...this.edges]);
    for (const part of fresh) {
      readPart(this, part);
      this.markdown += markdownLines(part);
      yield;
    }
    const relabelled = yield* this.label(fresh, near);
    yield* this.turn(near, relabelled);
    this.unread.clear();
    this.edges.clear();
  }

  /** Front matter is no transcript: parts that it begins or ceases to cover are read anew. */
  private frontMatter(): void {
    const before = this.from;
    this.from = frontMatterEnd(this.lines);
    if (this.from === before) return;
    const part = (line: number) => this.lines.pieceAt(Math.min(line, this.lines.count - 1));
    for (let at = 0; at <= Math.max(part(before), part(this.from)); at++) {
      const old = this.parts[at], fresh = new Part(old.piece);
      if (this.unread.has(old)) continue;
      this.discard(old);
      this.parts[at] = fresh;
      this.unread.add(fresh);
      if (this.parts[at + 1] as Part | undefined) this.edges.add(this.parts[at + 1]);
    }
    this.arrange();
  }

  /** Finds the labels: the parts whose labels are other now. */
  private *label(fresh: ReadonlySet<Part>, near: ReadonlySet<Part>): Generator<void, Set<Part>> {
    const { ledger } = this, seen = new Set<Part>();
    for (const part of near) {
      if (sightingsOf(this, part, ledger, fresh.has(part))) seen.add(part);
      yield;
    }
    // What goes is taken out after what comes is put in, so that names that stay are not missed in between.
    for (const part of this.gone) for (const sighting of part.sightings) ledger.leave(sighting);
    this.gone = [];
    // Names that come more or less often now are weighed again wherever they stand.
    this.addHolders(seen, ledger.takeCounted());
    for (const part of seen) assess(part, ledger);
    let weighed = ledger.conclude() ? new Set(this.parts) : seen;
    weighed = this.retitle(weighed);
    for (const part of weighed) { decide(part, ledger, this.titleIn(part), false); yield; }
    weighed = new Set(weighed);
    this.addHolders(weighed, ledger.takeVouched());
    const relabelled = new Set(fresh);
    for (const part of weighed) if (decide(part, ledger, this.titleIn(part), true)) relabelled.add(part);
    return relabelled;
  }

  /** Adds the parts in which any of these names stands. */
  private addHolders(to: Set<Part>, entries: ReadonlySet<Entry>): void {
    if (!entries.size || to.size === this.parts.length) return;
    let elsewhere = 0;
    for (const entry of entries) elsewhere += entry.count;
    for (const part of to) for (const { entry } of part.sightings) if (entries.has(entry)) elsewhere--;
    for (const part of elsewhere ? this.parts : []) if (!to.has(part) && part.sightings.some(({ entry }) => entries.has(entry))) to.add(part);
  }

  private titleIn(part: Part): number { return this.title?.part === part ? this.title.line : -1; }

  private retitle(weighed: Set<Part>): Set<Part> {
    const line = titleLine(this), part = line < 0 ? null : this.parts[this.lines.pieceAt(line)], title = part && { part, line: line - part.firstLine };
    if (title?.part === this.title?.part && title?.line === this.title?.line) return weighed;
    const more = new Set(weighed);
    for (const each of [title, this.title]) if (each) more.add(each.part);
    this.title = title;
    return more;
  }

  /** Finds who speaks from where to where. */
  private *turn(near: ReadonlySet<Part>, relabelled: ReadonlySet<Part>): Generator<void> {
    const bracketed = this.around(near, mostDirectionLines, 0), changed = new Set([...near, ...relabelled]);
    yield* sweep(this.parts, bracketed, {
      towards: 1, start: 0, into: part => part.coveredInto, out: part => part.coveredOut, same: (a, b) => a === b,
      take: (part, into) => {
        const found = directionsOf(this, part, into), last = found[found.length - 1] as Span | undefined;
        if (into !== part.coveredInto || !sameSpans(found, part.directions)) { part.directions = found; changed.add(part); }
        part.coveredInto = into;
        part.coveredOut = Math.max(0, into - part.count, (last?.to ?? -1) + 1 - part.count);
      },
    });
    for (const part of this.around(relabelled, 1, 1)) { const votes = votesOf(this, part); if (!sameVotes(votes, part.votes)) part.votes = votes; }
    const turned = this.resides();
    yield* this.head(changed);
    const resolved = turned ? new Set(this.parts) : this.around(changed, 1, 1), spoken = new Set<Part>();
    yield* sweep(this.parts, resolved, {
      towards: 1, start: null, into: part => part.turnInto, out: part => part.turnOut, same: sameTurn,
      take: (part, into) => {
        const { stretches, kinds, out } = resolve(this, part, this.sides, into);
        if (!sameStretches(stretches, part.stretches)) { part.stretches = stretches; spoken.add(part); }
        if (!sameBytes(kinds, part.spokenKinds)) { part.spokenKinds = kinds; spoken.add(part); }
        part.turnInto = into;
        part.turnOut = out;
      },
    });
    this.trim(new Set([...spoken, ...near]), turned);
  }

  /** The parts within so many lines above and below any of these. */
  private around(parts: ReadonlySet<Part>, above: number, below: number): Set<Part> {
    const all = new Set<Part>();
    for (const part of parts) for (const each of partsWithin(this, part, above, below)) all.add(each);
    return all;
  }

  /** Decides which side labels stand on; true where that changed. */
  private resides(): boolean {
    const after = shapesAfter(this), trailing = after.size > 0, before = this.sides;
    const same = after.size === before.after.size && [...after].every(shape => before.after.has(shape));
    if (!same) this.sides = { after, trailing };
    return !same;
  }

  private *head(changed: Set<Part>): Generator<void> {
    const markdown = this.markdown > 0, block = titleBlockOf(this), before = this.titleBlock, all = markdown !== this.hadMarkdown;
    const dirty = all ? new Set(this.parts) : this.around(changed, 1, 1);
    if (block?.[0] !== before?.[0] || block?.[1] !== before?.[1]) for (let line = 0; line <= Math.max(block?.[1] ?? 0, before?.[1] ?? 0) && line < this.lines.count; line++) dirty.add(this.parts[this.lines.pieceAt(line)]);
    this.titleBlock = block;
    this.hadMarkdown = markdown;
    yield* sweep(this.parts, dirty, {
      towards: -1, start: noLeads, into: part => part.leadsInto, out: part => part.leadsOut, same: sameLeads,
      take: (part, into) => {
        const { headings, leads } = headingsOf(this, part, block, markdown, into);
        if (!sameHeadings(headings, part.headings)) { part.headings = headings; changed.add(part); }
        part.leadsInto = into;
        part.leadsOut = leads;
      },
    });
  }
  private hadMarkdown = false;

  /** Takes out what is the record's own at the edges of turns. */
  private trim(changed: ReadonlySet<Part>, all: boolean): void {
    const lead = leadOf(this, this.sides.after, this.titleText()), before = this.lead;
    const trimmed = all ? new Set(this.parts) : this.around(changed, 0, mostNarrated);
    if (lead?.from !== before?.from || lead?.to !== before?.to) for (const each of [lead, before]) if (each) for (let line = each.from; line < each.to && line < this.lines.count; line++) trimmed.add(this.parts[this.lines.pieceAt(line)]);
    this.lead = lead;
    for (const part of trimmed) { const trims = trimsOf(this, part, lead); if (!sameLines(trims, part.trims)) part.trims = trims; }
    for (const part of this.around(trimmed, mostNarrated, 0)) { const kinds = kindsOf(this, part, lead); if (!sameBytes(kinds, part.kinds)) part.kinds = kinds; }
  }

  private titleText(): string | null {
    for (const part of this.parts) for (const { line, level, cue } of part.headings) if (cue === 'title' || level === 1) return headingText(this.lines.text(part.firstLine + line), level, cue);
    return null;
  }
}

function markdownLines(part: Part): number { let count = 0; for (const reading of part.readings) if (reading.class === 'heading') count++; return count; }

function sameBytes(a: Uint8Array, b: Uint8Array): boolean { return a === b || a.length === b.length && a.every((byte, i) => byte === b[i]); }

function sameHeadings(a: readonly FoundHeading[], b: readonly FoundHeading[]): boolean {
  return a === b || a.length === b.length && a.every((heading, i) => heading.line === b[i].line && heading.level === b[i].level && heading.cue === b[i].cue);
}

function sameStretches(a: readonly Stretch[], b: readonly Stretch[]): boolean {
  return a.length === b.length && a.every((one, i) => {
    const other = b[i];
    return one.opens === other.opens && one.closes === other.closes && one.label === other.label && one.from === other.from && one.to === other.to
      && one.rivals.length === other.rivals.length && one.rivals.every((label, k) => label === other.rivals[k]) && one.strays.length === other.strays.length && one.strays.every((label, k) => label === other.strays[k]);
  });
}
