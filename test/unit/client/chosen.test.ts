import assert from 'node:assert/strict';
import type { CancellationToken, CodeAction } from 'vscode';
import { whatIsChosen } from '../../../client/src/findings/chosen';

const token = {} as CancellationToken;

describe('an action that was chosen', () => {
  it('is not asked about where all of it is known', () => {
    for (const action of [{ title: 'Так и задумано' }, { title: 'Так и задумано', data: undefined }]) assert.equal(whatIsChosen(action, token, () => assert.fail('was asked')), action);
  });

  it('is asked about where something was kept back', () => {
    const known: CodeAction = { title: 'Соединить' }, action = { ...known, data: { id: 'merge' } };
    assert.equal(whatIsChosen(action, token, asked => asked === action ? known : undefined), known);
  });
});
