import type { Attribution, Transcript } from '../../transcript/model';
import { countBefore } from '../places';

/** Where the speaker of a bare label was named with a role, before it or, failing that, after. */
export function introductionOf(bare: Attribution, { speakers }: Pick<Transcript, 'speakers'>): Attribution | undefined {
  const speaker = speakers.find(each => each.attributions.some(own => own.range.start.line === bare.range.start.line && own.speaker === bare.speaker));
  const named = speaker?.attributions.filter(each => each.role !== null) ?? [];
  return named[countBefore(named, bare.range.start) - 1] ?? named[0];
}
