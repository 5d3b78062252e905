import type { Range } from 'vscode-languageserver-types';
import { sectionedOf } from '../../rules/near';
import type { Transcript } from '../../transcript/model';

/** A key of the front matter and what it says, on one line. */
export interface Entry { readonly key: string; readonly value: string; readonly range: Range }

/** Lines that front matter has at most. */
const most = 400;

/** What the front matter says: YAML's `key: value` and TOML's `key = "value"`, at the left edge. */
export function* entriesOf(transcript: Transcript): Generator<Entry> {
  const { lines } = transcript, document = sectionedOf(transcript);
  for (let line = 0; line < Math.min(most, lines.count) && document.kindOf(line) === 'front-matter'; line++) {
    const text = lines.text(line), mark = text.search(/[:=]/u);
    if (mark <= 0 || /^[\s#-]/u.test(text)) continue;
    const behind = text.slice(mark + 1), indent = behind.length - behind.trimStart().length, written = behind.trim(), quoted = /^(["'])(.*)\1$/u.exec(written);
    const value = quoted ? quoted[2] : written, start = mark + 1 + indent + (quoted ? 1 : 0);
    if (value !== '') yield { key: text.slice(0, mark).trim().toLowerCase(), value, range: lines.within(line, start, start + value.length) };
  }
}
