import { EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import type { ListStatementsAnswer, SpeakerRow } from '#protocol';
import { atOnce, itemOf, type Node, type SpeakerNode } from './nodes';

/** Asks for the first statements of a speaker; undefined where they are not to be had now. */
export type AskStatements = (speaker: SpeakerNode) => Promise<ListStatementsAnswer | undefined>;

/** The rows of the view. What an answer leaves as it was is not drawn again. */
export class SpeakersTree implements TreeDataProvider<Node> {
  private readonly changes = new EventEmitter<Node | readonly Node[] | undefined>();
  readonly onDidChangeTreeData = this.changes.event as TreeDataProvider<Node>['onDidChangeTreeData'];
  private nodes: readonly SpeakerNode[] = [];
  /** What the rows are of; another document's speakers are others, whatever their names. */
  private of = '';
  /** Settled once there is something to show, so that an empty list is not shown before. */
  private first: Promise<void>;
  private arrived: () => void = () => undefined;

  constructor(private readonly ask: AskStatements) { this.first = new Promise(resolve => { this.arrived = resolve; }); }

  getTreeItem(node: Node): TreeItem { return itemOf(node); }
  getParent(node: Node): SpeakerNode | undefined { return node.type === 'more' ? node.speaker : this.nodes.find(each => each.children?.includes(node as never)); }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) { await this.first; return [...this.nodes]; }
    if (node.type !== 'speaker') return [];
    if (!node.children) await this.fill(node);
    return [...node.children ?? []];
  }

  /** Shows these, in this order. @param moved places in the text may be others than before */
  async show(of: string, rows: readonly SpeakerRow[], moved: boolean): Promise<void> {
    const known = new Map(of === this.of ? this.nodes.map(node => [node.row.key, node]) : []), changed: SpeakerNode[] = [];
    const nodes = rows.map(row => {
      const node = known.get(row.key) ?? { type: 'speaker' as const, of, row, open: false, most: atOnce };
      if (!sameRow(node.row, row)) { node.row = row; changed.push(node); }
      return node;
    });
    const same = of === this.of && nodes.length === this.nodes.length && nodes.every((node, at) => node === this.nodes[at]);
    this.of = of;
    this.nodes = nodes;
    this.arrived();
    if (moved) for (const node of nodes) if (!node.open) node.children = undefined; else if (await this.fill(node) && !changed.includes(node)) changed.push(node);
    if (!same) this.changes.fire(undefined); else if (changed.length > 0) this.changes.fire(changed);
  }

  opened(node: Node, open: boolean): void { if (node.type === 'speaker') node.open = open; }

  async more(node: SpeakerNode): Promise<void> {
    node.most += atOnce * 5;
    if (await this.fill(node)) this.changes.fire(node);
  }

  /** Asks for a speaker's statements; true where they are others than before. */
  private async fill(node: SpeakerNode): Promise<boolean> {
    const answer = await this.ask(node);
    if (!answer) return false;
    const { statements, more } = answer, before = JSON.stringify(node.children?.map(child => child.type === 'statement' ? child.row : child.count));
    const count = more > 0 ? [{ type: 'more' as const, speaker: node, count: more }] : [];
    node.children = [...statements.map((row, at) => ({ type: 'statement' as const, id: `${node.of} ${node.row.key} ${at}`, row })), ...count];
    return before !== JSON.stringify([...statements, ...count.map(each => each.count)]);
  }
}

function sameRow(one: SpeakerRow, other: SpeakerRow): boolean { return one.name === other.name && one.kind === other.kind && one.description === other.description && one.label === other.label; }
