import type { CodeAction, Range } from 'vscode-languageserver-types';
import { offersAt } from '../refactorings';
import type { Asked } from './feature';
import { clip, oneLine } from './support/words';

/** What an action is, so that its edit is made when it is chosen: of that version of the text. */
export interface RefactorData { readonly uri: string; readonly version: number; readonly id: string; readonly range: Range }

const longest = 60;

/** Who is named where, otherwise: statements merged, split and parted elsewhere, one spelling for two, labels written in another style. Their edits are made when one is chosen. */
export function refactorActions({ snapshot: { transcript, uri, version, t }, client }: Asked, range: Range): CodeAction[] {
  if (!client.resolvesActions) return [];
  return offersAt(transcript, range).map(({ id, title: { key, args = {} }, kind }) => {
    const shown = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? clip(oneLine(value), longest) : value]));
    return { title: t(key, shown), kind, data: { uri, version, id, range } satisfies RefactorData };
  });
}
