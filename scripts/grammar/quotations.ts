import { tokenScopes } from '../../protocol/tokens';
import type { Rule } from './rule';

const begin = 'punctuation.definition.string.begin.transcript', end = 'punctuation.definition.string.end.transcript';

/** A quotation ends with its line at the latest: one mark too few must not colour the rest of the file. */
function quotation(open: string, close: string, inside: readonly Rule[]): Rule {
  return {
    name: tokenScopes.quotation, begin: open, end: `(?:${close})|$`,
    beginCaptures: { 0: { name: begin } }, endCaptures: { 0: { name: end } },
    patterns: [{ include: '#direction' }, { include: '#timecode' }, ...inside],
  };
}

/** Single quotes are left out: in print they cannot be told from apostrophes. */
const pairs = [['«', '»'], ['„', '[“”]'], ['“', '”'], ['‹', '›']] as const;

/** Straight marks open and close alike, so both must be there, and an inch mark behind a digit is none. */
const straight: Rule = { name: tokenScopes.quotation, match: '(?<![\\p{L}\\p{N}])(")[^"\\n]*(")', captures: { 1: { name: begin }, 2: { name: end } } };

/** One quotation inside another and no deeper: a line of a thousand opening marks shall cost no more than another. */
const inner: readonly Rule[] = pairs.map(([open, close]) => quotation(open, close, []));
export const quotations: readonly Rule[] = [...pairs.map(([open, close]) => quotation(open, close, inner)), straight];
