import { closesAt } from './convention/closing';
import type { Direction as Side } from './convention/sides';
import type { Label } from './convention/label';
import { PlacedAttribution, PlacedStatement } from './placed';
import type { Assembly } from './assemble';
import type { Attribution, Statement } from './model';
import type { LineReading } from './reading/line';
import { Kind, type Stretch } from './turns/resolve';

const none: readonly never[] = [];

/** What is said in one section: the statements that begin here, the attributions here that belong to none, and the last section that the statements go on in. */
export interface Said { readonly statements: readonly Statement[]; readonly strays: readonly Attribution[]; readonly until: number }

/** Statements and attributions without one, section by section: stretches of turns put together when a section is first asked for. */
export class Spoken {
  private readonly said: (Said | undefined)[] = [];
  /** A rival is a stray as well, and may be in a later section than its statement: one attribution for both. */
  private readonly rivals = new Map<Label, PlacedAttribution>();

  constructor(private readonly assembly: Assembly) {}

  in(section: number): Said { return this.said[section] ??= this.read(section); }

  private read(section: number): Said {
    const { stretches } = this.assembly.sections[section];
    if (!stretches.length) return { statements: none, strays: none, until: section };
    const statements: Statement[] = [], strays: PlacedAttribution[] = [];
    let until = section, late = false;
    for (const stretch of stretches) {
      if (stretch.opens) {
        const turn = new Turn();
        this.add(turn, stretch, section);
        if (!stretch.closes) until = this.goOn(turn, section);
        if (turn.from >= 0) statements.push(this.statement(turn));
        else if (turn.named) { strays.push(turn.named); late ||= strays.length > 1; }
      }
      for (const label of stretch.strays) { strays.push(this.attribution(label, section)); late ||= strays.length > 1; }
    }
    if (late) strays.sort((a, b) => a.line - b.line);
    return { statements, strays, until };
  }

  /** Takes what the sections behind have of a turn that is open at a section's end; answers the last of them. */
  private goOn(turn: Turn, section: number): number {
    const { sections } = this.assembly;
    let at = section;
    while (at + 1 < sections.length) {
      const next = sections[at + 1].stretches[0] as Stretch | undefined;
      if (!next || next.opens) break;
      this.add(turn, next, ++at);
      if (next.closes) break;
    }
    return at;
  }

  private add(turn: Turn, stretch: Stretch, section: number): void {
    const base = this.assembly.lines.firstLine(section);
    if (stretch.label) turn.named = this.placed(stretch.label, section);
    for (const rival of stretch.rivals) (turn.rivals ??= []).push(this.attribution(rival, section));
    if (stretch.from < 0) return;
    if (turn.from < 0) turn.from = base + stretch.from;
    turn.to = base + stretch.to;
  }

  private statement({ named, rivals, from, to }: Turn): Statement {
    while (to > from && !this.isSpoken(to)) to--;
    while (from < to && !this.isSpoken(from)) from++;
    const last = this.reading(to), character = named?.line === from ? named.wordsAt : this.openingOf(named, from);
    return new PlacedStatement(from, character, to, last.indent + last.length, named, rivals ?? none);
  }

  /** Where a turn's words begin on a line below its label's: behind what that line left open. */
  private openingOf(named: PlacedAttribution | null, from: number): number {
    const { lines } = this.assembly, { indent } = this.reading(from);
    if (!named?.unclosed || named.line !== from - 1) return indent;
    const text = lines.text(from), at = closesAt(text, lines.text(from - 1));
    return at < 0 ? indent : text.length - text.slice(at).trimStart().length;
  }

  private attribution(label: Label, section: number): PlacedAttribution {
    let known = this.rivals.get(label);
    if (!known) this.rivals.set(label, known = this.placed(label, section));
    return known;
  }

  private placed(label: Label, section: number): PlacedAttribution {
    const side: Side = this.assembly.after.has(label.candidate.shape) ? 'after' : 'before';
    return new PlacedAttribution(label, this.assembly.lines.firstLine(section), side, this.assembly.sections[section].positions.find(({ line }) => line === label.line) ?? null);
  }

  private reading(line: number): LineReading { const { lines, sections } = this.assembly, at = lines.pieceAt(line); return sections[at].readings[line - lines.firstLine(at)]; }
  private isSpoken(line: number): boolean { const { lines, sections } = this.assembly, at = lines.pieceAt(line); return sections[at].kinds[line - lines.firstLine(at)] === Kind.Statement; }
}

/** A turn while its stretches are put together: lines of the document, -1 where it has no words yet. */
class Turn {
  named: PlacedAttribution | null = null;
  rivals: Attribution[] | null = null;
  from = -1;
  to = -1;
}
