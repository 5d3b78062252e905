import { Colours } from '../features/colours/colours';
import { Addresses } from '../features/links/addresses';
import { Habits } from '../formatting';
import type { Translate } from '../l10n/translate';
import { Casting, type Cast } from '../officials/cast';
import { dateOf, type DocumentDate } from '../officials/date';
import { Mentioned, type Mention, type Named } from '../officials/mentions';
import { Roster } from '../officials/roster';
import { TitledPieces } from '../officials/posts/titled';
import { Given, Pages } from '../page';
import type { Silenced } from '../rules/check';
import { rulebook } from '../rules/checked';
import type { Checker } from '../rules/checking/checker';
import { Knowing } from '../rules/known/knowledge';
import type { Elsewhere } from '../rules/known/elsewhere';
import type { Known } from '../rules/known/known';
import type { Finding } from '../rules/rule';
import { Speakers } from '../speakers';
import type { Recogniser } from '../transcript';
import { recognition } from '../transcript/recognition';
import type { Lines } from '../transcript/lines';
import type { Transcript } from '../transcript/model';
import type { Settings } from './settings';
import { nameOf } from './uris';

/** What a text that is being edited reads as now: at most once, however many snapshots share it. */
export class Reading {
  private transcript?: Transcript;
  private readonly lines: Lines;

  constructor(private readonly recogniser: Recogniser, private readonly own: Followers = followers()) { this.lines = recogniser.newest; }

  /** Those that have seen earlier versions of the text; none where this is no more the newest. */
  get followers(): Followers | undefined { return this.recogniser.newest === this.lines ? this.own : undefined; }

  get(): Transcript {
    // Whoever asks after a later edit what an earlier text was, which hardly anybody does, has it read anew.
    return this.transcript ??= this.recogniser.newest === this.lines ? this.recogniser.transcript : recognition().parse(this.lines.source);
  }
}

/** What is derived from a text and goes on from version to version: its findings, what is known of its people, who may be named in it, where they are, by name and by office, who speaks how much, what is coloured, the addresses in it, and how it is set as pages, with what has been told of these. */
export class Followers {
  private checkerMade?: Checker;
  readonly knowing = new Knowing();
  readonly casting = new Casting();
  readonly mentioned = new Mentioned();
  readonly titled = new TitledPieces();
  readonly speakers = new Speakers();
  readonly colours = new Colours();
  readonly addresses = new Addresses();
  readonly habits = new Habits();
  readonly pages = new Pages();
  readonly given = new Given();

  /** Null where the rules cannot be read. */
  get checker(): Checker | null {
    const { Checker } = rulebook() ?? {};
    return Checker ? this.checkerMade ??= new Checker() : null;
  }
}
export function followers(): Followers { return new Followers(); }

/** What a snapshot asks of a reading; who has no earlier version to go on from gives no followers. */
type Read = Pick<Reading, 'get'> & Partial<Pick<Reading, 'followers'>>;

/** One version of one document and everything derived from it, each made once, when first asked for. Immutable. */
export class Snapshot {
  private found?: readonly Finding[];
  private castMade?: Cast;
  private dateFound?: DocumentDate | null;
  /** Where there is no earlier version to go on from. */
  private own?: Followers;

  constructor(
    readonly uri: string, readonly version: number, private readonly reading: Read,
    readonly settings: Settings, readonly t: Translate, private readonly silenced: Silenced = nothing,
    /** The people of the directories that hold for the document, and of the workspace's transcripts; names that these have from an earlier state of this one alone. */
    readonly roster: Roster = Roster.none, private readonly stale: ReadonlySet<string> = noNames,
    /** What other transcripts say of people; null where they say nothing. */
    private readonly elsewhere: Elsewhere | null = null,
  ) {}

  get transcript(): Transcript { return this.reading.get(); }
  get findings(): readonly Finding[] {
    return this.found ??= rulebook()?.check(this, rule => this.settings.severity[rule.meta.code] ?? rule.meta.severity, this.silenced, this.reading.followers?.checker ?? undefined) ?? [];
  }

  /** Looks for findings for so long as `goOn` says; true when they are known. */
  check(goOn: () => boolean): boolean {
    const { reading: { followers: following }, roster, transcript } = this;
    if (this.found !== undefined || !following?.checker) return true;
    if (roster.known.length > 0 && !roster.prepare(transcript.language, goOn) || !following.checker.advance(transcript, goOn, this.known)) return false;
    return !following.checker.asksNamed || this.findPeople(goOn);
  }

  /** Whom the text names, wherever it does. */
  readonly named = (): Named => {
    this.findPeople(() => true);
    return this.followersNow.mentioned.named;
  };

  /** What directories and other transcripts know, for whoever looks for findings and puts them right; null where there are neither. */
  get known(): Known | null { return this.roster.known.length > 0 || this.elsewhere ? this.followersNow.knowing.of(this.roster, this.transcript.language, this.date, this.elsewhere) : null; }

