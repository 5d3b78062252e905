import type { PageSection } from '#protocol';
import { belowOf, SectionRows } from '../rules/checking/sectionRows';
import type { Transcript } from '../transcript/model';
import { replaced } from '../transcript/parts/row';
import type { Sectioned } from '../transcript/sectioned';
import { sectionOf } from './section';

/** A section as it is set. It depends on the one above it, for the paragraph that goes on, and on those that its statements go on in. */
interface Set { readonly page: PageSection; readonly below: number }

/** How a document is set, kept by section, so that an edit sets again what it touches. What is told depends on the document alone; a section that reads as before is the same object. */
export class Pages {
  private readonly sections = new SectionRows<Set>({
    above: 1,
    make(document, section, before) {
      const set = setOf(document, section);
      return before && isSame(before.page, set.page) ? { ...set, page: before.page } : set;
    },
    changed: (from, removed, made) => { this.told = replaced(this.told, from, removed, made.map(({ page }) => page)); },
  });
  private told: readonly PageSection[] = [];

  /** Sets a version for so long as `goOn` says, which is asked after each section; true when it is set. */
  advance(transcript: Transcript, goOn: () => boolean): boolean { return this.sections.advance(transcript, goOn); }

  of(transcript: Transcript): readonly PageSection[] {
    this.advance(transcript, () => true);
    return this.told;
  }
}

function setOf(document: Sectioned, section: number): Set {
  return { page: sectionOf(document, section), below: belowOf(document, section, Math.max(document.spokenUntil(section), Math.min(section + 1, document.count - 1))) };
}

function isSame(one: PageSection, other: PageSection): boolean { return one.lines === other.lines && JSON.stringify(one.blocks) === JSON.stringify(other.blocks); }
