import { ErrorCodes, LSPErrorCodes, MessageType, ResponseError, ShowMessageNotification, type CancellationToken, type Connection } from 'vscode-languageserver';
import { Refusal, type Asked, type AskedOfAll, type FarFeature, type FarSearch, type FarWorkspaceFeature, type Feature, type ScopedFeature, type WorkspaceFeature } from '../features/feature';
import { isLarge } from '../features/support/large';
import { Roster } from '../officials/roster';
import { Stepwise } from '../officials/steps';
import type { Desk } from './desk';
import type { Log } from './log';
import type { Texts } from './texts';

/** Answers a request; throws a ResponseError for what the client is to know. */
export type Answer = (params: Readonly<Record<string, unknown>>, cancelled: () => boolean, onCancelled: (listener: () => void) => void) => Promise<unknown>;

/**
 * The one way in which requests reach the server: each is refused after `shutdown`, timed, answered as cancelled where the
 * client cancelled it, and answered empty where our code failed (which is logged), so that one fault costs one answer.
 */
export class Requests {
  private closed = false;

  /** @param retries Methods that the client asks again when it is told that the text has changed. */
  constructor(private readonly connection: Connection, private readonly log: Log, private readonly retries: ReadonlySet<string>) {}

  /** From now on every request is refused, as the protocol wants it after `shutdown`. */
  close(): void { this.closed = true; }

  on(method: string, answer: Answer): void {
    // Without parameters the token comes first.
    this.connection.onRequest(method, async (...received: unknown[]) => {
      const token = received.at(-1) as CancellationToken, params = received.length > 1 ? received[0] : undefined;
      if (this.closed) return new ResponseError(ErrorCodes.InvalidRequest, 'the server is shut down');
      if (typeof params !== 'object' || params === null) return new ResponseError(ErrorCodes.InvalidParams, `${method} needs parameters`);
      const started = performance.now(), cancelled = () => token.isCancellationRequested;
      try {
        return await answer(params as Readonly<Record<string, unknown>>, cancelled, listener => token.onCancellationRequested(listener));
      } catch (error) {
        if (error instanceof ResponseError) return error;
        if (error instanceof Refusal) return new ResponseError(LSPErrorCodes.RequestFailed, error.message);
        this.log.fault(method, error);
        return emptyAnswer(method, params);
      } finally {
        this.log.debug(() => `${method}: ${Math.round(performance.now() - started)} ms${cancelled() ? ', cancelled' : ''}`);
      }
    });
  }

  /** A feature: a pure function of the document's newest snapshot, computed when it is its turn. */
  feature(feature: Feature, desk: Desk): void {
    this.on(feature.method, async (params, cancelled) => await this.ask(feature, desk, params, cancelled, asked => feature.provide(asked, params)) ?? emptyAnswer(feature.method, params));
  }

  /** A feature of a document or of the workspace. */
  scoped(feature: ScopedFeature, desk: Desk): void {
    this.on(feature.method, async (params, cancelled) => {
      const scope = typeof params.scope === 'object' && params.scope !== null ? params.scope as Readonly<Record<string, unknown>> : {};
      if (documentOf(scope) !== undefined) return await this.ask(feature, desk, scope, cancelled, asked => feature.ofDocument(asked, params)) ?? emptyAnswer(feature.method, params);
      const asked = { ...await this.askedOfAll(desk, cancelled), paceOf: await desk.paces() }, work = new Stepwise(feature.ofAll(asked, params));
      await advanced(desk, goOn => work.advance(goOn), cancelled);
      return work.result;
    });
  }

  /** A feature that looks into other files, one after the other, between which whatever comes in is heard; once all are known, since what is changed or found everywhere has to be so everywhere. */
  far(feature: FarFeature, desk: Desk, texts: Texts): void {
    this.on(feature.method, async (params, cancelled, onCancelled) => await this.lookFar(feature, desk, texts, params, cancelled, onCancelled) ?? emptyAnswer(feature.method, params));
  }

  /** The same for who answers with it. Null where there is nothing to look for. */
  async lookFar<T>(feature: Omit<FarFeature<never, T>, 'capability'>, desk: Desk, texts: Texts, params: Readonly<Record<string, unknown>>, cancelled: () => boolean, onCancelled: (listener: () => void) => void): Promise<T | null> {
    const uri = documentOf(params), asked = uri === undefined ? undefined : desk.documents.get(uri)?.version;
    await allRead(desk, cancelled, onCancelled);
    if (uri !== undefined && desk.documents.get(uri)?.version !== asked) throw new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed');
    let roster = Roster.none;
    const search = await this.ask(feature, desk, params, cancelled, asked => { ({ roster } = asked.snapshot); return feature.search(asked, params as never); });
    return search ? this.look(search, roster, desk, texts, cancelled) : null;
  }

