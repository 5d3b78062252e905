import type { Range } from 'vscode-languageserver-types';
import type { Transcript } from '../../transcript/model';
import { endOfText } from './sections';

/** A title that only the front matter gives, where it stands there, and the text that it heads: all of the file. */
export interface FrontMatterTitle { readonly text: string; readonly range: Range; readonly selectionRange: Range }

export function titleInFrontMatter({ lines, title, blocks, headings }: Transcript): FrontMatterTitle | null {
  const block = blocks.find(each => each.kind === 'front-matter');
  if (!block || !title || headings[0]?.text === title) return null;
  for (let line = block.startLine; line <= block.endLine; line++) {
    const at = lines.text(line).indexOf(title);
    if (at < 0) continue;
    const start = { line: block.startLine, character: 0 };
    return { text: title, range: { start, end: endOfText(lines, lines.count - 1) }, selectionRange: lines.within(line, at, at + title.length) };
  }
  return null;
}
