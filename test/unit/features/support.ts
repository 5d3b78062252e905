import type { Range } from 'vscode-languageserver-types';
import { translator } from '../../../server/src/l10n/translate';
import type { Asked, Beside, ClientCan } from '../../../server/src/features/feature';
import { readDirectory } from '../../../server/src/officials/directory';
import { Roster } from '../../../server/src/officials/roster';
import type { Silenced } from '../../../server/src/rules/check';
import { parse } from '../../../server/src/transcript';
import { Lines } from '../../../server/src/transcript/lines';
import type { Attribution, AttributionKind, Block, BlockKind, Concluded, Convention, Heading, Quotation, QuotationKind, Reason, Speaker, SpeakerKind, Statement, Transcript } from '../../../server/src/transcript/model';
import { noCorpus } from '../../../server/src/workspace/index/corpus';
import { defaultSettings, type Settings } from '../../../server/src/workspace/settings';
import { Snapshot } from '../../../server/src/workspace/snapshot';
import { onlyFile, type FixtureFile, type FixtureOptions } from '../../support/fixture';

/**
 * Transcripts as the model has them, put together from pieces of a text. Features are functions of a snapshot: most of their
 * tests say what was recognised instead of hoping for it, so that they fail for their own reasons only.
 */
export interface LabelParts {
  /** The whole attribution as it stands in the text. */
  readonly text: string;
  readonly speaker: string;
  readonly role?: string;
  readonly kind?: AttributionKind;
  readonly speakerKind?: SpeakerKind;
  readonly confidence?: number;
  readonly reasons?: readonly Reason[];
}
export interface TranscriptParts {
  readonly title?: string;
  readonly language?: string;
  readonly convention?: Partial<Convention>;
  /** In the text's order; `words` are the statement's own, "first … last" for longer ones. */
  readonly statements?: readonly { readonly words: string; readonly by?: LabelParts; readonly rivals?: readonly LabelParts[] }[];
  /** Each where it stands last in the text. */
  readonly strays?: readonly LabelParts[];
  readonly headings?: readonly { readonly text: string; readonly level?: number }[];
  readonly directions?: readonly string[];
  readonly quotations?: readonly { readonly text: string; readonly kind?: QuotationKind; readonly speaker?: string; readonly named?: string; readonly closed?: boolean; readonly confidence?: number; readonly reasons?: readonly Reason[] }[];
  readonly blocks?: readonly Block[];
}

const told: Concluded = { confidence: 0.9, reasons: [] };

export function made(text: string, parts: TranscriptParts): Transcript {
  const lines = Lines.of(text);
  const place = (piece: string, from = 0, last = false) => {
    const [first, end] = piece.split(' … '), at = last ? text.lastIndexOf(first, from) : text.indexOf(first, from);
    if (at < 0) throw new Error(`the text has no "${first}" there`);
    const to = end === undefined ? at + first.length : text.indexOf(end, at) + end.length;
    return { at, to, range: { start: lines.positionAt(at), end: lines.positionAt(to) } };
  };
  const label = (parts: LabelParts, from: number, last = false): Attribution => {
    const whole = place(parts.text, from, last), speaker = place(parts.speaker, whole.at), role = parts.role === undefined ? null : place(parts.role, speaker.to);
    return { ...told, kind: 'trailing', speakerKind: 'person', ...parts, range: whole.range, speakerRange: speaker.range, role: parts.role ?? null, roleRange: role && role.range };
  };
  let from = 0;
  const statements = (parts.statements ?? []).map(({ words, by, rivals = [] }): Statement => {
    const own = place(words, from);
    from = own.to;
    const put = (one: LabelParts) => one.kind === undefined || one.kind === 'trailing' ? label(one, own.to) : label(one, own.at, true);
    return { ...told, range: own.range, attribution: by ? put(by) : null, rivals: rivals.map(put) };
  });
  const strays = [...statements.flatMap(each => each.rivals), ...(parts.strays ?? []).map(each => label(each, text.length, true))];
  const quotations = (parts.quotations ?? []).map(({ text: quoted, kind = 'speech', speaker, named, closed = true, ...why }): Quotation => ({
    ...told, ...why, range: place(quoted).range, kind, closed, closer: '»', speaker: speaker ?? null, speakerRange: named === undefined ? null : place(named).range, dialogue: false,
  }));
  const headings = (parts.headings ?? []).map(({ text: heading, level = 1 }): Heading => ({ ...told, range: wholeLine(lines, heading), level, text: heading }));
  const directions = (parts.directions ?? []).map(direction => ({ ...told, range: place(direction).range }));
  const attributions = [...statements.flatMap(({ attribution }) => attribution ?? []), ...strays];
  return {
    lines, title: parts.title ?? null, language: parts.language ?? 'ru', convention: { ...convention, ...parts.convention }, statements, strays, quotations,
    headings, directions, blocks: parts.blocks ?? blocksOf(lines, { heading: headings, direction: directions, statement: statements, attribution: attributions }),
    speakers: speakersOf(statements, strays),
  };
}

