import assert from 'node:assert/strict';
import type { Workbench } from '../../scripts/vscode/workbench';
import { windows } from './support/windows';

/** Who has just installed it takes the first steps, with the text beside them. */
describe('первые шаги (the walkthrough)', () => {
  const vscode = windows();

  /** VS Code puts the focus on a step a quarter of a second after a click on it, and would take it from what a button of the step has opened by then; at once where nothing is to move. */
  async function open(): Promise<Workbench> {
    const window = await vscode.open();
    await window.page.emulateMedia({ reducedMotion: 'reduce' });
    return window;
  }

  it('opens a sample beside its steps, and each step does with it what it says', async () => {
    const window = await open(), { page } = window, step = (title: string) => page.locator('.getting-started-step', { hasText: title }), press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await page.setViewportSize({ width: 1900, height: 900 });
    await window.command('Verbatim: Get Started');
    await step('Open a transcript').waitFor();
    await press('Open a Sample');
    await page.locator('.view-line', { hasText: 'Petra Vandersloe' }).first().waitFor();
    await step('See who speaks').click();
    await press('Show the Outline');
    await page.locator('.outline-tree .monaco-list-row', { hasText: 'Amadou Kerrigan' }).first().waitFor();
    await press('Show the Speakers');
    await page.locator('.pane', { hasText: 'Speakers' }).locator('.monaco-list-row', { hasText: 'Silas Brandreth' }).first().waitFor();
    await step('Put right what is wrong').click();
    await press('Go to What Is Underlined');
    await page.locator('.marker-widget', { hasText: 'Wilhelmina' }).waitFor();
    await window.screenshot('walkthrough, what is underlined');
    await press('Show What Can Be Done');
    await page.locator('.action-widget .monaco-list-row.action').first().waitFor();
    await window.keys('Escape');
    await step('Say who people are').click();
    await press('Who Is This?');
    await page.locator('.quick-input-widget', { hasText: 'Who is “Dr. Wilhelmina Achterberg”?' }).waitFor();
    await window.keys('Escape');
    await step('See the statistics').click();
    await press('Show Statistics');
    await page.locator('.tab', { hasText: 'Statistics Untitled-1' }).waitFor();
    assert.ok(await page.locator('.view-line', { hasText: 'Petra Vandersloe' }).first().isVisible(), 'the sample stays in sight');
    await window.screenshot('walkthrough');
  });
  it('keeps its steps in sight in a narrow window too, and opens a sample by itself where none is open', async () => {
    const window = await open(), { page } = window, step = (title: string) => page.locator('.getting-started-step', { hasText: title });
    await window.command('Verbatim: Get Started');
    await step('See who speaks').click();
    await page.getByRole('button', { name: 'Show the Outline', exact: true }).click();
    await page.locator('.outline-tree .monaco-list-row', { hasText: 'Amadou Kerrigan' }).first().waitFor();
    await window.screenshot('walkthrough, narrow');
    assert.ok(await step('Put right what is wrong').isVisible());
    assert.ok(await page.locator('.view-line', { hasText: 'Petra Vandersloe' }).first().isVisible());
  });
});
