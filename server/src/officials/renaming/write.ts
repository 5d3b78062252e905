import { Case, formIn, type Gender, type Part } from '../declension';
import { nameLanguages } from '../declension/languages';
import { suffixBehind } from '../declension/suffixes';
import { clean, fold, isInitials, type NameParts } from '../names';
import { lettersOf } from '../names/initials';
import { familyGender, isParticle } from '../names/lexicon';
import type { ReadName, ReadPiece } from './read';
import { like } from './style';

/** A new name in place of a written one; not `sure` where the written one says something of the person that the new name leaves open. */
export interface WrittenName { readonly text: string; readonly sure: boolean }

/** Who is to be written in whose place. */
export interface Exchange { readonly old: NameParts; readonly fresh: NameParts; readonly gender: Gender }

/**
 * The new name as the old one is written, in one grammatical case: the same parts, in the same order, with the same capitals. Null where a part has no such form.
 * @param text Of which `read` was read.
 */
export function writeName(text: string, { pieces, language }: ReadName, exchange: Exchange, one: Case): WrittenName | null {
  const written: string[] = [];
  let sure = true;
  for (const piece of pieces) {
    const own = text.slice(piece.start, piece.end), word = wordFor(piece, exchange, one, language);
    if (word === null) return null;
    sure &&= word.sure;
    const ended = piece.ending === '' || word.text === '' ? word.text : endedAs(piece, word.text, language);
    if (ended === null) return null;
    const plain = own.slice(0, own.length - piece.ending.length), ending = ended.slice(word.text.length);
    written.push((piece.part === 'initials' ? word.text : like(word.text, plain, piece.model)) + (ending === fold(piece.ending) ? piece.ending : ending));
  }
  return { text: joined(text, pieces, written), sure };
}

function endedAs({ ending }: ReadPiece, word: string, language: string): string | null {
  const suffix = suffixBehind(nameLanguages().find(({ id }) => id === language)!, ending, word);
  return suffix === null ? null : word + suffix;
}

/** What stands between the pieces stays; with a piece that the new name lacks, what parts it from the others goes. */
function joined(text: string, pieces: readonly ReadPiece[], written: readonly string[]): string {
  let whole = '';
  pieces.forEach(({ start }, at) => {
    if (written[at] === '') return;
    whole += (whole === '' ? '' : text.slice(pieces[at - 1].end, start)) + written[at];
  });
  return whole;
}

const gone: WrittenName = { text: '', sure: true };

function wordFor(piece: ReadPiece, { old, fresh, gender }: Exchange, one: Case, language: string): WrittenName | null {
  const given = fresh.given, certain = (text: string | null): WrittenName | null => text === null ? null : { text, sure: true };
  switch (piece.part) {
    case 'family': return fresh.family === null ? gone : certain(declined(piece.whole ? fresh.family : shortened(fresh.family), 'family', gender, piece.ending === '' ? one : Case.Nominative, language));
    case 'patronymic': return fresh.patronymic === null ? { text: '', sure: old.patronymic !== null } : certain(declined(fresh.patronymic, 'patronymic', gender, one, language));
    case 'suffix': return { text: fresh.suffix ?? '', sure: true };
    case 'initials': return initialsFor(piece, old, fresh);
    // An everyday form cannot be made of a name.
    case 'short': return { text: given.length === 0 ? '' : declined(given[0], 'given', gender, one, language) ?? given[0], sure: false };
    case 'given': {
      const names = piece.whole ? given : given.slice(0, piece.count), forms = names.map(name => isInitials(name) ? name : declined(name, 'given', gender, piece.ending === '' ? one : Case.Nominative, language));
      return forms.some(form => form === null) ? null : certain(forms.join(' '));
    }
  }
}

/** As many initials as are written, as far as the new name has them. */
function initialsFor({ count, gaps }: ReadPiece, old: NameParts, fresh: NameParts): WrittenName {
  const known = lettersOf(old.given, old.patronymic).length, letters = lettersOf(fresh.given, fresh.patronymic).slice(0, count).map(letter => letter.toUpperCase());
  return { text: letters.map((letter, at) => `${at === 0 ? '' : gaps[at - 1]}${letter}.`).join(''), sure: count <= known || letters.length === count };
}

/** A family name without what stands before it ("фон", "аль-"), where it was left out of the old one too. */
function shortened(family: string): string {
  const words = family.split(' '), last = words.at(-1)!, [article, ...rest] = last.split('-');
  if (words.length > 1) return words.slice(0, -1).every(word => isParticle(fold(clean(word)))) ? last : family;
  return rest.length > 0 && isParticle(fold(clean(article))) ? rest.join('-') : family;
}

/** A part of a name in a case; null where the language has no such form. Of a name with a hyphen the first half is declined where it clearly is a word of its own kind. */
export function declined(word: string, part: Part, gender: Gender, one: Case, language: string): string | null {
  if (one === Case.Nominative) return word;
  const hyphen = word.indexOf('-'), space = word.lastIndexOf(' ');
  if (hyphen > space && hyphen < word.length - 1) {
    const first = word.slice(space + 1, hyphen), folded = fold(clean(first)), both = part === 'family' ? familyGender(folded) !== undefined : /[ая]$/.test(folded);
    const [start, end] = both ? [formIn(one, first, part, gender, language), formIn(one, word.slice(hyphen + 1), part, gender, language)] : [null, null];
    if (start !== null && end !== null) return `${word.slice(0, space + 1)}${start}-${end}`;
  }
  return formIn(one, word, part, gender, language);
}
