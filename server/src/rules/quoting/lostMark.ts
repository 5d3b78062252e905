import { words } from '../sentences';
import { isSpeechVerb, maySpeak } from './speech';

/** An opening mark that nothing closes, and where its closing one belongs: offsets of the text. `told`: something beside tells where. */
export interface LostMark { readonly at: number; readonly end: number; readonly told: boolean }

/** A text with marks of one kind, and what is known of it. */
export interface Marked {
  readonly text: string;
  readonly opener: string;
  readonly closer: string;
  readonly language: string;
  /** The paragraph below goes on with the quotation that stands open at the end. */
  readonly runsOn: boolean;
  /** Whether words stand in marks as a name elsewhere in the document. */
  isName(words: string): boolean;
}

const before = /[\s([{/–—-]/u, behind = /[\p{L}\p{N}\p{Sc}'’‘“«„"¿¡….[(—–_*]/u, inWord = /[\p{L}\p{N}\p{M}'’-]/u;
const sentenceBefore = /[.!?…]["'”’)\]]*\s+$/u, breaks = /[,!?…]\s?[–—-]\s|[,!?…]\s/gu, resumed = /[.,!?…]\s?[–—-]\s/u;
/** Two quotations that stand side by side: «хорошей и «откровенной». */
const coordinates = /(?:,|\s(?:и|или|а|но|та|і|або|й|and|or|but|und|oder|et|ou|y|o|e))\s+$/u;
/** A verb of speech stands within so many words of the comma before it; a name that is quoted has no more words than that. */
const verbWithin = 3, longestName = 5;

/**
 * The first opening mark without a closing one that cannot share it with a quotation inside («Общество «Знание»): since the next
 * quotation begins a sentence, since the author's own words follow («Слова, — сказал он. «Слова»), or since the words are a name that
 * stands in marks elsewhere. Null where the marks add up, or may be meant so.
 */
export function lostMark(marked: Marked): LostMark | null {
  const { text, runsOn } = marked, openers = openersOf(marked), open = unmatched(marked);
  for (const at of open) {
    const next = openers.find(each => each > at) ?? -1, until = next < 0 ? text.length : next, alone = runsOn && open.length === 1;
    const said = endBeforeAuthor(marked, at, until), named = said < 0 ? endOfName(marked, at) : -1;
    if (said >= 0 || named >= 0) return { at, end: said >= 0 ? said : named, told: true };
    // Within speech that goes on below, a name in marks may begin a sentence.
    if (next < 0 || alone && marked.closer === '»') continue;
    const gap = text.slice(at + 1, next);
    if (sentenceBefore.test(gap) || coordinates.test(gap) || !mayShare(marked)) return { at, end: text.slice(0, next).replace(coordinates, '').trimEnd().length, told: coordinates.test(gap) };
  }
  return null;
}

/** One closing mark stands for two in some languages (Russian, German), and with straight marks anywhere but in English. */
function mayShare({ language, closer }: Marked): boolean { return language !== 'en' || closer === '»'; }

/** Opening marks without a closing one, in order: a closing mark closes the opening one nearest before it. */
export function unmatched(marked: Pick<Marked, 'text' | 'opener' | 'closer'>): number[] {
  const { text, opener, closer } = marked, open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== opener && text[at] !== closer) continue;
    if (opens(text, at, opener)) open.push(at); else open.pop();
  }
  return open;
}

function openersOf({ text, opener }: Marked): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(opener); at >= 0; at = text.indexOf(opener, at + 1)) if (opens(text, at, opener)) found.push(at);
  return found;
}

/** A mark that opens by its form or, where it has none, by the break before it, and has a word behind it: else it was turned the wrong way. */
export function opens(text: string, at: number, opener: string): boolean {
  return text[at] === opener && (opener !== '"' || at === 0 || before.test(text[at - 1])) && at + 1 < text.length && behind.test(text[at + 1]);
}

/** Where the words end before the author's own «, — сказал он» or ", said John", unless a second dash leads back from them; -1 where there are none. */
function endBeforeAuthor({ text, closer, language }: Marked, from: number, until: number): number {
  const passage = text.slice(from, until), inside = closer === '»' || closer === '“' || closer === '«';
  for (const match of passage.matchAll(breaks)) {
    const rest = passage.slice(match.index + match[0].length), dashed = /[–—-]/u.test(match[0]);
    if (dashed && resumed.test(rest) || !speaksSoon(rest, language)) continue;
    return from + match.index + (match[0].startsWith(',') && !inside || /^[!?…]/u.test(match[0]) ? 1 : 0);
  }
  return -1;
}

/** A verb of speech comes first, or behind its subject: a name, a pronoun, "the parson". */
function speaksSoon(rest: string, language: string): boolean {
  for (const word of words(rest.slice(0, 80)).slice(0, verbWithin)) {
    if (/^\p{Ll}/u.test(word) && isSpeechVerb(word, language)) return true;
    if (!/^\p{Lu}/u.test(word) && !maySpeak(word, language)) return false;
  }
  return false;
}

/** Where the name ends that the words behind a mark begin with, if it stands in marks elsewhere; -1 where it does not. */
function endOfName(marked: Marked, at: number): number {
  const { text } = marked;
  let end = at + 1;
  for (let count = 0; count < longestName; count++) {
    while (end < text.length && inWord.test(text[end])) end++;
    if (marked.isName(text.slice(at + 1, end))) return end;
    // Words of one name are parted by a space.
    if (text[end] !== ' ' || !inWord.test(text[end + 1] ?? '')) return -1;
    end++;
  }
  return -1;
}
