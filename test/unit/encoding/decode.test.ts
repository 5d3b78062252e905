import assert from 'node:assert/strict';
import { decode, isEncoding } from '../../../server/src/encoding/decode';
import { readSurrogates } from '../../../server/src/encoding/surrogates';

const russian = 'Председатель: Уважаемые коллеги, начинаем работу.\r\nРодион Таежнов, агроном: «Семена всхожие — 98 %», — ответил я. Ещё вопрос №3?\r\n';
const ukrainian = 'Голова: Шановні колеги, починаємо засідання. Чи є зауваження до порядку денного?\nЮлія Верещинська: Є одне, щодо її першого пункту.\n';
const bulgarian = 'Председател: Уважаеми колеги, откривам заседанието. Има ли въпроси по дневния ред?\nВяра Кънчева: Имам един въпрос за пътищата.\n';

describe('the encoding of a file', () => {
  it('reads Russian in Windows-1251 where it is not UTF-8', () => {
    for (const text of [russian, ukrainian, bulgarian, russian.toUpperCase(), 'Да.'])
      assert.deepEqual(decode(bytesOf(text, 'windows-1251')), { text, encoding: 'windows-1251', replaced: 0 });
  });

  it('reads UTF-8, and keeps a byte order mark as a character of the text', () => {
    assert.deepEqual(decode(Buffer.from(russian)), { text: russian, encoding: 'utf-8', replaced: 0 });
    assert.deepEqual(decode(Buffer.from(`\ufeff${russian}`)), { text: `\ufeff${russian}`, encoding: 'utf-8', replaced: 0 });
    assert.deepEqual(decode(Buffer.alloc(0)), { text: '', encoding: 'utf-8', replaced: 0 });
  });

  it('reads UTF-16 of either byte order by its mark, and keeps the mark', () => {
    const little = Buffer.from(`\ufeff${russian}`, 'utf16le'), big = Buffer.from(little).swap16();
    assert.deepEqual(decode(little), { text: `\ufeff${russian}`, encoding: 'utf-16le', replaced: 0 });
    assert.deepEqual(decode(big), { text: `\ufeff${russian}`, encoding: 'utf-16be', replaced: 0 });
  });

  it('reads UTF-16 that is cut short as far as it goes, and says so', () => {
    assert.deepEqual(decode(Buffer.from(`\ufeffДа`, 'utf16le').subarray(0, -1)), { text: '\ufeffД\ufffd', encoding: 'utf-16le', replaced: 1, damage: { kind: 'utf-16', line: 0, slight: true } });
  });

  it('reads UTF-32 by its mark, where every number is one of a character', () => {
    const text = '\ufeffДа 😀.\n', wide = (little: boolean, ...units: number[]) => units.flatMap(unit => { const four = [unit & 255, unit >> 8 & 255, unit >> 16 & 255, unit >>> 24]; return little ? four : four.reverse(); });
    for (const little of [true, false]) {
      const encoding = little ? 'utf-32le' : 'utf-32be', units = [...text].map(character => character.codePointAt(0)!);
      assert.deepEqual(decode(Uint8Array.from(wide(little, ...units))), { text, encoding, replaced: 0 });
      assert.deepEqual(decode(Uint8Array.from(wide(little, ...units, 0xd83d))), { text: `${text}\ud83d`, encoding, replaced: 0 });
      assert.notEqual(decode(Uint8Array.from(wide(little, ...units, 0x110000))).encoding, encoding);
      assert.equal(decode(Uint8Array.from(wide(little, 0xfeff, ...new Array<number>(70_000).fill(0x42f)))).text, `\ufeff${'Я'.repeat(70_000)}`);
    }
    assert.equal(decode(Uint8Array.from([0xff, 0xfe, 0, 0, 0x42, 4])).encoding, 'utf-16le');
  });

  it('does not take other encodings of Cyrillic for Windows-1251', () => {
    const letters = russian.replace(/[«»—№]/g, '');
    for (const encoding of ['koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'])
      assert.deepEqual(decode(bytesOf(letters, encoding)).damage, { kind: 'utf-8', line: 1, slight: false }, encoding);
    assert.deepEqual(decode(bytesOf(letters.toLowerCase(), 'koi8-r')).damage, { kind: 'utf-8', line: 1, slight: false }, 'koi8-r without capitals');
  });

  it('does not take other alphabets for Cyrillic', () => {
    const texts = {
      'windows-1252': ['“Thank you,” said Mr Ashgrove. The café – or what is left of it – opens on Monday.', 'They stood vis à vis across the table, and nobody spoke.', 'Für die Bürger ändert sich nichts, sagte Frau Köhlmann. Größe spielt keine Rolle.', 'Le député a été élu à l’unanimité, vis à vis de la procédure.'],
      'windows-1253': ['Ευχαριστώ πολύ, κύριε Πρόεδρε. Η συζήτηση για τους δρόμους ολοκληρώθηκε χθες το βράδυ.'],
      'windows-1255': ['תודה רבה אדוני היושב ראש. הדיון על הכבישים הסתיים אתמול בערב והמסקנות יפורסמו מחר.'],
      'gbk': ['主席先生，非常感谢。关于道路的讨论昨天晚上已经结束，结论将于明天公布。'],
    };
    for (const [encoding, samples] of Object.entries(texts)) for (const text of samples) assert.equal(decode(bytesOf(text, encoding)).damage?.line, 1, `${encoding}: ${text}`);
  });

  it('names the line of the first wrong byte in broken UTF-8, and reads all the rest as what it is', () => {
    const broken = Buffer.concat([Buffer.from(`${russian}Вера Лугина: `), Buffer.from([0xd0]), Buffer.from(` вот.\n${russian}`)]);
    assert.deepEqual(decode(broken), { text: `${russian}Вера Лугина: \ufffd вот.\n${russian}`, encoding: 'utf-8', replaced: 1, damage: { kind: 'utf-8', line: 3, slight: true } });
    const half = Buffer.from('Вера Лугина: Да 😀').subarray(0, -2);
    assert.deepEqual(decode(half), { text: 'Вера Лугина: Да \ufffd', encoding: 'utf-8', replaced: 1, damage: { kind: 'utf-8', line: 1, slight: true } });
  });

  it('keeps halves of characters, in UTF-16 and where they are written into UTF-8 one by one', () => {
    const text = 'Вера\ud83d: \ude00Да 😀.\r\n', marked = `\ufeff${text}`, little = Buffer.from(marked, 'utf16le');
    assert.deepEqual(decode(little), { text: marked, encoding: 'utf-16le', replaced: 0 });
    assert.deepEqual(decode(Buffer.from(little).swap16()), { text: marked, encoding: 'utf-16be', replaced: 0 });
    assert.deepEqual(decode(little.subarray(2), 'utf-16le'), { text, encoding: 'utf-16le', replaced: 0 });
    for (const whole of [text, '\ud83d', '\ude00\ud83d', `한국어 ${text}`]) for (const pairs of [true, false]) {
      assert.deepEqual(decode(withHalves(whole, pairs)), { text: whole, encoding: 'utf-8', replaced: 0 });
    }
    assert.deepEqual(decode(Buffer.concat([withHalves(text, true), Buffer.from([0xd0])])).damage, { kind: 'utf-8', line: 2, slight: false });
    assert.deepEqual(decode(Buffer.concat([Buffer.from([0xff, 10]), withHalves(text, true)])).damage, { kind: 'utf-8', line: 1, slight: false });
    for (const bytes of [[0x41], [0x41, 0xed, 0xa0], [0xed, 0x9f, 0xbf], [0xed, 0xa0, 0x20]]) assert.equal(readSurrogates(Uint8Array.from(bytes)), null);
  });

  it('reads any characters that are valid UTF-8, NULs and others that no text has', () => {
    const everyCharacter = String.fromCharCode(...Array.from({ length: 0xd800 }, (_, unit) => unit));
    for (const text of ['\0'.repeat(9), 'Вера\0\0\0 Лугина:\0 да', [...'Вера Лугина: да'].join('\0'), everyCharacter]) assert.deepEqual(decode(Buffer.from(text)), { text, encoding: 'utf-8', replaced: 0 });
  });

  it('reads UTF-16 without a mark as the UTF-8 that it also is, and says what it may be', () => {
    for (const text of ['Name: some words, and some more.\n', 'Вера Лугина: несколько слов, и ещё.\r\n']) {
      const little = Buffer.from(text, 'utf16le'), big = Buffer.from(little).swap16();
      assert.deepEqual([little, big].map(bytes => decode(bytes)), [
        { text: little.toString('latin1'), encoding: 'utf-8', replaced: 0, perhaps: 'utf-16le' }, { text: big.toString('latin1'), encoding: 'utf-8', replaced: 0, perhaps: 'utf-16be' },
      ]);
    }
  });

  it('does not take a picture for text, and reads it all the same', () => {
    const picture = decode(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 4, 0]));
    assert.deepEqual(picture, { text: '\ufffdPNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x04\0', encoding: 'utf-8', replaced: 1, damage: { kind: 'not-text', line: 0, slight: false } });
    assert.equal(decode(Buffer.concat([bytesOf(russian, 'windows-1251'), Buffer.alloc(9, 1)])).damage?.kind, 'utf-8');
    assert.equal(decode(Buffer.from('Вера Лугина: один лишний\0 знак.')).damage, undefined);
  });

  it('reads what it is told, whatever the bytes look like', () => {
    for (const encoding of ['koi8-r', 'ibm866', 'windows-1251', 'utf-16le', 'utf-16be', 'x-mac-cyrillic']) {
      const text = 'Председатель: Начинаем.\n';
      assert.deepEqual(decode(bytesOf(text, encoding), encoding), { text, encoding, replaced: 0 });
    }
    const quoted = '“The café – closed…” ‘no’ €5';
    assert.deepEqual(decode(bytesOf(quoted, 'windows-1252'), 'latin1'), { text: quoted, encoding: 'latin1', replaced: 0 });
  });

  it('counts what the named encoding has no meaning for', () => {
    const broken = Buffer.concat([Buffer.from('Да'), Buffer.from([0xff, 0xff]), Buffer.from('.')]);
    assert.deepEqual(decode(broken, 'utf-8'), { text: 'Да\ufffd\ufffd.', encoding: 'utf-8', replaced: 2 });
  });

  it('knows the names of encodings', () => {
    for (const name of ['utf-8', 'UTF-16LE', 'windows-1251', 'cp1251', 'koi8-r', 'ibm866', 'latin1', 'iso-8859-5']) assert.ok(isEncoding(name), name);
    for (const name of ['', 'windows', 'utf-7', 'toString']) assert.equal(isEncoding(name), false, name);
  });
});

