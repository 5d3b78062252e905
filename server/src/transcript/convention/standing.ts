import { keyed, lone, singles, unframed, unlike, unsaid } from './keys';
import { unit, type Form, type Tally } from './tally';
import { clamp, isUnmarked, isWeak } from './weights';

/**
 * How one shape of label stands in the document: what the document says for it, in steps of `grain`. Since it comes in steps, an edit hardly
 * ever moves it: only one that changes the document's convention makes all lines be weighed again.
 */
export interface Standing {
  readonly shape: string;
  /** How far the document as a whole speaks for the shape, as log-odds. */
  readonly prior: number;
  /** For each form of its candidates, how far it is the shape's habit, as log-odds; less where no stronger shape has it. */
  readonly forms: ReadonlyMap<Form, number>;
  /** Labels of this shape are nearly all that the document has. */
  readonly dominant: boolean;
  /** What it says against a name that it stands once, where speakers speak again and again, as log-odds. */
  readonly once: number;
}

const grain = 1 / 8;
/** How far a form may speak for a label by being a habit or none. */
const farthest = [-4, 1.5] as const;

/** How many labels of a shape there are in expectation, and what part that is of all lines that look so. */
interface Kin { readonly expected: number; readonly purity: number }
const noKin: Kin = { expected: 0, purity: 0 };

/** What the shapes of a document have together. */
interface Whole {
  /** Lines of text, and those of them that begin with a time. */
  readonly lines: number;
  readonly timed: number;
  readonly total: number;
  readonly strongest: number;
  /** The most that a shape with a mark of its own has. */
  readonly marked: number;
  /** How many shapes have speakers who speak again. */
  readonly recurring: number;
  /** Of lines "Name, position": how many are labels, and what part of all such lines that is. */
  readonly roles: Kin;
  /** Of lines that are a bare name. */
  readonly bare: Kin;
  /** How many labels with a colon have their words beside them. */
  readonly inline: number;
  /** How many labels of each form there are. */
  readonly habits: ReadonlyMap<Form, number>;
}

/** The standing of each shape; standings that are as they were stay the very same objects. */
export function standingsOf(tallies: readonly Tally[], page: Page, before: ReadonlyMap<string, Standing>): Map<string, Standing> {
  const { lines, timed, scripted } = page, heard = tallies.filter(tally => isHeard(tally, tallies, page)), whole = wholeOf(heard, lines, timed), { total } = whole, standings = new Map<string, Standing>();
  for (const tally of tallies) {
    const { shape } = tally, expected = tally.expected / unit, forms = new Map<Form, number>();
    for (const [form, { expected: own }] of tally.forms) forms.set(form, rounded(clamp(habitual(tally, form, own / unit, expected) + alien(whole, form, own / unit, expected), ...farthest) - unframed(tally, form, expected)));
    const made: Standing = { shape, prior: rounded(heard.includes(tally) ? prior(tally, whole) + (scripted && isPointed(shape) && opensLines(tally, lines) ? opened : 0) : unheard), forms, dominant: expected > Math.max(2, total * 0.6), once: rounded(onceOf(tally)) }, known = before.get(shape);
    standings.set(shape, known && isSame(known, made) ? known : made);
  }
  return standings;
}

/** What a document has besides labels: lines of text, those of them that begin with a time, headings of scenes, times on lines of their own, and so many headings of Markdown of each level. */
export interface Page { readonly lines: number; readonly scripted: boolean; readonly timings: number; readonly timed: number; readonly headed: readonly number[] }

/** Whether anything is concluded from a shape. */
function isHeard(tally: Tally, tallies: readonly Tally[], { lines, scripted, timings, headed }: Page): boolean {
  if (isHeld.test(tally.shape)) return isNaming(tally, lines);
  if (tally.shape === 'inline none') return isMarkless(tally, lines);
  return isPointed(tally.shape) ? timings * leastTimed <= lines && isPlay(tally, tallies, lines, scripted) : !tally.shape.startsWith(headings) || isHeaded(tally, headed[Number(tally.shape.slice(headings.length)) - 1]);
}

const headings = 'own none hash ';

/**
 * Lines that brackets or emphasis hold are speakers where they are names, or say who that is, and stand beside a good part of what is said; fewer where they are single words, which directions are.
 */
