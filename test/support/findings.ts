import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import { translator } from '../../server/src/l10n/translate';
import { dateOf } from '../../server/src/officials/date';
import { readDirectory } from '../../server/src/officials/directory';
import { hitsIn, namedIn } from '../../server/src/officials/mentions';
import { Roster } from '../../server/src/officials/roster';
import { ruleOf } from '../../server/src/rules';
import { check } from '../../server/src/rules/check';
import { Knowing } from '../../server/src/rules/known/knowledge';
import type { Elsewhere } from '../../server/src/rules/known/elsewhere';
import type { Known } from '../../server/src/rules/known/known';
import type { Finding, Fix, RuleContext } from '../../server/src/rules/rule';
import { parse } from '../../server/src/transcript';
import type { Transcript } from '../../server/src/transcript/model';
import { factsIn } from '../../server/src/workspace/index/facts';
import { NamedSpeakers } from '../../server/src/workspace/index/people';
import { onlyFile, type Drawn, type FixtureOptions } from './fixture';

export interface CheckOptions extends FixtureOptions {
  /** Language of messages and titles, "ru" by default. */
  readonly locale?: string;
  /** Rules to run; all by default. */
  readonly codes?: readonly string[];
  /** How the text is read; the real recognition by default. */
  readonly read?: (text: string) => Transcript;
  /** Other findings may come up once the fix is applied. */
  readonly mayFindMore?: boolean;
  /** The directory of officials beside the text, as a table. */
  readonly officials?: string;
  /** What the file is called, where that says its day. */
  readonly file?: string;
  /** Other transcripts of the workspace. */
  readonly beside?: readonly Beside[];
}

/** Another transcript of the workspace. */
export interface Beside { readonly file: string; readonly text: string }

/** What a directory, as a table, and other transcripts know beside a text, which is of the twelfth of May 2020 where its name does not say it; nothing where there are none. */
export function knownBeside(transcript: Transcript, officials: string | undefined, file = '2020-05-12.txt', beside: readonly Beside[] = []): Known | null {
  return officials === undefined && beside.length === 0 ? null : new Knowing().of(officials === undefined ? Roster.none : rosterOf(officials), transcript.language, dateOf(transcript, file), elsewhereIn(beside));
}

/** What transcripts say of people; null where there are none. */
export function elsewhereIn(beside: readonly Beside[]): Elsewhere | null {
  const speakers = new NamedSpeakers();
  for (const { file, text } of beside) speakers.add(factsIn(`file:///${file}`, '', parse(text), true));
  return beside.length > 0 ? { rolesNear: (name, day, language, within) => speakers.rolesNear(name, day, language, within, '') } : null;
}

/** The same as rules and their fixes are given it, with whom the text names. */
export function contextOf(transcript: Transcript, officials?: string, file?: string, beside?: readonly Beside[]): RuleContext {
  return { transcript, known: knownBeside(transcript, officials, file, beside), ...officials === undefined ? {} : { named: () => namedIn(hitsIn(transcript.lines.source, rosterOf(officials).peopleFor(transcript.language))) } };
}

/** A table's people, made once. */
export function rosterOf(officials: string): Roster {
  let roster = rosters.get(officials);
  if (!roster) rosters.set(officials, roster = new Roster([{ uri: 'file:///officials.csv', text: officials, directory: readDirectory(officials, 'csv') }]));
  return roster;
}
const rosters = new Map<string, Roster>();

/** Findings of a transcript, all rules at their own severity but none switched off. */
export function findingsOf(transcript: Transcript, codes?: readonly string[], officials?: string, file?: string, beside?: readonly Beside[]): Finding[] {
  return check(contextOf(transcript, officials, file, beside), rule => !codes || codes.includes(rule.meta.code) ? 'warning' : 'off');
}

/**
 * The text's findings are those that the picture draws: `^^^^ code`, or `^^^^ code: message`. Second places are compared where
 * the picture draws any (`^^^^ related: message`).
 */
