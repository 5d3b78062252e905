/**
 * What comes from a file, or was typed, for where VS Code makes icons of "$(zap)" (lists to choose from, the status bar) and links, commands among them, of "[a](command:b)" (notifications): it is shown
 * as it is written, by a space without width. For showing only.
 */
export function asWritten(text: string): string { return text.replaceAll('$(', '$\u200B(').replaceAll('](', ']\u200B('); }
