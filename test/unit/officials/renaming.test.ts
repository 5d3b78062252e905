import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Case, formIn } from '../../../server/src/officials/declension';
import { readDirectory, type Notation } from '../../../server/src/officials/directory';
import { languagesOfText, mentionsIn, People } from '../../../server/src/officials/mentions';
import { genderOf, partsOf } from '../../../server/src/officials/names';
import { applyEdits } from '../../../server/src/officials/merge/tree';
import { faultOfLabel, faultOfName, renameEntry, Renaming } from '../../../server/src/officials/renaming';

/** A text with everybody's mentions renamed: "⟨new text⟩" where somebody is to look, which says what. */
function renamed(old: string, name: string, text: string, language = 'ru', names: readonly string[] = []): string {
  const { officials } = readDirectory(`id;ФИО\nкто;${old}`, 'csv'), renaming = new Renaming(officials[0], names, name);
  let written = '', at = 0;
  for (const { start, end } of mentionsIn(text, People.of(officials, languagesOfText(language)))) {
    const place = renaming.at(text, start, end, language, false);
    written += text.slice(at, place.start) + (place.doubt === null ? place.text : `⟨${place.text} ${place.doubt}⟩`);
    at = place.end;
  }
  return written + text.slice(at);
}

describe('a new name', () => {
  const rows: readonly [string, string, string, string, string, string?][] = [
    ['has the case of the old one', 'Савва Лугин', 'Андрей Белов', 'Савва Лугин, Саввы Лугина, Савве Лугину, Саввой Лугиным, о Савве Лугине.', 'Андрей Белов, Андрея Белова, Андрею Белову, Андреем Беловым, об Андрее Белове.'],
    ['has it where the family name does not say it', 'Савва Шугаю', 'Андрей Белов', 'С Саввой Шугаю к Шугаю о Шугаю; Шугаю сказал.', 'С Андреем Беловым к Белову о Белове; ⟨Белов case⟩ сказал.'],
    ['may be a woman’s', 'Пётр Лыков', 'Вера Шут', 'К Петру Лыкову, о Петре Лыкове, для Петра Лыкова, про Петра Лыкова; Петра Лыкова.', 'К Вере Шут, о Вере Шут, для Веры Шут, про Веру Шут; ⟨Веры Шут case⟩.'],
    ['keeps order, initials, capitals and what parts them', 'Савва Ильич Лугин', 'Пётр Андреевич фон Дитмар', 'ЛУГИН Савва Ильич, С.И. Лугина, С. И.\u00a0Лугину, Лугиным С. И., Саввой\u00a0Лугиным, ЛУГИНА.', 'ФОН ДИТМАР Пётр Андреевич, П.А. фон Дитмара, П. А.\u00a0фон Дитмару, фон Дитмаром П. А., Петром\u00a0фон Дитмаром, ФОН ДИТМАРА.'],
    ['leaves out what it does not have', 'Савва Ильич Лугин', 'Пётр Рой', 'Саввой Ильичом Лугиным, Лугин Савва Ильич, С. И. Лугиным.', 'Петром Роем, Рой Пётр, П. Роем.'],
    ['leaves open what it does not say', 'Савва Лугин', 'Пётр Рой', 'Саввой Лугиным, С. И. Лугиным.', 'Петром Роем, ⟨П. Роем spelling⟩.'],
    ['has "е" where the text has it', 'Фёдор Лугин', 'Семён Соловьёв', 'Федор Лугин. Фёдора Лугина. Лугину.', 'Семен Соловьёв. Семёна Соловьёва. Соловьёву.'],
    ['has a hyphen', 'Вера Лугина', 'Анна-Мария Белова-Рой', 'О Вере Лугиной, Веру Лугину.', 'Об Анне-Марии Беловой-Рой, Анну-Марию Белову-Рой.'],
    ['goes by the known spelling of a longer name', 'Савва Лугин', 'Пётр Ильич Рой', 'Саввы Ильича Лугина', 'Петра Ильича Роя'],
    ['has the English possessive', 'Ann Ashgrove', 'Joan Jones', "Ann Ashgrove's plan, A. ASHGROVE’s plan, Ashgrove's", "Joan Jones's plan, J. JONES’s plan, Jones's", 'en'],
    ['has it in doubt behind an apostrophe', 'Joan Jones', 'Ann Weaver', 'Joan Jones’ plan, Jones’s', '⟨Ann Weaver’s case⟩ plan, Weaver’s', 'en'],
    ['has the German genitive', 'Klaus Weber', 'Karl Fuchs', 'Klaus Webers Plan, Weber sagt', 'Karl Fuchs’ Plan, Fuchs sagt', 'de'],
    ['is declined in Ukrainian', 'Тарас Лугинський', 'Ольга Тиха', 'Тарасові Лугинському, з Тарасом Лугинським, Тарасе Лугинський', 'Ользі Тихій, з Ольгою Тихою, Ольго Тихо', 'uk'],
    ['is declined in Belarusian', 'Пётр Барадулаў', 'Алесь Рыбак', 'Пятру Барадулаву, з Барадулавым', 'Алесю Рыбаку, з Рыбакам', 'be'],
    ['has the Kazakh suffixes that its sounds ask for', 'Асқар Тоқаев', 'Бекзат Серікбай', 'Асқар Тоқаевтың, Тоқаевқа, Тоқаевпен, Тоқаевты, Тоқаевтар.', 'Бекзат Серікбайдың, Серікбайға, Серікбаймен, Серікбайды, ⟨Серікбай case⟩.', 'kk'],
    ['has them in Russian texts, too, where the old name is a Kazakh one', 'Қанат Сейітов', 'Бекзат Серікбай', 'Дали Қанату Сейітову. Қанат Сейітовпен кездестік.', 'Дали Бекзату Серікбаю. Бекзат Серікбаймен кездестік.', 'ru'],
    ['has Russian forms in Kazakh texts', 'Асқар Тоқаев', 'Болат Рахимов', 'С Асқаром Тоқаевым', 'С Болатом Рахимовым', 'kk'],
  ];
  for (const [what, old, name, before, after, language] of rows) it(what, () => { assert.equal(renamed(old, name, before, language, what.includes('longer') ? ['Савва Ильич Лугин'] : []), after); });

  it('is refused where it is none', () => {
    const faults = ['', '  ', 'Анна\nБелова', 'Анна\u2028Белова', '1', 'Анна 2', 'А', 'Анна/Белова', 'Анна Белова, мэр города и района, депутат', 'а'.repeat(200)].map(faultOfName);
    assert.deepEqual(faults, ['empty', 'empty', 'line-break', 'line-break', 'no-name', 'no-name', 'no-name', 'no-name', null, 'too-long']);
    for (const name of ['Анна Белова', 'Белова', 'Белова, Анна', 'А. П. Белова', 'фон дер Дитмар', 'д’Артуа', 'Жан-Поль Рой', 'José Ñandú', 'O. Weaver Jr.', '王小明', 'Ұлжан Әлі']) assert.equal(faultOfName(name), null, name);
    assert.deepEqual(['Голос 2', 'Q', '', 'Анна: Белова', '???', 'а\rб'].map(faultOfLabel), [null, null, 'empty', 'no-name', 'no-name', 'line-break']);
  });
});

