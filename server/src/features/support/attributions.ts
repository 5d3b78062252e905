import type { Position } from 'vscode-languageserver-types';
import type { Attribution, Speaker, Statement, Transcript } from '../../transcript/model';
import { holds } from './places';

/** An attribution and the statement that it is about: its own, or one that another attribution claims too (a rival). */
export interface Attributed { readonly attribution: Attribution; readonly statement: Statement | null; readonly rival: boolean }

/** The attributions of the file, those of statements first. One that lost a conflict comes twice, first with its statement. */
export function* attributionsOf({ statements, strays }: Transcript): Generator<Attributed> {
  for (const statement of statements) {
    if (statement.attribution) yield { attribution: statement.attribution, statement, rival: false };
    for (const attribution of statement.rivals) yield { attribution, statement, rival: true };
  }
  for (const attribution of strays) yield { attribution, statement: null, rival: false };
}

/** The attribution that the cursor stands in, with its statement. */
export function attributionAt(transcript: Transcript, position: Position): Attributed | null {
  for (const each of attributionsOf(transcript)) if (holds(each.attribution.range, position)) return each;
  return null;
}

/** Whom an attribution names, with everything that the same speaker is named by. */
export function speakerOf(transcript: Transcript, attribution: Attribution): Speaker | null {
  return transcript.speakers.find(speaker => speaker.attributions.includes(attribution)) ?? null;
}
