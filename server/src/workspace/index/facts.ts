import { filesNamed } from '../../features/links/files';
import { dateOf } from '../../officials/date';
import { wordHash } from '../../officials/mentions';
import { isLetter, joinsName, mayBegin } from '../../officials/mentions/letters';
import { wordEnd } from '../../officials/mentions/words';
import { judgement } from '../../transcript/judgement';
import type { Attribution, SpeakerKind, Transcript } from '../../transcript/model';
import { sectionedOf } from '../../rules/near';
import { turnAt, turnsIn, type Turn } from '../../speakers/turns';
import type { Range } from 'vscode-languageserver-types';
import { nameOf } from '../uris';

/** Raised when what is kept of a file changes, so that what an older Verbatim kept is read anew. */
export const factsVersion = 4;

/** What is kept of a file: who speaks where in it, and which words it may name people by. Small, since there are thousands. */
export interface FileFacts {
  readonly uri: string;
  /** Other whenever the file may be. */
  readonly stamp: string;
  /** Of its text (`textHash`); empty where it was read from a document that is open. */
  readonly hash: string;
  readonly title: string | null;
  readonly language: string;
  readonly date: string | null;
  /** The file says its date itself; else it is the one that the settings have for such files. */
  readonly dated: boolean;
  /** Speakers and roles, as written. Of people, not of groups and unnamed ones. */
  readonly names: readonly string[];
  readonly roles: readonly string[];
  /** Rows of `spokenWidth` numbers, one an attribution, in the file's order. */
  readonly spoken: Int32Array;
  /** Labels of parts in a conversation ("Q"), and of groups, as written. */
  readonly parts: readonly string[];
  readonly groups: readonly string[];
  /** Rows of `saidWidth` numbers, one a statement, whoever says it or nobody, in the file's order. */
  readonly said: Int32Array;
  /** Hashes of the words with a capital, sorted. */
  readonly words: Int32Array;
  /** Files that its front matter names, by address. */
  readonly links: readonly string[];
}

/** Name and role (-1: none) by their index; line and columns of the name; first and last line of the words that it is about (-1: none), and how many words these are. */
export const spokenWidth = 8;
export interface Spoken { readonly name: string; readonly role: string | null; readonly line: number; readonly start: number; readonly end: number; readonly first: number; readonly last: number; readonly words: number }

/** Who says it: a number in `names`, `parts` and `groups`, counted on (-1: nobody is named); words, the UTF-16 units that they stand in, and the time code in milliseconds (-1: none). */
export const saidWidth = 4;

/**
 * What is kept of a text as it reads.
 * @param hash Of the text, where it is a file's.
 * @param sure It is a transcript. Where that is not known, as of notes in a folder, its reading must convince, or nobody is said to speak.
 */
export function factsIn(uri: string, stamp: string, transcript: Transcript, sure: boolean, hash = ''): FileFacts {
  const { title, language, lines } = transcript, names = new Indices(), roles = new Indices(), rows: number[] = [], said = new SaidRows(names);
  const put = ({ speaker, role, speakerRange: { start, end } }: Attribution, range: Range | null, words: number) =>
    rows.push(names.of(speaker), role === null ? -1 : roles.of(role), start.line, start.character, end.character, range?.start.line ?? -1, range?.end.line ?? -1, words);
  if (sure || judgement().isTranscript(transcript)) {
    const document = sectionedOf(transcript);
    for (let section = 0; section < document.count; section++) {
      const turns = turnsIn(document, section), statements = document.statementsIn(section);
      for (let at = 0; at < statements.length; at++) {
        const { attribution } = statements[at], turn = turnAt(turns, at);
        said.add(attribution, turn);
        if (attribution?.speakerKind === 'person') put(attribution, statements[at].range, turn.words);
      }
    }
    for (const stray of transcript.strays) if (stray.speakerKind === 'person') put(stray, null, 0);
  }
  const date = dateOf(transcript, nameOf(uri))?.date ?? null;
  return {
    uri, stamp, hash, title: title === null ? null : apart(title), language, date, dated: date !== null, names: names.all, roles: roles.all, spoken: Int32Array.from(rows), parts: said.parts.all, groups: said.groups.all,
    said: said.packed(), words: capitalWords(lines.source), links: [...filesNamed(uri, lines)].flatMap(({ target, web }) => web ? [] : [apart(target)]),
  };
}

