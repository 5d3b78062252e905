import { commands, type Disposable, l10n, Selection, type TextDocument, TextEditorRevealType, Range, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LinesBetween, type LinesBetweenAnswer } from '#protocol';
import { languageId } from '../language';
import { sayBriefly } from './say';

/** VS Code has so many cursors at most; ranges are made of them. */
const atOnce = 5000;

/** Shows only one speaker's statements: what stands between them is folded, in ranges of ours that VS Code takes away again. */
export class ShowOnly implements Disposable {
  private readonly folded = new Set<string>();
  private readonly listeners: Disposable[];

  constructor(private readonly server: { client(): Promise<BaseLanguageClient> }) {
    this.listeners = [window.onDidChangeActiveTextEditor(() => this.tell()), workspace.onDidCloseTextDocument(document => { this.folded.delete(document.uri.toString()); this.tell(); })];
    this.tell();
  }

  dispose(): void { for (const listener of this.listeners) listener.dispose(); }

  /** @param wanted whom; without it the speaker of the statement that the cursor is in */
  async show(wanted?: { readonly uri: string; readonly key: string }): Promise<void> {
    const document = wanted ? workspace.textDocuments.find(({ uri }) => uri.toString() === wanted.uri) : window.activeTextEditor?.document;
    if (document?.languageId !== languageId) return sayBriefly(l10n.t('Open a transcript first.'));
    const editor = await window.showTextDocument(document), { line, character } = editor.selection.active;
    const answer = await (await this.server.client()).sendRequest<LinesBetweenAnswer | null>(LinesBetween, { textDocument: { uri: document.uri.toString() }, ...wanted ? { key: wanted.key } : {}, position: { line, character } });
    if (!answer) return sayBriefly(l10n.t('This transcript has its outline only.'));
    if (!answer.lines) return sayBriefly(answer.nothing);
    await this.unfold(document);
    const { lines, first } = answer, isAmong = lines.every(([from, to]) => line <= from || line > to);
    const cursor = isAmong ? editor.selection : new Selection(first.line, first.character, first.line, first.character);
    for (let at = 0; at < lines.length; at += atOnce) {
      // The cursor stands on the line that stays in sight: where it stands nothing can be hidden.
      editor.selections = lines.slice(at, at + atOnce).map(([from, to]) => to + 1 < document.lineCount ? new Selection(to + 1, 0, from, 0) : new Selection(to, document.lineAt(to).text.length, from, 0));
      await commands.executeCommand('editor.createFoldingRangeFromSelection');
    }
    editor.selection = cursor;
    editor.revealRange(new Range(cursor.active, cursor.active), TextEditorRevealType.InCenterIfOutsideViewport);
    this.folded.add(document.uri.toString());
    this.tell();
  }

  /** Shows everybody again. */
  async showAll(): Promise<void> {
    const editor = window.activeTextEditor;
    if (!editor || !this.folded.has(editor.document.uri.toString())) return;
    const { selection } = editor;
    await this.unfold(editor.document);
    editor.selection = selection;
    editor.revealRange(new Range(selection.active, selection.active), TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Takes away what was folded in the document in front. */
  private async unfold(document: TextDocument): Promise<void> {
    const editor = window.activeTextEditor;
    if (!editor || !this.folded.delete(document.uri.toString())) return;
    editor.selection = new Selection(document.lineCount - 1, document.lineAt(document.lineCount - 1).text.length, 0, 0);
    await commands.executeCommand('editor.removeManualFoldingRanges');
    this.tell();
  }

  private tell(): void { void commands.executeCommand('setContext', 'verbatim:showingOnly', this.folded.has(window.activeTextEditor?.document.uri.toString() ?? '')); }
}
