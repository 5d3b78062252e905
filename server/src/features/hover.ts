import { MarkupKind, type Hover, type Position, type Range } from 'vscode-languageserver-types';
import type { Statement, Transcript } from '../transcript/model';
import type { Asked, AtPosition, Feature } from './feature';
import { describeAttribution, describeLine, describeQuotation, describeUnattributed } from './support/describe';
import { attributionAt } from './support/attributions';
import { describeMention } from './support/describeOfficial';
import { officialsAt } from './support/officials';
import { holds, lastBefore } from './support/places';
import { firstWordsRange } from './support/words';

/**
 * On an attribution, on the first words of a statement that is attributed on another line or nowhere, on a quotation: who says this, and
 * why Verbatim thinks so, or that it does not know. On a name that the directories know: who that is. On a heading and a direction: that these are nobody's words.
 */
export const hover: Feature<AtPosition, Hover | null> = {
  method: 'textDocument/hover',
  capability: { hoverProvider: true },
  asksPeople: true,
  provide(asked, { position }) {
    const official = officialHover(asked, position), attribution = attributionHover(asked, position);
    // Who somebody is goes before whose words these are; on an attribution both are told.
    const found = attribution && official ? { text: `${attribution.text}\n\n---\n\n${official.text}`, range: attribution.range }
      : attribution ?? official ?? quotationHover(asked, position) ?? firstWordsHover(asked, position) ?? lineHover(asked, position);
    return found && { contents: { kind: MarkupKind.Markdown, value: found.text }, range: found.range };
  },
};

interface Found { readonly text: string; readonly range: Range }

function officialHover(asked: Asked, position: Position): Found | null {
  const found = officialsAt(asked.snapshot, position);
  return found && { text: describeMention(asked, found), range: found.range };
}

function attributionHover(asked: Asked, position: Position): Found | null {
  const found = attributionAt(asked.snapshot.transcript, position);
  return found && { text: describeAttribution(asked, found), range: found.attribution.range };
}

/** The innermost one that names its speaker, on the speaker's name in the sentence around it as well; where none does, the innermost that is speech. */
function quotationHover(asked: Asked, position: Position): Found | null {
  const { quotations } = asked.snapshot.transcript, holding = quotations.filter(each => holds(each.range, position) || each.speakerRange && holds(each.speakerRange, position));
  const quotation = holding.findLast(each => each.speaker !== null) ?? holding.findLast(each => each.kind === 'speech');
  return quotation ? { text: describeQuotation(asked, quotation), range: holds(quotation.range, position) ? quotation.range : quotation.speakerRange! } : null;
}

function firstWordsHover(asked: Asked, position: Position): Found | null {
  const { transcript } = asked.snapshot, statement = statementAt(transcript, position);
  // A label before the words on their own line needs no telling again.
  if (!statement || statement.attribution?.kind === 'leading') return null;
  const range = firstWordsRange(transcript.lines, statement.range), { attribution } = statement;
  if (!holds(range, position)) return null;
  return { text: attribution ? describeAttribution(asked, { attribution, statement, rival: false }, true) : describeUnattributed(asked), range };
}

function lineHover(asked: Asked, position: Position): Found | null {
  const { headings, directions } = asked.snapshot.transcript;
  const inLine = <T extends { readonly range: Range }>(sorted: readonly T[]) => { const found = sorted[lastBefore(sorted, each => each.range, position)]; return found && holds(found.range, position) ? found : undefined; };
  const heading = inLine(headings), direction = inLine(directions);
  if (heading) return { text: describeLine(asked, 'heading', heading), range: heading.range };
  return direction ? { text: describeLine(asked, 'direction', direction), range: direction.range } : null;
}

function statementAt({ statements }: Transcript, position: Position): Statement | undefined {
  return statements[lastBefore(statements, statement => statement.range, position)];
}
