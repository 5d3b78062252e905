import { closesAt } from '../convention/closing';
import type { Label } from '../convention/label';
import { isOffice, isPosition, isShort } from '../convention/position';
import type { BlockKind } from '../model';
import { isDirectionAt, isLabelAt, isPageHeadAt, partAt, readingAt, type Ground } from '../parts/ground';
import { detached } from '../reading/label';
import type { Part } from '../parts/part';
import { endsTurn, isSet, isSigned, layoutOf, layoutWith, noLayout, sameLayout, type Layout } from './bounds';
import { leadsToInsertion } from './inserted';
import { leadsToLabel, mostLead } from './lead';

/** Kinds of lines, as parts keep them. */
export const blockKinds: readonly BlockKind[] = ['blank', 'front-matter', 'heading', 'attribution', 'statement', 'unattributed', 'narration', 'direction', 'mark'];
export const enum Kind { Blank, FrontMatter, Heading, Attribution, Statement, Unattributed, Narration, Direction, Mark }

/**
 * What one part has of a turn, lines counted from the part's first: a turn that goes on in the next part is a row of stretches. The own words
 * stand from `from` to `to`, -1 where the part has none.
 */
export interface Stretch {
  readonly opens: boolean;
  readonly closes: boolean;
  /** The turn's label, where this part has it. */
  readonly label: Label | null;
  /** Labels of this part that name somebody else for the turn. */
  readonly rivals: readonly Label[];
  /** Labels of this part that belong to no turn, before this stretch's end. */
  readonly strays: readonly Label[];
  readonly from: number;
  readonly to: number;
}

/** What the line right below a name says of who that is: `line` is the name's, counted from the part's first, columns are of the line below. */
export interface Position { readonly line: number; readonly text: string; readonly start: number; readonly end: number }
const nowhere: readonly Position[] = [];

/** The turn that a part leaves open for the next. */
export interface OpenTurn {
  readonly labelled: boolean;
  readonly key: string;
  readonly words: boolean;
  /** The label's line left it open: the next one closes it. */
  readonly unclosed: boolean;
  readonly layout: Layout;
}

export function sameTurn(a: OpenTurn | null, b: OpenTurn | null): boolean {
  return a === b || a !== null && b !== null && a.labelled === b.labelled && a.key === b.key && a.words === b.words && a.unclosed === b.unclosed && sameLayout(a.layout, b.layout);
}

/** Shapes whose labels stand after their words, and whether any label does; shapes below whose names it says who somebody is. */
export interface Sides { readonly after: ReadonlySet<string>; readonly titled: ReadonlySet<string>; readonly trailing: boolean }

/** A stretch that its part is still read for; rivals and strays, which hardly any has, are lists of its own from the first on. */
type Open = { -readonly [K in keyof Stretch]: Stretch[K] };
const noLabels: readonly Label[] = [];

/** Reads a part's lines again in the light of the convention: who speaks from where to where. `scripted`: the document is a script that tells scenes. */
export function resolve(ground: Ground, part: Part, { after, titled, trailing }: Sides, scripted: boolean, into: OpenTurn | null): { stretches: Stretch[]; positions: readonly Position[]; kinds: Uint8Array; out: OpenTurn | null } {
  const { from } = ground, { readings, count, firstLine } = part, kinds = new Uint8Array(count), stretches: Stretch[] = [];
  // The open turn, and what this part has of it.
  let open = into !== null, labelled = into?.labelled ?? false, key = into?.key ?? '', words = into?.words ?? false, unclosed = into?.unclosed ?? false, layout = into?.layout ?? noLayout, own: Open | null = null;
  let positions: Position[] | null = null;
  let nextLabel = 0, nextHeading = 0, nextDirection = 0, directedTo = part.coveredInto - 1;

  const here = (opens: boolean): Open => own ??= { opens, closes: false, label: null, rivals: noLabels, strays: noLabels, from: -1, to: -1 };
  const begin = (by: Label | null) => {
    open = true;
    labelled = by !== null;
    key = by?.candidate.key ?? '';
    words = unclosed = false;
    layout = by ? layoutOf(part, by) : noLayout;
    here(true).label = by;
  };
  const close = () => {
    if (!open) return;
    const closed = here(false);
    closed.closes = true;
    stretches.push(closed);
    open = false;
    own = null;
  };
  const stray = (label: Label) => {
    // Outside any turn a stretch of its own holds it.
    if (!open) stretches.push({ opens: true, closes: true, label: null, rivals: noLabels, strays: [label], from: -1, to: -1 });
    else { const stretch = here(false); stretch.strays = [...stretch.strays, label]; }
  };
  const word = (line: number, below = true) => {
    if (open && below) {
      if (isSet(part, line) || layout.signed && isSigned(part, line)) { close(); begin(null); }
      else if (labelled && !words) layout = layoutWith(ground, part, line, layout);
      else if (labelled && (endsTurn(ground, part, line, layout, scripted) || leadsToInsertion(ground, firstLine + line))) close();
    }
    if (!open) {
      if (!trailing) { kinds[line] = Kind.Narration; return; }
      begin(null);
    }
    const stretch = here(false);
    if (stretch.from < 0) stretch.from = line;
    stretch.to = line;
    words = true;
    unclosed = false;
    kinds[line] = Kind.Statement;
  };

  for (let line = 0; line < count; line++) {
    if (firstLine + line < from) { kinds[line] = Kind.FrontMatter; continue; }
    const reading = readings[line];
    while (nextDirection < part.directions.length && part.directions[nextDirection].from <= line) directedTo = part.directions[nextDirection++].to;
    while (nextLabel < part.labels.length && part.labels[nextLabel].line < line) nextLabel++;
    while (nextHeading < part.headings.length && part.headings[nextHeading].line < line) nextHeading++;
    const label = part.labels[nextLabel]?.line === line ? part.labels[nextLabel] : null, position = label && positionOf(ground, firstLine + line, label, after, titled);
    if (position) (positions ??= []).push(position);
    if (line <= directedTo) kinds[line] = Kind.Direction;
    else if (part.headings[nextHeading]?.line === line) {
      kinds[line] = Kind.Heading;
      if (reading.class === 'heading' || reading.class === 'scene' || trailing || labelled && words && endsTurn(ground, part, line, layout, scripted)) close();
    } else if (label && !after.has(label.candidate.shape)) {
      close();
      begin(label);
      if (label.candidate.wordsAt >= 0) word(line, false); else kinds[line] = Kind.Attribution;
      unclosed = label.candidate.close === 'open';
    } else if (label) {
      kinds[line] = Kind.Attribution;
      if (!open || !words) { close(); stray(label); }
      else if (!labelled) { here(false).label = label; close(); }
      else {
        if (key !== label.candidate.key) { const stretch = here(false); stretch.rivals = [...stretch.rivals, label]; }
        stray(label);
        close();
      }
    } else if (reading.class === 'blank') kinds[line] = Kind.Blank;
    else if (reading.class === 'mark' || part.isPageHead(line) || reading.class === 'rule' || goesOnFromTier(ground, part, line)) kinds[line] = Kind.Mark;
    else if (unclosed && isClosing(ground, firstLine + line)) { kinds[line] = Kind.Attribution; unclosed = false; }
    else if ((open ? labelled && !words && titled.size : trailing) && isPositionAt(ground, firstLine + line, after, titled)) kinds[line] = Kind.Attribution;
    else if (mayLead(part, line, nextLabel) && leadsToLabel(ground, firstLine + line, after)) { close(); kinds[line] = Kind.Attribution; }
    else word(line);
  }
  if (open) stretches.push(here(false));
  return { stretches, positions: positions ?? nowhere, kinds, out: open ? { labelled, key, words, unclosed, layout } : null };
}

