import type { Label } from '../convention/label';
import { readingAt, type Ground } from '../parts/ground';
import type { Part } from '../parts/part';
import { Unit, unitClass } from '../reading/characters';
import { isQuestion } from '../reading/set';

/**
 * How the page lays a turn out, which may say where it ends. `item`: the column of the list's sign, where the turn is an item of a list, and whether the sign is a dash, as talk has it too; `label`: the column of a label that
 * has a line to itself; `margin`: that of its words, where they stand in a column of their own; `tight`: its words stand on the label's line or right below it; `signed`: chevrons before the label, as captions have them, say that somebody else speaks. -1 where there is no such column.
 */
export interface Layout { readonly item: number; readonly dashed: boolean; readonly label: number; readonly margin: number; readonly tight: boolean; readonly signed: boolean }
export const noLayout: Layout = { item: -1, dashed: false, label: -1, margin: -1, tight: false, signed: false };
const onLine: Layout = { ...noLayout, tight: true };

export function sameLayout(a: Layout, b: Layout): boolean { return a === b || a.item === b.item && a.dashed === b.dashed && a.label === b.label && a.margin === b.margin && a.tight === b.tight && a.signed === b.signed; }

/** A column of words stands so far in, and the labels above it so much further. */
const leastMargin = 4, leastStep = 4, longestLead = 60, hyphen = 0x2D, colon = 0x3A, chevron = 0x3E;

/** The layout of the turn that a label opens. */
export function layoutOf({ piece, readings }: Part, { line, candidate: { place, dress } }: Label): Layout {
  const { indent } = readings[line], signed = dress === 'chevrons' && piece.buffer.charCodeAt(piece.start(line) + indent) === chevron;
  if (place === 'own') return { ...noLayout, label: indent, signed };
  if (dress === 'bullet') return { ...onLine, item: indent, dashed: piece.buffer.charCodeAt(piece.start(line) + indent) === hyphen };
  return signed ? { ...onLine, signed } : onLine;
}

/** The same with the turn's first words on a line of their own. */
export function layoutWith(ground: Ground, part: Part, line: number, { label, signed }: Layout): Layout {
  const { indent } = part.readings[line], isColumn = label >= 0 && indent >= leastMargin && label >= indent + leastStep;
  return { ...noLayout, label, margin: isColumn ? indent : -1, tight: !isParted(ground, part, line), signed };
}

/**
 * Whether a line of text ends the turn above it by how they are laid out: another item of the list, or what stands below it and no further in, is no part of an item; what stands further out than a column of words is no part of it; in
 * scripts (`scripted`) a blank line ends what somebody says.
 */
export function endsTurn(ground: Ground, part: Part, line: number, { item, dashed, margin, tight }: Layout, scripted: boolean): boolean {
  const { indent } = part.readings[line];
  if (item >= 0 && indent <= item && (isItem(part, line) || isParted(ground, part, line) && (!dashed || leadsOn(part, line)))) return true;
  return (margin >= 0 && indent < margin - 1 || scripted && tight) && isParted(ground, part, line);
}

/** A whole line that is emphasised and asks or says something: the interviewer, whom nobody names. */
export function isSet({ piece, readings }: Part, line: number): boolean {
  const from = piece.start(line) + readings[line].indent;
  return isQuestion(piece.buffer, from, from + readings[line].length);
}

/** Whether a line begins with two chevrons: where labels do, another speaker, whom nobody names. */
export function isSigned({ piece, readings }: Part, line: number): boolean {
  const at = piece.start(line) + readings[line].indent;
  return piece.buffer.charCodeAt(at) === chevron && piece.buffer.charCodeAt(at + 1) === chevron;
}

/** The sign of a list's item, and white space. */
function isItem({ piece, readings }: Part, line: number): boolean {
  const at = piece.start(line) + readings[line].indent;
  switch (piece.buffer.charCodeAt(at)) {
    case 0x2D: case 0x2A: case 0x2B: case 0xB7: case 0x2022: case 0x25CF: return unitClass(piece.buffer.charCodeAt(at + 1)) === Unit.Space;
    default: return false;
  }
}

/** A short line that leads on to what stands below it: "Discussion:". */
function leadsOn({ piece, readings }: Part, line: number): boolean {
  const { indent, length } = readings[line];
  return length <= longestLead && piece.buffer.charCodeAt(piece.start(line) + indent + length - 1) === colon;
}

/** A blank line stands above. */
function isParted(ground: Ground, { readings, firstLine }: Part, line: number): boolean {
  return (line > 0 ? readings[line - 1] : readingAt(ground, firstLine - 1))?.class === 'blank';
}
