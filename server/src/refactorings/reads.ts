import { keyOf as nameKeyOf } from '../transcript/reading/candidates/key';
import type { Transcript } from '../transcript/model';
import { wordsOf, type Expected } from './refactoring';

/** Whether a text says what it is to say: the same statements by the same speakers, in order, and no attribution that belongs to none but those of before. */
export function readsAs(after: Transcript, expected: readonly Expected[], strays: number): boolean {
  return after.statements.length === expected.length && after.strays.length === strays && after.statements.every((statement, at) => {
    const { attribution } = statement, wanted = expected[at];
    if ((attribution === null) !== (wanted.speaker === null) || wordsOf(after, statement) !== wanted.words) return false;
    if (!attribution || wanted.speaker === null) return true;
    return nameKeyOf(attribution.speaker) === nameKeyOf(wanted.speaker) && (wanted.role === undefined || attribution.role === wanted.role) && (wanted.kind === undefined || attribution.kind === wanted.kind);
  });
}
