import type { TextEdit } from 'vscode-languageserver-types';
import { endsIn } from '../../globs/endings';
import type { Lines } from '../../transcript/lines';
import { canonical, parentOf, pathTo } from '../../workspace/uris';
import { fileNamed, filesNamed, isBeside, videoEndings } from './files';
import { asValue, withEntry } from './frontMatter';

const isVideo = endsIn(videoEndings.map(ending => `.${ending}`));
/** Other programs read these, and none of them has front matter. */
const isStrict = endsIn(['.srt', '.vtt', '.cha']);
/** What a recording is called in front matter. */
const keys = { ru: { audio: 'аудио', video: 'видео' }, en: { audio: 'audio', video: 'video' } } as const;

/** A transcript of which some file is elsewhere, or that is elsewhere itself. */
export interface Moving {
  readonly from: string;
  readonly to: string;
  /** Where a file is afterwards. */
  readonly now: (uri: string) => string;
  /** BCP 47 primary tag. */
  readonly language: string;
  /** The recording that lies beside it under its name, where time codes lead to it. */
  readonly recording: string | null;
}

/** Edits after which the front matter of a transcript names the files that it named, wherever these are; a recording that was found by its name is named where it is not any more, and where a file may say so. */
export function movedLinks(lines: Lines, { from, to, now, language, recording }: Moving): TextEdit[] {
  const folder = parentOf(to), edits: TextEdit[] = [];
  if (folder === null) return edits;
  let isNamed = false;
  for (const { target, isRecording, web, value, range } of filesNamed(from, lines)) {
    isNamed ||= isRecording;
    if (web) continue;
    const after = now(target), there = fileNamed(to, value), path = there !== null && canonical(there) === canonical(after) ? null : pathTo(folder, after);
    if (path !== null) edits.push({ range, newText: written(lines, range.start.line, value, path) });
  }
  if (recording === null || isNamed || isStrict(to) || isBeside(to, now(recording))) return edits;
  const path = pathTo(folder, now(recording)), words = keys[language === 'ru' ? 'ru' : 'en'];
  if (path !== null) edits.push(withEntry(lines, words[isVideo(path) ? 'video' : 'audio'], path));
  return edits;
}

/** A path as the one was written before it: with its slashes, in quotation marks where it needs them and has none. */
function written(lines: Lines, line: number, before: string, path: string): string {
  const own = before.includes('\\') && !before.includes('/') ? path.replaceAll('/', '\\') : path, isQuoted = /["']\s*$/u.test(lines.text(line));
  return isQuoted ? own : asValue(own);
}
