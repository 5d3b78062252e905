import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, eventually, extension, fixesAt, fixture, show } from './support';

const talk = 'Анна Гурьева, мэр: Начнём с дорог и мостов.\n\nПётр Сойкин: Я готов.\n\nАнна Гурьева: Тогда первый вопрос.\n\nПётр Сойкин: Слушаю.\n';

/** The names in the list, once they are as `hold` wants them. */
async function listed(hold: (names: readonly string[]) => boolean): Promise<readonly string[]> {
  const { speakers } = await extension().activate();
  return eventually(speakers.onDidChange, () => {
    const names = speakers.rows.map(row => row.split(',')[0]!);
    return hold(names) ? names : undefined;
  });
}
const are = (...wanted: string[]) => (names: readonly string[]) => names.join() === wanted.join();

describe('выступающие (the list of speakers)', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('verbatim.speakers.sortByAppearance');
    await closeAll();
  });
  const focus = () => vscode.commands.executeCommand('verbatim.speakers.focus');

  it('follows the transcript in front and what is typed in it, and is empty without one', async () => {
    const document = await show(talk);
    await focus();
    await listed(are('Анна Гурьева', 'Пётр Сойкин'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'Зоя Лебеда: Простите за опоздание.\n\n');
    await vscode.workspace.applyEdit(edit);
    await listed(are('Зоя Лебеда', 'Анна Гурьева', 'Пётр Сойкин'));
    await show(fixture('forum.transcript'));
    await listed(names => names.includes('Глеб Стрежнев'));
    await show(fixture('shopping.txt'));
    await listed(are());
  });

  it('is sorted by share and by appearance', async () => {
    await show('Пётр Сойкин: Я готов.\n\nАнна Гурьева: Начнём с дорог и мостов.\n\nПётр Сойкин: Да.\n\nАнна Гурьева: Тогда первый вопрос.\n');
    await focus();
    await listed(are('Пётр Сойкин', 'Анна Гурьева'));
    await vscode.commands.executeCommand('verbatim.speakers.sortByShare');
    await listed(are('Анна Гурьева', 'Пётр Сойкин'));
  });
});

describe('выступающий, чьё высказывание под курсором (the speaker of the statement with the cursor)', () => {
  afterEach(closeAll);
  const long = 'Анна Гурьева, мэр: Начнём с дорог и мостов.\n\nПётр Сойкин: Я готов.\n\nИ вот почему.\n\nАнна Гурьева: Тогда первый вопрос.\n\nПётр Сойкин: Слушаю.\n\nАнна Гурьева: Когда?\n';
  /** Does what moves the cursor, and waits until VS Code tells that it is there: what an editor says of itself before that may be older. */
  const moves = async (to: number, act: () => unknown) => {
    const told = new Promise<void>(resolve => {
      const listener = vscode.window.onDidChangeTextEditorSelection(({ selections }) => {
        if (selections[0].active.line !== to) return;
        listener.dispose();
        resolve();
      });
    });
    await act();
    await told;
  };
  /** Puts the cursor somewhere; where it is there already, VS Code has nothing to tell. */
  const at = async (line: number, character = 0) => {
    const editor = vscode.window.activeTextEditor!, wanted = new vscode.Position(line, character);
    if (!editor.selection.isEqual(new vscode.Selection(wanted, wanted))) await moves(line, () => { editor.selection = new vscode.Selection(wanted, wanted); });
  };
  const line = () => vscode.window.activeTextEditor!.selection.active.line;
  const inSight = () => vscode.window.activeTextEditor!.visibleRanges.map(({ start, end }) => [start.line, end.line]);
  const seen = (wanted: readonly (readonly number[])[]) => eventually(vscode.window.onDidChangeTextEditorVisibleRanges, () => JSON.stringify(inSight()) === JSON.stringify(wanted) || undefined);

  it('is gone on with, and back', async () => {
    await show(long);
    await at(0, 30);
    await moves(6, () => vscode.commands.executeCommand('verbatim.nextStatement'));
    await moves(10, () => vscode.commands.executeCommand('verbatim.nextStatement'));
    await vscode.commands.executeCommand('verbatim.nextStatement');
    assert.equal(line(), 10);
    await moves(6, () => vscode.commands.executeCommand('verbatim.previousStatement'));
  });

  it('is shown alone, and with all the others again', async () => {
    await show(long);
    await at(6, 20);
    await vscode.commands.executeCommand('verbatim.showOnly');
    await seen([[0, 1], [6, 7], [10, 11]]);
    assert.equal(line(), 6);
    await at(0);
    await vscode.commands.executeCommand('verbatim.showAll');
    await seen([[0, 11]]);
    assert.equal(line(), 0);
  });

  it('is another where one asks for another', async () => {
    await show(long);
    await at(0);
    await vscode.commands.executeCommand('verbatim.showOnly');
    await seen([[0, 1], [6, 7], [10, 11]]);
    await vscode.commands.executeCommand('verbatim.showAll');
    await seen([[0, 11]]);
    await at(3);
    await vscode.commands.executeCommand('verbatim.showOnly');
    await seen([[0, 0], [2, 5], [8, 9]]);
  });
});

describe('выступающие всех стенограмм (the speakers of all transcripts)', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('verbatim.speakers.ofFile');
    await closeAll();
  });

  it('are those of the folder’s files, opened or not', async () => {
    await show(talk);
    await vscode.commands.executeCommand('verbatim.speakers.ofWorkspace');
    await listed(names => ['Глеб Стрежнев', 'Варвара Лоскутьева'].every(name => names.includes(name)));
  });
});

describe('кто это (who is this)', () => {
  afterEach(closeAll);
  const questions = 'Вопрос: Когда откроют мост?\n\nАнна Гурьева, мэр: В мае.\n\nВопрос: А дорогу?\n\nАнна Гурьева: Летом.\n';
  const says = (document: vscode.TextDocument, wanted: string) => eventually(vscode.workspace.onDidChangeTextDocument, () => document.getText() === wanted || undefined);

  it('is offered on a label that names nobody, and names it everywhere, as one step', async () => {
    const document = await show(questions), place = new vscode.Position(4, 2);
    const actions = await fixesAt(document, new vscode.Range(place, place), vscode.CodeActionKind.RefactorRewrite), { command } = actions.find(action => action.command?.command === 'verbatim.whoIsThis')!;
    assert.include(command!.title, 'Вопрос');
    await vscode.commands.executeCommand(command!.command, ...command!.arguments as unknown[], { name: 'Инга Седова', everywhere: true });
    await says(document, questions.replaceAll('Вопрос', 'Инга Седова'));
    await vscode.commands.executeCommand('undo');
    await says(document, questions);
  });

  it('names one statement, and refuses what is no name', async () => {
    const document = await show(questions), uri = document.uri.toString();
    // Nobody waits for the message to be read.
    void vscode.commands.executeCommand('verbatim.whoIsThis', uri, { line: 4, character: 0 }, { name: 'Инга\nСедова', everywhere: true });
    await vscode.commands.executeCommand('verbatim.whoIsThis', uri, { line: 4, character: 0 }, { name: 'Инга Седова', everywhere: false });
    await says(document, questions.replace('Вопрос: А', 'Инга Седова: А'));
  });
});
