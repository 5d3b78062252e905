import type { Texts } from '../../../protocol/webviews';

/** The page's texts; the extension sends them, in the user's language. */
export class Wording {
  private texts: Texts = {};

  use(texts: Texts): void { this.texts = texts; }

  /** A text by its name, with what stands for `{0}`, `{1}` … put in. */
  readonly t = (name: string, ...put: readonly (string | number)[]): string => (this.texts[name] ?? name).replace(/\{(\d)\}/g, (place, at: string) => String(put[Number(at)] ?? place));
}
