import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileGlobs } from '../../../server/src/globs/glob';

/** A pattern as it is written, and what it means: the rests of a path that it leaves, one for each way to read it. */
interface Meaning { readonly written: string; rests(path: string): string[] }

const inName = (character: string) => character !== '/' && character !== '';
const first = (path: string) => [...path][0] ?? '', without = (path: string) => path.slice(first(path).length);
const literal = (character: string): Meaning => ({ written: character, rests: path => first(path) === character ? [without(path)] : [] });
const one: Meaning = { written: '?', rests: path => inName(first(path)) ? [without(path)] : [] };
const some: Meaning = { written: '*', rests: path => [path, ...inName(first(path)) ? some.rests(without(path)) : []] };
const set = (not: boolean): Meaning => ({ written: not ? '[!а-в]' : '[а-в]', rests: path => inName(first(path)) && (first(path) >= 'а' && first(path) <= 'в') !== not ? [without(path)] : [] });
const after = (before: Meaning, next: Meaning): Meaning => ({ written: before.written + next.written, rests: path => before.rests(path).flatMap(rest => next.rests(rest)) });
const nothing: Meaning = { written: '', rests: path => [path] };
const either = (...choices: readonly Meaning[]): Meaning => ({ written: `{${choices.map(({ written }) => written).join()}}`, rests: path => choices.flatMap(choice => choice.rests(path)) });
/** Any number of folders, and the slash behind each. */
const folders: Meaning = {
  written: '**/',
  rests: path => {
    const slash = path.indexOf('/');
    return [path, ...slash > 0 ? folders.rests(path.slice(slash + 1)) : []];
  },
};

const letter = fc.constantFrom('а', 'г', '😀', '.'), name = fc.letrec<{ piece: Meaning; name: Meaning }>(tie => ({
  piece: fc.oneof({ maxDepth: 3 }, letter.map(literal), fc.constantFrom(one, some, set(true), set(false)), fc.array(tie('name'), { minLength: 1, maxLength: 3 }).map(choices => either(...choices))),
  name: fc.array(tie('piece'), { maxLength: 4 }).map(pieces => pieces.reduce(after, nothing)),
})).name;
/** Two stars beside one another would be read as others than those that were written. */
const plain = ({ written }: Meaning) => written !== '' && !written.includes('**') && !/(^|[{,])\}|\*\{[^}]*\*|\*\}\*/.test(written);
const pattern = fc.array(fc.tuple(fc.boolean(), name.filter(plain)), { minLength: 1, maxLength: 3 })
  .map(parts => parts.map(([any, part]) => any ? after(folders, part) : part).reduce((before, next) => after(after(before, literal('/')), next)));
const path = fc.array(fc.string({ unit: letter, minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }).map(names => names.join('/'));

describe('patterns of paths', () => {
  const matches = (patterns: string | string[], ...paths: string[]) => paths.filter(compileGlobs([patterns].flat()));

  it('match what their pieces mean, or what lies in a folder that does', () => fc.assert(fc.property(fc.array(pattern, { minLength: 1, maxLength: 3 }), path, (patterns, whole) => {
    const means = patterns.some(({ rests }) => rests(whole).some(rest => rest === '' || rest.startsWith('/')));
    assert.equal(compileGlobs(patterns.map(({ written }) => written))(whole), means, patterns.map(({ written }) => written).join(' '));
  }), { numRuns: 2000 }));

  it('match the same however often they are asked, and whatever was asked between', () => fc.assert(fc.property(pattern, fc.array(path), ({ written }, paths) => {
    const one = compileGlobs([written]);
    assert.deepEqual([...paths, ...paths].map(one), [...paths, ...paths].map(each => compileGlobs([written])(each)));
  })));

  it('never throw, whatever is written', () => fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'{}[]*?/\\,!^-aб') }), path, (written, whole) => {
    assert.equal(typeof compileGlobs([written])(whole), 'boolean');
  }), { numRuns: 1000 }));

  it('take an unfinished brace or set, and a backslash at the end, as they are', () => {
    assert.deepEqual(matches('{а{б,в}', '{аб', '{ав', 'аб'), ['{аб', '{ав']);
    assert.deepEqual(matches(['[а', '[]', '[!]'], '[а', '[]', '[!]', 'а'), ['[а', '[]', '[!]']);
    assert.deepEqual(matches('а\\', 'а\\', 'а'), ['а\\']);
    assert.deepEqual(matches('\\{а\\,б\\}', '{а,б}', 'а'), ['{а,б}']);
  });

  it('know ranges of whole characters, and those that hold none', () => {
    assert.deepEqual(matches('[😀-😂]', '😁', '😃', '\ud83d'), ['😁']);
    assert.deepEqual(matches('[в-а]', 'а', 'б', 'в'), []);
    assert.deepEqual(matches('[^а-]', 'а', '-', 'б', '/'), ['б']);
  });

  it('take two stars for folders only where they are a whole name', () => {
    assert.deepEqual(matches('a**b', 'ab', 'axb', 'a/b', 'a/x/b'), ['ab', 'axb']);
    assert.deepEqual(matches('{**/a,b}/c', 'x/y/a/c', 'a/c', 'b/c', 'x/b/c'), ['x/y/a/c', 'a/c', 'b/c']);
    assert.deepEqual(matches('a/**', 'a/b', 'a/b/c', 'a', 'b'), ['a/b', 'a/b/c']);
    assert.deepEqual(matches('***', 'a', 'b/c'), ['a', 'b/c'], 'three are one');
    assert.deepEqual(matches([], 'a'), []);
    assert.deepEqual(matches('', 'a', ''), []);
  });

  it('cost no more than their length times the path’s, however they are made', () => {
    const long = 'а'.repeat(2000);
    assert.equal(compileGlobs([`${'*а'.repeat(200)}б`])(long), false);
    assert.equal(compileGlobs([`${'{а,а*}'.repeat(150)}б`])(long), false);
    assert.equal(compileGlobs([`${'{'.repeat(400)}а${'}'.repeat(400)}`])('а'), true);
    assert.equal(compileGlobs([`${'**/'.repeat(300)}б`])('а/'.repeat(1000)), false);
  });
});
