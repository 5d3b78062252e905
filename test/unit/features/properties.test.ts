import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CodeAction, CompletionItem, DocumentSymbol, FoldingRange, Position, Range, SelectionRange, SemanticTokens, TextEdit } from 'vscode-languageserver-types';
import { features } from '../../../server/src/features';
import type { Asked } from '../../../server/src/features/feature';
import { compare, encloses, holds } from '../../../server/src/features/support/places';
import { parse } from '../../../server/src/transcript';
import type { Lines } from '../../../server/src/transcript/lines';
import type { Heading, Quotation, Transcript } from '../../../server/src/transcript/model';
import { plain } from '../../support/plain';
import { asking } from './support';

const pieces = [
  'Анна Ветрова', 'Пётр Лыков', 'Q', 'Mr. WEAVER', '[x](command:evil)', ', ', ', министр', ', председатель совета', ': ', ':', '**', '. ', '?', '\n', '\n\n', '\r\n', '\r', ' ', '\u00A0', '\t',
  'Мост закрыт до весны. ', 'Объезд открыт', 'We leave at noon. ', '«', '»', '"', '— ', ' — сказал Лыков', '(Шум в зале.)', '[Applause]', '[00:07:01] ', '---\n', 'title: Совет\n', '# ', 'Вопрос 1', '🎻', 'e\u0301', '\u2028', '\uFEFF', '\uD83D', '$0', 'д’Артаньян',
];
const texts = fc.oneof(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map(parts => parts.join('')), fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }));

/** What recognition makes of a text, with headings and quotations put in at any place: features must bear every nesting. */
const transcripts = fc.record({
  text: texts, headings: fc.array(fc.record({ line: fc.nat(40), level: fc.nat(6) }), { maxLength: 6 }), quotations: fc.array(fc.tuple(fc.nat(400), fc.nat(400), fc.boolean()), { maxLength: 6 }),
}).map(({ text, headings, quotations }): Transcript => {
  const read = plain(parse(text)), { lines } = read, said = { confidence: 0.5, reasons: [] };
  const put = headings.map(({ line, level }): Heading => {
    const at = line % lines.count;
    return { ...said, level, text: lines.text(at), range: lines.within(at, 0, lines.length(at)) };
  });
  const quoted = quotations.map(([a, b, named]): Quotation => {
    const range = { start: lines.positionAt(Math.min(a, b)), end: lines.positionAt(Math.max(a, b)) };
    return { ...said, range, kind: 'speech', closed: true, closer: '»', speaker: named ? 'Лыков' : null, speakerRange: named ? { start: range.end, end: range.end } : null, dialogue: false };
  });
  const inOrder = <T extends { readonly range: Range }>(all: readonly T[]) => [...all].sort((a, b) => compare(a.range.start, b.range.start));
  return { ...read, headings: inOrder([...read.headings, ...put]), quotations: inOrder([...read.quotations, ...quoted]) };
});

const places = fc.record({ line: fc.nat(50), character: fc.nat(60) });

function provide<T>(asked: Asked, method: string, params: unknown = {}): T {
  return features.find(feature => feature.method === `textDocument/${method}`)!.provide(asked, params) as T;
}

function inDocument(lines: Lines, { start, end }: Range): void {
  for (const { line, character } of [start, end]) assert.ok(line >= 0 && line < lines.count && character >= 0 && character <= lines.length(line), `${line}:${character} is no place`);
  assert.ok(compare(start, end) <= 0, 'a range runs forward');
}

const forAll = (check: (asked: Asked, lines: Lines, place: Position, other: Position) => void) => fc.assert(fc.property(transcripts, places, places, (transcript, place, other) => check(asking(transcript), transcript.lines, place, other)), { numRuns: 300 });

