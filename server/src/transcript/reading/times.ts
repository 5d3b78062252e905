import { isAsciiDigit } from './characters';

/**
 * Times as recordings, chats and logs print them, in pieces of regular expressions: "0:03", "00:12:03.120", "10:02 AM", "[04.05.2024, 10:02:11]",
 * "2024-05-04T10:02Z", "0 minutes 3 seconds". No piece can be matched in two ways at length.
 */
const clock = String.raw`\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\b\.?)?`;
const date = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`;
const zone = String.raw`(?:Z|[+-]\d{2}:?\d{2})`;
const bracketed = String.raw`\\?[[(]?(?:${date}(?:,?\s{1,2}|T))?${clock}${zone}?\\?[\])]?`;
const count = String.raw`\d{1,4} (?:hours?|minutes?|seconds?|час\p{L}{0,2}|минут\p{L}{0,2}|секунд\p{L}{0,2}|Stunden?|Minuten?|Sekunden?|heures?|secondes?|horas?|minutos?|segundos?|or[ae]|minut[oi]|second[oi])`;
const lasting = String.raw`${count}(?: ${count}){0,2}(?:\s?${clock})?`;

/** Before a label, with a dash behind it or not. */
export const timeBefore = new RegExp(String.raw`${bracketed}\s{0,8}(?:[-–]\s{0,8})?(?=\S)`, 'uy');
/** Behind a label, up to the line's end. */
export const timeBehind = new RegExp(String.raw`(?:[\s,]|[\s,][—–-](?=\s)|\p{L}(?=\())\s{0,8}(?:${bracketed}|${lasting})\s*$`, 'u');
/** All that stands behind a mark. */
export const timeAlone = new RegExp(String.raw`^\s*${bracketed}$`, 'u');
/** A line of its own, the zone behind it or not ("1:07 P.M. EST"). */
export const timeLine = new RegExp(String.raw`^(?:\d+ \p{L}+ )?(?:${bracketed}|${lasting})(?: \p{Lu}{2,5})?$`, 'u');

const longestClock = 24, longestUnit = 12;

/** Told by a few units: a time may end the text. It ends in a digit or a bracket, with a colon not far before, or in a word with a digit before ("10:02 AM", "3 seconds"). */
export function endsLikeTime(source: string, from: number, to: number): boolean {
  const last = source.charCodeAt(to - 1);
  if (isAsciiDigit(last) || last === 0x29 || last === 0x5D) return source.slice(Math.max(from, to - longestClock), to).includes(':');
  for (let at = to - 2; at >= from && at > to - 1 - longestUnit; at--) if (isAsciiDigit(source.charCodeAt(at))) return true;
  return false;
}
