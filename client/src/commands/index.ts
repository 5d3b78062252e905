import { commands, type Disposable, env, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ChangeSpellingCommand, OpenRuleCommand, RevealCommand } from '#protocol';
import { changeSpelling } from './changeSpelling';
import { firstSteps } from './firstSteps';
import { importOfficials } from './importOfficials';
import { inLanguages } from './inLanguages';
import { openRule } from './openRule';
import { openSample } from './openSample';
import { openPage } from './page';
import { reveal } from './reveal';
import { treatAsTranscript } from './treatAsTranscript';

/** The commands that package.json contributes; the server's own (`verbatim.silence`) come with the language client. */
export function registerCommands(context: ExtensionContext, log: LogOutputChannel, server: { restart(): Promise<void>; client(): Promise<BaseLanguageClient> }): Disposable[] {
  return [
    commands.registerCommand('verbatim.treatAsTranscript', treatAsTranscript),
    commands.registerCommand(RevealCommand, reveal),
    commands.registerCommand(ChangeSpellingCommand, changeSpelling),
    commands.registerCommand(OpenRuleCommand, (code?: unknown) => openRule(context.extension, code)),
    commands.registerCommand('verbatim.openSample', () => openSample(context.extension)),
    ...firstSteps(context.extension),
    commands.registerCommand('verbatim.showCheatSheet', () => openPage(context.extension, inLanguages(env.language, 'docs', 'cheat-sheet.md'))),
    commands.registerCommand('verbatim.getStarted', () => commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`)),
    commands.registerCommand('verbatim.importOfficials', (...given: unknown[]) => importOfficials(() => server.client(), log, ...given)),
    commands.registerCommand('verbatim.showLog', () => log.show()),
    commands.registerCommand('verbatim.restartServer', () => server.restart()),
  ];
}
