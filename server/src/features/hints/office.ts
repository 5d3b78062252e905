import type { Attribution } from '../../transcript/model';
import { speakerKey } from '../../transcript/placed';
import type { Asked } from '../feature';
import { officeOf } from '../support/office';
import { mentionsIn } from '../support/officials';
import { fold } from '../support/words';

/** The office of somebody whose label gives none: that of a directory on the document's day, else the one that the document gives where it names them with one. */
export function officeOfLabel(asked: Asked, attribution: Attribution): { readonly text: string; readonly full: string } | null {
  if (attribution.role !== null || attribution.speakerKind !== 'person') return null;
  const text = officeOf(asked, attribution, roleHere(asked, attribution));
  return text ? { text, full: text } : null;
}

/** The role that the document first gives the speaker: by the label's own spelling, else by another that names the same person and nobody else. */
function roleHere({ snapshot }: Asked, attribution: Attribution): string | null {
  const speaking = snapshot.speakers.of(snapshot.transcript), own = speaking.get(speakerKey(attribution))?.role ?? null;
  if (own !== null) return own;
  const officials = mentionsIn(snapshot, attribution.speakerRange)[0]?.mention.officials ?? [];
  if (officials.length !== 1) return null;
  const names = new Set([...new Set(snapshot.cast.namesOf(officials[0]))].map(fold));
  for (const { name, kind, role } of speaking.values()) if (role !== null && kind === 'person' && names.has(fold(name))) return role;
  return null;
}