/** The rows of `said` while they are read: how many names there are is known at the end, and parts and groups are counted on from them. */
class SaidRows {
  readonly parts = new Indices();
  readonly groups = new Indices();
  private readonly rows: number[] = [];
  private readonly kinds: (SpeakerKind | null)[] = [];

  constructor(private readonly names: Indices) {}

  add(attribution: Attribution | null, { words, units, time }: Turn): void {
    const kind = attribution?.speakerKind ?? null;
    this.kinds.push(kind);
    this.rows.push(attribution ? (kind === 'role' ? this.parts : kind === 'group' ? this.groups : this.names).of(attribution.speaker) : -1, words, units, time);
  }

  packed(): Int32Array {
    const said = Int32Array.from(this.rows), people = this.names.all.length, before = { person: 0, role: people, group: people + this.parts.all.length };
    this.kinds.forEach((kind, at) => { if (kind !== null) said[at * saidWidth] += before[kind]; });
    return said;
  }
}

/** The file of a day that the settings name, where it does not say its own. */
export function datedBy(file: FileFacts, day: string | null): FileFacts { return file.dated || file.date === day ? file : { ...file, date: day }; }

/** Whether two readings of a file name the same people in the same roles at the same places. */
export function saysTheSame(one: FileFacts, other: FileFacts): boolean {
  const { date, dated, language, names, roles, spoken } = other, same = <T>(a: ArrayLike<T>, b: ArrayLike<T>) => { if (a.length !== b.length) return false; for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false; return true; };
  return one.date === date && one.dated === dated && one.language === language && same(one.names, names) && same(one.roles, roles) && same(one.spoken, spoken);
}

/** Whether it has time codes. */
export function isTimed({ said }: FileFacts): boolean {
  for (let at = 3; at < said.length; at += saidWidth) if (said[at] >= 0) return true;
  return false;
}

/** The rows of a file, one by one. */
export function* spokenIn({ names, roles, spoken }: FileFacts): Generator<Spoken> {
  for (let at = 0; at < spoken.length; at += spokenWidth) {
    const [name, role, line, start, end, first, last, words] = spoken.subarray(at, at + spokenWidth);
    yield { name: names[name], role: role < 0 ? null : roles[role], line, start, end, first, last, words };
  }
}

/** What a file says of one name: the first attribution with each of its roles, or, where none has a role, the first. */
export function rolesIn(file: FileFacts, name: string): Spoken[] {
  const first = new Map<string | null, Spoken>();
  for (const spoken of spokenIn(file)) if (spoken.name === name && !first.has(spoken.role)) first.set(spoken.role, spoken);
  if (first.size > 1) first.delete(null);
  return [...first.values()];
}

/** The last role that files give somebody who speaks by one of some names; null where none does. */
export function lastRoleIn(files: readonly FileFacts[], names: readonly string[]): string | null {
  return files.flatMap(file => names.flatMap(name => file.names.includes(name) ? rolesIn(file, name) : [])).findLast(({ role }) => role !== null)?.role ?? null;
}

/** Whether a file has one of some words, by their hashes. It may be wrong in saying so, hardly ever; never in denying it. */
export function hasWord({ words }: FileFacts, hashes: Iterable<number>): boolean {
  for (const hash of hashes) {
    let low = 0, high = words.length;
    while (low < high) { const middle = (low + high) >> 1; if (words[middle] < hash) low = middle + 1; else high = middle; }
    if (words[low] === hash) return true;
  }
  return false;
}

/** The words of a text that may be a name, and what stands before and behind a hyphen in them. */
function capitalWords(text: string): Int32Array {
  const hashes = new Set<number>();
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isLetter(unit)) continue;
    const start = at, end = at = wordEnd(text, start, text.length), isName = mayBegin(unit);
    if (isName) hashes.add(wordHash(text, start, end));
    for (let joint = start + 1; joint < end - 1; joint++) {
      if (!joinsName(text, joint)) continue;
      hashes.add(wordHash(text, joint + 1, end));
      if (isName) hashes.add(wordHash(text, start, joint));
    }
  }
  return Int32Array.from(hashes).sort();
}

/** Texts by number. */
class Indices {
  readonly all: string[] = [];
  private readonly known = new Map<string, number>();

  of(text: string): number {
    let index = this.known.get(text);
    // What is cut out of a text would keep the whole of it alive.
    if (index === undefined) this.known.set(text, index = this.all.push(apart(text)) - 1);
    return index;
  }
}

function apart(text: string): string { return JSON.parse(JSON.stringify(text)) as string; }
