import type { SpeakerFigures } from '#protocol';
import type { Who } from '../speakers';
import { secondsSaid } from '../speakers/spans';
import { addFollows, increase, type Follows, type Sum } from './sum';

/** How long what is said in a transcript takes to be said. */
export interface Pace { readonly language: string; /** Words a minute, where somebody set it; else 0. */ readonly wordsPerMinute: number }

/** What somebody says in transcripts. */
export interface GatheredSpeaker extends Pick<SpeakerFigures, 'statements' | 'words' | 'seconds' | 'transcripts'> { readonly who: Who; readonly lengths: Map<number, number> }

/** What transcripts add up to, each being counted by itself: nobody follows whoever speaks last in another one. */
export class Gathered {
  /** In the order in which they are first named. */
  private readonly speakers = new Map<string, { -readonly [Key in keyof GatheredSpeaker]: GatheredSpeaker[Key] }>();
  private readonly pairs = new Map<string, Map<string, number>>();

  add({ speakers, follows, spans }: Sum, { language, wordsPerMinute }: Pace): void {
    const coded = spans.isTold(language);
    for (const [key, { who, statements, words, units, lengths }] of speakers) {
      let known = this.speakers.get(key);
      if (!known) this.speakers.set(key, known = { who, statements: 0, words: 0, seconds: 0, transcripts: 0, lengths: new Map() });
      known.statements += statements;
      known.words += words;
      known.seconds += secondsSaid({ words, units }, coded ? spans.coded.get(key) : undefined, language, wordsPerMinute);
      known.transcripts++;
      for (const [length, times] of lengths) increase(known.lengths, length, times);
    }
    addFollows(this.pairs, follows);
  }

  get all(): readonly GatheredSpeaker[] { return [...this.speakers.values()]; }
  get follows(): Follows { return this.pairs; }
}
