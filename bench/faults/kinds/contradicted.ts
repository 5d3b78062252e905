import type { Attribution } from '../../../server/src/transcript/model';
import { pick, replaced, spanOf, type Fault, type FaultKind, type Random } from '../fault';
import { sameName, type Attributed } from '../gold';
import { statementOf, type Page } from '../pages';
import { inventedRole } from '../roles';

/** A second attribution names somebody else of the document for the same words: before them, or behind them. */
export const contradicted: FaultKind = {
  name: 'attribution contradicted', codes: ['attribution.conflict'], of: 'statements',
  places: ({ sure }) => sure,
  inject(page, place, random) {
    const { transcript } = page, target = statementOf(transcript, place);
    const others = transcript.speakers.filter(({ name, kind, attributions }) => kind === 'person' && attributions.length && !sameName(name, target.attribution.speaker));
    if (!others.length) return null;
    const { attributions } = pick(others, random), other = attributions.find(({ role }) => role !== null) ?? attributions[0];
    if (target.attribution.kind === 'trailing') return random() < 0.5 ? before(page, target, other) : twiceBehind(page, target, other, random);
    return behind(page, place, other, random);
  },
};

/** "Name:" before words that are named behind. */
function before({ text, transcript: { lines } }: Page, { range, attribution }: Attributed, other: Attribution): Fault {
  const { from } = spanOf(lines, range), label = `${other.speaker}: `, own = spanOf(lines, attribution.range);
  return { subkind: 'before the words', text: replaced(text, { from, to: from }, label), places: [{ from, to: from + label.length }, { from: own.from + label.length, to: own.to + label.length }] };
}

/** A second line behind. That its name has no words says the same, and is all that can be said where no blank lines part the groups. */
function twiceBehind(page: Page, target: Attributed, other: Attribution, random: Random): Fault {
  return { ...lineBehind(page, target, page.transcript.lines.slice(other.range), random), subkind: 'behind the words, twice', codes: ['attribution.conflict', 'attribution.dangling'] };
}

/** A line "Name, role", or the bare name, behind words that are named before; that of who speaks next is as well once too much before the next words. */
function behind(page: Page, place: number, other: Attribution, random: Random): Fault {
  const { transcript } = page, target = statementOf(transcript, place), withRole = random() < 0.5, { lines, language } = transcript;
  const name = lines.slice({ start: other.range.start, end: other.speakerRange.end }), officeFirst = other.roleRange !== null && other.roleRange.end.character <= other.speakerRange.start.character;
  const label = (/^[\p{L}\p{M}\p{N}]/u.test(name) ? name : other.speaker) + (withRole && !officeFirst ? `, ${other.role ?? inventedRole(language)}` : '');
  const next = transcript.statements[place + 1]?.attribution, speaksNext = next !== null && next !== undefined && sameName(next.speaker, other.speaker);
  const subkind = speaksNext ? 'behind the words, who speaks next' : label.includes(',') ? 'behind the words, with a role' : 'behind the words, a name only';
  return { ...lineBehind(page, target, label, random), subkind, ...speaksNext && { codes: ['attribution.conflict', 'attribution.repeated'] } };
}

function lineBehind({ text, transcript: { lines } }: Page, { range, attribution }: Attributed, label: string, random: Random): Omit<Fault, 'subkind'> {
  const after = attribution.kind === 'trailing' ? attribution.range : range, at = lines.offsetAt({ line: after.end.line, character: lines.length(after.end.line) });
  const breaks = lines.newline.repeat(random() < 0.5 ? 1 : 2), from = at + breaks.length;
  return { text: replaced(text, { from: at, to: at }, breaks + label), places: [{ from, to: from + label.length }, spanOf(lines, attribution.range)] };
}
