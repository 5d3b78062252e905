/** Where a page of the extension's folder may lie, as paths: the user's language first. Translations mirror the folder in one of its own. */
export function inLanguages(language: string, folder: string, ...rest: readonly string[]): string[][] {
  const page = [folder, ...rest];
  return /^ru\b/i.test(language) ? [[folder, 'ru', ...rest], page] : [page];
}
