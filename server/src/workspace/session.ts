import { ImportOfficials, ListStatementsIn, NameSpeaker, SilenceCommand, TranscriptsChanged, type ImportOfficialsParams } from '#protocol';
import {
  CodeLensRefreshRequest, DidChangeConfigurationNotification, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification, ErrorCodes, MessageType, ResponseError, ShowMessageNotification, TextDocumentSyncKind,
  type Connection, type DocumentSelector, type InitializeParams, type InitializeResult, type ServerCapabilities,
} from 'vscode-languageserver';
import { version } from '../../../package.json';
import { capabilities, farFeatures, farWorkspaceFeatures, features, scopedFeatures, workspaceFeatures } from '../features';
import { importPreview } from '../features/importPreview';
import { correctEverywhere, isMisspelling } from '../features/misspelling';
import { isLarge } from '../features/support/large';
import { translator } from '../l10n/translate';
import { BesideFiles } from './beside';
import { clientOf, type Client } from './client';
import { Desk } from './desk';
import { DirectoryFiles } from './directoryFiles';
import { directoryNames, DirectoryPatterns } from './directoryNames';
import { DirectoryReports } from './directoryReports';
import { Documents } from './documents';
import type { Environment } from './environment';
import { clientFiles, eitherFiles } from './files';
import { Folders } from './folders';
import { formatting } from './format';
import { Excludes, excludingSections } from './index/excludes';
import { factsVersion } from './index/facts';
import { KeptFacts } from './index/keep';
import { Storage } from './index/storage';
import { WorkspaceIndex } from './index/workspaceIndex';
import { Log } from './log';
import { ReadingProgress } from './progress';
import { keepLinks } from './movedFiles';
import { nameSpeaker } from './nameSpeaker';
import { pulling, pushing, type Publisher } from './publisher';
import { isRange, resolveAction } from './refactor';
import { Requests } from './requests';
import { ResourceSettings } from './resourceSettings';
import { silenceArgumentsOf, SilenceFiles } from './silenceFiles';
import { statementsIn } from './statementsIn';
import { TakenOver } from './takenOver';
import { textsOf } from './texts';
import type { Turns } from './turns';
import { renames, Watching } from './watching';
import { previousIn, WorkspaceFindings } from './workspaceFindings';
import { WrongSettings } from './wrongSettings';

/** What the server announces beside its features: how it is told of texts and folders, and the command behind a fix. */
export const ownCapabilities: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  executeCommandProvider: { commands: [SilenceCommand] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true }, fileOperations: { didRename: renames, willRename: renames } },
};

/** One client's time with the server, from `initialize` to `shutdown`: makes the parts and ties them together. */
export class Session {
  readonly result: InitializeResult = { capabilities: { ...capabilities, ...ownCapabilities }, serverInfo: { name: 'verbatim', version } };
  readonly log: Log;
  private readonly client: Client;
  private readonly folders: Folders;
  private readonly settings: ResourceSettings;
  private readonly silences: SilenceFiles;
  private readonly directories: DirectoryFiles;
  private readonly reports: DirectoryReports;
  private readonly patterns = new DirectoryPatterns();
  private readonly watching: Watching;
  private readonly excludes: Excludes;
  private readonly index: WorkspaceIndex;
  private readonly takenOver: TakenOver;
  private readonly beside: BesideFiles;
  private readonly findings: WorkspaceFindings;
  private readonly documents: Documents;
  private readonly desk: Desk;
  private readonly requests: Requests;
  private readonly publisher: Publisher;
  private readonly turns: Turns;

