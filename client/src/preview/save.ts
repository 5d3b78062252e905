import { env, l10n, UIKind, type Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PreviewPage, type PageSection, type PageSpeaker, type PreviewPageAnswer } from '#protocol';
import { asWritten } from '../asWritten';
import { nameOf } from '../webviews/places';
import { saveFile } from '../webviews/save';
import { printedPage } from './printed';
import { itemsOf } from './written';

/** Writes a page for printing where its user wants it, and offers to open it. A webview cannot be printed on a desktop; a browser prints such a page anywhere. */
export async function savePage(client: BaseLanguageClient, uri: Uri, only: readonly string[] | null): Promise<void> {
  const page = await wholePage(client, uri);
  if (!page) return void window.showErrorMessage(l10n.t('The page could not be made. Your files are not affected.'));
  const name = nameOf(uri).replace(/\.[^.]*$/, ''), { title, language, sections, speakers } = page, items = itemsOf(sections, speakers, only && new Set(only));
  const data = new TextEncoder().encode(printedPage({ title: title ?? name, language, nobody: l10n.t('Nobody is named'), items }));
  const target = await saveFile({ title: l10n.t('Save a Page for Printing'), name: `${name}.html`, kind: 'HTML', data }, uri);
  if (!target) return;
  // Where the file lies on another computer, or on none, no program of this one could open it.
  const said = l10n.t('“{0}” is written. A browser prints it.', nameOf(target)), open = l10n.t('Open'), isHere = target.scheme === 'file' && env.uiKind === UIKind.Desktop && !env.remoteName;
  if (await window.showInformationMessage(asWritten(said), ...isHere ? [open] : []) === open) await env.openExternal(target);
}

/** All of a transcript as it is now, in as many answers as it takes. */
async function wholePage(client: BaseLanguageClient, uri: Uri): Promise<{ title: string | null; language: string; sections: PageSection[]; speakers: readonly PageSpeaker[] } | undefined> {
  let sections: PageSection[] = [], speakers: readonly PageSpeaker[] = [], previous: string | undefined;
  for (;;) {
    const answer: PreviewPageAnswer | null = await client.sendRequest<PreviewPageAnswer | null>(PreviewPage, { textDocument: { uri: uri.toString() }, ...previous === undefined ? {} : { previous } });
    if (!answer || answer.large) return undefined;
    if (answer.whole) sections = [];
    sections.splice(answer.from, answer.removed, ...answer.sections);
    speakers = answer.speakers ?? speakers;
    previous = answer.id;
    if (!answer.more) return { title: answer.title, language: answer.language, sections, speakers };
  }
}
