import type { Label } from '../convention/infer';
import type { LineReading } from '../reading/line';
import type { Lines } from '../lines';
import type { BlockKind } from '../model';
import type { FoundHeading } from './headings';
import { firstSpoken, lastSpoken } from './narrative';

/** A turn as lines: where its own words begin and end, whose label it has, and the labels that say otherwise. */
export interface Turn {
  readonly label: Label | null;
  readonly rivals: readonly Label[];
  readonly from: number;
  readonly to: number;
}

export interface Resolution {
  readonly turns: readonly Turn[];
  /** Labels with no words, or that lost a conflict. */
  readonly strays: readonly Label[];
  /** What each line is. */
  readonly kinds: readonly BlockKind[];
}

export interface Ground {
  readonly readings: readonly LineReading[];
  readonly headings: readonly FoundHeading[];
  readonly directions: ReadonlyMap<number, number>;
  readonly from: number;
  readonly lines: Lines;
  readonly title: string | null;
}

/** Reads the lines again in the light of the convention: who speaks from where to where. One pass, no look-back further than the open turn. */
export function resolve(ground: Ground, labels: readonly Label[]): Resolution {
  const { readings, directions } = ground, headings = new Set(ground.headings.map(heading => heading.line));
  const kinds: BlockKind[] = new Array<BlockKind>(readings.length).fill('blank');
  const turns: Turn[] = [], strays: Label[] = [];
  const labelAt = new Map(labels.map(label => [label.line, label]));
  const trailing = labels.some(l => l.direction === 'after');
  let open: { label: Label | null; from: number; to: number; rivals: Label[] } | null = null;
  for (let line = 0; line < ground.from; line++) kinds[line] = 'front-matter';

  const close = () => {
    if (!open) return;
    if (open.from >= 0) {
      const { lines, title } = ground;
      const from = !turns.length && open.label?.direction === 'after' ? firstSpoken(lines, readings, open.from, open.to, title) : open.from;
      const to = lastSpoken(lines, readings, from, open.to);
      for (let line = open.from; line <= open.to; line++) if ((line < from || line > to) && kinds[line] === 'statement') kinds[line] = 'narration';
      turns.push({ label: open.label, rivals: open.rivals, from, to });
    }
    else if (open.label) strays.push(open.label);
    open = null;
  };
  const word = (line: number) => {
    if (!open) { if (!trailing) { kinds[line] = 'narration'; return; } open = { label: null, from: -1, to: -1, rivals: [] }; }
    if (open.from < 0) open.from = line;
    open.to = line;
    kinds[line] = 'statement';
  };

  for (let line = ground.from; line < readings.length; line++) {
    const reading = readings[line], label = labelAt.get(line);
    if (directions.has(line)) {
      const end = directions.get(line)!;
      for (; line < end; line++) kinds[line] = 'direction';
      kinds[line] = 'direction';
    } else if (headings.has(line)) {
      kinds[line] = 'heading';
      if (reading.class === 'heading' || trailing) close();
    } else if (label && label.direction === 'before') {
      close();
      open = { label, from: -1, to: -1, rivals: [] };
      if (label.candidate.wordsAt >= 0) word(line); else kinds[line] = 'attribution';
    } else if (label) {
      kinds[line] = 'attribution';
      const current = open as { label: Label | null; from: number; to: number; rivals: Label[] } | null;
      if (!current || current.from < 0) { close(); strays.push(label); }
      else if (!current.label) { current.label = label; close(); }
      else { if (current.label.candidate.key !== label.candidate.key) current.rivals.push(label); strays.push(label); close(); }
    } else if (reading.class === 'blank') kinds[line] = 'blank';
    else if (reading.class === 'mark' || reading.class === 'rule') kinds[line] = 'mark';
    else word(line);
  }
  close();
  return { turns, strays, kinds };
}
