import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { summaryOf } from '../features/importPreview';
import { describeChange, describeConflict, describeImportProblem } from '../features/support/describeImport';
import type { Translate } from '../l10n/translate';
import { notationOf } from '../officials/directory';
import { importOfficials, type ImportedPerson } from '../officials/import';
import { mergeOfficials, type Merge } from '../officials/merge';
import { directoryNames } from '../workspace/directoryNames';
import type { ImportRequest } from './args';
import { pathOf } from './input/find';
import { problemOf } from './input/problem';
import { readBytes, textOf } from './input/read';
import type { ExitCode, Io } from './io';
import { plain } from './reports/report';
import type { Session } from './session';
import { writeWhole } from './writeWhole';

/** `verbatim officials import`: says what an import adds to a directory, and writes it unless it is only to be tried. */
export async function runImport({ files, into, dryRun, encoding }: ImportRequest, { io, out, t }: Session): Promise<ExitCode> {
  const target = into ?? directoryNames.find(name => existsSync(pathOf(name, io.cwd))) ?? directoryNames[0];
  let failed = false;
  const complain = (file: string, what: string, serious: boolean) => { failed ||= serious; io.stderr.write(`verbatim: ${plain(`${file}: ${what}`)}\n`); };

  const persons: ImportedPerson[] = [];
  for (const file of files) {
    const text = await textIn(file, encoding, io, complain, t), { persons: found, problems } = text === null ? { persons: [], problems: [] } : importOfficials(text);
    persons.push(...found);
    for (const problem of problems) complain(problem.line === undefined ? file : `${file}:${problem.line + 1}`, describeImportProblem(t, problem), found.length === 0);
  }
  if (persons.length === 0) return 2;

  const before = await directoryIn(target, io);
  if (typeof before !== 'string') { complain(target, t(before.key, before.args), true); return 2; }
  const merge = mergeOfficials(before, notationOf(target), persons);
  if ('refused' in merge) { complain(target, t(`import.refused.${merge.refused}`, { file: target }), true); return 2; }
  await out.write(preview(merge, t));
  if (!dryRun && merge.text !== before) {
    try { await writeWhole(pathOf(target, io.cwd), merge.text); } catch (error) { complain(target, t('cli.import.notWritten', { reason: (error as NodeJS.ErrnoException).code ?? String(error) }), true); }
  }
  if (!failed) await out.write(`${merge.text === before ? t('import.nothing') : t(dryRun ? 'cli.import.wouldWrite' : 'cli.import.written', { file: plain(target) })}\n`);
  return failed ? 2 : 0;
}

/** New people with "+", known ones that get something with "~", contradictions with "!", what is open with "?"; then how many of each. */
function preview({ changes, unused }: Merge, t: Translate): string {
  const lines = changes.flatMap(change => [
    ...change.kind === 'unchanged' ? [] : [`${change.kind === 'added' ? '+' : '~'} ${describeChange(t, change)}`],
    ...change.conflicts.map(conflict => `! ${describeConflict(t, change.name, conflict)}`), ...change.perhaps ? [`? ${t('import.perhaps', { name: change.name })}`] : [],
  ]);
  return [...lines, ...unused.length > 0 ? [t('import.unused', { what: unused.join(', ') })] : [], summaryOf(t, changes)].map(line => `${plain(line)}\n`).join('');
}

async function textIn(file: string, encoding: string | undefined, io: Io, complain: (file: string, what: string, serious: boolean) => void, t: Translate): Promise<string | null> {
  try {
    const { text, problem } = textOf(file, await readBytes(file, io), encoding);
    if (problem) complain(file, t(problem.message.key, problem.message.args), problem.serious);
    return text ?? null;
  } catch (error) {
    const { message } = problemOf(file, error as NodeJS.ErrnoException);
    complain(file, t(message.key, message.args), true);
    return null;
  }
}

/** The directory's text, its byte order mark included; nothing where there is none yet. One in another encoding is not ours to write in. */
async function directoryIn(file: string, io: Io): Promise<string | ReturnType<typeof problemOf>['message']> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(pathOf(file, io.cwd)));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? '' : code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? { key: 'cli.import.notUtf8' } : problemOf(file, error as NodeJS.ErrnoException).message;
  }
}
