import type { Node } from 'jsonc-parser';
import { jsonc } from '../../libraries';
import type { Path } from '../directory';
import type { Edit } from './model';
import { indentAt, lineEnd, lineStart, newlineOf, type TreeWriter } from './tree';

/** Writes into JSON as the file is written: its indentation, its line ends, entries on one line or on several. */
export function jsonWriter(text: string): TreeWriter | null {
  const { findNodeAtLocation, parseTree } = jsonc(), root = parseTree(text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text, [], { allowTrailingComma: true, disallowComments: false });
  if (!root || root.type !== 'object' && root.type !== 'array') return null;
  const newline = newlineOf(text), unit = unitOf(text, root), at = (path: Path) => path.length === 0 ? root : findNodeAtLocation(root, [...path]);
  return {
    addFields(path, fields) {
      const node = at(path);
      if (node?.type !== 'object') return null;
      return insert(node, Object.entries(fields).map(([key, value]) => ({ key: `${JSON.stringify(key)}: `, value }))).flat();
    },
    fill(path, value) {
      const node = at(path);
      return node ? [{ start: node.offset, end: node.offset + node.length, text: lineStart(text, node.parent?.offset ?? 0) === lineStart(text, node.offset) ? flat(value) : spread(value, indentAt(text, node.offset)) }] : null;
    },
    addItems(path, items) {
      const node = at(path);
      if (node?.type !== 'array') return null;
      return insert(node, items.map(value => ({ key: '', value })));
    },
  };

  /** Behind the last child, each on its own line where the children have theirs, an edit for each. */
  function insert(node: Node, entries: readonly { readonly key: string; readonly value: unknown }[]): Edit[][] {
    const last = node.children?.at(-1), outer = indentAt(text, node.offset);
    if (entries.length === 0) return [];
    if (!last) {
      // What is empty has all of them in one edit, since they part one another; it belongs to the first.
      const inner = outer + unit, written = entries.map(({ key, value }) => newline + inner + key + spread(value, inner)).join(','), end = node.offset + node.length - 1;
      return entries.map((_, index) => index > 0 ? [] : [{ start: node.offset + 1, end, text: written + newline + outer }]);
    }
    const end = last.offset + last.length, ownLine = lineStart(text, last.offset) > node.offset, inner = indentAt(text, last.offset);
    if (!ownLine) return entries.map(({ key, value }) => [{ start: end, end, text: `, ${key}${flat(value)}` }]);
    const isFlat = node.type === 'array' && last.type !== 'string' && lineEnd(text, last.offset) >= end;
    // A remark behind the last one stays behind it.
    const rest = text.slice(end, lineEnd(text, end)), remark = /^(,?)[ \t]*\/\/.*$/.exec(rest), place = remark ? end + rest.length : end;
    return entries.map(({ key, value }, index) => {
      const written = newline + inner + key + (isFlat ? flat(value) : spread(value, inner));
      if (!remark) return [{ start: place, end: place, text: `,${written}` }];
      const comma: Edit[] = remark[1] === '' && index === 0 ? [{ start: end, end, text: ',' }] : [];
      return [...comma, { start: place, end: place, text: index > 0 ? `,${written}` : written }];
    });
  }

  function spread(value: unknown, indent: string): string { return JSON.stringify(value, null, unit).replaceAll('\n', newline + indent); }
}

/** On one line, with blanks as people set them. */
export function flat(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flat).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{ ${Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${flat(inner)}`).join(', ')} }`;
  return JSON.stringify(value);
}

/** How much deeper something inside is set; two blanks where the text does not show it. */
function unitOf(text: string, root: Node): string {
  const inside = root.children?.[0];
  if (!inside || lineStart(text, inside.offset) <= root.offset) return '  ';
  return indentAt(text, inside.offset).slice(indentAt(text, root.offset).length) || '  ';
}
