import type { SilenceArguments } from '#protocol';
import type { Translate } from '../l10n/translate';
import type { Silenced } from '../rules/check';
import { appendSilenced, readSilenced, silencedBy, type SilenceProblem } from '../rules/silenceFile';
import type { Files } from './environment';
import type { Folders } from './folders';
import type { Log } from './log';
import { canonical, fileIn } from './uris';

/** Where findings that somebody called not meant are kept. */
export const silenceFileName = 'verbatim.yaml';

/** So often another window may write into a file between reading it and writing. */
const tries = 100;

export interface SilenceParts {
  readonly files: Files;
  readonly folders: Folders;
  /** Folder for documents that lie in no workspace folder; without one theirs can't be kept. */
  readonly storageUri: string | undefined;
  readonly log: Log;
  readonly t: Translate;
  /** Shows the user a message. */
  readonly tell: (message: string) => void;
}

/** A file as last read: text null where there is none. */
interface Known { readonly text: string | null; readonly silenced: Silenced }

const nothing: Silenced = () => false, none: Known = { text: null, silenced: nothing };

/**
 * The findings silenced for each document: those of the nearest `verbatim.yaml` from the document's folder up to its workspace
 * folder. Files are read when first needed and kept until `changed` or `forget`.
 */
export class SilenceFiles {
  /** By canonical URI, since a client may spell the one it reports otherwise than we do. */
  private readonly known = new Map<string, Promise<Known>>();
  /** Additions go one after the other: each reads what the one before has written. */
  private adding: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: SilenceParts) {}

  /** Never rejects. The same function until a file changes. */
  async of(uri: string): Promise<Silenced> {
    for (const file of this.places(uri)) {
      const known = await this.get(file);
      if (known.text !== null) return known.silenced;
    }
    return nothing;
  }

  /**
   * Remembers a finding: in the nearest file, else in a new one in the document's workspace folder, else in the storage. A file
   * that can't be understood is left alone and the user told. Adding what is there already changes nothing.
   * @returns Whether what is silenced is other than was known before.
   */
  add(wanted: SilenceArguments): Promise<boolean> {
    const added = this.adding.then(() => this.append(wanted));
    this.adding = added.catch(() => undefined);
    return added;
  }

  /** The client says that files changed: reads those that are in use again. @returns Whether one is other than it was. */
  async changed(uris: readonly string[]): Promise<boolean> {
    const differ = await Promise.all(uris.map(async uri => {
      const key = canonical(uri), before = this.known.get(key), now = before && this.read(uri);
      if (!now) return false;
      this.known.set(key, now);
      if ((await now).text !== (await before).text) return true;
      if (this.known.get(key) === now) this.known.set(key, before);
      return false;
    }));
    return differ.includes(true);
  }

  /** Everything is read again when it is next needed. */
  forget(): void { this.known.clear(); }

  private async append({ uri, code, hash, excerpt }: SilenceArguments): Promise<boolean> {
    const { t, tell, files, log } = this.parts, places = this.places(uri);
    if (!places.length) { tell(t('server.silence.nowhere')); return false; }
    let file = places[places.length - 1];
    try {
      for (let time = 0; time < tries; time++) {
        // What is there now counts, not what was read once: somebody may have edited it, or another window added to it.
        const there = await this.firstThere(places), text = there?.text ?? '';
        file = there?.file ?? places[places.length - 1];
        const written = appendSilenced(text, { code, hash, excerpt });
        if ('problem' in written) { tell(t('server.silence.untouched', { file: shortName(file), reason: this.reason(written.problem) })); return false; }
        if (written.text !== text && await files.write(file, written.text, there?.text ?? null) === false) continue;
        const before = await this.known.get(canonical(file));
        if (before?.text === written.text) return false;
        this.known.set(canonical(file), Promise.resolve(this.understand(file, written.text)));
        return true;
      }
      tell(t('server.silence.failed', { file: shortName(file), reason: t('server.silence.busy') }));
      return false;
    } catch (error) {
      log.fault(`writing ${silenceFileName}`, error);
      tell(t('server.silence.failed', { file: shortName(file), reason: error instanceof Error ? error.message : String(error) }));
      return false;
    }
  }

  private async firstThere(places: readonly string[]): Promise<{ file: string; text: string } | undefined> {
    for (const file of places) {
      const text = await this.parts.files.read(file);
      if (text !== null) return { file, text };
    }
    return undefined;
  }

  /** Files that may hold a document's silenced findings, nearest first; the last is where a new one is made. */
  private places(uri: string): string[] {
    const { folders, storageUri } = this.parts, upward = folders.upward(uri);
    return (upward.length ? upward : storageUri ? [storageUri] : []).map(folder => fileIn(folder, silenceFileName));
  }

  private get(file: string): Promise<Known> {
    const key = canonical(file), known = this.known.get(key) ?? this.read(file);
    this.known.set(key, known);
    return known;
  }

  private async read(file: string): Promise<Known> {
    try {
      const text = await this.parts.files.read(file);
      return text === null ? none : this.understand(file, text);
    } catch (error) {
      this.parts.log.fault(`reading ${silenceFileName}`, error);
      return none;
    }
  }

  private understand(file: string, text: string): Known {
    const reading = readSilenced(text);
    if (!('problem' in reading)) return { text, silenced: silencedBy(reading.entries) };
    this.parts.tell(this.parts.t('server.silence.malformed', { file: shortName(file), reason: this.reason(reading.problem) }));
    return { text, silenced: nothing };
  }

  private reason({ reason }: SilenceProblem): string { return this.parts.t(reason.key, reason.args); }
}

/** What a client sent as the command's argument; null where it is not what the command takes. */
export function silenceArgumentsOf(sent: unknown): SilenceArguments | null {
  const { uri, code, hash, excerpt } = (typeof sent === 'object' && sent !== null ? sent : {}) as Readonly<Record<string, unknown>>;
  return typeof uri === 'string' && typeof code === 'string' && typeof hash === 'string' ? { uri, code, hash, excerpt: typeof excerpt === 'string' ? excerpt : '' } : null;
}

/** A file and its folder, as people name them. */
function shortName(uri: string): string {
  const name = uri.split('/').slice(-2).join('/');
  try { return decodeURIComponent(name); } catch { return name; }
}
