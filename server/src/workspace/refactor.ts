import type { CodeAction, Range } from 'vscode-languageserver-types';
import type { RefactorData } from '../features/refactor';
import { isObject } from '../officials/directory/values';
import { directoryEdit, type DirectoryData } from '../features/support/directoryEdits';
import { applyEdits } from '../features/support/applied';
import { textEdits } from '../features/support/workspaceEdits';
import { planFor, readsAs } from '../refactorings';
import { recognition } from '../transcript/recognition';
import type { Transcript } from '../transcript/model';
import type { Desk } from './desk';

/**
 * Gives a chosen action its edit, once it is certain that the text, read anew, says what it is to say. Where it would not, or the text is another by now, the action stays without one and the user is
 * told.
 */
export async function resolveAction(desk: Desk, action: Readonly<Record<string, unknown>>, tell: (message: string) => void, cancelled: () => boolean): Promise<unknown> {
  const change = directoryDataOf(action.data);
  if (change) {
    const edit = await desk.compute(change.uri, newest => directoryEdit({ client: desk.client, directory: official => desk.directoryFor(newest, official) }, change.directory));
    if (!edit) tell(desk.t('fix.directory.gone'));
    return edit ? { ...action, edit } : action;
  }
  const data = dataOf(action.data);
  if (!data) return action;
  const found = await desk.compute(data.uri, ({ transcript, version }) => ({ transcript, plan: version === data.version ? planFor(transcript, data.range, data.id) : null }));
  if (!found?.plan) { tell(desk.t('refactor.gone')); return action; }
  for (const edits of found.plan.ways) {
    const after = await readAnew(desk, applyEdits(found.transcript.lines, edits), cancelled);
    if (!after) return action;
    if (readsAs(after, found.plan.expected, found.transcript.strays.length)) return { ...action, edit: textEdits(data.uri, edits) } as CodeAction;
  }
  tell(desk.t('refactor.otherwise'));
  return action;
}

/** Reads a text in stretches, between which whatever comes in is heard; null where nobody waits for it any more. */
export async function readAnew(desk: Desk, text: string, cancelled: () => boolean): Promise<Transcript | null> {
  const recogniser = new (recognition().Recogniser)(text);
  while (!recogniser.read(desk.stretch())) {
    if (cancelled()) return null;
    await desk.pause();
  }
  return recogniser.transcript;
}

function dataOf(data: unknown): RefactorData | null {
  const { uri, version, id, range } = (typeof data === 'object' && data !== null ? data : {}) as Partial<Record<keyof RefactorData, unknown>>;
  return typeof uri === 'string' && typeof version === 'number' && typeof id === 'string' && isRange(range) ? { uri, version, id, range } : null;
}

/** What we put into an action of a large directory; null where it is something else. */
function directoryDataOf(data: unknown): DirectoryData | null {
  const { uri, directory } = (isObject(data) ? data : {}) as Partial<Record<keyof DirectoryData, unknown>>, { persons, of } = (isObject(directory) ? directory : {}) as Record<string, unknown>;
  const isPerson = (person: unknown) => isObject(person) && typeof person.name === 'string';
  return typeof uri === 'string' && Array.isArray(persons) && persons.every(isPerson) && (of === undefined || typeof of === 'string') ? { uri, directory: directory as DirectoryData['directory'] } : null;
}

/** A range as clients send it. */
export function isRange(value: unknown): value is Range {
  const { start, end } = (typeof value === 'object' && value !== null ? value : {}) as Partial<Range>;
  return [start?.line, start?.character, end?.line, end?.character].every(number => Number.isSafeInteger(number));
}
