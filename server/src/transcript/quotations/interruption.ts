import { isDash } from './characters';
import { dashTurn } from './dashes';
import type { Lexicon } from './lexicon';
import type { Span } from './pairing';

/**
 * The author's words inside one pair of marks, «Весной, — сказал X. — Посмотрим», as Russian sets an interrupted quotation: from the end
 * of the first spoken part to the beginning of the next. Null where nothing interrupts it, or no speech verb does.
 */
export function interruption(text: string, { start, end, closed }: Span, lexicon: Lexicon): readonly [from: number, to: number] | null {
  if (!lexicon.clitics.length && !hasDash(text, start, end)) return null;
  const turn = dashTurn(text, start + 1, closed ? end - 1 : end, lexicon);
  if (!turn?.cued || !turn.spoken.length) return null;
  const [first, next] = turn.spoken, from = first.end, to = next?.start ?? end - 1;
  return from < to ? [from, to] : null;
}

function hasDash(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDash(text.charCodeAt(at))) return true;
  return false;
}
