import type { TextEdit } from 'vscode-languageserver-types';
import type { Attribution, Transcript } from '../../transcript/model';
import { kindOfLine } from '../habit';
import { countBefore, nearestText } from '../places';
import { removal } from './lineEdits';
import type { Named } from './label';

/**
 * Keeps one of two attributions of a statement: the other one goes. Where it alone parts the statement from its neighbour (a line
 * behind it, before words that are named behind again), the name that is kept takes its place instead.
 */
export function settleEdits(transcript: Transcript, keep: Attribution, role: string | null, lose: Attribution): TextEdit[] {
  const { lines } = transcript;
  if (!partsNeighbours(transcript, keep, lose)) return [removal(lines, lose.range)];
  return [{ range: lose.range, newText: relabelled(transcript, lose, { name: keep.speaker, role }) }, removal(lines, keep.range)];
}

function partsNeighbours(transcript: Transcript, keep: Attribution, lose: Attribution): boolean {
  const { statements, strays } = transcript, after = lose.kind === 'trailing';
  if (after === (keep.kind === 'trailing')) return false;
  // A second such line beside it would take the words in its stead.
  const next = after ? nearestText(transcript, lose.range.end.line, 1) : nearestText(transcript, lose.range.start.line, -1);
  const stray = strays[countBefore(strays, { line: next, character: 0 })];
  if (stray?.range.start.line === next && after === (stray.kind === 'trailing')) return true;
  const at = countBefore(statements, lose.range.start);
  const neighbour = after ? statements[at] : statements[at - 1];
  if (!neighbour || after !== (neighbour.attribution === null || neighbour.attribution.kind === 'trailing')) return false;
  const [from, to] = after ? [lose.range.end.line, neighbour.range.start.line] : [neighbour.range.end.line, lose.range.start.line];
  for (let line = from + 1; line < to; line++) if (kindOfLine(transcript, line) === 'heading' || kindOfLine(transcript, line) === 'attribution') return false;
  return true;
}

/** The words of one attribution with another name in them, and another role where it has one. */
function relabelled({ lines }: Transcript, { range, speakerRange, roleRange }: Attribution, { name, role }: Named): string {
  const before = lines.slice({ start: range.start, end: speakerRange.start });
  if (!roleRange || lines.offsetAt(roleRange.start) < lines.offsetAt(speakerRange.end)) return before + name + lines.slice({ start: speakerRange.end, end: range.end });
  const joined = role === null ? '' : lines.slice({ start: speakerRange.end, end: roleRange.start }) + role;
  const behind = lines.slice({ start: roleRange.end, end: range.end });
  return before + name + joined + (role === null ? behind.replace(/^[)\]]/, '') : behind);
}
