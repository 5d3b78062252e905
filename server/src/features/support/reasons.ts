import { translateIfKnown, type Translate } from '../../l10n/translate';
import type { Concluded, Reason } from '../../transcript/model';

/** From here on a conclusion is called sure, likely; below it is in doubt. */
const sure = 0.8, likely = 0.5;
/** A hover is no log: the weightiest reasons are told, `--explain` of the command line tells all. */
const most = 4;
/** Log-odds below which a reason is not worth a reader's time. */
const leastFor = 0.3, leastAgainst = 1;

/** How sure a conclusion is and why, in plain words: one line for it, one for what speaks against it. */
export function because(t: Translate, conclusions: readonly Concluded[], contradicted: boolean): string[] {
  const confidence = Math.min(...conclusions.map(each => each.confidence)), reasons = conclusions.flatMap(each => each.reasons);
  const sureness = t(contradicted || !(confidence >= likely) ? 'hover.doubtful' : confidence >= sure ? 'hover.sure' : 'hover.likely');
  const supporting = told(t, reasons.filter(each => each.weight >= leastFor)), opposing = told(t, reasons.filter(each => each.weight <= -leastAgainst));
  return [
    supporting ? t('hover.because', { sureness, reasons: supporting }) : t('hover.sureness', { sureness }),
    ...opposing ? [t('hover.against', { reasons: opposing })] : [],
  ];
}

/** Each text once, the weightiest first; a cue that has no text is an inner matter of recognition. */
function told(t: Translate, reasons: readonly Reason[]): string {
  const texts = [...reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).flatMap(({ cue }) => translateIfKnown(t, `cue.${cue}`) ?? []);
  return [...new Set(texts)].slice(0, most).join('; ');
}
