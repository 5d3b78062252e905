import type { Rule } from '../rule';
import type { Made } from './moved';

/** More findings of one rule than this, and more than one in so many of the things that it looks at, are no slips. */
const most = 10, oneIn = 6;

/**
 * The rules that find so much in a document that it is the document's habit, or that it is read otherwise than it is meant: a warning at one place in six helps nobody, and
 * nothing is said of any. `all`: how many statements and quotations the document has, and how many of its speakers a directory knows, which is asked where it matters.
 */
export function habitual(found: readonly Made[], all: { readonly statements: number; readonly quotations: number; known(): number }): ReadonlySet<Rule> {
  const times = new Map<Rule, number>();
  for (const { rule } of found) times.set(rule, (times.get(rule) ?? 0) + 1);
  return new Set([...times].flatMap(([rule, count]) => (rule.meta.perSpeaker ? count > all.known() : count > most && count * oneIn > (rule.quotation ? all.quotations : all.statements)) ? [rule] : []));
}
