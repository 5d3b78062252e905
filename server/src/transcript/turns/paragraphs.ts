import type { Assembly } from '../assemble';
import type { Paragraph } from '../quotations';
import { Kind } from './resolve';

/** Lines shorter than this throughout a document mean that its paragraphs are broken into lines. */
const wrapWidth = 100;

/**
 * The paragraphs of running text, in order: a run of neighbouring lines in a document that breaks its paragraphs into lines (then also
 * parted by indentation), else each line by itself.
 */
export function paragraphsOf({ lines, sections }: Assembly): Paragraph[] {
  const paragraphs: Paragraph[] = [], wrapped = isWrapped({ lines, sections });
  let open: { startLine: number; endLine: number; inStatement: boolean } | null = null, indent = 0;
  for (let at = 0; at < sections.length; at++) {
    const { kinds, readings } = sections[at], base = lines.firstLine(at);
    for (let line = 0; line < kinds.length; line++) {
      const kind = kinds[line], inStatement = kind === Kind.Statement, reading = readings[line];
      if (!inStatement && kind !== Kind.Unattributed && kind !== Kind.Narration || reading.class === 'blank') { open = null; continue; }
      if (open && wrapped && open.inStatement === inStatement && reading.indent <= indent + 1) open.endLine = base + line;
      else paragraphs.push(open = { startLine: base + line, endLine: base + line, inStatement });
      indent = reading.indent;
    }
  }
  return paragraphs;
}

/** Hard-wrapped: many unfinished lines, and hardly one that is long. */
function isWrapped({ sections }: Pick<Assembly, 'lines' | 'sections'>): boolean {
  let text = 0, long = 0, unfinished = 0;
  for (const { readings } of sections) for (const reading of readings) if (reading.class === 'text') {
    text++;
    if (reading.length > wrapWidth) long++;
    else if (reading.length > 40 && !reading.closed) unfinished++;
  }
  return text > 3 && long * 20 < text && unfinished * 4 > text;
}
