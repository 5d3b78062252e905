import type { Browser, Page } from 'playwright-core';
import type { FromPreview, PreviewFinding, Sheet, ToPreview } from '../../../protocol/preview';
import { previewPage } from '../../../server/src/features/previewPage';
import { followers, Reading, Snapshot } from '../../../server/src/workspace/snapshot';
import { defaultSettings } from '../../../server/src/workspace/settings';
import { translator } from '../../../server/src/l10n/translate';
import { noCorpus } from '../../../server/src/workspace/index/corpus';
import { Recogniser } from '../../../server/src/transcript';
import { launchBrowser } from '../../../scripts/vscode/chromium';
import { openPage, said, tell } from './loaded';

/** Texts as keys: what a test sees does not depend on the words of a language. */
const texts = Object.fromEntries(['page', 'tools', 'contents', 'noContents', 'speakers', 'everybody', 'nobody', 'noSpeakers', 'find', 'findNext', 'findPrevious', 'close', 'noMatches', 'copy', 'print', 'lock', 'unlock', 'error', 'warning', 'information', 'hint', 'quotationOfNobody', 'empty'].map(name => [name, name]));

/** The preview's page as VS Code loads it, policy included, in a browser by itself; what the extension would tell it, the test does. */
export class PreviewInBrowser {
  private sent = 0;
  private recogniser: Recogniser | undefined;
  private readonly own = followers();
  private previous: string | undefined;
  private version = 0;
  text = '';
  uri = 'file:///page.transcript';

  private constructor(readonly page: Page) {}

  static async open(browser: Browser, { width = 700, height = 700, state = {}, dark = false, hc = false } = {}): Promise<PreviewInBrowser> {
    const page = await openPage(browser, 'preview', { width, height, state, colours: hc ? 'hc' : dark ? 'dark' : 'light' }), preview = new PreviewInBrowser(page);
    await preview.tell({ kind: 'begin', texts: { ...texts, onlySome: 'speakers {0}/{1}', matches: '{0} of {1}', goTo: '{0}: {1}', quotation: 'quotation: {0}', or: 'or {0}?' }, locked: false });
    return preview;
  }

  /** Tells the page something, and waits until it has done it; answers how long that took of the page's one thread, in milliseconds, its layout included. */
  tell(message: ToPreview): Promise<number> {
    return tell(this.page, ++this.sent, message);
  }

  /** Shows a text as the server would set it; answers how long the page took for each answer. */
  async show(text: string): Promise<number[]> {
    this.text = text;
    this.recogniser = new Recogniser(text);
    return this.refresh();
  }

  /** Has the same text under another name, as the server sets one that it was not asked for before. */
  async move(uri: string): Promise<void> {
    this.uri = uri;
    this.previous = undefined;
    await this.show(this.text);
  }

  /** Replaces what first reads so. */
  async replace(before: string, after: string): Promise<number[]> {
    const from = this.text.indexOf(before);
    if (from < 0) throw new Error(`The text has no “${before}”.`);
    return this.edit(from, from + before.length, after);
  }

  /** `answered` is told when the server has answered. */
  async edit(from: number, to: number, put: string, answered?: (at: number) => void): Promise<number[]> {
    this.recogniser!.edit({ from, to, text: put });
    this.text = this.text.slice(0, from) + put + this.text.slice(to);
    return this.refresh(answered);
  }

  private async refresh(answered?: (at: number) => void): Promise<number[]> {
    const snapshot = new Snapshot(this.uri, ++this.version, new Reading(this.recogniser!, this.own), defaultSettings, translator('en')), took: number[] = [];
    for (;;) {
      const answer = previewPage.provide({ snapshot, client: { snippetEdits: false, snippets: false, commandLinks: true }, cancelled: () => false, corpus: noCorpus }, { previous: this.previous });
      answered?.(performance.now());
      if (answer.large) throw new Error('The text is too large.');
      const { id, title, language } = answer, sheet: Sheet = { kind: 'sheet', uri: this.uri, name: 'page.transcript', title, language, edit: answer };
      took.push(await this.tell(sheet));
      this.previous = id;
      if (!answer.more) return took;
    }
  }

  findings(...findings: PreviewFinding[]): Promise<number> { return this.tell({ kind: 'findings', findings }); }

  /** What the page has said since it was asked last. */
  async said(): Promise<FromPreview[]> { return said<FromPreview>(this.page); }

  /** Where the first block that holds these words stands on the screen; null where it is not set. */
  top(words: string): Promise<number | null> {
    return this.page.locator('.block', { hasText: words }).first().evaluate(block => block.getBoundingClientRect().top, undefined, { timeout: 2000 }).catch(() => null);
  }

  /** Waits until the page has drawn what it had to, twice, so that what it does in a frame is done. */
  settled(): Promise<unknown> { return this.page.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))))'); }
}

/** A browser for the tests of a suite, and pages in it, closed after each test. */
export function previews(): { open(options?: Parameters<typeof PreviewInBrowser.open>[1]): Promise<PreviewInBrowser> } {
  let browser: Browser | undefined;
  const opened: PreviewInBrowser[] = [];
  before(async () => { browser = await launchBrowser(); });
  after(() => browser?.close());
  afterEach(async () => { for (const { page } of opened.splice(0)) await page.close(); });
  return { open: async options => { const preview = await PreviewInBrowser.open(browser!, options); opened.push(preview); return preview; } };
}
