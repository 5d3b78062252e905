import type { Candidate } from '../reading/candidate';
import type { LineReading } from '../reading/line';

/** Which side of its words an own-line label stands on. */
export type Direction = 'before' | 'after';

/** A candidate that the document's convention explains. */
export interface Label {
  readonly candidate: Candidate;
  readonly direction: Direction;
  /** Log-odds in the light of the whole document. */
  readonly odds: number;
  readonly cues: readonly (readonly [cue: string, weight: number])[];
}

/** One shape of label as the document uses it. */
export interface ShapeEvidence {
  readonly shape: string;
  /** Lines that could be read so. */
  readonly lines: number;
  /** How many of them are labels, in expectation. */
  readonly expected: number;
  readonly direction: Direction;
}

export interface Inference {
  /** At most one label a line, in the order of lines. */
  readonly labels: readonly Label[];
  readonly shapes: readonly ShapeEvidence[];
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const clamp = (x: number, low: number, high: number) => Math.max(low, Math.min(high, x));

/** Speakers that a label of some shape names, by key: what one shape found vouches for another. */
type Names = ReadonlyMap<string, ReadonlySet<string>>;

function formOf(c: Candidate): string { return c.reading.comma ? c.reading.form + ', role' : c.reading.form; }

function known(c: Candidate, names: Names): boolean {
  const shapes = names.get(c.key);
  return shapes !== undefined && (shapes.size > 1 || !shapes.has(c.shape));
}

interface Survey {
  readonly shape: string;
  readonly candidates: Candidate[];
  readonly keys: Map<string, number>;
  expected: number;
  readonly forms: Map<string, number>;
  /** Labels that look sure and whether they recur: speakers speak more than once, decoys do not. */
  sure: number;
  distinct: number;
}

/**
 * Reads the document's convention: every shape is held to account by what its candidates look like and how often they recur; the
 * candidates are then read again in its light. Two rounds, so that names found by one shape vouch for another.
 */
export function infer(readings: readonly LineReading[]): Inference {
  const surveys = survey(readings);
  const contexts = new Map<Candidate, number>();
  const contextOf = (c: Candidate) => contexts.get(c) ?? (contexts.set(c, context(c, readings)), contexts.get(c)!);
  let names: Names = new Map(), labels = new Map<number, Label>();
  const directions = new Map<string, Direction>();
  for (let round = 0; round < 3; round++) {
    for (const s of surveys.values()) expect(s, contextOf, names);
    const total = [...surveys.values()].reduce((sum, s) => sum + s.expected, 0);
    const strongest = Math.max(...[...surveys.values()].map(s => s.expected), 0);
    const marked = Math.max(...[...surveys.values()].filter(s => !unmarked.test(s.shape)).map(s => s.expected), 0);
    labels = new Map();
    for (const s of surveys.values()) {
      const rivalRecurs = [...surveys.values()].some(other => other !== s && other.sure >= 3 && other.distinct < other.sure * 0.75);
      const prior = priorOf(s, total, strongest, rivalRecurs) - (total < 2.5 ? 1.5 : 0) - besideMarked(s, marked);
      for (const c of s.candidates) {
        const label = judge(c, s, prior, contextOf(c), names, total, c.line < 40 && titleLike(c, readings));
        if (label.odds <= 0) continue;
        const rival = labels.get(c.line);
        if (!rival || rival.odds < label.odds) labels.set(c.line, label);
      }
    }
    const found = new Map<string, Set<string>>();
    for (const { candidate: c } of labels.values()) found.set(c.key, (found.get(c.key) ?? new Set<string>()).add(c.shape));
    names = found;
  }
  for (const s of surveys.values()) directions.set(s.shape, directionOf(s, readings, labels));
  const kept = [...labels.values()].sort((a, b) => a.candidate.line - b.candidate.line)
    .map(label => ({ ...label, direction: directions.get(label.candidate.shape) ?? 'before' as const }));
  const shapes = [...surveys.values()].filter(s => kept.some(l => l.candidate.shape === s.shape))
    .map(s => ({ shape: s.shape, lines: s.candidates.length, expected: kept.filter(l => l.candidate.shape === s.shape).length, direction: directions.get(s.shape)! }))
    .sort((a, b) => b.expected - a.expected);
  return { labels: kept, shapes };
}

/** Shapes without a mark of their own: where a document marks its labels, they are its headings, lists and clauses. */
const unmarked = /^own (?:none|role)(?!.*(?:time|bold))/;

function besideMarked(s: Survey, marked: number): number {
  if (marked < 3 || s.expected >= marked * 1.5) return 0;
  return unmarked.test(s.shape) ? 6 : s.shape.startsWith('own stop') ? 3 : 0;
}

function survey(readings: readonly LineReading[]): Map<string, Survey> {
  const surveys = new Map<string, Survey>();
  for (const reading of readings) for (const c of reading.candidates) {
    let s = surveys.get(c.shape);
    if (!s) surveys.set(c.shape, s = { shape: c.shape, candidates: [], keys: new Map(), expected: 0, forms: new Map(), sure: 0, distinct: 0 });
    s.candidates.push(c);
    s.keys.set(c.key, (s.keys.get(c.key) ?? 0) + 1);
  }
  return surveys;
}

/** What the mark and the dress say before anything is known of the document. */
const shapeWeights: Readonly<Record<string, number>> = {
  colon: 0.6, stop: -0.6, dash: -1.2, none: -1.6, role: -0.4, voice: 6,
  bracket: -0.5, bold: 1.8, time: 1.8, star: 2.5, number: -0.8, bullet: -2.2,
};

function shapeWeight(c: Candidate): number {
  return (shapeWeights[c.close] ?? 0) + (shapeWeights[c.dress] ?? 0);
}

/** What stands around the line. */
function context(c: Candidate, readings: readonly LineReading[]): number {
  const before = readings[c.line - 1], after = readings[c.line + 1];
  let weight = 0;
  // A line that goes on from an unfinished one is the middle of a sentence (hard-wrapped text).
  if (before && before.class === 'text' && !before.closed && before.length > 50) weight -= c.close === 'colon' ? 4 : 8;
  if (c.place === 'own' && c.close !== 'colon') {
    if (!after && !before) weight -= 2;
    const beside = (before?.class ?? 'blank') !== 'blank' || (after?.class ?? 'blank') !== 'blank';
    if (!beside) weight -= 0.5;
  }
  return weight;
}

/** The first line of all, short and alone, is rather a title ("Debate: A, B (1 of 3)"). */
function titleLike(c: Candidate, readings: readonly LineReading[]): boolean {
  const own = readings[c.line], after = readings[c.line + 1];
  return (!after || after.class === 'blank') && own.length < 120 && !own.closed && readings.slice(0, c.line).every(r => r.class !== 'text');
}

/** A name that comes again is a name; a heading word that comes again is a heading. */
function repeated(c: Candidate, count: number): number {
  if (count < 2 || c.reading.cues.some(([cue]) => cue === 'heading-word')) return 0;
  return Math.min(3.4, 1.3 * Math.log2(count));
}

function expect(s: Survey, contextOf: (c: Candidate) => number, names: Names): void {
  s.expected = 0;
  s.forms.clear();
  s.sure = 0;
  const sure = new Set<string>();
  for (const c of s.candidates) {
    const odds = c.reading.score + shapeWeight(c) + repeated(c, s.keys.get(c.key)!) + contextOf(c) + (known(c, names) ? 0.8 : 0);
    const p = sigmoid(odds);
    s.expected += p;
    s.forms.set(formOf(c), (s.forms.get(formOf(c)) ?? 0) + p);
    if (p > 0.5) { s.sure++; sure.add(c.key); }
  }
  s.distinct = sure.size;
}

/** How far the document as a whole speaks for a shape: by the share of its lines that are labels, and by their number. */
function priorOf(s: Survey, total: number, strongest: number, rivalRecurs: boolean): number {
  const purity = (s.expected + 0.5) / (s.candidates.length + 1);
  const share = total > 0 ? s.expected / total : 0;
  const weak = /none|role|stop|dash/.test(s.shape);
  const beside = s.expected < strongest ? clamp(Math.log10(share + 0.001) * (weak ? 3.5 : 2), weak ? -5 : -3.5, 0) : 0;
  const recurs = s.sure >= 4 ? clamp((0.75 - s.distinct / s.sure) * Math.min(16, s.sure), rivalRecurs ? -4.5 : -1.5, 1) : 0;
  return recurs + clamp(clamp(1.2 * Math.log(purity / (1 - purity)), -3, 3) + clamp(Math.log2(1 + s.expected) / 2 - 1.2, -1.2, 2), -4, 3.5) + beside;
}

function judge(c: Candidate, s: Survey, prior: number, context: number, names: Names, total: number, title: boolean): Label {
  const cues: [string, number][] = c.reading.cues.map(([cue, weight]) => [cue, weight]);
  const say = (cue: string, weight: number) => { if (Math.abs(weight) >= 0.05) cues.push([cue, weight]); };
  say('shape', shapeWeight(c));
  say('repeated', repeated(c, s.keys.get(c.key)!));
  say('context', context);
  if (title && s.keys.get(c.key) === 1) say('title', s.expected > Math.max(2, total * 0.6) && c.place === 'own' ? -0.5 : -3);
  say('convention', prior);
  const share = ((s.forms.get(formOf(c)) ?? 0) + 0.2) / (s.expected + 1);
  const sturdy = !c.reading.comma && (c.reading.form === 'part' || c.reading.form === 'titled' || c.reading.form === 'office');
  say('form', clamp(Math.log(share / 0.15) * Math.min(1.6, s.expected / 6), sturdy ? -1 : -4, 1.5));
  if (known(c, names)) say('known-speaker', c.close === 'none' || c.close === 'role' ? 0.8 : 2.5);
  return { candidate: c, direction: 'before', odds: cues.reduce((sum, [, weight]) => sum + weight, 0), cues };
}

/** Whether own-line labels of this shape stand before their words or after them: what lies between the first, the last and their neighbours. */
function directionOf(s: Survey, readings: readonly LineReading[], labels: ReadonlyMap<number, Label>): Direction {
  if (!/^own (?:none|role)/.test(s.shape) || s.shape.includes('time')) return 'before';
  const own = [...labels.values()].filter(l => l.candidate.shape === s.shape).map(l => l.candidate.line).sort((a, b) => a - b);
  if (!own.length) return 'before';
  const isText = (line: number) => readings[line]?.class === 'text';
  let votes = 0;
  for (const line of own) {
    const above = isText(line - 1) && !labels.has(line - 1), below = isText(line + 1) && !labels.has(line + 1);
    if (above && !below) votes += 1;
    if (below && !above) votes -= 1;
  }
  const textAfterLast = countText(readings, own[own.length - 1] + 1, readings.length), textBeforeFirst = countText(readings, 0, own[0]);
  votes += textAfterLast === 0 ? 2 + own.length / 4 : -1;
  votes += textBeforeFirst > 1 ? 1 : textBeforeFirst === 0 ? -2 : 0;
  return votes > 0 ? 'after' : 'before';
}

function countText(readings: readonly LineReading[], from: number, to: number): number {
  let count = 0;
  for (let line = from; line < to; line++) if (readings[line].class === 'text') count++;
  return count;
}