describe('a directory with a new name', () => {
  const check = (notation: Notation, before: string, name: string, after: string, id = '7') => {
    const official = readDirectory(before, notation).officials.find(each => each.id === id)!, edits = renameEntry(before, notation, new Renaming(official, [], name));
    assert.equal(applyEdits(before, edits), after);
    assert.deepEqual(renameEntry(after, notation, new Renaming(readDirectory(after, notation).officials.find(each => each.id === id || each.name === name)!, [], name)), [], 'a second time nothing changes');
  };

  it('keeps all else that its JSON says, remarks and spaces too', () => check('json', `{
  // Мэрия
  "persons": [
    { "id": "6", "name": "Игорь Лугин" },
    {"id":  "7", "name": "Лугина Вера", "given_name": "Вера", "family_name":"\\u041bугина", "gender": "female", "verbatim": {"indeclinable": true, "forms": ["Лугиночка"]},
      "other_names": [{ "name": "Vera Lugina", "lang": "en" }, { "name": "ЛУГИНА В." }], "memberships": [{ "role": "мэр Лугина" }] },
  ]
}`, 'Рой Павел', `{
  // Мэрия
  "persons": [
    { "id": "6", "name": "Игорь Лугин" },
    {"id":  "7", "name": "Рой Павел", "given_name": "Павел", "family_name":"Рой", "gender": "male", "verbatim": {"indeclinable": false, "forms": ["Лугиночка"]},
      "other_names": [{ "name": "Vera Lugina", "lang": "en" }, { "name": "РОЙ П." }], "memberships": [{ "role": "мэр Лугина" }] },
  ]
}`));

  it('keeps all else that its YAML says', () => {
    check('yaml', '# Мэрия\r\n- id: 6\r\n  name: &чей Игорь Лугин\r\n- {id: 7, name: \'Вера Лугина\', family_name: "Лугина"} # мэр\r\n- id: 8\r\n  name: *чей\r\n', 'Анна Белова', '# Мэрия\r\n- id: 6\r\n  name: &чей Игорь Лугин\r\n- {id: 7, name: \'Анна Белова\', family_name: "Белова"} # мэр\r\n- id: 8\r\n  name: *чей\r\n');
    check('yaml', 'persons:\n  - name: Вера Лугина   # мэр\n    id: 7\n', 'Белова, Анна', 'persons:\n  - name: "Белова, Анна"   # мэр\n    id: 7\n');
    // What is an entry's by reference only is another's too.
    check('yaml', 'имя: &имя Вера Лугина\npersons:\n  - name: *имя\n    id: 7\n', 'Анна Белова', 'имя: &имя Вера Лугина\npersons:\n  - name: *имя\n    id: 7\n');
  });

  it('has it in every row of a table that is theirs', () => {
    check('csv', 'ФИО;Должность\nВера Лугина;мэр\n"Лугин; Игорь";мэр\nВера Лугина;"депутат; 3"\n', 'Анна Белова', 'ФИО;Должность\nАнна Белова;мэр\n"Лугин; Игорь";мэр\nАнна Белова;"депутат; 3"\n', 'Вера Лугина');
    check('csv', 'id,given name,family name,also,sex\n7,Vera,Lugina,V. Lugina|Верочка,F\n8,Vera,Lugina,,f', 'Paul Rowan', 'id,given name,family name,also,sex\n7,Paul,Rowan,P. Rowan|Верочка,M\n8,Vera,Lugina,,f');
  });
});

