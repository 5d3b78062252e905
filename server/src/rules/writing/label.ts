import type { Attribution, AttributionKind, Convention, Speaker, Transcript } from '../../transcript/model';
import { comparePositions } from '../places';

/** Who an attribution is to name. */
export interface Named { readonly name: string; readonly role: string | null }

/** How the file writes its attributions; a file that has none yet names speakers before their words. */
export function ownKind({ convention }: Transcript): AttributionKind { return convention.kind === 'none' ? 'leading' : convention.kind; }

/**
 * The words that name a speaker in the file's own convention: as the file last wrote them for this speaker, else put together.
 */
export function labelFor(transcript: Transcript, speaker: Speaker): string {
  const kind = ownKind(transcript), own = speaker.attributions.filter(each => each.kind === kind);
  const last = own.findLast(each => reusable(transcript, each));
  if (last) return transcript.lines.slice(last.range);
  const role = kind === 'trailing' ? speaker.attributions.findLast(each => each.role)?.role ?? null : null;
  return composed(transcript.convention, { name: speaker.name, role });
}

/** Name and role between the convention's own marks. */
export function composed(convention: Convention, { name, role }: Named): string {
  const { open, close, roleOpen, roleClose } = convention.kind === 'none' ? { open: '', close: ':', roleOpen: ', ', roleClose: '' } : convention;
  return open + name + (role === null ? '' : roleOpen + role + roleClose) + close;
}

/** One line, and nothing before the name that belongs to one place only, as a time or a number does. */
function reusable({ lines }: Transcript, { range, speakerRange }: Attribution): boolean {
  if (range.start.line !== range.end.line || comparePositions(speakerRange.start, range.start) < 0) return false;
  const before = lines.slice({ start: range.start, end: speakerRange.start }), after = lines.slice({ start: speakerRange.end, end: range.end });
  return !/\p{N}/u.test(before) && !/\p{N}{1,2}:\p{N}{2}/u.test(after);
}
