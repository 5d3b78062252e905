import type { Transcript } from '../../transcript/model';
import type { Sectioned } from '../../transcript/sectioned';
import { rules } from '../index';
import { nearOf, sectionedOf } from '../near';
import type { Finding, Page } from '../rule';
import { Survey } from '../survey';
import { Census } from '../survey/census';
import { sameShare, shareOf, type Share } from '../survey/share';
import { Alignment } from './alignment';
import { MovedFinding, type Made } from './moved';
import { visit } from './visit';
import { asksAny, Watch, type Reach } from './watch';

/** What a section adds to what is known of the whole document, and how far one looked to tell. */
interface Shared { readonly share: Share; readonly reach: Reach }
/** What was found in a section, how far one looked, and what one asked of the whole document. */
interface Checked { readonly made: readonly Made[]; readonly reach: Reach; readonly asked: Int32Array; readonly firstLine: number }

const none: readonly never[] = [];

/**
 * Looks for findings, and goes on looking as the document is edited: a section is visited again where it, or anything that was looked at beside
 * it, is other now, or where something that was asked of the whole document is. The findings depend on the document alone, never on what it was before.
 */
export class Checker {
  private written = '';
  private census = new Census(false);
  private identities: readonly object[] = [];
  private shared: readonly Shared[] = [];
  private checked: readonly Checked[] = [];
  /** How far one looked from any section. */
  private farthest = { shared: 0, checked: 0 };

  /** The findings of all rules, in document order. */
  check(transcript: Transcript): Finding[] {
    const document = sectionedOf(transcript), { language } = transcript, { manner: { kind, open, close } } = document, page: Page = { lines: document.lines, language, convention: { kind, open, close } };
    const written = [language, kind, open, close].join('\n');
    if (written !== this.written) {
      this.written = written;
      this.census = new Census(kind === 'trailing');
      this.identities = this.shared = this.checked = [];
      this.farthest = { shared: 0, checked: 0 };
    }
    const identities = Array.from({ length: document.count }, (_, section) => document.identity(section)), alignment = new Alignment(this.identities, identities);
    const changed = this.share(document, page, alignment);
    this.visit(document, page, alignment, changed);
    this.identities = identities;
    return this.report(document, page);
  }

  /** Reads what sections add to what is known of the whole; answers the facts that are other now. */
  private share(document: Sectioned, page: Page, alignment: Alignment): Set<number> {
    const { census, shared } = this, { from, to, shift } = this.touched(alignment, this.farthest.shared), length = alignment.now.length, come: Share[] = [], gone = new Set(shared.slice(from, to - shift).map(({ share }) => share)), fresh: number[] = [];
    const now = shared.slice(0, from);
    for (let section = from; section < to; section++) {
      const own = alignment.of(section), before = own >= 0 ? shared[own] : undefined;
      if (before && alignment.isKept(section, before.reach)) { gone.delete(before.share); before.share.index = section; now.push(before); continue; }
      if (!before) fresh.push(section);
      const watch = new Watch(document, page, section), share = shareOf(document, section, watch.page, watch.near, census.namings), { reach } = watch;
      // Most edits leave what a section adds as it was, though the section is another.
      const likely = (before ?? (shift ? undefined : shared[section]))?.share, same = likely && gone.has(likely) && sameShare(likely, share) ? likely : undefined;
      if (same) { gone.delete(same); same.index = section; } else come.push(share);
      now.push({ share: same ?? share, reach });
      this.farthest.shared = Math.max(this.farthest.shared, reach.above, reach.below);
    }
    for (let section = to; section < length; section++) { const own = shared[section - shift]; own.share.index = section; now.push(own); }
    this.shared = now;
    const changed = census.update([...gone], come);
    census.elsewhere.update(document, alignment.gone, fresh, changed);
    census.judge(document, changed);
    return changed;
  }

  private visit(document: Sectioned, page: Page, alignment: Alignment, changed: ReadonlySet<number>): void {
    const { checked } = this, { from, to, shift } = changed.size ? { from: 0, to: alignment.now.length, shift: 0 } : this.touched(alignment, this.farthest.checked), now = checked.slice(0, from);
    for (let section = from; section < to; section++) {
      const before = alignment.of(section) >= 0 ? checked[alignment.of(section)] : undefined;
      if (before && alignment.isKept(section, before.reach) && !(changed.size && asksAny(before.asked, changed))) { now.push(before); continue; }
      const watch = new Watch(document, page, section), made = this.made(document, section, watch), { reach, asked } = watch;
      now.push({ made, reach, asked, firstLine: document.firstLine(section) });
      this.farthest.checked = Math.max(this.farthest.checked, reach.above, reach.below);
    }
    for (let section = to; section < alignment.now.length; section++) now.push(checked[section - shift]);
    this.checked = now;
  }

  /** The sections that an edit may have to do with, `farthest` having been looked; and how many more there are before those behind than there were. */
  private touched({ head, tail, now: { length }, earlier }: Alignment, farthest: number): { from: number; to: number; shift: number } {
    return { from: Math.max(0, head - farthest), to: Math.min(length, length - tail + farthest), shift: length - earlier.length };
  }

  private made(document: Sectioned, section: number, { page, near, ask }: Watch): readonly Made[] {
    const at = { transcript: page, near, survey: new Survey(this.census, document, page, near, ask) }, made: Made[] = [];
    for (const rule of rules) for (const found of visit(rule, document, section, at)) made.push({ rule, found });
    return made.length ? made : none;
  }

  private report(document: Sectioned, page: Page): Finding[] {
    const all: Finding[] = [];
    let survey: Survey | undefined;
    this.checked.forEach(({ made, firstLine }, section) => {
      if (!made.length) return;
      survey ??= new Survey(this.census, document, page, nearOf(document, () => undefined), () => undefined);
      const moved = document.firstLine(section) - firstLine;
      made.forEach((each, index) => all.push(new MovedFinding(each, moved, survey!, () => this.made(document, section, new Watch(document, page, section))[index])));
    });
    return all;
  }
}
