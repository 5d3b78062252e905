import { inLanguages } from './inLanguages';

const setting = 'verbatim.rules.';

export interface ExplainedRule { readonly code: string; readonly title: string }

/**
 * Every rule with its title in the user's language, read from the settings in our own manifest (VS Code hands it over
 * translated): a setting's description begins with the rule's title.
 */
export function explainedRules(manifest: { contributes: { configuration: readonly { properties: Readonly<Record<string, { markdownDescription?: string }>> }[] } }): ExplainedRule[] {
  return manifest.contributes.configuration
    .flatMap(({ properties }) => Object.entries(properties))
    .filter(([name]) => name.startsWith(setting))
    .map(([name, { markdownDescription }]) => ({ code: name.slice(setting.length), title: markdownDescription?.split('\n')[0] ?? name }));
}

/** Where a rule's page may lie in the extension's folder, the user's language first. `code` is one of `explainedRules`. */
export function pagesOf(code: string, language: string): string[][] { return inLanguages(language, 'docs', 'rules', `${code}.md`); }