export function checkFindings(picture: string, options: CheckOptions = {}): void {
  const file = onlyFile(picture, options), transcript = (options.read ?? parse)(file.text), t = translator(options.locale ?? 'ru');
  assert.equal(transcript.lines.source, file.text, 'the picture shows another text than the transcript is made of');
  const spoken = file.drawn.some(({ label }) => /^[\w.-]+: /.test(label) && !label.startsWith('related')), withRelated = file.drawn.some(({ label }) => label.startsWith('related'));
  const found = findingsOf(transcript, options.codes, options.officials, options.file, options.beside).flatMap(({ code, message, range, related }): Drawn[] => [
    { range, label: spoken ? `${code}: ${t(message.key, message.args)}` : code },
    ...withRelated ? (related ?? []).map(other => ({ range: other.range, label: `related: ${t(other.message.key, other.message.args)}` })) : [],
  ]);
  assert.equal(draw(file.text, found), draw(file.text, file.drawn));
}

/** The text has no finding (of these rules). */
export function checkClean(text: string, options: CheckOptions = {}): void { checkFindings(text, options); }

/**
 * A fix by its title turns one text into the other, after which its finding is gone and nothing new is found. `$0` in `before`
 * says which finding is meant, by its line, where several have such a fix.
 */
export function checkFix(before: string, title: string, after: string, options: CheckOptions = {}): void {
  const file = onlyFile(before, options), wanted = onlyFile(after, options).text, read = options.read ?? parse, t = translator(options.locale ?? 'ru');
  const transcript = read(file.text), findings = findingsOf(transcript, options.codes, options.officials, options.file, options.beside);
  const meant = findings.filter(({ range }) => file.cursor === null || range.start.line <= file.cursor.line && file.cursor.line <= range.end.line);
  const offered = meant.flatMap(finding => fixesOf(finding, transcript, options.officials).map(fix => ({ finding, fix, title: t(fix.title.key, fix.title.args) })));
  const chosen = offered.find(each => each.title === title);
  assert.ok(chosen, `no fix “${title}”; there are:\n${offered.map(each => `${each.finding.code}: ${each.title}`).join('\n')}`);
  const text = apply(file.text, chosen.fix.edits);
  assert.equal(text, wanted);
  if (chosen.fix.snippet) assert.equal(apply(file.text, [{ range: chosen.fix.snippet.range, newText: typedOut(chosen.fix.snippet.text) }]), wanted, 'the snippet, typed out, gives another text');
  const left = findingsOf(read(text), options.codes, options.officials, options.file, options.beside);
  assert.deepEqual(left.filter(each => isSame(each, chosen.finding)).map(each => each.code), [], 'the finding is still there');
  if (!options.mayFindMore) assert.deepEqual(left.filter(each => !findings.some(old => isSame(each, old))).map(each => `${each.code} ${each.subject}`), [], 'the fix brings up other findings');
}

export function fixesOf(finding: Finding, transcript: Transcript, officials?: string): readonly Fix[] { return ruleOf(finding.code)!.fixes(finding, { transcript, known: knownBeside(transcript, officials) }); }

/** Titles of all fixes that a text's findings have, in order. */
export function fixTitles(text: string, options: CheckOptions = {}): string[] {
  const transcript = (options.read ?? parse)(onlyFile(text, options).text), t = translator(options.locale ?? 'ru');
  return findingsOf(transcript, options.codes, options.officials, options.file, options.beside).flatMap(finding => fixesOf(finding, transcript, options.officials).map(fix => t(fix.title.key, fix.title.args)));
}

/** One rule speaks of one place by the subject: line numbers may have moved. */
export function isSame(one: Finding, other: Finding): boolean { return one.code === other.code && one.subject === other.subject; }

export function apply(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('memory:/transcript.txt', 'transcript', 1, text), [...edits]);
}

/** A snippet with its placeholders as they stand before anybody types. */
export function typedOut(snippet: string): string {
  return snippet.replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, '$1').replace(/\\([\\$}])/g, '$1');
}

/** The text with ranges drawn under their lines, in order: what assertions compare, so that a failure can be looked at. */
export function draw(text: string, drawn: readonly Drawn[]): string {
  const sorted = [...drawn].sort((a, b) => before(a.range, b.range) || (a.label < b.label ? -1 : 1));
  return text.split(/\r\n|\r|\n/).flatMap((line, at) => [line, ...sorted.filter(({ range }) => range.start.line === at).map(({ range, label }) => {
    const length = range.end.line === at ? range.end.character - range.start.character : line.length - range.start.character;
    return `${' '.repeat(range.start.character)}${'^'.repeat(length)} ${label}${range.end.line === at ? '' : ` (to ${range.end.line}:${range.end.character})`}`;
  })]).join('\n');
}

function before(a: Range, b: Range): number { return a.start.line - b.start.line || a.start.character - b.start.character || a.end.character - b.end.character; }
