import { beginning } from './beginning';
import { judgement } from './judgement';
import { SpokenRecogniser } from './spokenRecogniser';

/**
 * Whether a text is a transcript (`isTranscript`). Reads the first 64 k UTF-16 units only, so
 * that a long file costs no more than a short one. Never throws.
 */
export function looksLikeTranscript(text: string): boolean {
  return judgement().isTranscript(new SpokenRecogniser(beginning(text)).transcript);
}
