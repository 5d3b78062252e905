/** What was seen in a label: the cue's name (an l10n key `cue.NAME`), and what it says for (+) or against (-) a speaker, as log-odds. */
export type Cue = readonly [cue: string, weight: number];

/** The cues of one label as they are found, and their sum. */
export class Cues {
  readonly found: Cue[] = [];
  score = 0;

  say(cue: Cue): void {
    this.found.push(cue);
    this.score += cue[1];
  }
}
