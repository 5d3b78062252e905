import { silent } from '../../../support/zoo';

/** Words in capitals at the beginning of lines, which name nobody. */
describe('formats: capitals that name nobody', () => {
  silent('news by the place that they come from', `
    ПРИМЕРСК Мост через Венду открыли в пятницу.
    ЗАРЕЧЬЕ Паром пойдёт в понедельник, сообщил совет.
    ПРИМЕРСК Дороги чинят с весны.
    БЕРЕГОВОЙ Школу покрасили в жёлтый цвет.
    ЗАРЕЧЬЕ Рынок закрыт до среды.
    ЛЕСНОЕ Волков больше не видели.
    ДОЛЬНЕЕ Мельница продана.
    ВЕРХНЕЕ Снег лежит до мая.
  `);

  silent('what letters stand for', `
    API Application programming interface
    CPU Central processing unit
    DNS Domain name system
    FTP File transfer protocol
    GPU Graphics processing unit
    URL Uniform resource locator
    XML Extensible markup language
  `);

  silent('a contract with words set in capitals', `
    ARTICLE 1 Purpose. The ferry carries people over the river.
    It waits for nobody, but for the captain.
    ARTICLE 2 Payment. Nobody pays.
    LICENSEE Shall mean whoever rows.
    LICENSOR Shall mean whoever owns the boat.
    LICENSEE Agrees to row.
    The boat is tied up at night. The rope belongs to it.
    ARTICLE 3 End. It ends with the year.
    Nobody may row after that.
    The boat is then painted.
  `);
});
