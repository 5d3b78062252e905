const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A word that nobody can guess, for the one script that a page may run. */
export function makeNonce(): string { return Array.from(crypto.getRandomValues(new Uint8Array(32)), value => letters[value % letters.length]).join(''); }
