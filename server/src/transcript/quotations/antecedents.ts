import { type Cast, type Character, characterOf, isNamed } from './cast';
import { type Gap, sentenceStart } from './gap';
import type { Lexicon } from './lexicon';
import type { Mention } from './mentions';

/** A paragraph so far: the author's words, and who speaks what stands between them. */
export interface SoFar { readonly text: string; readonly gaps: readonly Gap[]; readonly verdicts: readonly { readonly who: Character | null }[]; readonly cast: Cast; readonly lexicon: Lexicon }

/** How many quotations back in its paragraph a pronoun's antecedent is looked for, and among how many that are named. */
const mostGaps = 6, mostNamed = 100;

/** Those named before a token of gap `at` in its paragraph: in the words before it, as earlier speakers, then in earlier words. */
export function* candidates(soFar: SoFar, token: number, at: number): Generator<Character | null | undefined> {
  const { gaps, verdicts } = soFar;
  let named = 0;
  for (const one of namedBefore(soFar, gaps[at], token)) { yield one; if (++named > mostNamed) return; }
  for (let i = at - 1; i >= 0 && i >= at - mostGaps; i--) {
    yield verdicts[i]?.who;
    for (const one of namedBefore(soFar, gaps[i], gaps[i].tokens.length)) { yield one; if (++named > mostNamed) return; }
  }
}

/** Those named before a token: its own sentence first, then the sentences before it, in each the subject first. */
function* namedBefore({ text, cast, lexicon }: SoFar, gap: Gap, before: number): Generator<Character> {
  const { mentions } = gap;
  let behind = mentions.length;
  while (behind > 0 && mentions[behind - 1].last >= before) behind--;
  while (behind > 0) {
    const start = sentenceStart(gap, mentions[behind - 1].first), named: Mention[] = [];
    let first = behind;
    while (first > 0 && mentions[first - 1].first >= start) first--;
    for (let i = first; i < behind; i++) if (isNamed(mentions[i], cast, lexicon, gap)) named.push(mentions[i]);
    for (const m of named) if (!m.governed && !m.possessive) yield characterOf(text, m);
    for (const m of named) if (m.governed || m.possessive) yield characterOf(text, m);
    behind = first;
  }
}
