import type { Lines } from '../../transcript/lines';
import type { Quotation } from '../../transcript/model';

/** So many quotations without a speaker may be slips, whatever their share. */
const fewestImplied = 4;
/** A shorter word in marks is no name to know again. */
const shortestName = 4;

/** Of a document's quotations: all, those that are speech, and of them those without a speaker; turns of a story's conversations with a closing mark of their own, and without. */
export interface QuotationSums { readonly quotations: number; readonly speech: number; readonly unnamed: number; readonly closed: number; readonly runOn: number }

/** What some quotations add to the sums, and the names in marks among them, without the marks. */
export function quotationShare(quotations: readonly Quotation[], lines: Lines): { readonly sums: QuotationSums; readonly marked: readonly string[] } {
  let speech = 0, unnamed = 0, closed = 0, runOn = 0;
  const marked: string[] = [];
  for (const quotation of quotations) {
    const { kind, speaker, closer, range } = quotation;
    if (kind === 'speech') { speech++; if (speaker === null) unnamed++; }
    if (!quotation.closed || !closer || kind !== 'name' && !quotation.dialogue) continue;
    const text = lines.slice(range);
    if (quotation.dialogue) { if (text.trimEnd().endsWith(closer)) closed++; else runOn++; }
    const name = kind === 'name' ? text.slice(1, -closer.length).trim() : '';
    if (name.length >= shortestName && !/[«»“”„"]/u.test(name)) marked.push(name);
  }
  return { sums: { quotations: quotations.length, speech, unnamed, closed, runOn }, marked };
}

/** The document leaves most speakers of its quotations to the reader, as stories do. */
export function impliesSpeakers({ speech, unnamed }: QuotationSums): boolean { return unnamed >= fewestImplied && unnamed * 2 > speech; }

/** Exactly one turn of a story's conversations has no closing mark of its own, among so many that have. */
export function isOnlyOneOpen({ closed, runOn }: QuotationSums, among: number): boolean { return runOn === 1 && closed >= among; }
