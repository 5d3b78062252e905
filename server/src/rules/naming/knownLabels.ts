import type { Attribution, AttributionKind } from '../../transcript/model';
import type { Page } from '../rule';
import { fold } from '../spelling/names';
import { fromLetter, type Form } from './form';
import type { Sought } from './forms';

/** Neither a label nor a signature is longer, in code units. */
const longest = 340;
/** Behind a role, words go on, or have been a sentence. */
const unlikeRole = /[.!?…:;,—–-]["'”’»)\]]*$/u;
/** A form of address before a name that is put as the document puts its labels' ("Mr. HOLLINGS.") says the same of a name that is new. */
const mostNewWords = 4;

/**
 * Knows a label or a name of the document's speakers again on a line that recognition reads otherwise: as the last words of the turn that is
 * open, or as a heading.
 */
export class KnownLabels {
  /** `find` looks a text up among the forms of the document's attributions. */
  constructor(private readonly page: Page, private readonly find: (sought: Sought, text: string) => Form | undefined) {}

  /** The label, as the document writes it, that a line holds and nothing else; null where it holds something else. */
  labelOn(line: number): Attribution | null {
    const text = this.textOf(line), known = text && (this.find('label', fromLetter(text)) ?? this.likeLabel(text));
    return known ? this.written(line, text, known, 'heading', null) : null;
  }

  /** A form that begins and ends as the line does, with the name on it, set in the same letters; undefined where the line has no such form. */
  private likeLabel(text: string): Form | undefined {
    const close = this.page.convention.close.trim(), [address] = /^\S*\s+/u.exec(text) ?? [''], like = close && text.endsWith(close) ? this.find('address', address.trim()) : undefined;
    if (!like) return undefined;
    const label = text.slice(address.length, -close.length), bracket = label.indexOf('('), name = (bracket < 0 ? label : label.slice(0, bracket)).trim(), words = name.split(/\s+/u);
    if (bracket >= 0 && !label.endsWith(')') || words.length > mostNewWords || /[,.:;!?]/u.test(name)) return undefined;
    const setAlike = isCapitals(like.speaker) ? isCapitals(name) : words.every(word => /^\p{Lu}/u.test(word));
    return setAlike ? { ...like, speaker: name } : undefined;
  }

  /** A speaker's name, alone or with a role behind a comma, that has a line to itself as a signature does; null where it has not. */
  signatureOn(line: number): Attribution | null {
    const text = this.textOf(line), comma = text.indexOf(', '), head = comma < 0 ? text : text.slice(0, comma), role = comma < 0 ? null : text.slice(comma + 2).trim();
    const known = head && this.find('name', fold(head));
    if (!known || known.speakerKind !== 'person' || role !== null && (!role || unlikeRole.test(role)) || role === null && this.find('label', fromLetter(text))) return null;
    return this.written(line, text, known, 'trailing', role);
  }

  private textOf(line: number): string {
    const { lines } = this.page;
    return lines.length(line) > longest ? '' : lines.text(line).trim();
  }

  private written(line: number, text: string, { speaker, speakerKind }: Form, kind: AttributionKind, role: string | null): Attribution {
    const { lines } = this.page, start = lines.text(line).indexOf(text), end = start + text.length, found = text.indexOf(speaker), name = start + Math.max(0, found);
    return {
      kind, speaker, speakerKind, range: lines.within(line, start, end), speakerRange: lines.within(line, name, found < 0 ? end - (role === null ? 0 : role.length + 2) : name + speaker.length),
      role, roleRange: role === null ? null : lines.within(line, end - role.length, end), confidence: 1, reasons: [],
    };
  }
}

function isCapitals(name: string): boolean { return name === name.toUpperCase() && name !== name.toLowerCase(); }
