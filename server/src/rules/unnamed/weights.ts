/** What speaks for a name that is missing between two paragraphs of a statement, or against it. */
export type Sign = 'again' | 'changed' | 'long' | 'beginning' | 'word' | 'ending' | 'handing' | 'keeping' | 'first' | 'last';

/**
 * How far each sign is trusted beside the others: what a document says of a sign (a logarithm of odds) is taken so many times. `prior`: before any sign, since hardly any
 * name is missing. Fitted to turns with a label taken out, and to untouched ones; a sign that repeats what others say counts for less than one.
 */
export const weights: Readonly<Record<Sign | 'prior', number>> = {
  prior: -6.6, again: 1.15, changed: 1.4, long: 0.55, beginning: 0.5, word: 0.7, ending: 0.85, handing: 0.9, keeping: 1.1, first: 1.7, last: 1.8,
};

/** From here on (a logarithm of odds, for the statement as a whole) a name is called missing. */
export const enough = 0.25;
/** What it says for a place that the words speak to the very speaker: no document does that. */
export const spokenTo = 4;
