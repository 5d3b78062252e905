import { formsOf } from '../declension';
import { nameLanguages } from '../declension/languages';
import { verbAfter } from '../mentions/titles';
import { wordAfter, wordBefore } from '../mentions/words';
import { clean, fold } from '../names';
import { lazily } from '../names/lazily';

/** The article of a language, or a preposition, stands right before a word. */
const reach = 40;

const habits = lazily(() => {
  const all = nameLanguages().flatMap(({ bareOffices, script }) => bareOffices ? [{ script, ...bareOffices }] : []), words = (text: string | undefined) => text?.split(' ') ?? [];
  return all.map(({ script, behind, notBefore, adjectives }) => ({ script, behind: new Set(words(behind)), notBefore: new Set(words(notBefore)), adjectives: words(adjectives) }));
});

/**
 * An office of one word. Alone it is hardly ever the office of the directory ("the mayor of …", "генеральный директор завода"): only where nothing beside it says of what, or which, office it is. Words
 * are declined as names are, whose tables have every ending.
 */
export class BareOffice {
  private forms?: ReadonlySet<string>;

  constructor(private readonly word: string) {}

  /** Whether it stands by itself at a place of a line whose word begins as it does. */
  isAt(text: string, start: number, end: number): boolean {
    this.forms ??= new Set([this.word, ...formsOf(this.word, 'family', 'male').flatMap(({ text: form, gender }) => gender === 'plural' ? [] : [fold(clean(form))])]);
    if (!this.forms.has(fold(clean(text.slice(start, end))))) return false;
    const isLatin = /^\p{Script=Latin}/u.test(this.word), before = wordBefore(text, start, Math.max(0, start - reach)), rest = text.slice(end, end + reach), next = wordAfter(text, end, Math.min(text.length, end + reach));
    return habits().some(({ script, behind, notBefore, adjectives }) => {
      if ((script === 'Latin') !== isLatin || behind.size > 0 && !(before && behind.has(before.folded)) || before !== null && before.folded.length > 3 && adjectives.some(ending => before.folded.endsWith(ending))) return false;
      // In a language with cases, the next word may say whose office it is, unless it is what they did.
      return /^['’]?s?\s*(?:$|[.,;:!?…»”")\]\n\r]|[—–-]\s)/u.test(rest) || (behind.size > 0 ? next !== null && !next.capital && !notBefore.has(next.folded) : verbAfter(text, end, Math.min(text.length, end + reach)) !== null);
    });
  }
}
