import assert from 'node:assert/strict';
import type { Hover, MarkdownString } from 'vscode';
import { trustReveal } from '../../../client/src/hover';

function markdown(value: string): MarkdownString {
  const text: Partial<MarkdownString> = { value, isTrusted: false, supportHtml: true };
  text.appendMarkdown = () => text as MarkdownString;
  return text as MarkdownString;
}

describe('links in hovers', () => {
  it('may run one command, and HTML stays off', () => {
    const content = markdown('[Анна Петрова](command:verbatim.reveal)');
    trustReveal({ contents: [content] } as Hover);
    assert.deepEqual(content.isTrusted, { enabledCommands: ['verbatim.reveal'] });
    assert.equal(content.supportHtml, false);
  });

  it('leaves what is no Markdown, and nothing, as it is', () => {
    const hover = { contents: ['текст', { language: 'text', value: 'x' }] } as Hover;
    assert.equal(trustReveal(hover), hover);
    assert.deepEqual(hover.contents, ['текст', { language: 'text', value: 'x' }]);
    assert.equal(trustReveal(undefined), undefined);
    assert.equal(trustReveal(null), null);
  });
});
