import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Quotation, Transcript } from '../../transcript/model';
import type { Fix } from '../rule';
import { countBefore } from '../places';
import { escapeSnippet, somebody } from './placeholder';

/** How a language says behind a quotation whose words it is: after a statement, and after a question or exclamation. */
interface Saying { readonly statement: string; readonly other: string }

/** In the present tense, which in these languages has one form for men and women. `{mark}` is the closing mark. */
const sayings: Readonly<Record<string, Saying>> = {
  en: { statement: ',{mark} says ', other: '{mark} says ' },
  ru: { statement: '{mark}, — говорит ', other: '{mark} — говорит ' },
  uk: { statement: '{mark}, — каже ', other: '{mark} — каже ' },
  be: { statement: '{mark}, — кажа ', other: '{mark} — кажа ' },
};
/** A menu longer than this is not read. */
const most = 8;

/** Fixes that say behind a quotation whose words it is, in the document's language; none where it is not one that we can write. */
export function sayingFixes(transcript: Transcript, quotation: Quotation): Fix[] {
  const saying = sayings[transcript.language];
  if (!saying) return [];
  const known = speakersNear(transcript, quotation).map((speaker): Fix => ({
    title: { key: 'fix.quote.to', args: { speaker } }, edits: [sayingEdit(transcript, quotation, saying, speaker)],
  }));
  const { name } = somebody(transcript.language), plain = sayingEdit(transcript, quotation, saying, name);
  const text = escapeSnippet(plain.newText).replace(escapeSnippet(name), () => `\${1:${name}}`);
  return [...known, { title: { key: 'fix.quote.other' }, edits: [plain], snippet: { range: plain.range, text } }];
}

/** Who is quoted before, nearest first, then who is quoted or speaks elsewhere in the file. */
function speakersNear({ quotations, speakers }: Transcript, { range }: Quotation): string[] {
  const at = countBefore(quotations, range.start), near = [...quotations.slice(0, at).reverse(), ...quotations.slice(at)];
  return [...new Set([...near.flatMap(({ speaker }) => speaker === null ? [] : [speaker]), ...speakers.filter(({ kind }) => kind === 'person').map(({ name }) => name)])].slice(0, most);
}

/** Puts the author's words behind the closing mark, and the full stop behind them. */
function sayingEdit({ lines }: Transcript, { range, closer }: Quotation, { statement, other }: Saying, speaker: string): TextEdit {
  const { line, character } = range.end, text = lines.text(line), mark = text.slice(character - closer.length, character);
  const last = text.slice(0, character - closer.length).trimEnd().slice(-1), ends = text[character] === '.' || text[character] === ',';
  const stopped = last === '.' || last === ',' || ends && !/[!?…]/u.test(last);
  const start = character - closer.length - (stopped && (last === '.' || last === ',') ? 1 : 0);
  const replaced: Range = { start: { line, character: start }, end: { line, character: character + (ends ? 1 : 0) } };
  return { range: replaced, newText: (stopped ? statement : other).replace('{mark}', () => mark) + speaker + '.' };
}
