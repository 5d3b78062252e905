import type { AnnotatedTextEdit, ChangeAnnotation, Position, Range, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Translate } from '../../l10n/translate';
import { nameOf } from '../../workspace/uris';
import { compare } from './places';

/** What kind of change a place of a renaming is; all but the first two want to be looked at. */
export type RenameGroup = 'name' | 'directory' | 'case' | 'spelling' | 'person';
const doubted: ReadonlySet<RenameGroup> = new Set<RenameGroup>(['case', 'spelling', 'person']);

/** More places in a message are nobody's list. */
const mostPlaces = 5;

interface Change extends TextEdit { readonly group: RenameGroup }

/** The changes of a renaming, by file and group, and how a client is told of them. */
export class RenameEdits {
  /** What is to be known of the name itself. */
  private remark: string | null = null;
  private readonly files = new Map<string, { readonly version: number | null; readonly changes: Change[] }>();

  constructor(private readonly t: Translate, private readonly previews: boolean) {}

  add(uri: string, version: number | null, range: Range, newText: string, group: RenameGroup): void {
    let file = this.files.get(uri);
    if (!file) this.files.set(uri, file = { version, changes: [] });
    file.changes.push({ range, newText, group });
  }

  warn(remark: string): void { this.remark = remark; }

  /**
   * For a client that shows such things, all of it, in groups that its user sees and chooses from, before anything is written; for others what needs no look. Null where nothing changes.
   * @param at A place in a file. Clients show what they would do only where something wants to be confirmed: a change of nothing there, with a word about it, makes them.
   */
  edit(at: { readonly uri: string; readonly position: Position }): WorkspaceEdit | null {
    const sorted = [...this.files].map(([uri, { version, changes }]) => ({ uri, version, changes: [...changes].sort((one, other) => compare(one.range.start, other.range.start)) }));
    if (!this.previews) {
      const plain = sorted.map(({ uri, changes }) => [uri, changes.filter(({ group }) => !doubted.has(group)).map(({ range, newText }): TextEdit => ({ range, newText }))] as const).filter(([, edits]) => edits.length > 0);
      return plain.length > 0 ? { changes: Object.fromEntries(plain) } : null;
    }
    if (sorted.length === 0) return null;
    const groups = new Set(sorted.flatMap(({ changes }) => changes.map(({ group }) => group))), look = ![...groups].some(group => doubted.has(group));
    const documentChanges = sorted.map(({ uri, version, changes }): TextDocumentEdit => ({
      textDocument: { uri, version },
      edits: changes.map(({ range, newText, group }): AnnotatedTextEdit => ({ range, newText, annotationId: group })),
    }));
    if (look) documentChanges.find(({ textDocument }) => textDocument.uri === at.uri)?.edits.push({ range: { start: at.position, end: at.position }, newText: '', annotationId: 'look' });
    return { documentChanges, changeAnnotations: { ...Object.fromEntries([...groups].map(group => [group, this.annotation(group)])), ...look ? { look: this.annotation('look') } : {} } };
  }

  /** Where a client that shows no groups leaves the name as it is; null where it does nowhere. */
  notice(): string | null {
    const left = this.previews ? [] : [...this.files].flatMap(([uri, { changes }]) => changes.filter(({ group }) => doubted.has(group)).map(({ range }) => `${nameOf(uri)}:${range.start.line + 1}`));
    if (left.length === 0) return this.previews ? null : this.remark;
    const places = left.slice(0, mostPlaces).join(', '), more = left.length - mostPlaces;
    const told = this.t('rename.left', { count: left.length, places: more > 0 ? this.t('rename.left.more', { places, count: more }) : places });
    return this.remark === null ? told : `${this.remark} ${told}`;
  }

  private annotation(group: RenameGroup | 'look'): ChangeAnnotation {
    const { t, remark } = this;
    if (group === 'name' || group === 'directory') return { label: group === 'name' && remark !== null ? `${t('rename.group.name')}. ${remark}` : t(`rename.group.${group}`), needsConfirmation: false };
    return { label: t(`rename.group.${group}`), description: t(`rename.group.${group}.more`), needsConfirmation: true };
  }
}
