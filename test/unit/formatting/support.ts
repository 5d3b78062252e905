import { Addresses } from '../../../server/src/features/links/addresses';
import { applyEdits } from '../../../server/src/features/support/applied';
import { settingOf } from '../../../server/src/features/formatting/setting';
import { Habits, readsAlike, waysToFormat, type Formatting } from '../../../server/src/formatting';
import { parse } from '../../../server/src/transcript';

export const everything: Formatting = { spaces: true, dashes: true, quotationMarks: true, blankLines: true };

/** The text put in order, or lines of it. */
export function format(text: string, wanted: Partial<Formatting> = {}, lines?: { readonly from: number; readonly to: number }): string {
  const transcript = parse(text), setting = settingOf(transcript, new Habits(), new Addresses());
  for (const edits of waysToFormat(transcript, lines ?? { from: 0, to: transcript.lines.count - 1 }, { ...everything, ...wanted }, setting)) {
    const after = applyEdits(transcript.lines, edits);
    if (edits.length === 0 || readsAlike(parse(after), transcript)) return after;
  }
  return text;
}
