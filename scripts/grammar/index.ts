import { attributions } from './attributions';
import { directions, frontMatter, headings, lines, subtitles, timecodes, title } from './marks';
import { quotations } from './quotations';
import type { Rule } from './rule';

/** The TextMate grammar of transcripts: where two rules begin at one place, the first one wins. */
export const grammar: { readonly [key: string]: unknown; readonly patterns: readonly Rule[]; readonly repository: Readonly<Record<string, { readonly patterns: readonly Rule[] }>> } = {
  $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
  comment: 'Made by scripts/grammar; change it there and run: npx tsx scripts/grammar/build.ts',
  name: 'Transcript',
  scopeName: 'text.transcript',
  patterns: ['front-matter', 'subtitles', 'title', 'line', 'attribution', 'heading', 'timecode', 'direction', 'quotation'].map(part => ({ include: `#${part}` })),
  repository: {
    'front-matter': { patterns: [frontMatter] },
    subtitles: { patterns: subtitles },
    title: { patterns: [title] },
    line: { patterns: lines },
    attribution: { patterns: attributions },
    heading: { patterns: headings },
    timecode: { patterns: timecodes },
    direction: { patterns: directions },
    quotation: { patterns: quotations },
  },
};

export const grammarText = `${JSON.stringify(grammar, null, 2)}\n`;
