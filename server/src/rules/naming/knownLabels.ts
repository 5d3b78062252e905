import type { Attribution, AttributionKind, Transcript } from '../../transcript/model';
import { likeness } from '../../transcript/placed';
import { fold } from '../spelling/names';

/** Neither a label nor a signature is longer, in code units. */
const longest = 340;
/** So many attributions show all ways in which a speaker's are written. */
const enough = 12;
/** Behind a role, words go on, or have been a sentence. */
const unlikeRole = /[.!?…:;,—–-]["'”’»)\]]*$/u, letter = /\p{L}/u;

/** A form of address before a name that is put as the document puts its labels' ("Mr. HOLLINGS.") says the same of a name that is new. */
const mostNewWords = 4;

/**
 * How the document writes the speakers it has, to know a label or a name again on a line that recognition reads otherwise: as the
 * last words of the turn that is open, or as a heading.
 */
export class KnownLabels {
  /** By the label as written from its first letter on, closing mark included, with and without the role. */
  private readonly labels = new Map<string, Attribution>();
  /** By the name folded, with and without what stands before it ("Mr."). */
  private readonly names = new Map<string, Attribution>();
  /** By what stands before the name ("Mr. ", "L'hon. "), where that is a word: an attribution that has it. */
  private readonly addressed = new Map<string, Attribution>();

  constructor(private readonly transcript: Transcript) {
    for (const { name, attributions } of transcript.speakers) for (const each of attributions.slice(0, enough)) if (each.range.start.line === each.range.end.line) this.add(name, each);
  }

  private add(speaker: string, each: Attribution): void {
    const { lines } = this.transcript, { range, speakerRange, roleRange, kind } = each, put = (map: Map<string, Attribution>, key: string) => { if (!map.has(key)) map.set(key, each); };
    const head = fromLetter(lines.slice({ start: range.start, end: speakerRange.end }));
    const named = roleRange && roleRange.end.character > speakerRange.end.character ? roleRange : speakerRange;
    const close = lines.slice({ start: named.end, end: range.end }).replace(/^[)\]]+/u, '').trim();
    if (kind !== 'trailing' && (close || kind === 'leading')) for (const label of [lines.slice(range), head + close]) put(this.labels, fromLetter(label));
    const address = fromLetter(lines.slice({ start: range.start, end: speakerRange.start }));
    if (kind !== 'trailing' && close && each.speakerKind === 'person' && letter.test(address)) put(this.addressed, address);
    for (const name of [head, speaker, each.speaker]) put(this.names, fold(name));
  }

  /** The label, as the document writes it, that a line holds and nothing else; null where it holds something else. */
  labelOn(line: number): Attribution | null {
    const text = this.textOf(line), known = text && (this.labels.get(fromLetter(text)) ?? this.likeLabel(text));
    return known && known.range.start.line !== line ? this.written(line, text, known, 'heading', null) : null;
  }

  /** An attribution that begins and ends as the line does, with the name on it, set in the same letters; undefined where the line has no such form. */
  private likeLabel(text: string): Attribution | undefined {
    const close = this.transcript.convention.close.trim(), [address] = /^\S*\s+/u.exec(text) ?? [''], like = this.addressed.get(address.trim());
    if (!like || !close || !text.endsWith(close)) return undefined;
    const label = text.slice(address.length, -close.length), bracket = label.indexOf('('), name = (bracket < 0 ? label : label.slice(0, bracket)).trim(), words = name.split(/\s+/u);
    if (bracket >= 0 && !label.endsWith(')') || words.length > mostNewWords || /[,.:;!?]/u.test(name)) return undefined;
    const setAlike = isCapitals(like.speaker) ? isCapitals(name) : words.every(word => /^\p{Lu}/u.test(word));
    return setAlike ? likeness(like, { speaker: name }) : undefined;
  }

  /** A speaker's name, alone or with a role behind a comma, that has a line to itself as a signature does; null where it has not. */
  signatureOn(line: number): Attribution | null {
    const text = this.textOf(line), comma = text.indexOf(', '), head = comma < 0 ? text : text.slice(0, comma), role = comma < 0 ? null : text.slice(comma + 2).trim();
    const known = head && this.names.get(fold(head));
    if (role === null && this.labels.has(fromLetter(text))) return null;
    return known && known.speakerKind === 'person' && !(role !== null && (!role || unlikeRole.test(role))) ? this.written(line, text, known, 'trailing', role) : null;
  }

  private textOf(line: number): string {
    const { lines } = this.transcript;
    return lines.length(line) > longest ? '' : lines.text(line).trim();
  }

  private written(line: number, text: string, known: Attribution, kind: AttributionKind, role: string | null): Attribution {
    const { lines } = this.transcript, start = lines.text(line).indexOf(text), end = start + text.length, found = text.indexOf(known.speaker), name = start + Math.max(0, found);
    return likeness(known, {
      kind, range: lines.within(line, start, end), speakerRange: lines.within(line, name, found < 0 ? end - (role === null ? 0 : role.length + 2) : name + known.speaker.length),
      role, roleRange: role === null ? null : lines.within(line, end - role.length, end),
    });
  }
}

function fromLetter(label: string): string { return label.slice(Math.max(0, label.search(letter))).trim(); }
function isCapitals(name: string): boolean { return name === name.toUpperCase() && name !== name.toLowerCase(); }
