import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { RevealCommand, type SpeakerRow, type StatementRow } from '#protocol';

/** Somebody who speaks. The same object for as long as they are listed, so that VS Code keeps them open or closed. */
export interface SpeakerNode { readonly type: 'speaker'; readonly of: string; row: SpeakerRow; open: boolean; children?: readonly (StatementNode | MoreNode)[]; most: number }
export interface StatementNode { readonly type: 'statement'; readonly id: string; readonly row: StatementRow }
/** What is left out of a long list, to be had by a click. */
export interface MoreNode { readonly type: 'more'; readonly speaker: SpeakerNode; readonly count: number }
export type Node = SpeakerNode | StatementNode | MoreNode;

/** Statements that are listed at first, and more with each click. */
export const atOnce = 200;

const icons: Readonly<Record<SpeakerRow['kind'], string>> = { person: 'person', role: 'account', group: 'organization', nobody: 'question' };

/** A row of the tree, in the user's words. */
export function itemOf(node: Node): TreeItem {
  if (node.type === 'speaker') return speakerItem(node);
  return node.type === 'statement' ? statementItem(node) : moreItem(node);
}

function speakerItem({ of, row: { key, kind, name, description, tooltip, label } }: SpeakerNode): TreeItem {
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  return Object.assign(item, { id: `${of} ${key}`, description, tooltip, iconPath: new ThemeIcon(icons[kind]), contextValue: kind, accessibilityInformation: { label } });
}

function statementItem({ id, row: { uri, line, character, words, description, label } }: StatementNode): TreeItem {
  const command = { title: l10n.t('Go to Statement'), command: RevealCommand, arguments: [uri, line, character] };
  return Object.assign(new TreeItem(words), { id, description, tooltip: words, contextValue: 'statement', accessibilityInformation: { label }, command });
}

function moreItem({ speaker, count }: MoreNode): TreeItem {
  const title = l10n.t('Show More ({0})', count), command = { title, command: 'verbatim.speakers.more', arguments: [speaker] };
  return Object.assign(new TreeItem(title), { id: `${speaker.of} ${speaker.row.key} …`, command });
}
