import type { MessageArguments, Translate } from '../../l10n/translate';
import { translateIfKnown } from '../../l10n/translate';
import type { ImportProblem } from '../../officials/import';
import type { Conflict, PersonChange } from '../../officials/merge';
import { shownDate } from './date';

type Office = PersonChange['offices'][number];

/** What an import does to a person, in a line: who, and what is new. */
export function describeChange(t: Translate, { name, kind, fields, offices }: PersonChange): string {
  const told = [...new Set(offices.map(office => describeOffice(t, office)))], others = kind === 'added' ? [] : fields.map(field => fieldName(t, field));
  const what = [...told, ...others.length > 0 ? [others.join(', ')] : []].join('; ');
  return what === '' ? name : `${name}: ${what}`;
}

/** What the directory has otherwise; it stays. */
export function describeConflict(t: Translate, name: string, { field, has, other }: Conflict): string {
  return t('import.conflict', { name, field: fieldName(t, field), has, other });
}

/** What could not be taken over, as a sentence without its end. */
export function describeImportProblem(t: Translate, { kind, args }: ImportProblem): string { return t(`import.problem.${kind}`, args as MessageArguments | undefined); }

function describeOffice(t: Translate, { role, organization, start_date: start, end_date: end }: Office): string {
  const title = [role, organization?.name].filter(part => part !== undefined && part !== '').join(', '), date = (text: string) => shownDate(t, text);
  if (start === undefined && end === undefined) return title;
  return `${title} (${end === undefined ? t('hover.official.since', { start: date(start!) }) : start === undefined ? t('hover.official.until', { end: date(end) }) : t('hover.official.span', { start: date(start), end: date(end) })})`;
}

/** Fields of Popolo in people's words; others, and offices, as they are called. */
function fieldName(t: Translate, field: string): string { return translateIfKnown(t, `import.field.${field}`) ?? field; }