function isNaming({ shape, sure, distinct, expected, forms }: Tally, lines: number): boolean {
  let parts = 0, named = 0;
  for (const [form, { expected: own }] of forms) if (form.startsWith('part')) parts += own; else if (naming.has(form)) named += own;
  if (parts * 2 > expected) return true;
  if (sure < leastHeld || distinct < 2) return false;
  return shape.startsWith('own role') || named * 5 >= expected * 4 ? sure * 12 >= lines : sure * 4 >= lines && distinct * 3 <= sure * 2;
}
const isHeld = /^own (?:none|role) (?:square|round|italic)$/, leastHeld = 3;
const naming: ReadonlySet<Form> = new Set(['full', 'initials', 'titled', 'office', 'caps']);

/** Names in capitals that nothing closes are speakers where a good part of the lines begins so, and the names are few; with initials they look like nothing else. */
function isMarkless({ sure, distinct, count, expected, forms }: Tally, lines: number): boolean {
  return (forms.get('initials')?.expected ?? 0) * 2 > expected || sure >= leastCalls && distinct * 2 < sure && count * 5 > lines;
}

/** Headings of Markdown are speakers where nearly all of their level are a few names that come again and again, fewer where they are no full names, and something is said below them. */
function isHeaded({ sure, distinct, behind, forms, expected }: Tally, headed: number): boolean {
  const full = (forms.get('full')?.expected ?? 0) * 5 >= expected * 4;
  return sure >= leastHeaded && (full ? distinct * 4 <= sure * 3 : distinct * 2 <= sure + 1) && sure * 10 >= headed * 7 && behind * 4 >= sure * 3;
}
const leastHeaded = 4;

/** No play has a time beside one line in four: there, "Yeah. Words" is what a program heard. */
const leastTimed = 4;

/** Names and their points are labels where they are most of the document's, and few different ones, or where it tells scenes; anywhere else they are sentences, and nothing is concluded from them. */
function isPlay(tally: Tally, tallies: readonly Tally[], lines: number, scripted: boolean): boolean {
  const { shape, expected, count, sure, distinct } = tally;
  if (scripted && opensLines(tally, lines)) return true;
  return sure >= leastCalls && distinct * 2 < sure && expected * 2 > count * unit && tallies.every(other => other.shape === shape || isPointed(other.shape) || other.expected * 2 < expected);
}
const leastCalls = 6, unheard = -12;

/** So many of a script's lines begin with a name and a point that it is how they begin. */
function opensLines({ count }: Tally, lines: number): boolean { return count >= leastOpened && count * 5 > lines * 2; }
const leastOpened = 3, opened = 3;
function isPointed(shape: string): boolean { return shape.includes(' point'); }

function wholeOf(tallies: readonly Tally[], lines: number, timed: number): Whole {
  let total = 0, strongest = 0, marked = 0, recurring = 0, inline = 0, roles = noKin, bare = noKin;
  const habits = new Map<Form, number>();
  for (const tally of tallies) {
    const { shape, count, forms } = tally, expected = tally.expected / unit;
    total += expected;
    strongest = Math.max(strongest, expected);
    if (!isUnmarked(shape)) marked = Math.max(marked, expected);
    if (recurs(tally)) recurring++;
    if (shape === 'inline colon') inline = expected;
    if (shape === 'own role') roles = { expected, purity: purityOf(expected, count) };
    else if (shape === 'own none') bare = { expected, purity: purityOf(expected, count) };
    for (const [form, { expected: own }] of forms) habits.set(form, (habits.get(form) ?? 0) + own / unit);
  }
  return { lines, timed, total, strongest, marked, recurring, roles, bare, inline, habits };
}

/** How far a form that `own` of `all` labels have is their habit, as log-odds: a document's labels are of few forms. */
function habit(own: number, all: number): number { return Math.log((own + 0.2) / (all + 1) / usual); }
const usual = 0.15;

/** How far a form is the habit of its shape; a single word is none unless it comes again. */
function habitual({ sure, distinct }: Tally, form: Form, own: number, expected: number): number {
  const weight = habit(own, expected) * Math.min(1.6, expected / 6);
  return weight <= 0 || !singles.has(form) ? weight : sure ? weight * clamp(3 * (1 - distinct / sure), 0, 1) : 0;
}

/** What it says against a form that it is no habit of the document's other labels, those of a stronger shape among them. */
function alien({ total, strongest, habits }: Whole, form: Form, own: number, expected: number): number {
  const others = total - expected;
  return expected < strongest ? clamp(habit(habits.get(form)! - own, others) * Math.min(1, others / 12), -1, 0) : 0;
}

/** Its speakers speak again; decoys do not. */
function recurs({ sure, distinct }: Tally): boolean { return sure >= 3 && distinct < sure * 0.75; }

