import { NothingToTell as nothing } from '#protocol';
import type { Diagnostic } from 'vscode-languageserver-types';
import { diagnosticsOf } from '../features/diagnostics';
import type { Translate } from '../l10n/translate';
import type { Roster } from '../officials/roster';
import type { Elsewhere } from '../rules/known/elsewhere';
import type { Silenced } from '../rules/check';
import { sentenceHash } from '../rules/sentence';
import { recognition } from '../transcript/recognition';
import type { Files } from './environment';
import type { FileFacts } from './index/facts';
import { mostBytes } from './index/workspaceIndex';
import type { Log } from './log';
import type { Settings } from './settings';
import { Reading, Snapshot } from './snapshot';
import type { Turns } from './turns';
import { canonical } from './uris';

/** Findings that are shown in one file that nobody has opened, and in all of them: more is nobody's list. */
const most = { inFile: 100, inAll: 5000 };
/** Milliseconds of work between two looks at what has come in, and those after which what is found so far is told. */
const stretch = 5, patience = 1000;
/** Files that are known already and looked at in one go. */
const atOnce = 32;

/** As the protocol has it (LSP 3.17). */
export interface WorkspaceReport { readonly uri: string; readonly version: null; readonly kind: 'full'; readonly resultId: string; readonly items: Diagnostic[] }
export interface PreviousResultId { readonly uri: string; readonly value: string }

/** What a file is looked at under. */
interface Under { readonly facts: FileFacts; readonly settings: Settings; readonly silenced: Silenced; readonly roster: Roster; readonly stale: ReadonlySet<string>; readonly elsewhere: Elsewhere | null }
interface Known { readonly under: Under; readonly report: WorkspaceReport }

export interface WorkspaceFindingsParts {
  readonly files: Pick<Files, 'readMany'>;
  readonly turns: Turns;
  readonly log: Log;
  readonly t: Translate;
  /** The transcripts that are known, and whether more are being read. */
  readonly index: { transcripts(): readonly FileFacts[]; readonly isReading: boolean };
  readonly isOpen: (uri: string) => boolean;
  /** Settings of the folder that a file lies in; null where nobody wants its findings. */
  readonly settingsOf: (uri: string) => Promise<Settings | null>;
  readonly circumstancesOf: (uri: string) => Promise<Omit<Under, 'facts' | 'settings'>>;
  /** Other limits than the usual ones. */
  readonly most?: typeof most;
}

/**
 * The findings of transcripts that nobody has opened, where the setting `verbatim.workspaceDiagnostics` wants them. A request is answered with what is other than the client has, and is held where
 * nothing is, until something changes. Looked for in the background, while nobody waits for an answer.
 */
export class WorkspaceFindings {
  private readonly known = new Map<string, Known>();
  /** How often a file was closed: its findings are told anew, since the client may have forgotten them. */
  private readonly closings = new Map<string, number>();
  /** Files that were closed and of which nothing was told since, by canonical address: the client still has what it was told while they were open. */
  private readonly untold = new Map<string, string>();
  private version = 0;
  private waiting: (() => void)[] = [];
  private closed = false;
  private capped = false;

  private readonly most: typeof most;

  constructor(private readonly parts: WorkspaceFindingsParts) { this.most = parts.most ?? most; }

  /** Files, settings, officials or silenced findings may be others. */
  changed(): void {
    this.version++;
    this.release();
  }

  /** An open document was closed. */
  documentClosed(uri: string): void {
    const key = canonical(uri);
    this.closings.set(key, (this.closings.get(key) ?? 0) + 1);
    this.untold.set(key, uri);
    this.changed();
  }

  /** Nobody asks any more: who waits gets an empty answer. */
  close(): void {
    this.closed = true;
    this.release();
  }

  /** @param onCancelled Told whom to call when the client does not wait any more. */
  async answer(previous: readonly PreviousResultId[], onCancelled: (listener: () => void) => void): Promise<{ items: WorkspaceReport[] }> {
    let cancelled = false;
    onCancelled(() => { cancelled = true; this.release(); });
    for (;;) {
      const { version } = this, isOver = () => cancelled || this.closed;
      const items = this.parts.index.isReading ? [] : await this.look(new Map(previous.map(({ uri, value }) => [canonical(uri), value])), previous, isOver);
      if (isOver()) return { items: [] };
      if (items.length > 0) return { items };
      while (this.version === version && !isOver()) await new Promise<void>(resolve => this.waiting.push(resolve));
    }
  }

