import { type Diagnostic, type Disposable, l10n, languages, StatusBarAlignment, type StatusBarItem, window } from 'vscode';
import { LargeFileCode } from '#protocol';

const setting = 'verbatim.outlineOnlyAbove';
/** Left of the language and its neighbours, which VS Code puts at 100 and below. */
const priority = 101;

/**
 * Says in the status bar that the transcript in front is too large for more than its outline; a click leads to the setting. The
 * server decides: it gives such a transcript one diagnostic, and this shows whether the document has it.
 */
export class LargeFileStatus implements Disposable {
  private item: StatusBarItem | undefined;
  private readonly listeners: Disposable[];

  constructor() {
    this.listeners = [
      window.onDidChangeActiveTextEditor(() => this.update()),
      languages.onDidChangeDiagnostics(({ uris }) => { if (uris.some(uri => uri.toString() === inFront()?.toString())) this.update(); }),
    ];
    this.update();
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
    this.item?.dispose();
  }

  private update(): void {
    const uri = inFront(), found = uri && languages.getDiagnostics(uri).find(isAboutSize);
    if (!found) return this.item?.hide();
    const item = this.item ??= made();
    item.tooltip = found.message;
    item.show();
  }
}

function inFront() { return window.activeTextEditor?.document.uri; }

function isAboutSize({ source, code }: Diagnostic): boolean {
  return source === 'Verbatim' && (typeof code === 'object' ? code.value : code) === LargeFileCode;
}

function made(): StatusBarItem {
  const item = window.createStatusBarItem('largeFile', StatusBarAlignment.Right, priority);
  item.name = l10n.t('Large Transcript');
  item.text = `$(info) ${l10n.t('Large transcript: outline only')}`;
  item.command = { title: l10n.t('Change the Limit'), command: 'workbench.action.openSettings', arguments: [`@id:${setting}`] };
  return item;
}
