import { l10n, type QuickPickItem, QuickPickItemKind, Range, type TextDocument, ThemeIcon, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ImportEdit, NameSpeaker, type NameSpeakerAnswer, type NameSuggestion, type Place, type StatementRow, WhoIs, type WhoIsAnswer } from '#protocol';
import { apart } from '../../../protocol/apart';
import { asWritten } from '../asWritten';
import { languageId } from '../language';
import { inSight } from '../webviews/places';
import { sayBriefly } from './say';

/** Milliseconds after a letter before names are looked for. */
const afterLetter = 150;
/** More places than these are looked at before anything is written. */
const unseen = 5;

/** Whom one asks about: the label of the statement at a place, or a speaker of the list. */
export interface Whom { readonly uri: string; readonly place?: Place; readonly key?: string }
/** What one answers; for whoever knows the answer beforehand. */
export interface Answer { readonly name: string; readonly role?: string | null; readonly everywhere: boolean }
type Who = Extract<WhoIsAnswer, { readonly title: string }>;
interface Item extends QuickPickItem { readonly named?: Pick<NameSuggestion, 'name' | 'role'>; readonly excerpt?: StatementRow }

/** Shows what a label says, asks who that is, and writes the name: for one statement, or for all of the label; as one step to be undone. */
export async function whoIsThis(server: { client(): Promise<BaseLanguageClient> }, given: Whom | undefined, answer?: Answer): Promise<void> {
  const editor = inSight(), whom = given ?? (editor?.document.languageId === languageId ? { uri: editor.document.uri.toString(), place: placeOf(editor.selection.active) } : undefined);
  if (!whom) return sayBriefly(l10n.t('Open a transcript first.'));
  const client = await server.client(), { uri, key, place: position } = whom, about = { textDocument: { uri }, ...key === undefined ? {} : { key }, ...position ? { position } : {} };
  const ask = (typed = '') => client.sendRequest<WhoIsAnswer | null>(WhoIs, { ...about, typed });
  const who = await ask();
  if (!who) return sayBriefly(l10n.t('This transcript has its outline only.'));
  if (who.key === undefined) return sayBriefly(who.nothing);
  const named = answer ?? await askName(who, async typed => { const now = await ask(typed); return now && now.key !== undefined ? now.names : []; });
  if (!named) return;
  const everywhere = answer?.everywhere ?? await askScope(who);
  if (everywhere === undefined) return;
  await write(client, uri, { key: who.key, name: named.name, role: named.role ?? null, ...everywhere ? {} : { position: who.here ?? who.excerpts[0] } });
}

/** Who is it? What the label says stands above, and leads to its place without an answer. */
function askName(who: Who, look: (typed: string) => Promise<readonly NameSuggestion[]>): Promise<Pick<NameSuggestion, 'name' | 'role'> | undefined> {
  const pick = window.createQuickPick<Item>();
  Object.assign(pick, { title: who.title, placeholder: l10n.t('Type the name, or choose one'), ignoreFocusOut: true, matchOnDescription: true });
  const says = [separator(asWritten(who.says)), ...who.excerpts.map((excerpt): Item => ({ label: inRow(excerpt.words), description: excerpt.description, iconPath: new ThemeIcon('quote'), alwaysShow: true, excerpt }))];
  let timer: NodeJS.Timeout | undefined, latest = 0;
  const list = (names: readonly NameSuggestion[]) => {
    const typed = pick.value.trim(), own: Item[] = typed === '' ? [] : [{ label: inRow(typed), description: l10n.t('as typed'), iconPath: new ThemeIcon('edit'), alwaysShow: true, named: { name: typed, role: null } }];
    const items = [...own, ...names.map(({ name, role, source }): Item => ({ label: inRow(name), description: [role, source].flatMap(part => part === null ? [] : [inRow(part)]).join(' · '), iconPath: new ThemeIcon('person'), alwaysShow: true, named: { name, role } }))];
    // Who has typed nothing yet, reads; Enter then leads to the place and answers nothing.
    pick.items = typed === '' ? [...says, ...items.length > 0 ? [separator(l10n.t('Perhaps')), ...items] : []] : [...items, ...says];
  };
  list(who.names);
  pick.onDidChangeValue(value => {
    clearTimeout(timer);
    const mine = ++latest;
    list([]);
    timer = setTimeout(() => void look(value).then(names => { if (mine === latest) list(names); }, () => undefined), afterLetter);
  });
  return new Promise(resolve => {
    pick.onDidAccept(() => {
      const [{ named, excerpt } = {} as Item] = pick.selectedItems;
      if (excerpt) void goTo(excerpt);
      if (!named) return;
      resolve(named);
      pick.hide();
    });
    pick.onDidHide(() => { clearTimeout(timer); resolve(undefined); pick.dispose(); });
    pick.show();
  });
}

