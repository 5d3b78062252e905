import type { Speaker, Statement, Transcript } from '../../transcript/model';
import { countBefore } from '../places';

/** Speakers who may have made a statement. */
export interface Candidates {
  /** Who spoke just before it. */
  readonly previous: Speaker | null;
  /** The others, most likely first. */
  readonly others: readonly Speaker[];
}

/** A menu longer than this is not read; "somebody else…" takes any name. */
const most = 20;

/**
 * Who may have made a statement, from the turns around it: in a conversation the one who spoke before the previous speaker
 * answers him, then the one who speaks next; then those who speak most. The file's order decides between equals.
 */
export function candidatesFor(transcript: Transcript, { range }: Pick<Statement, 'range'>): Candidates {
  const { statements, speakers } = transcript, at = countBefore(statements, range.start), byPlace = new Map<string, Speaker>();
  for (const speaker of speakers) for (const statement of speaker.statements) byPlace.set(place(statement), speaker);
  const turn = (index: number, step: -1 | 1, not: Speaker | null) => {
    for (let here = index; here >= 0 && here < statements.length; here += step) {
      const speaker = byPlace.get(place(statements[here]));
      if (speaker && speaker !== not) return speaker;
    }
    return null;
  };
  const previous = turn(at - 1, -1, null), partner = previous && turn(at - 1, -1, previous), next = turn(at + 1, 1, previous);
  const others = [...speakers].sort((a, b) => b.statements.length - a.statements.length);
  const likely = [partner, next, ...others].filter(each => each !== null && each !== previous) as Speaker[];
  return { previous, others: [...new Set(likely)].slice(0, most) };
}

function place({ range }: Statement): string { return `${range.start.line}:${range.start.character}`; }
