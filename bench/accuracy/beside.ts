import type { QuoteJson } from '../../server/src/cli/json';
import type { Cause, Mistake } from './mistake';
import { sameSpeaker } from './names';
import { linesOf } from './pairs';
import type { Reading } from './reading';

/** What is wrong about headings, directions and quotations. */
export function mistakesBeside(reading: Reading): Mistake[] {
  return [...mistakesOfLines(reading, 'headings'), ...mistakesOfLines(reading, 'directions'), ...mistakesOfQuotations(reading)];
}

function mistakesOfLines({ gold, found, kindOf }: Reading, list: 'headings' | 'directions'): Mistake[] {
  const what = list === 'headings' ? 'heading' : 'direction', golds = new Set(gold[list]), all = found[list], lines = new Set(all.flatMap(linesOf));
  const missed = [...golds].filter(line => !lines.has(line)).map((line): Mistake => ({ cause: `${what} missed`, line, expected: what, found: kindOf(line), reasons: [], spoils: 0 }));
  if (!gold.complete?.[list]) return missed;
  const falsely = all.flatMap(each => linesOf(each).filter(line => !golds.has(line)).map((line): Mistake => ({ cause: `false ${what}`, line, expected: `no ${what}`, found: what, reasons: each.reasons ?? [], spoils: 0 })));
  return [...missed, ...falsely];
}

function mistakesOfQuotations({ gold: { complete, quotes = [] }, found, text, transcript, matches: { wanted, quoted, unquoted } }: Reading): Mistake[] {
  if (!quotes.length && !complete?.quotes) return [];
  const at = (offset: number) => transcript.lines.positionAt(offset).line, right = new Set(quoted.map(({ gold }) => gold));
  const one = (cause: Cause, offset: number, expected: string, other: string, reasons: QuoteJson['reasons'] = []): Mistake => ({ cause, line: at(offset), expected, found: other, reasons, spoils: 0 });
  const told = ({ startOffset, endOffset }: { readonly startOffset: number; readonly endOffset: number }) => text.slice(startOffset, endOffset);
  return [
    ...wanted.flatMap((each, place) => right.has(place) ? [] : [one('quotation missed', each.startOffset, told(each), likeliest(found.quotes, each))]),
    ...complete?.quotes ? unquoted.map(place => one('false quotation', found.quotes[place].startOffset, 'none, or another one', told(found.quotes[place]), found.quotes[place].reasons)) : [],
    ...quoted.flatMap(pair => {
      const { speaker = null, aliases } = wanted[pair.gold], quote = found.quotes[pair.found];
      return speaker === null || sameSpeaker(quote.speaker, { speaker, aliases }) ? [] : [one('wrong speaker of a quotation', quote.startOffset, speaker, quote.speaker ?? 'nobody', quote.reasons)];
    }),
  ];

  function likeliest(all: readonly QuoteJson[], { startOffset, endOffset }: { readonly startOffset: number; readonly endOffset: number }): string {
    const near = all.find(each => each.startOffset < endOffset && each.endOffset > startOffset);
    return near ? told(near) : 'none';
  }
}
