import { tokenScopes } from '../../protocol/tokens';
import { inARow, type Rule, scoped } from './rule';
import { bracketed, bracketedClock, clock, indent, space } from './words';

const time = (expression: string) => scoped(tokenScopes.timecode, expression);

/** YAML at the top. A blank line ends it too, so that a file that only begins with a rule stays what it is. */
export const frontMatter: Rule = {
  begin: `\\A(---)${space}*$`, end: `^(---|\\.\\.\\.)${space}*$|^(?=${space}*$)`,
  beginCaptures: { 1: { name: 'punctuation.definition.frontmatter.begin.transcript' } },
  endCaptures: { 1: { name: 'punctuation.definition.frontmatter.end.transcript' } },
  contentName: 'meta.embedded.block.frontmatter.transcript', patterns: [{ include: 'source.yaml' }],
};

export const subtitles: readonly Rule[] = [
  { name: 'keyword.other.webvtt.transcript', match: '\\AWEBVTT(?=\\s|$)' },
  inARow('^', time(clock), `${space}+`, scoped('keyword.operator.range.transcript', '-->'), `${space}+`, time(clock)),
  { name: tokenScopes.timecode, match: '^\\d{1,6}$' },
];

const word = "[\\p{Lu}\\p{M}\\p{N}.,'’\"«»()/№&–—-]+";
/** The first line, where it is short and nothing ends it that ends a sentence or a label. */
export const title: Rule = { name: tokenScopes.heading, match: '\\A\\p{L}[^\\n]{2,160}(?<![.!?:;,…»”"*\\]])$' };
export const headings: readonly Rule[] = [
  { name: tokenScopes.heading, match: `^#{1,6}${space}+.*$` },
  // Three words or more, all in capitals.
  { name: tokenScopes.heading, match: `${indent}\\p{Lu}${word}(?:${space}+${word}){2,}${space}*$` },
];

/** Lines that are only a time, with or without brackets: (1630), [00:37], 00:00:15. */
const timeLine: Rule = { name: tokenScopes.timecode, match: `${indent}(?:\\(\\d{4}\\)|${bracketedClock}|${clock})${space}*$` };
export const timecodes: readonly Rule[] = [
  { name: tokenScopes.timecode, match: bracketedClock },
  { name: tokenScopes.timecode, match: '(?<![\\p{N}:.])\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d{1,3})?(?![\\p{N}:])' },
];

/** What happened in the room, as far as it is told in brackets in the middle of a line; other brackets there are asides. */
const happenings = [
  'аплодисменты', 'бурные', 'продолжительные', 'смех', 'смеётся', 'смеется', 'оживление', 'шум', 'крики', 'возгласы', 'пауза', 'перерыв', 'звонит', 'звонок', 'неразборчиво', 'нрзб', 'вздыхает', 'кашляет', 'выкрики', 'голоса', 'микрофон',
  'applause', 'laughter', 'laughs?', 'laughing', 'chuckles', 'crosstalk', 'inaudible', 'unintelligible', 'indiscernible', 'pause', 'recess', 'silence', 'music', 'sighs?', 'coughs?', 'cheers', 'cheering', 'booing', 'interruption', 'off[- ]mic', 'phonetic', 'sic', 'ph',
  'beifall', 'heiterkeit', 'lachen', 'zuruf', 'aplausos', 'risas', 'rumores', 'applaudissements', 'rires', 'exclamations',
];
const happening = `(?i:${happenings.join('|')})(?![\\p{L}\\p{M}])`;
export const directions: readonly Rule[] = [
  { name: tokenScopes.direction, match: `\\\\?\\(${space}*${happening}[^()\\n]{0,200}\\\\?\\)` },
  { name: tokenScopes.direction, match: `\\\\?\\[${space}*${happening}[^\\[\\]\\n]{0,200}\\\\?\\]` },
];
const directionLine: readonly Rule[] = [
  { name: tokenScopes.direction, match: `${indent}${bracketed}[.]?${space}*$` },
  { name: tokenScopes.direction, match: `${indent}\\\\?\\[[^\\[\\]\\n]*(?:\\[[^\\[\\]\\n]*\\][^\\[\\]\\n]*)*\\][.]?${space}*$` },
  { name: tokenScopes.direction, match: `${indent}\\*[^*\\n]+\\*${space}*$` },
];

export const lines: readonly Rule[] = [timeLine, ...directionLine];
