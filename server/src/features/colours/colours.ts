import { SectionRows } from '../../rules/checking/sectionRows';
import { sectionedOf } from '../../rules/near';
import type { Transcript } from '../../transcript/model';
import type { Sectioned } from '../../transcript/sectioned';
import type { TokenType } from '../../../../protocol/tokens';
import type { Snapshot } from '../../workspace/snapshot';
import { encoded, type SemanticTokensEdit, since } from './encoding';
import { mentionsOn, rowOf, sameRow, sourcesOf, type Row, type Source } from './row';
import { endOf, shareOf, type Share } from './share';
import type { Span } from './span';

/** A share that reaches into a section, and how many lines above it begins. */
interface Above { readonly share: Share; readonly gap: number }
/** What a section's row was made of. */
interface Made { readonly above: readonly Above[]; readonly sources: readonly Source[]; readonly row: Row }
/** An answer that a client has, by which it asks for what is other now. */
interface Given { readonly id: string; readonly rows: readonly Row[] }

/** Answers that are remembered: a client whose newest request was lost asks by the one before. */
const remembered = 3;

/**
 * The colours of a document, kept by section, so that an edit colours anew what it touches and a client is sent what is other than in the answer that it has. What is told depends on the
 * document alone.
 */
export class Colours {
  private readonly sections = new SectionRows<Share>({ above: 0, make: shareOf });
  private readonly made = new WeakMap<Share, Made>();
  private readonly given: Given[] = [];
  private count = 0;

  /** Looks through a version for so long as `goOn` says, which is asked after each section; true when all of it is known. */
  advance(transcript: Transcript, goOn: () => boolean): boolean { return this.sections.advance(transcript, goOn); }

  /** All tokens, with the name of the answer. */
  full(snapshot: Snapshot): { resultId: string; data: number[] } {
    const rows = this.rows(snapshot);
    return { resultId: this.give(snapshot, rows), data: encoded(rows) };
  }

  /** What is other than in the answer of that name; null where that is not known any more. */
  since(snapshot: Snapshot, id: string): { resultId: string; edits: SemanticTokensEdit[] } | null {
    const before = this.given.find(given => given.id === id);
    if (!before) return null;
    const rows = this.rows(snapshot);
    return { resultId: this.give(snapshot, rows), edits: since(before.rows, rows) };
  }

  /** All that is of one type. */
  *all(transcript: Transcript, type: TokenType): Generator<Span> {
    const document = sectionedOf(transcript);
    for (const [section, { spans }] of this.sections.of(transcript).entries()) {
      const base = document.firstLine(section);
      for (const span of spans) if (span.type === type) yield { ...span, line: base + span.line };
    }
  }

  private give({ version }: Snapshot, rows: readonly Row[]): string {
    const id = `${version}:${++this.count}`;
    this.given.push({ id, rows });
    if (this.given.length > remembered) this.given.shift();
    return id;
  }

  /** A row a section; the very same object as before where its tokens are the same. */
  private rows(snapshot: Snapshot): Row[] {
    const document = sectionedOf(snapshot.transcript), shares = this.sections.of(snapshot.transcript), { made } = this, rows: Row[] = [];
    for (let section = 0; section < document.count; section++) {
      const own = shares[section], known = made.get(own), above = this.above(document, section), sources = sourcesOf(snapshot, document, section), lines = endOf(document, section) - document.firstLine(section);
      if (known && known.row.lines === lines && sameAbove(known.above, above) && sameSources(known.sources, sources)) { rows.push(known.row); continue; }
      const spans = [own, ...above.map(({ share }) => share)].flatMap((share, at) => onLines(share, at === 0 ? 0 : above[at - 1].gap, lines)), fresh = rowOf(spans, mentionsOn(document, section, sources), lines);
      const row = known && sameRow(known.row, fresh) ? known.row : fresh;
      made.set(own, { above, sources, row });
      rows.push(row);
    }
    return rows;
  }

  private above(document: Sectioned, section: number): Above[] {
    const found: Above[] = [];
    for (let up = 1; up <= this.sections.farthest && up <= section; up++) {
      const share = this.sections.all[section - up];
      if (share.below >= up) found.push({ share, gap: document.firstLine(section) - document.firstLine(section - up) });
    }
    return found;
  }
}

/** What of a share that begins `gap` lines above stands on the section's lines. */
function onLines({ spans }: Share, gap: number, lines: number): Span[] {
  return spans.flatMap(span => span.line >= gap && span.line < gap + lines ? { ...span, line: span.line - gap } : []);
}

function sameAbove(one: readonly Above[], other: readonly Above[]): boolean { return one.length === other.length && one.every(({ share, gap }, at) => share === other[at].share && gap === other[at].gap); }
function sameSources(one: readonly Source[], other: readonly Source[]): boolean {
  return one.length === other.length && one.every(({ text, mentions }, at) => text === other[at].text && mentions === other[at].mentions);
}
