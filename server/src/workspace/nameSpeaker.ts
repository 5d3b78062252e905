import type { NameSpeakerAnswer, NameSpeakerParams } from '#protocol';
import type { TextEdit } from 'vscode-languageserver-types';
import { applyEdits } from '../features/support/applied';
import { attributeEdit } from '../rules/writing/attribute';
import { composed, type Named } from '../rules/writing/label';
import { namingEdits } from '../rules/writing/naming';
import { nobody } from '../speakers';
import { recognition } from '../transcript/recognition';
import type { Attribution, Transcript } from '../transcript/model';
import { speakerKey } from '../transcript/placed';
import type { Desk } from './desk';
import type { Snapshot } from './snapshot';

/** Nobody is called more. In UTF-16 units. */
const longestName = 200;
/** What ends a line anywhere, and other controls. */
const breaks = /[\r\n\u000B\f\u0085\u2028\u2029]/u, controls = /\p{Cc}/u;

/**
 * Has one statement of a label, or all of them, name somebody: edits, once it is certain that the text reads so afterwards; where no way to write it does, the
 * plainest, with a doubt. What is no name is refused.
 */
export async function nameSpeaker(desk: Desk, uri: string, { key, name, role, position }: Partial<Record<keyof NameSpeakerParams, unknown>>): Promise<NameSpeakerAnswer | null> {
  const named = { name: typeof name === 'string' ? name.trim() : '', role: typeof role === 'string' && role.trim() !== '' && !breaks.test(role) ? role.trim() : null }, wrong = problemOf(typeof name === 'string' ? name : '');
  if (wrong) return { refused: desk.t(wrong, { most: longestName }) };
  const found = await desk.compute(uri, snapshot => ({ ways: waysTo(snapshot, typeof key === 'string' ? key : null, isPlace(position) ? position : null, named), transcript: snapshot.transcript }), { speakers: true });
  if (!found) return null;
  const { ways, transcript } = found;
  if (ways.length === 0) return { refused: desk.t('speakers.notHere') };
  if (ways[0].every(({ range, newText }) => transcript.lines.slice(range) === newText)) return { refused: desk.t('who.same', { name: named.name }) };
  for (const edits of ways) if (await readsSo(desk, transcript, edits, named)) return { edits };
  return { edits: ways[0], doubt: desk.t('who.doubt', { name: named.name }) };
}

function problemOf(name: string) {
  if (breaks.test(name.trim())) return 'who.lineBreak';
  if (name.trim() === '') return 'who.empty';
  return controls.test(name.trim()) ? 'who.control' : name.trim().length > longestName ? 'who.long' : null;
}

/** Ways to write it, each with all its edits. */
function waysTo({ transcript, speakers }: Snapshot, key: string | null, place: { line: number; character: number } | null, named: Named): TextEdit[][] {
  const here = place && speakers.at(transcript, place);
  if (place && !here) return [];
  if (here && !here.attribution) return [[attributeEdit(transcript, here, composed(transcript.convention, named))]];
  const attributions: readonly Attribution[] = here?.attribution ? [here.attribution] : key === null || key === nobody ? [] : transcript.speakers.find(({ attributions: [first] }) => speakerKey(first) === key)?.attributions ?? [];
  if (attributions.length === 0) return [];
  const each = attributions.map(attribution => namingEdits(transcript, attribution, named));
  return each[0].map((_, way) => each.map(edits => edits[way]));
}

/** Whether the text, edited so, has the name as a label in all of these places, and as many statements as before. */
async function readsSo(desk: Desk, transcript: Transcript, edits: readonly TextEdit[], { name }: Named): Promise<boolean> {
  const recogniser = new (recognition().Recogniser)(applyEdits(transcript.lines, edits));
  while (!recogniser.read(desk.stretch())) await desk.pause();
  const after = recogniser.transcript, named = new Set<number>();
  for (const { attribution } of after.statements) if (attribution && after.lines.slice(attribution.range).includes(name)) named.add(attribution.range.start.line);
  for (const stray of after.strays) if (after.lines.slice(stray.range).includes(name)) named.add(stray.range.start.line);
  const added = after.lines.count - transcript.lines.count;
  return after.statements.length === transcript.statements.length && edits.every(({ range: { start } }) => added > 0 || named.has(start.line));
}

function isPlace(value: unknown): value is { line: number; character: number } {
  const { line, character } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return Number.isSafeInteger(line) && Number.isSafeInteger(character);
}
