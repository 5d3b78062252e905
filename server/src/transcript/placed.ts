import type { Range } from 'vscode-languageserver-types';
import type { Label } from './convention/label';
import type { Direction as Side } from './convention/sides';
import { sigmoid } from './convention/weights';
import type { Attribution, AttributionKind, Reason, SpeakerKind, Statement } from './model';

/** An attribution where its label stands. Why it was concluded is told when somebody asks. */
export class PlacedAttribution implements Attribution {
  readonly kind: AttributionKind;
  readonly range: Range;
  readonly speaker: string;
  readonly speakerRange: Range;
  readonly speakerKind: SpeakerKind;
  readonly role: string | null;
  readonly roleRange: Range | null;
  readonly confidence: number;

  constructor(private readonly label: Label, private readonly base: number, side: Side) {
    const line = base + label.line, { candidate: c } = label, { start, reading: r } = c;
    this.kind = side === 'after' ? 'trailing' : c.place === 'inline' ? 'leading' : 'heading';
    this.range = within(line, start - c.open.length, c.attributionEnd);
    this.speaker = r.speaker;
    this.speakerRange = within(line, start + r.start, start + r.end);
    this.speakerKind = r.kind;
    this.role = r.role;
    this.roleRange = r.role === null ? null : within(line, start + r.roleStart, start + r.roleEnd);
    this.confidence = sigmoid(label.odds);
  }

  /** Where the speaker's own words begin on the label's line; -1 where none do. */
  get wordsAt(): number { return this.label.candidate.wordsAt; }

  /** The speaker's name as names are compared. */
  get key(): string { return this.label.candidate.key; }

  get reasons(): readonly Reason[] { return this.label.cues.map(([cue, weight]) => ({ cue, weight, line: this.base + this.label.line })); }
}

/** A statement from its first word to its last; sure as its attribution is. */
export class PlacedStatement implements Statement {
  readonly confidence: number;

  constructor(readonly range: Range, readonly attribution: Attribution | null, readonly rivals: readonly Attribution[]) {
    this.confidence = attribution ? attribution.confidence * (rivals.length ? 0.5 : 1) : 0.5;
  }

  get reasons(): readonly Reason[] { return this.attribution?.reasons ?? [{ cue: 'no-label', weight: 0, line: this.range.start.line }]; }
}

function within(line: number, start: number, end: number): Range { return { start: { line, character: start }, end: { line, character: end } }; }
