import { isPlay, sameVotes, sidesOf, voted, votesOf } from '../convention/sides';
import type { Summing } from '../parts/blocks';
import { partsAround, type Ground } from '../parts/ground';
import type { Part } from '../parts/part';
import { sweep } from '../parts/sweep';
import { directionsOf, mostDirectionLines, sameSpans, type Span } from './directions';
import { kindsOf, leadOf, sameLines, trimsOf, type Lead } from './edges';
import { headingsOf, headingText, mostInColumn, noLeads, sameHeadings, sameLeads, titleBlockOf, type FoundHeading, type TitleBlock } from './headings';
import { mostInserted } from './inserted';
import { mostLead } from './lead';
import { mostNarrated } from './narrative';
import { mostTierLines, resolve, samePositions, sameStretches, sameTurn, type Sides } from './resolve';
import { toldIn, type Told } from './told';

/** Finds who speaks from where to where, and keeps finding it while the document is edited: directions, headings, turns, and what at their edges is the record's own. */
export class Turning {
  sides: Sides = { after: new Set(), titled: new Set(), trailing: false };
  /** What the front matter says of the side on which names stand. */
  told: Told | null = null;
  /** The document's title; null where it has none. */
  title: string | null = null;
  private titleBlock: TitleBlock | null = null;
  /** How many lines are Markdown headings, and whether any was when headings were last found. */
  private markdown = 0;
  private hadMarkdown = false;
  /** How many lines are headings of scenes, and whether enough were when turns were last found. */
  private scenes = 0;
  private scripted = false;
  private lead: Lead | null = null;

  /** Takes a part out of the document, or puts one in. */
  discard(part: Part): void { this.count(part, -1); }
  enter(part: Part): void { this.count(part, 1); }

  private count({ readings }: Part, step: number): void {
    for (const { class: kind } of readings) if (kind === 'heading') this.markdown += step; else if (kind === 'scene') this.scenes += step;
  }

  /** Reads on after an edit; answers the parts whose kinds of lines are other now. `near`: parts that are new, and those beside them; `relabelled`: those whose labels are other. */
  *read(ground: Ground, near: ReadonlySet<Part>, relabelled: ReadonlySet<Part>): Generator<void, Set<Part>> {
    const changed = new Set([...near, ...relabelled]);
    yield* this.direct(ground, new Set(changed), changed);
    const turned = [this.takeSides(ground, relabelled), this.takeScenes(ground)].includes(true);
    yield* this.head(ground, changed, turned);
    this.title = titleOf(ground);
    const spoken = new Set(near);
    yield* this.resolve(ground, turned ? new Set(ground.parts) : partsAround(ground, changed, Math.max(mostLead, mostInserted), mostTierLines), spoken);
    return yield* this.trim(ground, turned ? new Set(ground.parts) : spoken);
  }

  private *direct(ground: Ground, near: ReadonlySet<Part>, changed: Set<Part>): Generator<void> {
    yield* sweep(ground.parts, partsAround(ground, near, mostDirectionLines, 0), {
      towards: 1, start: 0, into: part => part.coveredInto, out: part => part.coveredOut, same: (a, b) => a === b,
      take: (part, into) => {
        const found = directionsOf(ground, part, into), last = found[found.length - 1] as Span | undefined;
        if (into !== part.coveredInto || !sameSpans(found, part.directions)) { part.directions = found; changed.add(part); ground.altered.add(part); }
        part.coveredInto = into;
        part.coveredOut = Math.max(0, into - part.count, (last?.to ?? -1) + 1 - part.count);
      },
    });
  }

  /** Decides which side labels stand on; true where that changed. */
  private takeSides(ground: Ground, relabelled: ReadonlySet<Part>): boolean {
    for (const part of partsAround(ground, relabelled, voted, 1)) { const votes = votesOf(ground, part); if (!sameVotes(votes, part.votes)) { part.votes = votes; ground.blocks.touch(part.index); } }
    this.told = toldIn(ground.lines, ground.from);
    const { after, titled } = sidesOf(ground, this.told?.direction), same = sameShapes(after, this.sides.after) && sameShapes(titled, this.sides.titled);
    if (!same) this.sides = { after, titled, trailing: after.size > 0 };
    return !same;
  }

