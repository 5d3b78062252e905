import type { Attribution } from '../../transcript/model';
import { wordFlags, Word } from '../../transcript/languages';
import { fold, wordsOf } from '../spelling/names';

/** Whoever is spoken to is named at the beginning. */
const within = 90;
const aside = /[,.!?:;—–-]/u;

/** The words speak to the very speaker whose they are said to be: "Thank you, Mr. Stone." in Mr. Stone's turn. */
export function addressesOwn(text: string, { speaker }: Attribution): boolean {
  const name = wordsOf(fold(speaker)).at(-1) ?? '', head = text.slice(0, within);
  if (name.length < 3) return false;
  for (let at = fold(head).indexOf(name); at >= 0; at = fold(head).indexOf(name, at + 1)) {
    const before = head.slice(0, at), titles = /(?:^|[\s,])(\p{L}[\p{L}.’'-]*)\s+(?:\p{Lu}[\p{L}.’'-]*\s+)?$/u.exec(before);
    if (!titles || !aside.test(text[at + name.length] ?? '.') || !(wordFlags(titles[1].replace(/\.$/u, '')) & Word.Honorific)) continue;
    const lead = before.slice(0, titles.index).trimEnd();
    if (!lead || aside.test(lead.at(-1)!) || titles[0].startsWith(',')) return true;
  }
  return false;
}
