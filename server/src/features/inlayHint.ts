import type { InlayHint } from 'vscode-languageserver-types';
import { sectionedOf } from '../rules/near';
import { beginningOf } from '../speakers';
import type { Attribution, Statement } from '../transcript/model';
import { speakerKey } from '../transcript/placed';
import type { Asked, Feature, InRange } from './feature';
import { officeOfLabel } from './hints/office';
import { holds } from './support/places';
import { clip, oneLine } from './support/words';

/** Longer names and offices are cut: a hint pushes the words aside. */
const longestName = 60, longestOffice = 80;

/** Before words that are signed behind, who says them; beside a label that is only a name, the office. Shown where and when the editor's own setting says (`editor.inlayHints.enabled`). */
export const inlayHint: Feature<InRange, InlayHint[]> = {
  method: 'textDocument/inlayHint',
  capability: { inlayHintProvider: true },
  asksPeople: true,
  asksSpeakers: true,
  provide(asked, { range }) {
    const { snapshot: { settings: { inlayHints } } } = asked, hints: InlayHint[] = [];
    if (!inlayHints.speaker && !inlayHints.office) return hints;
    const officeOf = once((attribution: Attribution) => officeOfLabel(asked, attribution));
    for (const statement of statementsNear(asked, range)) hints.push(...hintsFor(asked, statement, officeOf).filter(({ position }) => holds(range, position)));
    return hints;
  },
};

/** The statements that begin on the lines of a range, and the one that goes on there. */
function* statementsNear({ snapshot: { transcript, speakers } }: Asked, { start, end }: InRange['range']): Generator<Statement> {
  const document = sectionedOf(transcript), first = speakers.at(transcript, start), last = document.sectionAt(Math.min(end.line, transcript.lines.count - 1));
  for (let section = document.sectionAt(Math.min(first ? beginningOf(first).line : start.line, transcript.lines.count - 1)); section <= last; section++) yield* document.statementsIn(section);
}

function hintsFor(asked: Asked, { attribution, range }: Statement, officeOf: (attribution: Attribution) => ReturnType<typeof officeOfLabel>): InlayHint[] {
  const { snapshot: { uri, t, transcript: { lines }, settings: { inlayHints } } } = asked, hints: InlayHint[] = [];
  if (!attribution) return hints;
  if (inlayHints.speaker && attribution.kind === 'trailing') {
    const written = oneLine(lines.slice(attribution.range)), tooltip = t('hint.speaker', { line: attribution.range.start.line + 1, who: written });
    hints.push({ position: range.start, label: [{ value: `${clip(oneLine(attribution.speaker), longestName)}:`, tooltip, location: { uri, range: attribution.range } }], paddingRight: true });
  }
  const office = inlayHints.office && attribution.role === null ? officeOf(attribution) : null;
  if (office) hints.push({ position: attribution.speakerRange.end, label: `, ${clip(oneLine(office.text), longestOffice)}`, tooltip: office.full });
  return hints;
}

/** Asks once for labels that are one speaker's: a few people speak again and again. */
function once<T>(ask: (attribution: Attribution) => T): (attribution: Attribution) => T {
  const known = new Map<string, T>();
  return attribution => {
    const key = speakerKey(attribution);
    if (!known.has(key)) known.set(key, ask(attribution));
    return known.get(key)!;
  };
}
