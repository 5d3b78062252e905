import { partsAround, type Ground } from '../parts/ground';
import type { Part } from '../parts/part';
import { labelOf, oddsOf, type Label } from './label';
import { Ledger, type Sighting } from './ledger';
import { assess, decide, enterSightings } from './lines';
import type { Entry } from './names';
import { headReach, headsOf, isDated, RunningHeads, sameHeads } from './runningHeads';
import { reach } from './surroundings';
import { titleLine } from './title';

/** Finds the labels of a document, and keeps finding them while it is edited: hears the evidence, concludes its convention, and reads the lines again in its light. */
export class Labelling {
  private readonly ledger = new Ledger();
  private readonly pageHeads = new RunningHeads();
  /** The line that is rather a title, in its part's count. */
  private title: { readonly part: Part; readonly line: number } | null = null;
  /** Parts that are no more, whose evidence is still counted. */
  private gone: Part[] = [];

  /** Takes a part out of the document. */
  discard(part: Part): void {
    this.gone.push(part);
    if (this.title?.part === part) this.title = null;
  }

  /** Reads on after an edit; answers the parts whose labels are other now. `fresh`: parts not heard before; `near`: these, and those beside an edit. */
  *read(ground: Ground, fresh: ReadonlySet<Part>, near: ReadonlySet<Part>): Generator<void, Set<Part>> {
    const { ledger } = this;
    for (const part of fresh) ledger.count(part, 1);
    for (const part of this.gone) ledger.count(part, -1);
    const headed = yield* this.headPages(ground, near), moved = new Set(headed);
    for (const part of partsAround(ground, near, reach, reach)) {
      if (enterSightings(ground, part, ledger, fresh.has(part))) moved.add(part);
      yield;
    }
    // What goes is taken out after what comes is put in, so that names that stay are not missed in between.
    for (const part of this.gone) for (const sighting of part.sightings) ledger.leave(sighting);
    this.gone = [];
    // Names that come more or less often now are weighed again wherever they stand.
    addHolders(ground, moved, ledger.takeCounted());
    for (const part of moved) { assess(part, ledger); yield; }
    const weighed = ledger.conclude() ? new Set(ground.parts) : moved;
    for (const part of this.retitle(ground)) weighed.add(part);
    for (const part of weighed) { decide(part, ledger, this.titleIn(part), false); yield; }
    addHolders(ground, weighed, ledger.takeVouched());
    const relabelled = new Set([...fresh, ...headed]);
    for (const part of weighed) { if (decide(part, ledger, this.titleIn(part), true)) relabelled.add(part); yield; }
    return relabelled;
  }

  /** Finds the heads of pages anew; answers the parts whose lines are other now as to that. */
  private *headPages(ground: Ground, near: ReadonlySet<Part>): Generator<void, Set<Part>> {
    const { pageHeads } = this, touched = new Set<Part>(), changed = new Set<Part>();
    for (const part of partsAround(ground, near, headReach, headReach)) {
      const { heads, pages } = headsOf(ground, part);
      pageHeads.enter(heads, pages);
      pageHeads.leave(part.heads, part.pages);
      if (!sameHeads(heads, part.heads)) { part.heads = heads; touched.add(part); }
      part.pages = pages;
      yield;
    }
    for (const part of this.gone) pageHeads.leave(part.heads, part.pages);
    const moved = pageHeads.conclude();
    for (const part of moved.size ? ground.parts : touched) {
      if (!touched.has(part) && !part.heads.some(({ key }) => moved.has(key))) continue;
      const lines = part.heads.filter(({ key, beside }) => (beside || isDated(key)) && pageHeads.has(key)).map(({ line }) => line);
      if (lines.length === part.headLines.length && lines.every((line, i) => line === part.headLines[i])) continue;
      part.headLines = lines;
      changed.add(part);
    }
    return changed;
  }

  /** Every reading of one line of a part as a label, accepted or not, the likeliest first: for somebody who asks why a line is none. */
  readingsOf(part: Part, line: number): Label[] {
    const weighed = (sighting: Sighting) => {
      const standing = this.ledger.standing(sighting.candidate.shape), title = line === this.titleIn(part), { known } = sighting.entry;
      return labelOf(sighting, standing, title, known, oddsOf(sighting, standing, title, known));
    };
    return part.sightings.filter(each => each.line === line).map(weighed).sort((one, other) => other.odds - one.odds);
  }

  private titleIn(part: Part): number { return this.title?.part === part ? this.title.line : -1; }

  /** Looks which line is rather a title; answers the parts that it matters to. */
  private retitle(ground: Ground): Part[] {
    const line = titleLine(ground), part = line < 0 ? null : ground.parts[ground.lines.pieceAt(line)], before = this.title;
    const title = part && { part, line: line - part.firstLine };
    if (title?.part === before?.part && title?.line === before?.line) return [];
    this.title = title;
    return [title, before].flatMap(each => each ? [each.part] : []);
  }
}

/** Adds the parts in which any of these names stands. */
function addHolders({ parts }: Ground, to: Set<Part>, entries: ReadonlySet<Entry>): void {
  if (!entries.size || to.size === parts.length) return;
  let elsewhere = 0;
  for (const entry of entries) elsewhere += entry.count;
  for (const part of to) for (const { entry } of part.sightings) if (entries.has(entry)) elsewhere--;
  for (const part of elsewhere ? parts : []) if (!to.has(part) && part.sightings.some(({ entry }) => entries.has(entry))) to.add(part);
}
