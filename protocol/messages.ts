/**
 * Everything that client and server say to one another beyond the Language Server Protocol.
 * Both sides import this one file (path alias `#protocol`), so that neither can drift.
 */

/** What the client tells the server in `initializationOptions`. All of it may be absent (other editors send nothing). */
export interface InitializationOptions {
  /** The client answers the `verbatim/*File` requests below; without it the Node entry reads the disk itself. */
  readonly fileAccess?: boolean;
  /** Folder URI where findings that were silenced in files outside every workspace folder are kept. */
  readonly storageUri?: string;
  /** Directories of officials that the editor checks by our schema while they are open ("json", "yaml"): what that says is not said again. */
  readonly checksBySchema?: readonly string[];
  /** Address of the folder, with a slash behind it, of the parts of the server's program, where that runs in a worker, which may not know where it came from. */
  readonly parts?: string;
}

/** Asks the client for a file's bytes, decoded as UTF-8. Answer: the text, or null where there is no such file. */
export const ReadFile = 'verbatim/readFile';
export interface ReadFileParams { readonly uri: string }

/** Asks the client to write a whole text file (UTF-8), creating folders as needed. Answer: null; "other" where the file is no longer as it was read, and nothing was written; an error carries the reason. */
export const WriteFile = 'verbatim/writeFile';
export interface WriteFileParams { readonly uri: string; readonly text: string; /** What the file is to hold still; null: there is to be none. Without it, whatever is there gives way. */ readonly previous?: string | null }
export type WriteFileAnswer = null | 'other';

/**
 * Asks the client for the files of a folder, a batch an answer: at first without a cursor, then with that of the answer before, until there is
 * none. What `Files.find` (server/src/workspace/environment.ts) says of files and patterns holds here. An error carries the reason.
 */
export const FindFiles = 'verbatim/findFiles';
export interface FindFilesParams { readonly folder: string; readonly endings: readonly string[]; readonly excluded: readonly string[]; readonly cursor?: string }
export interface FindFilesAnswer { readonly files: readonly { readonly uri: string; readonly stamp: string }[]; readonly cursor: string | null }

/** Notification: the rest of what a cursor stands for is not wanted. */
export const StopFinding = 'verbatim/stopFinding';
export interface StopFindingParams { readonly cursor: string }

/** Asks the client for the texts of files, as `Files.readMany` says. Answer: those of the first ones, as many as go well into one answer and at least one. */
export const ReadFiles = 'verbatim/readFiles';
export interface ReadFilesParams { readonly uris: readonly string[]; readonly most: number }
export interface ReadFilesAnswer { readonly texts: readonly (string | null)[] }

/** Asks the client which of some places in open folders are ordinary files. Answer: for each whether it is. Nothing is read. */
export const AreThere = 'verbatim/areThere';
export interface AreThereParams { readonly uris: readonly string[] }
export interface AreThereAnswer { readonly there: readonly boolean[] }

/** Names the report of a file that is not open and of which nothing is to be told, among reports of the workspace's findings. */
export const NothingToTell = 'nothing';

/** Server command behind the fix "This is not speech": remembers one finding as not meant. Arguments: one SilenceArguments. */
export const SilenceCommand = 'verbatim.silence';
export interface SilenceArguments {
  readonly uri: string;
  readonly code: string;
  /** Hash of the normalised sentence, as `sentenceHash` makes it. */
  readonly hash: string;
  /** The sentence's first words, written beside the hash for the person who reads the file. */
  readonly excerpt: string;
}

/** Client command: scrolls to a place. Arguments that we build ourselves: uri, line, character (0-based). The only command link in hovers. */
export const RevealCommand = 'verbatim.reveal';

/** Client command behind "change this spelling everywhere in this file": puts a cursor on each of some places. Arguments: one ChangeSpellingArguments. */
export const ChangeSpellingCommand = 'verbatim.changeSpelling';
export interface ChangeSpellingArguments {
  readonly uri: string;
  /** Of the text that the places are of. */
  readonly version: number;
  readonly ranges: readonly { readonly start: Place; readonly end: Place }[];
}

