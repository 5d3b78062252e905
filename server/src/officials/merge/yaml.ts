import type { Pair, YAMLMap, YAMLSeq } from 'yaml';
import { yaml } from '../../libraries';
import type { Path } from '../directory';
import { flat } from './json';
import type { Edit } from './model';
import { lineEnd, lineStart, newlineOf, type TreeWriter } from './tree';

type Ranged = { readonly range?: readonly [number, number, number] | null } | null | undefined;

/** Writes into YAML as the file is written: in blocks, or between brackets where the place has them. Remarks, order and quotation marks stay. */
export function yamlWriter(text: string): TreeWriter | null {
  const { isMap, isScalar, isSeq, parseDocument, stringify } = yaml(), document = parseDocument(text), newline = newlineOf(text);
  if (document.errors.length > 0 || !isMap(document.contents) && !isSeq(document.contents)) return null;
  const at = (path: Path): unknown => path.length === 0 ? document.contents : document.getIn(path, true);
  return {
    addFields(path, fields) {
      const node = at(path), entries = Object.entries(fields);
      if (!isMap(node) || !node.range) return null;
      return node.flow || node.items.length === 0 ? inBrackets(node, entries.map(([key, value]) => `${key}: ${flat(value)}`)).flat() : below(node, entries.map(([key, value]) => stringify({ [key]: value }, { lineWidth: 0 }))).flat();
    },
    fill(path, value) {
      const node = at(path);
      if (!isScalar(node) || !node.range) return null;
      const [start, end] = node.range, blank = start > 0 && /[ \t]/.test(text[start - 1]) ? '' : ' ';
      return [{ start, end, text: blank + flat(value) }];
    },
    addItems(path, items) {
      const node = at(path);
      if (!isSeq(node) || !node.range) return null;
      const blocks = items.map(item => stringify([item], { lineWidth: 0 }));
      return node.flow || node.items.length === 0 ? inBrackets(node, items.map(flat), node === document.contents ? undefined : blocks) : below(node, blocks);
    },
  };

  function inBrackets(node: YAMLMap | YAMLSeq, entries: readonly string[], blocks?: readonly string[]): Edit[][] {
    const last = endOf(node.items.at(-1)), end = last ?? node.range![1] - 1;
    if (entries.length === 0) return [];
    if (last !== null) return entries.map(entry => [{ start: end, end, text: `, ${entry}` }]);
    const before = text.slice(lineStart(text, node.range![0]), node.range![0]);
    // An empty list of a block becomes one, unless it lies inside of brackets.
    if (blocks && !/[[{]/.test(before)) {
      const indent = ' '.repeat(/^[ \t]*(?:- +)*/.exec(before)![0].length + 2), written = blocks.map(block => block.trimEnd().split('\n').map(line => newline + indent + line).join('')).join('');
      return entries.map((_, index) => index > 0 ? [] : [{ start: node.range![0] - (/(?<![ \t])[ \t]*$/.exec(before)![0].length), end: node.range![1], text: written }]);
    }
    const written = isMap(node) ? ` ${entries.join(', ')} ` : entries.join(', ');
    return entries.map((_, index) => index > 0 ? [] : [{ start: node.range![0] + 1, end, text: written }]);
  }

  /** On lines of their own, as deep as the node's first. */
  function below(node: YAMLMap | YAMLSeq, entries: readonly string[]): Edit[][] {
    const start = node.range![0], column = start - lineStart(text, start), indent = ' '.repeat(column), last = endOf(node.items.at(-1)) ?? node.range![1];
    // The end of a text in a block is the beginning of the next line.
    const atLine = last > 0 && /[\r\n]/.test(text[last - 1]), place = atLine ? last : lineEnd(text, last);
    return entries.map(entry => {
      const written = entry.trimEnd().split('\n').map(line => indent + line).join(newline);
      return [{ start: place, end: place, text: atLine ? written + newline : newline + written }];
    });
  }
}

/** Where the last of an entry stands, remarks left out. */
function endOf(item: unknown): number | null {
  if (item === undefined) return null;
  const { isMap, isSeq } = yaml();
  const pair = item as Pair<unknown, unknown>, inner = 'key' in (item as object) ? pair.value ?? pair.key : item;
  if ((isMap(inner) || isSeq(inner)) && !inner.flow && inner.items.length > 0) return endOf(inner.items.at(-1));
  return (inner as Ranged)?.range?.[1] ?? (pair.key as Ranged)?.range?.[1] ?? null;
}
