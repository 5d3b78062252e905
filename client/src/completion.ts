import type { CompletionItem, CompletionList } from 'vscode';
import { asWritten } from './asWritten';

/** What completion offers, with names and offices as they are written: VS Code makes icons of some. What is inserted, and what fits the letters that were typed, is the server's and stays. */
export function namesAsWritten(found: CompletionItem[] | CompletionList | null | undefined): typeof found {
  for (const item of Array.isArray(found) ? found : found?.items ?? []) {
    const { label } = item;
    item.label = typeof label === 'string' ? asWritten(label) : { ...label, label: asWritten(label.label), ...label.description === undefined ? {} : { description: asWritten(label.description) } };
  }
  return found;
}
