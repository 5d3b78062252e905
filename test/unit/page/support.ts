import type { PageBlock, PageSection } from '#protocol';
import { Pages } from '../../../server/src/page';
import { parse } from '../../../server/src/transcript';

/** The blocks of all sections, with lines of the document. */
export function joined(sections: readonly PageSection[]): PageBlock[] {
  let base = 0;
  return sections.flatMap(({ lines, blocks }) => {
    const own = base;
    base += lines;
    return blocks.map(block => ({ ...block, from: block.from + own, to: block.to + own }));
  });
}

/** How a text is set, a line a block: where it begins, at what time, what it is, who speaks, and what it says. */
export function setAs(text: string): string {
  const told = joined(new Pages().of(parse(text))).map(({ from, time, kind, level, opens, text: words }) => {
    const who = opens ? ` ${opens.name || '—'}${opens.role === null ? '' : `, ${opens.role}`}${opens.rivals ? ` (${opens.rivals.join(', ')}?)` : ''}` : '';
    return `${from} ${time ? `[${time}] ` : ''}${kind}${level ? ` ${level}` : ''}${who}: ${words}`;
  });
  return `\n${told.join('\n')}\n`;
}
