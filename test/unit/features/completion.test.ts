import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { capabilities } from '../../../server/src/features';
import { completion, completionResolve, type CompletionParams } from '../../../server/src/features/completion';
import { translator } from '../../../server/src/l10n/translate';
import { readDirectory } from '../../../server/src/officials/directory';
import { Roster } from '../../../server/src/officials/roster';
import { defaultSettings } from '../../../server/src/workspace/settings';
import { Snapshot } from '../../../server/src/workspace/snapshot';
import { asking, drawn, type TranscriptParts } from './support';
import { corpusOf } from './workspace';

/**
 * A picture has the cursor and, drawn under it, what a completion replaces; `items` are "name | role → the line that comes of
 * it", in the order in which they are shown.
 */
function checkItems(picture: string, parts: TranscriptParts, items: readonly string[], context?: CompletionParams['context']): void {
  const { transcript, text, cursor, drawn: [replaced] } = drawn(picture, parts);
  const found = completion.provide(asking(transcript), { position: cursor!, context })?.items ?? [];
  const document = TextDocument.create('file:///t', 'transcript', 1, text);
  const shown = [...found].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1)).map(({ label, detail, textEdit }) => {
    const line = TextDocument.applyEdits(document, [textEdit as TextEdit]).split('\n')[cursor!.line];
    return `${label}${detail ? ` | ${detail}` : ''} → ${line}`;
  });
  assert.deepEqual(shown, items);
  for (const { textEdit, filterText } of found) {
    if (replaced) assert.deepEqual((textEdit as TextEdit).range, replaced.range);
    const typed = document.getText({ start: (textEdit as TextEdit).range.start, end: cursor! });
    assert.ok(filterText!.toLowerCase().includes(typed.trim().toLowerCase()), `"${filterText}" is found by "${typed}"`);
  }
}

const council: TranscriptParts = {
  statements: [
    { words: 'Раз.', by: { text: 'Анна Ветрова, министр', speaker: 'Анна Ветрова', role: 'министр' } },
    { words: 'Два.', by: { text: 'Пётр Лыков, врач', speaker: 'Пётр Лыков', role: 'врач' } },
    { words: 'Три.', by: { text: 'Анна Ветрова, депутат', speaker: 'Анна Ветрова', role: 'депутат' } },
    { words: 'Четыре.', by: { text: 'Пётр Лыков, врач', speaker: 'Пётр Лыков', role: 'врач' } },
    { words: 'Пять.', by: { text: 'Пётр Лыков, врач', speaker: 'Пётр Лыков', role: 'врач' } },
  ],
};
const councilText = `
    Раз.
    Анна Ветрова, министр
    Два.
    Пётр Лыков, врач
    Три.
    Анна Ветрова, депутат
    Четыре.
    Пётр Лыков, врач
    Пять.
    Пётр Лыков, врач
    Шесть.`;
const leading = { kind: 'leading', close: ':', id: 'leading colon' } as const;
const talk: TranscriptParts = {
  convention: leading, language: 'en',
  statements: [
    { words: 'One.', by: { text: 'Ann Weaver:', speaker: 'Ann Weaver', kind: 'leading' } },
    { words: 'Two.', by: { text: 'Bob Ash:', speaker: 'Bob Ash', kind: 'leading' } },
  ],
};

