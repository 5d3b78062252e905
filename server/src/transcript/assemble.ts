import type { Position } from 'vscode-languageserver-types';
import type { Label } from './convention/label';
import { sigmoid } from './convention/weights';
import type { Lines } from './lines';
import type { Attribution, Block, Convention, Direction, Heading, Quotation, Speaker, Statement } from './model';
import type { Section } from './parts/part';
import { keyOf } from './reading/candidates';
import { PlacedAttribution } from './placed';
import { headingText } from './turns/headings';
import { blockKinds, Kind } from './turns/resolve';

/** Sections of a document in order, each with its first line, and the shapes whose labels stand behind their words. */
export interface Assembly { readonly lines: Lines; readonly sections: readonly Section[]; readonly after: ReadonlySet<string> }

/** Runs of lines of one kind. */
export function blocksOf({ lines, sections }: Assembly): Block[] {
  const blocks: { kind: Block['kind']; startLine: number; endLine: number }[] = [];
  let last = -1;
  for (let at = 0; at < sections.length; at++) {
    const base = lines.firstLine(at), { kinds } = sections[at];
    for (let line = 0; line < kinds.length; line++) {
      if (kinds[line] === last && last !== Kind.Attribution) blocks[blocks.length - 1].endLine = base + line;
      else blocks.push({ kind: blockKinds[kinds[line]], startLine: base + line, endLine: base + line });
      last = kinds[line];
    }
  }
  return blocks;
}

/** Who speaks in the file: one entry a name, letter case and honorific apart. */
export function speakersOf(statements: readonly Statement[], strays: readonly Attribution[]): Speaker[] {
  const entries = new Map<string, { name: string; kind: Speaker['kind']; attributions: Attribution[]; statements: Statement[] }>();
  const entry = (a: Attribution) => {
    const key = a instanceof PlacedAttribution ? a.key : keyOf(a.speaker);
    let found = entries.get(key);
    if (!found) entries.set(key, found = { name: a.speaker, kind: a.speakerKind, attributions: [], statements: [] });
    return found;
  };
  const all = [...strays];
  for (const s of statements) if (s.attribution) { all.push(s.attribution); entry(s.attribution).statements.push(s); }
  all.sort((a, b) => a.range.start.line - b.range.start.line);
  for (const a of all) entry(a).attributions.push(a);
  return [...entries.values()];
}

/** How an attribution is written in this document: its commonest shape, roles as the document joins them. */
export function conventionOf({ lines, sections, after }: Assembly, statements: readonly Statement[]): Convention {
  const ids = new Map<string, { count: number; sure: number; first: Label; line: number }>();
  let all = 0, roles = 0, bracketed = 0;
  for (let at = 0; at < sections.length; at++) for (const label of sections[at].labels) {
    const id = idOf(label, after), { reading } = label.candidate, own = ids.get(id);
    all++;
    if (own) { own.count++; own.sure += sigmoid(label.odds); } else ids.set(id, { count: 1, sure: sigmoid(label.odds), first: label, line: lines.firstLine(at) + label.line });
    if (reading.role === null || reading.roleStart <= reading.start) continue;
    roles++;
    if (reading.cues.some(([cue]) => cue === 'role-in-brackets')) bracketed++;
  }
  const [id, main] = [...ids].sort((a, b) => b[1].count - a[1].count)[0] ?? ['none', null], c = main?.first.candidate, brackets = bracketed * 2 > roles;
  return {
    id, kind: !c ? 'none' : after.has(c.shape) ? 'trailing' : c.place === 'inline' ? 'leading' : 'heading',
    open: c?.open ?? '', close: c?.closing ?? '', roleOpen: brackets ? ' (' : ', ', roleClose: brackets ? ')' : '',
    spaced: isSpaced(statements), confidence: main ? (main.count / all) * main.sure / main.count : 0,
    reasons: [...ids].map(([cue, { count, line }]) => ({ cue: 'shape:' + cue, weight: count, line })),
  };
}

function idOf({ candidate: c }: Label, after: ReadonlySet<string>): string {
  return `${after.has(c.shape) ? 'trailing' : c.place === 'inline' ? 'leading' : 'heading'} ${c.close}${c.dress && ' ' + c.dress}`;
}

/** Blank lines stand between most of the first statements. */
function isSpaced(statements: readonly Statement[]): boolean {
  let gaps = 0, spaced = 0;
  for (let i = 1; i < statements.length && i < 200; i++) {
    const above = Math.max(statements[i - 1].range.end.line, statements[i - 1].attribution?.range.end.line ?? 0);
    const below = Math.min(statements[i].range.start.line, statements[i].attribution?.range.start.line ?? Infinity);
    gaps++;
    if (below - above > 1) spaced++;
  }
  return gaps > 0 ? spaced * 2 >= gaps : true;
}

export function headingsIn({ lines, sections }: Assembly, at: number): Heading[] {
  const found: Heading[] = [];
  for (const { line, level, cue, weight } of sections[at].headings) {
    const own = lines.firstLine(at) + line, { indent, length } = sections[at].readings[line];
    found.push({ range: lines.within(own, indent, indent + length), level, text: headingText(lines.text(own), level, cue), confidence: sigmoid(weight), reasons: [{ cue, weight, line: own }] });
  }
  return found;
}

/** How sure brackets around a whole line are. */
const brackets = 3;

export function directionsIn({ lines, sections }: Assembly, at: number): Direction[] {
  const found: Direction[] = [];
  for (const { from, to } of sections[at].directions) {
    const first = lines.firstLine(at) + from, last = lines.firstLine(at) + to, end = lines.pieceAt(last), { indent, length } = sections[end].readings[last - lines.firstLine(end)];
    found.push({ range: { start: { line: first, character: sections[at].readings[from].indent }, end: { line: last, character: indent + length } }, confidence: sigmoid(brackets), reasons: [{ cue: 'brackets', weight: brackets, line: first }] });
  }
  return found;
}

export function quotationsIn({ lines, sections }: Assembly, at: number): Quotation[] {
  const found: Quotation[] = [];
  for (const { passage, read, settled, dialogue } of sections[at].quoted) {
    const first = lines.firstLine(at) + passage.line, position = (offset: number) => positionIn(lines, first, offset);
    const start = position(read.start), range = { start, end: position(read.end) };
    const speakerRange = read.speakerStart < 0 ? null : { start: position(read.speakerStart), end: position(read.speakerEnd) }, { line } = (speakerRange ?? range).start;
    found.push({
      range, kind: read.kind, closed: read.closed, closer: read.closer, speaker: settled?.who.label ?? read.speaker, speakerRange, dialogue, confidence: settled?.confidence ?? read.confidence,
      reasons: read.cues.map(([cue, weight]) => ({ cue: cue === 'turn' && settled ? settled.cue : cue, weight, line })),
    });
  }
  return found;
}

/** The position of an offset that counts from the first character of a line. */
function positionIn(lines: Lines, first: number, offset: number): Position {
  return offset <= lines.length(first) ? { line: first, character: offset } : lines.positionAt(lines.start(first) + offset);
}
