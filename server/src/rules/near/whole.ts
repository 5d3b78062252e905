import type { Transcript } from '../../transcript/model';
import type { Sectioned } from '../../transcript/sectioned';
import { kindOfLine } from '../habit';

/** A transcript section by section; one that was put together otherwise is one section. */
export function sectionedOf(transcript: Transcript): Sectioned { return isSectioned(transcript) ? transcript : new OneSection(transcript); }

function isSectioned(transcript: Transcript): transcript is Transcript & Sectioned { return 'sectionAt' in transcript; }

class OneSection implements Sectioned {
  readonly count = 1;
  constructor(private readonly transcript: Transcript) {}
  get lines() { return this.transcript.lines; }
  get manner() { return this.transcript.convention; }
  sectionAt(): number { return 0; }
  firstLine(): number { return 0; }
  get identities() { return [this.transcript]; }
  identity(): object { return this.transcript; }
  textOf(): string { return this.transcript.lines.source; }
  statementsIn() { return this.transcript.statements; }
  straysIn() { return this.transcript.strays; }
  headingsIn() { return this.transcript.headings; }
  directionsIn() { return this.transcript.directions; }
  quotationsIn() { return this.transcript.quotations; }
  spokenUntil(): number { return 0; }
  kindOf(line: number) { return kindOfLine(this.transcript, line); }
}
