import { Case, formsOf, type Form, type Gender } from '../declension';
import { fold, genderOf, initialsIn, isInitials, partsOf } from '../names';

const cases = [Case.Nominative, Case.Genitive, Case.Dative, Case.Accusative, Case.Instrumental, Case.Locative, Case.Vocative];

/**
 * Every form that a mention of a name may take, each once: in each case, given and family name in both orders, with the patronymic and without, with
 * initials, the family name alone and in the plural, given name and patronymic as people are addressed.
 * @param gender Null to take what the name says, both where it says nothing.
 * @param languages Of the text; null for all.
 */
export function mentionForms(name: string, gender: Gender | null, languages: readonly string[] | null = null): string[] {
  const parts = partsOf(name), { family, patronymic, suffix } = parts, found = new Set<string>(), add = (...words: readonly string[]) => { found.add(words.join(' ')); };
  const told = gender ?? genderOf(parts), whole = parts.given.filter(given => !isInitials(given)), initials = initialsIn(parts.given, patronymic);
  for (const whose of told ? [told] : ['male', 'female'] as const) {
    const families = family === null ? [] : formsOf(family, 'family', whose, languages), fathers = patronymic === null ? [] : formsOf(patronymic, 'patronymic', whose, languages);
    const firsts = whole.length === 0 ? [] : declined(whole, whose, languages);
    for (const one of cases) {
      const inCase = (forms: readonly Form[]) => forms.filter(form => form.gender !== 'plural' && form.cases & one).map(form => form.text);
      for (const last of inCase(families)) {
        add(last);
        if (suffix !== null) for (const first of inCase(firsts)) add(first, last, suffix);
        for (const short of initials) { add(`${short} ${last}`); add(`${last} ${short}`); }
        for (const first of inCase(firsts)) {
          add(first, last);
          add(last, first);
          for (const father of inCase(fathers)) { add(first, father, last); add(last, first, father); }
        }
      }
      for (const first of inCase(firsts)) for (const father of inCase(fathers)) add(first, father);
    }
    for (const form of families) if (form.gender === 'plural') add(form.text);
  }
  return [...found].filter(form => fold(form) !== '');
}

/** Given names in a row, each in the same case. */
function declined(names: readonly string[], gender: Gender, languages: readonly string[] | null): Form[] {
  return names.map(name => formsOf(name, 'given', gender, languages)).reduce((before, forms) => before.flatMap(start => forms.flatMap(form =>
    form.gender !== 'plural' && start.cases & form.cases ? [{ ...form, cases: start.cases & form.cases, text: `${start.text} ${form.text}` }] : [])));
}