describe('completion', () => {
  it('offers a line of its own after a statement, the one who spoke before the last speaker first', () => checkItems(`${councilText}
    $0
  `, council, ['Анна Ветрова | депутат → Анна Ветрова, депутат', 'Пётр Лыков | врач → Пётр Лыков, врач']));

  it('replaces what is typed of the name, indentation stays', () => checkItems(`${councilText}
      пё$0
      ^^
  `, council, ['Пётр Лыков | врач →   Пётр Лыков, врач']));

  it('finds names in Latin letters, too', () => checkItems(`${councilText}
    lyk$0`, council, ['Пётр Лыков | врач → Пётр Лыков, врач']));

  it('finds names by their later words', () => checkItems(`${councilText}
    Вет$0
    ^^^
  `, council, ['Анна Ветрова | депутат → Анна Ветрова, депутат']));

  it('offers the roles of a name after the comma, the commonest first', () => {
    const twice = { ...council, statements: [...council.statements!, { words: 'Шесть.', by: { text: 'Анна Ветрова, депутат', speaker: 'Анна Ветрова', role: 'депутат' } }] };
    checkItems(`${councilText}
    Анна Ветрова, депутат
    Семь.
    Анна Ветрова, $0
    `, twice, ['депутат → Анна Ветрова, депутат', 'министр → Анна Ветрова, министр']);
    checkItems(`${councilText}
    Анна Ветрова, депутат
    Семь.
    Анна Ветрова,$0
    `, twice, ['депутат → Анна Ветрова, депутат', 'министр → Анна Ветрова, министр'], { triggerKind: 2, triggerCharacter: ',' });
    checkItems(`${councilText}
    Анна Ветрова, депутат
    Семь.
    Анна Ветрова, ми$0
                  ^^
    `, twice, ['министр → Анна Ветрова, министр']);
  });

  it('is silent in sentences, after names that have no role, and on an empty line until it is asked', () => {
    checkItems(`${councilText}\n    Вот Анна$0`, council, []);
    checkItems(`${councilText}\n    Шесть и ещё$0`, council, []);
    checkItems(`${councilText}\n    Ольга Тихая, $0`, council, []);
    checkItems(`${councilText}\n     $0`, council, [], { triggerKind: 2, triggerCharacter: ' ' });
    checkItems('Ann Weaver: One, $0two', { ...talk, statements: [] }, []);
  });

  it('writes a label before words that are already there', () => {
    checkItems(`
    Ann Weaver: One.
    Bob Ash: Two.
    $0Three.
    `, talk, ['Ann Weaver → Ann Weaver: Three.', 'Bob Ash → Bob Ash: Three.']);
    checkItems(`
    Ann Weaver: One.
    Bob Ash: Two.
    an$0
    ^^
    `, talk, ['Ann Weaver → Ann Weaver: ']);
  });

  it('does not offer a name in place of itself', () => checkItems(`
    Ann Weaver: One.
    Bob$0 Ash: Two.
    Q: Three.
  `, { ...talk, statements: [...talk.statements!, { words: 'Three.', by: { text: 'Q:', speaker: 'Q', kind: 'leading' } }] }, []));

  it('shows those who speak most after the likeliest', () => {
    const turn = (words: string, speaker: string) => ({ words, by: { text: `${speaker}:`, speaker, kind: 'leading' as const } });
    checkItems('Ann: A.\nBob: B.\nCid: C.\nCid: D.\nBob: E.\nCid: F.\nAnn: G.\n$0', {
      convention: leading, statements: [turn('A.', 'Ann'), turn('B.', 'Bob'), turn('C.', 'Cid'), turn('D.', 'Cid'), turn('E.', 'Bob'), turn('F.', 'Cid'), turn('G.', 'Ann')],
    }, ['Cid → Cid: ', 'Ann → Ann: ', 'Bob → Bob: ']);
    checkItems('Ann: A.\nBob: B.\nCid: C.\nCid: D.\nCid: F.\nAnn: G.\nBob: H.\n$0', {
      convention: leading, statements: [turn('A.', 'Ann'), turn('B.', 'Bob'), turn('C.', 'Cid'), turn('D.', 'Cid'), turn('F.', 'Cid'), turn('G.', 'Ann'), turn('H.', 'Bob')],
    }, ['Ann → Ann: ', 'Cid → Cid: ', 'Bob → Bob: ']);
  });

  it('puts no name that has a line to itself before words', () => checkItems(councilText.replace('Шесть.', '$0Шесть.'), council, []));

  it('is silent behind more words than a label has', () => {
    const speaker = 'А'.repeat(130);
    checkItems(`${speaker}: Раз.\n${'А'.repeat(125)}$0`, { convention: leading, statements: [{ words: 'Раз.', by: { text: `${speaker}:`, speaker, kind: 'leading' } }] }, []);
  });

  it('changes the name only, where words follow their label', () => checkItems(`
    Ann Weaver: One.
    Bob Ash: Two.
    Anna$0: Three.
    ^^^^
  `.replace('Anna', 'Ann'), { ...talk, statements: [...talk.statements!, { words: 'Three.', by: { text: 'Ann:', speaker: 'Ann', kind: 'leading' } }] }, ['Ann Weaver → Ann Weaver: Three.']));

  it('keeps to the marks of the file: bold names, honorifics, roles in brackets', () => {
    const bold: TranscriptParts = {
      convention: { ...leading, open: '**', close: ':**' },
      statements: [{ words: 'Раз.', by: { text: '**Анна Ветрова:**', speaker: 'Анна Ветрова', kind: 'leading' } }],
    };
    checkItems('**Анна Ветрова:** Раз.\n**$0\n^^', bold, ['Анна Ветрова → **Анна Ветрова:** ']);
    checkItems('**Анна Ветрова:** Раз.\nан$0\n^^', bold, ['Анна Ветрова → **Анна Ветрова:** ']);
    const record: TranscriptParts = {
      convention: { ...leading, close: '.' },
      statements: [{ words: 'One.', by: { text: 'Mr. WEAVER.', speaker: 'WEAVER', kind: 'leading' } }, { words: 'Two.', by: { text: 'Ms. ASH.', speaker: 'ASH', kind: 'leading' } }],
    };
    checkItems('Mr. WEAVER. One.\nMs. ASH. Two.\nMr$0', record, ['WEAVER → Mr. WEAVER. ']);
    checkItems('Mr. WEAVER. One.\nMs. ASH. Two.\nwea$0', record, ['WEAVER → Mr. WEAVER. ']);
    const bracketed: TranscriptParts = {
      convention: { ...leading, roleOpen: ' (', roleClose: ')' },
      statements: [{ words: 'One.', by: { text: 'Ann Weaver (Chair):', speaker: 'Ann Weaver', role: 'Chair', kind: 'leading' } }],
    };
    checkItems('Ann Weaver (Chair): One.\nAnn Weaver ($0', bracketed, ['Chair → Ann Weaver (Chair):']);
    checkItems('Ann Weaver (Chair): One.\nAnn Weaver (C$0)', bracketed, ['Chair → Ann Weaver (Chair)']);
  });

  it('does not offer the half name that is being typed, nor anything in front matter', () => {
    checkItems('Ann Weaver: One.\nAnn W$0', { ...talk, statements: [talk.statements![0]], strays: [{ text: 'Ann W', speaker: 'Ann W', kind: 'heading' }] }, ['Ann Weaver → Ann Weaver: ']);
    checkItems('---\nAn$0\n---\nAnn Weaver: One.', { ...talk, statements: [talk.statements![0]], blocks: [{ kind: 'front-matter', startLine: 0, endLine: 2 }, { kind: 'statement', startLine: 3, endLine: 3 }] }, []);
  });

  it('is asked for by what may begin a role or a label', () => {
    assert.deepEqual((capabilities.completionProvider as { triggerCharacters: string[] }).triggerCharacters, [',', ' ', '(', '*']);
  });

  describe('of people whom the file does not name', () => {
    const directory = 'ФИО;Должность;С;По;Другие имена\nМарина Шубина;мэр;2020;;Marina Buchholz\nМарина Шубина;депутат;;2019;\nАнна Ветрова;министр;;;\nИгорь Шумов;;;;\n';
    const archive = { 'file:///memory/2019-02-03.txt': 'Тимур Шабанов, плотник: Раз.\n\nВопрос: Два?\n\nТимур Шабанов, столяр: Три.\n' };
    let details: readonly (string | null)[] = [];
    /** What is put in, and whether more may come with more letters. */
    function offered(picture: string, parts: TranscriptParts = council): readonly [boolean | undefined, ...string[]] {
      const { transcript, cursor } = drawn(picture, parts), corpus = corpusOf(archive), roster = new Roster([{ uri: 'file:///memory/officials.csv', text: directory, directory: readDirectory(directory, 'csv') }], corpus.speakers.names);
      const snapshot = new Snapshot('file:///memory/2021-05-06.transcript', 1, { get: () => transcript }, defaultSettings, translator('ru'), undefined, roster);
      const asked = { snapshot, corpus, client: { snippets: false, snippetEdits: false, commandLinks: false }, cancelled: () => false }, found = completion.provide(asked, { position: cursor! });
      for (const { filterText, textEdit } of found?.items ?? []) {
        const { start } = (textEdit as TextEdit & { range: { start: { character: number } } }).range, typed = transcript.lines.text(cursor!.line).slice(start.character, cursor!.character);
        assert.ok(filterText!.toLowerCase().includes(typed.toLowerCase()), `"${filterText}" is found by "${typed}"`);
      }
      for (const item of found?.items ?? []) {
        const { documentation } = completionResolve.provide(asked, item) as { documentation?: { value: string } };
        if ((item.data as { official?: string }).official) assert.match(documentation!.value, /\*\*[^*]+\*\*/); else assert.equal(documentation, undefined);
      }
      details = (found?.items ?? []).map(({ detail }) => detail ?? null);
      return [found?.isIncomplete, ...(found?.items ?? []).map(({ textEdit }) => (textEdit as TextEdit).newText)];
    }

    it('are written as the file writes attributions, with the office on its day or the role that another file gave last', () => assert.deepEqual(offered(`${councilText}
    ш$0`), [true, 'Марина Шубина, мэр', 'Игорь Шумов', 'Тимур Шабанов, столяр']));

    it('come behind the file’s own speakers, and are not those', () => assert.deepEqual(offered(`${councilText}
    а$0`), [false, 'Анна Ветрова, депутат']));

    it('are found in Latin letters, and by the beginning of any part of the name', () => {
      for (const typed of ['shub', 'Марина', 'шубина ма']) assert.deepEqual(offered(`${councilText}
    ${typed}$0`), [true, 'Марина Шубина, мэр'], typed);
    });

    it('are in the file by one name and are found by another, with their office where the file gives no role', () => {
      const spoken: TranscriptParts = { ...talk, language: 'ru', statements: [{ words: 'Раз.', by: { text: 'Марина Шубина:', speaker: 'Марина Шубина', kind: 'leading' } }, { words: 'Два.', by: { text: 'Ведущий:', speaker: 'Ведущий', kind: 'leading', speakerKind: 'role' } }] };
      for (const typed of ['мар', 'shub', 'buch']) assert.deepEqual([offered(`
        Марина Шубина: Раз.
        Ведущий: Два.
        ${typed}$0
      `, spoken), details], [[typed !== 'мар', 'Марина Шубина: '], ['мэр']], typed);
    });

    it('are nobody where nothing is typed, and have no role before words', () => {
      assert.equal(offered(`${councilText}
    $0`)[0], false);
      assert.deepEqual(offered(`
        Ann Weaver: One.
        Bob Ash: Two.
        шуб$0
      `, talk), [true, 'Марина Шубина: ']);
    });
  });
});
