import { readdirSync, readFileSync } from 'node:fs';
import { styles, transcript, type Style } from './text';

/** Documents are of these sizes in turn, in UTF-16 units: a page, a session, a day. */
const sizes = [4_000, 60_000, 250_000];

/** Transcripts of many kinds, together `size` UTF-16 units long: the project's own samples, and documents in each of the measured styles. */
export function mixed(size: number): string[] {
  const samples = ['ru', 'en'].flatMap(language => {
    const folder = new URL(`../samples/${language}/`, import.meta.url);
    return readdirSync(folder).map(name => readFileSync(new URL(name, folder), 'utf8'));
  });
  const all: string[] = [], names = Object.keys(styles) as Style[];
  let length = 0;
  for (let at = 0; length < size; at++) {
    const text = at % 2 ? samples[(at >> 1) % samples.length] : transcript(names[(at >> 1) % names.length], sizes[(at >> 1) % sizes.length], at);
    const cut = text.slice(0, size - length);
    all.push(cut);
    length += cut.length;
  }
  return all;
}
