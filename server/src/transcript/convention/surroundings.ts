import { partAt, readingAt, type Ground } from '../parts/ground';
import type { Part } from '../parts/part';
import type { Candidate } from '../reading/candidates';
import type { Close } from '../reading/candidates/candidate';
import { isHash } from '../reading/candidates/shape';
import { Unit, unitClass } from '../reading/characters';
import { closesAt } from './closing';
import { isOneName, namesSomebody } from './cast';
import { isOffice } from './position';
import type { LineReading } from '../reading/line';
import type { Manner } from './tally';

/** Unfinished lines of such a length go on in the next line (hard-wrapped text); what is longer is a paragraph that nobody punctuated. */
const wrapped = 50, wrappedWide = 25, widest = 160, leastAttribution = 2, leastName = 0.4;
/** What it says against a bare name that another stands beside it, and for it that whole sentences do; more for a nick that heads a paragraph. */
const listed = 1, spoken = 1;
/** What it says against a bold or bracketed word that begins a list's item: its key; against one in brackets without a colon, a tag ("- [Fix] the ferry"), and more where it is all of the item: it heads what the list has below it. */
const item = 3, tagged = 6, headingItem = 8;
/** What it says against a bare name that a stroke is drawn under, as under a heading, and against a long one that goes on in the next line. */
const underlined = 6;
/** What it says against a name that brackets hold that nothing stands right below it: so directions stand. */
const held = 5;
/** What it says against a label that a sentence seems to go on behind it. */
const goingOn = 0.8;

/** What it says against words closed like a sentence that a label with a colon stands right above. */
const addressing = 8;

/** What it says for a label that its line leaves open that the next one closes it, and against it that it does not. */
const closed = 3, unclosed = 20;

/** What it says against capitals and a full stop where the words behind them are capitals too. */
const loud = 6;

/** What it says for a bare name that an office stands right below it, where words stand beside both, and against that office. */
const titled = 1.5, belowName = 12;

/** What it says against the end of a label that the line above leaves open. */
const ending = 6;

/** What it says against a bare name and its point that the heading of a scene stands above. */
const telling = 7;

/** What it says against a part of the conversation that nothing stands behind it but a name: a line of the head, that tells who is who; no longer than this. */
const casting = 10, longestCast = 200;

/** What it says against the key of a line that may name somebody behind it. */
const tagging = 3;

/** A candidate is asked about so many lines above and below it. */
export const reach = 3;