/** UTF-8 in which each surrogate is written by itself; `pairs`: those of whole characters too (CESU-8), not only lone ones (WTF-8). */
function withHalves(text: string, pairs: boolean): Buffer {
  return Buffer.concat((pairs ? text.split('') : [...text]).map(character => {
    const unit = character.charCodeAt(0);
    return character.length === 1 && unit >= 0xd800 && unit <= 0xdfff ? Buffer.from([0xe0 | unit >> 12, 0x80 | unit >> 6 & 0x3f, 0x80 | unit & 0x3f]) : Buffer.from(character);
  }));
}

/** A text in an encoding, made by turning the decoder round. */
function bytesOf(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const byCharacter = new Map<string, number[]>();
  const learn = (bytes: number[]) => { const character = new TextDecoder(encoding).decode(Uint8Array.from(bytes), { stream: true }); if (character.length === 1 && character !== '\ufffd' && !byCharacter.has(character)) byCharacter.set(character, bytes); };
  for (let byte = 0; byte < 256; byte++) learn([byte]);
  if (encoding === 'gbk') for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) learn([lead, trail]);
  return Uint8Array.from([...text].flatMap(character => {
    const bytes = byCharacter.get(character);
    if (!bytes) throw new Error(`${encoding} has no ${character}`);
    return bytes;
  }));
}
