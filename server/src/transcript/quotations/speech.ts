import { Beside } from './beside';
import type { Cast } from './cast';
import { type Evidence, cueOf, mentionsSpeech, readBefore, readBehind } from './evidence';
import { speakerOf } from './forms';
import type { Shape } from './kind';
import type { Lexicon } from './lexicon';
import type { Span } from './pairing';
import type { Opaque } from './tokens';
import { type Verdict, nobody, nobodyNamed, verdictBy } from './verdict';

/** A paragraph of a statement with quotations that are somebody's words. */
export interface Quoting {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly spoken: readonly Span[];
  readonly shapes: readonly Shape[];
  readonly names: readonly Opaque[];
  /** Whom the author's text before has named. */
  readonly cast: Cast;
  readonly lexicon: Lexicon;
}

/**
 * Whose words the quotations inside somebody's speech are. Who quotes in speaking says so beside the quotation and by name, or
 * does not say it: no conversation is followed, and nobody is gone back to.
 */
export function quotedInSpeech(quoting: Quoting): Verdict[] {
  const { text, from, to, spoken, names, lexicon } = quoting;
  let before = new Beside(text, from, spoken[0].start, names, lexicon);
  return spoken.map(({ end }, i) => {
    const behind = new Beside(text, end, i + 1 < spoken.length ? spoken[i + 1].start : to, names, lexicon);
    const verdict = named(quoting, readBehindSpeech(quoting, behind, i)) ?? named(quoting, readBefore(before.tail, lexicon)) ?? (speaks(before, behind) ? nobodyNamed : nobody);
    before = behind;
    return verdict;
  });
}

function readBehindSpeech({ spoken, shapes, lexicon }: Quoting, behind: Beside, i: number): Evidence | null {
  const { last } = shapes[i], final = i === spoken.length - 1, evidence = readBehind(behind.head, last, final, lexicon);
  // How much stands behind a signature tells whether it is one.
  return evidence?.cue === 'signature' ? readBehind(behind.whole, last, final, lexicon) : evidence;
}

function named({ text, cast, lexicon }: Quoting, evidence: Evidence | null): Verdict | null {
  if (evidence?.who?.kind !== 'name') return null;
  const { who, found } = evidence;
  return verdictBy(cueOf(evidence), speakerOf(text, who, found?.oblique ?? false, cast, lexicon), who);
}

/** Whether anybody is spoken of beside the quotation, or speaks; its own sentences are asked first, and the next, since little has to be read for it. */
function speaks(before: Beside, behind: Beside): boolean {
  if (mentionsSpeech(before.tail) || mentionsSpeech(behind.head)) return true;
  const { second } = behind;
  return second !== null && mentionsSpeech(second) || mentionsSpeech(before.whole) || mentionsSpeech(behind.whole);
}
