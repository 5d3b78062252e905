import { MarkupKind, type Hover, type Position, type Range } from 'vscode-languageserver-types';
import type { Statement, Transcript } from '../transcript/model';
import type { Asked, AtPosition, Feature } from './feature';
import { describeAttribution, describeQuotation } from './support/describe';
import { attributionAt } from './support/attributions';
import { holds, lastBefore } from './support/places';
import { firstWordsRange } from './support/words';

/**
 * On an attribution, on the first words of a statement that is attributed on another line, on a quotation: who says this, and
 * why Verbatim thinks so.
 */
export const hover: Feature<AtPosition, Hover | null> = {
  method: 'textDocument/hover',
  capability: { hoverProvider: true },
  provide(asked, { position }) {
    const found = attributionHover(asked, position) ?? quotationHover(asked, position) ?? firstWordsHover(asked, position);
    return found && { contents: { kind: MarkupKind.Markdown, value: found.text }, range: found.range };
  },
};

interface Found { readonly text: string; readonly range: Range }

function attributionHover(asked: Asked, position: Position): Found | null {
  const found = attributionAt(asked.snapshot.transcript, position);
  return found && { text: describeAttribution(asked, found), range: found.attribution.range };
}

/** The innermost one that names its speaker; on the speaker's name in the sentence around it as well. */
function quotationHover(asked: Asked, position: Position): Found | null {
  const { quotations } = asked.snapshot.transcript;
  const quotation = quotations.findLast(each => each.speaker && (holds(each.range, position) || each.speakerRange && holds(each.speakerRange, position)));
  if (!quotation) return null;
  return { text: describeQuotation(asked, quotation), range: holds(quotation.range, position) ? quotation.range : quotation.speakerRange! };
}

function firstWordsHover(asked: Asked, position: Position): Found | null {
  const { transcript } = asked.snapshot, statement = statementAt(transcript, position);
  // A label before the words on their own line needs no telling again.
  if (!statement?.attribution || statement.attribution.kind === 'leading') return null;
  const range = firstWordsRange(transcript.lines, statement.range);
  return holds(range, position) ? { text: describeAttribution(asked, { attribution: statement.attribution, statement, rival: false }, true), range } : null;
}

function statementAt({ statements }: Transcript, position: Position): Statement | undefined {
  return statements[lastBefore(statements, statement => statement.range, position)];
}
