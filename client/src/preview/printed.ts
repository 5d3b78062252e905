import { escaped } from '../webviews/html';
import { wordsOf } from './rich';
import type { Item } from './written';

export interface Printed { readonly title: string; readonly language: string; readonly nobody: string; readonly items: Iterable<Item> }

/** A page for printing: one file, without script, that shows the same wherever it is opened. Everything from the transcript stands in it as text. */
export function printedPage({ title, language, nobody, items }: Printed): string {
  const body: string[] = [];
  for (const item of items) body.push(blockOf(item, nobody));
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${style}
</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

/** What goes from the right by its own letters does so on paper, too. */
function blockOf({ block, key, name, office, goes }: Item, nobody: string): string {
  const { kind, level, time } = block, words = wordsOf(block), at = time === undefined ? '' : `<time>${escaped(time)}</time> `, paragraph = (inside: string, own = '') => `<p${own === '' ? '' : ` class="${own}"`} dir="auto">${inside}</p>`;
  if (kind === 'heading') { const tag = `h${Math.min(4, Math.max(1, level ?? 1))}`; return `<${tag} dir="auto">${words}</${tag}>`; }
  if (kind !== 'statement') return paragraph(at + words, kind);
  const who = name === null ? '' : paragraph(`${at}<b>${name === '' ? `<i>${escaped(nobody)}</i>` : escaped(name)}</b>${office === null ? '' : `<span>, ${escaped(office)}</span>`}`, 'who');
  return words === '' ? who : who + paragraph(name === null ? at + words : words, goes ? 'goes' : key === '' ? 'nobody' : '');
}

/** Paper has no theme: black on white, a measure that is read with ease, nobody's name at the foot of a page. */
const style = `@page { margin: 22mm 24mm 24mm }
body { font: 11.5pt/1.45 Charter, "Bitstream Charter", "Iowan Old Style", "PT Serif", "Palatino Linotype", Georgia, "Noto Serif", serif; max-width: 34em; margin: 3em auto; padding: 0 1.5em; color: #000; background: #fff; hyphens: auto }
h1 { font-size: 1.6em; line-height: 1.2; margin: 0 0 1.2em; text-wrap: balance }
h2, h3, h4 { font-size: 1.15em; line-height: 1.25; margin: 1.8em 0 .6em; break-after: avoid; text-wrap: balance }
p { margin: 0; orphans: 2; widows: 2 }
p.goes { text-indent: 1.4em }
p.who { margin: 1em 0 .1em; break-after: avoid }
p.who span { font-style: italic }
p.direction { font-style: italic; margin-block: .6em; margin-inline-start: 1.4em }
p.narration, p.nobody { margin-top: .8em }
p.mark, p.front { font-size: .8em; color: #555; margin: .8em 0 }
p.attribution { text-align: end; font-style: italic }
time { font-size: .8em; color: #555; font-variant-numeric: tabular-nums }
@media print { body { max-width: none; margin: 0; padding: 0 } }`;
