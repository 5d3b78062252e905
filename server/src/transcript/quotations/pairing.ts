import { endsSentence, isLetter, isDigit, isSpace, skipSpace, skipSpaceBack } from './characters';
import { MarkClass, Side, classAt, closerOf, endOfMark, isMeasure, sideOf } from './marks';
import type { Surveyed } from './read';
import { pairSingles } from './singles';

/** One outermost quotation inside one paragraph, with its marks. Offsets are the text's. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** False: the closing mark is missing, and the next paragraph does not go on with the quotation either. */
  readonly closed: boolean;
  readonly closer: string;
  /** The quotation was opened in an earlier paragraph. */
  readonly continued: boolean;
  /** It goes on in the next paragraph. */
  readonly runsOn: boolean;
}

/** What a paragraph's marks are paired within. */
export interface PairingInput {
  readonly text: string;
  /** First and last (exclusive) character of the paragraph, white space at the edges left out. */
  readonly from: number;
  readonly to: number;
  readonly marks: readonly number[];
  /** Single marks are this document's outer quotation marks. */
  readonly singles: boolean;
  /** The class of the quotation that the paragraph before left open. */
  readonly open: MarkClass;
  readonly following: Following;
}

/** Whether the paragraphs behind go on with a quotation of a class that is left open here. */
export interface Following { goesOn(open: MarkClass): boolean }

interface Opened { readonly at: number; readonly cls: MarkClass; readonly continued: boolean; readonly closer: string; nested: Inner[] }
interface Inner { readonly at: number; readonly end: number; readonly cls: MarkClass; readonly closer: string }

/** How deep a closing mark looks for its opening one, and how many may stand open: keeps a million unclosed marks linear. */
const deepest = 12, mostOpen = 64;

/**
 * The outermost quotations of a paragraph, in order. A stack, never left to right in pairs: names in quotation marks stand
 * inside quoted speech. Where the marks do not add up, the commonest slips of the pen are read as meant: one mark that closes
 * two («… «Эхо»), one that opens two («Эхо» … известный»), a straight mark turned the wrong way.
 */
export function pair(input: PairingInput): Span[] {
  const only = onlyPair(input);
  if (only) return hasWords(input.text, only.start, only.end) ? [only] : [];
  const { text, from, to, marks } = input, spans: Span[] = [], stack: Opened[] = [];
  let lost = -1, index = 0;
  const first = marks.length ? marks[0] : -1;
  if (input.open !== MarkClass.None) {
    const reopens = first === from && classAt(text, first) === input.open;
    stack.push({ at: from, cls: input.open, continued: true, closer: reopens ? closerOf(text, first) : closerOfClass(input.open), nested: [] });
    if (reopens) index = 1;
  }
  if (input.singles) return [...pairSingles(input)];
  for (; index < marks.length; index++) {
    const at = marks[index], cls = classAt(text, at), end = endOfMark(text, at);
    if (cls === MarkClass.Single) continue;
    let side = sideOf(text, at, from, to);
    const depth = openOf(stack, cls);
    if (depth < 0 && isMeasure(text, at, from, to)) continue;
    if (side === Side.Either) side = depth >= 0 ? Side.Close : Side.Open;
    if (side === Side.Open) {
      if (stack.length < mostOpen) stack.push({ at, cls, continued: false, closer: closerOf(text, at), nested: [] });
      if (stack.length === 1) lost = -1;
    } else if (depth >= 0) {
      const [opened] = stack.splice(depth);
      if (depth === 0) spans.push(span(opened, end));
      else stack[0].nested.push({ at: opened.at, end, cls, closer: opened.closer });
    } else if (stack.length === 0) {
      // A closing mark of nothing: it may have been meant to open, or the quotation before it may have begun with a name.
      if (lost >= 0 && classAt(text, lost) === cls) { spans.push({ start: lost, end, closed: true, closer: closerOf(text, lost), continued: false, runsOn: false }); lost = -1; }
      else if (!shareOpening(text, spans, end, from)) lost = at;
    }
  }
  if (stack.length) finish(input, stack[0], spans);
  return spans.filter(s => hasWords(text, s.start, s.end));
}

