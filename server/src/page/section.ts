import type { PageBlock, PageOpening, PageSection } from '#protocol';
import { labelTimecodes, markTimecodes, wholeTimecode } from '../speakers/timecodes';
import { beginningOf, keyOf } from '../speakers';
import type { Statement } from '../transcript/model';
import type { Sectioned } from '../transcript/sectioned';
import { isRunning, leadingLines, paragraphsIn } from './paragraphs';
import { wordsOf } from './words';

/** More of front matter or of a mark is nothing to be read on a page. */
const longestAside = 2000;

/** What is set of a section's lines; costs what they are, wherever in a document. Looks at the sections beside it, and those that its statements go on in. */
export function sectionOf(document: Sectioned, section: number): PageSection { return new Composition(document, section).set(); }

class Composition {
  private readonly blocks: PageBlock[] = [];
  private readonly first: number;
  private readonly openings = new Map<number, Statement>();
  /** Who has been named, but has said nothing yet, and on which line; a time whose words have not come yet. */
  private named: { readonly opens: PageOpening; readonly line: number } | null = null;
  private time: { readonly time: string; readonly line: number } | null = null;
  /** Where the words of a statement begin on its first line. */
  private readonly wordsAt = new Map<number, number>();

  constructor(private readonly document: Sectioned, private readonly section: number) {
    this.first = document.firstLine(section);
    for (const statement of document.statementsIn(section)) {
      this.openings.set(beginningOf(statement).line, statement);
      this.wordsAt.set(statement.range.start.line, statement.range.start.character);
    }
  }

  set(): PageSection {
    const { document, first, section } = this, behind = document.firstLine(section + 1), end = behind + leadingLines(document, section + 1);
    for (let line = first + leadingLines(document, section); line < end;) line = this.next(line, behind, end);
    this.nameAlone();
    if (this.time) this.put({ kind: 'mark', from: this.time.line, to: this.time.line, text: this.time.time });
    return { lines: behind - first, blocks: this.blocks };
  }

  /** Sets what begins on a line; answers the line behind it. */
  private next(line: number, behind: number, end: number): number {
    const kind = this.document.kindOf(line), statement = this.openings.get(line);
    if (kind === 'blank') return line + 1;
    if (statement) this.open(statement, line);
    if (isRunning(kind)) return this.words(line, behind, end);
    const to = this.alike(line, behind);
    if (kind === 'attribution') {
      this.strays(line, to, statement !== undefined);
      return to + 1;
    }
    if (kind === 'mark') this.mark(line, to);
    else if (kind === 'direction') return this.direction(line, to);
    else if (kind === 'heading') return this.heading(line, to);
    else this.front(line, to);
    return to + 1;
  }

  /** What is written above the transcript, without the lines that only fence it. */
  private front(from: number, to: number): void {
    const text = this.textOf(from, to, '\n').split('\n').filter(each => !/^(?:---|\.\.\.)$/.test(each.trim())).join('\n');
    if (text !== '') this.put({ kind: 'front', from, to, text: text.slice(0, longestAside) });
  }

  /** The last line of the same kind from a line on, before one on which a statement opens. */
  private alike(line: number, behind: number): number {
    const { document } = this, kind = document.kindOf(line);
    let to = line;
    while (to + 1 < behind && document.kindOf(to + 1) === kind && !this.openings.has(to + 1)) to++;
    return to;
  }

  private open(statement: Statement, line: number): void {
    const { attribution, rivals } = statement, { lines } = this.document;
    this.nameAlone();
    const time = attribution ? labelTimecodes(lines, attribution)[0] : undefined;
    if (time) this.time = { time: shortTime(lines.slice(time)), line };
    const others = rivals.map(({ speaker }) => speaker);
    this.named = { line, opens: { key: keyOf(statement), name: attribution?.speaker ?? '', role: attribution?.role ?? null, ...others.length > 0 ? { rivals: others } : {} } };
  }