/** Client command: opens the page of a rule from the extension itself. Argument: the rule's code. */
export const OpenRuleCommand = 'verbatim.openRule';

/** Publisher's address of the rule pages; `codeDescription.href` is this plus CODE.md. */
export const RulePages = 'https://github.com/verbatim-transcripts/verbatim/blob/main/docs/rules/';

/** Code of the one diagnostic that a transcript above `verbatim.outlineOnlyAbove` has; by it the client knows such a transcript. Explained on the page. */
export const LargeFileCode = 'file.large';
export const LargeFilePage = 'https://github.com/verbatim-transcripts/verbatim/blob/main/docs/large-files.md';

/** Explains directories of officials; what is wrong with one links there. */
export const OfficialsPage = 'https://github.com/verbatim-transcripts/verbatim/blob/main/docs/officials.md';

/** Asks the server what importing a file would do to a directory of officials. Nothing is written: the client shows it and applies what its user wants. */
export const ImportOfficials = 'verbatim/importOfficials';
export interface ImportOfficialsParams {
  /** What the file holds. */
  readonly text: string;
  /** The directory, whose name says how it is written; its text as the editor has it, empty where there is none yet. */
  readonly target: string;
  readonly targetText: string;
  /** Only these of the people in the file, by number; without it all. */
  readonly only?: readonly number[];
}
export interface ImportOfficialsAnswer {
  /** What kind of file it is, and how much it brings, in the user's words. */
  readonly format?: string;
  readonly summary: string;
  /** Why nothing can be done. */
  readonly refused?: string;
  /** What the directory would be. */
  readonly text: string;
  /** How it becomes so, as edits of the text as it was given; those at one place go one after the other. */
  readonly edits: readonly ImportEdit[];
  /** A person each: a line about them, and which of the people in the file they are. */
  readonly changes: readonly { readonly label: string; readonly kind: 'added' | 'completed'; readonly persons: readonly number[] }[];
  /** Contradictions, what may be known already, what could not be taken over. */
  readonly notes: readonly string[];
}
export interface ImportEdit { readonly range: { readonly start: Place; readonly end: Place }; readonly newText: string }
export interface Place { readonly line: number; readonly character: number }

/** Asks who speaks in an open transcript, as its text is now. Texts of the answer are for the user, in their language. */
export const ListSpeakers = 'verbatim/speakers';
export interface ListSpeakersParams {
  readonly textDocument: { readonly uri: string };
  /** Only those whose name fits, as people are searched for; without it all. */
  readonly filter?: string;
}
export interface ListSpeakersAnswer {
  /** In the order in which they are first named; whoever nobody names comes last. */
  readonly speakers: readonly SpeakerRow[];
  /** How many there are without the filter. */
  readonly all: number;
  /** Why nobody is listed: the transcript has its outline only. */
  readonly large?: true;
}
export interface SpeakerRow {
  /** By which the speaker is asked for. */
  readonly key: string;
  readonly kind: 'person' | 'role' | 'group' | 'nobody';
  readonly name: string;
  readonly statements: number;
  /** Of all words that are said, 0 to 1. */
  readonly share: number;
  readonly description: string;
  readonly tooltip: string;
  /** All of it, to be heard. */
  readonly label: string;
}

/** Asks for the statements of one speaker of an open transcript, the first ones. */
export const ListStatements = 'verbatim/statements';
export interface ListStatementsParams { readonly textDocument: { readonly uri: string }; readonly key: string; readonly most: number }
export interface ListStatementsAnswer { readonly statements: readonly StatementRow[]; /** Not listed. */ readonly more: number }
export interface StatementRow { readonly uri: string; readonly line: number; readonly character: number; readonly words: string; readonly description: string; readonly label: string }

