import { MarkupKind, type Hover, type Position, type Range } from 'vscode-languageserver-types';
import type { Statement, Transcript } from '../transcript/model';
import type { Asked, AtPosition, Feature } from './feature';
import { describeAttribution, describeLine, describeQuotation, describeUnattributed } from './support/describe';
import { attributionAt } from './support/attributions';
import { isKnownHereOnly } from './support/describeFacts';
import { describeMeant, describeMention, describePerson } from './support/describeOfficial';
import { halfAt } from './support/half';
import { officialsAt } from './support/officials';
import { holds, lastBefore } from './support/places';
import { titledAt } from './support/titled';
import { firstWordsRange } from './support/words';

/**
 * On an attribution, on the first words of a statement that is attributed on another line or nowhere, on a quotation: who says this, and
 * why Verbatim thinks so, or that it does not know. On a name that the directories know, or an office that one person holds: who that is. On a heading and a direction: that these are nobody's words.
 */
export const hover: Feature<AtPosition, Hover | null> = {
  method: 'textDocument/hover',
  capability: { hoverProvider: true },
  asksPeople: true,
  provide(asked, { position }) {
    const whose = attributionHover(asked, position) ?? quotationHover(asked, position), who = officialHover(asked, position, whose !== null) ?? titleHover(asked, position) ?? halfHover(asked, position);
    // Whose words these are goes before who that is; but inside a quotation, away from its speaker's name, somebody else is meant.
    const found = whose && who ? holds(who.range, position) && !whose.named ? who : { text: `${whose.text}\n\n---\n\n${who.text}`, range: whose.range } : whose ?? who;
    const told = found ?? firstWordsHover(asked, position) ?? lineHover(asked, position);
    return told && { contents: { kind: MarkupKind.Markdown, value: told.text }, range: told.range };
  },
};

/** `named`: the position is at the name of whose words these are. */
interface Found { readonly text: string; readonly range: Range; readonly named?: boolean }

/** @param spoken Whose words these are is told already: then nothing is said of one whom only this transcript knows. */
function officialHover(asked: Asked, position: Position, spoken: boolean): Found | null {
  const found = officialsAt(asked.snapshot, position);
  if (!found || spoken && isKnownHereOnly(asked, found)) return null;
  return { text: describeMention(asked, found, !spoken), range: found.range };
}

/** On an office by itself: who held it on that day. */
function titleHover(asked: Asked, position: Position): Found | null {
  const found = titledAt(asked.snapshot, position);
  return found && { text: describePerson(asked, found.official, found.bare ? 'possible' : 'likely', false), range: found.range };
}

/** On half of a family name with a hyphen: whose it may be. */
function halfHover(asked: Asked, position: Position): Found | null {
  const found = halfAt(asked.snapshot, position);
  return found && { text: describeMeant(asked, found.officials, 'possible', false), range: found.range };
}

function attributionHover(asked: Asked, position: Position): Found | null {
  const found = attributionAt(asked.snapshot.transcript, position);
  return found && { text: describeAttribution(asked, found), range: found.attribution.range, named: true };
}

/** The innermost one that names its speaker, on the speaker's name in the sentence around it as well; where none does, the innermost that is speech. */
function quotationHover(asked: Asked, position: Position): Found | null {
  const { quotations } = asked.snapshot.transcript, holding = quotations.filter(each => holds(each.range, position) || each.speakerRange && holds(each.speakerRange, position));
  const quotation = holding.findLast(each => each.speaker !== null) ?? holding.findLast(each => each.kind === 'speech');
  if (!quotation) return null;
  const named = quotation.speakerRange !== null && holds(quotation.speakerRange, position);
  return { text: describeQuotation(asked, quotation), range: holds(quotation.range, position) ? quotation.range : quotation.speakerRange!, named };
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
