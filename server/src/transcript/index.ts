import { Lines } from './lines';
import type { Attribution, Block, Convention, Heading, Speaker, Statement, Transcript } from './model';

const leading = /^(\s*)(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})(?:, ([^:]{3,60}))?:(?:\s+|$)/u;
const trailing = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}), (\p{L}[^.!?:]{2,90})$/u;

/** Reads a text. Never throws; every line is in exactly one block. (First draft: the two commonest conventions.) */
export function parse(source: string): Transcript {
  const lines = Lines.of(source), statements: Statement[] = [], strays: Attribution[] = [], blocks: Block[] = [], headings: Heading[] = [];
  const sure = { confidence: 0.9, reasons: [{ cue: 'name', weight: 1, line: 0 }] };
  let open: { from: number; to: number; attribution: Attribution | null; column: number } | null = null;
  const close = (attribution: Attribution | null, rivals: Attribution[] = []) => {
    if (open) statements.push({ range: { start: { line: open.from, character: open.column }, end: { line: open.to, character: lines.length(open.to) } }, attribution, rivals, ...sure });
    open = null;
  };
  const put = (kind: Block['kind'], line: number) => {
    const last = blocks.at(-1);
    if (last?.kind === kind && kind !== 'attribution') blocks[blocks.length - 1] = { ...last, endLine: line }; else blocks.push({ kind, startLine: line, endLine: line });
  };
  const make = (kind: Attribution['kind'], line: number, at: number, whole: number, name: string, role: string | undefined): Attribution => ({
    kind, range: lines.within(line, at, whole), speaker: name, speakerRange: lines.within(line, at, at + name.length), speakerKind: 'person',
    role: role ?? null, roleRange: role ? lines.within(line, at + name.length + 2, at + name.length + 2 + role.length) : null, ...sure,
  });
  for (let line = 0; line < lines.count; line++) {
    const text = lines.text(line), before = leading.exec(text), after = trailing.exec(text);
    if (!text.trim()) { put('blank', line); continue; }
    if (before) {
      close(open && (open as { attribution: Attribution | null }).attribution);
      const attribution = make(before[0].length === text.length ? 'heading' : 'leading', line, before[1].length, before[0].trimEnd().length, before[2], before[3]);
      if (attribution.kind === 'leading') { open = { from: line, to: line, attribution, column: before[0].length }; put('statement', line); }
      else { open = null; put('attribution', line); }
    } else if (after) {
      const attribution = make('trailing', line, 0, text.length, after[1], after[2]);
      const current = open as { attribution: Attribution | null } | null;
      if (!current) strays.push(attribution);
      else if (current.attribution) { strays.push(attribution); close(current.attribution, [attribution]); }
      else close(attribution);
      put('attribution', line);
    } else if (line === 0) {
      headings.push({ range: lines.within(0, 0, text.length), level: 1, text, ...sure });
      put('heading', line);
    } else if (open) { (open as { to: number }).to = line; put('statement', line); }
    else { open = { from: line, to: line, attribution: null, column: 0 }; put('statement', line); }
  }
  close(open && (open as { attribution: Attribution | null }).attribution);
  const convention: Convention = { id: 'trailing comma', kind: 'trailing', open: '', close: '', roleOpen: ', ', roleClose: '', spaced: false, ...sure };
  const byName = new Map<string, { name: string; kind: 'person'; attributions: Attribution[]; statements: Statement[] }>();
  const speakerOf = (name: string) => byName.get(name) ?? byName.set(name, { name, kind: 'person', attributions: [], statements: [] }).get(name)!;
  for (const statement of statements) if (statement.attribution) { const s = speakerOf(statement.attribution.speaker); s.attributions.push(statement.attribution); s.statements.push(statement); }
  for (const stray of strays) speakerOf(stray.speaker).attributions.push(stray);
  return { lines, title: headings[0]?.text ?? null, language: 'ru', convention, blocks, statements, strays, headings, directions: [], quotations: [], speakers: [...byName.values()] as Speaker[] };
}
