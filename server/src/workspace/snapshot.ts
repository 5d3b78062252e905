import type { Translate } from '../l10n/translate';
import { check, type Silenced } from '../rules/check';
import type { Finding } from '../rules/rule';
import { parse } from '../transcript';
import type { Transcript } from '../transcript/model';
import type { Settings } from './settings';

/** A text as read, at most once, however many snapshots share it. */
class Reading {
  private transcript?: Transcript;
  constructor(private readonly text: string) {}
  get(): Transcript { return this.transcript ??= parse(this.text); }
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

  /** The same text, read once, under other settings; this very snapshot where nothing is other. */
  under(settings: Settings, silenced: Silenced): Snapshot {
    return settings === this.settings && silenced === this.silenced ? this : new Snapshot(this.uri, this.version, this.text, settings, this.t, silenced, this.reading);
  }
}

const nothing: Silenced = () => false;
