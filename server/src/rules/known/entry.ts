import type { ImportedPerson } from '../../officials/import';
import { fold, partsOf } from '../../officials/names';
import type { Attribution, Transcript } from '../../transcript/model';
import { tellsOffice } from '../roles';

/**
 * What a directory is told of a speaker whom it does not know: the name as the transcript writes it most fully, and the role that it gives them first.
 */
export function entryOf({ speaker }: Pick<Attribution, 'speaker'>, { speakers }: Pick<Transcript, 'speakers'>): ImportedPerson {
  const { family } = partsOf(speaker), theirs = speakers.flatMap(({ kind, attributions }) => kind === 'person' ? attributions.filter(each => isSame(each.speaker, speaker, family)) : []);
  const fullest = theirs.reduce((best, each) => each.speaker.length > best.length ? each.speaker : best, speaker);
  const role = theirs.find(each => each.role !== null && tellsOffice(each.role))?.role?.replace(/\s+/gu, ' ').trim();
  return { name: inSmallLetters(fullest), ...role ? { memberships: [{ role }] } : {} };
}

/** One name is the other, or its family name alone. */
function isSame(one: string, other: string, family: string | null): boolean {
  if (fold(one) === fold(other)) return true;
  const isBare = family !== null && fold(family) === fold(other);
  return isBare && fold(partsOf(one).family ?? '') === fold(family);
}

/** A label's capitals say nothing of how the name is written: "ПЁТР ГРОМОВ", "Peter GROMOV". */
function inSmallLetters(name: string): string {
  return name.replace(/\s+/gu, ' ').trim().replace(/(?<![\p{L}\p{M}])\p{Lu}[\p{Lu}\p{M}]{2,}/gu, word => word.charAt(0) + word.slice(1).toLowerCase());
}
