import type { Range } from 'vscode-languageserver-types';
import type { Label } from './convention/infer';
import { sigmoid } from './convention/weights';
import type { Attribution, Block, BlockKind, Convention, Direction, Heading, Speaker, Statement } from './model';
import { keyOf } from './reading/candidates';
import type { LineReading } from './reading/line';
import type { FoundHeading } from './turns/headings';
import type { Turn } from './turns/resolve';


/** A label as the model has it. */
export function attributionOf(label: Label): Attribution {
  const { line, candidate: c } = label, { start } = c, r = c.reading;
  const within = (from: number, to: number): Range => ({ start: { line, character: from }, end: { line, character: to } });
  return {
    kind: label.direction === 'after' ? 'trailing' : c.place === 'inline' ? 'leading' : 'heading',
    range: within(start - c.open.length, c.attributionEnd), speaker: r.speaker, speakerRange: within(start + r.start, start + r.end), speakerKind: r.kind,
    role: r.role, roleRange: r.role === null ? null : within(start + r.roleStart, start + r.roleEnd),
    confidence: sigmoid(label.odds), reasons: label.cues.map(([cue, weight]) => ({ cue, weight, line })),
  };
}

/** A turn as the model has it, given its attribution. */
export function statementOf(readings: readonly LineReading[], turn: Turn, attribution: Attribution | null, rivals: readonly Attribution[]): Statement {
  const inline = turn.label && turn.label.line === turn.from;
  const start = inline ? turn.label!.candidate.wordsAt : readings[turn.from].indent;
  const end = readings[turn.to].indent + readings[turn.to].length;
  return {
    range: { start: { line: turn.from, character: start }, end: { line: turn.to, character: end } }, attribution, rivals,
    confidence: attribution ? attribution.confidence * (rivals.length ? 0.5 : 1) : 0.5,
    reasons: attribution?.reasons ?? [{ cue: 'no-label', weight: 0, line: turn.from }],
  };
}

/** Runs of lines of one kind. */
export function blocksOf(kinds: readonly BlockKind[]): Block[] {
  const blocks: Block[] = [];
  for (let line = 0; line < kinds.length; line++) {
    const last = blocks[blocks.length - 1];
    if (last && last.kind === kinds[line] && kinds[line] !== 'attribution') blocks[blocks.length - 1] = { ...last, endLine: line };
    else blocks.push({ kind: kinds[line], startLine: line, endLine: line });
  }
  return blocks;
}

/** Who speaks in the file: one entry a name, letter case and honorific apart. */
export function speakersOf(statements: readonly Statement[], strays: readonly Attribution[]): Speaker[] {
  const entries = new Map<string, { name: string; kind: Speaker['kind']; attributions: Attribution[]; statements: Statement[] }>();
  const entry = (a: Attribution) => {
    const key = keyOf(a.speaker);
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
export function conventionOf(labels: readonly Label[], statements: readonly Statement[]): Convention {
  const counts = new Map<string, number>();
  for (const l of labels) { const id = idOf(l); counts.set(id, (counts.get(id) ?? 0) + 1); }
  const [id, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['none', 0];
  const own = labels.filter(l => idOf(l) === id), first = own[0];
  const roles = labels.filter(l => l.candidate.reading.role !== null && l.candidate.reading.roleStart > l.candidate.reading.start);
  const bracketed = roles.filter(l => l.candidate.reading.cues.some(([cue]) => cue === 'role-in-brackets')).length * 2 > roles.length;
  let gaps = 0, spaced = 0;
  for (let i = 1; i < statements.length && i < 200; i++) {
    const above = Math.max(statements[i - 1].range.end.line, statements[i - 1].attribution?.range.end.line ?? 0);
    const below = Math.min(statements[i].range.start.line, statements[i].attribution?.range.start.line ?? Infinity);
    gaps++;
    if (below - above > 1) spaced++;
  }
  const c = first?.candidate;
  return {
    id, kind: !first ? 'none' : first.direction === 'after' ? 'trailing' : c.place === 'inline' ? 'leading' : 'heading',
    open: c?.open ?? '', close: c?.closing ?? '', roleOpen: bracketed ? ' (' : ', ', roleClose: bracketed ? ')' : '',
    spaced: gaps > 0 ? spaced * 2 >= gaps : true,
    confidence: labels.length ? (count / labels.length) * own.reduce((sum, l) => sum + sigmoid(l.odds), 0) / own.length : 0,
    reasons: [...counts].map(([cue, weight]) => ({ cue: 'shape:' + cue, weight, line: labels.find(l => idOf(l) === cue)!.line })),
  };
}

function idOf(label: Label): string {
  const { candidate: c } = label;
  return `${label.direction === 'after' ? 'trailing' : c.place === 'inline' ? 'leading' : 'heading'} ${c.close}${c.dress && ' ' + c.dress}`;
}

export function headingMarksOf(readings: readonly LineReading[], headings: readonly FoundHeading[]): Heading[] {
  return headings.map(({ line, level, text, cue, weight }) => ({ range: wholeLines(readings, line, line), level, text, confidence: sigmoid(weight), reasons: [{ cue, weight, line }] }));
}

export function directionMarksOf(readings: readonly LineReading[], directions: ReadonlyMap<number, number>): Direction[] {
  const weight = 3;
  return [...directions].map(([from, to]) => ({ range: wholeLines(readings, from, to), confidence: sigmoid(weight), reasons: [{ cue: 'brackets', weight, line: from }] }));
}

/** Lines without the white space before the first and behind the last. */
function wholeLines(readings: readonly LineReading[], from: number, to: number): Range {
  return { start: { line: from, character: readings[from].indent }, end: { line: to, character: readings[to].indent + readings[to].length } };
}
