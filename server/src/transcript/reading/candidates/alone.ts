import { readLabel } from '../label';
import { make, type Closer } from './candidate';
import { isSentence } from './sentence';

const longest = 160, leastScore = -2;
const timeAtEnd = /[\s,]\s{0,8}\\?[[(]?\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\\?[\])]?\s*$/u;

/** A label that has its line to itself and no mark: a bare name, "Name, position", "Name 00:12". */
export const alone: Closer = line => {
  const { text, at, end } = line;
  if (end - at > longest || isSentence(text, at, end)) return null;
  const timed = timeAtEnd.exec(text), to = timed && timed.index > at ? timed.index : end, label = text.slice(at, to);
  if (/^\p{Ll}|[!?…;,:]$/u.test(label) || /[»"”]$/u.test(label) && !/, .*[«"“„]/u.test(label)) return null;
  // A final full stop is an initial's, or a record's own ("Смолкин О. Н., министр.", "Председательствующий.").
  const stopped = label.endsWith('.') && !/(?:^|[\s.])\p{L}{1,3}\.$/u.test(label);
  const reading = readLabel(stopped ? label.slice(0, -1) : label);
  if (!reading || reading.form === 'user' || reading.form === 'other' || reading.score < leastScore) return null;
  const role = reading.role !== null && reading.roleStart > reading.start;
  if (stopped && (role ? reading.form !== 'initials' : reading.form !== 'part')) return null;
  return make(line, { close: role ? 'role' : 'none', start: at, end: stopped ? to - 1 : to, behind: end, own: true, reading, ...to < end && { dress: 'time' } });
};