/** Asks where the statement begins that the speaker of the one at a place makes next, or made before. */
export const NextStatement = 'verbatim/nextStatement';
export interface NextStatementParams { readonly textDocument: { readonly uri: string }; readonly position: Place; readonly step: 1 | -1 }
/** Or, in the user's words, why there is none. */
export type NextStatementAnswer = { readonly place: Place } | { readonly place?: undefined; readonly nothing: string };

/** Asks what to hide, so that only one speaker's statements are seen: that with the key, or the one who speaks at the place. */
export const LinesBetween = 'verbatim/linesBetween';
export interface LinesBetweenParams { readonly textDocument: { readonly uri: string }; readonly key?: string; readonly position?: Place }
/** First and last lines; the first is to stay in sight. `first`: where the statement begins that was asked from, or the speaker's first. */
export type LinesBetweenAnswer =
  | { readonly key: string; readonly first: Place; readonly lines: readonly (readonly [from: number, to: number])[] }
  | { readonly lines?: undefined; readonly nothing: string };

/** Asks who speaks in the transcripts of the workspace, as far as they are known. */
export const ListAllSpeakers = 'verbatim/allSpeakers';
export interface ListAllSpeakersParams { readonly filter?: string; /** By the day of the first transcript, or by how much somebody says. */ readonly order?: 'appearance' | 'share' }
export interface ListAllSpeakersAnswer {
  /** The first ones in that order. */
  readonly speakers: readonly SpeakerRow[];
  /** How many the filter fits, and how many there are without it. */
  readonly found: number;
  readonly all: number;
  /** Transcripts are being read, so that there may be more soon. */
  readonly reading: boolean;
}

/** Asks for the transcripts in which one of them speaks, by date. */
export const ListTranscripts = 'verbatim/transcripts';
export interface ListTranscriptsParams { readonly key: string; readonly most: number }
export interface ListTranscriptsAnswer { readonly transcripts: readonly TranscriptRow[]; /** Not listed. */ readonly more: number }
export interface TranscriptRow { readonly uri: string; readonly name: string; readonly description: string; readonly label: string }

/** Asks for the statements of one of them in a transcript, open or not. Answer: ListStatementsAnswer. */
export const ListStatementsIn = 'verbatim/statementsIn';
export interface ListStatementsInParams { readonly uri: string; readonly key: string; readonly most: number }

/** Notification: more, or something else, is known of the transcripts of the workspace, or of its officials. */
export const TranscriptsChanged = 'verbatim/transcriptsChanged';

/** Client command: asks who a label is and writes the answer. Arguments that we build ourselves: uri and where the statement begins. */
export const WhoIsThisCommand = 'verbatim.whoIsThis';

/** Asks what a label says, and who that may be: the label with the key, or that of the statement at a place. */
export const WhoIs = 'verbatim/whoIs';
export interface WhoIsParams { readonly textDocument: { readonly uri: string }; readonly key?: string; readonly position?: Place; /** Names that fit this are suggested. */ readonly typed?: string }
/** Or, in the user's words, why there is none. */
export type WhoIsAnswer =
  | {
    readonly key: string; readonly title: string; readonly says: string;
    readonly excerpts: readonly StatementRow[];
    /** "All 12 statements": null where there is one, or where they are not one speaker's. */
    readonly all: string | null;
    /** The statement at the place, where it is one of these. */
    readonly here: Place & { readonly text: string } | null;
    readonly names: readonly NameSuggestion[];
  }
  | { readonly key?: undefined; readonly nothing: string };
export interface NameSuggestion { readonly name: string; readonly role: string | null; readonly from: 'file' | 'directory' | 'transcripts'; readonly source: string }

/** Asks for the edits by which a label names somebody: in the one statement at a place, or, without it, throughout. */
export const NameSpeaker = 'verbatim/nameSpeaker';
export interface NameSpeakerParams { readonly textDocument: { readonly uri: string }; readonly key: string; readonly name: string; readonly role?: string | null; readonly position?: Place }
export type NameSpeakerAnswer =
  | { readonly edits: readonly ImportEdit[]; /** Why this may not be what is meant. */ readonly doubt?: string; readonly refused?: undefined }
  | { readonly edits?: undefined; readonly refused: string };

