import type { Position } from 'vscode-languageserver-types';

/** Finds lines and columns in a text that is no transcript; lines end as the protocol has it. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length)];
  return offset => {
    let line = 0, beyond = starts.length;
    while (beyond - line > 1) { const middle = line + beyond >> 1; if (starts[middle] <= offset) line = middle; else beyond = middle; }
    return { line, character: offset - starts[line] };
  };
}
