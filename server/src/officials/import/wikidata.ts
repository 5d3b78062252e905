import { Draft, wikidataItem } from './draft';
import type { ImportedPerson, ImportProblem } from './model';

/** A cell of a query's answer: a text, its language where the answer has it. */
export interface Cell { readonly value: string; readonly lang?: string }
export type Row = Readonly<Record<string, Cell | undefined>>;

/** What a variable of a query holds, by what people call it. */
const kinds = {
  person: 'item|person|human|politician|official|member|holder|officeholder|deputy|minister|who|subject|man|woman', name: 'name|label|full name|person name|item name', alias: 'alt label|alias|aliases|other names|also known as',
  given: 'given name|first name|forename', family: 'family name|surname|last name', patronymic: 'patronymic|patronym', gender: 'gender|sex', birth: 'birth|birth date|date of birth|dob|born', death: 'death|death date|date of death|died',
  image: 'image|picture|photo|pic', role: 'role|position|office|post|position held|title|job', organization: 'org|organization|organisation|of|body|legislature|parliament|government|institution|cabinet|ministry',
  start: 'start|start date|start time|from|since|begin|started', end: 'end|end date|end time|to|until|till|ended', link: 'website|url|homepage|article|sitelink|wikipedia|link', statement: 'statement|stmt|ps',
} as const;
type Kind = keyof typeof kinds;
const kindOf = new Map(Object.entries(kinds).flatMap(([kind, names]) => names.split('|').map(name => [name, kind as Kind] as const)));

/** A variable: what it holds, in which language its name says, whether it is how something is called. */
interface Variable { readonly variable: string; readonly kind: Kind; readonly lang?: string; readonly label: boolean; readonly precision: boolean }

/**
 * Rows of a query's answer (SPARQL 1.1 Query Results JSON, or the simpler forms that query.wikidata.org gives to download): one or several rows for a person. Variables are told
 * by their names ("itemLabel", "position_ru", "start"), the person by the first that holds items where none is called so.
 */
export function personsOfRows(variables: readonly string[], rows: readonly Row[], problems: ImportProblem[]): ImportedPerson[] {
  const known = variables.flatMap(variable => variableOf(variable, variables) ?? []), holdsItems = (variable: string) => rows.some(row => wikidataItem(row[variable]?.value));
  const person = known.find(({ kind, label, precision, variable }) => kind === 'person' && !label && !precision && holdsItems(variable))?.variable ?? variables.find(holdsItems);
  const unused = variables.filter(variable => variable !== person && !known.some(other => other.variable === variable));
  if (unused.length > 0) problems.push({ kind: 'not-used', args: { what: unused.join(', ') } });

  const drafts = new Map<string, Draft>();
  for (const row of rows) {
    const texts = (...wanted: readonly Kind[]) => known.filter(({ kind, label, precision }) => wanted.includes(kind) && !precision && (label || !['person'].includes(kind)))
      .flatMap(({ variable, lang }) => { const cell = row[variable]; return cell && !wikidataItem(cell.value) && !/^Q\d+$/.test(cell.value) ? [{ value: cell.value, lang: lang ?? cell.lang }] : []; });
    const text = (...wanted: readonly Kind[]) => texts(...wanted)[0]?.value, precisionOf = (kind: Kind) => known.filter(each => each.kind === kind && each.precision).map(({ variable }) => row[variable]?.value)[0];
    const date = (kind: Kind) => datedTo(text(kind), precisionOf(kind));
    const item = person === undefined ? undefined : wikidataItem(row[person]?.value), key = item ?? text('name', 'person');
    if (key === undefined) continue;
    const draft = drafts.get(key) ?? new Draft(item, problems);
    drafts.set(key, draft);
    for (const { value, lang } of texts('name', 'person')) draft.name(value, lang ? { lang } : {});
    for (const { value, lang } of texts('alias')) for (const alias of value.split(/[|;]|, /)) draft.name(alias, lang ? { lang } : {});
    draft.identifier('wikidata', item);
    for (const [field, kind] of [['given_name', 'given'], ['family_name', 'family'], ['patronymic_name', 'patronymic'], ['image', 'image']] as const) draft.set(field, text(kind));
    for (const { variable, kind } of known) if (kind === 'gender') draft.gender(wikidataItem(row[variable]?.value) ?? row[variable]?.value);
    draft.date('birth_date', date('birth'));
    draft.date('death_date', date('death'));
    for (const { value } of texts('link')) draft.link(value);
    draft.office({ role: text('role'), organization: text('organization'), start: date('start'), end: date('end') });
  }
  return [...drafts.values()].flatMap(draft => draft.finish() ?? []);
}

