import { translateIfKnown, type MessageKey, type Translate } from '../../l10n/translate';
import type { Concluded, Reason } from '../../transcript/model';
import { surenessOf, type Sureness } from './sureness';

/** A hover is no log: the weightiest reasons are told, `--explain` of the command line tells all. */
const most = 4;
/** Log-odds below which a reason is not worth a reader's time. */
const leastFor = 0.3, leastAgainst = 1;

/** What the reader has been told beside a conclusion: that another one contradicts it, that it is not certain, or neither. */
export type Doubt = 'contradicted' | 'said' | null;

/**
 * How sure a conclusion is and why, in plain words: one line for it, one for what speaks against it. Where the doubt has been said, only why.
 */
export function because(t: Translate, conclusions: readonly Concluded[], doubt: Doubt): string[] {
  const { supporting, opposing } = reasonsOf(t, conclusions), sureness = t(surenessKeys[doubt === 'contradicted' ? 'unknown' : surenessOf(...conclusions)]);
  const sides = doubt === 'said' ? supporting && t('hover.for', { reasons: supporting }) : claim(t, sureness, supporting);
  return [...sides ? [sides] : [], ...opposing ? [t('hover.against', { reasons: opposing })] : []];
}

/** "Claim: why." or, where nothing is to be told, "Claim." */
export function claim(t: Translate, sureness: string, reasons: string): string { return reasons ? t('hover.because', { sureness, reasons }) : t('hover.sureness', { sureness }); }

/** What speaks for conclusions and against them; empty where nothing does. */
export function reasonsOf(t: Translate, conclusions: readonly Concluded[]): { readonly supporting: string; readonly opposing: string } {
  const reasons = conclusions.flatMap(each => each.reasons);
  return { supporting: told(t, reasons.filter(each => each.weight >= leastFor)), opposing: told(t, reasons.filter(each => each.weight <= -leastAgainst)) };
}

const surenessKeys = { sure: 'hover.sure', likely: 'hover.likely', unknown: 'hover.doubtful' } as const satisfies Record<Sureness, MessageKey>;

/** Each text once, the weightiest first; a cue that has no text is an inner matter of recognition. */
function told(t: Translate, reasons: readonly Reason[]): string {
  const texts = [...reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).flatMap(({ cue }) => translateIfKnown(t, `cue.${cue}`) ?? []);
  return [...new Set(texts)].slice(0, most).join('; ');
}