/** Of few speakers who speak again and again hardly any speaks once; what opens a sentence hardly ever comes again. */
function onceOf({ sure, distinct }: Tally): number { return sure < 8 ? 0 : clamp(Math.log(distinct / sure) + 0.7, -2, 0) * clamp((sure - 6) / 12, 0, 1); }

function purityOf(expected: number, count: number): number { return (expected + 0.5) / (count + 1); }

function prior(tally: Tally, { lines, timed, total, strongest, marked, recurring, roles, bare, inline }: Whole): number {
  const { shape, count, sure, distinct } = tally;
  // Names before an address stand by what other labels say of them.
  if (shape.startsWith('inline link')) return 0;
  const expected = tally.expected / unit, purity = purityOf(expected, count);
  const own = clamp(clamp(1.2 * Math.log(purity / (1 - purity)), -3, 3) + clamp(Math.log2(1 + expected) / 2 - 1.2, -1.2, 2), -4, 3.5);
  // A name alone and a name with its role are one habit: the lines of one, where nearly all are labels, speak for both.
  const other = shape === 'own none' ? roles : shape === 'own role' ? bare : noKin, kin = other.purity > 0.7 ? other : noKin, share = total > 0 ? (expected + kin.expected) / total : 0;
  const beside = expected >= strongest ? 0 : isWeak(shape) ? clamp(Math.log10(share + 0.001) * 3.5, -5, 0) : clamp(Math.log10(share + 0.001) * 2, -3.5, 0);
  const rival = recurring > (recurs(tally) ? 1 : 0), again = sure >= 4 ? clamp((0.75 - distinct / sure) * Math.min(16, sure), rival ? -4.5 : -1.5, 1) : 0;
  const whole = own + beside + again - (total < 2.5 ? lone(tally, expected, lines) : 0) - keyed(tally, expected) - unlike(tally) - unsaid(tally, expected) - seldom(tally, timed) - tagged(tally) - besideInline(shape, expected, inline) - besideMarked(shape, expected + kin.expected, Math.max(purity, kin.purity), marked);
  return Math.max(whole, Math.min(mostCovering, whole + covering(tally, lines)));
}

/** What it says for a shape that nearly all lines of the document have, and whose names come again: then it is how the document is written, be its labels ever so poor. */
function covering({ count, sure, distinct }: Tally, lines: number): number {
  return count >= leastCovering && sure >= leastSure && distinct * 4 <= sure * 3 ? clamp((count / lines - 0.5) / 0.4, 0, 1) : 0;
}
const leastCovering = 5, leastSure = 3, mostCovering = 1;

/** What it says against words in brackets that begin items of a list, which tell the kind of each ("- [Fix] the ferry"), unless the items read as talk. */
function tagged({ shape, sure, talks }: Tally): number { return shape.endsWith(' item') ? 8 * (1 - clamp(talks / Math.max(1, sure) / leastTalk, 0, 1)) : 0; }
const leastTalk = 0.2;

/** What it says against labels behind times that no mark of their own closes, where few of the lines that begin with a time are any: "00:12 Yes", "00:15 AI. Have a look". */
function seldom({ shape, count }: Tally, timed: number): number { return isWeak(shape) && shape.endsWith(' time') ? 6 * clamp(1 - count / timed / leastOfTimed, 0, 1) : 0; }
const leastOfTimed = 0.25;

/** Where words stand beside the labels, a colon at a line's end leads to a list; unless others know the speaker. */
function besideInline(shape: string, expected: number, inline: number): number { return /^own colon(?: number)?$/.test(shape) ? 4 * clamp(inline / (expected + 1) / 4 - 0.5, 0, 1) * clamp((inline - 4) / 8, 0, 1) : 0; }

/** Where a document marks its labels, lines without a mark are its headings, lists and clauses; unless nearly all of them look like labels, and they are many. */
function besideMarked(shape: string, expected: number, purity: number, marked: number): number {
  if (marked < 3 || expected >= marked * 1.5) return 0;
  const quality = clamp(2 * purity - 1, 0, 1);
  return isUnmarked(shape) ? (6 - 5 * quality) * (1 - quality * expected / marked / 1.5) : shape.startsWith('own stop') ? 3 : 0;
}

function rounded(odds: number): number { return Math.round(odds / grain) * grain; }

function isSame(a: Standing, b: Standing): boolean {
  if (a.prior !== b.prior || a.dominant !== b.dominant || a.once !== b.once || a.forms.size !== b.forms.size) return false;
  for (const [form, weight] of a.forms) if (b.forms.get(form) !== weight) return false;
  return true;
}
