import { Case, formsOf, type Gender, type Part } from '../declension';
import { nameLanguages } from '../declension/languages';
import { clean, fold, isInitials, shortFormsOf, type NameParts } from '../names';
import { isParticle } from '../names/lexicon';
import { inLatin } from '../transliteration';
import { piecesOfName, type NamePiece } from './words';

/** What a piece of a written name is of the person's name. */
export interface ReadPiece {
  readonly start: number;
  readonly end: number;
  /** `short`: an everyday form of the given name. */
  readonly part: Part | 'initials' | 'suffix' | 'short';
  /** How many given names it is, and whether these are all; initials: their letters; family: whether it is the whole name, with its particles. */
  readonly count: number;
  readonly whole: boolean;
  readonly gaps: readonly string[];
  /** The form as the name itself is spelled: its capitals, its "ё". */
  readonly model: string;
  /** The cases that the form may be, none for a plural, and those whose usual form it is. */
  readonly cases: number;
  readonly usual: number;
  /** What a language puts behind names as they are ("’s"), as it stands here. */
  readonly ending: string;
}

/** A name as it stands at a place, read in one language by one of the person's spellings. */
export interface ReadName {
  readonly pieces: readonly ReadPiece[];
  readonly language: string;
  /** It is written in Latin letters, and the spelling is not. */
  readonly transliterated: boolean;
}

/** Whose name is read, and what the directory says of its forms. */
export interface Bearer { readonly parts: NameParts; readonly gender: Gender | null; readonly indeclinable: boolean; readonly forms: readonly string[] }

interface Taken { readonly piece: ReadPiece; readonly taken: number }

const every = Case.Nominative | Case.Genitive | Case.Dative | Case.Accusative | Case.Instrumental | Case.Locative | Case.Vocative;

/** Reads the words from `start` to `end` of a text as forms of a name; null where one of them is none, or is a plural. */
export function readName(text: string, start: number, end: number, bearer: Bearer, language: string): ReadName | null {
  const pieces = piecesOfName(text, start, end);
  if (!pieces || pieces.length === 0) return null;
  for (const transliterated of [false, true]) {
    const read = new Reader(text, bearer, language, transliterated).read(pieces);
    if (read) return { pieces: read, language, transliterated };
  }
  return null;
}

class Reader {
  private readonly given: readonly string[];
  private readonly familyWords: readonly string[];

  constructor(private readonly text: string, private readonly bearer: Bearer, private readonly language: string, private readonly transliterated: boolean) {
    this.given = bearer.parts.given.filter(name => !isInitials(name));
    this.familyWords = clean(bearer.parts.family ?? '').split(' ').filter(word => word !== '');
  }

  read(pieces: readonly NamePiece[]): ReadPiece[] | null {
    const read: ReadPiece[] = [];
    let family = false;
    for (let at = 0; at < pieces.length;) {
      const found: Taken | null = (family ? null : this.family(pieces, at)) ?? this.own(pieces, at);
      if (!found) return null;
      read.push(found.piece);
      family ||= found.piece.part === 'family';
      at += found.taken;
    }
    return read;
  }

  /** The family name, whole or by its last word ("Лейен"), at a piece. */
  private family(pieces: readonly NamePiece[], at: number): Taken | null {
    const { familyWords: words, bearer } = this, last = words.at(-1);
    if (last === undefined) return null;
    const [article, ...rest] = last.split('-'), bare = rest.length > 0 && isParticle(fold(article)) ? [rest.join('-')] : [];
    for (const [own, whole] of [[words, true], ...words.length > 1 ? [[[last], false] as const] : [], ...bare.map(word => [[word], false] as const)] as const) {
      const taken = pieces.slice(at, at + own.length);
      if (taken.length < own.length || taken.some(({ initials }) => initials) || own.slice(0, -1).some((word, index) => !this.spellings(word).some(spelling => fold(clean(spelling)) === this.folded(taken[index])))) continue;
      const base = own.at(-1)!, form = this.formOf(taken.at(-1)!, base, 'family', { always: bearer.indeclinable });
      if (form) return { piece: { start: taken[0].start, end: taken.at(-1)!.end, part: 'family', count: 1, whole, gaps: [], ...form, model: [...own.slice(0, -1), form.model].join(' ') }, taken: own.length };
    }
    return null;
  }

