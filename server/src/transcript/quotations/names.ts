import { type CaseTables, type Endings, type Gender, Is, type Lexicon } from './lexicon';
import { Kind, type Token } from './tokens';

/** Whether a word ends in one of the endings, with something before it. */
export function endsIn(word: string, endings: readonly string[]): boolean {
  for (const ending of endings) if (word.length > ending.length + 1 && word.endsWith(ending)) return true;
  return false;
}

/** MID, РБК, U.S.: no case, no person. */
export function isAcronym(text: string, token: Token): boolean {
  if (!token.capital || token.end - token.start < 2 || token.abbreviated && token.end - token.start === 2) return false;
  const shown = text.slice(token.start, token.end);
  return shown === shown.toUpperCase() && shown !== shown.toLowerCase();
}

/** Whether a word cannot be the subject where nouns are inflected. */
export function neverSubject(word: string, { cases }: Lexicon): boolean { return cases !== null && endsIn(word, cases.never); }

/** Whether a word may complete an office in the genitive ("глава комитета"). */
export function completes(word: string, { cases }: Lexicon): boolean { return cases !== null && endsIn(word, cases.genitive); }

/** Whether a word is in Latin letters: Lenta.ru, Reuters, in Cyrillic text. */
export function isLatin(text: string, { start }: Token): boolean { return text.charCodeAt(start) < 0x250; }

/**
 * The person's name in a run of capitalised words. What stands before it is left off: titles ("Prime Minister John Key"),
 * and, where an office leads, whose office it is ("пресс-секретарь Путина Дмитрий Песков"). Empty where the run is only that.
 */
export function trimRun(text: string, run: readonly Token[], afterOffice: boolean, lexicon: Lexicon): readonly Token[] {
  let first = 0, bare = 0;
  while (first < run.length && (run[first].entry.is & Is.Title || isAcronym(text, run[first]))) if (isAcronym(text, run[first++])) bare = first;
  // "President Lisina" keeps what "President Anna Lisina" can spare; an acronym is never part of a name.
  if (run.length - first < 2) first = bare < run.length ? bare : 0;
  const { cases } = lexicon;
  if (!cases) return first ? run.slice(first) : run;
  let name = ownScript(text, run.slice(first));
  // «Роман Коноплев Русской службе»: what follows a name in another case is no part of it.
  while (name.length > 2 && isOblique(name[name.length - 1].word, cases) && !endsIn(name[0].word, cases.notGiven)) name = name.slice(0, -1);
  if (!afterOffice) return name;
  while (name.length > 2 && !hasPatronymic(name, cases) && !name[0].abbreviated) name = name.slice(1);
  return name.length === 2 && !isGiven(name[0], cases) || name.length === 1 && isComplement(text, name[0], lexicon, cases) ? name.slice(1) : name;
}

/** Surely not in the nominative: an ending that no subject has, or an adjective's in another case. */
function isOblique(word: string, { never, adjectives }: CaseTables): boolean { return endsIn(word, never) || adjectives.some(([oblique]) => oblique.length > 1 && word.endsWith(oblique)); }

/** The words in the script of the text, where a run has those of two: «ИА Regnum Минченко», «Хвана Чжан Епа Lenta.ru». */
function ownScript(text: string, run: readonly Token[]): readonly Token[] {
  const own = run.filter(t => !isLatin(text, t));
  return own.length && own.length < run.length ? own : run;
}

function hasPatronymic(run: readonly Token[], { patronymics }: CaseTables): boolean {
  return run.length === 3 && (endsIn(run[1].word, patronymics) || endsIn(run[2].word, patronymics));
}

/** Whether the first of two names can be a given name in the nominative: «Анна Лисина» is one person, «Украины Лисина» is not. */
function isGiven({ abbreviated, entry, word }: Token, { notGiven }: CaseTables): boolean {
  return abbreviated || entry.given !== undefined || (entry.is & Is.NominalMan) !== 0 || !endsIn(word, notGiven);
}

function isComplement(text: string, token: Token, lexicon: Lexicon, { feminine }: CaseTables): boolean {
  return isAcronym(text, token) || completes(token.word, lexicon) && !endsIn(token.word, feminine);
}

/** What a name's own words say of its bearer. */
export function genderOfName(run: readonly Token[], { cases, words }: Lexicon): Gender {
  for (const { entry } of run) if (entry.honorific || entry.given) return entry.honorific || entry.given || '';
  if (!cases || run.length < 2) return '';
  const given = words.get(restore(run[0].word, cases.names))?.given;
  if (given) return given;
  const last = run[run.length - 1].word;
  return endsIn(last, cases.feminine) ? 'f' : endsIn(last, cases.masculine) ? 'm' : '';
}

/** Words in the genitive or accusative as they stand in the dictionary, letter case kept; unchanged where no rule fits. */
export function nominative(text: string, tokens: readonly Token[], kind: 'name' | 'role', { cases }: Lexicon): string {
  const shown = (t: Token) => text.slice(t.start, t.end);
  if (!cases) return tokens.map(shown).join(' ');
  if (kind === 'name') return tokens.map(t => isAcronym(text, t) || t.abbreviated || t.word.includes('.') ? shown(t) : restore(shown(t), cases.names)).join(' ');
  let headSeen = false;
  return tokens.map(t => {
    if (headSeen || t.kind !== Kind.Word) return shown(t);
    const { person } = t.entry;
    if (!person) return restore(shown(t), cases.adjectives);
    headSeen = true;
    return person.oblique ? inDictionaryForm(shown(t), t.word, person.nominative) : shown(t);
  }).join(' ');
}

/** Whether a name's form is one of the oblique cases: МИД, Reuters and Лента.ру have none. */
export function isInCase(text: string, tokens: readonly Token[], kind: 'name' | 'role', lexicon: Lexicon): boolean {
  return nominative(text, tokens, kind, lexicon) !== tokens.map(t => text.slice(t.start, t.end)).join(' ');
}

function restore(word: string, endings: Endings): string {
  const lower = word.toLowerCase();
  for (const [oblique, base] of endings) if (lower.endsWith(oblique) && word.length - oblique.length >= 2) return word.slice(0, word.length - oblique.length) + base;
  return word;
}

/** The shown word with its ending exchanged: letter case and ё stay as printed. */
function inDictionaryForm(shown: string, folded: string, base: string): string {
  let stem = 0;
  while (stem < folded.length && folded[stem] === base[stem]) stem++;
  return shown.slice(0, stem) + base.slice(stem);
}