function wholeLine(lines: Lines, text: string): Range {
  for (let line = 0; line < lines.count; line++) if (lines.text(line) === text) return lines.within(line, 0, text.length);
  throw new Error(`no line of the text is "${text}"`);
}

/** Each line by the first thing that it has a part in. */
function blocksOf(lines: Lines, things: Partial<Record<BlockKind, readonly { readonly range: Range }[]>>): Block[] {
  const kinds = Array.from({ length: lines.count }, (_, line): BlockKind => lines.text(line).trim() ? 'narration' : 'blank');
  for (const [kind, placed] of Object.entries(things).reverse()) for (const { range } of placed) for (let line = range.start.line; line <= range.end.line; line++) kinds[line] = kind as BlockKind;
  return kinds.map((kind, line) => ({ kind, startLine: line, endLine: line })).reduce<Block[]>((blocks, block) => {
    const last = blocks.at(-1);
    return last?.kind === block.kind ? [...blocks.slice(0, -1), { ...last, endLine: block.endLine }] : [...blocks, block];
  }, []);
}

const convention: Convention = { ...told, id: 'trailing comma', kind: 'trailing', open: '', close: '', roleOpen: ', ', roleClose: '', spaced: false };

export function speakersOf(statements: readonly Statement[], strays: readonly Attribution[]): Speaker[] {
  const byName = new Map<string, { name: string; kind: SpeakerKind; attributions: Attribution[]; statements: Statement[] }>();
  const put = (attribution: Attribution) => {
    const key = attribution.speaker.toLowerCase(), known = byName.get(key) ?? { name: attribution.speaker, kind: attribution.speakerKind, attributions: [], statements: [] };
    byName.set(key, known);
    if (!known.attributions.includes(attribution)) known.attributions.push(attribution);
    return known;
  };
  for (const statement of statements) if (statement.attribution) put(statement.attribution).statements.push(statement);
  for (const stray of strays) put(stray);
  return [...byName.values()].map(each => ({ ...each, attributions: each.attributions.sort((a, b) => a.range.start.line - b.range.start.line) }));
}

class MadeSnapshot extends Snapshot {
  constructor(given: Transcript, { locale = 'ru', settings = defaultSettings, version = 1, silenced, directory, roster, file = address }: Circumstances) {
    super(file, version, { get: () => given }, settings, translator(locale), silenced, roster ?? (directory === undefined ? undefined : rosterOf(directory)));
  }
}

export const address = 'file:///memory/Совещание (1).transcript';
export interface Circumstances {
  readonly locale?: string;
  readonly settings?: Settings;
  readonly can?: Partial<ClientCan>;
  readonly version?: number;
  readonly silenced?: Silenced;
  /** Officials, as a table. */
  readonly directory?: string;
  readonly roster?: Roster;
  readonly file?: string;
  readonly beside?: Beside;
}

export function rosterOf(table: string): Roster { return new Roster([{ uri: 'file:///memory/officials.csv', text: table, directory: readDirectory(table, 'csv') }]); }

/** What a feature is asked with: a text as recognition reads it, or a transcript put together. */
export function asking(of: string | Transcript, circumstances: Circumstances = {}): Asked {
  const snapshot = new MadeSnapshot(typeof of === 'string' ? parse(of) : of, circumstances);
  return { snapshot, client: { snippetEdits: true, snippets: true, commandLinks: true, ...circumstances.can }, cancelled: () => false, corpus: noCorpus, beside: circumstances.beside };
}

/** A drawn text with the transcript that was made of it. */
export function drawn(picture: string, parts: TranscriptParts = {}, options: FixtureOptions = {}): FixtureFile & { readonly transcript: Transcript } {
  const file = onlyFile(picture, options);
  return { ...file, transcript: made(file.text, parts) };
}
