import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

const dist = (name: string) => resolve(import.meta.dirname, '../../dist', name), text = (name: string) => readFileSync(dist(name), 'utf8');
/** What every page of ours asks VS Code for, and nobody else. */
const pageOnly = 'acquireVsCodeApi';

const pages = ['preview', 'statistics'];

describe('what webviews load', () => {
  it('is small, and loaded when they are opened, not before', () => {
    for (const name of pages) {
      for (const file of [`${name}.js`, `${name}.css`]) assert.ok(statSync(dist(file)).size < 500_000, file);
      assert.ok(text(`${name}.js`).includes(pageOnly));
    }
    for (const name of ['client.js', 'web/client.js']) assert.ok(!text(name).includes(pageOnly), name);
  });

  for (const name of pages) it(`has no way from text to markup or to code, and reaches for nothing: ${name}`, () => {
    const script = text(`${name}.js`), style = text(`${name}.css`);
    for (const way of ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'document.write', 'DOMParser', 'eval(', 'Function(', 'fetch(', 'XMLHttpRequest', 'WebSocket', 'import(']) assert.ok(!script.includes(way), way);
    assert.doesNotMatch(style, /url\(|@import|expression/);
  });

  for (const name of pages) it(`takes its colours from the theme, and has none of its own: ${name}`, () => assert.doesNotMatch(text(`${name}.css`), /#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i));
});
