import assert from 'node:assert/strict';
import { windows } from './support/windows';

/** Who has just installed it takes the first steps, with the text beside them. */
describe('первые шаги (the walkthrough)', () => {
  const vscode = windows();

  it('opens a sample beside its steps, and each step does with it what it says', async () => {
    const window = await vscode.open(), { page } = window, step = (title: string) => page.locator('.getting-started-step', { hasText: title }), press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    // In a narrow window VS Code puts what is opened over the steps.
    await page.setViewportSize({ width: 1900, height: 900 });
    await window.command('Verbatim: Get Started');
    await step('Open a transcript').waitFor();
    await press('Open a Sample');
    await page.locator('.view-line', { hasText: 'Petra Vandersloe' }).first().waitFor();
    await step('Say who people are').click();
    await press('Who Is This?');
    await page.locator('.statusbar-item', { hasText: 'There is no statement here' }).first().waitFor();
    await step('See the statistics').click();
    await press('Show Statistics');
    await page.locator('.tab', { hasText: 'Statistics Untitled-1' }).waitFor();
    assert.ok(await page.locator('.view-line', { hasText: 'Petra Vandersloe' }).first().isVisible(), 'the sample stays in sight');
    await window.screenshot('walkthrough');
  });
});