/** What the lines before and after a candidate say for or against it, as log-odds. */
export function surroundings(ground: Ground, line: number, c: Candidate, manner: Manner): number {
  if (c.close === 'open') return readingAt(ground, line + 1)?.class === 'text' && closesAt(ground.lines.text(line + 1), ground.lines.text(line)) > 0 ? closed : -unclosed;
  const before = readingAt(ground, line - 1), after = readingAt(ground, line + 1);
  let weight = manner === 'small' ? -goingOn : 0;
  if (isItem(ground, line, c)) weight -= c.close === 'enclosed' ? tagged : c.close === 'none' && c.place === 'own' ? headingItem : item;
  if (before?.candidates.some(isOpen) && closesAt(ground.lines.text(line), ground.lines.text(line - 1)) > 0) weight -= ending;
  if (c.reading.form === 'part' && c.place === 'inline' && c.close === 'colon' && tellsWho(ground, line, c)) weight -= casting;
  if (c.place === 'inline' && c.close === 'colon' && (c.reading.form === 'part' || c.reading.form === 'single') && readingAt(ground, line)!.candidates.some(isTag)) weight -= c.reading.form === 'part' ? casting : tagging;
  // "- speaker: Dana Whitlock", and below it "text: Good morning": the key of what is said.
  if (c.place === 'inline' && c.close === 'colon' && c.reading.form === 'user' && before?.candidates.some(isTag)) weight -= casting;
  if (c.close === 'stop' && isLoud(ground, line, c)) weight -= loud;
  // A line that goes on from an unfinished one is the middle of a sentence; an attribution of its own is finished without a full stop, and so is an item of a list.
  if (before && before.class === 'text' && !before.closed && before.length > wrappedWide && before.length <= widest && (before.length > wrapped || isWide(ground, line - 1, before)) && !before.candidates.some(isAttribution)) weight -= c.dress === 'bullet' || c.dress === 'time' && c.close === 'gap' ? 0 : isRow(c) && !isItem(ground, line, c) && isOfShape(before, c.shape) ? 1 : c.dress === 'bold' || isSetOff(c) || isTimed(c) ? 1 : !isColoned(c) || endsInComma(ground, line - 1, before) ? 8 : c.reading.score > leastName && before.candidates.some(isColoned) ? 1.5 : 4;
  // "Mr. DOE:", and below it "Chair. The bridge …" or "Ms. Roe.": whoever is named there begins by addressing somebody, or calls somebody.
  if ((c.close === 'stop' || c.place === 'inline' && c.close === 'dash') && (isBlank(before) ? readingAt(ground, line - 2) : before)?.candidates.some(isOwnLabel)) weight -= addressing;
  // Below the heading of a scene "The pier. Evening." tells where it is.
  if (c.close === 'point' && (isBlank(before) ? readingAt(ground, line - 2) : before)?.class === 'scene') weight -= telling;
  if (c.place === 'own' && c.close !== 'colon') {
    if (c.close === 'none' && isBlank(after) && isHeldIn(c)) weight -= held;
    if (!after && !before) weight -= 2;
    if (after && isUnderlined(ground, line, after) || after && goesOnBelow(ground, line, after, c.reading.form === 'office' ? 0 : wrapped)) weight -= underlined;
    if (isBlank(before) && isBlank(after)) weight -= 0.5;
    const above = isBlank(before) ? readingAt(ground, line - 2) : before;
    let below = isBlank(after) ? readingAt(ground, line + 2) : after;
    // The office that stands right below a bare name is that person's: the words are below both, or above.
    if (isBareName(c) && isOffice(ground, line + 1)) {
      const next = readingAt(ground, line + 2), beyond = isBlank(next) ? readingAt(ground, line + 3) : next;
      if (isSpeech(above) || isSpeech(beyond)) { weight += titled; below = beyond; }
    }
    if (before?.candidates.some(isBareName) && isOffice(ground, line)) weight -= belowName;
    const names = (isListed(above) ? 1 : 0) + (isListed(below) ? 1 : 0);
    if (names) weight -= listed * names;
    else if (c.close !== 'stop' && (isSpeech(above) || isSpeech(below))) weight += c.reading.form === 'user' && isBlank(before) && isSpeech(after) ? 2 * spoken : spoken;
  }
  return weight;
}

/** "Moderator: Dana Whitlock, Wend Ferries", "Chair: Tom" among its like: an unfinished line that says no more than who a part of the conversation is. */
function tellsWho(ground: Ground, line: number, { wordsAt }: Candidate): boolean {
  const { piece, readings, firstLine } = partAt(ground, line), { closed, indent, length } = readings[line - firstLine];
  if (closed || length > longestCast || goesOnAsText(readingAt(ground, line + 1))) return false;
  const from = piece.start(line - firstLine);
  return namesSomebody(piece.buffer, from + wordsAt, from + indent + length) || isOneName(piece.buffer, from + wordsAt, from + indent + length) && (isKeyed(ground, line - 1) || isKeyed(ground, line + 1));
}

/** "Scribe: Anna": a line of one name and no more behind a colon, as its neighbour is. */
function isKeyed(ground: Ground, line: number): boolean {
  const reading = readingAt(ground, line), c = reading?.candidates.find(({ place, close }) => place === 'inline' && close === 'colon');
  if (!reading || !c || reading.closed) return false;
  const { piece, firstLine } = partAt(ground, line), from = piece.start(line - firstLine), to = from + reading.indent + reading.length;
  return isOneName(piece.buffer, from + c.wordsAt, to) || namesSomebody(piece.buffer, from + c.wordsAt, to);
}

