import assert from 'node:assert/strict';
import fc from 'fast-check';
import { documentLink } from '../../../server/src/features/documentLink';
import { recordingsFor } from '../../../server/src/features/links/files';
import { secondsOf } from '../../../server/src/speakers/timecodes';
import { BesideFiles } from '../../../server/src/workspace/beside';
import { Folders } from '../../../server/src/workspace/folders';
import { Log } from '../../../server/src/workspace/log';
import { onlyFile } from '../../support/fixture';
import { asking, type Circumstances } from './support';

const file = 'file:///files/2024/bridge.transcript', isInWorkspace = (uri: string) => uri.startsWith('file:///files/');
const besides = (recording: string | null) => ({ recording, isInWorkspace });

/** A picture draws each link with where it leads. */
function check(picture: string, circumstances: Circumstances = {}): void {
  const { text, drawn } = onlyFile(picture), links = documentLink.provide(asking(text, { file, beside: besides(null), ...circumstances }), {});
  const told = links.map(({ range: { start, end }, target }) => `${start.line}:${start.character}-${end.character} ${target}`).sort();
  assert.deepEqual(told, drawn.map(({ range: { start, end }, label }) => `${start.line}:${start.character}-${end.character} ${label}`).sort());
}

describe('links', () => {
  it('are addresses, without the marks of the sentence that they stand in', () => check(`
    Анна Ветрова: Всё есть на https://мост.рф/план, читайте. Пишите на mailto:most@example.org!
                              ^^^^^^^^^^^^^^^^^^^^ https://мост.рф/план
                                                                       ^^^^^^^^^^^^^^^^^^^^^^^ mailto:most@example.org
    Пётр Лыков: Видел («http://example.org/a_(b)», и www.example.org).
                        ^^^^^^^^^^^^^^^^^^^^^^^^ http://example.org/a_(b)
                                                     ^^^^^^^^^^^^^^^ https://www.example.org
    Анна Ветрова: См. [план](https://example.org/x?y=1#z)…
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ https://example.org/x?y=1#z
  `));

  it('are none where a text only looks so', () => check(`
    Q: The prefix is https:// and nothing more; awww.no, http://, ftp://example.org/file, mailto:nobody.
    A: command:evil?1 [x](command:workbench.action.quit) javascript:alert(1) file:///etc/passwd vscode://x.y
  `));

  it('lead from time codes to the recording beside the transcript', () => check(`
    [00:07:01] Анна Ветрова: В 10:30 начнём.
    ^^^^^^^^^^ file:///files/2024/bridge.mp3
    [00:08:12] Пётр Лыков: Хорошо.
    ^^^^^^^^^^ file:///files/2024/bridge.mp3
  `, { beside: besides('file:///files/2024/bridge.mp3') }));

  it('lead to the place in it where a browser follows them', () => check(`
    [00:07:01] Анна Ветрова: Начнём.
    ^^^^^^^^^^ file:///files/2024/bridge.mp3#t=421
    [01:08:12] Пётр Лыков: Хорошо.
    ^^^^^^^^^^ file:///files/2024/bridge.mp3#t=4092
  `, { beside: besides('file:///files/2024/bridge.mp3'), can: { commandLinks: false } }));

  it('lead to files that the front matter names, in the workspace only', () => check(`
    ---
    title: Мост
    аудио: "../записи/мост 1.mp3"
            ^^^^^^^^^^^^^^^^^^^^ file:///files/%D0%B7%D0%B0%D0%BF%D0%B8%D1%81%D0%B8/%D0%BC%D0%BE%D1%81%D1%82%201.mp3
    officials: ../../../etc/passwd
    справочник: people/мэрия.csv
                ^^^^^^^^^^^^^^^^ file:///files/2024/people/%D0%BC%D1%8D%D1%80%D0%B8%D1%8F.csv
    video: command:evil
    media: /etc/passwd
    sound: 'C:\\music\\a.mp3'
    ---
    [00:07:01] Анна Ветрова: Начнём.
    ^^^^^^^^^^ file:///files/%D0%B7%D0%B0%D0%BF%D0%B8%D1%81%D0%B8/%D0%BC%D0%BE%D1%81%D1%82%201.mp3
    [00:08:12] Пётр Лыков: Хорошо.
    ^^^^^^^^^^ file:///files/%D0%B7%D0%B0%D0%BF%D0%B8%D1%81%D0%B8/%D0%BC%D0%BE%D1%81%D1%82%201.mp3
  `, { beside: besides('file:///files/2024/bridge.mp3') }));

  it('lead to a recording on the web at its place', () => check(`
    ---
    recording: https://example.org/мост.mp3#t=1
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ https://example.org/мост.mp3#t=1
    ---
    [00:07:01] Анна Ветрова: Начнём.
    ^^^^^^^^^^ https://example.org/%D0%BC%D0%BE%D1%81%D1%82.mp3#t=421
    [00:08:12] Пётр Лыков: Хорошо.
    ^^^^^^^^^^ https://example.org/%D0%BC%D0%BE%D1%81%D1%82.mp3#t=492
  `));

  it('say where they lead, in the user’s language', () => {
    const [link] = documentLink.provide(asking('[0:07] Анна Ветрова: Начнём.\n[0:09] Пётр Лыков: Да.\n', { file, beside: besides('file:///files/2024/%D0%BC%D0%BE%D1%81%D1%82.mp3') }), {});
    assert.equal(link.tooltip, 'Запись «мост.mp3», 0:07');
  });

  it('count seconds', () => assert.deepEqual(['[0:04]', '00:07:01', '00:04:01.680', '(1:00:00,5)'].map(secondsOf), [4, 421, 241.68, 3600.5]));

  it('lead to the web, to mail and into the workspace, and nowhere else, whatever the text', () => {
    const pieces = ['---\n', 'audio: ', 'officials: ', '../', '%2e%2e/', 'a.mp3', 'https://', 'http://x.org/', 'command:evil', 'mailto:', 'a@b.c', 'www.', 'file:///etc/', '[00:01] ', 'Анна: ', '\n', ' ', '\\', '#', '?', '\u2028', '\uD83D', '«', ')', 'İ'];
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), fc.boolean(), (parts, beside) => {
      const asked = asking(parts.join(''), { file, beside: besides(beside ? 'file:///files/2024/bridge.mp3' : null) }), { lines } = asked.snapshot.transcript;
      for (const { range: { start, end }, target } of documentLink.provide(asked, {})) {
        assert.ok(/^(?:https?:\/\/|mailto:|file:\/\/\/files\/)/i.test(target!) && !/^file:.*\/\.\.?(?:\/|$)/.test(target!), target);
        assert.ok(start.line === end.line && start.character < end.character && end.character <= lines.length(end.line));
      }
    }), { numRuns: 500 });
  });
});

