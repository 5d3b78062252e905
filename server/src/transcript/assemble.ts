import type { Label } from './convention/label';
import { sigmoid } from './convention/weights';
import type { Lines } from './lines';
import type { Attribution, Block, Convention, Direction, Heading, Quotation, Speaker, Statement } from './model';
import type { Section } from './parts/part';
import { keyOf } from './reading/candidates';
import { PlacedAttribution, PlacedQuotation } from './placed';
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
  const all = [...strays], lineOf = (a: Attribution) => a instanceof PlacedAttribution ? a.line : a.range.start.line;
  for (const s of statements) if (s.attribution) { all.push(s.attribution); entry(s.attribution).statements.push(s); }
  if (strays.length) all.sort((a, b) => lineOf(a) - lineOf(b));
  for (const a of all) entry(a).attributions.push(a);
  return [...entries.values()];
}

/** Labels of a document that are written alike. */
interface Written { readonly id: string; count: number; sure: number; readonly first: Label; readonly line: number }

/** How an attribution is written in this document: its commonest shape, roles as the document joins them. */
export function conventionOf({ lines, sections, after }: Assembly, statements: readonly Statement[]): Convention {
  const ids = new Map<string, Written>(), shapes = new Map<string, Written>();
  let all = 0, roles = 0, bracketed = 0;
  for (let at = 0; at < sections.length; at++) for (const label of sections[at].labels) {
    const { reading, shape } = label.candidate;
    let own = shapes.get(shape);
    if (!own) {
      const id = idOf(label, after);
      own = ids.get(id) ?? { id, count: 0, sure: 0, first: label, line: lines.firstLine(at) + label.line };
      ids.set(id, own);
      shapes.set(shape, own);
    }
    all++;
    own.count++;
    own.sure += sigmoid(label.odds);
    if (reading.role === null || reading.roleStart <= reading.start) continue;
    roles++;
    if (reading.cues.some(([cue]) => cue === 'role-in-brackets')) bracketed++;
  }
  const main = [...ids.values()].sort((a, b) => b.count - a.count)[0] as Written | undefined, c = main?.first.candidate, brackets = bracketed * 2 > roles;
  return {
    id: main?.id ?? 'none', kind: !c ? 'none' : after.has(c.shape) ? 'trailing' : c.place === 'inline' ? 'leading' : 'heading',
    open: c?.open ?? '', close: c?.closing ?? '', roleOpen: brackets ? ' (' : ', ', roleClose: brackets ? ')' : '',
    spaced: isSpaced(statements), confidence: main ? (main.count / all) * main.sure / main.count : 0,
    reasons: [...ids.values()].map(({ id, count, line }) => ({ cue: 'shape:' + id, weight: count, line })),
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
  return sections[at].quoted.map(quoted => new PlacedQuotation(lines, lines.firstLine(at) + quoted.passage.line, quoted));
}
