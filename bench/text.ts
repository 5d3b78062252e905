/**
 * Transcripts of any length for measurements: the same text each time for the same arguments. Everybody in them is invented, and
 * so is what they say.
 */

interface Language {
  readonly people: readonly { readonly name: string; readonly role: string }[];
  readonly beginnings: readonly string[];
  readonly middles: readonly string[];
  readonly ends: readonly string[];
  readonly quoted: readonly string[];
  readonly directions: readonly string[];
  readonly headings: readonly string[];
}

const ru: Language = {
  people: [
    { name: 'Вера Тихая', role: 'глава комитета по образованию' }, { name: 'Пётр Громов', role: 'заместитель мэра' }, { name: 'Зоя Клён', role: 'директор городской библиотеки' },
    { name: 'Лев Ясенев', role: 'главный врач' }, { name: 'Нина Озёрная', role: 'депутат' }, { name: 'Тимур Стрельцов', role: 'начальник порта' },
  ],
  beginnings: ['Мы', 'Жители посёлка', 'Строители', 'Наши коллеги', 'Сегодня они', 'В этом году все'],
  middles: ['обещали закончить работу', 'получили новые автобусы', 'говорили о дороге к школе', 'ждали ответа из области', 'проверили мост через реку', 'собрали больше подписей'],
  ends: ['к первому сентября', 'раньше, чем думали весной', 'без лишних расходов', 'вместе с соседним районом', 'и не намерены отступать', 'несмотря на дожди'],
  quoted: ['«Северная гавань»', '«Тихий берег»', '«зелёный коридор»'],
  directions: ['(Аплодисменты.)', '(Смех в зале.)', '(Шум в зале.)'],
  headings: ['О ремонте дорог', 'О школьных автобусах', 'О городской библиотеке'],
};
const en: Language = {
  people: [
    { name: 'Ann Fairweather', role: 'chair of the harbour board' }, { name: 'Boris Oakley', role: 'chief engineer' }, { name: 'Clara Winterbourne', role: 'head of the library' },
    { name: 'Dennis Larkspur', role: 'deputy mayor' }, { name: 'Edith Marrow', role: 'member for Northlea' }, { name: 'Felix Thorne', role: 'director of transport' },
  ],
  beginnings: ['We', 'The people of Northlea', 'The builders', 'Our colleagues', 'This year they', 'All of them'],
  middles: ['promised to finish the work', 'were given new buses', 'spoke about the road to the school', 'waited for an answer', 'inspected the bridge over the river', 'collected more signatures'],
  ends: ['by the first of September', 'sooner than anybody thought', 'at no further cost', 'together with the next town', 'and will not give way', 'in spite of the rain'],
  quoted: ['“Northern Harbour”', '“the quiet shore”', '“a green corridor”'],
  directions: ['(Applause.)', '(Laughter.)', '[Interruption.]'],
  headings: ['The repair of the roads', 'School buses', 'The town library'],
};

/** How one turn is written down. */
type Turn = (speaker: Language['people'][number], speech: string, newline: string) => string;

/** The ways of naming a speaker that are measured, each with its language and line end. */
export const styles = {
  'ru, name before': { language: ru, newline: '\n', turn: ({ name }, speech, newline) => `${name}: ${speech}${newline}${newline}` },
  'ru, name and post after': { language: ru, newline: '\n', turn: ({ name, role }, speech, newline) => `${speech}${newline}${name}, ${role}${newline}${newline}` },
  'en, capitals and post before': { language: en, newline: '\r\n', turn: ({ name, role }, speech, newline) => `${name.toUpperCase()} (${role}): ${speech}${newline}${newline}` },
  'en, name on its own line': { language: en, newline: '\r\n', turn: ({ name }, speech, newline) => `${name}${newline}${speech}${newline}${newline}` },
} satisfies Record<string, { language: Language; newline: string; turn: Turn }>;
export type Style = keyof typeof styles;

/** A transcript in one style of exactly `size` UTF-16 units; its last turn is cut where the size is reached. */
export function transcript(style: Style, size: number, seed = 1): string {
  const { language, newline, turn } = styles[style], random = mulberry32(seed), parts: string[] = [];
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)];
  const sentence = () => `${pick(language.beginnings)} ${pick(language.middles)}${random() < 0.1 ? ` ${pick(language.quoted)}` : ''} ${pick(language.ends)}.`;
  const paragraph = () => Array.from({ length: 1 + Math.floor(random() * 4) }, sentence).join(' ');
  let length = 0, before = -1;
  const put = (text: string) => { parts.push(text); length += text.length; };
  put(`${pick(language.headings)}${newline}${newline}`);
  while (length < size) {
    if (random() < 0.03) put(`${pick(language.directions)}${newline}${newline}`);
    // Nobody answers themselves.
    let who = Math.floor(random() * language.people.length);
    if (who === before) who = (who + 1) % language.people.length;
    before = who;
    const speech = random() < 0.3 ? `${paragraph()}${newline}${newline}${paragraph()}` : paragraph();
    put(turn(language.people[who], speech, newline));
  }
  return parts.join('').slice(0, size);
}

/** A place inside some line that is words, for typing there. */
export function placeIn(lines: readonly string[], random: () => number): { readonly line: number; readonly character: number } {
  for (;;) {
    const line = Math.floor(random() * lines.length);
    if (lines[line].length > 60) return { line, character: 50 };
  }
}

/** Random numbers from 0 to 1, the same for the same seed (Tommy Ettinger's mulberry32). */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
