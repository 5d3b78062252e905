import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Lines } from '../../transcript/lines';
import { frontMatterEnd } from '../../transcript/turns/frontMatter';

/** A key of the front matter and what it says, on one line. */
export interface Entry { readonly key: string; readonly value: string; readonly range: Range }

/** What the front matter says: YAML's `key: value` and TOML's `key = "value"`, at the left edge. */
export function* entriesOf(lines: Lines): Generator<Entry> {
  const end = frontMatterEnd(lines) - 1;
  for (let line = 1; line < end; line++) {
    const text = lines.text(line), mark = text.search(/[:=]/u);
    if (mark <= 0 || /^[\s#-]/u.test(text)) continue;
    const behind = text.slice(mark + 1), indent = behind.length - behind.trimStart().length, written = behind.trim(), quoted = /^(["'])(.*)\1$/u.exec(written);
    const value = quoted ? quoted[2] : written, start = mark + 1 + indent + (quoted ? 1 : 0);
    if (value !== '') yield { key: text.slice(0, mark).trim().toLowerCase(), value, range: lines.within(line, start, start + value.length) };
  }
}

/** What YAML would read otherwise than as it stands. */
const special = /^[\s\-?:,[\]{}#&*!|>'"%@`]|: |\s#|\s$/u;

/** A value as front matter may have it: in quotation marks where it needs them. */
export function asValue(value: string): string { return special.test(value) ? `"${value}"` : value; }

/** Has the front matter say something, on a line that it has already or on one more; it is made where there is none. */
export function withEntry(lines: Lines, key: string, value: string, line?: number): TextEdit {
  const { newline } = lines, end = frontMatterEnd(lines), isToml = end > 0 && lines.text(0).includes('+++'), text = isToml ? `${key} = "${value}"` : `${key}: ${asValue(value)}`;
  if (line !== undefined) return { range: lines.within(line, 0, lines.length(line)), newText: text };
  if (end > 0) return { range: lines.within(end - 1, 0, 0), newText: text + newline };
  // A byte order mark stays first.
  const first = lines.text(0).startsWith('\uFEFF') ? 1 : 0;
  return { range: lines.within(0, first, first), newText: ['---', text, '---', ...lines.text(0).slice(first).trim() ? [''] : [], ''].join(newline) };
}
