import type { Transcript } from '../transcript/model';
import { formatted, type Formatting, type Setting } from './format';
import type { TextEdit } from 'vscode-languageserver-types';

export { Habits, type Habit } from './habit';
export { typographyOf } from './languages';
export type { Formatting, Setting } from './format';
export { letters, readsAlike } from './same';

/** Ways to put lines in order, that with most first: one counts only if the text is read alike afterwards. */
export function* waysToFormat(transcript: Transcript, lines: { readonly from: number; readonly to: number }, wanted: Formatting, setting: Setting): Generator<TextEdit[]> {
  const less: readonly Partial<Formatting>[] = [{}, { dashes: false }, { dashes: false, quotationMarks: false }, { dashes: false, quotationMarks: false, blankLines: false }];
  let before = '';
  for (const without of less) {
    const edits = formatted(transcript, lines, { ...wanted, ...without }, setting), told = JSON.stringify(edits);
    if (told !== before) yield edits;
    before = told;
  }
}
