import type { CompletionItem, CompletionItemKind, CompletionList } from 'vscode';
import { asWritten } from './asWritten';

/** As VS Code numbers them; the protocol has no people among its kinds, so the server offers them as references, which are drawn as files. */
const reference = 17 satisfies CompletionItemKind.Reference, user = 25 satisfies CompletionItemKind.User;

/** What completion offers, people drawn as people, with names and offices as they are written: VS Code makes icons of some. What is inserted, and what fits the letters that were typed, is the server's and stays. */
export function asPeople(found: CompletionItem[] | CompletionList | null | undefined): typeof found {
  for (const item of Array.isArray(found) ? found : found?.items ?? []) {
    const { label } = item;
    if (item.kind === reference) item.kind = user;
    item.label = typeof label === 'string' ? asWritten(label) : { ...label, label: asWritten(label.label), ...label.description === undefined ? {} : { description: asWritten(label.description) } };
  }
  return found;
}
