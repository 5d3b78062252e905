import type { Document, YAMLMap, YAMLSeq } from 'yaml';
import type { SilenceArguments } from '#protocol';
import type { Message } from '../l10n/translate';
import { yaml } from '../libraries';
import type { Silenced } from './check';

/** One finding that somebody called not meant, as `verbatim.yaml` holds it. */
export type SilencedEntry = Pick<SilenceArguments, 'code' | 'hash' | 'excerpt'>;

/** The file is not ours to write to until a person has put it right. `line` is 1-based; `reason` says what is wrong there. */
export interface SilenceProblem { readonly kind: 'syntax' | 'shape'; readonly line: number; readonly reason: Message }
export type SilenceReading = { readonly entries: readonly SilencedEntry[] } | { readonly problem: SilenceProblem };
export type SilenceWriting = { readonly text: string } | { readonly problem: SilenceProblem };

const key = 'silenced', newlines = /\r\n|\r|\n/g;

/** Reads the list `silenced` of a `verbatim.yaml`. A text without the list has no entries; other keys are no business of ours. */
export function readSilenced(text: string): SilenceReading {
  const opened = open(text);
  return 'problem' in opened ? opened : { entries: opened.entries };
}

/** Whether the list holds a finding, as `check` asks it. */
export function silencedBy(entries: readonly SilencedEntry[]): Silenced {
  const known = new Set(entries.map(({ code, hash }) => `${code} ${hash}`));
  return (code, hash) => known.has(`${code} ${hash}`);
}

/**
 * The file with one more entry; comments, order and everything else stay as they are, and so does a text that holds the entry.
 * A text that cannot be read is never written over: that is the answer `problem`.
 */
export function appendSilenced(text: string, entry: SilencedEntry): SilenceWriting {
  const opened = open(text), { isMap } = yaml();
  if ('problem' in opened) return opened;
  if (silencedBy(opened.entries)(entry.code, entry.hash)) return { text };
  const newline = text.match(newlines)?.[0] ?? '\n', { list } = opened;
  const written = (indent: string) => listOf(entry).replace(/^/gm, indent).trimEnd().replace(newlines, newline) + newline;
  if (list?.range && !list.flow && list.items.length) {
    const dash = list.range[0], at = lineEnd(text, lastOf(list)), before = text.slice(0, at);
    return { text: (/[\r\n]$/.test(before) ? before : before + newline) + written(text.slice(lineStart(text, dash), dash)) + text.slice(at) };
  }
  const { document } = opened;
  if (!document.contents || isMap(document.contents) && !document.contents.flow && !document.has(key) && !/^\.\.\./m.test(text)) {
    return { text: (!text || /[\r\n]$/.test(text) ? text : text + newline) + `${key}:${newline}` + written('  ') };
  }
  document.set(key, document.createNode([...opened.entries, entry]));
  return { text: document.toString({ lineWidth: 0 }).replace(newlines, newline) };
}

interface Opened { readonly document: Document; readonly list: YAMLSeq | null; readonly entries: readonly SilencedEntry[] }

function open(text: string): Opened | { readonly problem: SilenceProblem } {
  const { isMap, isScalar, isSeq, LineCounter, parseDocument } = yaml(), counter = new LineCounter(), document = parseDocument(text, { lineCounter: counter }), [error] = document.errors;
  const problem = (kind: SilenceProblem['kind'], offset: number) => {
    const line = Math.max(1, counter.linePos(offset).line);
    return { problem: { kind, line, reason: { key: `silence.problem.${kind}`, args: { line } } } as const };
  };
  // An unclosed bracket is noticed at the end: its last line says more than the empty one behind it.
  if (error) return problem('syntax', Math.min(error.pos[0], text.trimEnd().length));
  if (document.contents && !isMap(document.contents)) return problem('shape', document.contents.range?.[0] ?? 0);
  const list = document.get(key, true) as unknown;
  if (list === undefined || isScalar(list) && list.value === null) return { document, list: null, entries: [] };
  if (!isSeq(list)) return problem('shape', (list as YAMLMap).range?.[0] ?? 0);
  const entries: SilencedEntry[] = [];
  for (const item of list.items) {
    const [code, hash, words] = ['code', 'hash', 'excerpt'].map(name => isMap(item) ? item.get(name) : undefined);
    if (typeof code !== 'string' || typeof hash !== 'string') return problem('shape', (item as YAMLMap).range?.[0] ?? 0);
    entries.push({ code, hash, excerpt: typeof words === 'string' ? words : '' });
  }
  return { document, list, entries };
}

/** One entry as a list of one; the excerpt always in quotation marks, since it is somebody's words. */
function listOf(entry: SilencedEntry): string {
  const { Document, isScalar } = yaml(), document = new Document([{ code: entry.code, hash: entry.hash, excerpt: entry.excerpt }]), words = document.getIn([0, 'excerpt'], true);
  if (isScalar(words)) words.type = 'QUOTE_DOUBLE';
  return document.toString({ lineWidth: 0 });
}

/** Offset behind the last character of a list's last entry. */
function lastOf(list: YAMLSeq): number {
  const last = list.items.at(-1) as YAMLMap;
  const value = last.items.at(-1)?.value as { range?: [number, number, number] | null } | null | undefined;
  return (value?.range ?? last.range)?.[1] ?? 0;
}

function lineStart(text: string, offset: number): number { return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1; }

/** Offset behind the line end at or after the offset; of the offset itself where it stands at a line's start already. */
function lineEnd(text: string, offset: number): number {
  if (/[\r\n]/.test(text[offset - 1] ?? '')) return offset;
  const found = /\r\n|\r|\n/g;
  found.lastIndex = offset;
  const match = found.exec(text);
  return match ? match.index + match[0].length : text.length;
}
