import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { Statement, Transcript } from '../../transcript/model';
import { timeAlone, timeBefore } from '../../transcript/reading/times';
import { countBefore } from '../places';
import { ownKind } from './label';

/** What stands between a label and its statement in this file, and before a label on its own line; `timed`: a time stands before the label, and words. */
interface Setting { readonly timed: boolean; readonly indent: string; readonly blankLines: number; readonly between: string }

/** Puts an attribution to a statement where the file's convention has it: before the words, or on a line before or after. */
export function attributeEdit(transcript: Transcript, statement: Pick<Statement, 'range'>, label: string): TextEdit {
  const { lines } = transcript, kind = ownKind(transcript), setting = settingNear(transcript, statement);
  const breaks = lines.newline.repeat(1 + setting.blankLines);
  if (kind === 'leading') {
    const place = setting.timed ? behindTime(transcript, statement.range.start) : statement.range.start;
    return { range: { start: place, end: place }, newText: label + setting.between };
  }
  if (kind === 'trailing') {
    const { line } = statement.range.end, end = { line, character: lines.length(line) };
    return { range: { start: end, end }, newText: breaks + setting.indent + label };
  }
  return { range: { start: statement.range.start, end: statement.range.start }, newText: setting.indent + label + breaks };
}

/** What stands between a label and its words near a place: white space in the line, or line ends and the next line's indentation. */
export function betweenNear(transcript: Transcript, place: Pick<Statement, 'range'>): string {
  const { between, blankLines, indent } = settingNear(transcript, place);
  return ownKind(transcript) === 'leading' ? between : transcript.lines.newline.repeat(1 + blankLines) + indent;
}

/** Read off the nearest statement that is attributed in the file's own way, so that the new one looks like its neighbour. */
function settingNear(transcript: Transcript, { range }: Pick<Statement, 'range'>): Setting {
  const { lines, statements } = transcript, kind = ownKind(transcript), at = countBefore(statements, range.start);
  for (let away = 1; away <= statements.length; away++) {
    for (const sample of [statements[at - away], statements[at + away - 1]]) {
      const label = sample?.attribution;
      if (!label || label.kind !== kind) continue;
      const indent = lines.text(label.range.start.line).slice(0, label.range.start.character).replace('\uFEFF', '');
      const [before, after] = kind === 'trailing' ? [sample.range, label.range] : [label.range, sample.range];
      const between = lines.slice({ start: before.end, end: after.start });
      if (kind === 'leading' ? between.trim() || /[\r\n]/.test(between) : after.start.line <= before.end.line) continue;
      return { timed: kind === 'leading' && timeAlone.test(indent.trim()), indent: indent.trim() ? '' : indent, blankLines: after.start.line - before.end.line - 1, between };
    }
  }
  return { timed: false, indent: '', blankLines: 0, between: ' ' };
}

/** Where words begin that a time stands before; the same place where none does. */
function behindTime({ lines }: Transcript, { line, character }: Position): Position {
  timeBefore.lastIndex = character;
  return { line, character: timeBefore.test(lines.text(line)) ? timeBefore.lastIndex : character };
}
