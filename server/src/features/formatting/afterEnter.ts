import type { Position, TextEdit } from 'vscode-languageserver-types';
import { sectionedOf } from '../../rules/near';
import { beginningOf } from '../../speakers';
import { speakerKey } from '../../transcript/placed';
import { keyOf } from '../../transcript/reading/candidates/key';
import type { Statement } from '../../transcript/model';
import type { Asked } from '../feature';
import { labelOf } from '../../refactorings/label';

/** So many turns of two speakers, one after the other, are a conversation in which the next turn is plain. */
const turns = 4;

/** A line above that is the name of a known speaker and nothing else, where the document has names with a colon on lines of their own: gets its colon. */
export function closingColon({ snapshot: { transcript, speakers } }: Asked, { line }: Position): TextEdit[] {
  const { lines } = transcript, { manner } = sectionedOf(transcript), above = line - 1;
  if (above < 0 || manner.kind !== 'heading' || manner.open !== '' || manner.close.trim() !== ':') return [];
  const text = lines.text(above), name = text.trim();
  if (name === '' || name.length > 100 || !/[\p{L}\p{N}]$/u.test(name) || speakers.of(transcript).get(keyOf(name))?.name !== name) return [];
  const end = { line: above, character: text.trimEnd().length };
  return [{ range: { start: end, end }, newText: manner.close.trimEnd() }];
}

/** An empty line behind an answer, in a conversation of two whose turns are single paragraphs: gets the label of whoever spoke before. */
export function nextSpeaker({ snapshot: { transcript } }: Asked, { line }: Position): TextEdit[] {
  const { lines } = transcript, { manner } = sectionedOf(transcript);
  if (manner.kind !== 'leading' || lines.text(line).trim() !== '') return [];
  const last = lastBefore(transcript, line, turns);
  if (last.length < turns || !last.every(isPlain)) return [];
  const keys = last.map(({ attribution }) => speakerKey(attribution!)), gaps = last.slice(1).map((each, at) => beginningOf(each).line - last[at].range.end.line);
  if (keys[0] === keys[1] || keys.some((key, at) => key !== keys[at % 2]) || gaps.some(gap => gap !== gaps[0]) || gaps[0] > 2 || line - last[turns - 1].range.end.line !== gaps[0]) return [];
  const next = last[turns - 2], label = labelOf(transcript, next);
  if (!label) return [];
  const place = { line, character: lines.length(line) };
  return [{ range: { start: place, end: place }, newText: lines.slice({ start: next.attribution!.range.start, end: next.range.start }) }];
}

/** One line, behind its label. */
function isPlain({ range, attribution }: Statement): boolean { return attribution?.kind === 'leading' && range.start.line === range.end.line && attribution.range.start.line === range.start.line; }

/** The last statements that begin above a line, in order: as many as are asked for. */
function lastBefore(transcript: Asked['snapshot']['transcript'], line: number, most: number): Statement[] {
  const document = sectionedOf(transcript), found: Statement[] = [];
  for (let section = document.sectionAt(Math.min(line, transcript.lines.count - 1)); section >= 0 && found.length < most; section--) {
    const own = document.statementsIn(section).filter(statement => beginningOf(statement).line < line);
    found.unshift(...own.slice(Math.max(0, own.length - (most - found.length))));
  }
  return found;
}
