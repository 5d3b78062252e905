/* eslint-disable no-restricted-syntax -- made of the pieces below, once; `test/unit/lint.test.ts` holds what comes of them to be linear */
import { isAsciiDigit, Unit, unitClass } from './characters';

/**
 * Times as recordings, chats and logs print them, in pieces of regular expressions: "0:03", "00:12:03.120", "00:12:03:14" (with frames, or days before), "10:02 AM", "[04.05.2024, 10:02:11]",
 * "2024-05-04T10:02Z", "May 4, 2024, 10:02 AM", "4 мая 2024 г. в 10:02", "2024년 5월 4일 오전 10:02", "0 minutes 3 seconds", "3 hours ago". No piece can be matched in two ways at length.
 */
const half = String.raw`(?:오전|오후|上午|下午|午前|午後)`;
const clock = String.raw`(?:${half}\s?)?\d{1,3}:\d{2}(?::\d{2}){0,2}(?:[.,;]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\b\.?)?`;
const figures = String.raw`\d{1,4}[./-](?:\d{1,2}|\p{L}{3})[./-]\d{1,4}\.?`;
/** A month's name is not asked for: a day before it or behind it, and a clock, say enough; of a day behind it, its comma or the year ("Speaker 2  0:12"). */
const daily = String.raw`(?:\p{L}{3,12}\.?\s\d{1,2}(?:,|,?\s\d{4})|\d{1,2}\.?\s\p{L}{3,12}\.?(?:,?\s\d{4}(?:\sг\.|\sр\.)?)?)`;
const worded = String.raw`(?:\p{L}{2,12}\.?,?\s)?${daily}`;
const signed = String.raw`\d{4}[년年]\s?\d{1,2}[월月]\s?\d{1,2}[일日](?:\s?\p{L}요일)?`;
const zone = String.raw`(?:Z|[+-]\d{2}:?\d{2})`;
const moment = (date: string) => String.raw`(?:${date}(?:,?\s{1,2}(?:(?:at|в|о|um|à|às|a las)\s)?|T))?${clock}${zone}?`;
const bracketed = (date: string) => String.raw`\\?[[(]?${moment(date)}\\?[\])]?`;
const dated = bracketed(String.raw`(?:${figures}|${signed}|${worded})`), plain = bracketed(figures), behind = bracketed(String.raw`(?:${figures}|${signed}|${daily})`);
const count = String.raw`\d{1,4} (?:hours?|minutes?|seconds?|час\p{L}{0,2}|минут\p{L}{0,2}|секунд\p{L}{0,2}|Stunden?|Minuten?|Sekunden?|heures?|secondes?|horas?|minutos?|segundos?|or[ae]|minuti|second[oi])`, counts = String.raw`${count}(?: ${count}){0,2}`;
const ago = String.raw`(?:\d{1,6} points? )?(?:(?:\d{1,3}|an?) (?:second|minute|hour|day|week|month|year)s?|\d{1,3}\s?(?:sec|min|hr|wk|mo|yr|[smhdwy])\.?) ago|\d{1,3} \p{L}{3,8} назад|vor \d{1,3} \p{L}{3,8}|(?:il y a|hace) \d{1,3} \p{L}{2,8}`;
const lasting = String.raw`(?:${ago}|${counts}(?:\s?${clock})?)`, lastingInWords = String.raw`(?:${ago}|${counts})`;

/** From when to when, in brackets: "[00:00.000 --> 00:02.500]", "(0:15 – 1:02)", "[00:15 → 01:02]", "[12.5 - 14.0s]"; without them "00:15 - 01:02". */
const until = String.raw`\s?(?:-{1,2}>|[-–—→])\s?`;
const range = String.raw`(?:[[(]\s?(?:${clock}|\d{1,6}\.\d{1,3}s?)${until}(?:${clock}|\d{1,6}\.\d{1,3}s?)\s?[\])]|${clock}${until}${clock})`;

/** Before a label, with a bar, a dash or a comma behind it or not. */
export const timeBefore = new RegExp(String.raw`(?:${range}|${dated}),?\s{0,8}(?:[-–|]\s{0,8})?(?=\S)`, 'uy');
/** Behind a label, up to the line's end. */
export const timeBehind = new RegExp(String.raw`(?:[\s,]|[\s,][—–·•|@-](?=\s)|\p{L}(?=\())\s{0,8}(?:${range}|${behind}|${lasting})\s*$`, 'u');
/** The same of a text without a colon that ends in a letter: far fewer ways to go on from each space. */
export const timeBehindInWords = new RegExp(String.raw`(?:[\s,]|[\s,][—–·•|@-](?=\s))\s{0,8}${lastingInWords}\s*$`, 'u');
/** Behind a label and before its words: in brackets, or with a mark behind it. */
// eslint-disable-next-line regexp/no-useless-assertions -- a clock's end, which is what it is for elsewhere, needs no looking for here
export const timeWithin = new RegExp(String.raw`\s{1,4}(?:[([]${clock}[)\]](?:\s?[:–—-])?|${clock}(?::|\s?[–—-]))(?=\s)`, 'u');
/** The same without any mark: hours, minutes and seconds, or the two digits of each. */
export const timeBare = /\s{1,4}(?:\d{1,2}:)?\d{2}:\d{2}(?=\s)(?!\s{1,2}[AaPp]\.?[Mm]\b)/u;
/** All that stands behind a mark. */
export const timeAlone = new RegExp(String.raw`^\s*${plain}$`, 'u');
/** A line of its own, the zone behind it or not ("1:07 P.M. EST"). */
export const timeLine = new RegExp(String.raw`^(?:(?:\d+ \p{L}+ )?${plain}|${dated}|${lasting}|${range})(?: \p{Lu}{2,5})?$`, 'u');
/** The same of a line without a colon that a digit begins. */
export const timeLineInWords = new RegExp(String.raw`^${lastingInWords}(?: \p{Lu}{2,5})?$`, 'u');

const longestClock = 24, longestUnit = 16, longestMonth = 12;

/** Told by a few units: a time may end the text. It ends in a digit or a bracket, with a colon not far before, or in a word with a digit before ("10:02 AM", "3 seconds"). */
export function endsLikeTime(source: string, from: number, to: number): boolean {
  const last = source.charCodeAt(to - 1);
  if (isAsciiDigit(last) || last === 0x29 || last === 0x5D) return source.slice(Math.max(from, to - longestClock), to).includes(':');
  for (let at = to - 2; at >= from && at > to - 1 - longestUnit; at--) if (isAsciiDigit(source.charCodeAt(at))) return true;
  return false;
}

/** Told by a few units: a date in words may begin here, "May 4", "Mon, 4 May": a word in letters, another where a comma or a point parts them, then a day. */
export function beginsLikeDate(source: string, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const word = at;
    while (at < to && isLetter(source.charCodeAt(at))) if (++at - word > longestMonth) return false;
    const parted = source.charCodeAt(at) === 0x2C || source.charCodeAt(at) === 0x2E;
    if (parted) at++;
    if (at === word || source.charCodeAt(at) !== 0x20) return false;
    if (isAsciiDigit(source.charCodeAt(++at))) return true;
    if (!parted || word > from) return false;
  }
  return false;
}

function isLetter(unit: number): boolean { const kind = unitClass(unit); return kind >= Unit.Upper && kind !== Unit.Digit; }
