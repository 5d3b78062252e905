import { type Disposable, Range, type TextEditor, TextEditorRevealType, type Uri, window, workspace } from 'vscode';
import type { ToPreview } from '../../../protocol/preview';
import { showFile } from '../webviews/places';

/** Milliseconds that whoever scrolled leads for: what the other side does meanwhile is its following. */
const leads = 500;

/** Editor and preview scroll with one another, and lead to one another's places. */
export class Scrolling implements Disposable {
  private readonly listeners: Disposable[];
  /** When the preview led last. */
  private ledAt = -Infinity;
  private sending = false;
  private next: ToPreview | undefined;

  constructor(private readonly uri: () => Uri | undefined, private readonly send: (message: ToPreview) => Promise<void>) {
    this.listeners = [
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => { if (this.isOurs(textEditor) && performance.now() - this.ledAt > leads) this.follow(textEditor); }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => { if (this.isOurs(textEditor)) void this.send({ kind: 'cursor', line: textEditor.selection.active.line }); }),
    ];
  }

  dispose(): void { for (const listener of this.listeners) listener.dispose(); }

  /** Tells a page that has just been filled where the editor is. */
  tell(): void {
    const editor = this.editor;
    if (!editor) return;
    this.follow(editor);
    void this.send({ kind: 'cursor', line: editor.selection.active.line });
  }

  /** The preview was scrolled so that a line is at its top: the editor shows the same. */
  led(line: number): void {
    const { editor } = this;
    if (!editor || !isOn('verbatim.preview.scrollEditor', editor)) return;
    this.ledAt = performance.now();
    const whole = Math.max(0, Math.min(Math.floor(line), editor.document.lineCount - 1)), character = Math.floor((line - whole) * editor.document.lineAt(whole).text.length);
    editor.revealRange(new Range(whole, character, whole + 1, 0), TextEditorRevealType.AtTop);
  }

  /** Shows a place in the text, with the cursor there. */
  async open(line: number, character: number): Promise<void> {
    const uri = this.uri();
    if (uri) await showFile(uri, { line, character });
  }

  private get editor(): TextEditor | undefined { return window.visibleTextEditors.find(editor => this.isOurs(editor)); }
  private isOurs({ document }: TextEditor): boolean { return document.uri.toString() === this.uri()?.toString(); }

  private follow(editor: TextEditor): void {
    const [range] = editor.visibleRanges;
    if (!range || !isOn('verbatim.preview.scrollWithEditor', editor)) return;
    // Of a paragraph that fills the window only a part may be above it.
    const { line, character } = range.start, { length } = editor.document.lineAt(line).text;
    void this.latest({ kind: 'scroll', line: line + (length > 0 ? Math.min(character / length, 0.999) : 0) });
  }

  /** Of several places only the last is of interest. */
  private async latest(message: ToPreview): Promise<void> {
    this.next = message;
    if (this.sending) return;
    this.sending = true;
    while (this.next) {
      const now = this.next;
      this.next = undefined;
      await this.send(now);
    }
    this.sending = false;
  }
}

function isOn(setting: string, { document }: TextEditor): boolean { return workspace.getConfiguration(undefined, document).get(setting) !== false; }
