import type { PageBlock } from '#protocol';
import { escaped } from '../webviews/html';
import { type Item, piecesOf } from './written';

/** A block's words as HTML, as the preview shows them: strong ones and lines are kept. */
export function wordsOf({ kind, text }: PageBlock): string {
  const written = (words: string) => escaped(words).replaceAll('\n', '<br>');
  return kind === 'heading' ? written(text) : Array.from(piecesOf(text), piece => piece.isStrong ? `<strong>${written(piece.text)}</strong>` : written(piece.text)).join('');
}

/** A page as HTML for where rich text is put: who speaks in bold, what they are beside it, no colours. */
export function richText(items: Iterable<Item>, nobody: string): string {
  const parts: string[] = [];
  for (const { block, name, office } of items) parts.push(richBlock(block, name === '' ? nobody : name, office));
  return parts.join('\n');
}

/** Each paragraph is told to go by its own letters, from the right where they do. */
function richBlock(block: PageBlock, name: string | null, office: string | null): string {
  const words = wordsOf(block), { kind, level, time } = block;
  if (kind === 'heading') { const tag = `h${Math.min(6, Math.max(1, level ?? 1))}`; return `<${tag} dir="auto">${words}</${tag}>`; }
  if (kind === 'direction' || kind === 'mark' || kind === 'front') return `<p dir="auto"><i>${words}</i></p>`;
  const at = time === undefined ? '' : `[${escaped(time)}] `;
  if (name === null) return words === '' ? '' : `<p dir="auto">${at}${words}</p>`;
  return `<p dir="auto">${at}<b>${escaped(name)}</b>${office === null ? '' : `, <i>${escaped(office)}</i>`}${words === '' ? '' : `: ${words}`}</p>`;
}

/** The same without any dress. */
export function plainText(items: Iterable<Item>, nobody: string): string {
  const parts: string[] = [];
  for (const { block: { kind, text, time }, name, office } of items) {
    const who = name === null ? '' : `${name === '' ? nobody : name}${office === null ? '' : `, ${office}`}`, at = time === undefined ? '' : `[${time}] `;
    const words = kind === 'heading' ? text : Array.from(piecesOf(text), piece => piece.text).join('');
    parts.push(at + (who === '' ? words : words === '' ? who : `${who}: ${words}`));
  }
  return parts.join('\n\n') + '\n';
}
