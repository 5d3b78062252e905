import { type Cast, type Character, characterOf, isNamed } from './cast';
import { type Gap, sentenceStart } from './gap';
import type { Lexicon } from './lexicon';

/** A paragraph so far: the author's words, and who speaks what stands between them. */
export interface SoFar { readonly text: string; readonly gaps: readonly Gap[]; readonly verdicts: readonly { readonly who: Character | null }[]; readonly cast: Cast; readonly lexicon: Lexicon }

/** How many quotations back in its paragraph a pronoun's antecedent is looked for. */
const mostGaps = 6;

/** Those named before a token of gap `at` in its paragraph: in the words before it, as earlier speakers, then in earlier words. */
export function* candidates(soFar: SoFar, token: number, at: number): Generator<Character | null | undefined> {
  const { gaps, verdicts } = soFar;
  yield* namedBefore(soFar, gaps[at], token);
  for (let i = at - 1; i >= 0 && i >= at - mostGaps; i--) {
    yield verdicts[i]?.who;
    yield* namedBefore(soFar, gaps[i], gaps[i].tokens.length);
  }
}

/** Those named before a token: its own sentence first, then the sentences before it, in each the subject first. */
function* namedBefore({ text, cast, lexicon }: SoFar, gap: Gap, before: number): Generator<Character> {
  for (let end = before - 1; end >= 0;) {
    const start = sentenceStart(gap, end), inside = gap.mentions.filter(m => m.first >= start && m.last <= end && isNamed(m, cast, lexicon, gap));
    for (const m of inside) if (!m.governed && !m.possessive) yield characterOf(text, m);
    for (const m of inside) if (m.governed || m.possessive) yield characterOf(text, m);
    end = start - 1;
  }
}
