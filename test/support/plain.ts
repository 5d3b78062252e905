import type { Transcript } from '../../server/src/transcript/model';

/** All that a transcript says, as a plain value, which can be compared and spread. */
export function plain({ lines, title, language, convention, blocks, statements, strays, headings, directions, quotations, speakers }: Transcript): Transcript {
  return { lines, title, language, convention, blocks, statements, strays, headings, directions, quotations, speakers };
}
