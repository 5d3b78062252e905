import { VsCodeInBrowser } from '../../../scripts/vscode/vscode-in-browser';
import type { Workbench } from '../../../scripts/vscode/workbench';
import { keepFailure } from './failure';
import { usual } from './usual';

/**
 * A VS Code for the tests of a suite, each of which opens its own windows: closed after the test, with a picture where it failed, and what the window has told its user. Tests that need no window to
 * themselves take `sharedWindow`.
 * @param settings as `VsCodeInBrowser.start` takes them; without any, it is the one of all such suites
 */
export function windows(...settings: Parameters<typeof VsCodeInBrowser.start>): Pick<VsCodeInBrowser, 'open'> {
  let own: VsCodeInBrowser | undefined;
  const opened: Workbench[] = [];
  before(async () => { if (settings.length > 0) own = await VsCodeInBrowser.start(...settings); });
  after(() => own?.stop());
  afterEach(async function () {
    // The last one is in front.
    await keepFailure(this.currentTest, opened.at(-1));
    for (const window of opened.splice(0).reverse()) await window.close();
  });
  return { open: async options => {
    const window = await (own ?? await usual()).open(options);
    opened.push(window);
    return window;
  } };
}
