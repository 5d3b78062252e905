import { clean, fold } from '../names/fold';
import { isParticle } from '../names/lexicon';
import { nameLanguages, type NameLanguage } from './languages';
import { Case, Paradigm, type Form, type Gender, type Part } from './paradigm';
import { suffixesOf } from './suffixes';

export { Case, type Form, type Gender, type Part } from './paradigm';

const paradigms = new Map<string, Paradigm>();
function paradigmOf(language: NameLanguage, part: Part): Paradigm | null {
  const table = language.tables?.[part], key = `${language.id} ${part}`;
  if (table === undefined) return null;
  let paradigm = paradigms.get(key);
  if (!paradigm) paradigms.set(key, paradigm = new Paradigm(table));
  return paradigm;
}

const genders: readonly Gender[] = ['male', 'female'];

/**
 * Every form that a part of a name may have in the languages given (all that we know, else), the nominative first, each once for what it may be. More than there are: see `Table`.
 * @param word One part, which may have several words ("фон дер Лейен", of which the last is declined) and hyphens ("Салтыков-Щедрин").
 * @param gender Null where it is not known: both are tried.
 */
export function formsOf(word: string, part: Part, gender: Gender | null, languages: readonly string[] | null = null): Form[] {
  const written = clean(word), at = written.lastIndexOf(' ') + 1, before = written.slice(0, at), own = written.slice(at);
  const found = new Map<string, { text: string; cases: number; usual: number; gender: Form['gender'] }>();
  const add = (form: Form) => {
    const key = `${form.gender} ${form.text}`, known = found.get(key);
    if (known) { known.cases |= form.cases; known.usual |= form.usual; } else found.set(key, { ...form });
  };
  for (const whose of gender ? [gender] : genders) {
    add({ text: written, cases: Case.Nominative, usual: Case.Nominative, gender: whose });
    for (const language of nameLanguages()) {
      if (languages && !languages.includes(language.id)) continue;
      const paradigm = paradigmOf(language, part);
      if (!isOf(language.script, own)) continue;
      if (paradigm) for (const form of ofWord(own, paradigm, whose)) add({ ...form, text: before + shifted(language, own, form.text) });
      for (const suffix of suffixesOf(language, fold(own))) add({ text: written + suffix, cases: Case.Genitive, usual: 0, gender: whose });
    }
  }
  return [...found.values()];
}

function shifted({ shifting }: NameLanguage, word: string, form: string): string { return form !== word && shifting?.split(' ').includes(fold(word)) ? form.replace('ё', 'е') : form; }

/** Some languages, and those whose letters say that a name is theirs: what they put behind it stands in texts of others, too. */
export function withOwnLanguages(name: string, languages: readonly string[]): readonly string[] {
  const lower = name.toLowerCase(), own = nameLanguages().filter(({ id, letters = '' }) => !languages.includes(id) && [...letters].some(letter => lower.includes(letter)));
  return own.length > 0 ? [...languages, ...own.map(({ id }) => id)] : languages;
}

function isOf(script: NameLanguage['script'], word: string): boolean { return (script === 'Cyrillic' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u).test(word); }

/** The usual form of a part of a name in one case; null where the language has none of its own for it. */
export function formIn(one: Case, word: string, part: Part, gender: Gender, language: string): string | null {
  return formsOf(word, part, gender, [language]).find(form => form.gender === gender && (form.usual & one) !== 0)?.text ?? null;
}

/** Parts joined by hyphens agree; the first may also stay as it is ("Тер-Петросяна", "Бонч-Бруевича"), a particle always does ("аль-Асада"). */
function ofWord(word: string, paradigm: Paradigm, gender: Gender): Form[] {
  const hyphen = word.indexOf('-');
  if (hyphen <= 0 || hyphen === word.length - 1) return paradigm.forms(word, fold(word), gender);
  const first = word.slice(0, hyphen), rest = word.slice(hyphen + 1), ends = ofWord(rest, paradigm, gender);
  const starts = isParticle(fold(first)) ? [] : paradigm.forms(first, fold(first), gender);
  return ends.flatMap(end => [
    { ...end, text: `${first}-${end.text}` },
    ...starts.filter(start => start.gender === end.gender && (start.cases & end.cases) !== 0).map(start => ({ ...end, cases: start.cases & end.cases, usual: 0, text: `${start.text}-${end.text}` })),
  ]);
}