  /** What is other than the client has; after a while, what is found so far. */
  private async look(previous: ReadonlyMap<string, string>, ids: readonly PreviousResultId[], isOver: () => boolean): Promise<WorkspaceReport[]> {
    const { index, isOpen, log } = this.parts, items: WorkspaceReport[] = [], wanted = new Set<string>(), started = performance.now();
    let total = 0, seen = 0;
    for (const facts of [...index.transcripts()].sort((one, other) => one.uri < other.uri ? -1 : 1)) {
      const key = canonical(facts.uri), settings = isOpen(facts.uri) ? null : await this.parts.settingsOf(facts.uri);
      // What is known already costs little, but there may be thousands.
      if (settings && ++seen % atOnce === 0) await this.stretch();
      if (isOver()) return [];
      if (isOpen(facts.uri)) wanted.add(key);
      if (!settings) continue;
      if (total >= this.most.inAll) {
        if (!this.capped) log.info(`only the first ${this.most.inAll} findings of files that are not open are told`);
        this.capped = true;
        break;
      }
      wanted.add(key);
      const report = await this.reportOf(key, { facts, settings, ...await this.parts.circumstancesOf(facts.uri) }, isOver);
      if (!report) { if (isOver()) return []; continue; }
      total += report.items.length;
      if (previous.get(key) !== report.resultId && (report.items.length > 0 || previous.has(key) || this.untold.has(key))) items.push(report);
      this.untold.delete(key);
      if (items.length > 0 && performance.now() - started > patience) return items;
    }
    // Of files that are gone, or that nobody wants to hear of any more, nothing is left.
    for (const { uri, value } of ids) if (!wanted.has(canonical(uri)) && value !== nothing) items.push({ uri, version: null, kind: 'full', resultId: nothing, items: [] });
    for (const [key, uri] of this.untold) if (!wanted.has(key) && !previous.has(key)) items.push({ uri, version: null, kind: 'full', resultId: nothing, items: [] });
    this.untold.clear();
    for (const key of this.known.keys()) if (!wanted.has(key)) this.known.delete(key);
    return items;
  }

  private async reportOf(key: string, under: Under, isOver: () => boolean): Promise<WorkspaceReport | null> {
    const known = this.known.get(key);
    if (known && same(known.under, under)) return known.report;
    const items = await this.findings(under, isOver);
    if (!items) return null;
    const report: WorkspaceReport = { uri: under.facts.uri, version: null, kind: 'full', resultId: `${this.closings.get(key) ?? 0}:${sentenceHash(JSON.stringify(items))}`, items };
    this.known.set(key, { under, report });
    return report;
  }

  private async findings({ facts: { uri }, settings, silenced, roster, stale, elsewhere }: Under, isOver: () => boolean): Promise<Diagnostic[] | null> {
    const { files, t, log } = this.parts;
    try {
      const [text] = await files.readMany([uri], mostBytes);
      if (text === null || text === undefined) return [];
      const recogniser = new (recognition().Recogniser)(text);
      while (!recogniser.read(await this.stretch())) if (isOver()) return null;
      const snapshot = new Snapshot(uri, 0, new Reading(recogniser), settings, t, silenced, roster, stale, elsewhere);
      while (!snapshot.check(await this.stretch())) if (isOver()) return null;
      return diagnosticsOf(snapshot).slice(0, this.most.inFile);
    } catch (error) {
      log.fault('looking for findings in the workspace', error);
      return [];
    }
  }

  /** Lets everybody go first who waits for an answer; then there is time for some work. */
  private async stretch(): Promise<() => boolean> {
    await this.parts.turns.rest();
    const until = performance.now() + stretch;
    return () => performance.now() < until;
  }

  private release(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

function same(one: Under, other: Under): boolean {
  return one.facts === other.facts && one.settings === other.settings && one.silenced === other.silenced && one.roster === other.roster && one.stale === other.stale && one.elsewhere === other.elsewhere;
}

/** What a client sent as the reports that it has. */
export function previousIn(sent: unknown): PreviousResultId[] {
  return Array.isArray(sent) ? sent.filter((each): each is PreviousResultId => typeof each === 'object' && each !== null && typeof each.uri === 'string' && typeof each.value === 'string') : [];
}
