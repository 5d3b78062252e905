import { isDigit, isLetter, isSpace } from './characters';
import { MarkClass, classAt } from './marks';
import type { PairingInput, Span } from './pairing';

/**
 * Pairs single marks (‘…’ or '…') where a document's speech stands in them. The closing mark is also the apostrophe, so a mark
 * after a full stop or comma closes before one after a letter does (the boys’ room).
 */
export function* pairSingles({ text, from, to, marks, open, following }: PairingInput): Generator<Span> {
  let start = -1, weak = -1, continued = false;
  if (open === MarkClass.Single) { start = from; continued = true; }
  const close = (end: number): Span => {
    const span = { start, end, closed: true, closer: text[start] === "'" ? "'" : '’', continued, runsOn: false };
    start = weak = -1;
    continued = false;
    return span;
  };
  for (const at of marks) {
    if (classAt(text, at) !== MarkClass.Single || continued && at === from) continue;
    if (opensSpeech(text, at, from, to)) {
      if (start >= 0 && weak > start) yield close(weak + 1);
      if (start < 0) start = at;
    } else if (start >= 0 && at > start + 1 && closes(text, at, to)) {
      if (isLetter(text.charCodeAt(at - 1))) { if (weak < 0) weak = at; } else yield close(at + 1);
    }
  }
  if (start < 0) return;
  if (weak > start) yield close(weak + 1);
  else if (following.goesOn(MarkClass.Single)) yield { ...close(to), runsOn: true };
  // An elision ('em, ’tis) opens like a quotation: without a closing mark it is taken for one.
  else if (isUnmistakable(text, start)) yield { ...close(to), closed: false };
}

/** A mark before a word, with nothing or a break before it; before a small letter it is as likely an elision. */
function opensSpeech(text: string, at: number, from: number, to: number): boolean {
  if (text.charCodeAt(at) === 0x2019 || at + 1 >= to) return false;
  const before = at > from ? text.charCodeAt(at - 1) : 32, after = text.charCodeAt(at + 1);
  return (isSpace(before) || before === 0x28 || before === 0x5B || before === 0x2014 || before === 0x2013 || before === 0x2D || before === 0x201C)
    && !isSpace(after) && !isDigit(after);
}

function closes(text: string, at: number, to: number): boolean {
  if (text.charCodeAt(at) === 0x2018 || isSpace(text.charCodeAt(at - 1))) return false;
  const after = at + 1 < to ? text.charCodeAt(at + 1) : 32;
  return !isLetter(after) && !isDigit(after);
}

function isUnmistakable(text: string, start: number): boolean {
  const first = text[start + 1];
  return text.charCodeAt(start) === 0x2018 && first !== undefined && first !== first.toLowerCase();
}
