import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import { Case, formIn, formsOf, type Gender, type Part } from '../../../server/src/officials/declension';
import { readDirectory } from '../../../server/src/officials/directory';
import { languagesOfText, mentionForms, mentionsIn, People } from '../../../server/src/officials/mentions';
import { partsOf } from '../../../server/src/officials/names';

const cases = [Case.Nominative, Case.Genitive, Case.Dative, Case.Accusative, Case.Instrumental, Case.Locative];

/** The usual form of a word in each case. */
function paradigm(word: string, part: Part, gender: Gender, language = 'ru'): string {
  return cases.map(one => formIn(one, word, part, gender, language) ?? '?').join(' ');
}

describe('declension', () => {
  const tables: readonly [string, Part, Gender, string, string?][] = [
    ['Лугин', 'family', 'male', 'Лугин Лугина Лугину Лугина Лугиным Лугине'],
    ['Лугина', 'family', 'female', 'Лугина Лугиной Лугиной Лугину Лугиной Лугиной'],
    ['Тасымов', 'family', 'male', 'Тасымов Тасымова Тасымову Тасымова Тасымовым Тасымове'],
    ['Веденский', 'family', 'male', 'Веденский Веденского Веденскому Веденского Веденским Веденском'],
    ['Тихая', 'family', 'female', 'Тихая Тихой Тихой Тихую Тихой Тихой'],
    ['Шут', 'family', 'male', 'Шут Шута Шуту Шута Шутом Шуте'],
    ['Шут', 'family', 'female', 'Шут Шут Шут Шут Шут Шут'],
    ['Ткаченко', 'family', 'male', 'Ткаченко Ткаченко Ткаченко Ткаченко Ткаченко Ткаченко'],
    ['Белоха', 'family', 'male', 'Белоха Белохи Белохе Белоху Белохой Белохе'],
    ['Лебедь', 'family', 'male', 'Лебедь Лебедя Лебедю Лебедя Лебедем Лебеде'],
    ['Тер-Габрян', 'family', 'male', 'Тер-Габрян Тер-Габряна Тер-Габряну Тер-Габряна Тер-Габряном Тер-Габряне'],
    ['аль-Карам', 'family', 'male', 'аль-Карам аль-Карама аль-Караму аль-Карама аль-Карамом аль-Караме'],
    ['Лев', 'given', 'male', 'Лев Льва Льву Льва Львом Льве'],
    ['Павел', 'given', 'male', 'Павел Павла Павлу Павла Павлом Павле'],
    ['Мария', 'given', 'female', 'Мария Марии Марии Марию Марией Марии'],
    ['Любовь', 'given', 'female', 'Любовь Любови Любови Любовь Любовью Любови'],
    ['Ильич', 'patronymic', 'male', 'Ильич Ильича Ильичу Ильича Ильичем Ильиче'],
    ['Павловна', 'patronymic', 'female', 'Павловна Павловны Павловне Павловну Павловной Павловне'],
    ['Ткаченко', 'family', 'male', 'Ткаченко Ткаченка Ткаченку Ткаченка Ткаченком Ткаченку', 'uk'],
    ['Ольга', 'given', 'female', 'Ольга Ольги Ользі Ольгу Ольгою Ользі', 'uk'],
    ['Федір', 'given', 'male', 'Федір Федора Федору Федора Федором Федорі', 'uk'],
    ['Барадулаў', 'family', 'male', 'Барадулаў Барадулава Барадулаву Барадулава Барадулавым Барадулаве', 'be'],
    ['Пётр', 'given', 'male', 'Пётр Пятра Пятру Пятра Пятром Пятры', 'be'],
  ];
  for (const [word, part, gender, expected, language] of tables) it(`of ${word} (${part}, ${gender}, ${language ?? 'ru'})`, () => { assert.equal(paradigm(word, part, gender, language), expected); });

  it('keeps apart the forms of women and men, and has the plural', () => {
    const forms = new Set(formsOf('Лугин', 'family', 'male', ['ru']).filter(form => form.gender === 'plural').map(form => form.text));
    assert.deepEqual([...forms], ['Лугины', 'Лугиных', 'Лугиным', 'Лугиными']);
  });

  it('puts behind Kazakh names what their vowels ask for, and behind English ones the possessive', () => {
    const of = (word: string, language: string) => formsOf(word, 'family', 'male', [language]).map(form => form.text);
    assert.ok(of('Асқаров', 'kk').includes('Асқаровқа') && !of('Асқаров', 'kk').includes('Асқаровке'));
    // Behind an ending that came from Russian, its own vowel decides, or the name's.
    for (const form of ['Мүсіреповтің', 'Мүсіреповке', 'Мүсіреповтың', 'Мүсіреповпен']) assert.ok(of('Мүсірепов', 'kk').includes(form), form);
    assert.deepEqual(of('Ashgrove', 'en'), ['Ashgrove', "Ashgrove's", "Ashgrove'", "Ashgroves'"]);
  });

  describe('beside another library', () => {
    const names: Record<Exclude<Part, 'patronymic'> | 'patronymic', Record<Gender, string>> = {
      family: {
        male: 'Лугин Тасымов Веденский Долгой Чёрный Крутых Шут Ковач Ткаченко Гайдай Лебедь Белоха Сорока Кузьма Дюмон Грач Берг Лихачёв Птицын Малецкий Горовец Савко Мельниченко Кравец Зубок Рудь Коваль Гамзатия Эллис Ромеро Нгуен Жук Левша Шульга Скорина Галич Водолей Гусь',
        female: 'Лугина Тасымова Веденская Долгая Чёрная Крутых Шут Ковач Ткаченко Гайдай Лебедь Белоха Сорока Лихачёва Птицына Малецкая Савко Рудь Гамзатия Скорина Галич',
      },
      given: {
        male: 'Александр Алексей Андрей Василий Виктор Дмитрий Игорь Илья Лев Лука Никита Павел Пётр Савва Сергей Юрий Фома Эмиль Яков Карл Жан Ганс Тарас Олесь Ярема',
        female: 'Анна Вера Мария Любовь Ольга Наталья Юлия Софья Зоя Рая Луиза Жанна Ирма Нинель Марго Луция Ия Айгуль Гульнара',
      },
      patronymic: { male: 'Иванович Ильич Кузьмич Андреевич Лукич', female: 'Ивановна Ильинична Андреевна Кузьминична' },
    };
    /** Where the other library has a form that we have not, and why it is not ours. */
    const judged: Record<string, string> = {
    };
    const other = { family: inclineLastname, given: inclineFirstname, patronymic: inclineMiddlename };
    const theirCases = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;
    it('has every form that it has, but for those that were judged', () => {
      const differences: string[] = [];
      for (const part of ['family', 'given', 'patronymic'] as const) for (const gender of ['male', 'female'] as const) for (const name of names[part][gender].split(' ')) {
        const ours = new Set(formsOf(name, part, gender, ['ru']).map(form => form.text.replaceAll('ё', 'е')));
        for (const one of theirCases) {
          const theirs = (other[part] as (name: string, declension: string, gender: string) => string)(name, one, gender).replaceAll('ё', 'е');
          if (!ours.has(theirs) && judged[`${name} ${theirs}`] === undefined) differences.push(`${name} ${theirs} (${part}, ${gender}, ${one})`);
        }
      }
      assert.deepEqual(differences, []);
    });
  });

  it('generates no form of a name that its mentions are not found by', () => {
    const pick = (list: string) => fc.constantFrom(...list.split(' '));
    const person = fc.oneof(
      fc.tuple(pick('Родион Пётр Илья Лев Игорь Савва'), pick('Ильич Петрович Андреевич'), pick('Лугин Веденский Шут Ткаченко Лебедь Белоха Тер-Габрян Крутых Долгой Заяц')),
      fc.tuple(pick('Вера Мария Любовь Зоя'), pick('Ильинична Петровна'), pick('Лугина Веденская Шут Ткаченко Лебедь Белоха Крутых')));
    fc.assert(fc.property(person, fc.constantFrom('Видели, что там ', 'С '), ([given, father, family], before) => {
      const name = `${given} ${father} ${family}`, people = People.of(readDirectory(`id;ФИО\nкто;${name}`, 'csv').officials, ['ru']);
      for (const form of mentionForms(name, null, ['ru'])) {
        // Given name and patronymic alone address a person whom only the place can tell.
        if (!form.split(/[ ]/).some(word => formsOf(family, 'family', null, ['ru']).some(({ text }) => text === word))) continue;
        const text = `${before}${form}, и всё.`, found = mentionsIn(text, people);
        assert.deepEqual(found.map(({ officials }) => officials.map(({ id }) => id)), [['кто']], text);
      }
    }), { numRuns: 60 });
  });

  const people: Readonly<Record<string, readonly string[]>> = {
    uk: ['Тарас Іванович Ковач', 'Ольга Петрівна Тиха', 'Ігор Шевчик', 'Марія Лугинська', 'Олесь Білоха', 'Сава Ткаченко'], be: ['Пётр Барадулаў', 'Алесь Рыбак', 'Вольга Лугінская', 'Янка Белаха'],
    kk: ['Асқар Тоғаев', 'Бекзат Серікбай', 'Айгүл Әлжан'], en: ['Ann Ashgrove', 'Joan Jones', 'Peter van der Weaver'], de: ['Klaus Weber', 'Karl Fuchs', 'Anna von Dittmar'],
  };
  for (const [language, names] of Object.entries(people)) it(`generates none in ${language} either`, () => {
    for (const name of names) {
      const found = People.of(readDirectory(`id;ФИО\nкто;${name}`, 'csv').officials, languagesOfText(language)), families = new Set(formsOf(partsOf(name).family!.split(' ').at(-1)!, 'family', null, [language]).map(({ text }) => text));
      for (const form of mentionForms(name, null, [language])) {
        // "Williams’" is the Williams family's, or that of those called Williams: nobody can tell, so it is nobody's.
        if (!form.split(' ').some(word => families.has(word)) || language === 'en' && /s'( |$)/.test(form)) continue;
        assert.equal(mentionsIn(`— ${form}, 12.`, found).length, 1, form);
      }
    }
  });
});
