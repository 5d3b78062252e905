import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CodeActionKind, type CodeAction, type Range, type SnippetTextEdit, type TextDocumentEdit, type TextEdit } from 'vscode-languageserver-types';
import { codeAction, fixAllKind } from '../../../server/src/features/codeAction';
import { diagnosticsOf } from '../../../server/src/features/diagnostics';
import { together } from '../../../server/src/features/support/fileFixes';
import type { Transcript } from '../../../server/src/transcript/model';
import { address, asking, made, type Circumstances, type LabelParts } from './support';

const minister: LabelParts = { text: 'Анна Ветрова, министр', speaker: 'Анна Ветрова', role: 'министр' };
const doctor: LabelParts = { text: 'Пётр Лыков, врач', speaker: 'Пётр Лыков', role: 'врач' };

/** The last statement is attributed twice, by two attributions that disagree. */
const conflictText = 'Раз и два.\nАнна Ветрова, министр\nПётр Лыков: Мост закрыт до весны.\nАнна Ветрова, министр\n';
const conflict = () => made(conflictText, {
  statements: [
    { words: 'Раз и два.', by: minister },
    { words: 'Мост закрыт до весны.', by: { text: 'Пётр Лыков:', speaker: 'Пётр Лыков', kind: 'leading' }, rivals: [minister] },
  ],
});

/** Two of three attributions are there twice. */
const repeatedText = 'Раз и два.\nАнна Ветрова, министр\nАнна Ветрова, министр\nТри и четыре.\nПётр Лыков, врач\nПётр Лыков, врач\n';
function repeated(): Transcript {
  const transcript = made(repeatedText, { statements: [{ words: 'Раз и два.', by: minister }, { words: 'Три и четыре.', by: doctor }] });
  const again = transcript.statements.map(({ attribution }) => {
    const down = ({ start, end }: Range): Range => ({ start: { ...start, line: start.line + 1 }, end: { ...end, line: end.line + 1 } }), own = attribution!;
    return { ...own, range: down(own.range), speakerRange: down(own.speakerRange), roleRange: down(own.roleRange!) };
  });
  return { ...transcript, strays: again, speakers: transcript.speakers.map((each, at) => ({ ...each, attributions: [...each.attributions, again[at]] })) };
}

const whole: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const onLine = (line: number): Range => ({ start: { line, character: 3 }, end: { line, character: 3 } });

function actions(transcript: Transcript, range: Range, only?: string[], circumstances: Circumstances = {}): CodeAction[] {
  return codeAction.provide(asking(transcript, circumstances), { range, context: { diagnostics: [], only } });
}

function after(text: string, action: CodeAction | undefined): string {
  return TextDocument.applyEdits(TextDocument.create(address, 'transcript', 1, text), [...action!.edit!.changes![address]]);
}

