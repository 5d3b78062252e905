const caseEnding = /[аяоеиыйьуюэіїє]$/u, longestEnding = 3, cyrillic = /^\p{Script=Cyrillic}{4,}$/u, small = /^\p{Ll}/u;

/** Finds a wrong name's word in texts, in any grammatical case: somebody whose name the text itself writes so, beside the attributions, is no slip. */
export class WrittenWord {
  /** What it finds in a text depends on this alone. */
  readonly id: string;
  private readonly whole: RegExp;
  private readonly rightStem: string;
  private readonly inflected: boolean;

  /** `right`: what it would be a slip of; what begins as that name does is that name in another case. */
  constructor(readonly word: string, right: string) {
    this.inflected = cyrillic.test(word);
    this.rightStem = right.toLowerCase().replace(caseEnding, '');
    // eslint-disable-next-line no-restricted-syntax -- a name as it stands, and some letters at most
    this.whole = new RegExp(`(?<![\\p{L}\\p{M}])${escaped(this.stem)}${this.inflected ? `\\p{L}{0,${longestEnding}}` : ''}(?![\\p{L}\\p{M}])`, 'giu');
    this.id = `${word} ${this.rightStem}`;
  }

  /** What any text that holds it holds: this, or, where it is inflected, this with some letters behind it. */
  get stem(): string { return this.inflected ? this.word.replace(caseEnding, '') : this.word; }

  /** How often a text has it. */
  countIn(text: string): number {
    let count = 0;
    for (const [match] of text.matchAll(this.whole)) if (!(this.inflected && match.toLowerCase().startsWith(this.rightStem)) && !(small.test(match) && !small.test(this.word))) count++;
    return count;
  }
}

function escaped(text: string): string { return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'); }