function variableOf(variable: string, all: readonly string[]): Variable | null {
  const words = variable.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ').toLowerCase().trim().split(' ');
  const precision = words.length > 1 && words.at(-1) === 'precision';
  if (precision) words.pop();
  const lang = words.length > 1 && /^[a-z]{2,3}$/.test(words.at(-1)!) && !kindOf.has(words.join(' ')) ? words.pop() : undefined;
  const whole = kindOf.get(words.join(' '));
  if (whole && !(lang !== undefined && whole === 'person')) return { variable, kind: whole, lang, label: whole === 'name' || lang !== undefined, precision };
  if (whole) return { variable, kind: whole, lang, label: true, precision };
  // "itemLabel", "role_name_en": how what another variable holds is called; "itemAltLabel": how else.
  const label = /^(.+?) (alt label|label|name|title)$/.exec(words.join(' ')), of = label && kindOf.get(label[1]);
  if (of && label[2] === 'alt label') return of === 'person' ? { variable, kind: 'alias', lang, label: true, precision } : null;
  if (of) return { variable, kind: of, lang, label: true, precision };
  return label && label[1] !== '' && all.length > 0 && label[2] === 'alt label' ? { variable, kind: 'alias', lang, label: true, precision } : null;
}

/**
 * A date as far as it is known. Wikidata writes a year as its first of January: that day is taken for the year alone, unless the answer says how precise it is (9: year, 10: month, 11: day).
 */
function datedTo(value: string | undefined, precision: string | undefined): string | undefined {
  const date = value?.replace(/^\+/, '').slice(0, 10);
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return value;
  const length = { 9: 4, 10: 7, 11: 10 }[Number(precision)] ?? (/^\d{4}-(?:01-01|00-00)$/.test(date) ? 4 : 10);
  return date.slice(0, length);
}

/** The answer's rows, where a JSON value is one; null where it is something else. */
export function rowsOf(value: unknown): { readonly variables: readonly string[]; readonly rows: readonly Row[] } | null {
  const { head, results } = (typeof value === 'object' && value !== null ? value : {}) as { head?: { vars?: unknown }; results?: { bindings?: unknown } };
  if (Array.isArray(results?.bindings)) {
    const rows = (results.bindings as unknown[]).map(binding => Object.fromEntries(entries(binding).map(([name, cell]) => [name, cellOf(cell)])));
    return { variables: Array.isArray(head?.vars) ? head.vars.map(String) : variablesOf(rows), rows };
  }
  if (!Array.isArray(value) || !value.some(row => entries(row).some(([, cell]) => wikidataItem(cellOf(cell)?.value)))) return null;
  const rows = (value as unknown[]).map(row => Object.fromEntries(entries(row).map(([name, cell]) => [name, cellOf(cell)])));
  return { variables: variablesOf(rows), rows };
}

function cellOf(cell: unknown): Cell | undefined {
  if (typeof cell === 'string' || typeof cell === 'number') return { value: String(cell) };
  const fields = Object.fromEntries(entries(cell)), lang = fields['xml:lang'] ?? fields.lang;
  return typeof fields.value === 'string' && fields.type !== 'bnode' ? { value: fields.value, ...typeof lang === 'string' ? { lang } : {} } : undefined;
}
const variablesOf = (rows: readonly Row[]) => [...new Set(rows.flatMap(row => Object.keys(row)))];
const entries = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
