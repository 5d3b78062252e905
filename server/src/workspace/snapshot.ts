import type { Translate } from '../l10n/translate';
import { check, type Silenced } from '../rules/check';
import type { Finding } from '../rules/rule';
import { parse } from '../transcript';
import type { Transcript } from '../transcript/model';
import type { Settings } from './settings';

/** One version of one document and everything derived from it, each made once, when first asked for. Immutable. */
export class Snapshot {
  private parsed?: Transcript;
  private found?: readonly Finding[];

  constructor(
    readonly uri: string, readonly version: number, private readonly text: string,
    readonly settings: Settings, readonly t: Translate, private readonly silenced: Silenced = () => false,
  ) {}

  get transcript(): Transcript { return this.parsed ??= parse(this.text); }
  get findings(): readonly Finding[] {
    return this.found ??= check({ transcript: this.transcript }, rule => this.settings.severity[rule.meta.code] ?? rule.meta.severity, this.silenced);
  }
}
