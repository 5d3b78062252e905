import { commands, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { SpeakerNode } from './nodes';
import { SpeakersView, type Listed } from './view';

export type { Listed } from './view';

/** The list of speakers and its commands. */
export function speakers(context: ExtensionContext, log: LogOutputChannel, server: { client(): Promise<BaseLanguageClient> }): Disposable & Listed {
  const view = new SpeakersView(server, context.workspaceState, log);
  context.subscriptions.push(
    commands.registerCommand('verbatim.speakers.sortByShare', () => view.sort('share')),
    commands.registerCommand('verbatim.speakers.sortByAppearance', () => view.sort('appearance')),
    commands.registerCommand('verbatim.speakers.filter', () => view.askFilter()),
    commands.registerCommand('verbatim.speakers.clearFilter', () => view.setFilter('')),
    commands.registerCommand('verbatim.speakers.more', (speaker: SpeakerNode) => view.more(speaker)),
  );
  return view;
}
