/** A JSON Schema, or a part of one. */
export interface Schema { readonly [keyword: string]: unknown }
/** The texts of a language by the property that they explain: "person.name". */
export type Texts = Readonly<Record<string, string>>;

/** As `isPartialDate` of the reader has it; no text at all is a date that nobody knows. */
const day = ['-(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])', '-(0[469]|11)-(0[1-9]|[12]\\d|30)', '-02-(0[1-9]|1\\d|2[0-8])'].join('|');
const leapDay = '(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29';
const datePattern = `^((\\d{4}(-(0[1-9]|1[0-2])|${day})?|${leapDay})(T.*)?)?$`;
/** As the reader takes it, whatever the letters' size. */
const genderPattern = '^([Mm]([Aa][Ll][Ee])?|[Ff]([Ee][Mm][Aa][Ll][Ee])?|[Oo][Tt][Hh][Ee][Rr]|[Uu][Nn][Kk][Nn][Oo][Ww][Nn]|[Nn][Oo][Nn]-?[Bb][Ii][Nn][Aa][Rr][Yy])?$';

/**
 * The JSON Schema (2020-12) of a directory of officials in the Popolo shape (https://www.popoloproject.com), written for people who fill one in:
 * null and a lacking property are the same, numbers are taken for texts as YAML reads them, and properties that it does not know are nobody's
 * mistake. `errorMessage`, `patternErrorMessage` and `defaultSnippets` are words that VS Code knows; other programs pass over them.
 */
export function officialsSchema(texts: Texts, id: string): Schema {
  const told = (key: string): Schema => {
    if (!(key in texts)) throw new Error(`The schema says nothing about ${key}.`);
    return { description: texts[key] };
  };
  const text = { type: ['string', 'number', 'null'], errorMessage: texts['error.text'] }, flag = { type: ['boolean', 'null'], errorMessage: texts['error.flag'] };
  const date = { ...text, pattern: datePattern, patternErrorMessage: texts['error.date'], minimum: 1000, maximum: 9999, examples: ['2020', '2020-05', '2020-05-12'] };
  const gender = { ...text, type: ['string', 'null'], pattern: genderPattern, patternErrorMessage: texts['error.gender'], examples: ['male', 'female'] };
  const ref = (name: string) => ({ $ref: `#/$defs/${name}` });
  const list = (items: Schema) => ({ type: ['array', 'null'], items, errorMessage: texts['error.list'] });
  /** An entry: each property with what it may be, and what is said of it. */
  const entry = (name: string, properties: Readonly<Record<string, Schema>>, more: Schema = {}): Schema => ({
    type: 'object', ...told(name), properties: Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, { ...schema, ...told(`${name}.${key}`) }])), ...more,
  });
  const named = { name: text, given_name: text, patronymic_name: text, family_name: text, additional_name: text };
  /** Somebody is named as a whole or in parts. */
  const hasName = { anyOf: [{ required: ['name'] }, { required: ['family_name'] }, { required: ['given_name'] }, { required: ['patronymic_name'] }] };
  const held = {
    role: text, label: text, organization: { anyOf: [text, ref('organizationName')] }, organization_id: text, post_id: text, start_date: date, end_date: date, on_behalf_of_id: text, area_id: text,
  };
  const office = { label: texts['snippet.membership'], body: { role: '$1', organization: { name: '$2' }, start_date: '$3' } };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema', $id: id, title: texts['title'], ...told('root'), type: ['object', 'array'],
    properties: {
      persons: { ...list(ref('person')), ...told('root.persons') },
      organizations: { ...list(ref('organization')), ...told('root.organizations') },
      posts: { ...list(ref('post')), ...told('root.posts') },
      memberships: { ...list({ ...ref('membership'), required: ['person_id'] }), ...told('root.memberships') },
    },
    items: ref('person'),
    $defs: {
      person: entry('person', {
        id: text, ...named, gender, memberships: list(ref('ownMembership')), other_names: list(ref('otherName')), identifiers: list(ref('identifier')), links: list(ref('link')), sources: list(ref('link')),
        image: text, birth_date: date, death_date: date, sort_name: text, honorific_prefix: text, email: text, summary: text, verbatim: ref('ours'),
      }, { ...hasName, defaultSnippets: [{ label: texts['snippet.person'], body: { name: '$1', memberships: [{ role: '$2', organization: { name: '$3' }, start_date: '$4' }] } }] }),
      ours: { ...entry('ours', { gender, forms: list({ type: 'string', errorMessage: texts['error.text'] }), indeclinable: flag, common_word: flag }), additionalProperties: false, type: ['object', 'null'] },
      otherName: entry('otherName', { ...named, lang: text, language: text, note: text, start_date: date, end_date: date }, hasName),
      identifier: entry('identifier', { scheme: text, identifier: text }),
      link: entry('link', { url: text, note: text }),
      organization: entry('organization', { id: text, name: text, classification: text, posts: list(ref('post')), other_names: list(ref('otherName')) }),
      organizationName: entry('organizationName', { name: text }),
      post: entry('post', { id: text, label: text, role: text, organization_id: text }),
      ownMembership: entry('membership', held, { defaultSnippets: [office] }),
      membership: entry('membership', { person_id: text, ...held }, { defaultSnippets: [{ label: office.label, body: { person_id: '$1', role: '$2', organization_id: '$3', start_date: '$4' } }] }),
    },
  };
}
