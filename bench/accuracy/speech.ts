import type { StatementJson } from '../../server/src/cli/json';
import type { Transcript } from '../../server/src/transcript/model';
import type { GoldStatement, LineSpan } from '../corpus';
import type { Mistake } from './mistake';
import { plain } from './names';
import { linesOf, touching } from './pairs';
import type { Reading } from './reading';
import { attributionLines } from './score';

/** What is wrong about who speaks from where to where. A statement whose extent follows from a label that was missed or is false is counted there. */
export function mistakesOfSpeech(reading: Reading): Mistake[] {
  const { gold: { statements: golds = [], complete = {} }, found, matches, transcript } = reading;
  if (!golds.length && !complete.statements) return [];
  const missed = missedLabels(reading), labels = [...missed, ...complete.statements ? falseLabels(reading) : []].sort((one, other) => one.line - other.line);
  const exact = new Set(matches.spans.filter(({ right }) => right).map(each => each.gold)), spans = new Map(matches.spans.map(each => [each.gold, each.found]));
  const others: Mistake[] = [];
  for (const [at, gold] of golds.entries()) {
    if (exact.has(at)) continue;
    const same = spans.get(at), nearest = same ?? mostTouching(gold, found.statements), other = nearest === undefined ? null : found.statements[nearest];
    const label = labelWithin(labels, around(gold, other), gold);
    if (label) label.spoils++;
    else if (other && same !== undefined) others.push({ cause: 'wrong speaker', line: gold.attribution?.startLine ?? gold.startLine, expected: nameOf(gold), found: nameOf(other), reasons: other.reasons ?? [], spoils: 1 });
    else others.push({ cause: 'wrong extent', line: placeOf(gold, other, transcript), expected: told(gold), found: other ? told(other) : 'no statement', reasons: other?.reasons ?? [], spoils: 1 });
  }
  const roles = matches.alike.flatMap((pair): Mistake[] => {
    const right = golds[pair.gold], other = found.statements[pair.found];
    if (!right.role || plain(right.role) === plain(other.role)) return [];
    return [{ cause: 'wrong role', line: (other.attribution ?? other).startLine, expected: right.role, found: other.role ?? 'none', reasons: other.reasons ?? [], spoils: 0 }];
  });
  return [...labels, ...others, ...roles];
}

function missedLabels({ gold: { statements = [] }, found, why, kindOf }: Reading): Mistake[] {
  const named = new Set(attributionLines(found));
  return statements.flatMap(({ attribution, ...gold }): Mistake[] => {
    if (!attribution || linesOf(attribution).some(line => named.has(line))) return [];
    const { startLine: line } = attribution, { text, reasons } = why(line);
    return [{ cause: 'label missed', line, expected: nameOf(gold), found: `${kindOf(line)}; ${text}`, reasons, spoils: 0 }];
  });
}

function falseLabels({ gold: { statements = [], optionalAttributions = [] }, found }: Reading): Mistake[] {
  const right = new Set([...statements.map(each => each.attribution), ...optionalAttributions].flatMap(linesOf)), none = 'no label';
  const statement = found.statements.map(each => ({ span: each.attribution ?? each, says: nameOf(each), reasons: each.reasons ?? [] }));
  const stray = found.attributions.map(span => ({ span, says: 'one without words', reasons: span.reasons ?? [] }));
  return [...statement, ...stray].flatMap(({ span, says, reasons }): Mistake[] =>
    linesOf(span).some(line => right.has(line)) ? [] : [{ cause: 'false label', line: span.startLine, expected: none, found: says, reasons, spoils: 0 }]);
}

/** All lines that a statement has to do with, as it should be and as it was found, those of its attribution included. */
function around(gold: GoldStatement, found: StatementJson | null): LineSpan {
  const all = [gold, gold.attribution, found, found?.attribution].flatMap(each => each ? [each] : []);
  return { startLine: Math.min(...all.map(each => each.startLine)), endLine: Math.max(...all.map(each => each.endLine)) };
}

/** The label to blame: the statement's own if it was missed, else the first one that was missed or is false among its lines. */
function labelWithin(labels: readonly Mistake[], { startLine, endLine }: LineSpan, { attribution }: GoldStatement): Mistake | undefined {
  return labels.find(({ line, cause }) => cause === 'label missed' && line === attribution?.startLine) ?? labels.find(({ line }) => line >= startLine && line <= endLine);
}

function mostTouching(gold: LineSpan, found: readonly StatementJson[]): number | undefined {
  const common = (at: number) => Math.min(gold.endLine, found[at].endLine) - Math.max(gold.startLine, found[at].startLine);
  return [...touching(gold, found)].sort((one, other) => common(other) - common(one))[0] as number | undefined;
}

/** The first line with text that belongs to one of the two only. */
function placeOf(gold: LineSpan, found: LineSpan | null, { lines }: Transcript): number {
  let line = !found || gold.startLine !== found.startLine ? Math.min(gold.startLine, found?.startLine ?? Infinity) : Math.min(gold.endLine, found.endLine) + 1;
  while (line < lines.count - 1 && !lines.text(line).trim()) line++;
  return line;
}

/** A statement in a few words; lines as an editor counts them. */
function told(span: LineSpan & { readonly speaker: string | null }): string {
  return `lines ${span.startLine + 1}${span.endLine > span.startLine ? `–${span.endLine + 1}` : ''} ${nameOf(span)}`;
}

function nameOf({ speaker }: { readonly speaker: string | null }): string { return speaker ?? 'nobody named'; }
