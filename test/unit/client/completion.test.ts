import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode';
import { namesAsWritten } from '../../../client/src/completion';

describe('предложенные имена (the names that completion offers)', () => {
  it('are shown as they are written, and inserted so', () => {
    const items = [{ label: { label: 'Анна $(zap) Ветрова', description: 'мэр $(flame)' }, filterText: 'Анна $(zap) Ветрова', insertText: 'Анна $(zap) Ветрова' }, { label: 'Пётр Седов' }] as CompletionItem[];
    const [first, second] = namesAsWritten(items) as CompletionItem[];
    assert.deepEqual(first, { label: { label: 'Анна $\u200B(zap) Ветрова', description: 'мэр $\u200B(flame)' }, filterText: 'Анна $(zap) Ветрова', insertText: 'Анна $(zap) Ветрова' });
    assert.equal(second.label, 'Пётр Седов');
    assert.deepEqual(namesAsWritten({ items: [{ label: '$(x)' }] }), { items: [{ label: '$\u200B(x)' }] });
    assert.equal(namesAsWritten(null), null);
  });
});
