import { commands, type Disposable, l10n, languages, type LogOutputChannel, type Memento, Range, type TextDocument, window, workspace } from 'vscode';
import { unitsRead } from '../../../server/src/transcript/beginning';
import { asWritten } from '../asWritten';
import { languageId } from '../language';
import { choiceFor, remember } from './choice';
import { isCandidate } from './policy';

/** A file that is only leafed past is not read: it must have stood in front for this long. */
const settleMilliseconds = 200;

/** Tells whether a text reads like a transcript, somewhere else than here: recognition has no place in the code that wakes with VS Code. Rejects where that failed. */
export type Look = (text: string) => Promise<boolean>;

/** Looks at plain-text files as they come to the front, and opens as transcripts, or offers to, those that read like one. */
export class Detector implements Disposable {
  /** Looked at, or made plain text again by hand: closing a file and opening it again begins anew. */
  private examined = new WeakSet<TextDocument>();
  private offered = false;
  private timer: NodeJS.Timeout | undefined;
  private readonly listeners: Disposable[];

  constructor(private readonly look: Look, private readonly memory: Memento, private readonly log: LogOutputChannel) {
    this.listeners = [
      window.onDidChangeActiveTextEditor(() => this.soon()),
      workspace.onDidChangeConfiguration(event => { if (event.affectsConfiguration('verbatim.detect')) this.again(); }),
    ];
    this.soon();
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const listener of this.listeners) listener.dispose();
  }

  private again(): void {
    this.examined = new WeakSet();
    this.soon();
  }

  private soon(): void {
    clearTimeout(this.timer);
    const document = window.activeTextEditor?.document;
    if (!document || this.examined.has(document) || !mayBeOne(document)) return;
    this.timer = setTimeout(() => {
      this.examine(document).catch((error: unknown) => this.log.error('Looking at a file failed:', error instanceof Error ? error : String(error)));
    }, settleMilliseconds);
  }

  private async examine(document: TextDocument): Promise<void> {
    const choice = choiceFor(document.uri, this.memory);
    if (document.isClosed || choice === 'never' || choice === 'ask' && this.offered) return;
    this.examined.add(document);
    if (!await this.look(document.getText(new Range(document.positionAt(0), document.positionAt(unitsRead)))) || document.isClosed) return;
    // Another file may have been asked about meanwhile.
    if (choice === 'ask' && this.offered) return;
    if (choice === 'always') return treat(document);
    this.offered = true;
    await this.offer(document);
  }

  private async offer(document: TextDocument): Promise<void> {
    const folder = workspace.getWorkspaceFolder(document.uri), name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    const yes = l10n.t('Yes');
    const always = folder ? l10n.t('Always in This Folder') : l10n.t('Always');
    const never = folder ? l10n.t('Never in This Folder') : l10n.t('Never');
    const settled = workspace.onDidOpenTextDocument(opened => { if (opened.languageId === languageId && opened.uri.toString() === document.uri.toString()) withdraw(); });
    const answer = await window.showInformationMessage(asWritten(l10n.t('“{0}” reads like a transcript. Treat it as one?', name)), yes, always, never);
    settled.dispose();
    if (answer === yes || answer === always) await treat(document);
    if (answer === always || answer === never) {
      await remember(answer === always ? 'always' : 'never', document.uri, this.memory, this.log);
      this.again();
    }
  }
}

/**
 * The file was opened as a transcript by other means: the question is out of date. VS Code lets nobody take a message back, but it can be put
 * away, where it is still found under the bell.
 */
function withdraw(): void { void commands.executeCommand('notifications.hideToasts'); }

function mayBeOne({ languageId: language, uri }: TextDocument): boolean {
  return isCandidate({ languageId: language, scheme: uri.scheme, path: uri.path, inFileSystem: workspace.fs.isWritableFileSystem(uri.scheme) !== undefined });
}

/** The answer may come long after the file was closed. */
async function treat(document: TextDocument): Promise<void> {
  if (!document.isClosed) await languages.setTextDocumentLanguage(document, languageId);
}
