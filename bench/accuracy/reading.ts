import { transcriptJson, type TranscriptJson } from '../../server/src/cli/json';
import { Recogniser } from '../../server/src/transcript';
import type { Reason, Transcript } from '../../server/src/transcript/model';
import type { Gold } from '../corpus';
import { match, type Matches } from './matches';
import { score } from './score';
import type { Tally } from './tally';

/** A page as it was read, beside its gold. */
export interface Reading {
  readonly gold: Gold;
  readonly text: string;
  readonly transcript: Transcript;
  /** With reasons. */
  readonly found: TranscriptJson;
  readonly matches: Matches;
  readonly tally: Tally;
  /** How a line could be read as a label at best, and what speaks for that and against it. */
  why(line: number): { readonly text: string; readonly reasons: readonly Reason[] };
  /** What a line was read as. */
  kindOf(line: number): string;
}

/** Reads a page with the recogniser itself. */
export function read(gold: Gold, text: string): Reading {
  const recogniser = new Recogniser(text), { transcript } = recogniser, found = transcriptJson(transcript, { explain: true }), matches = match(gold, found, text);
  return {
    gold, text, transcript, found, matches, tally: score(gold, found, text, matches),
    why(line) {
      const [best] = line < transcript.lines.count ? recogniser.readingsAt(line) : [];
      if (!best) return { text: 'never read as a label', reasons: [] };
      const { odds, candidate: { reading, shape }, cues } = best;
      return { text: `at best "${reading.speaker}" (${shape}), odds ${odds.toFixed(1)}`, reasons: cues.map(([cue, weight]) => ({ cue, weight, line })) };
    },
    kindOf: line => transcript.blocks.find(({ startLine, endLine }) => line >= startLine && line <= endLine)?.kind ?? 'behind the end',
  };
}
