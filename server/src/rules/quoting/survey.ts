import type { Quotation, Transcript } from '../../transcript/model';

/** So many quotations without a speaker may be slips, whatever their share. */
const fewestImplied = 4;
/** A shorter word in marks is no name to know again. */
const shortestName = 4;

/** What rules need to know of all quotations of a document, each worked out once and only when first asked. */
export class QuotationSurvey {
  private implied?: boolean;
  private names?: ReadonlySet<string>;
  private ends?: { readonly closed: number; readonly runOn: number };

  constructor(private readonly transcript: Transcript) {}

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
    if (!this.names) {
      const named = this.transcript.quotations.filter(({ kind, closed, closer }) => kind === 'name' && closed && closer).map(each => this.inside(each));
      this.names = new Set(named.filter(name => name.length >= shortestName && !/[«»“”„"]/u.test(name)));
    }
    return this.names;
  }

  /** Exactly one turn of a story's conversations has no closing mark of its own, among so many that have. */
  isOnlyOneOpen(among: number): boolean {
    if (!this.ends) {
      const turns = this.transcript.quotations.filter(({ dialogue, closed, closer }) => dialogue && closed && closer);
      const closed = turns.filter(({ range, closer }) => this.transcript.lines.slice(range).trimEnd().endsWith(closer)).length;
      this.ends = { closed, runOn: turns.length - closed };
    }
    return this.ends.runOn === 1 && this.ends.closed >= among;
  }

  private inside({ range, closer }: Quotation): string { return this.transcript.lines.slice(range).slice(1, -closer.length).trim(); }
}