describe('the recording beside a transcript', () => {
  const folders = Folders.of({ workspaceFolders: [{ uri: 'file:///files', name: 'files' }], rootUri: null }), quiet = { error() {}, warn() {}, info() {}, debug() {} } as never;
  const beside = (there: readonly string[], asked: unknown[] = []) => new BesideFiles({ folders, log: new Log(quiet, false), files: { areThere: async uris => { asked.push(uris); return uris.map(uri => there.includes(uri)); } } });

  it('has its name, is looked for once, and again when files come and go', async () => {
    const asked: unknown[] = [], files = beside(['file:///files/2024/bridge.mp4', 'file:///files/2024/bridge.wav'], asked);
    assert.equal((await files.of(file)).recording, 'file:///files/2024/bridge.wav');
    await files.of(file);
    assert.equal(asked.length, 1);
    files.forget();
    await files.of(file);
    assert.equal(asked.length, 2);
  });

  it('is looked for in the workspace only', async () => {
    const asked: unknown[] = [], files = beside(['file:///etc/a.mp3'], asked);
    assert.deepEqual([(await files.of('file:///etc/a.txt')).recording, (await files.of('untitled:Untitled-1')).recording, asked.length], [null, null, 0]);
    assert.deepEqual(recordingsFor('untitled:Untitled-1'), []);
    assert.equal(recordingsFor('file:///files/a%20b.2024.txt?x')[0], 'file:///files/a%20b.2024.mp3');
  });

  it('is none where nobody can look', async () => {
    const files = new BesideFiles({ folders, log: new Log(quiet, false), files: { areThere: async () => { throw new Error('no'); } } });
    assert.equal((await files.of(file)).recording, null);
  });
});
