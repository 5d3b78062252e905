import { Range, Uri, window } from 'vscode';
import { readPlace } from './place';

/** Shows a place and puts the cursor there. Arguments: uri, line, character (0-based); anything else is left alone. */
export async function reveal(...given: unknown[]): Promise<void> {
  const place = readPlace(given);
  if (!place) return;
  const { uri, line, character } = place;
  await window.showTextDocument(Uri.parse(uri, true), { selection: new Range(line, character, line, character) });
}
