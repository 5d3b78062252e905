import { Word, wordFlags } from '../languages';
import { isAsciiDigit, isBlank, isSpace } from './characters';
import { headingLevel } from './heading';
import { isLedToPage, isPageNumber } from './pages';
import { isSceneHeading } from './scene';
import { isQuestion } from './set';
import { isStageDirection } from './stage';
import { beginsLikeDate, timeLine, timeLineInWords } from './times';

/**
 * What a line is by its own looks: blank; bracket (a whole line in brackets, emphasised in asterisks, or a stage direction without either); mark (a cue number, a timing,
 * a page or time mark); heading (Markdown's and wikis'); scene (the heading of a scene); rule (a drawn line); text.
 */
export type LineClass = 'blank' | 'bracket' | 'open-bracket' | 'mark' | 'heading' | 'scene' | 'rule' | 'text';

const longestMark = 80, longestEmphasis = 1000, longestBracket = 10_000, shortestRule = 3, shortestCueName = 25, longestTier = 32;
const asterisk = 42, underscore = 95, round = 40, square = 91, wideRound = 0xFF08, shell = 0x3014, backslash = 92, hyphen = 45;
/** A time, then a sign that stands for a nick: what chats' programs have for it, or any other between tabs. */
const eventSign = /\[?(?:(?:\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}{3})[ T])?\d{1,2}:\d{2}(?::\d{2})?\]?(?:[ \t]{1,3}(?:\*{1,3}|-!-|-->|<--|--|=!=)[ \t]{1,3}|\t[^\p{L}\p{N}\s<([]{1,3}\t)\S/uy, shortestEvent = 10;
/** Such a sign without a time, and what is told of a nick. */
const bareSign = /(?:={3}|\*{1,3}|-!-|-->|<--|→|←) /y, comesOrGoes = / (?:has (?:joined|left|quit)|(?:joined|left) [#&]|is now known as|sets mode|changed the topic|set the topic)/, longestEvent = 300;
/** A picture, and who shows it. */
const reaction = /^\p{Extended_Pictographic}\uFE0F?\s{0,3}\([^()]{1,200}\)$/u;
const page = /^\[\[.*\]\]$/, webVtt = /^WEBVTT\b/, tier = /^(?:%\p{L}|@(?:\p{Lu}[\p{L} ]{0,24}:(?:\s|$)|UTF8|Begin|End|Blank|New Episode))/u, link = /^\([^\s()]+\)$/;
/** A date, and the letters and numbers of a reference that goes on from it: "18/11/2021B00300". */
const dated = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})\p{Lu}{0,6}\d{0,6}$/u;
/** "2.14.1": a paragraph's. */
const paragraphNumber = /^\d{1,3}(?:\.\d{1,3}){2,3}$/;
/** A time of day as records have it between turns: "14.42", "15.10 val.", "9.00 Uhr", "10:30 h", and the number of an empty line behind it; behind a short word, "Kl. 10:01". */
const clockLine = /^(?:\d{1,2}\.\d{2}(?: (?:\p{Ll}{1,5}\.?|Uhr))?|\d{1,2}:\d{2} (?:h|Uhr)|\d{1,2}:\d{2}:\d{2}\s{1,8}\d{1,3})$/u, namedClock = /^\p{L}{1,3}\.? \d{1,2}[.:]\d{2}$/u;
/** A cue's timing, a time, "19 July 2011 : Column 772"; and what has no colon. */
const coloned = [clockLine, /^\d{1,3}(?::\d{1,2}){1,2}[.,]\d{1,3}\s+-->\s+\d{1,3}(?::\d{1,2}){1,2}[.,]\d{1,3}/, timeLine, /^\d{1,2} \p{L}{3,12} \d{4} ?: ?\p{Lu}\p{Ll}{2,9} \d{1,5}(?:WH|WS|GC|W|P)?$/u], uncoloned = [clockLine, timeLineInWords, dated, paragraphNumber];
/** A cue's name, as programs make them. */
const cueName = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{1,12}(?:\/\d{1,6}-\d{1,6})?$/i;

/** The class of a line that is not blank, from its first character that is no space to behind its last. Its first character tells most. */
export function classOf(source: string, from: number, to: number): LineClass {
  switch (source.charCodeAt(from)) {
    case 0x23: return headingLevel(source, from, to) ? 'heading' : 'text';
    case 0x3D: return isBareEvent(source, from, to) ? 'mark' : headingLevel(source, from, to) ? 'heading' : strokeClass(source, from, to);
    case 0x2D: case 0x7E: case 0x2013: case 0x2014: return strokeClass(source, from, to);
    case asterisk: case underscore: return isRule(source, from, to) ? 'rule' : isEmphasised(source, from, to) && !isQuestion(source, from, to) ? 'bracket' : isBareEvent(source, from, to) ? 'mark' : 'text';
    case 0x30: case 0x31: case 0x32: case 0x33: case 0x34: case 0x35: case 0x36: case 0x37: case 0x38: case 0x39: return isNumberedBracket(source, from, to) ? 'bracket' : isEvent(source, from, to) || isNumber(source, from, to) || isCueName(source, from, to) || isPageNumber(source, from, to) || isLedToPage(source, from, to) ? 'mark' : isSceneHeading(source, from, to) ? 'scene' : 'text';
    // "👍 (anna, luis)"
    case 0xD83C: case 0xD83D: case 0xD83E: return reaction.test(source.slice(from, Math.min(to, from + longestEvent))) ? 'bracket' : 'text';
    case 0x3C: case 0x2190: case 0x2192: return isBareEvent(source, from, to) ? 'mark' : 'text';
    // A colon that was parted from the name above it.
    case 0x3A: case 0xFF1A: return to - from === 1 ? 'mark' : 'text';
    case 0x57: return isMark(webVtt, source, from, to) ? 'mark' : 'text';
    case 0x25: case 0x40: return tier.test(source.slice(from, Math.min(to, from + longestTier))) ? 'mark' : 'text';
    case square: return isMark(page, source, from, to) || isEvent(source, from, to) ? 'mark' : isVoice(source, from, to) ? 'text' : bracketClass(source, from, to);
    // A quoted direction in Markdown: "> (Applause)".
    case 0x3E: return isSpace(source.charCodeAt(from + 1)) && isOpening(source.charCodeAt(from + 2)) && bracketClass(source, from + 2, to) === 'bracket' ? 'bracket' : 'text';
    case round: case wideRound: case shell: return bracketClass(source, from, to);
    case 0x2015: case 0x2500: case 0x2501: case 0xFF1D: return isRule(source, from, to) ? 'rule' : isLoneDash(source, from, to) ? 'mark' : 'text';
    case backslash: return from + 1 < to && source.charCodeAt(from + 1) === square ? bracketClass(source, from + 1, to) : 'text';
    // Circles, diamonds and the like that part what follows from what was before.
    case 0x25A0: case 0x25A1: case 0x25A3: case 0x25B2: case 0x25B3: case 0x25BC: case 0x25BD: case 0x25C6: case 0x25C7: case 0x25CB: case 0x25CE: case 0x25CF: case 0x2605: case 0x2606: case 0x203B: return isOrnament(source, from, to) ? 'rule' : isPageNumber(source, from, to) ? 'mark' : 'text';
    default: return isCueName(source, from, to) || isAsciiDigit(source.charCodeAt(to - 1)) && isPageNumber(source, from, to) || isMoment(source, from, to) || isLedToPage(source, from, to) ? 'mark' : isStageDirection(source, from, to) ? 'bracket' : isSceneHeading(source, from, to) ? 'scene' : 'text';
  }
}

/** The class of a line that a stroke begins. */
function strokeClass(source: string, from: number, to: number): LineClass {
  return isRule(source, from, to) ? 'rule' : isLoneDash(source, from, to) ? 'mark' : isPageNumber(source, from, to) || isBareEvent(source, from, to) ? 'mark' : isStageDirection(source, from, to) ? 'bracket' : 'text';
}

/** What a chat's program tells of who comes and goes: "[10:04] * anna has joined", "10:04 -!- anna [~a@host] has quit". */
function isEvent(source: string, from: number, to: number): boolean {
  eventSign.lastIndex = from;
  return to - from > shortestEvent && eventSign.test(source) && eventSign.lastIndex < to;
}

/** The same without a time: "=== anna [~a@host] has joined #ferry". */
function isBareEvent(source: string, from: number, to: number): boolean {
  bareSign.lastIndex = from;
  return to - from <= longestEvent && bareSign.test(source) && comesOrGoes.test(source.slice(bareSign.lastIndex, to));
}

/** "May 4, 2024, 10:02 AM": a date in words and a clock, and nothing else. */
function isMoment(source: string, from: number, to: number): boolean {
  const last = source.charCodeAt(to - 1) | 0x20;
  return to - from < longestMark && (isAsciiDigit(last) || last === 0x6D) && beginsLikeDate(source, from, to) && (timeLine.test(source.slice(from, to)) || namedClock.test(source.slice(from, to)));
}

function isCueName(source: string, from: number, to: number): boolean {
  return to - from >= shortestCueName && source.charCodeAt(from + 8) === hyphen && source.charCodeAt(from + 13) === hyphen && isMark(cueName, source, from, to);
}

/** Of a line that a digit begins. */
function isNumber(source: string, from: number, to: number): boolean {
  if (to - from >= longestMark) return false;
  const text = source.slice(from, to);
  return (text.includes(':') ? coloned : uncoloned).some(pattern => pattern.test(text));
}
function isMark(pattern: RegExp, source: string, from: number, to: number): boolean { return to - from < longestMark && pattern.test(source.slice(from, to)); }

/** Three or more strokes, with a square or a circle among them or none, or three or more asterisks with white space between. */
function isRule(source: string, from: number, to: number): boolean {
  let asterisks = 0, strokes = 0, blanks = 0, shapes = 0;
  for (let at = from; at < to; at++) {
    const unit = source.charCodeAt(at);
    switch (unit) {
      case asterisk: asterisks++; break;
      case underscore: case 0x2D: case 0x3D: case 0x7E: case 0x2013: case 0x2014: case 0x2015: case 0x2500: case 0x2501: case 0xFF1D: strokes++; break;
      case 0x25C7: case 0x25C6: case 0x25CB: case 0x25CF: if (shapes++ > 0) return false; break;
      default: if (!isBlank(unit)) return false; blanks++;
    }
    if (blanks && strokes) return false;
  }
  return asterisks + strokes >= shortestRule && !(shapes && asterisks);
}

/** A long dash or two, and nothing else: what stands between a name and the words below it. */
function isLoneDash(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) { const unit = source.charCodeAt(at); if (unit !== 0x2013 && unit !== 0x2014 && unit !== 0x2015) return false; }
  return true;
}

/** No more than the same sign, again and again. */
function isOrnament(source: string, from: number, to: number): boolean {
  const sign = source.charCodeAt(from);
  for (let at = from + 1; at < to; at++) if (source.charCodeAt(at) !== sign && !isBlank(source.charCodeAt(at))) return false;
  return true;
}

/** One pair of asterisks or underscores holds the whole line. */
function isEmphasised(source: string, from: number, to: number): boolean {
  const mark = source.charCodeAt(from);
  if (to - from <= 2 || to - from >= longestEmphasis || mark === asterisk && source.charCodeAt(from + 1) === asterisk || source.charCodeAt(to - 1) !== mark) return false;
  for (let at = from + 1; at < to - 1; at++) if (source.charCodeAt(at) === mark) return false;
  return true;
}

/** "[SPEAKER_01]", "[Speaker 2]": a part of the conversation and its number, as programs name whom they hear. Directions have no number. */
function isVoice(source: string, from: number, to: number): boolean {
  if (to - from > longestVoice || !isAsciiDigit(source.charCodeAt(to - 2)) || source.charCodeAt(to - 1) !== 93) return false;
  let end = to - 2;
  while (isAsciiDigit(source.charCodeAt(end - 1))) end--;
  const mark = source.charCodeAt(--end);
  return end > from + 1 && (mark === underscore || mark === 0x20) && (wordFlags(source, from + 1, end) & (Word.Part | Word.Office)) !== 0;
}
const longestVoice = 24;

/** "12   [Open session]", "4    (0.8)": a whole line in brackets behind the line's number, which is no year. */
function isNumberedBracket(source: string, from: number, to: number): boolean {
  let at = from;
  while (at < from + mostNumbered && isAsciiDigit(source.charCodeAt(at))) at++;
  if (!isSpace(source.charCodeAt(at)) || at - from === mostNumbered && source.charCodeAt(at) === 0x20 && !isSpace(source.charCodeAt(at + 1))) return false;
  while (at < to && isSpace(source.charCodeAt(at))) at++;
  return isOpening(source.charCodeAt(at)) && bracketClass(source, at, to) === 'bracket';
}
const mostNumbered = 4;

/** Whether pairs of brackets hold the whole line, which is no book; a bracket that its line leaves open may be closed further down. */
function bracketClass(source: string, from: number, to: number): LineClass {
  if (to - from > longestBracket) return 'text';
  let open = from, end = to, depth = 0;
  for (let at = from; at < end; at++) {
    const unit = source.charCodeAt(at);
    if (isOpening(unit)) depth++;
    else if (isClosing(unit) && --depth <= 0) {
      if (at + 1 === end || at + 2 === end && isPunctuation(source.charCodeAt(at + 1))) return 'bracket';
      // "[a link](address)"
      if (source.charCodeAt(open) === square && isAddress(source, at + 1, end)) return 'bracket';
      while (at + 1 < end && isBlank(source.charCodeAt(at + 1))) at++;
      while (end > at + 1 && isBlank(source.charCodeAt(end - 1))) end--;
      if (at + 1 >= end || source.charCodeAt(at + 1) !== round && source.charCodeAt(at + 1) !== square) return 'text';
      open = at + 1;
      depth = 0;
    }
  }
  return source.charCodeAt(open) === wideRound ? 'text' : 'open-bracket';
}

/** "(address)", to the line's end. */
function isAddress(source: string, from: number, to: number): boolean {
  return source.charCodeAt(from) === round && source.charCodeAt(to - 1) === 41 && source.indexOf(')', from) === to - 1 && link.test(source.slice(from, to));
}

function isOpening(unit: number): boolean { return unit === round || unit === square || unit === wideRound || unit === shell; }
function isClosing(unit: number): boolean { return unit === 41 || unit === 93 || unit === 0xFF09 || unit === 0x3015; }
function isPunctuation(unit: number): boolean { return unit === 46 || unit === 33 || unit === 44 || unit === 59; }
