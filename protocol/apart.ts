const fromTheRight = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A text that goes from the right, kept apart from what it is joined to, as it is shown to its reader: else a number behind it would go with it, and stand before it. All languages of ours go from the
 * left, and so does what nothing is put around. Never for what is written into a file, compared or read by a program.
 */
export function apart(text: string): string { return fromTheRight.test(text) ? `\u2068${text}\u2069` : text; }
