import type { SpeakerKind } from '../../transcript/model';
import { sameRole } from '../roles';
import { fold } from '../spelling/names';
import type { Naming } from './naming';
import type { Share } from './share';

/** The offices that one speaker has in a document: the usual one as it is written most often, and the roles that are no form of it. */
export interface Offices { readonly usual: string; readonly usualForms: ReadonlySet<string>; readonly others: ReadonlySet<string> }

/** An attribution of a section, counted from its first. */
export interface Placed { readonly section: number; readonly at: number }

/** All that attributions say of one speaker, as they come and go. */
export class Person {
  attributions = 0;
  /** Those with words. */
  statements = 0;
  /** Sections that name the speaker. */
  readonly shares = new Map<Share, number>();
  private readonly names = new Map<string, number>();
  private readonly kinds = new Map<SpeakerKind, number>();
  private readonly roles = new Map<string, number>();
  private readonly offices = new Map<string, number>();

  constructor(readonly key: string) {}

  add({ name, kind, role, office, speaks }: Naming, share: Share, sign: 1 | -1): void {
    this.attributions += sign;
    if (speaks) this.statements += sign;
    count(this.names, name, sign);
    count(this.kinds, kind, sign);
    count(this.shares, share, sign);
    if (role !== null) count(this.roles, role, sign);
    if (office !== null) count(this.offices, office, sign);
  }

  /** The name as it is written most often. */
  get name(): string { return commonest(this.names) ?? this.key; }
  get kind(): SpeakerKind { return commonest(this.kinds) ?? 'person'; }

  get allRoles(): Iterable<string> { return this.roles.keys(); }
  /** Roles folded: whether one of its attributions has it. */
  hasRole(folded: string): boolean { for (const role of this.roles.keys()) if (fold(role) === folded) return true; return false; }
  /** Roles of more than a word that all its attributions have; none where one has no role, or a shorter one. */
  get rolesThroughout(): readonly string[] {
    let all = 0;
    for (const [role, times] of this.roles) { if (!/\S\s+\S/u.test(role)) return []; all += times; }
    return all === this.attributions ? [...this.roles.keys()] : [];
  }

  /** The first attribution that gives one of these offices. */
  first(offices: ReadonlySet<string>): Placed | null {
    let first = null as Placed | null;
    for (const { index, namings } of this.shares.keys()) {
      const at: number = first === null || index < first.section ? namings.findIndex(each => each.key === this.key && each.office !== null && offices.has(each.office)) : -1;
      if (at >= 0) first = { section: index, at };
    }
    return first;
  }

  /** Its offices where there are two or more. The usual one is the one that it has most often; of two that it has as often, the one that comes first. */
  get differingOffices(): Offices | null {
    if (this.offices.size < 2) return null;
    const groups: { forms: Set<string>; times: number }[] = [];
    for (const [role, times] of [...this.offices].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
      const group = groups.find(({ forms: [form] }) => form === role || sameRole(form, role));
      if (group) { group.forms.add(role); group.times += times; } else groups.push({ forms: new Set([role]), times });
    }
    if (groups.length < 2) return null;
    const most = Math.max(...groups.map(({ times }) => times)), leading = groups.filter(({ times }) => times === most);
    const usual = leading.length === 1 ? leading[0] : leading.reduce((best, each) => isBefore(this.first(each.forms), this.first(best.forms)) ? each : best);
    return { usual: [...usual.forms][0], usualForms: usual.forms, others: new Set(groups.flatMap(group => group === usual ? [] : [...group.forms])) };
  }
}

function isBefore(one: Placed | null, other: Placed | null): boolean { return one !== null && (other === null || one.section < other.section || one.section === other.section && one.at < other.at); }

function count<T>(counts: Map<T, number>, key: T, sign: 1 | -1): void {
  const now = (counts.get(key) ?? 0) + sign;
  if (now) counts.set(key, now); else counts.delete(key);
}

function commonest<T extends string>(counts: ReadonlyMap<T, number>): T | undefined {
  let best: T | undefined, most = 0;
  for (const [key, times] of counts) if (times > most || times === most && best !== undefined && key < best) { best = key; most = times; }
  return best;
}
