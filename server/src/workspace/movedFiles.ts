import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { recordingEndings } from '../features/links/files';
import { movedLinks } from '../features/links/moved';
import { endsIn } from '../globs/endings';
import { Lines } from '../transcript/lines';
import type { Desk } from './desk';
import { transcriptEndings } from './index/endings';
import { isTimed, type FileFacts } from './index/facts';
import { mayBeTranscript } from './index/kinds';
import { factsBetween } from './index/reading';
import { Moved } from './moved';
import type { Texts } from './texts';
import type { Turns } from './turns';
import { canonical } from './uris';

const isRecording = endsIn(recordingEndings.map(ending => `.${ending}`));

/**
 * Before files are renamed or moved: edits after which transcripts name the recordings and directories that they named. A transcript whose recording was found by its name, and is not
 * any more, names it from then on. Null where nothing needs an edit.
 * @param files As the protocol has them: `oldUri` and `newUri` of each.
 */
export async function keepLinks(desk: Desk, texts: Texts, turns: Turns, files: unknown): Promise<WorkspaceEdit | null> {
  const moved = new Moved(files), concerned = new Map<string, FileFacts | undefined>(), recordings = new Set<string>();
  for (const uri of moved.before) {
    // Transcripts that nobody has read, as where those of a folder are not looked at, or not yet.
    const mayBe = isRecording(uri) ? transcriptEndings.map(ending => uri.replace(/\.[^./]*$/u, ending)) : mayBeTranscript(uri) ? [uri] : [];
    for (const each of mayBe) if (!desk.corpus.file(each)) concerned.set(each, undefined);
    if (isRecording(uri)) recordings.add(stemOf(uri));
  }
  const isElsewhere = (uri: string) => moved.now(uri) !== uri, findsByName = (file: FileFacts) => moved.has(file.uri) || recordings.size > 0 && recordings.has(stemOf(file.uri));
  for (const file of desk.corpus.files()) if (file.links.some(isElsewhere) || file.links.length > 0 && isElsewhere(file.uri) || findsByName(file) && isTimed(file)) concerned.set(file.uri, file);
  const changes: Record<string, TextEdit[]> = {};
  for await (const { uri, text, newest } of texts.read([...concerned.keys()].sort())) {
    const known = concerned.get(uri), beside = !known || isTimed(known) ? (await desk.beside(uri))?.recording ?? null : null;
    // What nobody has read is read where a recording lies beside it.
    const file = known ?? (beside === null ? null : await factsBetween({ uri, stamp: '', text, known: '' }, turns)), recording = file && isTimed(file) ? beside : null;
    const edits = movedLinks(newest?.lines ?? Lines.of(text), { from: uri, to: moved.now(uri), now: each => moved.now(each), language: file?.language ?? 'und', recording });
    if (edits.length > 0) changes[uri] = edits;
  }
  return Object.keys(changes).length > 0 ? { changes } : null;
}

/** An address without its ending, in one spelling. */
function stemOf(uri: string): string { return canonical(uri).replace(/\.[^./]*$/u, ''); }
