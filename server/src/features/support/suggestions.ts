import type { Official } from '../../officials/directory';
import { NameSearch, spellingsOf } from '../../officials/search';
import { candidatesFor } from '../../rules/writing/candidates';
import { labelFor, ownKind } from '../../rules/writing/label';
import type { Attribution, Speaker, Transcript } from '../../transcript/model';
import type { CompletionPlace } from './completionPlace';
import { fold, oneLine } from './words';

/** One thing to complete with. `start` is the column that the new text replaces from. */
export interface Suggestion {
  readonly label: string; readonly role: string | null; readonly newText: string; readonly filterText: string; readonly start: number;
  /** What was typed stands in `filterText`, not in the name: more letters ask anew. */
  readonly foreign?: boolean;
  /** Who that is, where a directory says so. */
  readonly official?: Official | null;
}

/** What a directory knows of a speaker by the name; null where that is nobody, or several. */
export interface KnownSpeakers { official(name: string): Official | null; office(official: Official): string | null }

/** The file's speakers whose name, or another of theirs, has a word that begins as typed, in Latin letters too, most likely next speaker first; with the role that the file gives, else their office on its day. */
export function labelsFor(transcript: Transcript, place: CompletionPlace, known: KnownSpeakers): Suggestion[] {
  const { convention } = transcript, kind = ownKind(transcript), { typed, rest, renamed, start } = place;
  // Elsewhere than before its words, an attribution has the line to itself.
  if (!renamed && kind !== 'leading' && rest.trim()) return [];
  const opened = renamed ? '' : sharedStart(typed, convention.open), wanted = fold(typed.slice(opened.length)), search = new NameSearch(wanted);
  const gap = kind === 'leading' && !/^\s/u.test(rest) ? gapOf(transcript) : '';
  return likelyFirst(transcript, place).flatMap(speaker => {
    const whole = renamed ? speaker.name : labelFor(transcript, speaker), named = nameIn(whole, speaker.name, renamed ? '' : convention.open);
    const typedSo = begins(named, wanted) || begins(speaker.name, wanted);
    const official = speaker.attributions[0].speakerKind === 'person' ? known.official(speaker.name) : null;
    if (!typedSo && !search.fits([speaker.name]) && !(official && search.fits(spellingsOf(official, () => [])))) return [];
    const role = speaker.attributions.findLast(each => each.role)?.role ?? (official && known.office(official));
    return [{ label: oneLine(speaker.name), role: role && oneLine(role), newText: renamed ? whole : whole + gap, filterText: typedSo ? opened + named : `${typed} ${named}`, start, foreign: !typedSo, official }];
  });
}

/** The roles that the file gives to the name before the cursor, the commonest first; none where no name and role mark stand there. */
export function rolesFor(transcript: Transcript, place: CompletionPlace): Suggestion[] {
  const { roleOpen, roleClose, close } = transcript.convention, mark = roleOpen.trim() || ',', { typed, rest, start, renamed } = place;
  if (renamed || !typed.includes(mark)) return [];
  const speaker = othersOf(transcript, place).find(({ attributions }) => attributions.some(each => afterName(transcript, each, typed)?.startsWith(mark)));
  if (!speaker) return [];
  const behind = speaker.attributions.map(each => afterName(transcript, each, typed)).find(text => text?.startsWith(mark))!;
  const asked = behind.slice(mark.length).trimStart(), from = start + typed.length - asked.length, spaced = behind.length - asked.length > mark.length;
  const led = !spaced && (/\s$/u.test(roleOpen) || !roleOpen) ? ' ' : '', tail = rest.trim() ? '' : roleClose + close;
  return rolesOf(speaker).filter(role => begins(role, fold(asked))).map(role => ({ label: role, role: null, newText: led + role + tail, filterText: role, start: from }));
}

function rolesOf({ attributions }: Speaker): string[] {
  const counts = new Map<string, { role: string; count: number }>();
  for (const { role } of attributions) {
    if (!role) continue;
    const known = counts.get(fold(role)) ?? { role: oneLine(role), count: 0 };
    counts.set(fold(role), { ...known, count: known.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ role }) => role);
}

/** In a conversation the speaker before the previous one answers him; after that whoever speaks most. */
function likelyFirst(transcript: Transcript, place: CompletionPlace): Speaker[] {
  const speakers = [...othersOf(transcript, place)].sort((a, b) => b.attributions.length - a.attributions.length);
  const [likeliest] = candidatesFor(transcript, { range: { start: place.position, end: place.position } }).others;
  const first = speakers.find(({ name }) => name === likeliest?.name);
  return first ? [first, ...speakers.filter(each => each !== first)] : speakers;
}

/** The speakers without what the line says that is being typed: half a name is nobody, and half a role none. */
function othersOf({ speakers }: Transcript, { position }: CompletionPlace): Speaker[] {
  const elsewhere = ({ range }: Attribution) => range.start.line > position.line || range.end.line < position.line;
  return speakers.filter(each => each.attributions.some(elsewhere)).map(each => ({ ...each, attributions: each.attributions.filter(elsewhere) }));
}

/** What was typed behind a name, as this attribution writes it (with or without what it has before the name); null where it was not typed. */
function afterName({ lines }: Transcript, { range, speaker, speakerRange }: Attribution, typed: string): string | null {
  const opened = lines.slice({ start: range.start, end: speakerRange.end });
  for (const head of [opened, speaker]) if (head && typed.startsWith(head)) return typed.slice(head.length).trimStart();
  return null;
}

/** What the file puts between a leading label and the words: the first such place says it. */
function gapOf({ lines, statements }: Transcript): string {
  const sample = statements.find(({ attribution, range }) => attribution?.kind === 'leading' && attribution.range.end.line === range.start.line);
  const gap = sample ? lines.slice({ start: sample.attribution!.range.end, end: sample.range.start }) : ' ';
  return gap.trim() ? ' ' : gap;
}

/** A label up to the end of its name, without the convention's opening mark: what somebody types to find it. */
function nameIn(label: string, name: string, open: string): string {
  const at = label.indexOf(name);
  return at < 0 ? name : label.slice(label.startsWith(open) ? open.length : 0, at + name.length);
}

/** The text or one of its words begins so, letter case apart. */
function begins(text: string, wanted: string): boolean {
  const folded = fold(text);
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) if (at === 0 || !/[\p{L}\p{M}\p{N}]/u.test(folded[at - 1])) return true;
  return false;
}

function sharedStart(typed: string, open: string): string {
  let length = 0;
  while (length < typed.length && length < open.length && typed[length] === open[length]) length++;
  return typed.slice(0, length);
}
