import assert from 'node:assert/strict';
import { type Candidate, choose, isCandidate } from '../../../../client/src/detection/policy';

const statement: Candidate = { languageId: 'plaintext', scheme: 'file', path: '/Статьи/встреча.txt', inFileSystem: true };

describe('which files are looked at', () => {
  it('plain text called .txt, wherever it lies', () => {
    assert.equal(isCandidate(statement), true);
    assert.equal(isCandidate({ ...statement, scheme: 'vscode-vfs' }), true);
    assert.equal(isCandidate({ ...statement, path: '/СТАТЬИ/ВСТРЕЧА.TXT' }), true);
  });

  for (const [why, other] of Object.entries<Partial<Candidate>>({
    'another language': { languageId: 'markdown' },
    'a transcript already': { languageId: 'transcript' },
    'not yet saved': { scheme: 'untitled', inFileSystem: false },
    'an output panel': { scheme: 'output', path: 'tasks.txt', inFileSystem: false },
    'an earlier version in git': { scheme: 'git' },
    'another name': { path: '/Статьи/встреча' },
  })) it(`not ${why}`, () => assert.equal(isCandidate({ ...statement, ...other }), false));
});

describe('the choice that holds', () => {
  it('is the one for the smallest place', () => {
    assert.equal(choose({ folder: 'ask', workspace: 'never', remembered: 'never', user: 'always' }), 'ask');
    assert.equal(choose({ workspace: 'never', remembered: 'always', user: 'always' }), 'never');
    assert.equal(choose({ remembered: 'always', user: 'never' }), 'always');
    assert.equal(choose({ user: 'never' }), 'never');
  });

  it('is to ask where there is none, or nonsense', () => {
    assert.equal(choose({}), 'ask');
    assert.equal(choose({ folder: null, workspace: true, remembered: 'Always', user: ['never'] }), 'ask');
    assert.equal(choose({ folder: 'sometimes', user: 'never' }), 'never');
  });
});
