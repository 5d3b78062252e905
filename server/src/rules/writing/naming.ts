import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import type { Attribution, Transcript } from '../../transcript/model';
import { isLetter } from '../../officials/mentions/letters';
import { composed, type Named } from './label';

/** Where a name with its honorific or article stands ("Mr. DOE", "THE CHAIR"): what is before it in the attribution, as a time, belongs to the place. */
export function wholeName({ lines }: Transcript, { range, speakerRange }: Attribution): Range {
  const { line, character } = speakerRange.start, opening = range.start.line === line ? range.start.character : 0, text = lines.text(line);
  let at = character;
  while (at > opening && (isLetter(text.charCodeAt(at - 1)) || text[at - 1] === '.' || /\s/u.test(text[at - 1]))) at--;
  // "<v Name>" is a mark, and no form of address.
  if (at > 0 && text[at - 1] === '<') at = character;
  while (at < character && !isLetter(text.charCodeAt(at))) at++;
  return { start: { line, character: at }, end: speakerRange.end };
}

/** A name as an attribution writes it, honorific and all. */
export function nameAsWritten(transcript: Transcript, attribution: Attribution): string { return transcript.lines.slice(wholeName(transcript, attribution)); }

/** Ways to have an attribution name somebody else, the one that leaves most as it stands first: the name alone in its place; the whole label as the file writes them; with a colon. */
export function namingEdits(transcript: Transcript, attribution: Attribution, { name, role }: Named): TextEdit[] {
  const { convention } = transcript, place = wholeName(transcript, attribution), end: Position = attribution.range.end;
  const added = role !== null && attribution.role === null && attribution.kind === 'trailing' ? convention.roleOpen + role + convention.roleClose : '';
  const whole: Range = { start: place.start, end };
  return [{ range: place, newText: name + added }, { range: whole, newText: composed({ ...convention, open: '' }, { name, role: null }) }, { range: whole, newText: `${name}:` }];
}
