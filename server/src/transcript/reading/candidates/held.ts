import { stageWord, Word } from '../../languages';
import { isSpace, Unit, unitClass } from '../characters';
import type { LabelForm } from '../label';
import type { KnownLabels } from '../labels';
import { wordFrom } from '../words';
import { make, terms, type Candidate } from './candidate';
import { headOf } from './head';
import type { Dress } from './shape';

const longest = 120, shortest = 4, leastScore = -1.5;
/** Whoever is told by a form like these may be held by round brackets as well; any other word in them is what happens. */
const named: ReadonlySet<LabelForm> = new Set(['initials', 'titled', 'office']);
const lone: ReadonlySet<LabelForm> = new Set([...named, 'full', 'caps', 'part', 'single', 'user', 'code', 'uncased']);

/** "(Name, position)", "[Name]", "*Name*": a line that brackets or a pair of marks hold, as directions are; where names come again and again, and stand beside most of what is said, they say whose it is. */
export function held(source: string, base: number, at: number, end: number, labels: KnownLabels): Candidate | null {
  const dress = dressOf(source.charCodeAt(at), source.charCodeAt(end - 1)), start = at + 1, to = end - 1;
  if (!dress || end - at > longest || end - at < shortest || isSpace(source.charCodeAt(start)) || unitClass(source.charCodeAt(start)) < Unit.Upper || isNested(source, start, to) || directs(source, start, to)) return null;
  const line = { source, base, opening: at, at, keptFrom: at, end, tail: '', dress, head: headOf(source, start, to), labels };
  const known = labels.read(source, start, to, leastScore);
  if (!known || known.reading.score <= leastScore) return null;
  const { form, role, roleStart, start: nameStart } = known.reading, isRole = role !== null && roleStart > nameStart;
  if (!isRole && !(dress === 'round' ? named : lone).has(form)) return null;
  return make(line, isRole ? 'role' : 'none', start, to, end, terms({ own: true, open: source.slice(at, start), closing: source.slice(to, end) }), known);
}

function dressOf(first: number, last: number): Dress | null {
  switch (first) {
    case 0x28: return last === 0x29 ? 'round' : null;
    case 0xFF08: return last === 0xFF09 ? 'round' : null;
    case 0x5B: return last === 0x5D ? 'square' : null;
    case 0x2A: case 0x5F: return last === first ? 'italic' : null;
    default: return null;
  }
}

/** Brackets or a sentence's end within. */
function isNested(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) switch (source.charCodeAt(at)) {
    case 0x28: case 0x29: case 0x5B: case 0x5D: case 0x21: case 0x3F: case 0x3A: case 0x3B: case 0xFF08: case 0xFF09: return true;
  }
  return source.charCodeAt(to - 1) === 0x2E && unitClass(source.charCodeAt(to - 2)) === Unit.Lower;
}

/** A word of stage directions, or one that heads or opens what is no name. */
function directs(source: string, from: number, to: number): boolean {
  for (let word = wordFrom(source, from, to); word; word = wordFrom(source, word.end, to)) {
    if (stageWord(source, word.first, word.last) === 1) return true;
    if (word.start === from && (word.flags & (Word.Common | Word.Decoy)) && !(word.flags & (Word.Particle | Word.Honorific | Word.Given | Word.Office))) return true;
  }
  return false;
}
