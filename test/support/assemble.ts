import { Lines } from '../../server/src/transcript/lines';
import type { Attribution, AttributionKind, Block, BlockKind, Convention, Direction, Heading, Quotation, Speaker, SpeakerKind, Statement, Transcript } from '../../server/src/transcript/model';

/** A transcript put together from parts, text and model at once, so that rules and features can be tested without recognition. */
export interface Part {
  readonly heading?: string;
  readonly direction?: string;
  readonly narration?: string;
  /** Somebody's words: one paragraph, or several. */
  readonly words?: string | readonly string[];
  /** Who is named for the words, "Name" or "Name, role"; without words: an attribution that has none. */
  readonly by?: string;
  readonly speakerKind?: SpeakerKind;
  /** Where `by` stands, if not as the document has it. */
  readonly kind?: AttributionKind;
  /** A line behind the words that names somebody else for them. */
  readonly rival?: string;
}

export interface AssembleOptions {
  readonly kind?: Convention['kind'];
  readonly close?: string;
  readonly spaced?: boolean;
  readonly newline?: string;
  readonly language?: string;
  readonly finalNewline?: boolean;
  /** Quotations by their words as they stand in the text, marks included. */
  readonly quotations?: readonly ({ readonly text: string } & Partial<Omit<Quotation, 'range'>>)[];
}

const sure = { confidence: 1, reasons: [] };

/** Writes the parts one under another in the convention that is asked for ("trailing" by default), and says what they are. */
export function assemble(parts: readonly Part[], options: AssembleOptions = {}): Transcript {
  const { kind = 'trailing', spaced = false, newline = '\n', language = 'ru' } = options, close = options.close ?? (kind === 'trailing' || kind === 'none' ? '' : ':');
  const convention: Convention = { id: `${kind} ${close}`, kind, open: '', close, roleOpen: ', ', roleClose: '', spaced, ...sure };
  const rows: string[] = [], blocks: Block[] = [], statements: Statement[] = [], strays: Attribution[] = [], headings: Heading[] = [], directions: Direction[] = [];
  const put = (text: string, block: BlockKind) => {
    if (spaced && rows.length) { blocks.push({ kind: 'blank', startLine: rows.length, endLine: rows.length }); rows.push(''); }
    blocks.push({ kind: block, startLine: rows.length, endLine: rows.length });
    rows.push(text);
    return rows.length - 1;
  };
  const span = (line: number, from: number, to: number, end = line) => ({ start: { line, character: from }, end: { line: end, character: to } });
  const name = (label: string, line: number, own: AttributionKind, speakerKind: SpeakerKind): Attribution => {
    const comma = label.indexOf(', '), speaker = comma < 0 ? label : label.slice(0, comma), role = comma < 0 ? null : label.slice(comma + 2), length = label.length + (own === 'trailing' ? 0 : close.length);
    return { kind: own, range: span(line, 0, length), speaker, speakerRange: span(line, 0, speaker.length), speakerKind, role, roleRange: role === null ? null : span(line, comma + 2, label.length), ...sure };
  };
  for (const part of parts) {
    if (part.heading !== undefined) { const line = put(part.heading, 'heading'); headings.push({ range: span(line, 0, part.heading.length), level: 1, text: part.heading, ...sure }); continue; }
    if (part.direction !== undefined) { const line = put(part.direction, 'direction'); directions.push({ range: span(line, 0, part.direction.length), ...sure }); continue; }
    if (part.narration !== undefined) { put(part.narration, 'narration'); continue; }
    const own = part.kind ?? (kind === 'none' ? 'leading' : kind), speakerKind = part.speakerKind ?? 'person', paragraphs = part.words === undefined ? [] : [part.words].flat();
    if (!paragraphs.length) { const line = put((part.by ?? '') + (own === 'trailing' ? '' : close), 'attribution'); strays.push(name(part.by ?? '', line, own, speakerKind)); continue; }
    let attribution = part.by !== undefined && own === 'heading' ? name(part.by, put(part.by + close, 'attribution'), own, speakerKind) : null;
    const lead = part.by !== undefined && own === 'leading' ? `${part.by}${close} ` : '', block = part.by === undefined ? 'unattributed' : 'statement';
    const first = put(lead + paragraphs[0], block), last = paragraphs.slice(1).reduce((_, words) => put(words, block), first);
    if (lead) attribution = name(part.by!, first, own, speakerKind);
    if (part.by !== undefined && own === 'trailing') attribution = name(part.by, put(part.by, 'attribution'), own, speakerKind);
    const rivals = part.rival === undefined ? [] : [name(part.rival, put(part.rival, 'attribution'), 'trailing', speakerKind)];
    strays.push(...rivals);
    statements.push({ range: span(first, lead.length, rows[last].length, last), attribution, rivals, ...sure });
  }
  const source = rows.join(newline) + (options.finalNewline === false ? '' : newline), lines = Lines.of(source);
  if (lines.count > rows.length) blocks.push({ kind: 'blank', startLine: rows.length, endLine: rows.length });
  const quotations = (options.quotations ?? []).map(({ text, ...given }): Quotation => {
    const at = source.indexOf(text);
    if (at < 0) throw new Error(`no “${text}” in the text`);
    return { range: { start: lines.positionAt(at), end: lines.positionAt(at + text.length) }, kind: 'speech', closed: true, closer: text.at(-1)!, speaker: null, speakerRange: null, dialogue: false, ...sure, ...given };
  });
  return { lines, title: headings[0]?.text ?? null, language, convention, blocks, statements, strays, headings, directions, quotations, speakers: speakersOf(statements, strays) };
}

function speakersOf(statements: readonly Statement[], strays: readonly Attribution[]): Speaker[] {
  const byName = new Map<string, { name: string; kind: SpeakerKind; attributions: Attribution[]; statements: Statement[] }>();
  const of = ({ speaker, speakerKind }: Attribution) => byName.get(speaker) ?? byName.set(speaker, { name: speaker, kind: speakerKind, attributions: [], statements: [] }).get(speaker)!;
  for (const statement of statements) if (statement.attribution) { const speaker = of(statement.attribution); speaker.attributions.push(statement.attribution); speaker.statements.push(statement); }
  for (const stray of strays) of(stray).attributions.push(stray);
  for (const { attributions } of byName.values()) attributions.sort((a, b) => a.range.start.line - b.range.start.line);
  return [...byName.values()];
}