/** The quotation of most paragraphs that have any: one mark opens it, another of its class closes it. Null where there is more to tell. */
function onlyPair({ text, from, to, marks, singles, open }: PairingInput): Span | null {
  if (marks.length !== 2 || singles || open !== MarkClass.None) return null;
  const [start, last] = marks, cls = classAt(text, start);
  if (cls === MarkClass.Single || classAt(text, last) !== cls || sideOf(text, start, from, to) === Side.Close || sideOf(text, last, from, to) === Side.Open || isMeasure(text, start, from, to)) return null;
  return { start, end: endOfMark(text, last), closed: true, closer: closerOf(text, start), continued: false, runsOn: false };
}

/** Whether a paragraph goes on with a quotation left open before it; null where it says nothing. */
export function takesUp({ source, start, end, survey: { marks } }: Surveyed, open: MarkClass): boolean | null {
  if (!marks.length) return null;
  const text = source.slice(start, end), from = skipSpace(text, 0, text.length), to = skipSpaceBack(text, text.length, from);
  for (const at of marks) {
    if (classAt(text, at) !== open) continue;
    return at === from || sideOf(text, at, from, to) !== Side.Open;
  }
  return null;
}

function openOf(stack: readonly Opened[], cls: MarkClass): number {
  for (let depth = stack.length - 1, least = Math.max(0, depth - deepest); depth >= least; depth--) if (stack[depth].cls === cls) return depth;
  return stack.length > deepest && stack[0].cls === cls ? 0 : -1;
}

function span(opened: Opened, end: number): Span {
  return { start: opened.at, end, closed: true, closer: opened.closer, continued: opened.continued, runsOn: false };
}

/** «Эхо» — известное радио», — сказал он: the first mark opened two, so the quotation runs from there to here. */
function shareOpening(text: string, spans: Span[], end: number, from: number): boolean {
  for (let i = spans.length - 1, least = Math.max(0, i - 3); i >= least; i--) {
    const s = spans[i];
    if (s.end - s.start > 80) return false;
    const before = skipSpaceBack(text, s.start, from);
    if (before > from && !endsSentence(text.charCodeAt(before - 1)) && text[before - 1] !== ':') continue;
    spans.splice(i, spans.length - i, { ...s, end });
    return true;
  }
  return false;
}

/** The paragraph ends inside a quotation. */
function finish(input: PairingInput, outer: Opened, spans: Span[]): void {
  const { text, to } = input, same = outer.nested.filter(n => n.cls === outer.cls);
  const speech = same.find(n => beginsSentence(text, n.at, outer.at));
  const last = same[same.length - 1];
  if (last && !speech && endsQuotation(text, last.end, to)) { spans.push(span(outer, last.end)); return; }
  if (input.following.goesOn(outer.cls)) { spans.push({ ...span(outer, to), runsOn: true }); return; }
  const end = speech ? skipSpaceBack(text, speech.at, outer.at) : to;
  spans.push({ ...span(outer, end), closed: false });
  if (!speech) return;
  // The outermost of them: those inside others were closed before these.
  let behind = speech.at;
  for (const n of outer.nested.sort((a, b) => a.at - b.at)) {
    if (n.at < behind) continue;
    spans.push({ start: n.at, end: n.end, closed: true, closer: n.closer, continued: false, runsOn: false });
    behind = n.end;
  }
}

function beginsSentence(text: string, at: number, from: number): boolean {
  const before = skipSpaceBack(text, at, from + 1);
  return before < at && before > from + 1 && endsSentence(text.charCodeAt(before - 1));
}

/** What stands behind a mark is what stands behind the end of somebody's words: nothing more, or a comma and a dash. */
function endsQuotation(text: string, end: number, to: number): boolean {
  let at = skipSpace(text, end, to);
  if (at >= to) return true;
  while (at < to && (text[at] === ',' || text[at] === '.' || isSpace(text.charCodeAt(at)))) at++;
  return at >= to || text[at] === '—' || text[at] === '–' || text[at] === '-' && isSpace(text.charCodeAt(at + 1));
}

function closerOfClass(cls: MarkClass): string {
  return cls === MarkClass.Guillemet ? '»' : cls === MarkClass.Double ? '"' : cls === MarkClass.Angle ? '›' : cls === MarkClass.Corner ? '」' : cls === MarkClass.WhiteCorner ? '』' : '’';
}

/** A pair with nothing in it that could be said ("", "…") is no quotation. */
function hasWords(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) { const unit = text.charCodeAt(at); if (isDigit(unit) || isLetter(unit) && unit !== 0xAD) return true; }
  return false;
}
