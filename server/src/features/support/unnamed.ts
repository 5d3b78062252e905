import type { Attribution } from '../../transcript/model';

/** "SPEAKER_01", "S2": one word with a number, as programs call voices that they tell apart. */
const numbered = /^\p{L}{1,30}[\p{L}_-]{0,30}\p{N}{1,6}$/u;

/** The same in two words: "Говорящий 2". */
const numberedApart = /^\p{L}{1,30} \p{N}{1,6}$/u;

/** A voice in one transcript, called so by a program: in another the same name is somebody else's. */
export function isVoice(name: string): boolean { return numbered.test(name) || numberedApart.test(name); }

/** Whether an attribution names a part in the conversation and no person, so that one may want to know who that is. */
export function isUnnamed({ speaker, speakerKind }: Pick<Attribution, 'speaker' | 'speakerKind'>): boolean {
  return speakerKind === 'role' || speakerKind === 'person' && numbered.test(speaker);
}
