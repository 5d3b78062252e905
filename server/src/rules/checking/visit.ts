import type { Attribution } from '../../transcript/model';
import type { Sectioned } from '../../transcript/sectioned';
import { labelAsHeading, labelsAtEnd } from '../naming/overlooked';
import { attributionsIn } from '../near/attributions';
import type { Found, Rule, VisitContext } from '../rule';

/** What a rule finds in one section of a document, in the order of its visits. */
export function* visit(rule: Rule, document: Sectioned, section: number, at: VisitContext): Iterable<Found> {
  if (rule.statement) for (const statement of document.statementsIn(section)) yield* rule.statement(statement, at);
  if (rule.stray) for (const stray of straysOf(document, section, at)) yield* rule.stray(stray, at);
  if (rule.heading) for (const heading of document.headingsIn(section)) yield* rule.heading(heading, at);
  if (rule.quotation) for (const quotation of document.quotationsIn(section)) yield* rule.quotation(quotation, at);
  if (rule.attribution) for (const attribution of attributionsIn(document, section)) yield* rule.attribution(attribution, at);
  if (rule.line) for (let line = document.firstLine(section), end = section + 1 < document.count ? document.firstLine(section + 1) : document.lines.count; line < end; line++) yield* rule.line(line, at);
}

/** Attributions that belong to no statement: those that recognition tells, and labels that it takes for words or headings. */
function* straysOf(document: Sectioned, section: number, { transcript, survey: { labels } }: VisitContext): Iterable<Attribution> {
  yield* document.straysIn(section);
  for (const statement of document.statementsIn(section)) yield* labelsAtEnd(statement, transcript, labels);
  for (const heading of document.headingsIn(section)) { const label = labelAsHeading(heading, labels); if (label) yield label; }
}
