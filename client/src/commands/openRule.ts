import { commands, env, type Extension, l10n, Uri, window, workspace } from 'vscode';
import { explainedRules, pagesOf } from './rulePages';

/** Opens a rule's page from the extension's own folder; asks which where no known code is given. */
export async function openRule(extension: Extension<unknown>, given?: unknown): Promise<void> {
  const rules = explainedRules(extension.packageJSON);
  const code = rules.find(rule => rule.code === given)?.code ?? await ask(rules);
  if (!code) return;
  for (const path of pagesOf(code, env.language)) {
    const page = Uri.joinPath(extension.extensionUri, ...path);
    if (await exists(page)) return show(page);
  }
  void window.showErrorMessage(l10n.t('There is no page for “{0}” in this version of Verbatim.', code));
}

async function ask(rules: ReturnType<typeof explainedRules>): Promise<string | undefined> {
  const items = rules.map(({ code, title }) => ({ label: title, description: code, code }));
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t('Which kind of finding?'), matchOnDescription: true });
  return picked?.code;
}

async function exists(page: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(page);
    return true;
  } catch {
    return false;
  }
}

/** In the Markdown preview; as text where the Markdown extension is switched off. */
async function show(page: Uri): Promise<void> {
  try {
    await commands.executeCommand('markdown.showPreview', page);
  } catch {
    await window.showTextDocument(page);
  }
}
