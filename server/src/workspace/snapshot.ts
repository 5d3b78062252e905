import type { Translate } from '../l10n/translate';
import { check, type Silenced } from '../rules/check';
import type { Finding } from '../rules/rule';
import { recognise, type Recognition } from '../transcript';
import type { Transcript } from '../transcript/model';
import type { Settings } from './settings';

/** A text as read, at most once, however many snapshots share it; starts from an earlier version's reading where there is one. */
class Reading {
  private recognition?: Recognition;
  constructor(private readonly text: string, private earlier?: Recognition) {}

  get(): Transcript {
    if (!this.recognition) {
      this.recognition = recognise(this.text, this.earlier);
      this.earlier = undefined;
    }
    return this.recognition.transcript;
  }

  /** The newest reading that a later version can start from: this one, or the one before where this was never asked for. */
  get newest(): Recognition | undefined { return this.recognition ?? this.earlier; }
}

/** One version of one document and everything derived from it, each made once, when first asked for. Immutable. */
export class Snapshot {
  private found?: readonly Finding[];

  constructor(
    readonly uri: string, readonly version: number, private readonly text: string,
    readonly settings: Settings, readonly t: Translate, private readonly silenced: Silenced = nothing,
    private readonly reading = new Reading(text),
  ) {}

  get transcript(): Transcript { return this.reading.get(); }
  get findings(): readonly Finding[] {
    return this.found ??= check({ transcript: this.transcript }, rule => this.settings.severity[rule.meta.code] ?? rule.meta.severity, this.silenced);
  }

  /** The next version of the document, under the same settings: lines that it shares with this one are not read again. */
  next(version: number, text: string): Snapshot {
    return new Snapshot(this.uri, version, text, this.settings, this.t, this.silenced, new Reading(text, this.reading.newest));
  }

  /** The same text, read once, under other settings; this very snapshot where nothing is other. */
  under(settings: Settings, silenced: Silenced): Snapshot {
    return settings === this.settings && silenced === this.silenced ? this : new Snapshot(this.uri, this.version, this.text, settings, this.t, silenced, this.reading);
  }
}

const nothing: Silenced = () => false;
