import type { Change, Place } from './change';

/** A text as an editor holds it: by lines, so that an edit of a large one costs little beside what the server does. Lines end in LF. */
export class Document {
  private readonly lines: string[];
  private readonly undone: Change[][] = [];

  constructor(text: string) { this.lines = text.split('\n'); }

  get text(): string { return this.lines.join('\n'); }
  get count(): number { return this.lines.length; }
  /** How many steps can be taken back. */
  get steps(): number { return this.undone.length; }
  line(at: number): string { return this.lines[at]; }

  /** Makes edits, each of the text as the one before left it, as one step that can be taken back. */
  make(changes: readonly Change[]): void { this.undone.push(changes.map(change => this.apply(change)).reverse()); }

  /** Takes the last step back; the edits that do so. */
  undo(): readonly Change[] {
    const changes = this.undone.pop() ?? [];
    for (const change of changes) this.apply(change);
    return changes;
  }

  /** @returns The edit that takes it back. */
  private apply({ range: { start, end }, text }: Change): Change {
    const before = this.lines[start.line].slice(0, start.character), gone = this.between(start, end), put = text.split('\n');
    put[0] = before + put[0];
    const last = { line: start.line + put.length - 1, character: put[put.length - 1].length };
    put[put.length - 1] += this.lines[end.line].slice(end.character);
    // Spread arguments are limited.
    if (put.length < 1000) this.lines.splice(start.line, end.line - start.line + 1, ...put);
    else {
      const behind = this.lines.splice(start.line).slice(end.line - start.line + 1);
      for (const part of [put, behind]) for (const line of part) this.lines.push(line);
    }
    return { range: { start, end: last }, text: gone };
  }

  private between(start: Place, end: Place): string {
    if (start.line === end.line) return this.lines[start.line].slice(start.character, end.character);
    return [this.lines[start.line].slice(start.character), ...this.lines.slice(start.line + 1, end.line), this.lines[end.line].slice(0, end.character)].join('\n');
  }
}
