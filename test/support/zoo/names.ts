import type { Random } from './random';

/**
 * Invented surnames, a script a line. A longer document has more speakers than a picture: where a picture's speaker bears one of these, others
 * of the same script take turns in his place.
 */
const surnames = [
  'Ветрова Рощин Седов Громова Заречный Лунина Полозков Тальянов Озёрова Брусникин Крутояров Вельская Дымников Ручьёва Стрежнев Подлужный Верховский Маслёнкин Тургояк Окладная Зимогляд Пашенных Ярцевич Кудеяш Щеголькова',
  'Арістенко Березюк Калинюк Дубровіна Залужняк Криничний Ластівка Мережко Озерянський Полтавець Стрілчук Тополенко Хмарук Яворівський',
  'Harrow Whitlock Oakley Denholm Moreno Marlowe Finchley Brackley Ashdown Thornby Wexcombe Larkhill Penrose Quillby Stroud Tamsin Underhay Venning Wraxall Yarrow Holloway Greystone Kettleby Mossley',
  'Ahrend Holtkamp Tamm Birkenau Dornfeld Eschenbach Grünholz Hagedorn Kirchrath Lindtner Mühlbeck Osterloh Rautenberg Steinfurth Wiesenthau',
  'Dumarais Lefournil Beauchêne Charvolin Delaprée Fontbonne Grandval Hautecloche Laverdure Montclar Roquebrune Sauvageot Vaucluse',
  'Arboleda Bencomo Cifuentes Dorantes Espinosilla Fontanal Garmendia Hinojal Lizarazu Montalbo Peñarrubia Quiroga Robledal',
  'Bellariva Campolungo Dellarocca Fontanesi Guidalotti Lanzavecchia Montefiore Pratolongo Roccasecca Valdibella',
  'Brzozowicki Dąbrowiec Jaworzyński Kalinowicz Lipiński Modrzewiak Olszanka Sosnowiecki Topolska Wierzbiak',
  'Borůvka Doubravský Habrová Jedlička Kaštánek Lípová Modřínek Ořechová Smrčková Topolský',
] as const;
const byName = new Map(surnames.flatMap(line => line.split(' ').map(name => [name.toLowerCase(), line.split(' ')] as const)));

/** A change of name that the whole turn takes part in; null where the speaker bears no invented surname. Some newcomers speak often, most once. */
export function newcomer(speaker: string, taken: ReadonlySet<string>, random: Random): ((text: string) => string) | null {
  const own = speaker.split(/[^\p{L}]+/u).find(word => byName.has(word.toLowerCase()));
  if (!own) return null;
  const others = byName.get(own.toLowerCase())!.filter(name => !taken.has(name.toLowerCase()));
  if (!others.length) return null;
  const other = others[Math.floor(others.length * random.next() ** 2)], capitals = own === own.toUpperCase();
  return text => text.replaceAll(own, capitals ? other.toUpperCase() : own === own.toLowerCase() ? other.toLowerCase() : other);
}
