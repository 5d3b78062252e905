import { Selection, Uri, window } from 'vscode';
import { readSpelling } from './place';

/** Puts a cursor on each place, so that one types once; the one where the cursor is stays in sight. Arguments: one ChangeSpellingArguments; anything else, and places of a text that has changed, are left alone. */
export async function changeSpelling(...given: unknown[]): Promise<void> {
  const spelling = readSpelling(given[0]);
  if (!spelling) return;
  const editor = await window.showTextDocument(Uri.parse(spelling.uri, true));
  if (editor.document.version !== spelling.version) return;
  const selections = spelling.ranges.map(({ start, end }) => new Selection(start.line, start.character, end.line, end.character)), here = selections.find(each => each.contains(editor.selection.active));
  editor.selections = [...here ? [here] : [], ...selections.filter(each => each !== here)];
}
