import type { Position, Range } from 'vscode-languageserver-types';
import type { Lines } from '../../transcript/lines';
import type { Heading, Transcript } from '../../transcript/model';
import { compare, lastBefore, later } from './places';

/** A heading with everything up to the next heading of its level or above. */
export interface Section {
  readonly heading: Heading;
  /** 0 for the transcript's title, which holds all other sections. */
  readonly level: number;
  /** From the heading to the section's last line that is not blank. */
  readonly range: Range;
}

/**
 * The sections of a transcript in document order, properly nested. A heading inside a statement (a page's running head, a
 * subtitle put in by an editor) opens none: the turn runs on.
 * @param extents the statements' extents, as `extentsOf` gives them
 */
export function sectionsOf(transcript: Transcript, extents: readonly Range[]): Section[] {
  const { lines, title } = transcript, sections: Section[] = [], open: { heading: Heading; level: number; at: number }[] = [];
  const close = (level: number, nextLine: number) => {
    if (!open.length || open[open.length - 1].level < level) return;
    const end = endOfText(lines, nextLine - 1);
    while (open.length && open[open.length - 1].level >= level) {
      const { heading, level: own, at } = open.pop()!;
      sections[at] = { heading, level: own, range: { start: heading.range.start, end: later(heading.range.end, end) } };
    }
  };
  for (const heading of transcript.headings) {
    if (insideStatement(heading, extents)) continue;
    const level = sections.length === 0 && heading.text === title ? 0 : Math.max(1, heading.level);
    close(level, heading.range.start.line);
    open.push({ heading, level, at: sections.length });
    sections.push({ heading, level, range: heading.range });
  }
  close(0, lines.count);
  return sections;
}

export function insideStatement(heading: Heading, extents: readonly Range[]): boolean {
  const at = lastBefore(extents, extent => extent, heading.range.start);
  return at >= 0 && compare(heading.range.start, extents[at].end) < 0;
}

/** End of the last line up to `line` that holds more than white space. */
export function endOfText(lines: Lines, line: number): Position {
  let last = Math.min(line, lines.count - 1);
  while (last > 0 && !lines.text(last).trim()) last--;
  return { line: Math.max(0, last), character: lines.length(Math.max(0, last)) };
}
