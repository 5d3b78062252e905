import type { Named } from '../../officials/mentions';
import type { Transcript } from '../../transcript/model';
import { replaced } from '../../transcript/parts/row';
import { speakerKey } from '../../transcript/placed';
import type { Sectioned } from '../../transcript/sectioned';
import { rules } from '../index';
import { Asked } from '../known/asked';
import type { Known } from '../known/known';
import { nearOf, sectionedOf } from '../near';
import type { Finding, Page, Whole } from '../rule';
import { Survey } from '../survey';
import { Census } from '../survey/census';
import { sameShare, shareOf, type Share } from '../survey/share';
import { Alignment } from './alignment';
import { Askers } from './askers';
import { habitual } from './habitual';
import { MovedFinding, type Made } from './moved';
import { Once } from './once';
import { Versions } from './versions';
import { visit } from './visit';
import { Watch, type Reach } from './watch';

/** What a section adds to what is known of the whole document, and how far one looked to tell. */
interface Shared { readonly share: Share; readonly reach: Reach }
/** What was found in a section, how far one looked, and what one asked of the whole document; the section's place, moved along by edits above. */
interface Checked { index: number; readonly made: readonly Made[]; readonly reach: Reach; readonly asked: Int32Array; readonly firstLine: number }
/** What is kept of a version's sections, in order; `farthest`: how far one looked from any. */
interface Kept<T> { readonly of: readonly T[]; readonly farthest: number }

const none: readonly never[] = [], nothing: Kept<never> = { of: none, farthest: 0 };

/**
 * Looks for findings, and goes on looking as the document is edited: a section is visited again where it, or anything that was looked at beside
 * it, is other now, or where something that was asked of the whole document is. The findings depend on the document alone, never on what it was before.
 */
export class Checker {
  private written = '';
  private census = new Census(false);
  /** The version's sections, and what is kept of them. */
  private identities: readonly object[] = none;
  private shared: Kept<Shared> = nothing;
  private checked: Kept<Checked> = nothing;
  /** Of what is kept: who asked which facts, and where anything was found. */
  private askers = new Askers<Checked>();
  private finding = new Set<Checked>();
  /** Facts that are other than when sections were last visited. */
  private readonly changed = new Set<number>();
  private readonly asked = new Asked();
  /** A version is a text, and what is known beside it. */
  private readonly versions = new Versions<{ readonly transcript: Transcript; readonly known: Known | null }>(({ transcript, known }) => this.steps(transcript, known), (one, other) => one.transcript === other.transcript && one.known === other.known);

  /** Checks a version for so long as `goOn` says, which is asked after each section; true when its findings are known. */
  advance(transcript: Transcript, goOn: () => boolean, known: Known | null = null): boolean { return this.versions.advance({ transcript, known }, goOn); }

  /** The findings of all rules, section by section. */
  check(transcript: Transcript, known: Known | null = null, named?: () => Named): Finding[] {
    this.advance(transcript, () => true, known);
    const document = sectionedOf(transcript);
    return this.report(document, pageOf(document, transcript), named);
  }

  /** Something was found in the last version that may be settled by whom the text names elsewhere. */
  get asksNamed(): boolean { for (const { made } of this.finding) if (made.some(({ found }) => found.settled)) return true; return false; }

  private *steps(transcript: Transcript, known: Known | null): Generator<void> {
    const document = sectionedOf(transcript), page = pageOf(document, transcript), { language, convention: { kind, open, close } } = page, written = [language, kind, open, close].join('\n');
    if (written !== this.written) {
      this.written = written;
      this.census = new Census(kind === 'trailing');
      this.identities = none;
      this.shared = this.checked = nothing;
      this.askers = new Askers();
      this.finding = new Set();
      this.changed.clear();
    }
    const alignment = new Alignment(this.identities, document.identities);
    yield* this.share(document, page, alignment);
    yield* this.census.judge(document, this.changed);
    this.asked.update(known, this.changed);
    yield* this.visit(document, page, alignment);
    this.identities = alignment.now;
  }

