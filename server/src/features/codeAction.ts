import { CodeActionKind, CodeActionTriggerKind, type CodeAction, type Diagnostic } from 'vscode-languageserver-types';
import { SilenceCommand } from '#protocol';
import type { Finding, Fix } from '../rules/rule';
import { silenceArguments, silenceTitle } from '../rules/silence';
import { diagnosticOf } from './diagnostics';
import type { Asked, Feature, InRange } from './feature';
import { addSpeakerAction } from './support/addSpeaker';
import { FileFixes } from './support/fileFixes';
import { compare, meets } from './support/places';
import { spellingAction, spellingKind } from './support/spellingAction';
import { editOf, textEdits } from './support/workspaceEdits';
import { misspellingAction } from './misspelling';
import { refactorActions } from './refactor';
import { whoIsThisActions } from './whoIs';

/** Part of the title's own kind tree, so that `editor.codeActionsOnSave` can name it alone or with all other fixers. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.verbatim`;
/** A menu for more findings than this is nobody's: the whole text was selected. Their common fixes are still offered. */
const mostFindings = 100;

export interface CodeActionParams extends InRange { readonly context: { readonly diagnostics: readonly Diagnostic[]; readonly only?: readonly string[]; readonly triggerKind?: number } }

/**
 * The fixes of the findings that the asked range meets: each finding's own in the rule's order, then those that put right
 * everything of the kind in the file, last "this is not meant"; and a speaker may be added to the directory of officials. `source.fixAll.verbatim` is made only where its kind is asked for.
 */
export const codeAction: Feature<CodeActionParams, CodeAction[]> = {
  method: 'textDocument/codeAction',
  asksFindings: true,
  asksPeople: true,
  capability: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, fixAllKind], resolveProvider: true } },
  provide(asked, { range, context: { diagnostics, only, triggerKind } }) {
    const wants = (kind: string) => !only || only.some(each => isOfKind(kind, each)), fixes = new FileFixes(asked.snapshot);
    // Asked for on each save: then no menu is made.
    const menuWanted = !only || only.some(each => isOfKind(CodeActionKind.QuickFix, each) || !isOfKind(each, CodeActionKind.Source));
    const findings = menuWanted ? asked.snapshot.findings.filter(finding => meets(finding.range, range)).slice(0, mostFindings) : [];
    const menu = findings.length ? menuFor(findings, asked, fixes, diagnostics).filter(action => wants(action.kind!)) : [];
    // A finding's fix says the same.
    if (wants(CodeActionKind.Refactor)) menu.push(...addSpeakerAction(asked, { range }).filter(({ title }) => !menu.some(action => action.title === title)));
    // Else a light bulb would stand at every name.
    const spelling = wants(spellingKind) && (only !== undefined || triggerKind === CodeActionTriggerKind.Invoked) ? spellingAction(asked, range.start) : [];
    const who = menuWanted ? whoIsThisActions(asked, range).filter(({ kind }) => wants(kind!)) : [];
    // Whoever opens the menu, or asks for one of these; nobody is told by a light bulb that a text could be otherwise.
    const otherwise = menuWanted && (only !== undefined || triggerKind === CodeActionTriggerKind.Invoked) ? refactorActions(asked, range).filter(({ kind }) => wants(kind!)) : [];
    return [...menu, ...spelling, ...who, ...otherwise, ...only && wants(fixAllKind) ? fixAll(asked, fixes) : []];
  },
};

function menuFor(findings: readonly Finding[], asked: Asked, fixes: FileFixes, known: readonly Diagnostic[]): CodeAction[] {
  const { snapshot } = asked, { t, uri } = snapshot, own: CodeAction[] = [], everywhere = new Map<string, CodeAction>(), silences: CodeAction[] = [];
  for (const finding of findings) {
    const diagnostics = [sameAs(diagnosticOf(finding, snapshot), known)], kind = CodeActionKind.QuickFix;
    for (const fix of fixes.of(finding)) {
      if (fix.misspelling) {
        const far = misspellingAction(asked, fix.misspelling);
        if (far) own.push({ ...far, kind, diagnostics });
        continue;
      }
      const made = editOf(fix, asked);
      if (!made) continue;
      own.push({ title: titleOf(fix, asked), kind: fix.kind ?? kind, diagnostics, ...fix.preferred ? { isPreferred: true } : {}, ...made });
      const all = fix.everywhere && fixes.everywhere(finding.code, fix.everywhere);
      if (!all || all.findings < 2) continue;
      const title = t(fix.everywhere.key, fix.everywhere.args), together = editOf(all, asked);
      if (together) everywhere.set(title, everywhere.get(title) ?? { title, kind: fix.kind ?? kind, diagnostics, ...together });
    }
    const silence = silenceTitle(finding.code), title = t(silence.key, silence.args);
    silences.push({ title, kind, diagnostics, command: { title, command: SilenceCommand, arguments: [silenceArguments(uri, finding)] } });
  }
  return [...own, ...everywhere.values(), ...silences];
}

function fixAll({ snapshot: { uri, t } }: Asked, fixes: FileFixes): CodeAction[] {
  const edits = fixes.safe();
  return edits.length ? [{ title: t('action.fixAll'), kind: fixAllKind, edit: textEdits(uri, edits) }] : [];
}

function titleOf({ title: { key, args } }: Fix, { snapshot: { t } }: Asked): string { return t(key, args); }

/** The diagnostic as the client has it, where it has it: it then knows which squiggle the action is for. */
function sameAs(own: Diagnostic, known: readonly Diagnostic[]): Diagnostic {
  return known.find(({ code, range }) => code === own.code && compare(range.start, own.range.start) === 0 && compare(range.end, own.range.end) === 0) ?? own;
}

/** Kinds are trees: "source.fixAll.verbatim" is of the kinds "source.fixAll", "source" and "". */
function isOfKind(kind: string, asked: string): boolean { return asked === '' || kind === asked || kind.startsWith(`${asked}.`); }