describe('renaming and renaming back', () => {
  const men = fc.tuple(fc.constantFrom('Родион', 'Савва', 'Игорь', 'Лев', 'Павел', 'Илья'), fc.constantFrom('Ильич', 'Андреевич'), fc.constantFrom('Лугин', 'Веденский', 'Ковач', 'Заволокин', 'Рой', 'Белоха', 'Долгой'));
  const women = fc.tuple(fc.constantFrom('Вера', 'Мария', 'Любовь', 'Зоя'), fc.constantFrom('Ильинична', 'Петровна'), fc.constantFrom('Лугина', 'Веденская', 'Белоха', 'Шут', 'Тихая'));
  const people = fc.oneof(fc.tuple(men, men), fc.tuple(women, women), fc.tuple(men, women)).filter(([[, , one], [, , other]]) => one !== other);
  /** A place asks for a case by its preposition; a label, for none but the nominative. */
  const befores = { '': Case.Nominative, 'Без ': Case.Genitive, 'К ': Case.Dative, 'Про ': Case.Accusative, 'С ': Case.Instrumental, 'О ': Case.Locative };
  const styles: readonly ((given: string, father: string, family: string) => string)[] = [
    (given, _, family) => `${given} ${family}`, (given, father, family) => `${given} ${father} ${family}`, (given, _, family) => `${family.toUpperCase()} ${given}`, (_given, _father, family) => family,
    (given, father, family) => `${given[0]}. ${father[0]}. ${family}`, (given, _, family) => `${given[0]}.${family}`, (given, father, family) => `${family} ${given[0]}. ${father[0]}.`,
  ];

  it('leaves a text and a directory as they were', () => {
    fc.assert(fc.property(people, fc.array(fc.tuple(fc.constantFrom(...Object.keys(befores) as (keyof typeof befores)[]), fc.constantFrom(...styles)), { minLength: 1, maxLength: 8 }), ([one, other], places) => {
      const [old, name] = [one.join(' '), other.join(' ')], table = `id;ФИО;Имя;Отчество;Фамилия;Пол\nкто;${old};${one.join(';')};${genderOf(partsOf(old))}\n`, gender = genderOf(partsOf(old))!;
      const text = places.map(([before, style]) => {
        const [given, father, family] = (['given', 'patronymic', 'family'] as const).map((part, at) => formIn(befores[before], one[at], part, gender, 'ru')!);
        const written = style(given, father, family);
        return (before === 'О ' && /^[АИОУЭ]/.test(written) ? 'Об ' : before) + written;
      }).join('.\n');
      const there = renamedIn(text, table, name), back = renamedIn(there.text, there.table, old);
      assert.notEqual(there.table, table);
      assert.equal(back.text, text, there.text);
      assert.equal(back.table, table);
    }), { numRuns: 60 });
  });

  function renamedIn(text: string, table: string, name: string): { text: string; table: string } {
    const [official] = readDirectory(table, 'csv').officials, renaming = new Renaming(official, [], name), isLabel = (start: number) => start === 0 || text[start - 1] === '\n';
    const places = mentionsIn(text, People.of([official], ['ru'])).map(({ start, end }) => renaming.at(text, start, end, 'ru', isLabel(start)));
    return { text: applyEdits(text, places.filter(({ doubt }) => doubt === null).map(({ start, end, text: written }) => ({ start, end, text: written }))), table: applyEdits(table, renameEntry(table, 'csv', renaming)) };
  }
});
