import { CancellationTokenSource, type Disposable, l10n, languages, type LogOutputChannel, MarkdownString, StatusBarAlignment, type StatusBarItem, type TextEditor, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Glance, type GlanceAnswer, type GlanceParams } from '#protocol';
import { asWritten } from '../asWritten';
import { languageId } from '../language';
import { format } from './format';

/** Milliseconds after the cursor moved, and after an edit, before the server is asked. */
const afterMove = 150, afterEdit = 500;
/** Left of the language and its neighbours, which VS Code puts at 100 and below. */
const priority = 101;
/** Times in a row that an answer is missed before one waits for something to happen. */
const mostTries = 5;
/** Selections that are told of, at most. */
const mostSelections = 1000;
export const statusBarSetting = 'verbatim.statusBar.format';
const limitSetting = 'verbatim.outlineOnlyAbove';

type Told = Exclude<GlanceAnswer, { readonly large: string }>;

/** One item of the status bar about the transcript in front: what it says is a setting's, and a click tells what is behind it. Without a transcript there is none. */
export class StatusItem implements Disposable {
  private item: StatusBarItem | undefined;
  private timer: NodeJS.Timeout | undefined;
  private asking: CancellationTokenSource | undefined;
  private tries = 0;
  private readonly listeners: Disposable[];

  constructor(private readonly server: { client(): Promise<BaseLanguageClient> }, private readonly log: LogOutputChannel) {
    this.listeners = [
      window.onDidChangeActiveTextEditor(() => this.soon(0)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => { if (textEditor === window.activeTextEditor) this.soon(afterMove); }),
      workspace.onDidOpenTextDocument(() => this.soon(afterMove)),
      workspace.onDidChangeTextDocument(({ document }) => { if (document === window.activeTextEditor?.document) this.soon(afterEdit); }),
      languages.onDidChangeDiagnostics(({ uris }) => { if (uris.some(uri => uri.toString() === inFront()?.document.uri.toString())) this.soon(afterMove); }),
      workspace.onDidChangeConfiguration(event => { if (event.affectsConfiguration('verbatim')) this.soon(0); }),
    ];
    this.soon(0);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.asking?.cancel();
    for (const listener of this.listeners) listener.dispose();
    this.item?.dispose();
  }

  private soon(delay: number): void {
    clearTimeout(this.timer);
    // Nor is what was asked before of interest: it may be answered when another text, or none, is in front.
    if (!inFront()) { this.asking?.cancel(); this.item?.hide(); return; }
    this.timer = setTimeout(() => void this.refresh(), delay);
  }

  private async refresh(): Promise<void> {
    const editor = inFront();
    this.asking?.cancel();
    if (!editor) return this.item?.hide();
    const pattern = patternFor(editor);
    if (pattern.trim() === '') return this.item?.hide();
    const asking = this.asking = new CancellationTokenSource(), answer = await this.ask(editor, asking);
    if (asking.token.isCancellationRequested) return;
    // The server may not have been handed the text yet.
    if (!answer) { if (this.tries++ < mostTries) this.soon(afterEdit); return; }
    this.tries = 0;
    this.show(pattern, answer);
  }

  private async ask({ document, selections }: TextEditor, { token }: CancellationTokenSource): Promise<GlanceAnswer | null> {
    const params: GlanceParams = {
      textDocument: { uri: document.uri.toString() }, position: selections[0].active,
      selections: selections.filter(({ isEmpty }) => !isEmpty).slice(0, mostSelections).map(({ start, end }) => ({ start, end })),
    };
    try {
      return await (await this.server.client()).sendRequest<GlanceAnswer | null>(Glance, params, token);
    } catch (error) {
      if (!token.isCancellationRequested) this.log.debug('The status bar was not told:', error instanceof Error ? error.message : String(error));
      return null;
    }
  }

  private show(pattern: string, answer: GlanceAnswer): void {
    const item = this.item ??= made();
    if (answer.large !== undefined) {
      item.text = `$(info) ${l10n.t('Large transcript: outline only')}`;
      item.tooltip = answer.large;
      item.command = { title: l10n.t('Change the Limit'), command: 'workbench.action.openSettings', arguments: [`@id:${limitSetting}`] };
    } else {
      const { speaker, words, time, findings, convention } = answer;
      item.text = asWritten(format(pattern, { speaker, words, time, findings, convention })) || '…';
      item.tooltip = tooltipOf(answer);
      item.command = { title: l10n.t('How Names Stand…'), command: 'verbatim.showConvention' };
    }
    item.accessibilityInformation = { label: `${item.name}: ${item.text.replace(/\$\([^)]*\) ?/g, '')}`, role: 'button' };
    item.show();
  }
}

/** The editor in front, where it holds a transcript. */
export function inFront(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor?.document.languageId === languageId ? editor : undefined;
}

/** What the item is to say; a value of another type is as if it were not set. */
function patternFor({ document }: TextEditor): string {
  const settings = workspace.getConfiguration(undefined, document.uri), set: unknown = settings.get(statusBarSetting);
  return typeof set === 'string' ? set : settings.inspect<string>(statusBarSetting)?.defaultValue ?? '';
}

function tooltipOf({ speaker, words, time, findings, about }: Told): MarkdownString {
  const lines = [...speaker === null ? [] : [speaker], time === null ? words : `${words}, ${time}`, findings, ...about];
  const tooltip = new MarkdownString();
  lines.forEach((line, index) => { if (index > 0) tooltip.appendMarkdown('\n\n'); tooltip.appendText(line); });
  return tooltip;
}

function made(): StatusBarItem {
  const item = window.createStatusBarItem('transcript', StatusBarAlignment.Right, priority);
  item.name = l10n.t('Transcript');
  return item;
}
