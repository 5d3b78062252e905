import { CancellationError, type CancellationToken, type Diagnostic, Disposable, Range, type TextDocument, type TextDocumentChangeEvent, type Uri, window, workspace } from 'vscode';
import type { ProvideDiagnosticSignature, vsdiag } from 'vscode-languageclient';
import { languageId } from '../language';

type Report = vsdiag.DocumentDiagnosticReport;

/** More than this at once is pasted, completed or fixed, not typed; unless it is in the line that is being typed, as a name that is completed there, and its words come next. */
const longestTyped = 2;
const focusSetting = 'verbatim.findings.focusMode', delaySetting = 'verbatim.findings.delay';
/** Where the setting is none. */
const usualDelay = 400, longestDelay = 10_000;

/** What is being typed in a document, and what was found in it last. */
interface Typing { lastKey: number; statement: Range | null; report: { readonly resultId?: string; readonly items: Diagnostic[] } | null; held: boolean }

/** Whether a line is one of a statement's, or the one behind it, where its next word may be typed. */
function isIn({ start, end }: Range, line: number): boolean { return line >= start.line && line <= end.line + 1; }

/** By the library's own name for it, of which nothing is to be loaded here. */
function isFull(report: Report): report is vsdiag.FullDocumentDiagnosticReport { return String(report.kind) === 'full'; }

/** The statement at a place, with the names of its speakers. */
export type StatementAt = (document: TextDocument, line: number, character: number) => Promise<Range | null>;

/**
 * Findings come when somebody pauses, and those about the statement that is being typed when the cursor has left it: half a sentence is no fault. The
 * server answers at once whenever it is asked; this is about when to ask, and what to show.
 */
export class Calm implements Disposable {
  private readonly typing = new Map<string, Typing>();
  /** Asks for what is shown anew. */
  asks: () => void = () => undefined;
  private readonly listening: Disposable;

  constructor(private readonly statementAt: StatementAt, private readonly now: () => number) {
    this.listening = Disposable.from(
      workspace.onDidChangeTextDocument(event => this.edited(event)),
      workspace.onDidCloseTextDocument(({ uri }) => this.typing.delete(uri.toString())),
      window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections }) => this.moved(document.uri, selections.map(({ active }) => active.line))),
      window.onDidChangeActiveTextEditor(editor => { for (const [uri, typing] of this.typing) if (uri !== editor?.document.uri.toString()) this.release(typing); }),
      workspace.onDidSaveTextDocument(({ uri }) => this.release(this.typing.get(uri.toString()))),
      workspace.onDidChangeConfiguration(event => { if (event.affectsConfiguration(focusSetting) || event.affectsConfiguration(delaySetting)) for (const typing of this.typing.values()) this.release(typing); }),
    );
  }

  dispose(): void { this.listening.dispose(); }

  /** Asks for the findings of a document: not before its typist pauses, and without those about what is being typed. */
  async provide(document: TextDocument | Uri, previousResultId: string | undefined, token: CancellationToken, next: ProvideDiagnosticSignature): Promise<Report | null | undefined> {
    const typing = 'uri' in document ? this.typing.get(document.uri.toString()) : undefined;
    if (!('uri' in document) || !typing) return next(document, previousResultId, token);
    await this.pause(document, typing, token);
    const report = await next(document, previousResultId, token), full = report && isFull(report) ? report : typing.report;
    if (!report || !full) return report;
    typing.report = full;
    if (!isFull(report) && !typing.held && !typing.statement) return report;
    await this.follow(document, typing);
    const { statement } = typing, items = full.items.filter(({ range }) => !statement?.intersection(range));
    typing.held = items.length < full.items.length;
    return { kind: 'full', items, ...report.resultId === undefined ? {} : { resultId: report.resultId } } as Report;
  }

  /** Waits until nothing has been typed for a moment; a cancellation ends it. */
  private async pause({ uri }: TextDocument, typing: Typing, token: CancellationToken): Promise<void> {
    const set = workspace.getConfiguration(undefined, uri).get<unknown>(delaySetting), delay = typeof set === 'number' && set >= 0 ? Math.min(set, longestDelay) : usualDelay;
    for (let left = typing.lastKey + delay - this.now(); left > 0 && !token.isCancellationRequested; left = typing.lastKey + delay - this.now()) {
      await new Promise<void>(resolve => {
        const timer = setTimeout(end, left), listening = token.onCancellationRequested(end);
        function end(): void { clearTimeout(timer); listening.dispose(); resolve(); }
      });
    }
    if (token.isCancellationRequested) throw new CancellationError();
  }

  private edited({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    if (document.languageId !== languageId || contentChanges.length === 0) return;
    const uri = document.uri.toString(), typing = this.typing.get(uri) ?? { lastKey: 0, statement: null, report: null, held: false }, editor = window.activeTextEditor;
    this.typing.set(uri, typing);
    const [{ range, text, rangeLength }] = contentChanges, isShort = text.trim().length <= longestTyped && rangeLength <= longestTyped, goesOn = typing.statement !== null && isIn(typing.statement, range.start.line) && range.isSingleLine && !/[\r\n]/.test(text), isTyped = reason === undefined && contentChanges.length === 1 && (isShort || goesOn);
    if (!isTyped || editor?.document !== document) return this.release(typing);
    typing.lastKey = this.now();
    const focus = workspace.getConfiguration(undefined, document.uri).get<unknown>(focusSetting) !== false;
    const { statement } = typing, from = statement && isIn(statement, range.start.line) ? statement : new Range(range.start, range.start);
    // Behind a line end it is the next line that is typed in.
    typing.statement = !focus ? null : from.union(new Range(range.start, range.start.translate(text.split('\n').length - 1)));
  }

  /** The cursor is elsewhere: what was held back is told, once it is outside of the statement. */
  private moved(uri: Uri, lines: readonly number[]): void {
    const typing = this.typing.get(uri.toString()), statement = typing?.statement;
    if (statement && !lines.some(line => isIn(statement, line))) this.release(typing);
  }

  /** From where to where the statement that is being typed reaches by now; none, where it was left meanwhile. */
  private async follow(document: TextDocument, typing: Typing): Promise<void> {
    const { statement } = typing;
    if (!statement) return;
    const { line, character } = window.activeTextEditor?.document === document ? window.activeTextEditor.selection.active : statement.start;
    const range = await this.statementAt(document, line, character).catch(() => null) ?? document.lineAt(Math.min(line, document.lineCount - 1)).range;
    if (typing.statement === statement) typing.statement = range;
  }

  private release(typing: Typing | undefined): void {
    if (!typing?.statement) return;
    typing.statement = null;
    if (typing.held) this.asks();
  }
}
