import { Checker } from '../server/src/rules/checking/checker';
import { Recogniser } from '../server/src/transcript';
import type { Edit } from '../server/src/transcript';
import { percentile, rounded, timed } from './statistics';
import { mulberry32, transcript, type Style } from './text';

/** Kinds of edits: each makes one, somewhere, of a text. `convention`: it changes how the whole document reads, so that all of it is weighed again. */
const kinds: readonly { readonly name: string; readonly convention?: boolean; readonly make: (text: string, random: () => number) => Edit }[] = [
  { name: 'a letter in running text', make: (text, random) => insertion(behind(text, random, /\p{Ll}{3} \p{Ll}/gu, 3), 'я') },
  { name: 'a line break in running text', make: (text, random) => insertion(behind(text, random, /\p{Ll}{3} \p{Ll}/gu, 3), '\n') },
  { name: 'a letter in a label', make: (text, random) => insertion(behind(text, random, /\n\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+:/gu, 3), 'я') },
  { name: 'a new statement', make: (text, random) => insertion(behind(text, random, /\n\n(?=\p{Lu})/gu, 2), 'Новый Гость: Добрый день всем.\n\n') },
  { name: 'a quotation mark', make: (text, random) => insertion(behind(text, random, /\p{Ll}{3} \p{Ll}/gu, 4), '«') },
  { name: 'front matter at the top', convention: true, make: () => insertion(0, '---\ntitle: Заседание\n---\n# Заседание\n\n') },
];

export interface EditCost {
  readonly edit: string;
  readonly changesConvention: boolean;
  /** Milliseconds from the edit of the line store to the document's findings, in the small and in the large document. */
  readonly small: { readonly p50: number; readonly p95: number };
  readonly large: { readonly p50: number; readonly p95: number };
  /** The large document's p95 over the small one's. */
  readonly ratio: number;
}

/** Edits inside a small and a large document, without a protocol between, in turns; each is taken back before the next. */
export function measureEditing(style: Style, sizes: { small: number; large: number }, edits: number): EditCost[] {
  const [small, large] = [sizes.small, sizes.large].map(size => { const text = transcript(style, size), recogniser = new Recogniser(text), checker = new Checker(); checker.check(recogniser.transcript); return { text, recogniser, checker }; });
  return kinds.map(({ name, convention, make }) => {
    const random = mulberry32(11), times: readonly [number[], number[]] = [[], []];
    for (let at = -20; at < edits; at++) [small, large].forEach(({ text, recogniser, checker }, which) => {
      const edit = make(text, random), time = timed(() => { recogniser.edit(edit); checker.check(recogniser.transcript); });
      recogniser.edit({ from: edit.from, to: edit.from + edit.text.length, text: text.slice(edit.from, edit.to) });
      checker.check(recogniser.transcript);
      if (at >= 0) times[which].push(time);
    });
    const of = (all: readonly number[]) => ({ p50: rounded(percentile(all, 0.5), 3), p95: rounded(percentile(all, 0.95), 3) });
    return { edit: name, changesConvention: convention ?? false, small: of(times[0]), large: of(times[1]), ratio: rounded(percentile(times[1], 0.95) / percentile(times[0], 0.95)) };
  });
}

function insertion(at: number, text: string): Edit { return { from: at, to: at, text }; }

/** The offset `shift` units into the next match behind a random place. */
function behind(text: string, random: () => number, pattern: RegExp, shift: number): number {
  pattern.lastIndex = Math.floor(random() * text.length * 0.95);
  const found = pattern.exec(text);
  return found ? found.index + shift : text.length;
}
