/** One rule of a TextMate grammar, as far as ours use them. */
export interface Rule {
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly include?: string;
  readonly patterns?: readonly Rule[];
}
type Captures = Readonly<Record<string, { readonly name: string }>>;

/** A piece of an expression: plain, or one that gets a scope. Pieces have no capturing groups of their own. */
export type Piece = string | { readonly scope: string; readonly expression: string };

export const scoped = (scope: string, expression: string): Piece => ({ scope, expression });

/** A match made of pieces in a row, so that nobody has to count capturing groups. */
export function inARow(...pieces: readonly Piece[]): Rule {
  const captures: Record<string, { name: string }> = {};
  let match = '', group = 0;
  for (const piece of pieces) {
    if (typeof piece === 'string') match += piece;
    else {
      match += `(${piece.expression})`;
      captures[++group] = { name: piece.scope };
    }
  }
  return { match, captures };
}