/** All of the label's statements, or one; undefined where the user wants neither. */
async function askScope({ all, here, title }: Who): Promise<boolean | undefined> {
  if (all === null) return false;
  if (here === null) return true;
  const items = [{ label: asWritten(all), everywhere: true }, { label: here.text, everywhere: false }];
  return (await window.showQuickPick(items, { title, placeHolder: l10n.t('Where?'), ignoreFocusOut: true }))?.everywhere;
}

async function write(client: BaseLanguageClient, uri: string, params: object): Promise<void> {
  const target = Uri.parse(uri, true), document = await workspace.openTextDocument(target), { version } = document;
  const answer = await client.sendRequest<NameSpeakerAnswer | null>(NameSpeaker, { textDocument: { uri }, ...params });
  if (!answer || document.version !== version) return void window.showErrorMessage(l10n.t('The text has changed meanwhile. Nothing was written; ask again.'));
  if (!answer.edits) return void window.showErrorMessage(asWritten(answer.refused));
  const { doubt } = answer, wanted = answer.edits.length > unseen || doubt !== undefined ? await chooseEdits(document, answer.edits, doubt) : answer.edits;
  if (!wanted || wanted.length === 0) return;
  if (document.version !== version) return void window.showErrorMessage(l10n.t('The text has changed meanwhile. Nothing was written; ask again.'));
  const edit = new WorkspaceEdit();
  for (const { range: { start, end }, newText } of wanted) edit.replace(target, new Range(start.line, start.character, end.line, end.character), newText);
  if (!await workspace.applyEdit(edit, { isRefactoring: true })) void window.showErrorMessage(l10n.t('The file could not be changed.'));
}

/** Shows the lines as they would be, all ticked (VS Code's own preview has none ticked); those that the user leaves so. */
async function chooseEdits(document: TextDocument, edits: readonly ImportEdit[], doubt: string | undefined): Promise<readonly ImportEdit[] | undefined> {
  const items = edits.map(edit => {
    const { range: { start, end }, newText } = edit, before = document.lineAt(start.line).text.slice(0, start.character), after = document.lineAt(end.line).text.slice(end.character);
    return { label: asWritten(`${before}${newText}${after}`.replace(/\s+/gu, ' ').trim()), description: String(start.line + 1), picked: true, edit };
  });
  const title = doubt ?? l10n.t('What would be written'), placeHolder = l10n.t('Untick what is to stay as it is, then OK');
  return (await window.showQuickPick(items, { canPickMany: true, ignoreFocusOut: true, title, placeHolder }))?.map(({ edit }) => edit);
}

async function goTo({ uri, line, character }: StatementRow): Promise<void> {
  const place = new Range(line, character, line, character);
  await window.showTextDocument(Uri.parse(uri, true), { selection: place, preserveFocus: true });
}

/** What comes from a file, where VS Code sets several things in one line. */
function inRow(text: string): string { return asWritten(apart(text)); }
function separator(label: string): Item { return { label, kind: QuickPickItemKind.Separator }; }
function placeOf({ line, character }: Place): Place { return { line, character }; }
