import { readingAt, type Ground } from '../parts/ground';
import { professionWord } from '../languages';
import { Cues } from '../reading/label/cues';
import { judgeRole } from '../reading/label/role';
import type { LineReading } from '../reading/line';
import { wordFrom } from '../reading/words';

const longest = 120;

/** Whether a line may say who somebody is whose name stands right above it: short and unfinished. */
export function isShort(reading: LineReading | undefined): reading is LineReading { return reading !== undefined && reading.class === 'text' && !reading.closed && reading.length <= longest; }

/** The same where nothing follows it. */
export function isPosition(ground: Ground, line: number): boolean { return isShort(readingAt(ground, line)) && (readingAt(ground, line + 1)?.class ?? 'blank') === 'blank'; }

/** Whether a line says who somebody is and nothing else: "мэр города", "Chief Engineer, Larkton Roads", "Member of the Council". */
export function isOffice(ground: Ground, line: number): boolean {
  const reading = readingAt(ground, line);
  if (!isShort(reading)) return false;
  const text = ground.lines.text(line), { indent } = reading, end = indent + reading.length, cues = new Cues();
  judgeRole(text, [indent, end], cues);
  return cues.score > leastOffice || cues.score > leastOther && hasProfession(text, indent, end);
}
/** What a text's cues as a role come to at least: with the word of an office, and where there is none. */
const leastOffice = 1, leastOther = -1;

function hasProfession(text: string, from: number, to: number): boolean {
  let left = firstWords;
  for (let word = wordFrom(text, from, to); word && left > 0; word = wordFrom(text, word.end, to), left--) if (professionWord(text, word.first, word.last)) return true;
  return false;
}
const firstWords = 4;

/** How many names have an office right below them, and how many another short line that nothing follows, where no words stand right above. */
export interface Below { readonly offices: number; readonly others: number }

/** Whether that is the document's habit: what stands there says who somebody is, also where no table has the word. */
export function isHabit({ offices, others }: Below, labels: number): boolean { return offices >= 2 && offices * 3 >= labels && offices * 2 >= others; }
