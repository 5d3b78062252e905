import { isBlank, Unit, unitClass } from '../characters';
import { endsLikeTime, timeBehind, timeBehindInWords } from '../times';
import { endsInPage } from '../pages';
import { make, terms, type Closer } from './candidate';
import { isDash } from './head';

const nick = /^(?:u\/|@)?\p{L}[\p{L}\p{N}._-]*(?:#\d{4})?$/u, shortestNick = 3, longestNick = 32, longestTime = 60, leastScore = -2, leastTimed = -5, longestTimed = 60, point = 46;
const roleQuoted = /, .*[«"“„]/u, abbreviated = /(?:^|[\s.])\p{L}{1,3}\.$/u;

const plain = terms({ own: true }), timed = terms({ own: true, dress: 'time' });

/** A label that has its line to itself and no mark: a bare name, "Name, position", "Name 00:12". */
export const alone: Closer = line => {
  const { source, at, end, head } = line;
  // Without capitals nothing tells a name from the words behind a dash.
  if (head.sentence || head.dash >= 0 && unitClass(source.charCodeAt(at)) === Unit.Letter) return null;
  if (endsInPage(source, at, end)) return null;
  const last = source.charCodeAt(end - 1), to = endsLikeTime(source, at, end) || isBlank(last) ? beforeTime(source, line.base, at, end) : end;
  const mark = to < end ? source.charCodeAt(to - 1) : last;
  if (isUnfinished(mark) || mark === point && source.charCodeAt(to - 2) === point || isQuote(mark) && !roleQuoted.test(source.slice(at, to))) return null;
  // In small letters only one word may be somebody, unless a time stands behind it.
  if (to === end && unitClass(source.charCodeAt(at)) === Unit.Lower && !isNick(source, at, to)) return null;
  // A final full stop is an initial's, or a record's own ("Смолкин О. Н., министр.", "Председательствующий.").
  const stopped = mark === point && !abbreviated.test(source.slice(at, to));
  const isTimed = line.dress === 'time' && end - at <= longestTimed && (unitClass(source.charCodeAt(at)) !== Unit.Lower || isNick(source, at, to)), least = isTimed ? leastTimed : leastScore;
  const known = line.labels.read(source, at, stopped ? to - 1 : to, least);
  if (!known) return null;
  const { reading } = known, { form } = reading;
  // "00:07:01 Main speaker": behind a time any words may name somebody, if they come again.
  if (form === 'other' && !isTimed || form === 'user' && !isNick(source, at, to) || reading.score < least) return null;
  const role = reading.role !== null && reading.roleStart > reading.start;
  if (stopped && (role ? form !== 'initials' : form !== 'part')) return null;
  return make(line, role ? 'role' : 'none', at, stopped ? to - 1 : to, end, to < end ? timed : plain, known);
};

/** A user name alone: one word of letters, digits and what joins them. */
function isNick(source: string, from: number, to: number): boolean { return to - from >= shortestNick && to - from <= longestNick && nick.test(source.slice(from, to)); }

/** !?…;,: and their wide kin, and dashes: "My Lords—" */
function isUnfinished(unit: number): boolean { return isDash(unit) || unit === 0x21 || unit === 0x3F || unit === 0x2026 || unit === 0x3B || unit === 0x2C || unit === 0x3A || unit === 0x3001 || unit === 0x3002 || unit === 0xFF01 || unit === 0xFF0C || unit === 0xFF1B || unit === 0xFF1F; }
function isQuote(unit: number): boolean { return unit === 0xBB || unit === 0x22 || unit === 0x201D; }

/** Where a label ends that a time of day or of the recording follows up to the line's end. */
function beforeTime(source: string, base: number, at: number, end: number): number {
  const from = Math.max(base, at - longestTime), text = source.slice(from, end), timed = (isBlank(source.charCodeAt(end - 1)) || text.includes(':') ? timeBehind : timeBehindInWords).exec(text);
  return timed && from + timed.index > at ? from + timed.index : end;
}
