import { LinesBetween, NextStatement, type LinesBetweenAnswer, type LinesBetweenParams, type NextStatementAnswer, type NextStatementParams } from '#protocol';
import { beginningOf, keyOf } from '../speakers';
import type { Statement, Transcript } from '../transcript/model';
import type { AtPosition, Feature } from './feature';
import { clip, oneLine } from './support/words';

const longestName = 100;

/** From where the cursor is to the next statement of the same speaker, or back. */
export const nextStatement: Feature<AtPosition & Pick<NextStatementParams, 'step'>, NextStatementAnswer> = {
  method: NextStatement,
  capability: {},
  asksSpeakers: true,
  provide({ snapshot: { transcript, speakers, t } }, { position, step }) {
    const here = speakers.at(transcript, position);
    if (!here) return { nothing: t('speakers.notHere') };
    const next = speakers.next(transcript, keyOf(here), beginningOf(here), step < 0 ? -1 : 1);
    return next ? { place: beginningOf(next) } : { nothing: t(step < 0 ? 'speakers.noPrevious' : 'speakers.noNext', { who: here.attribution ? clip(oneLine(here.attribution.speaker), longestName) : t('speakers.nobody') }) };
  },
};

/** The lines to be hidden where only one speaker is to be seen: from each statement of theirs to the next, headings left in sight. */
export const linesBetween: Feature<Omit<LinesBetweenParams, 'textDocument'>, LinesBetweenAnswer> = {
  method: LinesBetween,
  capability: {},
  asksSpeakers: true,
  provide({ snapshot: { transcript, speakers, t } }, { key: given, position }) {
    const here = position && speakers.at(transcript, position), key = typeof given === 'string' ? given : here ? keyOf(here) : null;
    const own = key === null ? [] : [...speakers.statements(transcript, key)];
    if (own.length === 0) return { nothing: t('speakers.notHere') };
    return { key: key!, first: beginningOf(here && keyOf(here) === key ? here : own[0]), lines: between(transcript, own) };
  },
};

/** First and last lines. The first stays in sight where an editor folds: a blank one where there is one, else the last of what is shown. */
function between({ lines, headings }: Transcript, own: readonly Statement[]): (readonly [number, number])[] {
  const isBlank = (line: number) => !/\S/u.test(lines.text(line)), shown = [...own.map(linesOf), ...headings.map(({ range: { start, end } }): Span => [start.line, end.line])].sort(([one], [other]) => one - other);
  const hidden: Span[] = [];
  let last = -1;
  for (const [from, to] of [...shown, [lines.count, lines.count]]) {
    let end = from - 1, first = last + 1;
    if (from === lines.count) while (end > last && isBlank(end)) end--;
    while (first <= end && isBlank(first)) first++;
    const start = Math.max(0, last + 1 <= end && isBlank(last + 1) ? last + 1 : last);
    if (first <= end && end > start) hidden.push([start, end]);
    last = Math.max(last, to);
  }
  return hidden;
}

type Span = readonly [from: number, to: number];

/** A statement with whatever names somebody for it. */
function linesOf({ range, attribution, rivals }: Statement): Span {
  const ranges = [range, ...attribution ? [attribution.range] : [], ...rivals.map(rival => rival.range)];
  return [Math.min(...ranges.map(({ start }) => start.line)), Math.max(...ranges.map(({ end }) => end.line))];
}
