import type { Position, Range } from 'vscode-languageserver-types';
import type { Mention } from '../../officials/mentions';
import type { Snapshot } from '../../workspace/snapshot';
import { attributionAt } from './attributions';
import { meets } from './places';

/** A mention and its place in the document. */
export interface PlacedMention { readonly mention: Mention; readonly range: Range }

/** The mentions of officials by name in the document, or those that meet a range, in the order of the text. */
export function mentionsIn(snapshot: Snapshot, inside: Range | null = null): PlacedMention[] { return placed(snapshot, inside, piece => snapshot.mentionsIn(piece)); }

/** The same with those by an office alone. */
export function allMentionsIn(snapshot: Snapshot, inside: Range | null = null): PlacedMention[] { return placed(snapshot, inside, piece => snapshot.allMentionsIn(piece)); }

function placed(snapshot: Snapshot, inside: Range | null, of: (piece: number) => readonly Mention[]): PlacedMention[] {
  const { transcript: { lines }, cast } = snapshot, placed: PlacedMention[] = [];
  if (cast.isEmpty) return placed;
  const last = inside && inside.end.line < lines.count ? Math.min(lines.pieces.length - 1, lines.pieceAt(inside.end.line) + 1) : lines.pieces.length - 1;
  // A name may run over the end of a piece.
  for (let piece = inside ? Math.max(0, lines.pieceAt(Math.min(inside.start.line, lines.count - 1)) - 1) : 0; piece <= last; piece++) {
    const mentions = of(piece), from = mentions.length > 0 ? lines.start(lines.firstLine(piece)) : 0;
    for (const mention of mentions) {
      const range = { start: lines.positionAt(from + mention.start), end: lines.positionAt(from + mention.end) };
      if (!inside || meets(range, inside)) placed.push({ mention, range });
    }
  }
  return placed;
}

/** The mention of an official, or of several who may be meant, at a place; on an attribution, wherever in it, that of its speaker. Null where the directories know nobody there. */
export function officialsAt(snapshot: Snapshot, position: Position): PlacedMention | null {
  const attribution = attributionAt(snapshot.transcript, position)?.attribution;
  return mentionsIn(snapshot, attribution?.speakerRange ?? { start: position, end: position })[0] ?? null;
}
