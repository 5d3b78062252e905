/**
 * Semantic token types, in the order of the legend: what the server encodes as an index and package.json contributes as
 * `semanticTokenTypes` (the manifest test holds the two together). Each has the TextMate scope that the grammar gives to
 * the same thing, so that a theme without semantic colours shows no different picture.
 */
export const tokenTypes = ['speaker', 'role', 'direction', 'quotation', 'heading', 'timecode', 'mention'] as const;
export type TokenType = typeof tokenTypes[number];

/** The scope a type falls back to; the grammar is made with the same ones. */
export const tokenScopes: Readonly<Record<TokenType, string>> = {
  speaker: 'entity.name.type.speaker.transcript',
  role: 'variable.parameter.role.transcript',
  direction: 'comment.block.direction.transcript',
  quotation: 'string.quoted.other.quotation.transcript',
  heading: 'markup.heading.transcript',
  timecode: 'constant.numeric.timecode.transcript',
  mention: 'support.type.mention.transcript',
};
