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

const nothingMade: readonly Made[] = [];

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

  /** The findings of all rules, in document order. */
  check(transcript: Transcript): Finding[] {
    const document = sectionedOf(transcript), { language } = transcript, { manner: { kind, open, close } } = document, page: Page = { lines: document.lines, language, convention: { kind, open, close } };
    const written = [language, kind, open, close].join('\n');
    if (written !== this.written) {
      this.written = written;
      this.census = new Census(kind === 'trailing');
      this.identities = this.shared = this.checked = [];
    }
    const identities = Array.from({ length: document.count }, (_, section) => document.identity(section)), alignment = new Alignment(this.identities, identities);
    const changed = this.share(document, page, alignment);
    this.visit(document, page, alignment, changed);
    this.identities = identities;
    return this.report(document, page);
  }

  /** Reads what sections add to what is known of the whole; answers the facts that are other now. */
  private share(document: Sectioned, page: Page, alignment: Alignment): Set<number> {
    const { census, shared } = this, gone = new Set(shared.map(({ share }) => share)), come: Share[] = [], fresh: number[] = [];
    this.shared = alignment.now.map((_, section) => {
      const before = alignment.of(section) >= 0 ? shared[alignment.of(section)] : undefined;
      if (before && alignment.isKept(section, before.reach)) { gone.delete(before.share); before.share.index = section; return before; }
      if (!before) fresh.push(section);
      const watch = new Watch(document, page, section), share = shareOf(document, section, watch.page, watch.near, census.namings);
      const same = before ?? (alignment.now.length === alignment.earlier.length ? shared[section] : undefined);
      if (same && gone.has(same.share) && sameShare(same.share, share)) { gone.delete(same.share); same.share.index = section; return { share: same.share, reach: watch.reach }; }
      come.push(share);
      return { share, reach: watch.reach };
    });
    const changed = census.update([...gone], come), kept = new Set(alignment.now);
    census.elsewhere.update(document, alignment.earlier.filter(each => !kept.has(each)), fresh, changed);
    census.judge(document, changed);
    return changed;
  }

  private visit(document: Sectioned, page: Page, alignment: Alignment, changed: ReadonlySet<number>): void {
    const { checked } = this;
    this.checked = alignment.now.map((_, section) => {
      const before = alignment.of(section) >= 0 ? checked[alignment.of(section)] : undefined;
      if (before && alignment.isKept(section, before.reach) && !(changed.size && asksAny(before.asked, changed))) return before;
      const watch = new Watch(document, page, section), made = this.made(document, section, watch);
      return { made, reach: watch.reach, asked: watch.asked, firstLine: document.firstLine(section) };
    });
  }

  private made(document: Sectioned, section: number, { page, near, ask }: Watch): readonly Made[] {
    const at = { transcript: page, near, survey: new Survey(this.census, document, page, near, ask) }, made: Made[] = [];
    for (const rule of rules) for (const found of visit(rule, document, section, at)) made.push({ rule, found });
    return made.length ? made : nothingMade;
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
