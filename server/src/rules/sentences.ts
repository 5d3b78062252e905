import type { Range } from 'vscode-languageserver-types';
import type { Lines } from '../transcript/lines';

const stop = /[.!?…。！？]/u, closing = /[\p{Pe}\p{Pf}"'”“»’]/u, space = /\s/u, word = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;
/** A stop this near to the start is an abbreviation's ("Г. ", "Mr. "), not a sentence's. */
const shortest = 12;

/**
 * The first sentence of a text's first line: enough to point at a long statement without underlining all of it, and to know it
 * again after edits elsewhere. Runs to the line's end where no sentence ends before.
 */
export function openingSentence(lines: Lines, range: Range): Range {
  const { line, character } = range.start;
  const end = range.end.line === line ? range.end.character : character + lines.text(line).slice(character).trimEnd().length;
  const text = lines.text(line).slice(character, end);
  for (let at = shortest; at < text.length; at++) {
    if (!stop.test(text[at])) continue;
    let after = at + 1;
    while (after < text.length && (stop.test(text[after]) || closing.test(text[after]))) after++;
    if (after >= text.length || space.test(text[after])) return lines.within(line, character, character + after);
  }
  return lines.within(line, character, end);
}

/** Words of letters or digits, hyphenated and apostrophed ones whole. */
export function words(text: string): string[] { return text.match(word) ?? []; }

/** The first words of a text, cut at a word within `most` code units, with "…" where something was left out. */
export function excerpt(text: string, most = 60): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= most) return flat;
  const cut = flat.lastIndexOf(' ', most);
  return (cut > most / 3 ? flat.slice(0, cut) : Array.from(flat.slice(0, most - 1)).slice(0, -1).join('')) + '…';
}
