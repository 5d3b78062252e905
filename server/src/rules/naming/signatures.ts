import type { Attribution, Heading, Statement } from '../../transcript/model';
import type { KnownLabels } from './knownLabels';
import { nearestText } from '../places';
import type { VisitContext } from '../rule';
import { fold } from '../spelling/names';

/** Words that are named before them, and the line behind them that names somebody else. */
export interface Signed { readonly statement: Statement; readonly signature: Attribution }

/** The last line of a statement, where it holds nothing but another speaker's name. */
export function signatureAtEnd({ attribution, range }: Statement, labels: KnownLabels): Attribution | null {
  if (!attribution || attribution.kind === 'trailing' || range.start.line === range.end.line) return null;
  const signature = labels.signatureOn(range.end.line);
  return signature && !sameSpeaker(signature, attribution) ? signature : null;
}

/** A name by itself on a line, that recognition takes for a heading since it stands alone before a label: the statement above, and the next. */
interface Between { readonly signature: Attribution; readonly above: Attributed; readonly next: Statement | undefined; readonly attached: boolean }
type Attributed = Statement & { readonly attribution: Attribution };

/** The same, where recognition takes the line for a heading. One with a blank line above that names who speaks next belongs to what follows. */
export function signatureBehind(heading: Heading, at: VisitContext): Signed | null {
  const between = betweenStatements(heading, at);
  if (!between || sameSpeaker(between.signature, between.above.attribution)) return null;
  const { signature, above, next, attached } = between;
  return attached || next?.attribution && !sameSpeaker(signature, next.attribution) ? { statement: above, signature } : null;
}

/**
 * A name by itself above a label that names the same speaker again. Where this is the first that one hears of the speaker, it may
 * be a heading that introduces him.
 */
export function signatureBefore(heading: Heading, at: VisitContext): Signed | null {
  const between = betweenStatements(heading, at), next = between?.next;
  if (!between || between.attached || !next?.attribution || !sameSpeaker(between.signature, next.attribution)) return null;
  return at.survey.isNamedBefore(next.attribution, heading.range.start) ? { statement: next, signature: between.signature } : null;
}

function betweenStatements({ range, reasons }: Heading, { transcript, near, survey: { labels } }: VisitContext): Between | null {
  const { line } = range.start, above = nearestText(transcript, line, -1);
  if (above < 0 || range.end.line !== line || reasons.some(({ cue }) => cue === 'markdown' || cue === 'title')) return null;
  const statement = near.statements.at(range.start, -1);
  if (!statement?.attribution || statement.attribution.kind === 'trailing' || statement.range.end.line !== above) return null;
  const signature = labels.signatureOn(line);
  return signature && { signature, above: statement as Attributed, next: near.statements.at(range.start, 0), attached: above === line - 1 };
}

function sameSpeaker(one: Attribution, other: Attribution): boolean { return one.speaker === other.speaker || fold(one.speaker) === fold(other.speaker); }