  /** Decides whether the document is a script: it tells scenes, or names speakers as plays do; true where that changed. */
  private takeScenes(ground: Ground): boolean {
    const before = this.scripted;
    this.scripted = this.scenes > 0 || isPlay(ground);
    return this.scripted !== before;
  }

  private *head(ground: Ground, changed: Set<Part>, turned: boolean): Generator<void> {
    const markdown = this.markdown > 0, block = titleBlockOf(ground, this.sides.after), before = this.titleBlock;
    const dirty = turned || markdown !== this.hadMarkdown ? new Set(ground.parts) : partsAround(ground, changed, 1, mostInColumn);
    if (block?.[0] !== before?.[0] || block?.[1] !== before?.[1]) addLines(ground, dirty, 0, Math.max(block?.[1] ?? 0, before?.[1] ?? 0));
    this.titleBlock = block;
    this.hadMarkdown = markdown;
    yield* sweep(ground.parts, dirty, {
      towards: -1, start: noLeads, into: part => part.leadsInto, out: part => part.leadsOut, same: sameLeads,
      take: (part, into) => {
        const { headings, leads } = headingsOf(ground, part, block, markdown, this.sides.after, into);
        if (!sameHeadings(headings, part.headings)) { part.headings = headings; changed.add(part); ground.altered.add(part); ground.blocks.touch(part.index); }
        part.leadsInto = into;
        part.leadsOut = leads;
      },
    });
  }

  private *resolve(ground: Ground, dirty: ReadonlySet<Part>, spoken: Set<Part>): Generator<void> {
    yield* sweep(ground.parts, dirty, {
      towards: 1, start: null, into: part => part.turnInto, out: part => part.turnOut, same: sameTurn,
      take: (part, into) => {
        const { stretches, positions, kinds, out } = resolve(ground, part, this.sides, this.scripted, into);
        if (!sameStretches(stretches, part.stretches)) { part.stretches = stretches; spoken.add(part); ground.altered.add(part); }
        if (!samePositions(positions, part.positions)) { part.positions = positions; ground.altered.add(part); }
        if (!sameBytes(kinds, part.spokenKinds)) { part.spokenKinds = kinds; spoken.add(part); }
        part.turnInto = into;
        part.turnOut = out;
      },
    });
  }

  /** Takes out what is the record's own at the edges of turns. */
  private *trim(ground: Ground, spoken: ReadonlySet<Part>): Generator<void, Set<Part>> {
    const lead = leadOf(ground, this.sides.after, this.title), before = this.lead, trimmed = partsAround(ground, spoken, 0, mostNarrated), changed = new Set<Part>();
    if (lead?.from !== before?.from || lead?.to !== before?.to) for (const each of [lead, before]) if (each) addLines(ground, trimmed, each.from, each.to - 1);
    this.lead = lead;
    for (const part of trimmed) { const trims = trimsOf(ground, part, lead); if (!sameLines(trims, part.trims)) part.trims = trims; yield; }
    for (const part of partsAround(ground, trimmed, mostNarrated, 0)) {
      const kinds = kindsOf(ground, part, lead);
      if (!sameBytes(kinds, part.kinds)) { part.kinds = kinds; changed.add(part); ground.altered.add(part); }
    }
    return changed;
  }
}

/** Adds the parts that hold lines of the document, as far as it reaches. */
function addLines(ground: Ground, to: Set<Part>, from: number, last: number): void {
  for (let line = from; line <= last && line < ground.lines.count; line++) to.add(ground.parts[ground.lines.pieceAt(line)]);
}

/** The first heading that is a title, and its part. */
const titled: Summing<Part, { readonly part: Part; readonly heading: FoundHeading } | null> = {
  of(parts) {
    for (const part of parts) for (const heading of part.headings) if (heading.cue === 'title' || heading.level === 1) return { part, heading };
    return null;
  },
  join: sums => sums.find(sum => sum !== null) ?? null,
};

function titleOf({ lines, blocks }: Ground): string | null {
  const found = blocks.sum(titled);
  return found && headingText(lines.text(found.part.firstLine + found.heading.line), found.heading.level, found.heading.cue);
}

function sameShapes(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean { return one.size === other.size && [...one].every(shape => other.has(shape)); }
function sameBytes(a: Uint8Array, b: Uint8Array): boolean { return a === b || a.length === b.length && a.every((byte, i) => byte === b[i]); }