/**
 * Asks how an open transcript is set as a page, as its text is now: all of it, or, where `previous` names an answer that the server still
 * remembers, what is other since. Data only: whoever shows it makes the elements.
 */
export const PreviewPage = 'verbatim/page';
export interface PreviewPageParams { readonly textDocument: { readonly uri: string }; readonly previous?: string }
export type PreviewPageAnswer =
  | { /** Why nothing is set: the transcript has its outline only. */ readonly large: true }
  | ({ readonly large?: undefined; readonly id: string; /** Of the text that it is of. */ readonly version: number; readonly title: string | null; readonly language: string } & PageEdit);
/** Sections from `from` on, `removed` of them, give way to others. `whole`: what was there before goes, all of it. */
export interface PageEdit {
  readonly whole?: true;
  readonly from: number;
  readonly removed: number;
  readonly sections: readonly PageSection[];
  /** The speakers by key, in the order in which they are first named; absent where they are as they were. */
  readonly speakers?: readonly PageSpeaker[];
  /** There are more sections: to be asked for with this answer's id. */
  readonly more?: true;
}
export interface PageSpeaker {
  readonly key: string;
  readonly kind: 'person' | 'role' | 'group';
  readonly name: string;
  /** What they are; `known`: a directory says so for the document's day, so that it stands before what the file writes. */
  readonly office: string | null;
  readonly known?: true;
}
/** Some dozens of lines of a transcript, and what is set of them. Lines count from the section's first, so that nothing here moves when lines are put in above. */
export interface PageSection { readonly lines: number; readonly blocks: readonly PageBlock[] }
export type PageBlockKind = 'front' | 'heading' | 'statement' | 'narration' | 'direction' | 'mark' | 'attribution';
export interface PageBlock {
  /** A statement's paragraph; one without `opens` goes on with the statement above. An attribution that belongs to no statement, or lost a conflict. */
  readonly kind: PageBlockKind;
  /** First and last line; the last may be one of the next section. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly marks?: readonly PageMark[];
  /** Of a heading, 1 for the highest. */
  readonly level?: number;
  readonly opens?: PageOpening;
  /** The time code that stands at it, without brackets and fractions. */
  readonly time?: string;
}
/** Where a statement begins: who makes it, as is written there. */
export interface PageOpening {
  /** As in the list of speakers; empty where nobody is named. */
  readonly key: string;
  readonly name: string;
  readonly role: string | null;
  /** Others who are named for the same words. */
  readonly rivals?: readonly string[];
}
/** A part of a block's text, in UTF-16 units: a quotation (by whom, where that is told), or the name of who is quoted. */
export interface PageMark { readonly kind: 'quotation' | 'quoted'; readonly start: number; readonly end: number; readonly by?: string }
/** Asks what can be told of an open transcript at a glance. Texts of the answer are for the user, in their language. */
export const Glance = 'verbatim/glance';
export interface GlanceParams {
  readonly textDocument: { readonly uri: string };
  /** Where the cursor is, and what is selected. */
  readonly position: Place;
  readonly selections: readonly { readonly start: Place; readonly end: Place }[];
}
export type GlanceAnswer =
  | {
    readonly large?: undefined;
    /** Who speaks at the cursor. */
    readonly speaker: string | null;
    /** How much is said, and how long that takes (null where nothing is said); of what is selected, where something is. */
    readonly words: string;
    readonly time: string | null;
    readonly findings: string;
    /** How the names of speakers stand: in a few words, and in a sentence each what is behind it. */
    readonly convention: string;
    readonly about: readonly string[];
    readonly sure: 'sure' | 'likely' | 'unknown';
    /** What the file itself says of it. */
    readonly told: Side | null;
  }
  /** The transcript has its outline only, and why. */
  | { readonly large: string };
