import type { Official } from '../../officials/directory';
import type { DocumentDate } from '../../officials/date';
import { heldOn, titleOf } from '../../officials/offices';
import { NameSearch, spellingsOf } from '../../officials/search';
import { composed, ownKind } from '../../rules/writing/label';
import type { Asked } from '../feature';
import type { CompletionPlace } from './completionPlace';
import { roleElsewhere } from './office';
import type { Suggestion } from './suggestions';
import { fold, oneLine } from './words';

/** More are nobody's list: one letter more is typed. */
const most = 50;

/** A person whom one may be beginning to name. */
export interface PersonSuggestion extends Suggestion { readonly official: Official }

/**
 * People of the directories and of other transcripts, found by the beginning of any part of any spelling of their name, with the office that they have on the document's day; those whom the file itself
 * names are left to `labelsFor`. None where nothing is typed.
 */
export function peopleFor(asked: Asked, place: CompletionPlace): PersonSuggestion[] {
  const { snapshot: { cast, transcript } } = asked, { typed, renamed, start, rest } = place, { convention } = transcript, kind = ownKind(transcript), search = new NameSearch(typed);
  if (search.isEmpty || cast.isEmpty || !renamed && kind !== 'leading' && rest.trim() !== '') return [];
  const here = new Set(transcript.speakers.flatMap(({ attributions }) => attributions.filter(({ range }) => range.start.line !== place.position.line).map(({ speaker }) => fold(speaker))));
  const { date } = asked.snapshot, found: PersonSuggestion[] = [];
  for (const official of cast.found(search)) {
    if (found.length === most) break;
    if (!search.fits(spellingsOf(official, () => cast.namesOf(official))) || [...spellingsOf(official, () => cast.namesOf(official))].some(spelling => here.has(fold(spelling)))) continue;
    const role = officeOf(asked, official, date), name = oneLine(official.name), written = composed(convention, { name, role: kind === 'trailing' ? role : null });
    const label = renamed ? name : written + (kind === 'leading' && !/^\s/u.test(rest) ? ' ' : '');
    // What was typed may be in other letters than the name.
    found.push({ official, label: name, role, newText: label, filterText: fold(written).includes(fold(typed)) ? written : `${typed} ${name}`, start });
  }
  return found;
}

/** The office on the day, as far as it is known; for whom no directory has one, the role that transcripts gave last. */
function officeOf({ snapshot: { cast, uri }, corpus }: Asked, official: Official, date: DocumentDate | null): string | null {
  const held = heldOn(official.memberships, date?.date ?? null);
  if (held.length === 1) return oneLine(titleOf(held[0])!);
  if (official.memberships.length > 0) return null;
  return roleElsewhere(cast.namesOf(official), corpus, uri);
}
