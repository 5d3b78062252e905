import type { PageBlock } from '#protocol';
import { escaped } from '../webviews/html';
import type { Item } from './written';

/** A page as HTML for where rich text is put: who speaks in bold, what they are beside it, no colours. */
export function richText(items: Iterable<Item>, nobody: string): string {
  const parts: string[] = [];
  for (const { block, name, office } of items) parts.push(richBlock(block, name === '' ? nobody : name, office));
  return parts.join('\n');
}

function richBlock({ kind, text, level, time }: PageBlock, name: string | null, office: string | null): string {
  const words = escaped(text);
  if (kind === 'heading') { const tag = `h${Math.min(6, Math.max(1, level ?? 1))}`; return `<${tag}>${words}</${tag}>`; }
  if (kind === 'direction' || kind === 'mark' || kind === 'front') return `<p><i>${words}</i></p>`;
  const at = time === undefined ? '' : `[${escaped(time)}] `;
  if (name === null) return words === '' ? '' : `<p>${at}${words}</p>`;
  return `<p>${at}<b>${escaped(name)}</b>${office === null ? '' : `, <i>${escaped(office)}</i>`}${words === '' ? '' : `: ${words}`}</p>`;
}

/** The same without any dress. */
export function plainText(items: Iterable<Item>, nobody: string): string {
  const parts: string[] = [];
  for (const { block: { text, time }, name, office } of items) {
    const who = name === null ? '' : `${name === '' ? nobody : name}${office === null ? '' : `, ${office}`}`, at = time === undefined ? '' : `[${time}] `;
    parts.push(at + (who === '' ? text : text === '' ? who : `${who}: ${text}`));
  }
  return parts.join('\n\n') + '\n';
}
