import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Lines } from '../transcript/lines';
import type { Attribution, Transcript } from '../transcript/model';
import { example } from './example';
import { isHabitual } from './habit';
import { entryOf } from './known/entry';
import { isOfficeAmong } from './known/office';
import { mixedWordIn } from './naming/alphabets';
import { officeOf } from './naming/office';
import { standsInAttribution } from './near/attributions';
import { speakerOf } from './places';
import type { Fix, Rule } from './rule';
import { fold, wordsOf } from './spelling/names';
import { WrittenWord } from './spelling/written';

const code = 'name.spelling';
interface Misspelt { readonly attribution: Attribution; readonly wrong: string; readonly right: string; readonly official: { readonly id: string; readonly name: string } }

const talk = {
  ru: (name: string) => ['Марина Шубина: Кто начнёт?', '', `${name}: Начну я, если никто не против.`, '', 'Марина Шубина: Спасибо.'],
  en: (name: string) => ['Marina Shore: Who will begin?', '', `${name}: I will, if nobody minds.`, '', 'Marina Shore: Thank you.'],
};

/** Words of the text that are a slip of an official's name. */
interface InText { readonly range: Range; readonly wrong: string; readonly right: string; readonly id: string; readonly name: string }
/** A name that stands more often in the text is not written wrong. */
const usual = 2;
/** A longer line is no prose. */
const longest = 20_000;

/** A name that is one or two letters away from that of an official: a speaker's, or one in the text, in any grammatical case. */
export const nameSpelling: Rule = {
  meta: {
    code, severity: 'warning', needsDirectory: true,
    examples: [
      example('ru', talk.ru('Тимур Абжнов'), talk.ru('Тимур Абжанов'), ['ФИО;Должность', 'Марина Шубина;глава района', 'Тимур Абжанов;инженер']),
      example('en', talk.en('Timothy Abrahms'), talk.en('Timothy Abrams'), ['Name;Office', 'Marina Shore;mayor', 'Timothy Abrams;engineer']),
    ],
  },
  *attribution(attribution, { transcript, survey, known }) {
    const { speaker, speakerKind, speakerRange } = attribution;
    // A letter of another alphabet, or a name that the text itself has otherwise, is told as what it is.
    if (speakerKind !== 'person' || mixedWordIn(speaker)) return;
    const slip = known.ask('slip', speaker);
    if (!slip || !isHabitual(attribution, transcript) || survey.isStray(attribution) || survey.slipOf(attribution)) return;
    const { official, wrong, right, sure } = slip, role = officeOf(attribution, transcript);
    if (!sure && (role === null || !isOfficeAmong(role, official.memberships))) return;
    const range = wordIn(speakerRange, wrong, transcript.lines);
    if (range) yield { code, range: speakerRange, message: { key: 'rule.name.spelling.found', args: { wrong: speaker, right: official.name } }, subject: `${speaker} ${official.name}`, once: fold(speaker), data: { attribution, wrong, right, official: { id: official.id, name: official.name } } satisfies Misspelt };
  },
  *line(line, { transcript: { lines }, survey, near, known }) {
    if (lines.length(line) > longest) return;
    for (const { start, end, official, wrong, right, whole, plain, named, titled } of known.ask('names', '').in(lines.text(line))) {
      const range = lines.within(line, start, end);
      // An attribution is told as such; what the text has again and again is somebody's name.
      if (mixedWordIn(wrong) || standsInAttribution(range.start, near) || !plain && survey.written(new WrittenWord(wrong, right)) > usual) continue;
      yield {
        code, range, message: { key: 'rule.name.spelling.text', args: { wrong: whole, name: official.name, right } }, subject: `${whole} ${official.name}`, once: fold(whole), data: { range, wrong, right, id: official.id, name: official.name } satisfies InText,
        settled: all => !(named && (plain || titled) || all.named?.alone.has(official.id)),
      };
    }
  },
  fixes({ data }, { transcript }) {
    if (!('attribution' in (data as Misspelt | InText))) {
      const { range, wrong, right, id, name } = data as InText;
      return [{ title: { key: 'fix.spelling', args: { wrong, right } }, edits: [{ range, newText: right }], preferred: true, everywhere: { key: 'fix.spelling.inText', args: { name } } }, inAll(id, wrong, right)];
    }
    const { attribution, wrong, right, official: { id, name } } = data as Misspelt, args = { wrong, right }, person = entryOf(attribution, transcript);
    const here = editsFor(attribution, wrong, right, transcript), all = everywhere(attribution, wrong, right, transcript);
    const fixes: Fix[] = [{ title: { key: 'fix.spelling', args }, edits: here, preferred: true }];
    if (all.length > here.length) fixes.push({ title: { key: 'fix.spelling.everywhere', args }, edits: all });
    fixes.push(inAll(id, wrong, right));
    // Another spelling of the same name, as a translation has it.
    const same: Fix = { title: { key: 'fix.directory.same', args: { speaker: person.name, official: name } }, edits: [], directory: { persons: [{ id, name, other_names: [{ name: person.name }] }], of: id } };
    return [...fixes, same, { title: { key: 'fix.directory.other', args: { speaker: person.name } }, edits: [], directory: { persons: [person] } }];
  },
};

function inAll(id: string, wrong: string, right: string): Fix { return { title: { key: 'fix.spelling.workspace', args: { wrong, right, count: 0 } }, edits: [], misspelling: { id, wrong, right } }; }

function editsFor({ speakerRange }: Attribution, wrong: string, right: string, { lines }: Transcript): TextEdit[] {
  const range = wordIn(speakerRange, wrong, lines);
  return range ? [{ range, newText: right }] : [];
}

/** In the speaker's attributions, and wherever else the text has the whole name as it stands there. */
function everywhere(attribution: Attribution, wrong: string, right: string, transcript: Transcript): TextEdit[] {
  const { lines } = transcript, edits = new Map<number, TextEdit>(), { speaker } = attribution, within = speaker.indexOf(wrong);
  const put = (range: Range | null) => { if (range) edits.set(lines.offsetAt(range.start), { range, newText: right }); };
  for (const each of speakerOf(attribution, transcript)?.attributions ?? [attribution]) put(wordIn(each.speakerRange, wrong, lines));
  const { source } = lines, isLetter = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{M}]/u.test(unit);
  for (let at = source.indexOf(speaker); at >= 0 && /\s/u.test(speaker); at = source.indexOf(speaker, at + speaker.length)) {
    if (isLetter(source[at - 1]) || isLetter(source[at + speaker.length])) continue;
    put({ start: lines.positionAt(at + within), end: lines.positionAt(at + within + wrong.length) });
  }
  return [...edits].sort(([one], [other]) => one - other).map(([, edit]) => edit);
}

/** Where a word of a name stands in a place, whatever its letter case; null where it does not. */
function wordIn({ start, end }: Range, wrong: string, lines: Lines): Range | null {
  if (start.line !== end.line) return null;
  const text = lines.text(start.line).slice(start.character, end.character), word = wordsOf(text).find(each => fold(each) === fold(wrong));
  if (word === undefined) return null;
  const at = start.character + text.indexOf(word);
  return { start: { line: start.line, character: at }, end: { line: start.line, character: at + word.length } };
}
