import type { Attribution, Speaker, Transcript } from '../transcript/model';
import { KnownLabels } from './knownLabels';
import { nearestText } from './places';
import { kindOfLine } from './habit';
import { SpellingIndex } from './spelling/index';
import { fold } from './spelling/names';

/** So many quotations without a speaker may be slips, whatever their share. */
const fewestImplied = 4;
/** A shorter word in marks is no name to know again. */
const shortestName = 4;

/** What rules need to know of the whole document, each worked out once and only when first asked. */
export class Survey {
  private share?: number;
  private rivals?: ReadonlySet<string>;
  private names?: SpellingIndex;
  private unowned?: ReadonlySet<string>;
  private implied?: boolean;
  private speakers?: ReadonlyMap<string, Speaker>;
  private known?: KnownLabels;
  private between?: ReadonlyMap<string, number>;
  private inMarks?: ReadonlySet<string>;
  private ends?: { readonly closed: number; readonly runOn: number };

  constructor(private readonly transcript: Transcript) {}

  /** The share of statements that somebody is named for, 0 to 1; 0 where there are none. */
  get attributedShare(): number {
    const { statements } = this.transcript;
    return this.share ??= statements.length ? statements.filter(each => each.attribution).length / statements.length : 0;
  }

  /** The attribution lost a conflict, and `attribution.conflict` has said so. */
  isRival(attribution: Attribution): boolean {
    this.rivals ??= new Set(this.transcript.statements.flatMap(each => each.rivals.map(place)));
    return this.rivals.has(place(attribution));
  }

  /** The document leaves most speakers of its quotations to the reader, as stories do. */
  get impliesSpeakers(): boolean {
    if (this.implied === undefined) {
      const speech = this.transcript.quotations.filter(({ kind }) => kind === 'speech'), unnamed = speech.filter(({ speaker }) => speaker === null).length;
      this.implied = unnamed >= fewestImplied && unnamed * 2 > speech.length;
    }
    return this.implied;
  }

  /** What stands in quotation marks as a name somewhere, without them. */
  get namesInMarks(): ReadonlySet<string> {
    const { quotations, lines } = this.transcript;
    return this.inMarks ??= new Set(quotations.filter(({ kind, closed, closer }) => kind === 'name' && closed && closer).map(({ range, closer }) => lines.slice(range).slice(1, -closer.length).trim()).filter(name => name.length >= shortestName && !/[«»“”„"]/u.test(name)));
  }

  /** How many turns of a conversation in a story end in their closing mark, and how many have none and go on in the paragraph below. */
  get closedTurns(): number { return this.turns.closed; }
  get turnsThatRunOn(): number { return this.turns.runOn; }

  private get turns(): { readonly closed: number; readonly runOn: number } {
    if (!this.ends) {
      const { quotations, lines } = this.transcript, turns = quotations.filter(({ dialogue, closed, closer }) => dialogue && closed && closer);
      const closed = turns.filter(({ range, closer }) => lines.slice(range).trimEnd().endsWith(closer)).length;
      this.ends = { closed, runOn: turns.length - closed };
    }
    return this.ends;
  }

  /** The attribution has no statement of its own: it is dangling, repeated, or a rival. */
  isStray(attribution: Attribution): boolean {
    this.unowned ??= new Set(this.transcript.strays.map(place));
    return this.unowned.has(place(attribution));
  }

  /** The speaker whom an attribution names, also one that recognition has not told. */
  speakerOf(attribution: Attribution): Speaker | undefined {
    this.speakers ??= new Map(this.transcript.speakers.flatMap(speaker => speaker.attributions.flatMap(each => [[place(each), speaker], [fold(each.speaker), speaker]] as const)));
    return this.speakers.get(place(attribution)) ?? this.speakers.get(fold(attribution.speaker));
  }

  /** The document's labels and names as written. */
  get labels(): KnownLabels { return this.known ??= new KnownLabels(this.transcript); }

  /** How often directions that begin so ("(Applause", "[Translation") stand behind somebody's words: those tell of the room, not of a speaker. */
  directionsLike(beginning: string): number {
    if (!this.between) {
      const between = new Map<string, number>(), { directions } = this.transcript;
      for (const { range } of directions) {
        const above = nearestText(this.transcript, range.start.line, -1), key = beginningOf(this.transcript.lines.slice(range));
        if (above >= 0 && kindOfLine(this.transcript, above) === 'statement') between.set(key, (between.get(key) ?? 0) + 1);
      }
      this.between = between;
    }
    return this.between.get(beginning) ?? 0;
  }

  /** Finds speakers whose names are one letter apart. */
  get spellings(): SpellingIndex { return this.names ??= new SpellingIndex(this.transcript.speakers); }
}

/** What directions are told apart by: heckling with its own speaker, a number (a time, a page), or the first word. */
export function beginningOf(direction: string): string {
  if (/\p{L}: /u.test(direction)) return ':';
  return direction.match(/\p{L}+|\p{N}/u)?.[0].toLowerCase().replace(/^\p{N}$/u, '0') ?? '';
}

function place({ range }: Attribution): string { return `${range.start.line}:${range.start.character}`; }
