import type { Reason } from '../../server/src/transcript/model';
import type { Lines } from '../../server/src/transcript/lines';
import { causes } from './mistake';
import { percent, spoilt, type Scored } from './tables';
import { f1, valueOf } from './tally';

/** Places that are shown of each cause in a file. */
const most = 4;
/** Characters of a line that are shown. */
const width = 110;

/** A file with what is needed to show it. */
export interface ScoredFile extends Scored { readonly lines: Lines }

/** The worst first: by how much of what a page is about is right (its statements, or its quotations), then by how much is wrong. */
export function worstFirst<T extends Scored>(files: readonly T[]): T[] {
  const right = ({ tally }: T) => f1(tally.sets.exact) ?? valueOf(tally, 'quotations') ?? 1;
  return files.filter(({ mistakes }) => mistakes.length).sort((one, other) => right(one) - right(other) || spoilt(other) - spoilt(one) || other.mistakes.length - one.mistakes.length);
}

/** A file's mistakes by cause; of each, the places that spoil most. Lines as an editor counts them. */
export function placesOf(file: ScoredFile): string {
  const { name, tally, mistakes, lines } = file, head = `${name}\n  exact ${percent(f1(tally.sets.exact))}, quotations ${percent(f1(tally.sets.quotations))}; ${spoilt(file)} of ${tally.statements} statements spoilt`;
  const groups = causes.flatMap(cause => {
    const own = mistakes.filter(each => each.cause === cause).sort((one, other) => other.spoils - one.spoils || one.line - other.line);
    if (!own.length) return [];
    const shown = own.slice(0, most).map(({ line, expected, found, reasons, spoils }) => [
      `    ${`${line + 1}`.padStart(5)}  ${cut(line < lines.count ? lines.text(line) : '')}`,
      `           expected  ${cut(expected)}`, `           found     ${cut(found)}${spoils > 1 ? `   (spoils ${spoils} statements)` : ''}`,
      ...reasons.length ? [`           because   ${because(reasons)}`] : [],
    ].join('\n'));
    return [`  ${cause}: ${own.length}`, ...shown, ...own.length > most ? [`           and ${own.length - most} more`] : []];
  });
  return [head, ...groups].join('\n');
}

/** Cues with their weights, the heaviest first. */
function because(reasons: readonly Reason[]): string {
  return [...reasons].sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight)).map(({ cue, weight }) => `${cue} ${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`).join(', ');
}

function cut(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim(), letters = Array.from(line.slice(0, 2 * width + 2));
  return letters.length > width ? `${letters.slice(0, width - 1).join('')}…` : line;
}
