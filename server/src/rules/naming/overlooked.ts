import type { Attribution, Heading, Statement } from '../../transcript/model';
import type { Page } from '../rule';
import type { KnownLabels } from './knownLabels';

/**
 * Labels at a turn's end that recognition takes for its last words, since nothing follows them: the lines at the end of a statement
 * that hold one of the document's labels and nothing else, in order.
 */
export function labelsAtEnd({ range, attribution }: Statement, { lines }: Page, known: KnownLabels): Attribution[] {
  const found: Attribution[] = [], first = attribution?.kind === 'leading' ? range.start.line + 1 : range.start.line;
  for (let line = range.end.line; line >= first; line--) {
    if (!lines.text(line).trim()) continue;
    const label = known.labelOn(line);
    if (!label) break;
    found.unshift(label);
  }
  return found;
}

/** The label that recognition takes for a heading, as it takes other short lines that stand alone before the next label. */
export function labelAsHeading({ range }: Heading, known: KnownLabels): Attribution | null {
  return range.start.line === range.end.line ? known.labelOn(range.start.line) : null;
}
