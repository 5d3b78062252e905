import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commandLink, escapeMarkdown } from '../../../server/src/features/support/markdown';

describe('text from a file in Markdown', () => {
  const hostile: readonly (readonly [name: string, written: string])[] = [
    ['Анна «Тихая» Ветрова', 'Анна «Тихая» Ветрова'],
    ['[x](command:evil)', '\\[x\\]\\(command\\:evil\\)'],
    ['<img src=x onerror=alert(1)>', '&lt;img src\\=x onerror\\=alert\\(1\\)&gt;'],
    ['`a` ``b``', '\\`a\\` \\`\\`b\\`\\`'],
    ['**жирно** _a_ ~~b~~', '\\*\\*жирно\\*\\* \\_a\\_ \\~\\~b\\~\\~'],
    ['a\r\n\r\n# b\u2028\u0085- c\n> d', 'a \\# b \\- c &gt; d'],
    ['1. один', '1\\. один'],
    ['https://evil.example www.evil.example a@b.c', 'https\\:\\/\\/evil\\.example www\\.evil\\.example a\\@b\\.c'],
    ['&lt;b&gt; &#60;', '&amp;lt\\;b&amp;gt\\; &amp;\\#60\\;'],
    ['a | b', 'a \\| b'],
    ['$(alert) :smile:', '\\$\\(alert\\) \\:smile\\:'],
    ['\\[x]', '\\\\\\[x\\]'],
    ['Анна\u202E\u2066\u0000\u200FИванова', 'Анна Иванова'],
    ['محمد (2)', '\u2068محمد \\(2\\)\u2069'],
    ['דנה\u2069 לוי', '\u2068דנה לוי\u2069'],
    [' \n ', ''],
  ];
  for (const [name, written] of hostile) it(`shows ${JSON.stringify(name)} as it is`, () => assert.equal(escapeMarkdown(name), written));

  it('is cut where it is longer than anybody reads', () => assert.equal(escapeMarkdown('а'.repeat(100_000)), `${'а'.repeat(200)}…`));

  it('has no mark left that means something, whatever the text', () => fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => {
    const rest = escapeMarkdown(text).replace(/\\[!-/:-@[-`{-~]|&(?:lt|gt|amp);/g, '');
    assert.doesNotMatch(rest, /[!-/:-@[-`{-~\p{Cc}\u2028\u2029]/u);
  })));
});

describe('a command link', () => {
  it('holds no mark that ends its address, and gives its arguments back', () => {
    const args = ['file:///a (1)/Ж\'"[b]*!.transcript\ud800', 3, 0];
    const [, address] = /^\[5\]\(command:verbatim\.reveal\?([^()'"*!\s[\]<>]+)\)$/.exec(commandLink('5', 'verbatim.reveal', args))!;
    assert.deepEqual(JSON.parse(decodeURIComponent(address)), args);
  });
});