  private async look<T>(search: FarSearch<T>, roster: Roster, desk: Desk, texts: Texts, cancelled: () => boolean): Promise<T> {
    for (const language of search.languages) await advanced(desk, goOn => roster.prepare(language, goOn), cancelled);
    for await (const { uri, text, newest } of texts.read(search.uris)) {
      if (cancelled()) throw cancellation();
      search.take(uri, text, newest);
      await desk.pause();
    }
    const result = search.result(), message = search.notice?.();
    if (message) void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
    return result;
  }

  /** A feature that is asked of no document, with the people of all directories. */
  ofAll(feature: WorkspaceFeature, desk: Desk): void {
    this.on(feature.method, async (params, cancelled) => {
      const asked = await this.askedOfAll(desk, cancelled);
      if (feature.asksSearch) await advanced(desk, goOn => asked.roster.prepareSearch(goOn), cancelled);
      return feature.provide(asked, params);
    });
  }

  /** One that looks into files besides. */
  farOfAll(feature: FarWorkspaceFeature, desk: Desk, texts: Texts): void {
    this.on(feature.method, async (params, cancelled, onCancelled) => {
      await allRead(desk, cancelled, onCancelled);
      const asked = await this.askedOfAll(desk, cancelled), search = feature.search(asked, params);
      return search ? this.look(search, asked.roster, desk, texts, cancelled) : emptyAnswer(feature.method, params);
    });
  }

  private async askedOfAll(desk: Desk, cancelled: () => boolean): Promise<AskedOfAll> {
    const roster = await desk.everybody();
    // Whoever they are called by in any language.
    await advanced(desk, goOn => roster.learn(goOn), cancelled);
    if (cancelled()) throw cancellation();
    return { corpus: desk.corpus, roster, t: desk.t, cancelled, client: desk.client };
  }

  private async ask<T>(feature: Pick<Feature, 'method' | 'whenLarge' | 'asksFindings' | 'asksPeople' | 'asksNames' | 'asksSearch' | 'asksSpeakers' | 'asksColours' | 'asksPage' | 'asksBeside'>, desk: Desk, params: Readonly<Record<string, unknown>>, cancelled: () => boolean, work: (asked: Asked) => T): Promise<T | undefined> {
    const uri = documentOf(params);
    // What is about no document of ours is as it is.
    if (uri === undefined && feature.method.endsWith('/resolve')) return undefined;
    if (uri === undefined) throw new ResponseError(ErrorCodes.InvalidParams, `${feature.method} needs a document`);
    const asked = desk.documents.get(uri), beside = feature.asksBeside && asked ? await desk.beside(uri) : undefined;
    const answer = await desk.compute(uri, newest => {
      if (cancelled()) return cancellation();
      // Places are those of the text that was asked about. Completions of it stay useful: the client filters them on as one types.
      const moved = asked !== undefined && newest.version !== asked.version && (isPlaced(params) || this.retries.has(feature.method));
      if (moved && feature.method !== 'textDocument/completion') return new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed');
      const snapshot = moved ? asked : newest;
      return isLarge(snapshot) && !feature.whenLarge ? undefined : work({ snapshot, client: desk.client, cancelled, corpus: desk.corpus, beside, directory: official => desk.directoryFor(snapshot, official) });
    }, { findings: feature.asksFindings, people: feature.asksPeople, names: feature.asksNames, search: feature.asksSearch, speakers: feature.asksSpeakers, colours: feature.asksColours, page: feature.asksPage });
    if (cancelled()) throw cancellation();
    if (answer instanceof ResponseError) throw answer;
    return answer;
  }
}

/** Works on in stretches, until it is done or nobody waits for it any more. */
async function advanced(desk: Desk, advance: (goOn: () => boolean) => boolean, cancelled: () => boolean): Promise<void> {
  while (!advance(desk.stretch())) {
    await desk.pause();
    if (cancelled()) throw cancellation();
  }
}

/** Until all transcripts are read that there are to read. */
async function allRead({ corpus }: Desk, cancelled: () => boolean, onCancelled: (listener: () => void) => void): Promise<void> {
  await Promise.race([corpus.rest(), new Promise<void>(onCancelled)]);
  if (cancelled()) throw cancellation();
}

/** What says "nothing" in answer to a request: null, save where the protocol wants an object. */
function emptyAnswer(method: string, params: unknown): unknown {
  if (method === 'workspace/diagnostic') return { items: [] };
  if (method === 'textDocument/diagnostic') return { kind: 'full', items: [] };
  return method.endsWith('/resolve') ? params : null;
}

/** The document that a request is about; a `…/resolve` carries it in the data that we put there. */
function documentOf(params: Readonly<Record<string, unknown>>): string | undefined {
  const named = (params.textDocument ?? params.data ?? {}) as { uri?: unknown };
  return typeof named.uri === 'string' ? named.uri : undefined;
}

const isPlaced = (params: object) => 'position' in params || 'positions' in params || 'range' in params;
const cancellation = () => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
