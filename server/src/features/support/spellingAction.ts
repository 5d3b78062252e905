import { ChangeSpellingCommand, type ChangeSpellingArguments } from '#protocol';
import { CodeActionKind, type CodeAction, type Position, type Range } from 'vscode-languageserver-types';
import type { Asked } from '../feature';
import { attributionAt } from './attributions';
import { labelsSpelledAs } from './labels';
import { mentionsIn, officialsAt } from './officials';
import { compare, holds, meets } from './places';
import { clip, oneLine } from './words';

export const spellingKind = CodeActionKind.RefactorRewrite;
const longest = 40;

/**
 * "Change this spelling everywhere in this file": puts a cursor on each place that is written, letter for letter, as the one at a position, so that one types once. Only for our own
 * client, which has the command, and only where there is another place.
 */
export function spellingAction({ snapshot, client }: Asked, position: Position): CodeAction[] {
  if (!client.commandLinks) return [];
  const { uri, version, t, transcript } = snapshot, { lines } = transcript, written = ({ start, end }: Range) => lines.between(lines.offsetAt(start), lines.offsetAt(end));
  const label = attributionAt(transcript, position)?.attribution.speakerRange, meant = officialsAt(snapshot, position), here = label && holds(label, position) ? label : meant && holds(meant.range, position) ? meant.range : null;
  if (!here) return [];
  const name = written(here), labels = labelsSpelledAs(transcript, here), officials = meant && meets(meant.range, here) ? meant.mention.officials : [];
  const mentions = officials.length === 1 ? mentionsIn(snapshot).flatMap(({ mention, range }) => mention.officials.length === 1 && mention.officials[0] === officials[0] && written(range) === name && !labels.some(each => meets(each, range)) ? [range] : []) : [];
  const ranges = [...labels, ...mentions].sort((one, other) => compare(one.start, other.start));
  if (ranges.length < 2) return [];
  const title = t('rename.spelling', { name: clip(oneLine(name), longest) }), given: ChangeSpellingArguments = { uri, version, ranges };
  return [{ title, kind: spellingKind, command: { title, command: ChangeSpellingCommand, arguments: [given] } }];
}
