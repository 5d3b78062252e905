import { writtenAs } from '../names/fold';

/** Which part of a name is declined: the tables of a family name, a given name and a patronymic differ. */
export type Part = 'family' | 'given' | 'patronymic';
export type Gender = 'male' | 'female';

/** The grammatical cases, as bits, so that a form that may be several says so in one number. The order is that of the tables. */
export const enum Case { Nominative = 1, Genitive = 2, Dative = 4, Accusative = 8, Instrumental = 16, Locative = 32, Vocative = 64 }
const tableOrder = [Case.Genitive, Case.Dative, Case.Accusative, Case.Instrumental, Case.Locative, Case.Vocative];
const pluralOrder = [Case.Nominative, ...tableOrder];

/** A form of a name. */
export interface Form {
  readonly text: string;
  /** The cases that it may be, and those whose usual form it is. */
  readonly cases: number;
  readonly usual: number;
  readonly gender: Gender | 'plural';
}

/**
 * A language's table, a row a line:
 *
 *     genders | endings | letters cut | genitive dative accusative instrumental locative [vocative] [; nominative genitive … of the plural]
 *
 * "/" parts what may stand for a case, the usual one first; "=" is the word as it is, "-" a case of its stem without an ending. An ending with
 * "^" is a whole word. The rows with the longest ending that fits are applied, and any row that begins with "+" and fits. The tables generate more than the language
 * has: a form too many is found in no text, a form that lacks is a person not found.
 */
export type Table = string;

interface Row { readonly genders: string; readonly endings: readonly string[]; readonly also: boolean; readonly cut: number; readonly singular: readonly string[][]; readonly plural: readonly string[][] }

/** How a language declines one kind of a name's parts. */
export class Paradigm {
  private readonly longest: number;
  /** Rows by ending, so that a word is looked up once for each of its last letters, however long the table. */
  private readonly byEnding = new Map<string, Row[]>();

  constructor(table: Table) {
    for (const row of table.split('\n').map(line => line.trim()).filter(line => line !== '').map(read)) for (const ending of row.endings) {
      const rows = this.byEnding.get(ending);
      if (rows) rows.push(row); else this.byEnding.set(ending, [row]);
    }
    this.longest = Math.max(0, ...[...this.byEnding.keys()].map(ending => ending.length));
  }

  /**
   * The forms of a word in the order of the table, the word itself left out where the table has it for the nominative only.
   * @param folded The word as the tables are written (small letters, "е" for "ё"), letter by letter.
   */
  forms(word: string, folded: string, gender: Gender): Form[] {
    const letter = gender === 'male' ? 'm' : 'f', forms: Form[] = [];
    let settled = false;
    const apply = (ending: string): void => {
      const rows = (this.byEnding.get(ending) ?? []).filter(row => row.genders.includes(letter) && (row.also || !settled));
      for (const row of rows) {
        put(forms, word, row, row.singular, tableOrder, gender);
        put(forms, word, row, row.plural, pluralOrder, 'plural');
      }
      settled ||= rows.some(row => !row.also);
    };
    apply(`^${folded}`);
    for (let length = Math.min(this.longest, folded.length); length > 0; length--) apply(folded.slice(-length));
    return forms;
  }
}

function put(forms: Form[], word: string, { cut, also }: Row, endings: readonly string[][], order: readonly Case[], gender: Form['gender']): void {
  const stem = word.slice(0, word.length - cut), put = (ending: string) => stem === '' ? writtenAs(ending, word) : stem + (ending === '-' ? '' : ending);
  endings.forEach((alternatives, index) => {
    for (const [rank, ending] of alternatives.entries()) forms.push({ text: ending === '=' ? word : put(ending), cases: order[index], usual: rank === 0 && !also ? order[index] : 0, gender });
  });
}

function read(line: string): Row {
  const [genders, endings, cut, forms] = line.replace(/^\+/, '').split('|').map(column => column.trim());
  const [singular, plural = []] = forms.split(';').map(list => list.split(' ').filter(form => form !== '').map(form => form.split('/')));
  return { genders, endings: endings.split(' '), also: line.startsWith('+'), cut: Number(cut), singular, plural };
}