describe('code actions', () => {
  it('are the fixes of the finding under the cursor, then its silence', () => {
    const found = actions(conflict(), onLine(3));
    assert.deepEqual(found.map(({ kind, command }) => [kind, command?.command]), [['quickfix', undefined], ['quickfix', undefined], ['quickfix', 'verbatim.silence']]);
    assert.equal(after(conflictText, found[0]), 'Раз и два.\nАнна Ветрова, министр\nПётр Лыков: Мост закрыт до весны.\n');
    assert.equal(after(conflictText, found[1]), 'Раз и два.\nАнна Ветрова, министр\nМост закрыт до весны.\nАнна Ветрова, министр\n');
    const [silence] = found[2].command!.arguments!;
    assert.deepEqual([silence.uri, silence.code], [address, 'attribution.conflict']);
    assert.deepEqual(actions(conflict(), onLine(0)), []);
  });

  it('name the squiggle that they are for, as the client has it where it has it', () => {
    const asked = asking(conflict()), [own] = diagnosticsOf(asked.snapshot), held = { ...own, data: 'the client’s own' };
    const linked = (known: typeof own[]) => codeAction.provide(asked, { range: own.range, context: { diagnostics: known } })[0].diagnostics;
    assert.deepEqual(linked([]), [own]);
    assert.deepEqual(linked([{ ...held, code: 'other' }, held]), [held]);
  });

  it('mark what a user who agrees wants, and offer it for the whole file where there is more of the kind', () => {
    const found = actions(repeated(), onLine(2));
    assert.deepEqual(found.map(({ isPreferred, command }) => command ? 'silence' : isPreferred ? 'preferred' : 'other'), ['preferred', 'other', 'silence']);
    assert.equal(after(repeatedText, found[0]), repeatedText.replace('министр\nАнна Ветрова, министр', 'министр'));
    assert.equal(after(repeatedText, found[1]), 'Раз и два.\nАнна Ветрова, министр\nТри и четыре.\nПётр Лыков, врач\n');
  });

  it('offer nothing for the whole file where there is only one of the kind', () => {
    const { strays, speakers, ...rest } = repeated(), once = { ...rest, strays: strays.slice(0, 1), speakers: speakers.map((each, at) => at ? { ...each, attributions: each.attributions.slice(0, 1) } : each) };
    assert.deepEqual(actions(once, onLine(2)).map(({ isPreferred, command }) => command ? 'silence' : isPreferred ? 'preferred' : 'other'), ['preferred', 'silence']);
  });

  it('come in the same order however often and for however many findings they are asked', () => {
    const titles = () => actions(repeated(), whole).map(each => each.title), once = titles();
    assert.deepEqual(titles(), once);
    assert.equal(once.length, 5, 'two repetitions, one for all, two silences');
  });

  it('fix everything that needs no choice, only when that is asked for', () => {
    for (const only of [[fixAllKind], [CodeActionKind.SourceFixAll], [CodeActionKind.Source], ['']]) {
      const [found] = actions(repeated(), whole, only).filter(({ kind }) => kind === fixAllKind);
      assert.equal(after(repeatedText, found), 'Раз и два.\nАнна Ветрова, министр\nТри и четыре.\nПётр Лыков, врач\n', `only ${only}`);
    }
    assert.deepEqual(actions(repeated(), onLine(2)).filter(({ kind }) => kind === fixAllKind), []);
    assert.deepEqual(actions(conflict(), whole, [fixAllKind]), [], 'a conflict needs a choice');
  });

  it('are of the asked kinds only', () => {
    assert.deepEqual(actions(repeated(), whole, [CodeActionKind.QuickFix]), actions(repeated(), whole));
    assert.deepEqual(actions(repeated(), whole, [CodeActionKind.Refactor]), []);
    assert.deepEqual(actions(repeated(), whole, ['source.organizeImports']), []);
    assert.deepEqual(actions(repeated(), whole, ['source.fix']), [], 'kinds are compared by their parts');
  });

  it('leave a place to type over where the client can, plain words elsewhere', () => {
    const text = 'Раз и два.\nАнна Ветрова, министр\nТри и четыре.\nПётр Лыков, врач\nПять и шесть.\nАнна Ветрова, министр\nКто сказал это, не знает в городе никто.\n';
    const transcript = made(text, { statements: [{ words: 'Раз и два.', by: minister }, { words: 'Три и четыре.', by: doctor }, { words: 'Пять и шесть.', by: minister }, { words: 'Кто … никто.' }] });
    const snippets = (snippetEdits: boolean) => actions(transcript, onLine(6), undefined, { can: { snippetEdits }, version: 7 }).filter(({ edit }) => edit?.documentChanges);
    const [withPlace] = snippets(true), [{ textDocument, edits }] = withPlace.edit!.documentChanges as TextDocumentEdit[];
    assert.deepEqual(textDocument, { uri: address, version: 7 });
    assert.match((edits[0] as SnippetTextEdit).snippet.value, /\$\{1:/);
    assert.deepEqual(snippets(false), []);
    const plain = actions(transcript, onLine(6), undefined, { can: { snippetEdits: false } }).find(({ title }) => title === withPlace.title);
    assert.doesNotMatch((plain!.edit!.changes![address][0] as TextEdit).newText, /\$/);
  });
});

describe('fixes made together', () => {
  const edit = (start: number, end: number, newText = ''): TextEdit => ({ range: { start: { line: 0, character: start }, end: { line: 0, character: end } }, newText });
  const kept = (...fixes: TextEdit[][]) => together(fixes.map(edits => ({ edits })));

  it('stand in order and may touch', () => assert.deepEqual(kept([edit(4, 6)], [edit(0, 2)], [edit(2, 4)]), { findings: 3, edits: [edit(0, 2), edit(2, 4), edit(4, 6)] }));
  it('leave out what overlaps an earlier one, whole', () => assert.deepEqual(kept([edit(2, 6)], [edit(0, 1), edit(5, 8)], [edit(0, 3)], [edit(7, 8)]), { findings: 2, edits: [edit(2, 6), edit(7, 8)] }));
  it('never put two things at one place', () => assert.deepEqual(kept([edit(2, 2, 'а')], [edit(2, 2, 'б')], [edit(2, 3)]), { findings: 1, edits: [edit(2, 2, 'а')] }));
});
