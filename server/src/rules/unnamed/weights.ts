/** What speaks for a name that is missing between two paragraphs of a statement, or against it. */
export type Sign = 'again' | 'skipping' | 'handing' | 'keeping' | 'address' | 'beginning' | 'word' | 'ending' | 'closing' | 'size' | 'sizeBefore' | 'gap' | 'first' | 'last';

/**
 * How far each sign is trusted beside the others: what a document says of a sign (a logarithm of odds) is taken so many times. `prior`: before any sign, since hardly any
 * name is missing; `named` and `within` are for each that a document has more statements, and more paragraphs within them (logarithms both): the fewer, the less its signs can say. Fitted to turns with a
 * label taken out, and to untouched ones; a sign that repeats what others say counts for less than one.
 */
export const weights: Readonly<Record<Sign | 'prior' | 'named' | 'within', number>> = {
  prior: 3.98, named: -1.44, within: -0.97, again: 1.02, skipping: 0.9, handing: 1.02, keeping: 0.97, address: 4, beginning: 0.57, word: 0.8, ending: 0.54, closing: 0.62,
  size: 0.4, sizeBefore: 0.59, gap: 0.99, first: 0.55, last: 0.78,
};

/** From here on (a logarithm of odds, for the statement as a whole) a name is called missing. */
export const enough = 1.7;
/** A document of fewer statements than this (a logarithm) is not trusted more. */
export const fewestNamed = 4;