  /** Who is named, and says nothing before something else comes, or in the next section only. */
  private nameAlone(): void {
    if (!this.named) return;
    const { opens, line } = this.named;
    this.named = null;
    this.put({ kind: 'statement', from: line, to: line, text: '', opens });
  }

  private words(line: number, behind: number, end: number): number {
    const { document, document: { lines } } = this, kind = document.kindOf(line) === 'narration' ? 'narration' : 'statement', to = this.alike(line, behind);
    if (kind === 'narration') this.nameAlone();
    const paragraphs = paragraphsIn(document, line, to), last = paragraphs[paragraphs.length - 1];
    // What the next section goes on with belongs to the last of them.
    if (to === behind - 1) paragraphs[paragraphs.length - 1] = [last[0], end - 1];
    for (const [from, till] of paragraphs) {
      const { text, marks } = wordsOf(lines, from, till, this.wordsAt.get(from) ?? 0, this.quotations(till >= behind));
      const { named } = this;
      this.named = null;
      this.put({ kind, from: named?.line ?? from, to: till, text, ...marks.length > 0 ? { marks } : {}, ...named ? { opens: named.opens } : {} });
    }
    return to === behind - 1 ? end : to + 1;
  }

  private quotations(further: boolean) {
    const { document, section } = this, own = document.quotationsIn(section);
    return further ? [...own, ...document.quotationsIn(section + 1)] : own;
  }

  /** Attributions that are nobody's stand as they are written; the others have been set where their statement begins. */
  private strays(line: number, to: number, own: boolean): void {
    for (const { range: { start } } of this.document.straysIn(this.section)) {
      if (start.line < line || start.line > to || own && start.line === line) continue;
      this.put({ kind: 'attribution', from: start.line, to: start.line, text: this.document.lines.text(start.line).trim() });
    }
  }

  /** Time codes go to the words that they stand above; the numbers of captions, beside them, are nobody's reading. */
  private mark(line: number, to: number): void {
    const { lines } = this.document;
    for (let each = line; each <= to; each++) {
      const [time] = markTimecodes(lines, each);
      if (time) { this.time ??= { time: shortTime(lines.slice(time)), line }; return; }
    }
    const text = this.textOf(line, to, ' ').slice(0, longestAside);
    if (!/^\d*$/u.test(text)) this.put({ kind: 'mark', from: line, to, text });
  }

  private direction(line: number, to: number): number {
    const { document: { lines }, section } = this, starts = this.document.directionsIn(section).filter(({ range: { start } }) => start.line >= line && start.line <= to);
    const own = starts.find(({ range: { start } }) => start.line === line), next = starts.find(({ range: { start } }) => start.line > line), last = next ? next.range.start.line - 1 : to;
    if (own && wholeTimecode(lines, own.range)) {
      const [time] = markTimecodes(lines, line);
      if (time) this.time ??= { time: shortTime(lines.slice(time)), line };
    } else this.put({ kind: 'direction', from: line, to: last, text: this.textOf(line, last, ' ') });
    return last + 1;
  }

  private heading(line: number, to: number): number {
    const own = this.document.headingsIn(this.section).find(({ range: { start } }) => start.line === line), last = own ? Math.min(to, Math.max(line, own.range.end.line)) : line;
    this.nameAlone();
    if (own) this.put({ kind: 'heading', from: line, to: last, text: own.text, level: own.level });
    return last + 1;
  }

  private put(block: PageBlock): void {
    const { first, time } = this, timed = block.kind === 'statement' || block.kind === 'narration' ? time : null;
    if (timed) this.time = null;
    this.blocks.push({ ...block, from: Math.min(block.from, timed?.line ?? block.from) - first, to: block.to - first, ...timed ? { time: timed.time } : {} });
  }

  private textOf(from: number, to: number, join: string): string {
    const texts: string[] = [];
    for (let line = from; line <= to; line++) texts.push(this.document.lines.text(line).trim());
    return texts.join(join);
  }
}

function shortTime(time: string): string { return time.replace(/^[[(<]|[\])>]$/g, '').replace(/[.,]\d+$/, ''); }
