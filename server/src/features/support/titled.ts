import type { Position, Range } from 'vscode-languageserver-types';
import type { Official } from '../../officials/directory';
import { holderOn } from '../../officials/posts/posts';
import type { Snapshot } from '../../workspace/snapshot';
import { holds } from './places';

/** A longer line is no prose. */
const longest = 20_000;

/** Whom an office by itself means at a place ("the minister of transport"): the only one who holds it on the day of the document. Null where none stands there, or nobody is sure to hold it. `bare`: it is one word, which need not mean this office. */
export function titledAt({ roster, date, transcript: { lines } }: Snapshot, position: Position): { readonly official: Official; readonly range: Range; readonly bare: boolean } | null {
  if (roster.known.length === 0 || !date || lines.length(position.line) > longest) return null;
  for (const { start, end, post, holder, bare } of roster.heldOn(date.date).in(lines.text(position.line))) {
    const range = lines.within(position.line, start, end), official = holder && holds(range, position) ? holderOn(post, date.date) : null;
    if (official) return { official, range, bare };
  }
  return null;
}
