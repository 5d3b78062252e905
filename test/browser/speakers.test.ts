import type { Workbench } from '../../scripts/vscode/workbench';
import { sharedWindow } from './support/sharedWindow';

/** Who wants to know who speaks, and who the label “Вопрос” is. */
describe('выступающие (the list of speakers)', () => {
  const vscode = sharedWindow();
  let window: Workbench;

  it('shows who speaks, leads to what they say, and takes a name for a label that has none', async () => {
    window = await vscode.open('questions.txt');
    await window.command('Verbatim: Treat This File as a Transcript');
    const rows = await window.speakers(), question = rows.filter({ hasText: 'Вопрос' });
    await window.screenshot('speakers');
    await rows.filter({ hasText: 'line' }).nth(1).click();
    await window.page.locator('[id="status.editor.selection"]', { hasText: /^Ln (?!1,)\d+, Col 1$/ }).waitFor();
    await window.command('Verbatim: Who Is This?');
    const picks = window.page.locator('.quick-input-list .monaco-list-row');
    await picks.filter({ hasText: 'line' }).nth(2).waitFor();
    await window.screenshot('who is this');
    await window.page.keyboard.type('Инга Седова');
    await picks.filter({ hasText: 'as typed' }).waitFor();
    await window.keys('Enter');
    await picks.filter({ hasText: /^All \d statements/ }).waitFor();
    await window.keys('Enter');
    await window.page.locator('.view-line', { hasText: /^Инга\sСедова:/u }).nth(2).waitFor();
    await rows.filter({ hasText: 'Инга Седова' }).waitFor();
    await question.waitFor({ state: 'detached' });
  });
});