  /** Anything else of the name. */
  private own(pieces: readonly NamePiece[], at: number): Taken | null {
    const piece = pieces[at], { start, end, initials } = piece, { patronymic, suffix } = this.bearer.parts, plain = { start, end, gaps: [], count: 1, whole: true };
    if (initials) return { piece: { start, end, part: 'initials', count: initials.letters.length, whole: true, gaps: initials.gaps, model: '', cases: every, usual: every, ending: '' }, taken: 1 };
    const first = this.given.findIndex(name => this.formOf(piece, name, 'given'));
    if (first >= 0) {
      const models: string[] = [];
      let taken = 0, cases = every, usual = every, ending = '';
      for (; first + taken < this.given.length && at + taken < pieces.length; taken++) {
        const form = pieces[at + taken].initials ? null : this.formOf(pieces[at + taken], this.given[first + taken], 'given');
        if (!form) break;
        cases &= form.cases;
        usual &= form.usual;
        ending ||= form.ending;
        models.push(form.model);
      }
      return { piece: { ...plain, end: pieces[at + taken - 1].end, part: 'given', count: taken, whole: taken === this.given.length, model: models.join(' '), cases, usual, ending }, taken };
    }
    const father = patronymic === null || isInitials(patronymic) ? null : this.formOf(piece, patronymic, 'patronymic');
    if (father) return { piece: { ...plain, part: 'patronymic', ...father }, taken: 1 };
    if (suffix !== null && fold(clean(suffix)).replace('.', '') === this.folded(piece)) return { piece: { ...plain, part: 'suffix', model: suffix, cases: every, usual: every, ending: '' }, taken: 1 };
    for (const short of this.given.length > 0 ? shortFormsOf(fold(clean(this.given[0]))) : []) {
      const form = this.formOf(piece, short, 'given');
      if (form) return { piece: { ...plain, part: 'short', ...form }, taken: 1 };
    }
    return null;
  }

  private folded({ start, end }: NamePiece): string { return fold(clean(this.text.slice(start, end))); }
  private spellings(word: string): readonly string[] { return this.transliterated ? inLatin(word) : [word]; }

  /** What a piece is as a form of a word of the name. */
  private formOf(piece: NamePiece, word: string, part: Part, { always = false } = {}): Pick<ReadPiece, 'cases' | 'usual' | 'ending' | 'model'> | null {
    const written = this.folded(piece), { gender, forms } = this.bearer, hasSuffixes = nameLanguages().find(({ id }) => id === this.language)?.suffixes !== undefined;
    let cases = 0, usual = 0, ending = '', model: string | null = null;
    for (const spelling of this.spellings(word)) for (const form of formsOf(spelling, part, gender, [this.language])) {
      if (fold(clean(form.text)) !== written) continue;
      model ??= form.text;
      if (form.gender === 'plural') continue;
      // Where a suffix says the case, any word of the name stands as it is but for that.
      cases |= hasSuffixes ? Case.Nominative : form.cases;
      usual |= hasSuffixes ? Case.Nominative : form.usual;
      const name = fold(clean(spelling));
      if (hasSuffixes && written.length > name.length) ending = this.text.slice(piece.end - (written.length - name.length), piece.end);
    }
    if (always && cases !== 0) return { cases: every, usual: every, ending: '', model: model! };
    const byHand = part === 'family' && model === null ? forms.map(form => form.split(' ').at(-1)!).find(form => fold(clean(form)) === written) : undefined;
    if (byHand !== undefined) return { cases: every, usual: every, ending: '', model: byHand };
    return model === null ? null : { cases, usual, ending, model };
  }
}
