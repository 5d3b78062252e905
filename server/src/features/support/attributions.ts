import type { Position } from 'vscode-languageserver-types';
import type { Attribution, Speaker, Statement, Transcript } from '../../transcript/model';
import { compare, holds, lastBefore } from './places';

/** An attribution and the statement that it is about: its own, or one that another attribution claims too (a rival). */
export interface Attributed { readonly attribution: Attribution; readonly statement: Statement | null; readonly rival: boolean }

/** Every attribution of the file once, in document order: those of statements, their rivals, and strays. */
export function attributionsOf(transcript: Transcript): Attributed[] {
  const found = new Map<Attribution, Attributed>();
  for (const statement of transcript.statements) {
    if (statement.attribution) found.set(statement.attribution, { attribution: statement.attribution, statement, rival: false });
    for (const attribution of statement.rivals) if (!found.has(attribution)) found.set(attribution, { attribution, statement, rival: true });
  }
  for (const attribution of transcript.strays) if (!found.has(attribution)) found.set(attribution, { attribution, statement: null, rival: false });
  return [...found.values()].sort((a, b) => compare(a.attribution.range.start, b.attribution.range.start));
}

/** The attribution that the cursor stands in, with its statement. */
export function attributionAt(transcript: Transcript, position: Position): Attributed | null {
  const all = attributionsOf(transcript), at = lastBefore(all, each => each.attribution.range, position);
  return at >= 0 && holds(all[at].attribution.range, position) ? all[at] : null;
}

/** Whom an attribution names, with everything that the same speaker is named by. */
export function speakerOf(transcript: Transcript, attribution: Attribution): Speaker | null {
  return transcript.speakers.find(speaker => speaker.attributions.includes(attribution)) ?? null;
}
