import { Case } from '../declension';
import { nameLanguages } from '../declension/languages';
import { wordBefore } from '../mentions/words';
import type { ReadName } from './read';

const names: Readonly<Record<string, Case>> = { nominative: Case.Nominative, genitive: Case.Genitive, dative: Case.Dative, accusative: Case.Accusative, instrumental: Case.Instrumental, locative: Case.Locative, vocative: Case.Vocative };
const order = Object.values(names), every = order.reduce((all, one) => all | one, 0);
/** A preposition stands nearer. */
const reach = 40;

const tables = new Map<string, ReadonlyMap<string, number>>();
/** The cases that prepositions of a language ask for, as bits. */
function prepositionsOf(language: string): ReadonlyMap<string, number> {
  let table = tables.get(language);
  if (!table) tables.set(language, table = new Map((nameLanguages().find(({ id }) => id === language)?.governs ?? '').trim().split('\n').flatMap(line => {
    const [cases, words = ''] = line.split(':'), bits = cases.trim().split(' ').reduce((all, one) => all | (names[one] ?? 0), 0);
    return words.trim().split(' ').map(word => [word, bits] as const);
  })));
  return table;
}

/**
 * The cases that a written name may be meant in, the likeliest first: those that all its words may be, those of usual forms before others, and of these what a preposition
 * right before it leaves. None where the words contradict one another.
 */
export function casesOf({ pieces, language }: ReadName, text: string, start: number, nominative: boolean): Case[] {
  const cases = pieces.reduce((all, piece) => all & piece.cases, every), usual = pieces.reduce((all, piece) => all & piece.usual, every);
  if (nominative && cases & Case.Nominative) return [Case.Nominative];
  const asked = prepositionsOf(language).get(wordBefore(text, start, Math.max(0, start - reach))?.folded ?? '') ?? every, left = asked & cases || cases;
  const chosen = usual & left || left;
  return order.filter(one => one & chosen);
}
