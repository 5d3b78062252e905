import type { CodeAction, Range } from 'vscode-languageserver-types';
import type { RefactorData } from '../features/refactor';
import { applyEdits } from '../features/support/applied';
import { textEdits } from '../features/support/workspaceEdits';
import { planFor, readsAs } from '../refactorings';
import { Recogniser } from '../transcript';
import type { Transcript } from '../transcript/model';
import type { Desk } from './desk';

/**
 * Gives a chosen action its edit, once it is certain that the text, read anew, says what it is to say. Where it would not, or the text is another by now, the action stays without one and the user is
 * told.
 */
export async function resolveAction(desk: Desk, action: Readonly<Record<string, unknown>>, tell: (message: string) => void, cancelled: () => boolean): Promise<unknown> {
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
  const recogniser = new Recogniser(text);
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

/** A range as clients send it. */
export function isRange(value: unknown): value is Range {
  const { start, end } = (typeof value === 'object' && value !== null ? value : {}) as Partial<Range>;
  return [start?.line, start?.character, end?.line, end?.character].every(number => Number.isSafeInteger(number));
}