/** On which side of their words names stand on lines of their own. */
export type Side = 'before' | 'after';

/** Asks for the edits by which the file itself says on which side its names stand, or says nothing of it any more. */
export const TellSide = 'verbatim/tellSide';
export interface TellSideParams { readonly textDocument: { readonly uri: string }; readonly side: Side | null }
export interface TellSideAnswer { readonly edits: readonly ImportEdit[] }

/** Asks from where to where the statement reaches that a place is in, the names of its speakers included; null where there is none. */
export const StatementAt = 'verbatim/statementAt';
export interface StatementAtParams { readonly textDocument: { readonly uri: string }; readonly position: Place }
export type StatementAtAnswer = { readonly start: Place; readonly end: Place } | null;

/**
 * Asks who says how much, in which order, and who follows whom: in one open transcript as its text is now, or in the transcripts of the workspace, of a folder, of some days.
 * Texts of the answer are for the user, in their language.
 */
export const CountStatistics = 'verbatim/statistics';
export type StatisticsScope =
  | { readonly textDocument: { readonly uri: string } }
  /** `folder`: its URI, with the folders in it. Days as YYYY-MM-DD, both included; transcripts without a date are left out where one is given. */
  | { readonly textDocument?: undefined; readonly folder?: string; readonly from?: string; readonly to?: string };
export interface StatisticsParams { readonly scope: StatisticsScope }
export type StatisticsAnswer =
  | { /** Why nothing is counted: the transcript has its outline only. */ readonly large: true }
  | ({ readonly large?: undefined } & Figures);
export interface Figures {
  /** What the figures are of: a transcript's title or name, a folder's name. */
  readonly title: string;
  /** How much that is, in a line: "12 transcripts, 3 March to 9 May 2031, 41 speakers, 18,400 words". */
  readonly summary: string;
  /** Transcripts are being read, so that there may be more soon. */
  readonly reading: boolean;
  /** The transcripts that are counted, by date; one where it is one. */
  readonly transcripts: readonly TranscriptFigures[];
  /** How many were left out since they have no date. */
  readonly undated: number;
  /** Most words first; whoever nobody names ("nobody") comes last, and is there only if something is said so. */
  readonly speakers: readonly SpeakerFigures[];
  /** Numbers of speakers in `speakers`, and how often a statement of the second comes directly behind one of the first in a transcript; most often first. Two statements in a row by one speaker do not count. */
  readonly follows: readonly (readonly [before: number, after: number, times: number])[];
  /** Upper bounds, in words, of the groups of lengths that `SpeakerFigures.lengths` counts by; the last group has none. */
  readonly lengthBounds: readonly number[];
  /** The order of turns, where it is one transcript: at most `mostTurns`, short neighbours being joined where there are more. */
  readonly turns: readonly Turn[] | null;
}
export const mostTurns = 4000;
export interface TranscriptFigures { readonly uri: string; readonly name: string; readonly date: string | null; readonly statements: number; readonly words: number; /** Words that nobody is named for. */ readonly unattributed: number }
export interface SpeakerFigures {
  readonly key: string;
  readonly kind: 'person' | 'role' | 'group' | 'nobody';
  readonly name: string;
  readonly role: string | null;
  readonly statements: number;
  readonly words: number;
  /** How long that takes to say, by time codes where the transcript has them throughout, else as it takes to be read aloud. */
  readonly seconds: number;
  /** In how many transcripts. */
  readonly transcripts: number;
  /** How many statements are of each length; of words. */
  readonly lengths: readonly number[];
  readonly median: number;
  readonly longest: number;
}
/** A statement, or several that are joined; `speaker` says most of it. Where it begins, for the editor. */
export interface Turn { readonly speaker: number; readonly words: number; readonly seconds: number; readonly statements: number; readonly line: number; readonly character: number }
