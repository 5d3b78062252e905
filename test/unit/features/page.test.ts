import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, DocumentSymbol, Hover, MarkupContent } from 'vscode-languageserver-types';
import { codeAction } from '../../../server/src/features/codeAction';
import { diagnosticsOf } from '../../../server/src/features/diagnostics';
import { documentSymbol } from '../../../server/src/features/documentSymbol';
import { hover } from '../../../server/src/features/hover';
import { onlyFile } from '../../support/fixture';
import { address, asking } from './support';

/** A page as news sites print it; its last statement is attributed to two people. */
const page = onlyFile(`
  Совет посёлка обсудил мост - что решили участники

  Разговор был долгий и полезный. Мы услышали всех, кто живёт у реки, и учтём каждое замечание до начала работ.
  Анна Ветрова, глава посёлка
  Мост простоял сорок лет и простоит ещё столько же, если его вовремя чинить. Материалы мы уже заказали.
  Пётр Лыков, начальник дорожной службы
  Проект готов и согласован. Работы начнутся в мае и закончатся к осени, объезд откроем заранее.
  Ольга Тихая, главный инженер
  Пётр Лыков: Обстановка на дорогах меняется, и не в лучшую сторону. Поэтому мы начинаем раньше срока.
  Ольга Тихая, главный инженер
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ attribution.conflict
`);

describe('a page of statements, from its text to its last fix', () => {
  it('has an outline of who said what', () => {
    const [root, ...others] = documentSymbol.provide(asking(page.text), {}), short = ({ name, detail }: DocumentSymbol) => `${name}: ${detail?.split(' ').slice(0, 6).join(' ')}`;
    assert.deepEqual(others, []);
    assert.deepEqual([root.name, ...root.children!.map(short)], [
      'Совет посёлка обсудил мост - что решили участники',
      'Анна Ветрова: глава посёлка — Разговор был долгий',
      'Пётр Лыков: начальник дорожной службы — Мост простоял',
      'Ольга Тихая: главный инженер — Проект готов и',
      'Пётр Лыков: Обстановка на дорогах меняется, и не',
    ]);
  });

  it('says in a hover what is in doubt, and where the same speaker is named', () => {
    const text = (of: Hover | null) => (of!.contents as MarkupContent).value;
    const told = text(hover.provide(asking(page.text, { can: { commandLinks: false } }), { position: { line: 8, character: 3 } }));
    assert.match(told, /^\*\*Пётр Лыков\*\*/);
    assert.match(told, /Для тех же слов назван и другой автор: \*\*Ольга Тихая\*\*, главный инженер \(строка 10\)/);
    assert.match(told, /Этот автор указан ещё в строке 6\./);
    assert.match(told, /Другие должности и роли в этом файле: начальник дорожной службы \(строка 6\)/);
  });

  it('has one finding, and either of its fixes leaves none', () => {
    const asked = asking(page.text), found = diagnosticsOf(asked.snapshot), document = TextDocument.create(address, 'transcript', 1, page.text);
    assert.deepEqual(found.map(({ code, range }) => ({ label: code, range })), page.drawn);
    const fixes = codeAction.provide(asked, { range: found[0].range, context: { diagnostics: found } }).filter((action): action is CodeAction & Required<Pick<CodeAction, 'edit'>> => action.edit !== undefined);
    assert.ok(fixes.length >= 2);
    for (const { edit, title } of fixes) assert.deepEqual(diagnosticsOf(asking(TextDocument.applyEdits(document, [...edit.changes![address]])).snapshot), [], title);
  });
});
