import { pick, replaced, type FaultKind, type Random, spanOf } from '../fault';
import { sameName } from '../gold';
import { statementOf, type Page } from '../pages';

/** A name that stands so often elsewhere is one that a reader knows. */
const elsewhere = 3;
/** Words of fewer letters that are all capitals are codes and initials: another letter makes another person's, and nobody can tell whose. */
const shortest = 4;
function isCode(word: string): boolean { return word.length < shortest && word === word.toUpperCase(); }

/** One letter of a name is wrong: another one, left out, doubled, or swapped with its neighbour. */
export const misspelt: FaultKind = {
  name: 'name misspelt', codes: ['speaker.spelling'], of: 'statements',
  places: page => page.sure.filter(place => timesNamed(page, place) > elsewhere),
  inject({ text, transcript }, place, random) {
    const { attribution } = statementOf(transcript, place), { from } = spanOf(transcript.lines, attribution.speakerRange);
    if (attribution.speakerKind !== 'person') return null;
    const words = [...attribution.speaker.matchAll(/[\p{L}\p{M}]+/gu)], long = words.filter(([word]) => word.length >= shortest);
    const names = words.filter(([own]) => !isCode(own)), word = pick(long.length ? long : names.length ? names : words, random), letters = word ? Array.from(word[0]) : [];
    if (letters.length < 2) return null;
    const at = Math.floor(random() * letters.length), [spoilt, how] = spoil(letters, at, random);
    const code = !!word && isCode(word[0]), where = code ? 'a code or initials' : !long.length ? 'a short name' : at === 0 ? 'its first letter' : at >= letters.length - 1 ? 'its last letter' : 'inside';
    const wrong = attribution.speaker.slice(0, word.index) + spoilt + attribution.speaker.slice(word.index + word[0].length);
    if (transcript.speakers.some(({ name }) => sameName(name, wrong))) return null;
    const span = { from: from + word.index, to: from + word.index + word[0].length };
    return { subkind: `${where}: ${how}`, hidden: code, text: replaced(text, span, spoilt), places: [{ from: span.from, to: span.from + spoilt.length }] };
  },
};

function timesNamed({ transcript: { speakers, statements } }: Page, place: number): number {
  return speakers.find(speaker => speaker.statements.includes(statements[place]))?.attributions.length ?? 0;
}

/** Letters of the names' own scripts and case, so that the slip could be a typist's. */
const alphabets: readonly string[] = ['абвгдежзиклмнопрстуфхцчшщыэюя', 'abcdefghijklmnopqrstuvwxyz'];

function spoil(letters: readonly string[], at: number, random: Random): [text: string, how: string] {
  const letter = letters[at], alphabet = alphabets.find(each => each.includes(letter.toLowerCase()) || /\p{Script=Cyrillic}/u.test(letter) === (each === alphabets[0]))!;
  const put = (...instead: string[]) => [...letters.slice(0, at), ...instead, ...letters.slice(at + 1)].join('');
  switch (Math.floor(random() * 4)) {
    case 0: {
      const other = pick(Array.from(alphabet).filter(each => each !== letter.toLowerCase()), random);
      return [put(letter === letter.toLowerCase() ? other : other.toUpperCase()), 'replaced'];
    }
    case 1: return [put(), 'dropped'];
    case 2: return [put(letter, letter), 'doubled'];
  }
  const next = at + 1 < letters.length ? at : at - 1;
  if (letters[next] === letters[next + 1]) return [put(letter, letter), 'doubled'];
  // A capital stays where it is: the slip is one of letters, not of the shift key.
  const cased = (text: string, like: string) => like === like.toLowerCase() ? text.toLowerCase() : text.toUpperCase();
  return [[...letters.slice(0, next), cased(letters[next + 1], letters[next]), cased(letters[next], letters[next + 1]), ...letters.slice(next + 2)].join(''), 'swapped'];
}
