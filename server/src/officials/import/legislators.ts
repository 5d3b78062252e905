import { isObject } from '../directory/values';
import { Draft } from './draft';
import type { ImportedPerson, ImportProblem } from './model';

type Fields = Readonly<Record<string, unknown>>;

/** What the kinds of term are called, and where they are served. */
const terms: Readonly<Record<string, { readonly role: string; readonly organization: string }>> = {
  prez: { role: 'President', organization: 'United States' }, viceprez: { role: 'Vice President', organization: 'United States' },
  rep: { role: 'Representative', organization: 'United States House of Representatives' }, sen: { role: 'Senator', organization: 'United States Senate' },
};

/** Whether an entry has its name in parts, as those files do. */
export function isLegislator(value: unknown): value is Fields { return isObject(value) && isObject(value.name) && typeof value.name.last === 'string' && Array.isArray(value.terms); }

/** People of the files of congress-legislators: names in parts, terms with dates. Source: https://github.com/unitedstates/congress-legislators. */
export function personsOfLegislators(entries: readonly unknown[], problems: ImportProblem[]): ImportedPerson[] {
  return entries.filter(isLegislator).flatMap(entry => {
    const draft = new Draft(undefined, problems), name = entry.name as Fields, bio = isObject(entry.bio) ? entry.bio : {}, text = (fields: Fields, key: string) => textOf(fields[key]);
    const joined = (...parts: string[]) => parts.flatMap(part => text(name, part) ?? []).join(' ');
    draft.name(text(name, 'official_full') ?? joined('first', 'middle', 'last', 'suffix'));
    for (const other of [joined('first', 'last'), ...text(name, 'nickname') ? [joined('nickname', 'last')] : []]) draft.name(other);
    draft.gender(text(bio, 'gender'));
    draft.date('birth_date', text(bio, 'birthday'));
    for (const [scheme, id] of Object.entries(isObject(entry.id) ? entry.id : {})) draft.identifier(scheme, textOf(id));
    for (const term of (entry.terms as unknown[]).filter(isObject)) {
      const { role, organization } = terms[text(term, 'type') ?? ''] ?? { role: text(term, 'type') };
      draft.office({ role, organization, start: text(term, 'start'), end: text(term, 'end') });
    }
    return draft.finish() ?? [];
  });
}

function textOf(value: unknown): string | undefined {
  return value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
