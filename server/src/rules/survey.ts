import type { Attribution, Speaker, Transcript } from '../transcript/model';
import { UsualDirections } from './naming/directions';
import { KnownLabels } from './naming/knownLabels';
import { QuotationSurvey } from './quoting/survey';
import { SpellingIndex } from './spelling/index';
import { fold } from './spelling/names';
import { Beginnings } from './unnamed/beginnings';
import { habitsOf, type Habits } from './unnamed/habits';

/** What rules need to know of the whole document, each worked out once and only when first asked. */
export class Survey {
  /** Of its quotations. */
  readonly quotations: QuotationSurvey;
  private share?: number;
  private rivals?: ReadonlySet<string>;
  private unowned?: ReadonlySet<string>;
  private speakers?: ReadonlyMap<string, Speaker>;
  private names?: SpellingIndex;
  private known?: KnownLabels;
  private directions?: UsualDirections;
  private naming?: Habits;
  private opening?: Beginnings;

  constructor(private readonly transcript: Transcript) { this.quotations = new QuotationSurvey(transcript); }

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

  /** Finds speakers whose names are one letter apart. */
  get spellings(): SpellingIndex { return this.names ??= new SpellingIndex(this.transcript.speakers); }
  /** The labels and names of its speakers as written. */
  get labels(): KnownLabels { return this.known ??= new KnownLabels(this.transcript); }
  /** Directions that it has again and again. */
  get usualDirections(): UsualDirections { return this.directions ??= new UsualDirections(this.transcript); }
  /** What it does throughout in naming its speakers. */
  get habits(): Habits { return this.naming ??= habitsOf(this.transcript); }
  /** How its statements begin. */
  get beginnings(): Beginnings { return this.opening ??= new Beginnings(this.transcript); }
}

function place({ range }: Attribution): string { return `${range.start.line}:${range.start.character}`; }
