import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { notationOf } from '../../officials/directory';
import { part } from '../../program/part';
import type { DirectoryChange } from '../../rules/rule';
import type { Asked } from '../feature';
import { positionsIn } from './positions';

const merging = part(() => require('../../officials/merge') as typeof import('../../officials/merge'));

/** In units: to read a larger directory whenever somebody looks at a menu takes too long. Where the client asks for an edit when it is chosen, it is made then; else a very large one is imported into, not written by a menu. */
const large = 100_000, largestAtOnce = 2_000_000, largest = 50_000_000;

/** What an action is to write into a directory when it is chosen. */
export interface DirectoryData { readonly uri: string; readonly directory: DirectoryChange }

/** An action's edit of the directory, or what its edit is made from when it is chosen; null where there is none. */
export function directoryAction(asked: Pick<Asked, 'client' | 'directory' | 'snapshot'>, change: DirectoryChange): { readonly edit: WorkspaceEdit } | { readonly data: DirectoryData } | null {
  const { client, directory, snapshot: { uri } } = asked, size = directory?.(change.of)?.text.length ?? 0;
  if (client.resolvesActions && size > large) return size > largest ? null : { data: { uri, directory: change } };
  const edit = size > largestAtOnce ? null : directoryEdit(asked, change);
  return edit && { edit };
}

/**
 * Writes people into the directory of officials that is nearest to the document: by insertions only, so that its remarks, its order and whatever else it says stay. Where there is none, one is
 * made. Null where there is no place for it, where the client makes no files, or where the directory is damaged: then a person has to look first.
 */
export function directoryEdit({ client, directory }: Pick<Asked, 'client' | 'directory'>, { persons, of }: DirectoryChange): WorkspaceEdit | null {
  const target = directory?.(of);
  if (!target || !target.exists && !client.createsFiles ) return null;
  const { uri, text, version, exists, id } = target, merge = merging().mergeOfficials(text, notationOf(uri), id === undefined ? persons : persons.map(person => person.id === of ? { ...person, id } : person));
  if ('refused' in merge) return null;
  const positionAt = positionsIn(text), edits = [...merge.shared, ...merge.changes.flatMap(change => change.edits)].map(({ start, end, text: newText }): TextEdit => ({ range: { start: positionAt(start), end: positionAt(end) }, newText }));
  if (edits.length === 0) return null;
  if (!client.createsFiles) return { changes: { [uri]: edits } };
  return { documentChanges: [...exists ? [] : [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }], { textDocument: { uri, version }, edits }] };
}
