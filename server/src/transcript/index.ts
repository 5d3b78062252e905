import { attributionOf, blocksOf, conventionOf, speakersOf, statementOf } from './assemble';
import { infer, type Label } from './convention/infer';
import { languageOf } from './languages';
import { Lines } from './lines';
import type { Attribution, Transcript } from './model';
import { readLine, type LineReading } from './reading/line';
import { directionsOf } from './turns/directions';
import { frontMatterEnd } from './turns/frontMatter';
import { headingsOf } from './turns/headings';
import { resolve } from './turns/resolve';

/**
 * Reads a text: lines give evidence, the document's convention is inferred from it, and the lines are read again in its light.
 * Any string gives a Transcript; it never throws.
 */
export function parse(source: string): Transcript {
  const lines = Lines.of(source), from = frontMatterEnd(lines);
  const readings: LineReading[] = [];
  for (let line = 0; line < lines.count; line++) readings.push(line < from ? { class: 'mark', indent: 0, length: lines.length(line), candidates: [], closed: false } : readLine(lines.text(line), line));
  const directions = directionsOf(lines, readings), inside = new Set<number>();
  for (const [start, end] of directions) for (let line = start; line <= end; line++) inside.add(line);
  const inference = infer(readings);
  const labelled = new Set(inference.labels.map(l => l.candidate.line));
  const headings = headingsOf(lines, readings, line => labelled.has(line), line => inside.has(line), from);
  const title = headings.find(h => h.cue === 'title' || h.level === 1)?.text ?? null;
  const { turns, strays, kinds } = resolve({ lines, readings, directions, headings: new Map(headings.map(h => [h.line, h.level])), from, title }, inference);
  const made = new Map<Label, Attribution>();
  const attribution = (label: Label) => made.get(label) ?? made.set(label, attributionOf(label)).get(label)!;
  const statements = turns.map(turn => statementOf(readings, turn, turn.label && attribution(turn.label), turn.rivals.map(attribution)));
  const stray = strays.map(attribution);
  const at = (line: number) => lines.within(line, readings[line].indent, readings[line].indent + readings[line].length);
  return {
    lines, title, language: languageOf(source),
    convention: conventionOf(inference.labels, statements), blocks: blocksOf(kinds), statements, strays: stray,
    headings: headings.map(h => ({ range: at(h.line), level: h.level, text: h.text, confidence: 1 / (1 + Math.exp(-h.weight)), reasons: [{ cue: h.cue, weight: h.weight, line: h.line }] })),
    directions: [...directions].map(([start, end]) => ({ range: { start: at(start).start, end: at(end).end }, confidence: 0.95, reasons: [{ cue: 'brackets', weight: 3, line: start }] })),
    quotations: [], speakers: speakersOf(statements, stray),
  };
}
