import { readingAt, type Ground } from '../parts/ground';

const longestTitle = 120, titleWithin = 40;

/** The document's first line of text, where it is short and alone: it is rather a title ("Debate: A, B (1 of 3)"). -1 where there is none. */
export function titleLine(ground: Ground): number {
  for (let line = 0; line < titleWithin && line < ground.lines.count; line++) {
    const reading = readingAt(ground, line)!;
    if (reading.class === 'text') return reading.length < longestTitle && !reading.closed && (readingAt(ground, line + 1)?.class ?? 'blank') === 'blank' ? line : -1;
  }
  return -1;
}
