import { EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import type { ListStatementsAnswer, ListTranscriptsAnswer, SpeakerRow } from '#protocol';
import { atOnce, itemOf, type Child, type MoreNode, type Node, type SpeakerNode, type TranscriptNode } from './nodes';

/** Asks for what is below a row; undefined where it is not to be had now. */
export interface AskBelow {
  transcripts(speaker: SpeakerNode): Promise<ListTranscriptsAnswer | undefined>;
  statements(within: SpeakerNode | TranscriptNode): Promise<ListStatementsAnswer | undefined>;
}

/** The rows of the view. What an answer leaves as it was is not drawn again. */
export class SpeakersTree implements TreeDataProvider<Node> {
  private readonly changes = new EventEmitter<Node | readonly Node[] | undefined>();
  readonly onDidChangeTreeData = this.changes.event as TreeDataProvider<Node>['onDidChangeTreeData'];
  private nodes: readonly SpeakerNode[] = [];
  /** What the rows are of; another document's speakers are others, whatever their names. */
  private of: string | null = null;
  /** Settled once there is something to show, so that an empty list is not shown before. */
  private first: Promise<void>;
  private arrived: () => void = () => undefined;

  constructor(private readonly ask: AskBelow) { this.first = new Promise(resolve => { this.arrived = resolve; }); }

  getTreeItem(node: Node): TreeItem { return itemOf(node); }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) { await this.first; return [...this.nodes]; }
    if (node.type !== 'speaker' && node.type !== 'transcript') return [];
    if (!node.children) await this.fill(node);
    return [...node.children ?? []];
  }

  /**
   * Shows these, in this order.
   * @param of the transcript that they speak in, or '' for all of them; null where there is none
   * @param moved what is below the rows may be other than before
   */
  async show(of: string | null, rows: readonly SpeakerRow[], moved: boolean): Promise<void> {
    const known = new Map(of === this.of ? this.nodes.map(node => [node.row.key, node]) : []), changed: Node[] = [];
    const nodes = rows.map(row => {
      const node = known.get(row.key) ?? { type: 'speaker' as const, id: `${of} ${row.key}`, of: of!, row, open: false, most: atOnce };
      if (!sameRow(node.row, row)) { node.row = row; changed.push(node); }
      return node;
    });
    const same = of === this.of && nodes.length === this.nodes.length && nodes.every((node, at) => node === this.nodes[at]);
    this.of = of;
    this.nodes = nodes;
    this.arrived();
    if (moved) for (const node of nodes) await this.renew(node, changed);
    if (!same) this.changes.fire(undefined); else if (changed.length > 0) this.changes.fire(changed);
  }

  opened(node: Node, open: boolean): void { if ('open' in node) node.open = open; }

  async more(node: SpeakerNode | TranscriptNode): Promise<void> {
    node.most += atOnce * 5;
    if (await this.fill(node)) this.changes.fire(node);
  }

  /** What stands below a row that is open is asked for again, that of others when they are opened. */
  private async renew(node: SpeakerNode | TranscriptNode, changed: Node[]): Promise<void> {
    if (!node.open) { node.children = undefined; return; }
    if (await this.fill(node) && !changed.includes(node)) changed.push(node);
    for (const child of node.children ?? []) if (child.type === 'transcript') await this.renew(child, changed);
  }

  /** Asks for what stands below a row; true where it is other than before. */
  private async fill(node: SpeakerNode | TranscriptNode): Promise<boolean> {
    const children = node.type === 'speaker' && node.of === '' ? await this.transcripts(node) : await this.statements(node), before = told(node.children);
    if (!children) return false;
    node.children = children;
    return before !== told(children);
  }

  private async transcripts(speaker: SpeakerNode): Promise<Child[] | undefined> {
    const answer = await this.ask.transcripts(speaker), known = new Map(speaker.children?.flatMap(child => child.type === 'transcript' ? [[child.row.uri, child]] : []));
    if (!answer) return undefined;
    const rows = answer.transcripts.map(row => Object.assign(known.get(row.uri) ?? { type: 'transcript' as const, id: `${speaker.id} ${row.uri}`, speaker, open: false, most: atOnce }, { row }));
    return [...rows, ...moreOf(speaker, answer.more)];
  }

  private async statements(within: SpeakerNode | TranscriptNode): Promise<Child[] | undefined> {
    const answer = await this.ask.statements(within);
    if (!answer) return undefined;
    return [...answer.statements.map((row, at) => ({ type: 'statement' as const, id: `${within.id} ${at}`, row })), ...moreOf(within, answer.more)];
  }
}

function moreOf(within: SpeakerNode | TranscriptNode, count: number): MoreNode[] { return count > 0 ? [{ type: 'more', within, count }] : []; }
function told(children: readonly Child[] | undefined): string | undefined { return children && JSON.stringify(children.map(child => child.type === 'more' ? child.count : child.row)); }
function sameRow(one: SpeakerRow, other: SpeakerRow): boolean { return one.name === other.name && one.kind === other.kind && one.description === other.description && one.label === other.label; }
