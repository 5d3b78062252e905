import type { cli as english } from '../en/cli';
import type { Plural } from '../catalog';

export const cli: Record<keyof typeof english, string | Plural> = {
  'cli.help': `Verbatim читает стенограммы и понимает, кто что сказал.

Использование: verbatim КОМАНДА [параметры] ФАЙЛ…

  parse      вывести, кто что сказал (JSON)
  check      вывести, что не в порядке

ФАЙЛ — это файл, папка (читается всё, что в ней), шаблон вроде
"archive/**/*.txt" или "-" — стандартный ввод.

  --help     справка по команде: verbatim parse --help
  --version  вывести версию
  --lang L   язык сообщений: en, ru (иначе — язык системы)
`,
  'cli.help.parse': `Выводит, кто что сказал в стенограмме (JSON).

Использование: verbatim parse [параметры] ФАЙЛ…

  --format json     для одного файла — один объект, для нескольких — по объекту
                    на строку (так по умолчанию)
  --format ndjson   по объекту на строку, в каждом — имя файла
  --explain         для каждого вывода указать, насколько он надёжен и почему;
                    "known" равно false, если полагаться на него нельзя
  --encoding E      читать файлы в этой кодировке: windows-1251, koi8-r …
                    (иначе — UTF-8, UTF-16 с меткой или Windows-1251, если
                    текст кириллический)
  --lang L          язык сообщений: en, ru

ФАЙЛ — это файл, папка, шаблон вроде "archive/**/*.txt" или "-" — стандартный
ввод. Код завершения — 0 или 2, если что-то не удалось прочитать.
`,
  'cli.help.check': `Выводит, что в стенограммах не в порядке.

Использование: verbatim check [параметры] ФАЙЛ…

  --format text     ФАЙЛ:СТРОКА:СТОЛБЕЦ важность код сообщение
                    (так по умолчанию)
  --format json     один массив замечаний
  --format sarif    SARIF 2.1.0 для хостингов кода
  --format github   аннотации для GitHub Actions
  --fail-on S       завершиться с кодом 1, если есть замечание не ниже этой
                    важности: error, warning (по умолчанию), information, hint
  --encoding E      читать файлы в этой кодировке: windows-1251, koi8-r …
                    (иначе — UTF-8, UTF-16 с меткой или Windows-1251, если
                    текст кириллический)
  --lang L          язык сообщений: en, ru

ФАЙЛ — это файл, папка, шаблон вроде "archive/**/*.txt" или "-" — стандартный
ввод. Замечания, отклонённые в ближайшем verbatim.yaml, не выводятся. Код
завершения: 0 — замечаний нет, 1 — есть, 2 — что-то не удалось прочитать.
`,
  'cli.hint': 'Как пользоваться программой: «{command} --help».',
  'cli.usage.noCommand': 'укажите, что сделать: parse или check',
  'cli.usage.unknownCommand': 'нет команды «{name}», есть только parse и check',
  'cli.usage.unknownOption': 'здесь нет параметра {name}',
  'cli.usage.needsValue': 'у параметра {name} должно быть значение',
  'cli.usage.takesNoValue': 'у параметра {name} не бывает значения',
  'cli.usage.badValue': 'у {name} не может быть значения «{value}», возможны только: {values}',
  'cli.usage.unknownEncoding': 'кодировка «{value}» неизвестна; попробуйте utf-8, utf-16le, windows-1251, koi8-r, ibm866 или latin1',
  'cli.usage.noFiles': 'укажите хотя бы один файл или «-» — стандартный ввод',
  'cli.file.missing': 'такого файла или папки нет',
  'cli.file.forbidden': 'нет прав на чтение',
  'cli.file.loop': 'ссылки ведут по кругу',
  'cli.file.tooLarge': 'файл слишком велик, целиком его не прочитать',
  'cli.file.unreadable': 'не удалось прочитать ({reason})',
  'cli.file.notUtf8': 'это не UTF-8 (см. строку {line}), и как Windows-1251 осмысленного кириллического текста не выходит; вместо непонятного стоит \ufffd; укажите кодировку через --encoding',
  'cli.file.notUtf16': 'файл начинается как UTF-16, но повреждён; прочитано то, что имеет смысл; если это другая кодировка, укажите её через --encoding',
  'cli.file.notText': 'не похоже на текст и всё же прочитано как UTF-8; если это текст, укажите его кодировку через --encoding',
  'cli.file.noMemory': 'не хватает памяти, чтобы его прочитать; разделите файл или прочитайте его на более мощном компьютере',
  'cli.file.perhapsUtf16': 'возможно, это UTF-16 без метки; если прочитанное не имеет смысла, добавьте --encoding {encoding}',
  'cli.file.replaced': {
    one: '{count} символ не имеет смысла в кодировке {encoding} и показан как \ufffd',
    few: '{count} символа не имеют смысла в кодировке {encoding} и показаны как \ufffd',
    many: '{count} символов не имеют смысла в кодировке {encoding} и показаны как \ufffd',
    other: '{count} символа не имеют смысла в кодировке {encoding} и показаны как \ufffd',
  },
  'cli.file.noMatch': 'под этот шаблон не подходит ни одна стенограмма',
  'cli.folder.empty': 'в этой папке нет стенограмм (файлов {extensions})',
  'cli.progress': '{number} из {total}: {file}',
  'cli.summary.files': { one: 'Прочитан {count} файл.', few: 'Прочитано {count} файла.', many: 'Прочитано {count} файлов.', other: 'Прочитано {count} файла.' },
  'cli.summary.findings': { one: '{count} замечание.', few: '{count} замечания.', many: '{count} замечаний.', other: '{count} замечания.' },
  'cli.output.failed': 'не удалось записать вывод ({reason})',
};
