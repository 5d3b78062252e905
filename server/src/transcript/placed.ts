import type { Position, Range } from 'vscode-languageserver-types';
import type { Label } from './convention/label';
import type { Direction as Side } from './convention/sides';
import { sigmoid } from './convention/weights';
import type { Lines } from './lines';
import type { Attribution, AttributionKind, Quotation, Reason, SpeakerKind, Statement } from './model';
import type { Quoted } from './quotations/conversations';
import { keyOf } from './reading/candidates/key';
import type { Position as PositionBelow } from './turns/resolve';

/*
 * What a transcript says, where it stands in the document. A document has very many of these, and each is looked at by few: places and
 * reasons are made when somebody asks, from what recognition keeps anyway.
 */

/** An attribution where its label stands. */
export class PlacedAttribution implements Attribution {
  /** @param below Who it is, where the next line says that. */
  constructor(private readonly label: Label, private readonly base: number, private readonly side: Side, private readonly below: PositionBelow | null) {}

  /** The line of the document that it stands on. */
  get line(): number { return this.base + this.label.line; }
  get kind(): AttributionKind { return this.side === 'after' ? 'trailing' : this.label.candidate.place === 'inline' ? 'leading' : 'heading'; }
  get range(): Range {
    const { start, open, attributionEnd } = this.label.candidate, own = within(this.line, start - open.length, attributionEnd);
    return this.below ? { start: own.start, end: { line: this.line + 1, character: this.below.end } } : own;
  }
  get speaker(): string { return this.label.candidate.reading.speaker; }
  get speakerRange(): Range { const { start, reading } = this.label.candidate; return within(this.line, start + reading.start, start + reading.end); }
  get speakerKind(): SpeakerKind { return this.label.candidate.reading.kind; }
  get role(): string | null { return this.below?.text ?? this.label.candidate.reading.role; }
  get roleRange(): Range | null {
    if (this.below) return within(this.line + 1, this.below.start, this.below.end);
    const { start, reading: { role, roleStart, roleEnd } } = this.label.candidate;
    return role === null ? null : within(this.line, start + roleStart, start + roleEnd);
  }
  get confidence(): number { return sigmoid(this.label.odds); }

  /** Where the speaker's own words begin on the label's line; -1 where none do. */
  get wordsAt(): number { return this.label.candidate.wordsAt; }

  /** Its line leaves it open, and the next one closes it. */
  get unclosed(): boolean { return this.label.candidate.close === 'open'; }

  /** The speaker's name as names are compared. */
  get key(): string { return this.label.candidate.key; }

  get reasons(): readonly Reason[] { const { line } = this; return this.label.cues.map(([cue, weight]) => ({ cue, weight, line })); }
}

/** A statement from its first word to its last; sure as its attribution is. */
export class PlacedStatement implements Statement {
  constructor(
    private readonly from: number, private readonly character: number, private readonly to: number, private readonly end: number,
    readonly attribution: PlacedAttribution | null, readonly rivals: readonly Attribution[],
  ) {}

  get range(): Range { return { start: { line: this.from, character: this.character }, end: { line: this.to, character: this.end } }; }
  get confidence(): number { return this.attribution ? this.attribution.confidence * (this.rivals.length ? 0.5 : 1) : 0.5; }
  get reasons(): readonly Reason[] { return this.attribution?.reasons ?? [{ cue: 'no-label', weight: 0, line: this.from }]; }
}

/** A quotation in the paragraph that begins on a line of the document. */
export class PlacedQuotation implements Quotation {
  constructor(private readonly lines: Lines, private readonly first: number, private readonly quoted: Quoted) {}

  get range(): Range { const { start, end } = this.quoted.read; return { start: this.position(start), end: this.position(end) }; }
  get speakerRange(): Range | null {
    const { speakerStart, speakerEnd } = this.quoted.read;
    return speakerStart < 0 ? null : { start: this.position(speakerStart), end: this.position(speakerEnd) };
  }
  get kind(): Quotation['kind'] { return this.quoted.read.kind; }
  get closed(): boolean { return this.quoted.read.closed; }
  get closer(): string { return this.quoted.read.closer; }
  get speaker(): string | null { return this.quoted.settled?.who.label ?? this.quoted.read.speaker; }
  get dialogue(): boolean { return this.quoted.dialogue; }
  get confidence(): number { return this.quoted.settled?.confidence ?? this.quoted.read.confidence; }
  get reasons(): readonly Reason[] {
    const { read, settled } = this.quoted, { line } = (this.speakerRange ?? this.range).start;
    return read.cues.map(([cue, weight]) => ({ cue: cue === 'turn' && settled ? settled.cue : cue, weight, line }));
  }

  /** The position of an offset that counts from the paragraph's first character. */
  private position(offset: number): Position {
    const { lines, first } = this;
    return offset <= lines.length(first) ? { line: first, character: offset } : lines.positionAt(lines.start(first) + offset);
  }
}

/** An attribution that is another's likeness but for what is given: one with places of its own, which a spread would miss. */
export function likeness(of: Attribution, other: Partial<Attribution>): Attribution {
  const { kind, range, speaker, speakerRange, speakerKind, role, roleRange, confidence, reasons } = of;
  return { kind, range, speaker, speakerRange, speakerKind, role, roleRange, confidence, reasons, ...other };
}

function within(line: number, start: number, end: number): Range { return { start: { line, character: start }, end: { line, character: end } }; }

/** What an attribution's speaker is known by: the same for all ways in which recognition takes his name for one. */
export function speakerKey(attribution: Attribution): string { return attribution instanceof PlacedAttribution ? attribution.key : keyOf(attribution.speaker); }
