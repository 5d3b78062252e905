const fromTheRight = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A text that goes from the right, kept apart from what it is joined to, as it is shown to its reader: else a number behind it would go with it, and stand before it. All languages of ours go from the
 * left, and so does what nothing is put around. Never for what is written into a file, compared or read by a program.
 */
export function apart(text: string): string { return goesFromTheRight(text) ? isolated(text) : text; }

export function goesFromTheRight(text: string): boolean { return fromTheRight.test(text); }

/** What is shown behind a name, kept apart from one that goes from the right, whichever way it goes itself: figures would go with the name. The name stays as it is written where somebody looks it up. */
export function behind(isFromTheRight: boolean, text: string): string { return isFromTheRight ? isolated(text) : text; }

function isolated(text: string): string { return `\u2068${text}\u2069`; }
