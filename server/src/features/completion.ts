import { CompletionItemKind, InsertTextFormat, type CompletionItem, type CompletionList } from 'vscode-languageserver-types';
import type { AtPosition, Feature } from './feature';
import { completionPlace, type CompletionPlace } from './support/completionPlace';
import { labelsFor, rolesFor, type Suggestion } from './support/suggestions';

export interface CompletionParams extends AtPosition { readonly context?: { readonly triggerKind: number; readonly triggerCharacter?: string } }

/**
 * At the start of a line the file's speakers, written as the file writes them; after "Name, " the roles that it gives that name.
 * Letters ask by themselves; a comma and a bracket may begin a role, a space follows the comma, asterisks may open a label.
 */
export const completion: Feature<CompletionParams, CompletionList | null> = {
  method: 'textDocument/completion',
  capability: { completionProvider: { triggerCharacters: [',', ' ', '(', '*'], completionItem: { labelDetailsSupport: true } } },
  provide({ snapshot: { transcript } }, { position, context }) {
    const place = completionPlace(transcript, transcript.lines.positionAt(transcript.lines.offsetAt(position)));
    // A space or bracket at the start of a line asks for nothing; Ctrl+Space and letters do.
    if (!place || context?.triggerCharacter && !place.typed) return null;
    const roles = rolesFor(transcript, place);
    const items = roles.length ? roles.map(listed(CompletionItemKind.EnumMember)) : labelsFor(transcript, place).map(listed(CompletionItemKind.Reference));
    return items.length ? { isIncomplete: false, items } : null;

    function listed(kind: CompletionItemKind) {
      return (suggestion: Suggestion, index: number) => itemOf(suggestion, kind, index, place!);
    }
  },
};

function itemOf({ label, role, newText, filterText, start }: Suggestion, kind: CompletionItemKind, index: number, { position, end }: CompletionPlace): CompletionItem {
  return {
    label, kind, filterText, sortText: String(index).padStart(5, '0'), insertTextFormat: InsertTextFormat.PlainText,
    ...role ? { detail: role, labelDetails: { description: role } } : {},
    textEdit: { range: { start: { line: position.line, character: start }, end: { line: position.line, character: end } }, newText },
  };
}
