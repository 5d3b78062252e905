import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { Official } from '../officials/directory';
import { isObject } from '../officials/directory/values';
import { mentionsIn, wordHash, type Mention, type People } from '../officials/mentions';
import { isJoiner } from '../officials/mentions/letters';
import { clean, fold } from '../officials/names';
import { misspeltName, type MisspeltName } from '../officials/renaming/misspelt';
import { like } from '../officials/renaming/style';
import type { Misspelling } from '../rules/rule';
import { Lines } from '../transcript/lines';
import type { FileFacts } from '../workspace/index/facts';
import type { Asked, FarFeature, FarSearch } from './feature';
import { RenameEdits } from './support/renameEdits';

/** What an action is to put right when it is chosen. */
export interface MisspellingData { readonly uri: string; readonly misspelling: Misspelling }

/** An action that puts a slip right in all transcripts, and how many others have the word; null where none is known to. Its edit is made when it is chosen: it needs their texts. */
export function misspellingAction(asked: Asked, misspelling: Misspelling): { readonly title: string; readonly data: MisspellingData } | null {
  const { snapshot: { uri, t }, client, corpus } = asked, name = client.resolvesActions ? nameFor(asked, misspelling) : null, count = name ? filesWith(name, asked).length : 0;
  if (!name || count === 0) return null;
  const args = { ...name.word, count };
  return { title: corpus.isReading ? t('fix.spelling.workspace.reading', args) : t('fix.spelling.workspace', args), data: { uri, misspelling } };
}

/** Whether it is what we put into such an action. */
export function isMisspelling(data: unknown): data is MisspellingData {
  const { uri, misspelling } = (isObject(data) ? data : {}) as Partial<Record<keyof MisspellingData, unknown>>, fields = isObject(misspelling) ? [misspelling.id, misspelling.wrong, misspelling.right] : [];
  return typeof uri === 'string' && fields.length === 3 && fields.every(field => typeof field === 'string' && field !== '');
}

/** Puts somebody's misspelt name right in all transcripts, in every case. As in a renaming, its user sees it first, and is asked where it may be somebody else who is called so. */
export const correctEverywhere: Pick<FarFeature<{ readonly data: MisspellingData }, WorkspaceEdit | null>, 'method' | 'asksPeople' | 'search'> = {
  method: 'codeAction/resolve',
  asksPeople: true,
  search(asked, { data: { misspelling } }) {
    const name = nameFor(asked, misspelling);
    return name && correction(asked, name);
  },
};

type Wanted = MisspeltName & { readonly official: Official };

function nameFor({ snapshot: { roster } }: Asked, misspelling: Misspelling): Wanted | null {
  const official = roster.byId(misspelling.id), name = official && misspeltName(official, misspelling);
  return name && { ...name, official };
}

/** The other files that have the word with the slip, in any case. */
function filesWith({ forms }: MisspeltName, { snapshot: { uri }, corpus }: Asked): FileFacts[] { return corpus.filesWith([...forms.keys()].map(form => wordHash(form, 0, form.length))).filter(file => file.uri !== uri); }

function correction(asked: Asked, name: Wanted): FarSearch<WorkspaceEdit | null> {
  const { snapshot: { t, uri, version, cast, roster, transcript }, client, corpus } = asked, { bearer, official } = name, edits = new RenameEdits(t, client.previewsRenames === true);
  const files = filesWith(name, asked), people = new Map<string, readonly People[]>(), slips = new Map<Official, boolean>();
  const peopleIn = (language: string) => { if (!people.has(language)) people.set(language, cast.peopleWith(bearer, language)); return people.get(language)!; };
  // Attributions with the slip have made somebody of it.
  const isSlip = (each: Official) => { if (!slips.has(each)) slips.set(each, each === bearer || each === official || !roster.knows(each) && isCalled(each, bearer)); return slips.get(each)!; };
  return {
    uris: [uri, ...files.map(file => file.uri).sort()],
    languages: [...new Set([transcript.language, ...files.map(({ language }) => language)])],
    take(each, text) {
      const found = mentionsIn(text, peopleIn(each === uri ? transcript.language : corpus.file(each)?.language ?? 'und'), cast.hidden).flatMap(mention => mention.officials.includes(bearer) ? { mention, theirs: mention.officials.every(isSlip) } : []);
      const own = Lines.of(text), inFull = found.some(({ mention, theirs }) => theirs && isFull(mention));
      for (const { mention, theirs } of found) for (const { start, end, newText } of corrected(text, mention, name)) {
        edits.add(each, each === uri ? version : null, { start: own.positionAt(start), end: own.positionAt(end) }, newText, theirs && inFull && !isHalf(text, mention) ? 'name' : 'person');
      }
    },
    result: () => edits.edit({ uri, position: transcript.lines.positionAt(transcript.lines.size) }),
    notice: () => edits.notice(),
  };
}

const word = /[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu;
/** The words of a name with the slip, as they should be. */
function* corrected(text: string, { start, end }: Mention, { forms }: MisspeltName): Generator<{ readonly start: number; readonly end: number; readonly newText: string }> {
  for (const { 0: written, index } of text.slice(start, end).matchAll(word)) {
    const form = forms.get(fold(clean(written)));
    if (form) yield { start: start + index, end: start + index + written.length, newText: like(form.right, written, form.slip) };
  }
}

/** More than the family name stands there, of one who is meant. */
function isFull({ degree, start, nameStart, end, nameEnd }: Mention): boolean { return degree === 'certain' || start < nameStart || end > nameEnd; }

/** "Иванова-Петрова" has half of a name that is found. */
function isHalf(text: string, { nameStart, nameEnd }: Mention): boolean { return isJoiner(text.charCodeAt(nameStart - 1)) || isJoiner(text.charCodeAt(nameEnd)); }

/** Whether two may be one person, by the family name and as much as both have of the rest. */
function isCalled({ parts: one }: Official, { parts: other }: Official): boolean {
  const key = (part: string | null | undefined) => fold(clean(part ?? '')), alike = (a: string, b: string) => a === '' || b === '' || (Math.min(a.length, b.length) < 3 ? a[0] === b[0] : a === b);
  return key(one.family) === key(other.family) && alike(key(one.given[0]), key(other.given[0])) && alike(key(one.patronymic), key(other.patronymic));
}
