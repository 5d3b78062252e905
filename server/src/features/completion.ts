import { CompletionItemKind, InsertTextFormat, MarkupKind, type CompletionItem, type CompletionList } from 'vscode-languageserver-types';
import type { Snapshot } from '../workspace/snapshot';
import type { AtPosition, Feature } from './feature';
import { completionPlace, type CompletionPlace } from './support/completionPlace';
import { describePerson } from './support/describeOfficial';
import { officeHeld } from './support/office';
import { peopleFor } from './support/people';
import { labelsFor, rolesFor, type KnownSpeakers, type Suggestion } from './support/suggestions';

export interface CompletionParams extends AtPosition { readonly context?: { readonly triggerKind: number; readonly triggerCharacter?: string } }

const capability = { completionProvider: { triggerCharacters: [',', ' ', '(', '*'], resolveProvider: true, completionItem: { labelDetailsSupport: true } } };

/** What an item is about, so that it can be explained when somebody looks at it. */
interface ItemData { readonly uri: string; readonly official?: string }

/**
 * At the start of a line the file's speakers, written as the file writes them, then people whom the directories and other transcripts know; after "Name, " the roles that the file gives that name.
 * Letters ask by themselves; a comma and a bracket may begin a role, a space follows the comma, asterisks may open a label.
 */
export const completion: Feature<CompletionParams, CompletionList | null> = {
  method: 'textDocument/completion',
  capability,
  asksPeople: true,
  asksSearch: true,
  provide(asked, { position, context }) {
    const { transcript, uri } = asked.snapshot, place = completionPlace(transcript, transcript.lines.positionAt(transcript.lines.offsetAt(position)));
    // A space or bracket at the start of a line asks for nothing; Ctrl+Space and letters do.
    if (!place || context?.triggerCharacter && !place.typed) return null;
    const roles = rolesFor(transcript, place), labels = roles.length ? [] : labelsFor(transcript, place, knownIn(asked.snapshot)), people = roles.length ? [] : peopleFor(asked, place);
    const items = [...roles.map(role => itemOf(role, CompletionItemKind.EnumMember, place, uri)), ...[...labels, ...people].map(person => itemOf(person, CompletionItemKind.Reference, place, uri))];
    // Which people there are goes with every letter: there may be more of them than are listed.
    return items.length ? { isIncomplete: people.length > 0 || labels.some(({ foreign }) => foreign), items: items.map((item, index) => ({ ...item, sortText: String(index).padStart(5, '0') })) } : null;
  },
};

/** Who somebody in the list is, when it is looked at. */
export const completionResolve: Feature<CompletionItem, CompletionItem> = {
  method: 'completionItem/resolve',
  capability,
  asksPeople: true,
  provide(asked, item) {
    const wanted = (item.data as ItemData).official;
    if (wanted !== undefined) for (const official of asked.snapshot.cast.elsewhere()) if (official.id === wanted) return { ...item, documentation: { kind: MarkupKind.Markdown, value: describePerson(asked, official, 'certain', true) } };
    return item;
  },
};

function knownIn({ known, date }: Snapshot): KnownSpeakers {
  return {
    official: name => { const who = known?.hasDirectory ? known.who(name).answer : null; return who?.kind === 'one' ? who.official : null; },
    office: official => officeHeld(official, null, date?.date ?? null),
  };
}

function itemOf({ label, role, newText, filterText, start, official }: Suggestion, kind: CompletionItemKind, { position, end }: CompletionPlace, uri: string): CompletionItem {
  return {
    label, kind, filterText, insertTextFormat: InsertTextFormat.PlainText,
    ...role ? { detail: role, labelDetails: { description: role } } : {},
    textEdit: { range: { start: { line: position.line, character: start }, end: { line: position.line, character: end } }, newText },
    data: { uri, ...official ? { official: official.id } : {} } satisfies ItemData,
  };
}
