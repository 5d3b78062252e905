import { candidatesOf, type Candidate } from './candidates';
import { isSpace } from './characters';

/**
 * What a line is by its own looks: blank; bracket (a whole line in brackets, or emphasised in asterisks); mark (a cue number, a timing,
 * a page or time mark); heading (Markdown); rule (a drawn line); text.
 */
export type LineClass = 'blank' | 'bracket' | 'open-bracket' | 'mark' | 'heading' | 'rule' | 'text';

export interface LineReading {
  readonly class: LineClass;
  readonly indent: number;
  /** Code units of text, without white space at the ends. */
  readonly length: number;
  readonly candidates: readonly Candidate[];
  /** The line ends as a sentence does. */
  readonly closed: boolean;
}

const marks = [
  /^\d{1,6}$/, /^\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?$/, /^WEBVTT\b/, /^(?:\d+ \p{L}+ )?\d+ (?:minutes?|seconds?|минут\p{L}*|секунд\p{L}*)(?: \d+ (?:seconds?|секунд\p{L}*))?$/u,
  /^(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s+-->\s+(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}/, /^\[\[.*\]\]$/, /^[%@]\p{L}+:?/u,
];
const sentenceEnd = /[.!?…։。！？॥]["'”’»)\]]*$/u;

/** Reads one line by itself: the same text always gives the same reading, so that readings outlive edits elsewhere. */
export function readLine(text: string): LineReading {
  let from = 0, to = text.length;
  while (from < to && (isSpace(text.charCodeAt(from)) || text.charCodeAt(from) === 0xFEFF)) from++;
  while (to > from && (isSpace(text.charCodeAt(to - 1)) || text.charCodeAt(to - 1) === 13)) to--;
  const length = to - from;
  if (!length) return { class: 'blank', indent: from, length, candidates: [], closed: false };
  const body = from === 0 && to === text.length ? text : text.slice(from, to);
  const kind = classOf(body);
  const candidates = kind === 'text' ? candidatesOf(text) : [];
  // "**Break:** [13:52]": a heading word with a time is a mark of the record.
  const pause = candidates.some(c => c.wordsAt < 0 || /^\\?[[(]?[\d:.,]+\\?[\])]?$/.test(text.slice(c.wordsAt).trim())) && candidates.some(c => c.reading.cues.some(([cue]) => cue === 'heading-word')) && /\d:\d\d/.test(body);
  return { class: pause ? 'bracket' : kind, indent: from, length, candidates: pause ? [] : candidates, closed: sentenceEnd.test(body.slice(-6)) };
}

function classOf(body: string): LineClass {
  const first = body[0];
  if (first === '#' && /^#{1,6}\s+\S/.test(body)) return 'heading';
  if (/^[-=*_–—~]{3,}$/.test(body) || /^(?:\*\s*){3,}$/.test(body)) return 'rule';
  if (body.length < 80 && marks.some(mark => mark.test(body))) return 'mark';
  if (first === '(' || first === '[' || first === '（' || body.startsWith('\\[') || first === '*' || first === '_') return bracketClass(body);
  return 'text';
}

/** Whether one pair of brackets holds the whole line; a bracket that its line leaves open may be closed further down. */
function bracketClass(body: string): LineClass {
  const text = body.startsWith('\\[') ? body.slice(1) : body;
  if (text[0] === '*' || text[0] === '_') {
    const mark = text.startsWith('**') ? '' : text[0];
    return mark && text.length > 2 && text.length < 120 && text.endsWith(mark) && text.indexOf(mark, 1) === text.length - 1 ? 'bracket' : 'text';
  }
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text[at];
    if (c === '(' || c === '[' || c === '（') depth++;
    else if (c === ')' || c === ']' || c === '）') {
      if (--depth > 0) continue;
      const rest = text.slice(at + 1);
      return /^[.!,;]?$/.test(rest) || /^\([^\s()]+\)$/.test(rest) && text[0] === '[' ? 'bracket' : /^[([]/.test(rest.trim()) ? bracketClass(rest.trim()) : 'text';
    }
  }
  return text[0] === '(' || text[0] === '[' ? 'open-bracket' : 'text';
}
