import type { Rule } from '../rule';
import type { Made } from './moved';

/** Of findings that say the same of one person, lets through the first. */
export class Once {
  private seen?: Map<Rule, Set<string>>;

  isFirst({ rule, found: { once } }: Made): boolean {
    if (once === undefined) return true;
    this.seen ??= new Map();
    let seen = this.seen.get(rule);
    if (!seen) this.seen.set(rule, seen = new Set());
    if (seen.has(once)) return false;
    seen.add(once);
    return true;
  }
}