  /** Reads what sections add to what is known of the whole, and tells the census. */
  private *share(document: Sectioned, page: Page, alignment: Alignment): Generator<void> {
    const { census, shared } = this, { from, to, shift } = touched(alignment, shared.farthest);
    const now: Shared[] = [], come: Share[] = [], gone = new Set(shared.of.slice(from, to - shift).map(({ share }) => share)), fresh: number[] = [];
    let { farthest } = shared;
    for (let section = from; section < to; section++) {
      const own = alignment.of(section), before = own >= 0 ? shared.of[own] : undefined;
      if (before && alignment.isKept(section, before.reach)) { gone.delete(before.share); now.push(before); continue; }
      if (!before) fresh.push(section);
      const watch = new Watch(document, page, section), share = shareOf(document, section, watch.page, watch.near, census.namings), { reach } = watch;
      // Most edits leave what a section adds as it was, though the section is another.
      const likely = (before ?? (shift ? undefined : shared.of[section]))?.share, same = likely && gone.has(likely) && sameShare(likely, share) ? likely : undefined;
      if (same) gone.delete(same); else come.push(share);
      now.push({ share: same ?? share, reach });
      farthest = Math.max(farthest, reach.above, reach.below);
      yield;
    }
    const of = replaced(shared.of, from, to - shift - from, now);
    for (let section = from; section < (shift ? of.length : to); section++) of[section].share.index = section;
    this.shared = { of, farthest };
    yield* census.update([...gone], come, this.changed);
    census.elsewhere.update(document, alignment.gone, fresh, this.changed);
  }

  private *visit(document: Sectioned, page: Page, alignment: Alignment): Generator<void> {
    const { checked, changed, askers } = this, { from, to, shift } = touched(alignment, checked.farthest), again = askers.of(changed), now: Checked[] = [], gone = new Set(checked.of.slice(from, to - shift));
    let { farthest } = checked;
    const look = (section: number) => { const made = this.look(document, page, section), { above, below } = made.reach; farthest = Math.max(farthest, above, below); return made; };
    for (let section = from; section < to; section++) {
      const own = alignment.of(section), before = own >= 0 ? checked.of[own] : undefined;
      if (before && alignment.isKept(section, before.reach) && !again.has(before)) { gone.delete(before); now.push(before); continue; }
      now.push(look(section));
      yield;
    }
    const of = replaced(checked.of, from, to - shift - from, now);
    for (let section = from; section < (shift ? of.length : to); section++) of[section].index = section;
    // Those beyond the edit's reach that asked what is other now are in their places already.
    for (const before of again) if (of[before.index] === before) {
      gone.add(before);
      of[before.index] = look(before.index);
      yield;
    }
    for (const each of gone) { askers.delete(each); this.finding.delete(each); }
    this.checked = { of, farthest };
    changed.clear();
  }

  /** Checks a section. */
  private look(document: Sectioned, page: Page, section: number): Checked {
    const watch = new Watch(document, page, section), made = this.made(document, section, watch), { reach, asked } = watch, checked = { index: section, made, reach, asked, firstLine: document.firstLine(section) };
    this.askers.add(checked);
    if (made.length) this.finding.add(checked);
    return checked;
  }

  private made(document: Sectioned, section: number, { page, near, ask }: Watch): readonly Made[] {
    const at = { transcript: page, near, survey: new Survey(this.census, document, page, near, ask), known: this.asked.for(ask) }, { any } = at.known, made: Made[] = [], once = new Once();
    for (const rule of rules) if (any || !rule.meta.needsDirectory) for (const found of visit(rule, document, section, at)) {
      const each = { rule, found };
      if (once.isFirst(each)) made.push(each);
    }
    return made.length ? made : none;
  }

  private report(document: Sectioned, page: Page, named: (() => Named) | undefined): Finding[] {
    const all: Finding[] = [];
    let survey: Survey | undefined;
    const whole: Whole = { get named() { return named?.() ?? null; }, rolesOf: attribution => this.census.person(speakerKey(attribution))?.allRoles ?? [] };
    // Most sections say nothing that another one may have said before.
    const once = new Once(), isOpen = ({ found: { once: same, settled } }: Made) => same !== undefined || settled !== undefined;
    const found = [...this.finding].sort((one, other) => one.index - other.index), told = found.map(({ made }) => made.some(isOpen) ? made.filter(each => once.isFirst(each) && !each.found.settled?.(whole)) : made);
    const { statements, quotations } = this.census, usual = habitual(told.flat(), { statements, quotations, known: () => this.census.countPeople(name => this.asked.knows(name)) });
    for (const [at, { index: section, made, firstLine }] of found.entries()) {
      survey ??= new Survey(this.census, document, page, nearOf(document, () => undefined), () => undefined);
      const moved = document.firstLine(section) - firstLine;
      for (const each of told[at]) if (!usual.has(each.rule)) all.push(new MovedFinding(each, moved, survey, () => this.made(document, section, new Watch(document, page, section))[made.indexOf(each)]));
    }
    return all;
  }
}

function pageOf({ lines, manner: { kind, open, close } }: Sectioned, { language }: Transcript): Page { return { lines, language, convention: { kind, open, close } }; }

/** The sections that an edit may have to do with, `farthest` having been looked; and how many more sections there are before those behind than there were. */
function touched({ head, tail, now: { length }, earlier }: Alignment, farthest: number): { from: number; to: number; shift: number } {
  return { from: Math.max(0, head - farthest), to: Math.min(length, length - tail + farthest), shift: length - earlier.length };
}
