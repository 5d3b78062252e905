import { formsOf, type Part } from '../declension';
import type { Official } from '../directory';
import { clean, fold, partsOf } from '../names';

/** A word of somebody's name as a text has it wrong, in whatever case, and as it should be there. */
export interface MisspeltWord { readonly wrong: string; readonly right: string }
/** A form of a name with the slip, and as it should be; both as the name is spelled. */
export interface MisspeltForm { readonly slip: string; readonly right: string }
/** Somebody as they would be called by a slip, in every case: whoever is found by that name is meant by it. */
export interface MisspeltName {
  readonly bearer: Official;
  /** The word in the nominative. */
  readonly word: MisspeltWord;
  /** By the form with the slip, folded. */
  readonly forms: ReadonlyMap<string, MisspeltForm>;
}

/** What was done to a word: so many letters of it are the same before, and others follow in place of those up to `end`. */
interface Slip { readonly before: number; readonly end: number; readonly instead: string }

const idBehind = '\n\nslip';

/** Whom a slip makes of an official; null where it does not say how the name would be written wrong in another case ("Зайцца": of "Заяц"). */
export function misspeltName(official: Official, { wrong, right }: MisspeltWord): MisspeltName | null {
  const same = (word: string) => fold(clean(word)) === fold(clean(right));
  for (const { name, parts: { given, patronymic, family } } of [official, ...official.otherNames]) {
    const parts: readonly (readonly [Part, string])[] = [...family?.split(' ').map(word => ['family', word] as const) ?? [], ...given.map(word => ['given', word] as const), ...patronymic === null ? [] : [['patronymic', patronymic] as const]];
    for (const [part, word] of parts) {
      const texts = new Set([word, ...formsOf(word, part, official.gender).map(({ text }) => text)]), form = [...texts].find(same), slip = form === undefined ? null : slipOf(form, wrong), slipped = slip && withSlip(word, form!, slip);
      if (!slip || slipped === null || name.replace(word, () => slipped) === name) continue;
      const forms = new Map<string, MisspeltForm>();
      for (const text of texts) {
        const other = withSlip(text, form!, slip);
        if (other !== null) forms.set(fold(clean(other)), { slip: other, right: text });
      }
      const called = name.replace(word, () => slipped);
      return { bearer: { ...official, id: official.id + idBehind, name: called, parts: partsOf(called), otherNames: [], forms: part === 'family' ? [...forms.values()].map(each => each.slip) : [] }, word: { wrong: slipped, right: word }, forms };
    }
  }
  return null;
}

function slipOf(form: string, wrong: string): Slip {
  const one = form.toLowerCase(), other = wrong.toLowerCase();
  let before = 0, behind = 0;
  while (before < one.length && one[before] === other[before]) before++;
  while (behind < Math.min(one.length, other.length) - before && one.at(-1 - behind) === other.at(-1 - behind)) behind++;
  return { before, end: one.length - behind, instead: other.slice(before, other.length - behind) };
}

/** The slip in another form of the word; null where it was made in what the two do not have in common. */
function withSlip(text: string, form: string, { before, end, instead }: Slip): string | null {
  if (text.slice(0, end).toLowerCase() !== form.slice(0, end).toLowerCase()) return null;
  const slipped = text.slice(0, before) + instead + text.slice(end);
  return before === 0 && text.charAt(0) !== text.charAt(0).toLowerCase() ? slipped.charAt(0).toUpperCase() + slipped.slice(1) : slipped;
}
