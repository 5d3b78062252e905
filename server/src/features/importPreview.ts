import type { ImportOfficialsAnswer, ImportOfficialsParams } from '#protocol';
import type { Translate } from '../l10n/translate';
import { notationOf } from '../officials/directory';
import type { Edit, PersonChange } from '../officials/merge';
import { part } from '../program/part';
import { describeChange, describeConflict, describeImportProblem } from './support/describeImport';
import { positionsIn } from './support/positions';

const importing = part(() => require('../officials/import') as typeof import('../officials/import')), merging = part(() => require('../officials/merge') as typeof import('../officials/merge'));

/** What an import would do to a directory, person by person, as edits that a user can look at before anything is written. */
export function importPreview({ text, target, targetText, only }: ImportOfficialsParams, t: Translate): ImportOfficialsAnswer {
  const { format, persons: all, problems } = importing().importOfficials(text), numbers = only ?? all.map((_, number) => number), persons = numbers.flatMap(number => all[number] ?? []), file = nameOf(target);
  const told = problems.map(problem => { const said = describeImportProblem(t, problem); return problem.line === undefined ? said : t('import.inLine', { line: problem.line + 1, problem: said }); });
  const none = { text: targetText, edits: [], changes: [], summary: '', notes: told };
  if (format === null || persons.length === 0) return { ...none, refused: told[0] ?? t('import.problem.nobody') };
  const merge = merging().mergeOfficials(targetText, notationOf(target), persons);
  if ('refused' in merge) return { ...none, refused: t(`import.refused.${merge.refused}`, { file }) };

  const { changes, shared, unused } = merge, positionAt = positionsIn(targetText), edit = ({ start, end, text: newText }: Edit) => ({ range: { start: positionAt(start), end: positionAt(end) }, newText });
  const notes = changes.flatMap(change => [...change.conflicts.map(conflict => describeConflict(t, change.name, conflict)), ...change.perhaps ? [t('import.perhaps', { name: change.name })] : []]);
  return {
    format: t(`import.format.${format}`), summary: summaryOf(t, changes), notes: [...notes, ...unused.length > 0 ? [t('import.unused', { what: unused.join(', ') })] : [], ...told],
    text: merge.text, edits: [...shared, ...changes.flatMap(({ edits }) => edits)].map(edit),
    changes: changes.flatMap(change => change.kind === 'unchanged' ? [] : [{ label: describeChange(t, change), kind: change.kind, persons: change.persons.map(number => numbers[number]) }]),
  };
}

/** How many people are new, get something, need nothing; how many facts contradict. */
export function summaryOf(t: Translate, changes: readonly PersonChange[]): string {
  const count = (kind: 'added' | 'completed' | 'unchanged') => { const number = changes.filter(change => change.kind === kind).length; return number > 0 ? [t(`import.${kind}`, { count: number })] : []; };
  const contradictions = changes.reduce((sum, { conflicts }) => sum + conflicts.length, 0);
  return [...count('added'), ...count('completed'), ...count('unchanged'), ...contradictions > 0 ? [t('import.conflicts', { count: contradictions })] : []].join(' ');
}

function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try { return decodeURIComponent(name); } catch { return name; }
}
