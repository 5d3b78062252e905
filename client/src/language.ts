/** The language id in package.json. */
export const languageId = 'transcript';

/** Whether a document is a directory of officials, by the file's name. */
export function isDirectory({ fileName }: { readonly fileName: string }): boolean { return /(?:^|[/\\])officials\.(?:json|ya?ml|csv)$/.test(fileName); }
