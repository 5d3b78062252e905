import type { Position } from 'vscode-languageserver-types';
import type { Attribution, Transcript } from '../../transcript/model';
import { attributionAt } from './attributions';
import { holds, lastBefore } from './places';

/** A place where somebody may be naming a speaker: what stands on the line before and behind the cursor. */
export interface CompletionPlace {
  readonly position: Position;
  /** Where the label begins: behind indentation and byte order mark, or at the name that is being changed. */
  readonly start: number;
  /** What the completion replaces ends here: at the cursor, or at the end of a name that is being changed. */
  readonly end: number;
  /** From `start` to the cursor. */
  readonly typed: string;
  /** From the cursor to the line's end. */
  readonly rest: string;
  /** The attribution whose name the cursor changes, where words stand behind it; then only the name is written. */
  readonly renamed: Attribution | null;
}

/** No label is longer; what is, is a sentence. */
const longest = 120;

/** Null where no label can stand: in front matter, in headings, or behind more words than a label has. */
export function completionPlace(transcript: Transcript, position: Position): CompletionPlace | null {
  const { lines, blocks } = transcript, { line, character } = position, text = lines.text(line);
  const at = lastBefore(blocks, ({ startLine, endLine }) => ({ start: { line: startLine, character: 0 }, end: { line: endLine, character: 0 } }), { line, character: 0 });
  if (blocks[at]?.kind === 'front-matter') return null;
  const rest = text.slice(character), attribution = rest.trim() ? attributionAt(transcript, position)?.attribution : undefined;
  if (attribution && holds(attribution.speakerRange, position) && attribution.speakerRange.start.line === attribution.speakerRange.end.line) {
    const { start, end } = attribution.speakerRange;
    return { position, start: start.character, end: end.character, typed: text.slice(start.character, character), rest, renamed: attribution };
  }
  const start = text.length - text.replace(/^\uFEFF/u, '').trimStart().length;
  if (start > character) return { position, start: character, end: character, typed: '', rest, renamed: null };
  return character - start <= longest ? { position, start, end: character, typed: text.slice(start, character), rest, renamed: null } : null;
}
