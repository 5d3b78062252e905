import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { RevealCommand, type SpeakerRow, type StatementRow, type TranscriptRow } from '#protocol';
import { apart } from '../../../protocol/apart';

/** Somebody who speaks in the transcript with this address, or, where that is empty, in all. The same object for as long as they are listed, so that VS Code keeps them open or closed. */
export interface SpeakerNode extends Parent { readonly type: 'speaker'; readonly of: string; row: SpeakerRow }
/** A transcript in which somebody speaks. */
export interface TranscriptNode extends Parent { readonly type: 'transcript'; readonly speaker: SpeakerNode; row: TranscriptRow }
export interface StatementNode { readonly type: 'statement'; readonly id: string; readonly row: StatementRow }
/** What is left out of a long list, to be had by a click. */
export interface MoreNode { readonly type: 'more'; readonly within: SpeakerNode | TranscriptNode; readonly count: number }
export type Child = TranscriptNode | StatementNode | MoreNode;
export type Node = SpeakerNode | Child;

/** What can be opened; `most`: rows that are listed below it. */
interface Parent { readonly id: string; open: boolean; children?: readonly Child[]; most: number }

/** Statements and transcripts that are listed at first, and more with each click. */
export const atOnce = 200;

const icons: Readonly<Record<SpeakerRow['kind'], string>> = { person: 'person', role: 'account', group: 'organization', nobody: 'question' };

/** A row of the tree, in the user's words. VS Code sets its label and what it says besides in one line. */
export function itemOf(node: Node): TreeItem {
  switch (node.type) {
    case 'speaker': return speakerItem(node);
    case 'transcript': return transcriptItem(node);
    case 'statement': return statementItem(node);
    case 'more': return moreItem(node);
  }
}

function speakerItem({ id, of, row: { kind, name, description, tooltip, label } }: SpeakerNode): TreeItem {
  const item = new TreeItem(apart(name), TreeItemCollapsibleState.Collapsed);
  return Object.assign(item, { id, description, tooltip, iconPath: new ThemeIcon(icons[kind]), contextValue: of === '' ? 'everywhere' : kind, accessibilityInformation: { label } });
}

function transcriptItem({ id, row: { name, description, label } }: TranscriptNode): TreeItem {
  const item = new TreeItem(apart(name), TreeItemCollapsibleState.Collapsed);
  return Object.assign(item, { id, description, tooltip: `${name}\n${description}`, contextValue: 'transcript', accessibilityInformation: { label } });
}

function statementItem({ id, row: { uri, line, character, words, description, label } }: StatementNode): TreeItem {
  const command = { title: l10n.t('Go to Statement'), command: RevealCommand, arguments: [uri, line, character] };
  return Object.assign(new TreeItem(apart(words)), { id, description, tooltip: words, contextValue: 'statement', accessibilityInformation: { label }, command });
}

function moreItem({ within, count }: MoreNode): TreeItem {
  const title = l10n.t('Show More ({0})', count), command = { title, command: 'verbatim.speakers.more', arguments: [within] };
  return Object.assign(new TreeItem(title), { id: `${within.id} …`, command });
}
