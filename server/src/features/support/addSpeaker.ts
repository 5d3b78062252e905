import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types';
import { isHalfName } from '../../officials/speakers/who';
import { entryOf } from '../../rules/known/entry';
import type { Asked, InRange } from '../feature';
import { attributionAt } from './attributions';
import { directoryAction } from './directoryEdits';
import { meets } from './places';

/** Findings that a name may be written wrong: their own fixes say who it may be. */
const doubts: ReadonlySet<string> = new Set(['name.spelling', 'name.mixed-script', 'speaker.spelling']);

/** With the cursor on a speaker's name whom no directory knows: adds them, to a new directory where there is none. For whoever wants it: nothing is wrong. */
export function addSpeakerAction(asked: Asked, { range }: InRange): CodeAction[] {
  const { snapshot: { transcript, known, findings, t } } = asked, attribution = attributionAt(transcript, range.start)?.attribution;
  if (attribution?.speakerKind !== 'person' || !meets(attribution.speakerRange, range)) return [];
  if (findings.some(({ code, range: found }) => doubts.has(code) && meets(found, attribution.speakerRange))) return [];
  const { speaker } = attribution, isNew = known?.hasDirectory ? known.who(speaker).answer.kind === 'nobody' : !isHalfName(speaker), person = entryOf(attribution, transcript), made = isNew ? directoryAction(asked, { persons: [person] }) : null;
  return made ? [{ title: t(asked.directory?.()?.exists ? 'fix.directory.add' : 'fix.directory.new', { speaker: person.name }), kind: CodeActionKind.Refactor, ...made }] : [];
}
