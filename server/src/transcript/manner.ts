import type { Label } from './convention/label';
import { sigmoid } from './convention/weights';
import type { Convention, Statement } from './model';
import type { Summing } from './parts/blocks';
import type { Part } from './parts/part';
import type { Candidate } from './reading/candidates';
import type { Told } from './turns/told';

/** Labels of one section that are written alike (`key`: where they stand, what closes and dresses them): how many they are, and how sure, in `unit`s; the first of them. */
interface Alike { readonly key: string; count: number; sure: number; readonly first: Label }
/** What the labels of one section say of how the document writes them; roles behind names, and those of them in brackets. */
export interface Tally { readonly alike: readonly Alike[]; readonly count: number; readonly roles: number; readonly bracketed: number }

/** Sums are in whole numbers of this fraction, so that they are the same however a document is parted. */
const unit = 1_000_000;

/** How the attributions of a document are written, but for the blank lines between statements: summed over its sections. */
export type Manner = Omit<Convention, 'spaced'>;

/** The same of many sections, with the part that holds the first; in the order of the text. */
export interface Tallied { readonly alike: readonly (Alike & { readonly part: Part })[]; readonly count: number; readonly roles: number; readonly bracketed: number }

/** Adds up what is told of parts. */
export const tallied: Summing<Part, Tallied> = {
  of(parts) { const sum = new TalliedSum(); for (const part of parts) sum.add(part.section.tally, () => part); return sum; },
  join(sums) { const sum = new TalliedSum(); for (const each of sums) sum.add(each, ({ part }) => part); return sum; },
};

class TalliedSum implements Tallied {
  private readonly byKey = new Map<string, Tallied['alike'][number]>();
  count = 0;
  roles = 0;
  bracketed = 0;

  get alike(): readonly Tallied['alike'][number][] { return [...this.byKey.values()]; }

  add<Own extends Alike>(more: Omit<Tally, 'alike'> & { readonly alike: readonly Own[] }, partOf: (own: Own) => Part): void {
    this.count += more.count;
    this.roles += more.roles;
    this.bracketed += more.bracketed;
    for (const each of more.alike) {
      const own = this.byKey.get(each.key), { key, count, sure, first } = each;
      if (own) { own.count += count; own.sure += sure; } else this.byKey.set(key, { key, count, sure, first, part: partOf(each) });
    }
  }
}

/** The commonest way in which attributions are written; of two that are as common, the first. Roles as the document joins them. `after`: shapes whose labels stand behind their words; `told`: where the document says so itself. */
export function mannerOf({ alike, count: all, roles, bracketed }: Tallied, after: ReadonlySet<string>, told: Told | null): Manner {
  const ids = new Map<string, { count: number; sure: number; readonly first: Label; readonly line: number }>();
  for (const { first, part, count, sure } of alike) {
    const { close, dress, shape, place } = first.candidate, id = `${after.has(shape) ? 'trailing' : place === 'inline' ? 'leading' : 'heading'} ${close}${dress && ' ' + dress}`, own = ids.get(id);
    if (own) { own.count += count; own.sure += sure; } else ids.set(id, { count, sure, first, line: part.firstLine + first.line });
  }
  const [id, main] = [...ids].reduce<[string, { count: number; sure: number; first: Label } | null]>((best, each) => best[1] && best[1].count >= each[1].count ? best : each, ['none', null]);
  const c = main?.first.candidate, brackets = bracketed * 2 > roles;
  return {
    id, kind: !c ? 'none' : after.has(c.shape) ? 'trailing' : c.place === 'inline' ? 'leading' : 'heading',
    open: c?.open ?? '', close: c?.closing ?? '', roleOpen: brackets ? ' (' : ', ', roleClose: brackets ? ')' : '',
    confidence: main ? main.sure / unit / all : 0,
    reasons: [...told ? [{ cue: `told:${told.direction}`, weight: 1, line: told.line }] : [], ...[...ids].map(([cue, { count, line }]) => ({ cue: 'shape:' + cue, weight: count, line }))],
  };
}

/** Counts how a section's labels are written. */
export function tallyOf(labels: readonly Label[]): Tally {
  const alike: Alike[] = [];
  let roles = 0, bracketed = 0, like: Alike | undefined, odds = NaN, sure = 0;
  for (const label of labels) {
    const { candidate: c, candidate: { reading } } = label;
    // The labels of a section are mostly written alike, and many are as sure.
    if (label.odds !== odds) { odds = label.odds; sure = Math.round(sigmoid(odds) * unit); }
    if (!like || !isAlike(like, c)) like = likeOf(alike, c);
    if (like) { like.count++; like.sure += sure; } else alike.push(like = { key: [c.place, c.shape, c.close, c.dress].join('\n'), count: 1, sure, first: label });
    if (reading.role === null || reading.roleStart <= reading.start) continue;
    roles++;
    if (reading.cues.some(([cue]) => cue === 'role-in-brackets')) bracketed++;
  }
  return { alike, count: labels.length, roles, bracketed };
}

function isAlike({ first: { candidate: own } }: Alike, c: Candidate): boolean { return own.shape === c.shape && own.place === c.place && own.close === c.close && own.dress === c.dress; }

function likeOf(all: readonly Alike[], c: Candidate): Alike | undefined { return all.find(each => isAlike(each, c)); }

/** Blank lines stand between most of the first statements. */
export function isSpaced(statements: readonly Statement[]): boolean {
  let gaps = 0, spaced = 0;
  for (let i = 1; i < statements.length && i < 200; i++) {
    const above = Math.max(statements[i - 1].range.end.line, statements[i - 1].attribution?.range.end.line ?? 0);
    const below = Math.min(statements[i].range.start.line, statements[i].attribution?.range.start.line ?? Infinity);
    gaps++;
    if (below - above > 1) spaced++;
  }
  return gaps > 0 ? spaced * 2 >= gaps : true;
}
