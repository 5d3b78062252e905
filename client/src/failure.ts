import { env, l10n, type LogOutputChannel, Uri, window } from 'vscode';

/** Says that the language server does not run, in the user's language and with a way on; one message at a time, however often it fails. */
export class Failure {
  private shown = false;

  /** @param manifest The extension's: it says where problems are told of. */
  constructor(private readonly log: LogOutputChannel, private readonly restart: () => void, private readonly manifest: { readonly bugs?: { readonly url?: string } }) {}

  /** It never answered. */
  notStarted(): void { void this.say(l10n.t('Verbatim’s language server could not be started. Your files are not affected.')); }
  /** It ended too often. */
  gaveUp(): void { void this.say(l10n.t('Verbatim’s language server keeps failing and is not started any more. Your files are not affected.')); }

  private async say(what: string): Promise<void> {
    if (this.shown) return;
    this.shown = true;
    const { url } = this.manifest.bugs ?? {}, again = l10n.t('Start Again'), show = l10n.t('Show Log'), report = l10n.t('Report…'), answer = await window.showErrorMessage(what, again, show, ...url === undefined ? [] : [report]);
    this.shown = false;
    if (answer === again) this.restart();
    if (answer === show) this.log.show();
    // Nothing is sent: a browser opens the page, and what is written there is its user's.
    if (answer === report) await env.openExternal(Uri.parse(url!, true));
  }
}
