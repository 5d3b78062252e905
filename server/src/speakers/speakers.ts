import type { Position } from 'vscode-languageserver-types';
import { SectionRows } from '../rules/checking/sectionRows';
import { sectionedOf } from '../rules/near';
import { comparePositions } from '../rules/places';
import type { Statement, Transcript } from '../transcript/model';
import { Blocks, type Summing } from '../transcript/parts/blocks';
import type { Sectioned } from '../transcript/sectioned';
import { codeReach } from './codes';
import { shareOf, speaking, type Share, type Speaking } from './share';
import { all, secondsSaid, spansOfAll } from './spans';
import { beginningOf, keyOf } from './turns';

/**
 * Who speaks in a document and how much, kept by section and summed, so that an edit counts again what it touches. What is told depends on the document
 * alone, never on what it was before.
 */
export class Speakers {
  private readonly sections = new SectionRows<Share>({
    above: codeReach,
    make: shareOf,
    changed: (from, removed, made) => {
      this.blocks.splice(from, removed, made);
      const { all } = this.sections, until = removed === made.length ? from + removed : all.length;
      for (let section = from; section < until; section++) all[section].index = section;
    },
  });
  private readonly blocks = new Blocks<Share>([]);

  /** Counts a version for so long as `goOn` says, which is asked after each section; true when it is counted. */
  advance(transcript: Transcript, goOn: () => boolean): boolean { return this.sections.advance(transcript, goOn); }

  /** Who says how much in a version. */
  of(transcript: Transcript): Speaking {
    this.advance(transcript, () => true);
    return this.blocks.sum(speaking);
  }

  /** What something adds up to in a version. */
  sum<Sum>(transcript: Transcript, summing: Summing<Share, Sum>): Sum {
    this.advance(transcript, () => true);
    return this.blocks.sum(summing);
  }

  /** The same section by section, for whoever goes through all of it. */
  shares(transcript: Transcript): readonly Share[] { return this.sections.of(transcript); }

  /** How long all that is said takes, in seconds: by time codes where there are some throughout, else as it takes to be read aloud. `pace`: words a minute, where somebody set it. */
  seconds(transcript: Transcript, said: { readonly words: number; readonly units: number }, pace: number): number {
    const spans = this.sum(transcript, spansOfAll), { language } = transcript;
    return secondsSaid(said, spans.isTold(language) ? spans.coded.get(all) : undefined, language, pace);
  }

  /** The statements of one speaker, or those that nobody is named for, in order. Looks only where there are some. */
  *statements(transcript: Transcript, key: string): Generator<Statement> {
    this.advance(transcript, () => true);
    const document = sectionedOf(transcript);
    for (let section = 0; section < this.sections.all.length; section++) yield* this.inSection(document, section, key);
  }

  /** The statement that a place is in, or behind; on the line where one begins, before its label, that one. Null before the first. */
  at(transcript: Transcript, place: Position): Statement | null {
    const document = sectionedOf(transcript), last = document.sectionAt(Math.max(0, Math.min(place.line, document.lines.count - 1)));
    for (let section = last; section >= 0; section--) {
      const statements = document.statementsIn(section), before = statements.findLast(statement => comparePositions(beginningOf(statement), place) <= 0);
      const here = section === last ? statements.find(statement => beginningOf(statement).line === place.line) : undefined;
      if (here && (!before || beginningOf(before).line < place.line)) return here;
      if (before) return before;
    }
    return null;
  }

  /** The statement of a speaker that comes next behind a place, or last before it, the place being where a statement begins (`beginningOf`). */
  next(transcript: Transcript, key: string, place: Position, step: 1 | -1): Statement | null {
    this.advance(transcript, () => true);
    const document = sectionedOf(transcript), isBeyond = (statement: Statement) => comparePositions(beginningOf(statement), place) * step > 0;
    for (let section = document.sectionAt(Math.max(0, Math.min(place.line, document.lines.count - 1))); section >= 0 && section < this.sections.all.length; section += step) {
      const found = this.inSection(document, section, key).filter(isBeyond);
      if (found.length > 0) return step > 0 ? found[0] : found.at(-1)!;
    }
    return null;
  }

  private inSection(document: Sectioned, section: number, key: string): readonly Statement[] {
    if (!this.sections.all[section].said.some(said => said.key === key)) return [];
    return document.statementsIn(section).filter(statement => keyOf(statement) === key);
  }
}
