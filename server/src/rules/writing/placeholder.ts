/** What stands for a statement that is yet to be written, as records do where words are left out. */
export const missingWords = '[…]';

/** A name and a role to type over, in the document's language, so that they read as the file's others until then. */
const samples: Readonly<Record<string, { readonly name: string; readonly role: string }>> = {
  en: { name: 'First Last', role: 'position' },
  ru: { name: 'Имя Фамилия', role: 'должность' },
};

export function somebody(language: string): { readonly name: string; readonly role: string } { return samples[language] ?? samples.en; }

/** A text as it stands in a snippet. */
export function escapeSnippet(text: string): string { return text.replace(/[\\$}]/g, '\\$&'); }
