import { VsCodeInBrowser } from '../../../scripts/vscode/vscode-in-browser';
import type { Workbench } from '../../../scripts/vscode/workbench';

/**
 * A VS Code for the tests of a suite, each of which opens its own window: closed after the test, with a picture where it failed, and what the window has told its user.
 * @param settings as `VsCodeInBrowser.start` takes them
 */
export function windows(...settings: Parameters<typeof VsCodeInBrowser.start>): Pick<VsCodeInBrowser, 'open'> {
  let vscode: VsCodeInBrowser | undefined, window: Workbench | undefined;
  before(async () => { vscode = await VsCodeInBrowser.start(...settings); });
  after(() => vscode?.stop());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') {
      await window?.screenshot(`failed: ${this.currentTest.title}`);
      console.log(await window?.told().catch(() => 'What it told is not to be had.'));
    }
    await window?.close();
    window = undefined;
  });
  return { open: async options => window = await vscode!.open(options) };
}
