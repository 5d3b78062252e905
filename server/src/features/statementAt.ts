import { StatementAt, type StatementAtAnswer } from '#protocol';
import { comparePositions } from '../rules/places';
import { beginningOf } from '../speakers';
import type { AtPosition, Feature } from './feature';

/** From where to where the statement reaches that a place is in, with whatever names somebody for it. */
export const statementAt: Feature<AtPosition, StatementAtAnswer> = {
  method: StatementAt,
  capability: {},
  provide({ snapshot: { transcript, speakers } }, { position }) {
    const statement = speakers.at(transcript, position);
    if (!statement) return null;
    const { range, attribution, rivals } = statement, ends = [range, ...attribution ? [attribution.range] : [], ...rivals.map(rival => rival.range)].map(({ end }) => end);
    const start = beginningOf(statement), end = ends.reduce((last, each) => comparePositions(last, each) < 0 ? each : last);
    return position.line > end.line ? null : { start, end };
  },
};
