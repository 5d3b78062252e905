import type { Range, TextEdit } from 'vscode-languageserver-types';
import { settingOf } from '../features/formatting/setting';
import { isLarge } from '../features/support/large';
import { applyEdits } from '../features/support/applied';
import { readsAlike, waysToFormat } from '../formatting';
import type { Desk } from './desk';
import { readAnew } from './refactor';

/**
 * Edits that put a document in order, or lines of it: as much as leaves the text read alike, which is made certain by reading it anew; none where the user waits no more, or the text has changed
 * meanwhile.
 */
export async function formatting(desk: Desk, uri: string, range: Range | null, cancelled: () => boolean): Promise<TextEdit[] | null> {
  const found = await desk.compute(uri, snapshot => {
    const { transcript, settings: { format }, habits, addresses, version } = snapshot, last = transcript.lines.count - 1;
    // A range that ends before a line's first character leaves that line out.
    const to = range ? Math.min(last, range.end.character === 0 && range.end.line > range.start.line ? range.end.line - 1 : range.end.line) : last;
    return isLarge(snapshot) ? null : { transcript, version, ways: [...waysToFormat(transcript, { from: Math.max(0, range?.start.line ?? 0), to }, format, settingOf(transcript, habits, addresses))] };
  });
  if (!found) return null;
  for (const edits of found.ways) {
    if (edits.length === 0) return [];
    const after = await readAnew(desk, applyEdits(found.transcript.lines, edits), cancelled);
    if (!after || desk.documents.get(uri)?.version !== found.version) return null;
    if (readsAlike(after, found.transcript)) return edits;
  }
  return [];
}