  constructor(private readonly connection: Connection, environment: Environment, params: InitializeParams) {
    this.turns = environment.turns;
    const client = this.client = clientOf(params), { fileAccess, storageUri } = client.options, t = translator(client.locale);
    const log = this.log = new Log(connection.console, client.takesDebug);
    const folders = this.folders = Folders.of(params);
    // With the client's file access the storage is the client's business.
    const near = () => fileAccess || !storageUri ? folders.all : [...folders.all, storageUri];
    const warn = (message: string) => log.warn(message);
    const files = eitherFiles(environment.disk?.(near, warn), fileAccess ? clientFiles(connection, warn) : undefined, near);
    const tell = (message: string) => connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });

    const wrong = new WrongSettings(log);
    this.settings = new ResourceSettings(client.answersConfiguration ? uris => this.ask(uris) : undefined, params.initializationOptions, error => log.fault('workspace/configuration', error), sent => wrong.look(sent));
    this.silences = new SilenceFiles({ files, folders, storageUri, log, t, tell });
    this.reports = new DirectoryReports({
      connection, turns: environment.turns, t, log, bySchema: new Set((['json', 'yaml'] as const).filter(notation => client.options.checksBySchema?.includes(notation))),
      onTyped: uri => this.directoriesChanged([uri]),
      isDirectory: (uri, languageId) => languageId !== 'transcript' && this.patterns.fits(uri), isOnDisk: uri => uri.startsWith('file:') || folders.of(uri) !== null,
    });
    const patternsOf = async (uri: string) => {
      const { officialsFiles } = await this.settings.of(uri);
      this.hearOf(this.patterns.add(officialsFiles));
      return officialsFiles;
    };
    this.directories = new DirectoryFiles({ files, folders, log, patternsOf, pause: () => environment.turns.pause(), openText: uri => this.reports.opened(uri), onRead: (uri, file) => this.reports.read(uri, file) });
    this.watching = new Watching(connection, client, folders, log);
    this.documents = new Documents(t);
    this.excludes = new Excludes(client.answersConfiguration ? (folder, sections) => connection.workspace.getConfiguration(sections.map(section => ({ scopeUri: folder, section }))) : undefined, params.initializationOptions, warn);
    const progress = new ReadingProgress({
      create: client.showsProgress ? () => connection.window.createWorkDoneProgress() : undefined, t, locale: client.locale, log, now: () => performance.now(), cancelled: () => this.index.stop(),
    });
    this.index = new WorkspaceIndex({
      files, folders, turns: environment.turns, log, thread: environment.thread, excluded: folder => this.excludes.of(folder), progress: (done, of) => progress.report(done, of), published: () => this.repaint(), told: () => { this.publisher.refresh(); this.findings.changed(); }, dayFor: async folder => (await this.settings.of(folder)).documentDate, rested: () => this.findings.changed(), changed: () => { this.tellOfTranscripts(); this.findings.changed(); },
      store: new KeptFacts(new Storage({ files, storageUri, version: `${version}-${factsVersion}`, log })),
    });
    this.takenOver = new TakenOver({ documents: this.documents, files, log, enter: uri => this.enter(uri) });
    this.beside = new BesideFiles({ files, folders, log });
    const desk = this.desk = new Desk(this.documents, client.can, environment.turns, {
      settingsOf: uri => this.settings.of(uri), silencedOf: uri => this.silences.of(uri), rosterOf: uri => this.directories.of(uri, this.index.names),
      staleIn: uri => this.index.onlyIn(uri), elsewhereOf: uri => this.index.elsewhere(uri), besideOf: uri => this.beside.of(uri), everybody: () => this.directories.all(this.index.names),
      pacesOf: async () => {
        const paces = new Map(await Promise.all(folders.all.map(async folder => [folder, (await this.settings.of(folder)).wordsPerMinute] as const)));
        return uri => paces.get(folders.of(uri) ?? '') ?? 0;
      },
      targetFor: ({ uri, roster, settings: { officialsFiles } }, official) => this.directories.target(uri, roster, officialsFiles, official),
    }, t, this.index);
    this.findings = new WorkspaceFindings({
      files, turns: environment.turns, log, t, index: this.index, isOpen: uri => this.documents.get(uri) !== undefined,
      settingsOf: async uri => {
        // Asked for by folder: there may be thousands of files.
        const folder = folders.of(uri), settings = folder === null ? null : await this.settings.of(folder);
        return settings?.workspaceDiagnostics ? settings : null;
      },
      circumstancesOf: async uri => {
        const [silenced, roster] = await Promise.all([this.silences.of(uri), this.directories.of(uri, this.index.names)]);
        return { silenced, roster, stale: this.index.onlyIn(uri), elsewhere: this.index.elsewhere(uri) };
      },
    });
    this.requests = new Requests(connection, log, client.retries);
    this.requests.on('workspace/diagnostic', ({ previousResultIds }, _, onCancelled) => this.findings.answer(previousIn(previousResultIds), onCancelled));
    this.publisher = client.pulls ? pulling(connection, client.refreshes, log) : pushing(connection, desk, log);
    for (const feature of features) this.requests.feature(feature, desk);
    for (const feature of scopedFeatures) this.requests.scoped(feature, desk);
    for (const feature of workspaceFeatures) this.requests.ofAll(feature, desk);
    const texts = textsOf(files, this.documents, uri => this.reports.opened(uri)?.text);
    for (const feature of farFeatures) this.requests.far(feature, desk, texts);
    for (const feature of farWorkspaceFeatures) this.requests.farOfAll(feature, desk, texts);
    this.requests.on(ListStatementsIn, ({ uri, key, most }) => {
      if (typeof uri !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'statements need a document');
      return statementsIn(desk, texts, { uri, key, most });
    });
    this.requests.on(NameSpeaker, params => {
      const uri = (params.textDocument as { uri?: unknown } | undefined)?.uri;
      if (typeof uri !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'a name needs a document');
      return nameSpeaker(desk, uri, params);
    });
    for (const method of ['textDocument/formatting', 'textDocument/rangeFormatting']) this.requests.on(method, ({ textDocument, range }, cancelled) => {
      const uri = (textDocument as { uri?: unknown } | undefined)?.uri;
      if (typeof uri !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'formatting needs a document');
      return formatting(desk, uri, isRange(range) ? range : null, cancelled);
    });
    this.requests.on('workspace/willRenameFiles', ({ files: renamed }) => keepLinks(desk, texts, this.turns, renamed));
    const inform = (message: string) => void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
    this.requests.on('codeAction/resolve', async (action, cancelled, onCancelled) => {
      if (!isMisspelling(action.data)) return resolveAction(desk, action, inform, cancelled);
      const edit = await this.requests.lookFar(correctEverywhere, desk, texts, action, cancelled, onCancelled);
      if (!edit) inform(t('fix.spelling.gone'));
      return edit ? { ...action, edit } : action;
    });
    this.requests.on('workspace/executeCommand', ({ command, arguments: given }) => this.execute(command, given));
    this.requests.on(ImportOfficials, params => {
      const { text, target, targetText, only } = params as Partial<Record<keyof ImportOfficialsParams, unknown>>;
      if (typeof text !== 'string' || typeof target !== 'string' || typeof targetText !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'an import needs a text and a directory');
      return environment.turns.compute(() => importPreview({ text, target, targetText, ...Array.isArray(only) ? { only: only.filter(number => typeof number === 'number') } : {} }, t));
    });
    this.listen();
  }

  /** The client is ready to be asked. */
  start(): void {
    const { client, connection, folders, log } = this;
    log.info(`Verbatim ${version} for ${client.name}: ${folders.all.length} workspace folders, locale ${client.locale ?? 'not told'}, diagnostics ${client.pulls ? 'pulled' : 'pushed'}`);
    const failed = (error: unknown) => log.fault('client/registerCapability', error);
    if (client.registersConfiguration) connection.client.register(DidChangeConfigurationNotification.type, { section: ['verbatim', ...excludingSections] }).catch(failed);
    if (client.registersTexts) this.registerTexts(directoryNames.map(name => ({ pattern: `**/${name}` }))).catch(failed);
    this.watching.start();
    void this.index.start();
  }

  close(): void {
    this.requests.close();
    this.findings.close();
  }

  /** The settings name directories otherwise than by default: they are watched and handed over too. */
  private hearOf(patterns: readonly string[]): void {
    const { client, log } = this, globs = patterns.map(pattern => `**/${pattern}`), failed = (error: unknown) => log.fault('client/registerCapability', error);
    if (globs.length === 0) return;
    this.watching.more(globs, uri => this.patterns.fits(uri));
    if (client.registersTexts) this.registerTexts(globs.map(pattern => ({ pattern }))).catch(failed);
  }

  /** Directories of officials are texts that we want to see beside the transcripts; nothing else is asked about them. */
  private async registerTexts(documentSelector: DocumentSelector): Promise<void> {
    const { client } = this.connection;
    await client.register(DidOpenTextDocumentNotification.type, { documentSelector });
    await client.register(DidChangeTextDocumentNotification.type, { documentSelector, syncKind: TextDocumentSyncKind.Incremental });
    await client.register(DidCloseTextDocumentNotification.type, { documentSelector });
  }

  private listen(): void {
    const { connection, directories, documents, excludes, index, publisher, settings, silences, takenOver, watching } = this;
    documents.listen(this.reports.apart(connection));
    // A client that watches no files is looked after when a document is opened.
    if (!this.client.registersWatchers) documents.onOpen(() => { silences.forget(); directories.forget(); this.beside.forget(); });
    documents.onOpen(uri => this.enter(uri));
    documents.onSave(uri => this.enter(uri));
    documents.onChange(uri => { publisher.changed(uri); takenOver.edited(uri); });
    documents.onClose(uri => {
      void index.closed(uri);
      takenOver.closed(uri);
      settings.forget(uri);
      publisher.closed(uri);
      this.findings.documentClosed(uri);
    });
    connection.onDidChangeConfiguration(async ({ settings: sent }) => {
      void excludes.changed(sent).then(differ => { if (differ) void index.start(); });
      if (!await settings.changed(sent)) return;
      void this.index.settingsChanged();
      this.findings.changed();
      publisher.refresh();
      this.repaint();
    });
    watching.on({
      changed: async uris => {
        this.directoriesChanged(uris);
        void takenOver.changed(uris);
        if (!await silences.changed(uris)) return;
        publisher.refresh();
        this.findings.changed();
      },
      moved: () => this.beside.forget(),
      foldersChanged: () => { this.beside.forget(); publisher.refresh(); },
    });
    watching.on(index);
  }

  /** Directories may be other than they were: who is who is asked anew. */
  private directoriesChanged(uris: readonly string[]): void {
    this.directories.changed(uris).then(differ => {
      if (!differ) return;
      this.publisher.refresh();
      this.repaint();
      this.tellOfTranscripts();
      this.findings.changed();
    }).catch((error: unknown) => this.log.fault('looking at officials', error));
  }

  /** A transcript counts among those of the workspace as it is now, as soon as nobody waits for an answer. */
  private enter(uri: string): void {
    this.turns.rest().then(() => this.desk.compute(uri, newest => {
      if (isLarge(newest)) return;
      this.takenOver.counts(uri, newest.version);
      this.index.opened(uri, newest.transcript);
    })).catch((error: unknown) => this.log.fault('reading for the workspace', error));
  }

  /** Colours, folds, hints and lenses are there or not as the settings say. A client asks for an outline again by itself. */
  private repaint(): void {
    const { connection, connection: { languages }, client, log } = this;
    if (client.refreshesTokens) languages.semanticTokens.refresh().catch((error: unknown) => log.fault('workspace/semanticTokens/refresh', error));
    if (client.refreshesFolds) languages.foldingRange.refresh().catch((error: unknown) => log.fault('workspace/foldingRange/refresh', error));
    if (client.refreshesHints) languages.inlayHint.refresh().catch((error: unknown) => log.fault('workspace/inlayHint/refresh', error));
    if (client.refreshesLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch((error: unknown) => log.fault('workspace/codeLens/refresh', error));
  }

  /** Our own client shows what is known of the transcripts, and asks again. */
  private tellOfTranscripts(): void {
    if (this.client.options.fileAccess) this.connection.sendNotification(TranscriptsChanged).catch((error: unknown) => this.log.fault(TranscriptsChanged, error));
  }

  private async ask(uris: readonly string[]): Promise<readonly unknown[]> {
    return this.connection.workspace.getConfiguration(uris.map(scopeUri => ({ scopeUri, section: 'verbatim' })));
  }

  private async execute(command: unknown, given: unknown): Promise<null> {
    const wanted = command === SilenceCommand && Array.isArray(given) ? silenceArgumentsOf(given[0]) : null;
    if (!wanted) throw new ResponseError(ErrorCodes.InvalidParams, 'no such command, or not with these arguments');
    if (!await this.silences.add(wanted)) return null;
    this.publisher.refresh();
    this.findings.changed();
    return null;
  }
}
