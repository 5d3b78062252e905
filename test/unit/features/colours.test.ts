import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SemanticTokens } from 'vscode-languageserver-types';
import { semanticTokensDelta, semanticTokensFull, semanticTokensRange, type SemanticTokensDelta } from '../../../server/src/features/semanticTokens';
import { noCorpus } from '../../../server/src/workspace/index/corpus';
import type { Asked } from '../../../server/src/features/feature';
import { translator } from '../../../server/src/l10n/translate';
import { Recogniser } from '../../../server/src/transcript';
import { Roster } from '../../../server/src/officials/roster';
import { defaultSettings } from '../../../server/src/workspace/settings';
import { followers, Reading, Snapshot } from '../../../server/src/workspace/snapshot';
import { edit, edits, pages } from '../../support/edits';
import { address, rosterOf } from './support';

const directory = 'ФИО\nАнна Ветрова\nПётр Седов';

/** A text that is edited, as the server has it. */
class Open {
  readonly recogniser: Recogniser;
  private readonly followers = followers();
  private version = 0;
  constructor(public text: string, most?: number, private readonly roster: Roster = Roster.none) { this.recogniser = new Recogniser(text, most); }
  get asked(): Asked {
    const snapshot = new Snapshot(address, ++this.version, new Reading(this.recogniser, this.followers), defaultSettings, translator('ru'), () => false, this.roster);
    return { snapshot, client: { snippetEdits: true, snippets: true, commandLinks: true }, cancelled: () => false, corpus: noCorpus };
  }
}

/** What a client makes of an answer, as the protocol has it. */
function applied(data: readonly number[], answer: SemanticTokensDelta | SemanticTokens): number[] {
  if ('data' in answer) return answer.data;
  return answer.edits.reduce<number[]>((all, { start, deleteCount, data: put }) => [...all.slice(0, start), ...put, ...all.slice(start + deleteCount)], [...data]);
}

const whole = (asked: Asked) => semanticTokensFull.provide(asked, {}) as SemanticTokens;
const fresh = (text: string, roster: Roster) => whole(new Open(text, undefined, roster).asked).data;

describe('colours of a document that is edited', () => {
  it('are sent as what is other: a few numbers for a letter', () => {
    const open = new Open(Array.from({ length: 500 }, (_, at) => `Анна Ветрова, министр: Слово номер ${at}.\n\nПётр Седов: «Да», — сказал он.\n\n`).join('')), first = whole(open.asked);
    open.recogniser.edit({ from: 24, to: 24, text: 'Да. ' });
    assert.deepEqual((semanticTokensDelta.provide(open.asked, { previousResultId: first.resultId }) as SemanticTokensDelta).edits, []);
    open.recogniser.edit({ from: 0, to: 0, text: '\n' });
    const { edits: [only, ...more], resultId } = semanticTokensDelta.provide(open.asked, { previousResultId: first.resultId }) as SemanticTokensDelta;
    assert.deepEqual([only, more], [{ start: 0, deleteCount: 1, data: [1] }, []]);
    open.recogniser.edit({ from: open.recogniser.newest.size, to: open.recogniser.newest.size, text: 'Анна Ветрова: Ещё.\n' });
    const { edits: [last] } = semanticTokensDelta.provide(open.asked, { previousResultId: resultId }) as SemanticTokensDelta;
    assert.deepEqual([last.start, last.deleteCount, last.data.length], [first.data.length, 0, 5]);
  });

  it('are sent whole where the answer before is not known, or not any more', () => {
    const open = new Open('Анна Ветрова: Да.\n\nПётр Седов: Нет.\n'), first = whole(open.asked);
    for (const previousResultId of ['0:7', undefined, 3]) assert.deepEqual((semanticTokensDelta.provide(open.asked, { previousResultId }) as SemanticTokens).data, first.data);
    for (let times = 0; times < 3; times++) whole(open.asked);
    assert.ok('data' in semanticTokensDelta.provide(open.asked, { previousResultId: first.resultId }));
  });

  it('are those of the text read anew, whatever the edits, the size of its parts and who is known', function () {
    this.timeout(240_000);
    fc.assert(fc.property(fc.constantFrom(...pages), fc.constantFrom(2, 3, 5, 8, 64), edits, fc.boolean(), fc.nat(3), (page, most, changes, known, stay) => {
      const roster = known ? rosterOf(directory) : Roster.none, open = new Open(page, most, roster);
      let text = page, { resultId, data } = whole(open.asked);
      for (const [at, change] of changes.entries()) {
        text = edit(open.recogniser, change, text);
        // Not every version is asked for.
        if (at === stay) continue;
        const answer = semanticTokensDelta.provide(open.asked, { previousResultId: resultId });
        data = applied(data, answer);
        ({ resultId } = answer);
        assert.deepEqual(data, fresh(text, roster));
      }
    }), { numRuns: 300 });
  });

  it('of any lines are those of the whole, wherever its parts end', function () {
    this.timeout(240_000);
    fc.assert(fc.property(fc.constantFrom(...pages), fc.constantFrom(2, 3, 5, 64), fc.nat(), fc.nat(30), (page, most, from, count) => {
      const asked = new Open(page, most, rosterOf(directory)).asked, line = from % asked.snapshot.transcript.lines.count;
      const { data } = semanticTokensRange.provide(asked, { range: { start: { line, character: 3 }, end: { line: line + count, character: 0 } } }) as SemanticTokens;
      assert.deepEqual(decode(data), decode(whole(asked).data).filter(([at]) => at >= line && at <= line + count));
    }), { numRuns: 300 });
  });
});

function decode(data: readonly number[]): number[][] {
  let line = 0, column = 0;
  return Array.from({ length: data.length / 5 }, (_, at) => {
    const [down, right, length, type] = data.slice(5 * at);
    column = down ? right : column + right;
    line += down;
    return [line, column, length, type];
  });
}
