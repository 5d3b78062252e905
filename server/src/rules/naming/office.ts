import type { Attribution } from '../../transcript/model';
import { isHabitual, isWrapped } from '../habit';
import { tellsOffice } from '../roles';
import type { Page } from '../rule';

/** The role that an attribution gives a speaker, where it says who that is; null where it has none, or where the line may be no attribution at all. */
export function officeOf(attribution: Attribution, page: Page): string | null {
  const { role, roleRange } = attribution;
  if (!role || !roleRange) return null;
  const bracketed = /[([]\s*$/u.test(page.lines.text(roleRange.start.line).slice(0, roleRange.start.character));
  return tellsOffice(role, bracketed) && isHabitual(attribution, page) && !isWrapped(attribution, page) ? role : null;
}
