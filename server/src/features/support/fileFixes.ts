import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Message } from '../../l10n/translate';
import { rulebook } from '../../rules/checked';
import type { DirectoryChange, Finding, Fix } from '../../rules/rule';
import type { Snapshot } from '../../workspace/snapshot';
import { compare, lastBefore } from './places';

/** What puts right several findings at once: edits in document order and without overlaps, or what is said in the directory of officials. */
export interface Together { readonly findings: number; readonly edits: readonly TextEdit[]; readonly directory?: DirectoryChange }

/** The fixes of a snapshot's findings while one request is answered; each is worked out once, and only when asked for. */
export class FileFixes {
  private readonly known = new Map<Finding, readonly Fix[]>();
  private readonly gathered = new Map<string, Together>();

  constructor(private readonly snapshot: Snapshot) {}

  of(finding: Finding): readonly Fix[] {
    let fixes = this.known.get(finding);
    if (!fixes) this.known.set(finding, fixes = rulebook()?.ruleOf(finding.code)?.fixes(finding, this.snapshot) ?? []);
    return fixes;
  }

  /** All fixes of a code's findings that are offered together under this title. */
  everywhere(code: string, title: Message): Together {
    const key = `${code} ${JSON.stringify(title)}`;
    let all = this.gathered.get(key);
    if (!all) this.gathered.set(key, all = this.gather(code, fix => fix.everywhere !== undefined && JSON.stringify(fix.everywhere) === JSON.stringify(title)));
    return all;
  }

  /** All that is right without a choice, one fix a finding. */
  safe(): readonly TextEdit[] { return this.gather(null, fix => fix.safe === true).edits; }

  private gather(code: string | null, wanted: (fix: Fix) => boolean): Together {
    const findings = this.snapshot.findings.filter(finding => code === null || finding.code === code);
    return together(findings.flatMap(finding => this.of(finding).find(wanted) ?? []));
  }
}

/** As many of the fixes as can be made at once, first come, first served. A fix is whole or not at all: half of one may make things worse. */
export function together(fixes: readonly Pick<Fix, 'edits' | 'directory'>[]): Together {
  const persons = fixes.flatMap(({ directory }) => directory?.persons ?? []);
  if (persons.length > 0) return { findings: fixes.length, edits: [], directory: { persons } };
  const taken: TextEdit[] = [];
  let findings = 0;
  for (const { edits } of fixes) {
    if (edits.some(edit => clashes(taken, edit.range))) continue;
    findings++;
    for (const edit of edits) taken.splice(lastBefore(taken, rangeOf, edit.range.start) + 1, 0, edit);
  }
  return { findings, edits: taken };
}

function rangeOf(edit: TextEdit): Range { return edit.range; }

/** Shares a character with an edit that was taken before, or begins where it begins (the order of the two would be anybody's guess). */
function clashes(taken: readonly TextEdit[], { start, end }: Range): boolean {
  const at = lastBefore(taken, rangeOf, start), before = taken[at], after = taken[at + 1];
  return before !== undefined && (compare(before.range.start, start) === 0 || compare(before.range.end, start) > 0) || after !== undefined && compare(after.range.start, end) < 0;
}
