import { translator, type Translate } from '../l10n/translate';
import { sentenceHash } from '../rules/sentence';
import { ruleOf } from '../rules';
import { roleDiffers } from '../rules/roleDiffers';
import type { Finding, Severity } from '../rules/rule';
import type { Official } from '../officials/directory';
import { Roster, type DirectoryFile } from '../officials/roster';
import { parse } from '../transcript';
import type { Transcript } from '../transcript/model';
import { factsIn, type FileFacts } from '../workspace/index/facts';
import { isCalledTranscript } from '../workspace/index/kinds';
import { defaultSettings } from '../workspace/settings';
import { Snapshot } from '../workspace/snapshot';
import type { ToldElsewhere } from './differing';
import type { Problem } from './input/problem';
import { textOf } from './input/read';
import { transcriptText } from './json';
import { mentionsText } from './mentionsText';
import type { Reported } from './reports/report';

/** What is to be done with a file's bytes; plain data, so that another thread can do it. */
export interface Job {
  /** As given on the command line. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly encoding?: string;
  readonly task: ParseTask | CheckTask | MentionsTask | FactsTask;
}
/** Print who said what. */
export interface ParseTask { readonly kind: 'parse'; readonly named: boolean; readonly explain: boolean }
/** Find what is wrong, and say it in this language. */
export interface CheckTask {
  readonly kind: 'check';
  readonly locale: string;
  /** Whose people are compared. */
  readonly directories: readonly DirectoryFile[];
  /** Tell who speaks where, too: other files are compared with it. */
  readonly tellsFacts?: boolean;
  /** What other files say of the speakers: only what is wrong beside these is asked. */
  readonly told?: ToldElsewhere;
}

/** Print where officials are named. */
export interface MentionsTask { readonly kind: 'mentions'; readonly named: boolean; readonly officials: readonly Official[]; readonly possible: boolean }

/** Tell who speaks where. `sure`: it is a transcript, whatever it is called. */
export interface FactsTask { readonly kind: 'facts'; readonly sure?: boolean }

/** What a job comes to, piece by piece: nothing is ever as long as a large file's whole output. */
export type Step = { readonly problem: Problem } | { readonly printed: string } | { readonly found: readonly Reported[] } | { readonly facts: FileFacts };

/** Findings a step. */
const most = 1000;

/** Does a job. Of `check` there is at least one step with findings, be they none. */
export function* perform({ file, bytes, encoding, task }: Job): Generator<Step> {
  const { text, problem, garbled } = textOf(file, bytes, encoding);
  if (problem) yield { problem };
  if (text === undefined) return;
  if (task.kind === 'parse') {
    for (const printed of transcriptText(parse(text), { explain: task.explain, ...task.named ? { file } : {} })) yield { printed };
    yield { printed: '\n' };
    return;
  }
  if (task.kind === 'facts') {
    yield { facts: factsOf(file, parse(text), task.sure) };
    return;
  }
  if (task.kind === 'mentions') {
    yield { printed: `${mentionsText(text, task, file, task.named)}\n` };
    return;
  }
  const transcript = parse(text), t = translator(task.locale), findings = garbled ? [] : findingsIn(file, transcript, task, t);
  if (task.tellsFacts && !garbled) yield { facts: factsOf(file, transcript) };
  const reported = ({ range, code, message, subject, related = [] }: Finding): Reported => ({
    file, range, code, severity: shown(ruleOf(code)?.meta.severity), message: t(message.key, message.args), hash: sentenceHash(subject),
    related: related.map(other => ({ ...other.uri === undefined ? {} : { file: other.uri }, range: other.range, message: t(other.message.key, other.message.args) })),
  });
  for (let at = 0; at === 0 || at < findings.length; at += most) yield { found: findings.slice(at, at + most).map(reported) };
}

/** People by the directories that they are of; kept while these are. */
const rosters = new WeakMap<readonly DirectoryFile[], Roster>();

/** What the editor would find, where nobody has changed a setting. */
function findingsIn(file: string, transcript: Transcript, { directories, told }: CheckTask, t: Translate): readonly Finding[] {
  let roster = rosters.get(directories);
  if (!roster) rosters.set(directories, roster = new Roster(directories));
  const byName = new Map(told), elsewhere = told ? { rolesNear: (name: string) => byName.get(name) ?? [] } : null;
  const { findings } = new Snapshot(addressOf(file), 0, { get: () => transcript }, defaultSettings, t, undefined, roster, undefined, elsewhere);
  return told ? findings.filter(({ code }) => code === roleDiffers.meta.code) : findings;
}

function factsOf(file: string, transcript: Transcript, sure = isCalledTranscript(file)): FileFacts { return factsIn(addressOf(file.replace(/^\.[/\\]/, '')), '', transcript, sure); }
function addressOf(file: string): string { return file.replaceAll('\\', '/'); }

/** A rule that is off finds nothing, so a finding always has a severity to show. */
function shown(severity: Severity | undefined): Reported['severity'] { return severity === undefined || severity === 'off' ? 'hint' : severity; }
