/** How a language is set: what a careful typesetter of it would write. */
export interface Typography {
  /** Quotation marks, and those of a quotation inside one. */
  readonly quotes: Quotes;
  readonly nested: Quotes;
  /** The dash between words, with spaces around it; null where the language sets it otherwise, so that a hyphen there says too little. */
  readonly dash: '—' | '–' | null;
  /** Marks that have a space before them. */
  readonly spaced: string;
}

/** An opening and a closing mark; `inside`: a space stands between them and the words. */
export interface Quotes { readonly open: string; readonly close: string; readonly inside: boolean }

export function quotes(open: string, close: string, inside = false): Quotes { return { open, close, inside }; }