describe('features of any text', () => {
  it('nest symbols properly, siblings in order and apart', () => forAll((asked, lines) => {
    const check = (symbols: readonly DocumentSymbol[], parent: Range | null): void => {
      let before: Position = { line: 0, character: 0 };
      for (const { name, range, selectionRange, children = [] } of symbols) {
        inDocument(lines, range);
        inDocument(lines, selectionRange);
        assert.ok(name.trim() && encloses(range, selectionRange) && (!parent || encloses(parent, range)) && compare(before, range.start) <= 0, JSON.stringify({ name, range, selectionRange, parent, before }));
        check(children, range);
        before = range.end;
      }
    };
    check(provide(asked, 'documentSymbol'), null);
  }));

  it('give each statement one symbol that covers its words', () => forAll(asked => {
    const { statements } = asked.snapshot.transcript, all: DocumentSymbol[] = [];
    const gather = (symbols: readonly DocumentSymbol[]): void => symbols.forEach(each => { all.push(each); gather(each.children ?? []); });
    gather(provide(asked, 'documentSymbol'));
    const own = all.filter(({ kind }) => kind === 6 || kind === 21);
    assert.equal(own.length, statements.length);
    // A heading put in at random may cut across a statement; recognition's own never do.
    if (asked.snapshot.transcript.headings.length === 0) own.forEach(({ range }, at) => assert.ok(encloses(range, statements[at].range)));
  }));

  it('fold more than a line, inside the text and inside one another', () => forAll((asked, lines) => {
    const open: FoldingRange[] = [];
    for (const fold of provide<FoldingRange[]>(asked, 'foldingRange')) {
      assert.ok(fold.startLine < fold.endLine && fold.startLine >= 0 && fold.endLine < lines.count);
      while (open.length && open[open.length - 1].endLine < fold.startLine) open.pop();
      const around = open.at(-1);
      assert.ok(!around || fold.endLine <= around.endLine, JSON.stringify([around, fold]));
      open.push(fold);
    }
  }));

  it('select ever more, around the cursor, up to everything', () => forAll((asked, lines, place) => {
    const at = lines.positionAt(lines.offsetAt(place));
    let [selection]: (SelectionRange | undefined)[] = provide(asked, 'selectionRange', { positions: [place] }), inner: Range = { start: at, end: at };
    for (; selection; selection = selection.parent) {
      inDocument(lines, selection.range);
      assert.ok(holds(selection.range, at) && encloses(selection.range, inner));
      inner = selection.range;
    }
    assert.deepEqual(inner, { start: { line: 0, character: 0 }, end: lines.positionAt(lines.source.length) });
  }));

  it('colour in order, without overlaps, inside lines; a part as the whole', () => forAll((asked, lines, place, other) => {
    const tokens = decode(provide(asked, 'semanticTokens/full'));
    let before = { line: 0, end: 0 };
    for (const { line, start, end } of tokens) {
      assert.ok(line < lines.count && start < end && end <= lines.length(line) && (line > before.line || line === before.line && start >= before.end));
      before = { line, end };
    }
    const [start, end] = compare(place, other) <= 0 ? [place, other] : [other, place];
    assert.deepEqual(decode(provide(asked, 'semanticTokens/range', { range: { start, end } })), tokens.filter(({ line }) => line >= start.line && line <= end.line));
  }));

  it('hover, highlight, complete and report inside the text, and never throw', () => forAll((asked, lines, place, other) => {
    const range = compare(place, other) <= 0 ? { start: place, end: other } : { start: other, end: place };
    const hover = provide<{ range: Range } | null>(asked, 'hover', { position: place });
    if (hover) inDocument(lines, hover.range);
    for (const each of provide<{ range: Range }[] | null>(asked, 'documentHighlight', { position: place }) ?? []) inDocument(lines, each.range);
    for (const { textEdit } of provide<{ items: CompletionItem[] } | null>(asked, 'completion', { position: place })?.items ?? []) {
      const { range: replaced } = textEdit as TextEdit;
      inDocument(lines, replaced);
      assert.ok(replaced.start.line === replaced.end.line && holds(replaced, lines.positionAt(lines.offsetAt(place))));
    }
    for (const each of provide<{ items: { range: Range }[] }>(asked, 'diagnostic').items) inDocument(lines, each.range);
    for (const only of [undefined, ['source.fixAll']]) for (const { edit } of provide<CodeAction[]>(asked, 'codeAction', { range, context: { diagnostics: [], only } })) {
      for (const edits of Object.values(edit?.changes ?? {})) for (const each of edits) inDocument(lines, each.range);
    }
  }));
});

function decode({ data }: SemanticTokens): { line: number; start: number; end: number; type: number }[] {
  let line = 0, start = 0;
  return Array.from({ length: data.length / 5 }, (_, index) => {
    const [down, right, length, type] = data.slice(5 * index);
    start = down ? right : start + right;
    line += down;
    return { line, start, end: start + length, type };
  });
}
