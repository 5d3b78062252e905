import { type CaseTables, type Endings, type Gender, type Lexicon, personOf } from './lexicon';
import { Kind, type Token } from './tokens';

const endsIn = (word: string, endings: readonly string[]) => endings.some(e => word.endsWith(e) && word.length > e.length + 1);

/** MID, РБК, U.S.: no case, no person. */
export function isAcronym(text: string, token: Token): boolean {
  const shown = text.slice(token.start, token.end);
  return shown.length > 1 && shown === shown.toUpperCase() && !(token.abbreviated && shown.length === 2) && shown !== shown.toLowerCase();
}

/** Whether a word cannot be the subject where nouns are inflected. */
export function neverSubject(word: string, { cases }: Lexicon): boolean { return cases !== null && endsIn(word, cases.never); }

/** Whether a word may complete an office in the genitive ("глава комитета"). */
export function completes(word: string, { cases }: Lexicon): boolean { return cases !== null && endsIn(word, cases.genitive); }

/**
 * The person's name in a run of capitalised words. What stands before it is left off: titles ("Prime Minister John Key"),
 * and, where an office leads, whose office it is ("пресс-секретарь Путина Дмитрий Песков"). Empty where the run is only that.
 */
export function trimRun(text: string, run: readonly Token[], afterOffice: boolean, lexicon: Lexicon): readonly Token[] {
  let first = 0;
  while (first < run.length && (lexicon.titles.has(run[first].word) || isAcronym(text, run[first]))) first++;
  if (run.length - first < 2) first = run.length > 1 && first === run.length - 1 && afterOffice && isAcronym(text, run[0]) ? first : 0;
  const { cases } = lexicon;
  if (!cases || !afterOffice) return run.slice(first);
  while (run.length - first > 2 && !hasPatronymic(run.slice(first), cases) && !run[first].abbreviated) first++;
  const rest = run.length - first;
  if (rest === 2 && !isGiven(run[first], lexicon, cases) || rest === 1 && isComplement(text, run[first], lexicon)) first++;
  return run.slice(first);
}

function hasPatronymic(run: readonly Token[], cases: CaseTables): boolean {
  return run.length === 3 && (endsIn(run[1].word, cases.patronymics) || endsIn(run[2].word, cases.patronymics));
}

/** Whether the first of two names can be a given name in the nominative: «Анна Лисина» is one person, «Украины Лисина» is not. */
function isGiven(token: Token, lexicon: Lexicon, cases: CaseTables): boolean {
  return token.abbreviated || lexicon.given.has(token.word) || cases.givenExceptions.has(token.word) || !endsIn(token.word, cases.notGiven);
}

function isComplement(text: string, token: Token, lexicon: Lexicon): boolean {
  return isAcronym(text, token) || completes(token.word, lexicon) && !endsIn(token.word, ['ова', 'ева', 'ина', 'ая', 'ко', 'о']);
}

/** What a name's own words say of its bearer. */
export function genderOfName(run: readonly Token[], { honorifics, given, cases }: Lexicon): Gender {
  for (const token of run) {
    const gender = honorifics.get(token.word) || given.get(token.word);
    if (gender) return gender;
  }
  if (!cases || run.length < 2) return '';
  const last = run[run.length - 1].word;
  return endsIn(last, ['ова', 'ева', 'ская', 'цкая', 'вна', 'чна']) ? 'f' : endsIn(last, ['ов', 'ев', 'ский', 'цкий', 'вич']) ? 'm' : '';
}

/** Words in the genitive or accusative as they stand in the dictionary, letter case kept; unchanged where no rule fits. */
export function nominative(text: string, tokens: readonly Token[], kind: 'name' | 'role', lexicon: Lexicon): string {
  const { cases } = lexicon, shown = (t: Token) => text.slice(t.start, t.end);
  if (!cases) return tokens.map(shown).join(' ');
  if (kind === 'name') return tokens.map(t => isAcronym(text, t) || t.abbreviated ? shown(t) : restore(shown(t), cases.names)).join(' ');
  let headSeen = false;
  return tokens.map(t => {
    if (headSeen || t.kind !== Kind.Word) return shown(t);
    const person = personOf(t.word, lexicon);
    if (!person) return restore(shown(t), cases.adjectives);
    headSeen = true;
    return person.oblique ? keepCapital(shown(t), person.nominative) : shown(t);
  }).join(' ');
}

function restore(word: string, endings: Endings): string {
  const lower = word.toLowerCase();
  for (const [oblique, base] of endings) if (lower.endsWith(oblique) && word.length - oblique.length >= 2) return word.slice(0, word.length - oblique.length) + base;
  return word;
}

function keepCapital(like: string, word: string): string { return like[0] !== like[0].toLowerCase() ? word[0].toUpperCase() + word.slice(1) : word; }
