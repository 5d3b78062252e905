import type { Range } from 'vscode-languageserver-types';
import type { Attribution, Statement } from '../transcript/model';
import { example, page } from './example';
import type { Found, Rule, VisitContext } from './rule';
import { openingSentence, words } from './sentences';
import { unnamedWithin, type Unnamed } from './unnamed';
import { unnamedBehind, unnamedFirst } from './unnamed/outside';
import { attributionFixes } from './writing/attributionFixes';

const code = 'statement.unattributed';
/** Shorter lines are captions, credits and cross-heads as often as speech. */
const shortest = 5, sentence = 8, endsAsSentence = /[.!?…。！？]["'”»’)\]]*$/u;

const groups = {
  ru: [...page.ru.slice(0, 4), '', ...page.ru.slice(4), '', 'Второй зал откроем осенью.', 'Игнат Саврасов, директор библиотеки', '', 'А третий, я надеюсь, будет на окраине.'],
  en: [...page.en.slice(0, 4), '', ...page.en.slice(4), '', 'The second room opens in autumn.', 'Ignat Hartwig, director of the library', '', 'And the third one, I hope, will be near the station.'],
};

/** Speech that nobody is named for, in a document that names somebody for nearly all of it. */
export const statementUnattributed: Rule = {
  meta: {
    code, severity: 'warning',
    examples: [
      example('ru', groups.ru, [...groups.ru, 'Полина Верес, глава района']),
      example('en', groups.en, [...groups.en, 'Paula Verity, mayor']),
    ],
  },
  *statement(statement, at) {
    const { lines } = at.transcript;
    if (statement.attribution) {
      const first = unnamedFirst(statement, at);
      if (first) yield* outside(first, 'first', at);
      const unnamed = statement.rivals.length ? null : unnamedWithin(statement, at);
      if (unnamed && isSpeech(lines.slice(unnamed.range))) yield within(unnamed, statement.attribution, at);
      return;
    }
    if (statement.rivals.length || !expectsSpeaker(statement, at)) return;
    const range = missingAt(statement.range, at.transcript.convention.kind === 'trailing', at), text = lines.slice(statement.range);
    if (!isSentence(text)) return;
    yield { code, range, message: { key: 'rule.statement.unattributed.found' }, subject: lines.slice(range), data: statement };
  },
  *heading(heading, at) {
    const behind = unnamedBehind(heading, at);
    if (behind) yield* outside(behind, 'headed', at);
  },
  fixes({ data }, { transcript }) { return attributionFixes(transcript, data as Pick<Statement, 'range'>); },
};

/** Words, be they broken off, and not a link, a list's item or a caption. */
function isSpeech(text: string): boolean { return (endsAsSentence.test(text) || /[–—,-]$/u.test(text) || words(text).length >= sentence) && !/^\s*(?:[-*•]\s|https?:)/u.test(text); }

/** Words that belong to no statement. */
function* outside(words: Range, why: 'first' | 'headed', { transcript: { lines } }: VisitContext): Iterable<Found> {
  if (!isSentence(lines.slice(words))) return;
  const range = openingSentence(lines, words);
  yield { code, range, message: { key: `rule.statement.unattributed.${why}` }, subject: lines.slice(range), data: { range: words } };
}

function isSentence(text: string): boolean { return endsAsSentence.test(text) && words(text).length >= shortest; }

function within({ range: words, why }: Unnamed, { kind, speaker }: Attribution, at: VisitContext): Found {
  const range = missingAt(words, kind === 'trailing', at);
  return { code, range, message: { key: `rule.statement.unattributed.${why}`, args: { speaker } }, subject: at.transcript.lines.slice(range), data: { range: words } };
}

/** A finding points at the words before which, or at the line behind which, the name is missing. */
function missingAt({ start, end }: Range, trailing: boolean, { transcript: { lines } }: VisitContext): Range {
  const last = lines.text(end.line);
  return openingSentence(lines, { start: trailing && end.line > start.line ? { line: end.line, character: last.length - last.trimStart().length } : start, end });
}

/**
 * An editor expects a name here: the document has a habit, and the statement stands among attributed ones. In a document that
 * names speakers before their words, whatever follows a label is that speaker's, so only a statement with named ones directly
 * on both sides is missing its own; where the name comes after, the last one may be missing too.
 */
function expectsSpeaker({ range: { start } }: Statement, { transcript: { convention }, near, survey }: VisitContext): boolean {
  if (convention.kind === 'none' || !survey.namesNearlyAll) return false;
  const before = near.statements.at(start, -1), after = near.statements.at(start, 1);
  if (!before?.attribution || (after ? !after.attribution : convention.kind !== 'trailing')) return false;
  // A heading begins something new, and what stands between it and the next speaker is commonly the author's.
  const headed = near.headings.at(start, -1, before.range.end.line);
  return !headed || headed.range.start.line < before.range.end.line;
}
