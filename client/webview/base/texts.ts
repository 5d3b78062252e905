import type { Texts } from '../../../protocol/webviews';

/** The page's texts; the extension sends them, in the user's language. */
export class Wording {
  private texts: Texts = {};
  private rules = new Intl.PluralRules('en');

  use(texts: Texts, language = 'en'): void {
    this.texts = texts;
    this.rules = new Intl.PluralRules(language);
  }

  /** A text by its name, with what stands for `{0}`, `{1}` … put in. */
  readonly t = (name: string, ...put: readonly (string | number)[]): string => filled(this.texts[name] ?? name, put);

  /** A text that has a form for each kind of number, parted by "|" in the order of the language's plural rules; `put` begins with the number as it is written. */
  readonly n = (name: string, count: number, ...put: readonly (string | number)[]): string => {
    const forms = (this.texts[name] ?? name).split('|'), kinds = order.filter(kind => this.rules.resolvedOptions().pluralCategories.includes(kind));
    return filled(forms[Math.min(kinds.indexOf(this.rules.select(count)), forms.length - 1)], put.length > 0 ? put : [count]);
  };
}

const order = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

function filled(text: string, put: readonly (string | number)[]): string { return text.replace(/\{(\d)\}/g, (place, at: string) => String(put[Number(at)] ?? place)); }
