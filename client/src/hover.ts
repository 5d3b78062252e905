import type { Hover } from 'vscode';
import { RevealCommand } from '#protocol';

/**
 * Lets the links of a hover run the one command that we build them with, and nothing else: text that came from a file may
 * look like a link to any command. HTML stays off.
 */
export function trustReveal(hover: Hover | null | undefined): Hover | null | undefined {
  for (const content of hover?.contents ?? []) {
    if (typeof content === 'string' || !('appendMarkdown' in content)) continue;
    content.isTrusted = { enabledCommands: [RevealCommand] };
    content.supportHtml = false;
  }
  return hover;
}
