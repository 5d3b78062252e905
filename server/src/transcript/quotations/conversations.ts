import type { Part } from '../parts/part';
import { type Settled, goesOn, settle } from './conversation';
import type { Passage } from './passages';
import type { Read } from './read';

/** A quotation where it stands: in a passage of its part, with the speaker that its conversation gives it. */
export interface Quoted { readonly passage: Passage; readonly read: Read; readonly settled: Settled | null; readonly dialogue: boolean }

const none: readonly never[] = [];

/**
 * Settles the conversations that turns of the parts which were read again belong to, and puts those parts' quotations together.
 * Conversations go over from part to part; those without a turn in these parts stay as they are. Answers
 * the parts whose quotations were put together.
 */
export function settleConversations(parts: readonly Part[], read: ReadonlySet<Part>, dialogue: boolean): ReadonlySet<Part> {
  const settled = new Set<Part>(read), order = [...read].sort((a, b) => a.index - b.index);
  for (const part of order) {
    part.turns = part.readPassages.some(({ reading }) => reading.turns.length) ? part.readPassages.flatMap(({ reading }) => reading.turns) : none;
    part.settled = part.turns.length ? new Array<Settled | null>(part.turns.length).fill(null) : none;
  }
  let done = -1;
  for (const part of order) if (part.index > done) done = settleFrom(parts, part, read, settled);
  for (const part of settled) part.quoted = quotedOf(part, dialogue);
  return settled;
}

/** Settles from the beginning of the conversation that goes over into a part until no later one is touched; the index of the last part looked at. */
function settleFrom(parts: readonly Part[], first: Part, read: ReadonlySet<Part>, settled: Set<Part>): number {
  let conversation: { part: Part; turn: number }[] = [], touched = false, at = first.index;
  while (at > 0 && (read.has(parts[at]) || parts[at].conversing > 0)) at--;
  const finish = () => {
    if (touched) {
      const found = settle(conversation.map(({ part, turn }) => part.turns[turn]));
      conversation.forEach(({ part, turn }, i) => {
        // Earlier versions of the document have the row as it was.
        if (!settled.has(part)) { settled.add(part); part.settled = [...part.settled]; }
        (part.settled as (Settled | null)[])[turn] = found[i];
      });
    }
    conversation = [];
    touched = false;
  };
  for (; at < parts.length; at++) {
    const part = parts[at], moved = part.conversing !== conversation.length;
    if (at > first.index && !moved && !touched && !read.has(part)) return at - 1;
    part.conversing = conversation.length;
    touched ||= moved && conversation.length > 0;
    part.turns.forEach((turn, i) => {
      if (conversation.length && !goesOn(conversation.length, turn)) finish();
      conversation.push({ part, turn: i });
      touched ||= moved || read.has(part);
    });
  }
  finish();
  return parts.length;
}

function quotedOf({ readPassages, settled }: Part, dialogue: boolean): readonly Quoted[] {
  let quoted: Quoted[] | null = null, turns = 0;
  for (const { passage, reading } of readPassages) {
    for (const read of reading.quotations) (quoted ??= []).push({ passage, read, settled: read.turn < 0 ? null : settled[turns + read.turn], dialogue: dialogue && !passage.inStatement });
    turns += reading.turns.length;
  }
  return quoted ?? none;
}
