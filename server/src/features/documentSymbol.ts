import { SymbolKind, type DocumentSymbol, type Range } from 'vscode-languageserver-types';
import { apart, behind, goesFromTheRight } from '../../../protocol/apart';
import type { Translate } from '../l10n/translate';
import type { Quotation, Statement, Transcript } from '../transcript/model';
import type { Feature } from './feature';
import { extentsOf } from './support/extents';
import { isLarge } from './support/large';
import { compare, earlier, encloses, outerFirst } from './support/places';
import { insideStatement, sectionsOf } from './support/sections';
import { titleInFrontMatter } from './support/title';
import { clip, firstWords, firstWordsRange, oneLine } from './support/words';

/**
 * One kind for each sort of thing, so that the outline's and the breadcrumbs' filters and "sort by category" tell them apart.
 * The protocol has no kinds for prose; these are the nearest whose icons do not mislead.
 */
const kinds = {
  title: SymbolKind.Module, heading: SymbolKind.Namespace, statement: SymbolKind.Method, quotation: SymbolKind.String, unattributed: SymbolKind.Null,
} as const;

const longestName = 200;

/** The outline: title, headings with what they head, statements by speaker, direct speech inside them. */
export const documentSymbol: Feature<unknown, DocumentSymbol[]> = {
  method: 'textDocument/documentSymbol',
  capability: { documentSymbolProvider: { label: 'Verbatim' } },
  whenLarge: true,
  // Nobody walks the quotations of a whole archive; they would be most of the outline.
  provide: ({ snapshot }) => nest(symbolsOf(snapshot.transcript, snapshot.t, !isLarge(snapshot))),
};

function symbolsOf(transcript: Transcript, t: Translate, withQuotations: boolean): DocumentSymbol[] {
  const extents = extentsOf(transcript), title = titleInFrontMatter(transcript);
  const symbols = title ? [symbol(title.text, kinds.title, title.range, title.selectionRange)] : [];
  for (const { heading, level, range } of sectionsOf(transcript, extents)) symbols.push(symbol(heading.text, level ? kinds.heading : kinds.title, range, heading.range));
  for (const heading of transcript.headings) if (insideStatement(heading, extents)) symbols.push(symbol(heading.text, kinds.heading, heading.range, heading.range));
  const isFromTheRight = asked();
  transcript.statements.forEach((statement, at) => symbols.push(statementSymbol(statement, extents[at], transcript, t, isFromTheRight)));
  if (withQuotations) for (const quotation of transcript.quotations) if (quotation.kind === 'speech') symbols.push(quotationSymbol(quotation, transcript, isFromTheRight));
  return symbols;
}

function statementSymbol(statement: Statement, extent: Range, { lines }: Transcript, t: Translate, isFromTheRight: (name: string) => boolean): DocumentSymbol {
  const { attribution } = statement, words = firstWords(lines, statement.range);
  if (!attribution) return symbol(t('outline.unattributed'), kinds.unattributed, extent, firstWordsRange(lines, statement.range), words);
  const { speaker, speakerRange, role, kind } = attribution;
  // Whoever goes to a statement wants to begin to read: at the name before the words, or at the words that the name stands behind.
  const beginning = kind !== 'trailing' && encloses(extent, speakerRange) ? speakerRange : firstWordsRange(lines, statement.range);
  const said = role ? [clip(oneLine(role), longestName), words] : [words];
  return symbol(speaker, kinds.statement, extent, beginning, besides(isFromTheRight(speaker), said));
}

/** What is shown behind a name. */
function besides(isFromTheRight: boolean, said: readonly string[]): string { return behind(isFromTheRight, (isFromTheRight ? said.map(apart) : said).join(' — ')); }

/** Whether a name goes from the right: a few people speak again and again. */
function asked(): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return name => {
    let found = known.get(name);
    if (found === undefined) known.set(name, found = goesFromTheRight(name));
    return found;
  };
}

/** By its speaker where one is named, else by its own words: a novel's implied speakers would make a page of equal lines. */
function quotationSymbol({ range, speaker }: Quotation, { lines }: Transcript, isFromTheRight: (name: string) => boolean): DocumentSymbol {
  const words = firstWords(lines, range), place = firstWordsRange(lines, range);
  return speaker ? symbol(speaker, kinds.quotation, range, place, besides(isFromTheRight(speaker), [words])) : symbol(words, kinds.quotation, range, place);
}

function symbol(name: string, kind: SymbolKind, range: Range, selectionRange: Range, detail?: string): DocumentSymbol {
  // A name that is empty or blank is an error to VS Code, and hides the whole outline.
  return { name: clip(oneLine(name), longestName) || '…', detail, kind, range, selectionRange };
}

/** Makes a tree of ranges: each symbol goes into the last one that still reaches it, cut to its parent's end. Linear but for the sort. */
function nest(symbols: DocumentSymbol[]): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [], open: DocumentSymbol[] = [];
  for (const each of symbols.sort((a, b) => outerFirst(a.range, b.range) || a.kind - b.kind)) {
    while (open.length && compare(open[open.length - 1].range.end, each.range.start) <= 0) open.pop();
    const parent = open[open.length - 1];
    if (parent) {
      const end = earlier(each.range.end, parent.range.end);
      each.range = { start: each.range.start, end };
      if (!encloses(each.range, each.selectionRange)) each.selectionRange = { start: earlier(each.selectionRange.start, end), end: earlier(each.selectionRange.end, end) };
      (parent.children ??= []).push(each);
    } else roots.push(each);
    open.push(each);
  }
  return roots;
}
