import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/features/support/applied';
import { offersAt, planFor, readsAs } from '../../../server/src/refactorings';
import { parse } from '../../../server/src/transcript';
import { onlyFile } from '../../support/fixture';

/** The text after a refactoring at the cursor; null where it is not offered or can't be done so that the text reads right. */
export function done(text: string, id: string, position = { line: 0, character: 0 }): string | null {
  const transcript = parse(text), range = { start: position, end: position };
  if (!offersAt(transcript, range).some(offer => offer.id.startsWith(id))) return null;
  const full = offersAt(transcript, range).find(offer => offer.id.startsWith(id))!.id, plan = planFor(transcript, range, full);
  for (const edits of plan?.ways ?? []) {
    const after = applyEdits(transcript.lines, edits);
    if (readsAs(parse(after), plan!.expected, transcript.strays.length)) return after;
  }
  return null;
}

/** A picture with the cursor, and what becomes of it. */
export function becomes(picture: string, id: string, wanted: string): void {
  const { text, cursor } = onlyFile(picture);
  assert.equal(done(text, id, cursor ?? undefined), onlyFile(wanted).text);
}

export function offered(picture: string): string[] {
  const { text, cursor } = onlyFile(picture), position = cursor!;
  return offersAt(parse(text), { start: position, end: position }).map(({ id }) => id);
}
