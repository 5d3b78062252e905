import type { Attribution, AttributionKind, SpeakerKind } from '../../transcript/model';
import type { Lines } from '../../transcript/lines';
import { fold } from '../spelling/names';

const letter = /\p{L}/u;

/** How one attribution is written: what a line has to hold to be another such label. */
export interface Form {
  readonly speaker: string;
  readonly speakerKind: SpeakerKind;
  readonly kind: AttributionKind;
  /** The label as written from its first letter on, closing mark included, with and without the role; none where it stands behind the words. */
  readonly labels: readonly string[];
  /** The name folded, with and without what stands before it ("Mr."). */
  readonly names: readonly string[];
  /** What stands before the name ("Mr. ", "L'hon. "), where that is a word and a mark closes the label; else null. */
  readonly address: string | null;
}

/** An attribution's form; null for one that runs over several lines. */
export function formOf({ range, speaker, speakerRange, speakerKind, roleRange, kind }: Attribution, lines: Lines): Form | null {
  if (range.start.line !== range.end.line) return null;
  const text = lines.text(range.start.line), slice = (from: number, to: number) => text.slice(from, to);
  const head = fromLetter(slice(range.start.character, speakerRange.end.character)), nameEnd = roleRange && roleRange.end.character > speakerRange.end.character ? roleRange.end.character : speakerRange.end.character;
  const close = slice(nameEnd, range.end.character).replace(/^[)\]]+/u, '').trim(), labelled = kind !== 'trailing' && (close !== '' || kind === 'leading');
  const address = fromLetter(slice(range.start.character, speakerRange.start.character));
  return {
    speaker, speakerKind, kind,
    labels: labelled ? distinct(fromLetter(slice(range.start.character, range.end.character)), fromLetter(head + close)) : [],
    names: head === speaker ? [fold(speaker)] : distinct(fold(head), fold(speaker)),
    address: kind !== 'trailing' && close && speakerKind === 'person' && letter.test(address) ? address : null,
  };
}

function distinct(one: string, other: string): string[] { return one === other ? [one] : [one, other]; }

/** A label from its first letter on: numbers, times and marks before it come and go. */
export function fromLetter(label: string): string { return label.slice(Math.max(0, label.search(letter))).trim(); }