/** Text without any label. */
function goesOnAsText(below: LineReading | undefined): boolean { return below !== undefined && below.class === 'text' && !below.candidates.length; }

/** The line ends in a letter or a mark as wide as two of ours: of these, columns hold half as many. */
function isWide(ground: Ground, line: number, { indent, length }: LineReading): boolean {
  const { piece, firstLine } = partAt(ground, line);
  return piece.buffer.charCodeAt(piece.start(line - firstLine) + indent + length - 1) >= firstWide;
}
const firstWide = 0x2E80;

/** A comma ends the line: whatever stands below goes on from it. */
function endsInComma(ground: Ground, line: number, { indent, length }: LineReading): boolean {
  const { piece, firstLine } = partAt(ground, line);
  switch (piece.buffer.charCodeAt(piece.start(line - firstLine) + indent + length - 1)) {
    case 0x2C: case 0x3001: case 0xFF0C: return true;
    default: return false;
  }
}

/** A label in capitals whose words are in capitals as well: captions, where everything is. */
function isLoud(ground: Ground, line: number, { start, end, wordsAt }: Candidate): boolean {
  const { piece, firstLine } = partAt(ground, line), from = piece.start(line - firstLine);
  if (!isCapitals(piece.buffer, from + start, from + end)) return false;
  if (wordsAt >= 0) return isCapitals(piece.buffer, from + wordsAt, piece.end(line - firstLine));
  // Right below a name and its time, it is what somebody says.
  if (readingAt(ground, line - 1)?.class === 'mark' && readingAt(ground, line - 2)?.candidates.some(({ place, reading: { score } }) => place === 'own' && score > 0)) return true;
  const below = readingAt(ground, line + 1), at = below && below.class !== 'blank' ? line + 1 : line + 2;
  if (readingAt(ground, at)?.class !== 'text') return false;
  const next = partAt(ground, at), own = at - next.firstLine;
  return isCapitals(next.piece.buffer, next.piece.start(own), next.piece.end(own));
}

/** Capitals and no small letter, as far as that is looked. */
function isCapitals(buffer: string, from: number, to: number): boolean {
  let upper = 0;
  for (let at = from; at < to && at < from + looked; at++) switch (unitClass(buffer.charCodeAt(at))) {
    case Unit.Lower: return false;
    case Unit.Upper: upper++;
  }
  return upper > 3;
}
const looked = 80;

/** Brackets or emphasis hold it, and it has its line to itself. */
function isHeldIn({ place, dress }: Candidate): boolean { return place === 'own' && (dress === 'square' || dress === 'round' || dress === 'italic'); }

function isOpen({ close }: Candidate): boolean { return close === 'open'; }
function isTag({ close }: Candidate): boolean { return close === 'tag'; }

/** One of a line's candidates has this shape. A function of its own: what a function captures costs each call of the one that it stands in. */
function isOfShape({ candidates }: LineReading, of: string): boolean { return candidates.some(({ shape }) => shape === of); }

/** A time is all that stands beside it. */
function isTimed({ dress, place }: Candidate): boolean { return dress === 'time' && place === 'own'; }

/** A label whose mark wrapped lines do not begin with: below a line that has it as well, the line above is a message that nobody punctuated. */
function isRow({ place, close }: Candidate): boolean { return place === 'inline' && (close === 'gap' || close === 'enclosed' || close === 'letter' || close === 'cell' || close === 'arrow' || close === 'sign' || close === 'row' || close === 'dash'); }

/** A label with a colon and words behind it: below a line with another, what looks like a name goes on from no sentence but ends a message that nobody punctuated. */
function isColoned({ place, close }: Candidate): boolean { return place === 'inline' && close === 'colon' || close === 'link'; }

