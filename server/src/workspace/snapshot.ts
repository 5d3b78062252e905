import type { Translate } from '../l10n/translate';
import { Roster } from '../officials/roster';
import { check, type Silenced } from '../rules/check';
import { Checker } from '../rules/checking/checker';
import type { Finding } from '../rules/rule';
import { parse, type Recogniser } from '../transcript';
import type { Lines } from '../transcript/lines';
import type { Transcript } from '../transcript/model';
import type { Settings } from './settings';

/** What a text that is being edited reads as now: at most once, however many snapshots share it. */
export class Reading {
  private transcript?: Transcript;
  private readonly lines: Lines;

  constructor(private readonly recogniser: Recogniser, private readonly ownChecker = new Checker()) { this.lines = recogniser.newest; }

  /** One that has seen earlier versions of the text; none where this is no more the newest. */
  get checker(): Checker | undefined { return this.recogniser.newest === this.lines ? this.ownChecker : undefined; }

  get(): Transcript {
    // Whoever asks after a later edit what an earlier text was, which hardly anybody does, has it read anew.
    return this.transcript ??= this.recogniser.newest === this.lines ? this.recogniser.transcript : parse(this.lines.source);
  }
}

/** What a snapshot asks of a reading; who has no earlier version to go on from gives no checker. */
type Read = Pick<Reading, 'get'> & Partial<Pick<Reading, 'checker'>>;

/** One version of one document and everything derived from it, each made once, when first asked for. Immutable. */
export class Snapshot {
  private found?: readonly Finding[];

  constructor(
    readonly uri: string, readonly version: number, private readonly reading: Read,
    readonly settings: Settings, readonly t: Translate, private readonly silenced: Silenced = nothing,
    /** The people of the directories that hold for the document. */
    readonly roster: Roster = Roster.none,
  ) {}

  get transcript(): Transcript { return this.reading.get(); }
  get findings(): readonly Finding[] {
    return this.found ??= check({ transcript: this.transcript }, rule => this.settings.severity[rule.meta.code] ?? rule.meta.severity, this.silenced, this.reading.checker);
  }

  /** Looks for findings for so long as `goOn` says; true when they are known. */
  check(goOn: () => boolean): boolean { return this.found !== undefined || !this.reading.checker || this.reading.checker.advance(this.transcript, goOn); }

  /** The next version of the document, under the same settings. */
  next(version: number, reading: Read): Snapshot { return new Snapshot(this.uri, version, reading, this.settings, this.t, this.silenced, this.roster); }

  /** Makes the people ready to be found for so long as `goOn` says; true when they are. */
  preparePeople(goOn: () => boolean): boolean { return this.roster.prepare(this.transcript.language, goOn); }

  /** The same text, read once, under other circumstances; this very snapshot where nothing is other. */
  under(settings: Settings, silenced: Silenced, roster: Roster = this.roster): Snapshot {
    return settings === this.settings && silenced === this.silenced && roster === this.roster ? this : new Snapshot(this.uri, this.version, this.reading, settings, this.t, silenced, roster);
  }
}

const nothing: Silenced = () => false;
