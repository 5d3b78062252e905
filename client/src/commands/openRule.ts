import { env, type Extension, l10n, window } from 'vscode';
import { openPage } from './page';
import { explainedRules, pagesOf } from './rulePages';

/** Opens a rule's page from the extension's own folder; asks which where no known code is given. */
export async function openRule(extension: Extension<unknown>, given?: unknown): Promise<void> {
  const rules = explainedRules(extension.packageJSON);
  const code = rules.find(rule => rule.code === given)?.code ?? await ask(rules);
  if (!code) return;
  if (!await openPage(extension, pagesOf(code, env.language))) void window.showErrorMessage(l10n.t('There is no page for “{0}” in this version of Verbatim.', code));
}

async function ask(rules: ReturnType<typeof explainedRules>): Promise<string | undefined> {
  const items = rules.map(({ code, title }) => ({ label: title, description: code, code }));
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t('Which kind of finding?'), matchOnDescription: true });
  return picked?.code;
}
