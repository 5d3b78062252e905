/** Somebody who speaks, as far as signs go. */
interface Named { readonly key: string; readonly name: string }

/** By what a speaker is told from others beside the name: a colour, the kind of line beside their words, and letters. */
export interface Sign { readonly colour: number; readonly line: number; readonly letters: string }

export const colours = 6;
/** Solid, dashed, dotted, double. */
export const lines = 4;

/** Gives each speaker a sign. Whoever has one keeps it for as long as the page is there, so that nothing changes its colour while one types. */
export class Signs {
  private readonly given = new Map<string, Sign>();
  private readonly letters = new Set<string>();

  /** Signs for those who have none yet, in their order: first all colours with a solid line, then again with dashes, and so on. */
  give(speakers: Iterable<Named>): void {
    const now = new Map([...speakers].map(speaker => [speaker.key, speaker]));
    for (const [key, { letters }] of this.given) if (!now.has(key)) { this.given.delete(key); this.letters.delete(letters); }
    const taken = new Map<number, number>();
    for (const { colour, line } of this.given.values()) taken.set(line * colours + colour, (taken.get(line * colours + colour) ?? 0) + 1);
    for (const [key, speaker] of now) {
      if (this.given.has(key)) continue;
      let best = 0;
      for (let at = 0; at < colours * lines; at++) if ((taken.get(at) ?? 0) < (taken.get(best) ?? 0)) best = at;
      taken.set(best, (taken.get(best) ?? 0) + 1);
      this.given.set(key, { colour: best % colours, line: Math.floor(best / colours), letters: this.lettersFor(speaker.name) });
    }
  }

  of(key: string): Sign | undefined { return this.given.get(key); }

  private lettersFor(name: string): string {
    for (const letters of candidates(name)) if (!this.letters.has(letters)) { this.letters.add(letters); return letters; }
    for (let number = 2; ; number++) {
      const letters = `${candidates(name).next().value ?? ''}${number}`;
      if (!this.letters.has(letters)) { this.letters.add(letters); return letters; }
    }
  }
}

/** Letters for a name, the best first: its initials, then more of its last word. */
function* candidates(name: string): Generator<string> {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? ['·'], first = (word: string) => [...word][0].toLocaleUpperCase(), last = [...words[words.length - 1]];
  // Who is written as initials already.
  if (words.length === 1 && last.length <= 3 && words[0] === words[0].toLocaleUpperCase()) yield words[0];
  if (words.length > 1) yield first(words[0]) + first(words[words.length - 1]);
  else yield first(words[0]);
  for (let at = 1; at < Math.min(4, last.length); at++) yield (words.length > 1 ? first(words[0]) : '') + last[0].toLocaleUpperCase() + (at > 0 ? last[at].toLocaleLowerCase() : '');
}