/** The first of an item's line is the list's sign, whatever else dresses the label. */
function isItem(ground: Ground, line: number, { dress }: Candidate): boolean {
  if (dress !== 'bold' && dress !== 'italic' && dress !== 'square' && dress !== 'round') return false;
  const { piece, readings, firstLine } = partAt(ground, line), at = piece.start(line - firstLine) + readings[line - firstLine].indent;
  switch (piece.buffer.charCodeAt(at)) {
    case 0x2D: case 0x2A: case 0xB7: case 0x2022: case 0x25CF: case 0x25A0: case 0x25C6: return unitClass(piece.buffer.charCodeAt(at + 1)) === Unit.Space;
    default: return false;
  }
}

/** A drawn line about as long as the line above it. */
function isUnderlined(ground: Ground, line: number, after: LineReading): boolean {
  return after.class === 'rule' && Math.abs(after.length - readingAt(ground, line)!.length) <= 3;
}

/** An unfinished line as long as wrapped ones are, or an office of any length, and a small letter at the beginning of the next. */
function goesOnBelow(ground: Ground, line: number, after: LineReading, shortest: number): boolean {
  const { closed, length } = readingAt(ground, line)!;
  if (closed || length <= shortest || after.class !== 'text') return false;
  const { piece, firstLine } = partAt(ground, line + 1);
  return unitClass(piece.buffer.charCodeAt(piece.start(line + 1 - firstLine) + after.indent)) === Unit.Lower;
}

/** What opens the line is a sign that words in the middle of a sentence do not have: "<nick>", ">>", a circle. */
export function isSetOff({ dress }: Candidate): boolean { return dress === 'angle' || dress === 'voice' || dress === 'star' || dress === 'circle' || dress === 'chevrons' || dress === 'tag' || isHash(dress); }

/** Marks that stand behind a key, or between the halves of a sentence, as well. */
const keyClosers: ReadonlySet<Close> = new Set(['colon', 'dash', 'stop', 'gap', 'sign']);

/** How the words on a candidate's line read. */
export function mannerOf({ piece, readings }: Part, line: number, { wordsAt, close, dress }: Candidate): Manner {
  if (wordsAt < 0 || !keyClosers.has(close) || close === 'gap' && dress === 'time') return 'speech';
  const { closed, length, indent } = readings[line], { buffer } = piece, from = piece.start(line), kind = unitClass(buffer.charCodeAt(from + wordsAt));
  return kind === Unit.Lower ? 'small' : kind === Unit.Digit || !closed && length <= wrapped && !leadsOn(buffer.charCodeAt(from + indent + length - 1)) ? 'value' : 'speech';
}

/** A colon or a long dash: a sentence goes on below, or breaks off. */
function leadsOn(unit: number): boolean { return unit === 0x3A || unit === 0x2014; }

/** A label with a colon that has a line to itself. */
function isOwnLabel({ place, close, reading }: Candidate): boolean { return place === 'own' && close === 'colon' && reading.score > 0; }

/** Another bare name beside a bare name: a list. */
function isListed(reading: LineReading | undefined): boolean { return reading !== undefined && reading.candidates.some(({ place, close, reading: { score } }) => place === 'own' && (close === 'none' || close === 'role') && score > 0); }

/** A name alone, of a person and not of an office. */
function isBareName({ place, close, reading: { form, role, score } }: Candidate): boolean { return place === 'own' && close === 'none' && role === null && score > 0 && form !== 'office' && form !== 'part'; }

/** What somebody says, by its looks: whole sentences. */
function isSpeech(reading: LineReading | undefined): boolean { return reading !== undefined && reading.class === 'text' && (reading.closed || reading.length > wrapped); }

/** "Name, position" with a line to itself. */
function isAttribution({ place, close, reading }: Candidate): boolean { return place === 'own' && close === 'role' && reading.score > leastAttribution; }

function isBlank(reading: LineReading | undefined): boolean { return !reading || reading.class === 'blank'; }
