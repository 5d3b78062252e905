import { whole } from './parse';
import { rounded, timed } from './statistics';

export interface Pathological { readonly text: string; readonly units: number; /** Milliseconds of one reading, compiled before. */ readonly time: number }

/** Texts that nobody writes, each of which would make a careless reader go over the same again and again. */
const repeated: Readonly<Record<string, string>> = {
  'opening marks': '«', 'straight marks': '"', 'apostrophes': "'", 'dashes': '—', 'colons': ':', 'colons and spaces': ': ', 'brackets': '(', 'square brackets': '[', 'asterisks': '* ', 'numbers': '1) ', 'initials': 'A.',
  'one line': 'a', 'one line of spaces': ' ', 'one line of emoji': '😀', 'empty lines': '\n', 'lines of one letter': 'a\n', 'lines of open brackets': '(((\n', 'lines of an open quotation': '«Начало фразы\n', 'names without words': 'A:\n',
  'one paragraph of quotations': '«Да», — сказал он. ', 'quotations within quotations': '«а ', 'turns behind a dash': '— Да, — сказал он.\n', 'short statements': 'Анна Ветрова: Да.\n', 'statements with a line behind': 'Да, это так.\nАнна Ветрова, министр\n',
  'headings': '# a\n', 'lines in capitals': 'ДОРОГИ\n\n', 'the record’s own words': 'Mr. Doe addressed the Chair.\n', 'paragraphs without an end': 'строка без конца, которая продолжается дальше и дальше, и\n',
};

/** A million units of each, and of labels that never come again. */
export function measurePathological(units: number): Pathological[] {
  const names = Array.from({ length: units / 25 }, (_, at) => `Имя Фамилия${at.toString(36)}: Да, конечно.\n`).join('');
  const texts = Object.entries(repeated).map(([text, of]) => [text, of.repeat(Math.ceil(units / of.length))] as const);
  return [...texts, ['labels that never come again', names] as const].map(([text, source]) => {
    const cut = source.slice(0, units);
    whole(cut.slice(0, units / 10));
    return { text, units: cut.length, time: rounded(timed(() => whole(cut)), 0) };
  });
}
