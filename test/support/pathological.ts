/** A text of any length that nobody writes, and that would make a careless reader go over the same again and again. */
export interface Pathological { readonly name: string; readonly text: (units: number) => string }

/** `of`, as often as it takes, behind `opening`; cut where the length is reached. */
function repeated(of: string, opening = ''): Pathological['text'] {
  return units => (opening + of.repeat(Math.ceil(units / of.length))).slice(0, units);
}

const names = ['Tom', 'Ann', 'Bob', 'Eve', 'Sid', 'Joe', 'Kit', 'Max', 'Ned', 'Pam', 'Ray', 'Sue', 'Tim', 'Una', 'Vic'];
/** Turns of a conversation of fifteen people who call one another by name; every fifth says whose it is. */
function conversation(units: number): string {
  const name = (at: number) => names[at % names.length];
  return Array.from({ length: Math.ceil(units / 32) }, (_, at) => `"Where do we go, ${name(at * 7)}?"${at % 5 ? '' : ` said ${name(at * 11)}.`}\n`).join('').slice(0, units);
}

export const pathological: readonly Pathological[] = [
  ...['«', '»', '"', '“', '”', "'", '’', '`', '‘', '「', '—', '-', '- ', ':', ': ', '(', '((( ', '…', '. ', ', ', '«a» ', '"a" ', '"a": ', '‘a’ ', '😀', '「山田」。', '"محمد" ', 'a', ' ', '\n', 'a\n', 'A:\n', '—a\n', '— a?\n', '«a\n', '"a\n', '"a?"\n', '(((\n', 'Aa bb.\n']
    .map(of => ({ name: `${JSON.stringify(of)} again and again`, text: repeated(of) })),
  { name: 'one open quotation of one word', text: repeated('а', '«') },
  { name: 'one open quotation of one letter and spaces', text: repeated(' ', '«а') },
  { name: 'one open quotation of commas and dashes', text: repeated(', -', '«а') },
  { name: 'one open quotation of commas', text: repeated(',', '«а') },
  { name: 'one line of dashes behind a dash and a word', text: repeated('—', '— Да ') },
  { name: 'one line of hyphens behind a dash and a word', text: repeated('- ', '— Да — ') },
  { name: 'dashes behind the author’s words', text: repeated('— ', '— Да, — сказал он ') },
  { name: 'full stops behind the author’s words', text: repeated('. — ', '— Да, — сказал он') },
  { name: 'commas behind the author’s words', text: repeated(', a', '— Oui, dit-il') },
  { name: 'spaces behind the author’s words', text: repeated(' ', '— Да, — сказал') },
  { name: 'one paragraph of quotations and their speakers', text: repeated('«Мы идём», — сказал Пётр Седов. ') },
  { name: 'one paragraph of quotations and pronouns', text: repeated('"We go," he said. ') },
  { name: 'one paragraph of names in marks', text: repeated('Артель «Пролёт» сдала мост. ') },
  { name: 'one paragraph of single marks', text: repeated("'A b c,' he said. ") },
  { name: 'quotations within quotations', text: repeated('«а ') },
  { name: 'a quotation between names without end', text: repeated('Aa Bb. '.repeat(400) + 'He said: "We all go." ') },
  { name: 'a pronoun behind names without end', text: repeated('«А б в», он ' + 'сказал Аа. '.repeat(300)) },
  { name: 'one name without end', text: repeated('Aa ', '"We all go," said ') },
  { name: 'initials without end', text: repeated('A.', '"We all go," said ') },
  { name: 'lines that open a quotation', text: repeated('«Начало фразы\n') },
  { name: 'marks that never close behind spaces', text: repeated('»', `а${' '.repeat(400)}«б»`) },
  { name: 'short turns', text: repeated('"Do we go?" said Tom Alder.\n"We do!" said Ann Fox.\n"Why?"\n') },
  { name: 'turns behind a dash', text: repeated('— Да, — сказал он. — Нет?\n') },
  { name: 'turns of many people', text: conversation },
];