/** Whether a line says who somebody is whose name stands right above it. */
function isPositionAt(ground: Ground, line: number, after: ReadonlySet<string>, titled: ReadonlySet<string>): boolean {
  if (line === 0) return false;
  const above = partAt(ground, line - 1), label = above.labelAt(line - 1 - above.firstLine);
  return label !== undefined && hasPosition(ground, line - 1, label, after, titled);
}

/** Behind the words nothing else can stand below a name; before them, that is the habit of its shape. */
function hasPosition(ground: Ground, line: number, { candidate: { close, shape } }: Label, after: ReadonlySet<string>, titled: ReadonlySet<string>): boolean {
  return close === 'none' && (after.has(shape) ? isPosition(ground, line + 1) : titled.has(shape) && isShort(readingAt(ground, line + 1)));
}

/** A date or a place may stand there too: who somebody is says a word, or that others have it there. */
function positionOf(ground: Ground, line: number, label: Label, after: ReadonlySet<string>, titled: ReadonlySet<string>): Position | null {
  if (label.candidate.reading.role !== null || !titled.has(label.candidate.shape) && !isOffice(ground, line + 1) || isLabelAt(ground, line + 1) || isPageHeadAt(ground, line + 1) || isDirectionAt(ground, line + 1) || !hasPosition(ground, line, label, after, titled)) return null;
  const { indent, length } = readingAt(ground, line + 1)!, end = indent + length;
  return { line: label.line, text: detached(ground.lines.text(line + 1).slice(indent, end)), start: indent, end };
}

export function samePositions(a: readonly Position[], b: readonly Position[]): boolean {
  return a === b || a.length === b.length && a.every(({ line, text, start, end }, i) => line === b[i].line && text === b[i].text && start === b[i].start && end === b[i].end);
}

/** A label stands in the next few lines, or may in the next part's: few lines have to be looked at. */
function mayLead({ readings, labels, count }: Part, line: number, next: number): boolean {
  const { class: kind, closed } = readings[line], label = labels[next] as Label | undefined;
  return kind === 'text' && !closed && (label ? label.line : count) <= line + mostLead;
}

/** A line that holds no more than the end of a label that the line above leaves open. */
function isClosing({ lines }: Ground, line: number): boolean {
  const text = lines.text(line).trimEnd();
  return closesAt(text, lines.text(line - 1)) >= text.length;
}

/** A tier of notes ("%mor:", "@Comment:") goes on in lines that begin with a tab, and in no more than these. */
export const mostTierLines = 12;
const tab = 0x09, percent = 0x25, at = 0x40;

/** A line that begins with a tab goes on from a tier of notes above. */
function goesOnFromTier(ground: Ground, part: Part, line: number): boolean {
  if (!part.readings[line].indent || part.piece.buffer.charCodeAt(part.piece.start(line)) !== tab) return false;
  for (let above = part.firstLine + line - 1; above > part.firstLine + line - mostTierLines; above--) {
    const kind = readingAt(ground, above)?.class;
    if (kind !== 'text' && kind !== 'mark') return false;
    const first = ground.lines.text(above).charCodeAt(0);
    if (kind === 'mark') return first === percent || first === at;
    if (first !== tab) return false;
  }
  return false;
}

export function sameStretches(a: readonly Stretch[], b: readonly Stretch[]): boolean {
  return a.length === b.length && a.every((one, i) => {
    const other = b[i];
    return one.opens === other.opens && one.closes === other.closes && one.label === other.label && one.from === other.from && one.to === other.to
      && sameLabels(one.rivals, other.rivals) && sameLabels(one.strays, other.strays);
  });
}

function sameLabels(a: readonly Label[], b: readonly Label[]): boolean { return a.length === b.length && a.every((label, i) => label === b[i]); }
