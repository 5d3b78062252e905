import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from '../server/src/transcript';
import type { Attribution } from '../server/src/transcript/model';

/** `npx tsx scripts/evidence.ts`: draws docs/images/evidence.svg, the evidence that recognition finds on the lines of a sample page. */

const sample = new URL('../samples/en/statements.transcript', import.meta.url), picture = new URL('../docs/images/evidence.svg', import.meta.url);
const lineHeight = 20, textWidth = 560, unit = 34, margin = 16, longest = 78, mostLines = 22;
/** Cues that weigh less are not drawn. */
const least = 0.25;

const { lines, blocks, statements, strays } = parse(readFileSync(sample, 'utf8'));
const named = new Map<number, Attribution>();
for (const attribution of [...strays, ...statements.flatMap(each => each.attribution ?? [])]) named.set(attribution.range.start.line, attribution);
const kinds = blocks.flatMap(({ kind, startLine, endLine }) => new Array<string>(endLine - startLine + 1).fill(kind));
const colours: Readonly<Record<string, string>> = { heading: '#7c3aed', attribution: '#0f766e', statement: '#1f2937', narration: '#6b7280', direction: '#b45309' };

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const rows: string[] = [];
let y = margin + 14;
for (let line = 0; line < Math.min(lines.count, mostLines); line++) {
  const text = lines.text(line), own = named.get(line), colour = colours[kinds[line]] ?? '#9ca3af';
  rows.push(`<text x="${margin}" y="${y}" fill="${colour}"${own ? ' font-weight="bold"' : ''}>${escaped(text.length > longest ? text.slice(0, longest - 1) + '…' : text)}</text>`);
  if (own) rows.push(...bars(own, y));
  y += lineHeight;
}
writeFileSync(picture, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1120 ${y}" font-family="Georgia, serif" font-size="13">
<rect width="1120" height="${y}" fill="#ffffff"/>
<line x1="${textWidth + margin}" y1="${margin}" x2="${textWidth + margin}" y2="${y - margin}" stroke="#d1d5db"/>
${rows.join('\n')}
</svg>
`);

/** One bar a cue, end to end, as long as it weighs: green speaks for a label, red against; then the sum. */
function bars({ reasons, confidence }: Attribution, at: number): string[] {
  const drawn: string[] = [];
  let x = textWidth + margin * 1.5;
  for (const { cue, weight } of [...reasons].filter(reason => Math.abs(reason.weight) >= least).sort((a, b) => b.weight - a.weight)) {
    const width = Math.max(Math.abs(weight) * unit, 6);
    drawn.push(`<rect x="${x.toFixed(0)}" y="${at - 12}" width="${width.toFixed(0)}" height="15" fill="${weight > 0 ? '#a7f3d0' : '#fecaca'}" stroke="#ffffff"><title>${escaped(cue)} ${weight.toFixed(1)}</title></rect>`);
    if (width > cue.length * 5) drawn.push(`<text x="${(x + 2).toFixed(0)}" y="${at - 1}" font-size="9" fill="#374151">${escaped(cue)}</text>`);
    x += width;
  }
  drawn.push(`<text x="${(x + 6).toFixed(0)}" y="${at}" font-size="11" fill="#374151">${Math.round(confidence * 100)} %</text>`);
  return drawn;
}
