import { Word } from '../../transcript/languages/word';
import { recognition } from '../../transcript/recognition';
import type { Attribution } from '../../transcript/model';
import { fold, wordsOf } from '../spelling/names';

/** Whoever is spoken to is named at the beginning. */
const within = 140;
/** What sets a form of address apart. */
const aside = /[,.!?;:—–…]/u, capital = /^[\p{Lu}\p{Lt}]/u, wordRun = /[\p{L}\p{M}'’-]+/gu, blank = /^[.\s]*$/u;
/** Words between a title and the name or office: "Mr. [Alan] Stone", "Herr [Kollege] Stein"; before the title in a sentence: "Thank you, Mr. Stone". */
const mostBetween = 3, mostBefore = 2;
/** A shorter word of a name, or of an office, is not known again. */
const shortestName = 4, shortestGiven = 3, shortestOffice = 5;

interface Token { readonly text: string; readonly folded: string; readonly start: number; readonly end: number }

/**
 * The words speak to the very speaker whose they are said to be: by title and name ("Thank you, Mr. Stone." in Mr. Stone's turn), by title and office ("Herr
 * Präsident!"), by given name ("So, Alan, …"), or by given name and patronymic («Спасибо, Иван Петрович»).
 */
export function addressesOwn(text: string, { speaker, role }: Attribution): boolean {
  const head = text.slice(0, within), names = wordsOf(fold(speaker));
  if (!mayHold(head.toLowerCase(), wordsOf(`${speaker} ${role ?? ''}`.toLowerCase()))) return false;
  const tokens = Array.from(head.matchAll(wordRun), ({ 0: word, index }): Token => ({ text: word, folded: fold(word), start: index, end: index + word.length }));
  const own = new Set(names.filter(name => name.length >= shortestName && !(recognition().wordFlags(name) & Word.Honorific))), given = names.length > 1 && names[0].length >= shortestGiven ? names[0] : names.length === 1 ? names[0] : undefined;
  const offices = [...names, ...wordsOf(fold(role ?? '')).slice(0, 2)].filter(word => word.length >= shortestOffice);
  return tokens.some((token, at) => own.has(token.folded) && capital.test(token.text) && isTitled(at, runEnd(at)) || offices.some(office => isOffice(office, token.folded)) && isTitled(at, at)
    || token.folded === given && capital.test(token.text) && isCalled(at));

  /** Nothing but white space, or an abbreviation's full stop, between two words. */
  function together(one: number, other: number): boolean { return one >= 0 && other < tokens.length && blank.test(head.slice(tokens[one].end, tokens[other].start)); }
  function markBehind(at: number): boolean { return aside.test(head[tokens[at].end] ?? '.'); }
  function markBefore(at: number): boolean { return aside.test(head.slice(0, tokens[at].start).trimEnd().at(-1) ?? ','); }
  /** Where the name ends that the word is of. */
  function runEnd(at: number): number {
    let end = at;
    while (end - at < mostBetween && together(end, end + 1) && (capital.test(tokens[end + 1].text) || (recognition().wordFlags(tokens[end + 1].text) & Word.Particle))) end++;
    return end;
  }
  /** A title stands before it, a mark behind it, and what leads up to the title is no sentence about it. */
  function isTitled(first: number, last: number): boolean {
    if (!markBehind(last)) return false;
    for (let at = first - 1; at >= 0 && first - at <= mostBetween + 1 && together(at, at + 1); at--) {
      const flags = recognition().wordFlags(tokens[at].text);
      if (flags & Word.Honorific) return markBefore(at) || at <= mostBefore && tokens.slice(0, at).every(each => recognition().wordFlags(each.text) & Word.Common) && !/[.!?]/u.test(head.slice(0, tokens[at].start));
      if (!capital.test(tokens[at].text) && !(flags & (Word.Particle | Word.Article))) return false;
    }
    return false;
  }
  /** Called by the given name, between marks, or with the patronymic. */
  function isCalled(at: number): boolean {
    if (!markBefore(at)) return false;
    if (markBehind(at)) return head[tokens[at].end] !== '.' || at > 0 && head.slice(0, tokens[at].start).trimEnd().endsWith(',');
    return together(at, at + 1) && recognition().isPatronymic(tokens[at + 1].folded) && markBehind(at + 1);
  }
}

/** Hardly any words need to be looked at closely: those that hold neither the beginning nor the end of a word of the speaker's name or office do not speak to him. */
function mayHold(small: string, own: readonly string[]): boolean { return own.some(word => word.length >= shortestGiven && (small.includes(word.slice(0, shortestOffice)) || small.includes(word.slice(-shortestOffice)))); }

/** "Präsident" in "Vizepräsidentin", and the other way round. */
function isOffice(office: string, word: string): boolean {
  return word.length >= shortestOffice && (office === word || office.endsWith(word) || word.startsWith(office) && word.length - office.length < 3 || office.startsWith(word) && office.length - word.length < 3);
}
