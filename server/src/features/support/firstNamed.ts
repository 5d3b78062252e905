import { sectionedOf } from '../../rules/near';
import { nobody, type Said } from '../../speakers';
import type { Attribution } from '../../transcript/model';
import { speakerKey } from '../../transcript/placed';
import type { Snapshot } from '../../workspace/snapshot';

/** The first attribution that names a speaker. */
export function attributionOf({ transcript }: Pick<Snapshot, 'transcript'>, { key, first }: Pick<Said, 'key' | 'first'>): Attribution | undefined {
  if (key === nobody) return undefined;
  return sectionedOf(transcript).statementsIn(first.index).find(({ attribution }) => attribution && speakerKey(attribution) === key)?.attribution ?? undefined;
}
