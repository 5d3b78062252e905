import { sigmoid } from './convention/weights';
import type { Lines } from './lines';
import type { Manner } from './manner';
import type { Attribution, Block, Direction, Heading, Quotation, Speaker, Statement } from './model';
import type { Section } from './parts/part';
import { PlacedAttribution, PlacedQuotation, speakerKey } from './placed';
import { headingText } from './turns/headings';
import { blockKinds, Kind } from './turns/resolve';

/** Sections of a document in order, what each is known by (`Section.essence`), the shapes whose labels stand behind their words, and how labels are written. */
export interface Assembly { readonly lines: Lines; readonly sections: readonly Section[]; readonly identities: readonly object[]; readonly after: ReadonlySet<string>; readonly manner: Manner }

/** Runs of lines of one kind. */
export function blocksOf({ lines, sections }: Assembly): Block[] {
  const blocks: Block[] = [];
  let last = -1, from = 0;
  for (let at = 0; at < sections.length; at++) {
    const base = lines.firstLine(at), { kinds } = sections[at];
    for (let line = 0; line < kinds.length; line++) {
      const kind = kinds[line];
      if (kind === last && kind !== Kind.Attribution) continue;
      if (last >= 0) blocks.push({ kind: blockKinds[last], startLine: from, endLine: base + line - 1 });
      last = kind;
      from = base + line;
    }
  }
  if (last >= 0) blocks.push({ kind: blockKinds[last], startLine: from, endLine: lines.count - 1 });
  return blocks;
}

/** Who speaks in the file: one entry a name, letter case and honorific apart. */
export function speakersOf(statements: readonly Statement[], strays: readonly Attribution[]): Speaker[] {
  const entries = new Map<string, { name: string; kind: Speaker['kind']; attributions: Attribution[]; statements: Statement[] }>();
  const entry = (a: Attribution) => {
    const key = speakerKey(a);
    let found = entries.get(key);
    if (!found) entries.set(key, found = { name: a.speaker, kind: a.speakerKind, attributions: [], statements: [] });
    return found;
  };
  // Hardly any document has strays: then the statements' own are in order already.
  const all: Attribution[] = [...strays], lineOf = (a: Attribution) => a instanceof PlacedAttribution ? a.line : a.range.start.line;
  for (const s of statements) if (s.attribution) {
    const own = entry(s.attribution);
    own.statements.push(s);
    if (strays.length) all.push(s.attribution); else own.attributions.push(s.attribution);
  }
  if (strays.length) all.sort((a, b) => lineOf(a) - lineOf(b));
  for (const a of all) entry(a).attributions.push(a);
  return [...entries.values()];
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
  return sections[at].quoted.map(quoted => new PlacedQuotation(lines, lines.firstLine(at) + quoted.passage.line, quoted));
}
