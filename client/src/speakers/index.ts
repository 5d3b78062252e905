import { commands, type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Place, WhoIsThisCommand } from '#protocol';
import { goToNext } from './next';
import type { SpeakerNode, TranscriptNode } from './nodes';
import { ShowOnly } from './showOnly';
import { type Answer, whoIsThis } from './whoIsThis';
import { SpeakersView } from './view';

export type { Listed } from './view';

/** The list of speakers and its commands. */
export function speakers(context: ExtensionContext, log: LogOutputChannel, server: { client(): Promise<BaseLanguageClient> }): SpeakersView {
  const view = new SpeakersView(server, context.workspaceState, log), only = new ShowOnly(server);
  context.subscriptions.push(
    only,
    commands.registerCommand('verbatim.speakers.sortByShare', () => view.sort('share')),
    commands.registerCommand('verbatim.speakers.sortByAppearance', () => view.sort('appearance')),
    commands.registerCommand('verbatim.speakers.filter', () => view.askFilter()),
    commands.registerCommand('verbatim.speakers.clearFilter', () => view.setFilter('')),
    commands.registerCommand('verbatim.speakers.more', (within: SpeakerNode | TranscriptNode) => view.more(within)),
    commands.registerCommand('verbatim.speakers.ofWorkspace', () => view.list('workspace')),
    commands.registerCommand('verbatim.speakers.ofFile', () => view.list('file')),
    commands.registerCommand('verbatim.nextStatement', () => goToNext(server, 1)),
    commands.registerCommand('verbatim.previousStatement', () => goToNext(server, -1)),
    commands.registerCommand('verbatim.showOnly', (speaker?: SpeakerNode) => only.show(speaker && { uri: speaker.of, key: speaker.row.key })),
    commands.registerCommand(WhoIsThisCommand, (about?: unknown, place?: Place, answer?: Answer) => {
      if (typeof about === 'string') return whoIsThis(server, { uri: about, ...place ? { place } : {} }, answer);
      return whoIsThis(server, about ? { uri: (about as SpeakerNode).of, key: (about as SpeakerNode).row.key, ...cursorIn((about as SpeakerNode).of) } : undefined);
    }),
    commands.registerCommand('verbatim.showAll', () => only.showAll()),
  );
  return view;
}

/** Where the cursor is, if it is in that text: one of the speaker's statements may be meant. */
function cursorIn(uri: string): { place?: Place } {
  const editor = window.activeTextEditor;
  return editor?.document.uri.toString() === uri ? { place: { line: editor.selection.active.line, character: editor.selection.active.character } } : {};
}
