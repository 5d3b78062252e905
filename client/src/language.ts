/** The language id in package.json. */
export const languageId = 'transcript';
