import assert from 'node:assert/strict';
import { escaped, pageHtml } from '../../../../client/src/webviews/html';
import { makeNonce } from '../../../../client/src/webviews/nonce';

const html = pageHtml({ language: 'ru', title: '</title><script>alert(1)</script>', script: 'https://x/preview.js', style: 'https://x/preview.css', source: 'https://x', nonce: 'n0nce' });

describe('the page of a webview', () => {
  it('allows its own script and style sheet, and nothing else', () => {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)!;
    assert.equal(policy, "default-src 'none'; style-src https://x; script-src 'nonce-n0nce'; base-uri 'none'; form-action 'none'");
    assert.doesNotMatch(html, /unsafe|style=|<style|\son\w+=|javascript:|http:/);
    assert.deepEqual([...html.matchAll(/<script/g)].length, 1);
  });

  it('allows a page with pictures those that it makes itself, and no others', () => {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(pageHtml({ language: 'ru', title: 'x', script: 'https://x/s.js', style: 'https://x/s.css', source: 'https://x', nonce: 'n0nce', pictures: true }))!;
    assert.equal(policy, "default-src 'none'; style-src https://x; script-src 'nonce-n0nce'; img-src blob:; base-uri 'none'; form-action 'none'");
  });

  it('takes names for text', () => {
    assert.equal(escaped('<b a="1">&</b>'), '&lt;b a=&quot;1&quot;&gt;&amp;&lt;/b&gt;');
    assert.match(html, /<title>&lt;\/title&gt;&lt;script&gt;/);
  });

  it('has another nonce each time', () => {
    assert.match(makeNonce(), /^[A-Za-z0-9]{32}$/);
    assert.notEqual(makeNonce(), makeNonce());
  });
});