  /** The next version of the document, under the same settings. */
  next(version: number, reading: Read): Snapshot { return new Snapshot(this.uri, version, reading, this.settings, this.t, this.silenced, this.roster, this.stale, this.elsewhere); }

  /** The day that it is of, and what says so; null where nothing does. */
  get date(): DocumentDate | null {
    if (this.dateFound === undefined) this.dateFound = dateOf(this.transcript, nameOf(this.uri), this.settings.documentDate);
    return this.dateFound;
  }

  /** Who may be named here: the people of the directories, of other transcripts, and those whom this one's attributions name. */
  get cast(): Cast {
    return this.castMade ??= this.followersNow.casting.of(this.roster, this.transcript.speakers.flatMap(({ kind, attributions }) => kind === 'person' ? attributions.map(({ speaker, role }) => ({ name: speaker, titled: role !== null })) : []), this.stale);
  }

  /** Looks for them for so long as `goOn` says; true when it is known where they are named. */
  findPeople(goOn: () => boolean): boolean {
    const { roster, transcript: { language, lines } } = this;
    if (!roster.prepare(language, goOn)) return false;
    const { cast } = this;
    if (!cast.isEmpty && !this.followersNow.mentioned.advance(lines.pieces, { people: cast.peopleFor(language), hidden: cast.hidden }, goOn)) return false;
    return roster.known.length === 0 || !this.date || this.followersNow.titled.advance(lines.pieces, roster.heldOn(this.date.date), this.date.date, goOn);
  }

  /** Whom the text names in a piece of its lines, with offsets from the piece's first unit. */
  mentionsIn(piece: number): readonly Mention[] {
    if (this.cast.isEmpty) return [];
    this.findPeople(() => true);
    return this.followersNow.mentioned.in(piece);
  }

  /** The same with whom it means by their office alone, where one person holds that on the day of the document. */
  allMentionsIn(piece: number): readonly Mention[] {
    const named = this.mentionsIn(piece), { date, roster, transcript: { lines } } = this;
    return date && roster.known.length > 0 ? this.followersNow.titled.in(lines.pieces[piece], named, roster.heldOn(date.date), date.date) : named;
  }

  /** Learns what the people of the directories are called in its language, for so long as `goOn` says; true when that is known. */
  prepareNames(goOn: () => boolean): boolean { return this.roster.known.length === 0 || this.roster.prepare(this.transcript.language, goOn); }

  /** Makes ready for a search whoever is known elsewhere, for so long as `goOn` says; true when they are. */
  prepareSearch(goOn: () => boolean): boolean { return this.roster.prepareSearch(goOn); }

  /** Counts who speaks how much for so long as `goOn` says; true when it is counted. */
  countSpeakers(goOn: () => boolean): boolean { return this.followersNow.speakers.advance(this.transcript, goOn); }

  /** Who speaks in this version, and how much. To be asked for at once: it goes on with the text. */
  get speakers(): Speakers { return this.followersNow.speakers; }

  /** Looks for what is coloured for so long as `goOn` says; true when it is known. */
  colour(goOn: () => boolean): boolean { return this.followersNow.colours.advance(this.transcript, goOn); }

  /** What is coloured. To be asked for at once: it goes on with the text. */
  get colours(): Colours { return this.followersNow.colours; }

  /** The addresses of the web and of mail in it. */
  get addresses(): Addresses { return this.followersNow.addresses; }

  /** Sets the text as pages, and learns whom the directories know, for so long as `goOn` says; true when it is set. */
  setPages(goOn: () => boolean): boolean {
    return this.prepareNames(goOn) && this.followersNow.pages.advance(this.transcript, goOn);
  }

  /** How this version is set, and what has been told of it and earlier ones. To be asked for at once: they go on with the text. */
  get pages(): Pages { return this.followersNow.pages; }
  get given(): Given { return this.followersNow.given; }

  /** How it is set: its quotation marks and dashes. */
  get habits(): Habits { return this.followersNow.habits; }

  private get followersNow(): Followers { return this.reading.followers ?? (this.own ??= followers()); }

  /** The same text, read once, under other circumstances; this very snapshot where nothing is other. */
  under(settings: Settings, silenced: Silenced, roster: Roster = this.roster, stale: ReadonlySet<string> = this.stale, elsewhere: Elsewhere | null = this.elsewhere): Snapshot {
    const same = settings === this.settings && silenced === this.silenced && roster === this.roster && stale === this.stale && elsewhere === this.elsewhere;
    return same ? this : new Snapshot(this.uri, this.version, this.reading, settings, this.t, silenced, roster, stale, elsewhere);
  }
}

const nothing: Silenced = () => false;
const noNames: ReadonlySet<string> = new Set();
