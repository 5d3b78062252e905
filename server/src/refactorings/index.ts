import type { Range } from 'vscode-languageserver-types';
import type { Transcript } from '../transcript/model';
import { boundary } from './boundary';
import { convert } from './convert';
import { merge } from './merge';
import { oneSpeaker } from './oneSpeaker';
import type { Offer, Plan, Refactoring } from './refactoring';
import { split } from './split';

export type { Offer, Plan } from './refactoring';
export { readsAs } from './reads';

/** What can be done at a place, in the order of the menu: the nearest first. */
const refactorings: readonly Refactoring[] = [merge, split, boundary, oneSpeaker, convert];

export function offersAt(transcript: Transcript, range: Range): Offer[] { return refactorings.flatMap(each => each.offers(transcript, range)); }

/** How an offer is done, as the text is now; null where it can't be any more. */
export function planFor(transcript: Transcript, range: Range, id: string): Plan | null {
  for (const each of refactorings) if (each.offers(transcript, range).some(offer => offer.id === id)) return each.plan(transcript, range, id);
  return null;
}
