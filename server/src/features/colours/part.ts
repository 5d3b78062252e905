import type { Range } from 'vscode-languageserver-types';
import { sectionedOf } from '../../rules/near';
import type { Sectioned } from '../../transcript/sectioned';
import type { Snapshot } from '../../workspace/snapshot';
import { encoded } from './encoding';
import { mentionsOn, rowOf, sourcesOf } from './row';
import { endOf, shareOf } from './share';

/** The tokens on the lines of a range, looked for there and where something begins that reaches it. */
export function tokensIn(snapshot: Snapshot, { start, end }: Range): number[] {
  const document = sectionedOf(snapshot.transcript), { lines } = document, from = Math.min(start.line, lines.count - 1), to = Math.min(end.line, lines.count - 1);
  const first = document.sectionAt(from), last = document.sectionAt(to), top = reachingFrom(document, first), base = document.firstLine(first), behind = endOf(document, last);
  const isIn = (line: number) => line >= start.line && line <= end.line, spans = [];
  for (let section = top; section <= last; section++) {
    const own = document.firstLine(section);
    for (const span of shareOf(document, section).spans) if (isIn(span.line + own)) spans.push({ ...span, line: span.line + own - base });
  }
  const mentions = [];
  for (let section = first; section <= last; section++) {
    const own = document.firstLine(section);
    for (const span of mentionsOn(document, section, sourcesOf(snapshot, document, section))) if (isIn(span.line + own)) mentions.push({ ...span, line: span.line + own - base });
  }
  return encoded([rowOf(spans, mentions, behind - base)], 0, 1, base);
}

/** The first section of which something may stand in a section: the statement that goes on there, the paragraph that does, and the name above who somebody is. */
function reachingFrom(document: Sectioned, section: number): number {
  const named = section > 0 && document.kindOf(document.firstLine(section)) === 'attribution' ? reachingFrom(document, section - 1) : section;
  let spoken = section - 1, running = section;
  while (spoken >= 0 && document.statementsIn(spoken).length === 0) spoken--;
  const isSpoken = spoken >= 0 && document.spokenUntil(spoken) >= section;
  while (running > 0 && document.lines.text(document.firstLine(running) - 1).trim() !== '' && document.lines.text(document.firstLine(running)).trim() !== '') {
    const above = running - 1;
    running = above;
    if (!isUnbroken(document, above)) break;
  }
  return Math.min(running, named, isSpoken ? spoken : section);
}

/** No blank line parts the section. */
function isUnbroken(document: Sectioned, section: number): boolean {
  for (let line = document.firstLine(section); line < endOf(document, section); line++) if (document.lines.text(line).trim() === '') return false;
  return true;
}
