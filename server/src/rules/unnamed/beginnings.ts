import type { Transcript } from '../../transcript/model';
import { words } from '../sentences';

/** Words that begin so many statements are how one begins in this document ("Mr. Speaker, …", «Спасибо большое»). */
const usual = 3;

/** How a document's statements begin. */
export class Beginnings {
  private readonly counts = new Map<string, number>();

  constructor({ statements, lines }: Transcript) {
    for (const { range: { start } } of statements) {
      const first = firstWords(lines.text(start.line).slice(start.character));
      this.counts.set(first, (this.counts.get(first) ?? 0) + 1);
    }
  }

  /** The text begins as several statements do. */
  has(text: string): boolean { return (this.counts.get(firstWords(text)) ?? 0) >= usual; }
}

function firstWords(text: string): string { return words(text.slice(0, 60).toLowerCase()).slice(0, 2).join(' '); }
