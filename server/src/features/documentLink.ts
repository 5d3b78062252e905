import type { DocumentLink, Range } from 'vscode-languageserver-types';
import { secondsOf } from '../speakers/timecodes';
import { nameOf } from '../workspace/uris';
import type { Asked, Feature } from './feature';
import { filesNamed } from './links/files';

/** A recording: on the web, or a file of the workspace. */
interface Recording { readonly target: string; readonly web: boolean }

/**
 * Addresses on the web and of mail; time codes, which lead to the recording that the front matter names or that lies beside the transcript under its name; and files that the front matter
 * names. Nothing leads to a command, or to a file outside the workspace.
 */
export const documentLink: Feature<unknown, DocumentLink[]> = {
  method: 'textDocument/documentLink',
  capability: { documentLinkProvider: {} },
  asksColours: true,
  asksBeside: true,
  provide(asked) {
    const links: DocumentLink[] = [], { snapshot: { transcript: { lines }, addresses } } = asked;
    for (const [at, piece] of lines.pieces.entries()) {
      for (const { line, start, end, target } of addresses.in(piece)) links.push({ range: lines.within(lines.firstLine(at) + line, start, end), target });
    }
    const recording = fileLinks(asked, links) ?? (asked.beside?.recording ? { target: asked.beside.recording, web: false } : null);
    if (recording) timecodes(asked, recording, links);
    return links;
  },
};

/** Links to files that the front matter names; answers the recording among them. */
function fileLinks({ snapshot: { transcript, uri, t }, beside }: Asked, links: DocumentLink[]): Recording | null {
  let recording: Recording | null = null;
  for (const { target, isRecording, web, range } of filesNamed(uri, transcript.lines)) {
    if (web) { recording ??= webRecording(target); continue; }
    if (!beside?.isInWorkspace(target)) continue;
    links.push({ range, target, tooltip: t('link.file', { file: nameOf(target) }) });
    if (isRecording) recording ??= { target, web: false };
  }
  return recording;
}

function webRecording(value: string): Recording | null {
  try {
    const url = new URL(value);
    url.hash = '';
    return { target: url.href, web: true };
  } catch { return null; }
}

function timecodes({ snapshot: { transcript, colours, t }, client }: Asked, { target, web }: Recording, links: DocumentLink[]): void {
  const file = nameOf(target) || target, { lines } = transcript;
  for (const { line, start, end } of colours.all(transcript, 'timecode')) {
    const range: Range = lines.within(line, start, end), written = lines.slice(range), seconds = secondsOf(written);
    // A browser goes to the place (Media Fragments URI 1.0); for VS Code each place would be a file of its own, opened at the beginning.
    const place = web || !client.commandLinks ? `#t=${Number(seconds.toFixed(3))}` : '';
    links.push({ range, target: target + place, tooltip: t('link.recording', { file, time: written.replace(/[[\](){}<>]/gu, '') }) });
  }
}
