import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode';
import { asPeople } from '../../../client/src/completion';

describe('предложенные имена (the names that completion offers)', () => {
  it('are shown as they are written, and inserted so', () => {
    const items = [{ label: { label: 'Анна $(zap) Ветрова', description: 'мэр $(flame)' }, filterText: 'Анна $(zap) Ветрова', insertText: 'Анна $(zap) Ветрова' }, { label: 'Пётр Седов' }] as CompletionItem[];
    const [first, second] = asPeople(items) as CompletionItem[];
    assert.deepEqual(first, { label: { label: 'Анна $\u200B(zap) Ветрова', description: 'мэр $\u200B(flame)' }, filterText: 'Анна $(zap) Ветрова', insertText: 'Анна $(zap) Ветрова' });
    assert.equal(second.label, 'Пётр Седов');
    assert.deepEqual(asPeople({ items: [{ label: '$(x)' }] }), { items: [{ label: '$\u200B(x)' }] });
    assert.equal(asPeople(null), null);
  });
  it('are people and no files, and offices stay what they are', () => {
    const kinds = { office: 19, person: 17 }, items = [{ label: 'Анна Ветрова', kind: kinds.person }, { label: 'мэр Усть-Ветлянки', kind: kinds.office }];
    assert.deepEqual((asPeople(items) as CompletionItem[]).map(({ kind }) => kind), [25, kinds.office]);
  });
});
