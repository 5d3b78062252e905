import type { Lines } from '../../transcript/lines';
import { canonical, parentOf, pathIn } from '../../workspace/uris';
import { entriesOf, type Entry } from './frontMatter';

/** Keys of front matter that name a recording, and those that name a directory of officials, in the languages that people write them in. */
export const recordingKeys: ReadonlySet<string> = new Set(['media', 'audio', 'video', 'recording', 'sound', 'медиа', 'аудио', 'видео', 'запись', 'аудиозапись', 'видеозапись']);
export const directoryKeys: ReadonlySet<string> = new Set(['officials', 'directory', 'справочник', 'должностные лица']);

/** What the front matter names: a file, or, of a recording, an address on the web. */
export interface NamedFile extends Entry { readonly target: string; readonly isRecording: boolean; readonly web: boolean }

/** The recordings and directories that a transcript's front matter names, by paths from the transcript's folder. */
export function* filesNamed(uri: string, lines: Lines): Generator<NamedFile> {
  for (const entry of entriesOf(lines)) {
    const isRecording = recordingKeys.has(entry.key);
    if (!isRecording && !directoryKeys.has(entry.key)) continue;
    const web = /^https?:\/\//iu.test(entry.value), target = web ? entry.value : fileNamed(uri, entry.value);
    if (target !== null && (isRecording || !web)) yield { ...entry, target, isRecording, web };
  }
}

/** How recordings' names end, those with pictures last; of several beside one transcript the first counts. */
export const videoEndings = ['mp4', 'm4v', 'webm', 'mov', 'mkv'] as const;
export const recordingEndings = ['mp3', 'm4a', 'wav', 'ogg', 'oga', 'opus', 'flac', 'aac', ...videoEndings] as const;

/** Files beside a transcript that may be its recording: of the same name, but for the ending. */
export function recordingsFor(uri: string): string[] {
  const folder = parentOf(uri), [path] = uri.split(/[?#]/, 1), file = path.slice(path.lastIndexOf('/') + 1), ending = file.lastIndexOf('.'), name = ending > 0 ? file.slice(0, ending) : file;
  return folder === null || name === '' ? [] : recordingEndings.map(ending => `${folder}/${name}.${ending}`);
}

/** Whether a recording is found by its name alone. */
export function isBeside(uri: string, recording: string): boolean { const wanted = canonical(recording); return recordingsFor(uri).some(each => canonical(each) === wanted); }

/** The file that a document names by a path from its own folder; null where that is none. */
export function fileNamed(uri: string, path: string): string | null {
  const folder = parentOf(uri), parts = path.replaceAll('\\', '/').split('/');
  if (folder === null || path === '' || /^[/\\]|^\p{L}[\p{L}\p{N}+.-]*:/u.test(path)) return null;
  let from: string | null = folder;
  const kept: string[] = [];
  for (const part of parts) {
    if (part === '' || part === '.') continue;
    if (part !== '..') kept.push(part);
    else if (kept.length > 0) kept.pop();
    else from = from && parentOf(from);
  }
  return from === null || kept.length === 0 ? null : pathIn(from, kept.join('/'));
}
