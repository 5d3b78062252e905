/** What a column of a table of officials holds, in the words of Popolo. */
export type Column = 'id' | 'name' | 'given_name' | 'patronymic_name' | 'family_name' | 'gender' | 'birth_date' | 'identifiers' | 'wikidata' | 'role' | 'organization' | 'start_date' | 'end_date' | 'other_names' | 'forms' | 'indeclinable' | 'common_word' | 'link' | 'image';

/** Column titles as newsrooms write them, in small letters. */
const titles: Readonly<Record<Column, string>> = {
  id: 'id|идентификатор|ид|код',
  name: 'name|full name|person|official|speaker|фио|ф.и.о.|ф. и. о.|фамилия имя отчество|фамилия, имя, отчество|имя и фамилия|фамилия и имя|полное имя|человек|персона|чиновник|спикер',
  given_name: 'given name|given|first name|forename|имя',
  patronymic_name: 'patronymic|patronymic name|middle name|отчество',
  family_name: 'family name|family|last name|surname|фамилия',
  gender: 'gender|sex|пол',
  birth_date: 'birth date|date of birth|born|дата рождения|день рождения|родился|родилась',
  identifiers: 'identifiers|identifier|идентификаторы|обозначения',
  wikidata: 'wikidata|викиданные',
  role: 'role|office|position|post|title|job|должность|должности|пост|роль|кто',
  organization: 'organization|organisation|org|institution|chamber|организация|организации|орган|компания|ведомство|учреждение|место работы|где',
  start_date: 'from|start|start date|since|begin|с|со|от|начало|дата начала|с какого дня',
  end_date: 'to|end|end date|until|till|по|до|конец|окончание|дата окончания|по какой день',
  other_names: 'other names|other name|aliases|alias|also|also known as|aka|spellings|other spellings|другие имена|другое имя|прочие имена|другие написания|написания|также|варианты|иначе',
  forms: 'forms|other forms|формы|другие формы',
  indeclinable: 'indeclinable|не склоняется|несклоняемое|несклоняемая',
  common_word: 'common word|also a word|обычное слово|тоже слово',
  link: 'link|links|url|website|web page|source|ссылка|ссылки|сайт|источник|страница',
  image: 'image|photo|picture|фото|фотография|портрет|снимок|изображение',
};
const known: ReadonlyMap<string, Column> = new Map(Object.entries(titles).flatMap(([column, names]) => names.split('|').map(name => [name, column as Column] as const)));

/** What the columns of a table hold, by their titles; null for one that we do not know. "Имя" is the whole name where no column has the family name. */
export function columnsOf(header: readonly string[]): (Column | { readonly lang: string } | null)[] {
  const columns = header.map(title => {
    const name = title.trim().toLowerCase().replaceAll('_', ' '), [, lang] = /^(?:name|имя|фио)[ :-]([a-z]{2,3})$/.exec(name) ?? [];
    return known.get(name) ?? (lang === undefined ? null : { lang });
  });
  const whole = !columns.includes('family_name') && !columns.includes('name');
  return columns.map(column => whole && column === 'given_name' ? 'name' : column);
}

/** How each column is called in a table with such titles: in their language, with a capital where they have one. */
export function titlesFor(header: readonly string[]): Readonly<Record<Column, string>> {
  const russian = header.some(title => /\p{Script=Cyrillic}/u.test(title)), capital = header.length === 0 || /^\p{Lu}/u.test(header[0]);
  return Object.fromEntries(Object.entries(titles).map(([column, names]) => {
    const all = names.split('|'), title = (russian ? all.find(name => /\p{Script=Cyrillic}/u.test(name)) : undefined) ?? all[0];
    return [column, capital ? title.charAt(0).toUpperCase() + title.slice(1) : title];
  })) as Record<Column, string>;
}

/** The title that somebody meant who wrote one that we do not know: a letter lacking, doubled, another or changed places; null where none is near. */
export function titleMeant(title: string): string | null {
  const name = title.trim().toLowerCase().replaceAll('_', ' ');
  // Of short titles nearly every word is a letter away.
  return name.length < 5 ? null : [...known.keys()].find(other => other.length >= 5 && isLetterAway(name, other)) ?? null;
}

function isLetterAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let from = 0, behind = 0;
  while (from < one.length && one[from] === other[from]) from++;
  while (behind < Math.min(one.length, other.length) - from && one.at(-1 - behind) === other.at(-1 - behind)) behind++;
  const [a, b] = [one, other].map(text => text.slice(from, text.length - behind));
  return a.length <= 1 && b.length <= 1 || a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}

/** A date as people type it ("12.05.2020", "05.2020", "2020") as Popolo has it; as it is where it is no such date. */
export function isoDate(text: string): string {
  const [, day, month, year] = /^(?:(\d{1,2})[./])?(\d{1,2})[./](\d{4})$/.exec(withoutYear(text)) ?? [];
  if (year === undefined) return withoutYear(text);
  return [year, month.padStart(2, '0'), ...day === undefined ? [] : [day.padStart(2, '0')]].join('-');
}

/** "2020 г.", "2020 года": the word behind a year says nothing. */
function withoutYear(text: string): string { return text.trim().replace(/г(?:ода|\.)?$/, '').trimEnd(); }

/** A gender as people type it. */
export function genderWord(text: string): string {
  return /^(?:m|male|man|м|муж|мужской|мужчина)\.?$/i.test(text) ? 'male' : /^(?:f|female|woman|w|ж|жен|женский|женщина)\.?$/i.test(text) ? 'female' : text;
}

export function isYes(text: string): boolean { return /^(?:1|yes|y|true|да|x|х|\+)$/i.test(text); }
