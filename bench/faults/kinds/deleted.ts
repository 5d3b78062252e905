import { linesOf, replaced, spanOf, type FaultKind } from '../fault';
import { statementOf } from '../pages';
import { isHidden, traceOfDeletion } from '../traces';

/** An attribution is gone: the label before the words, or its line. Its place is where the words begin, or end. */
export const deleted: FaultKind = {
  name: 'attribution deleted', codes: ['statement.unattributed'], of: 'statements',
  places: ({ sure }) => sure,
  inject({ text, transcript }, place) {
    const { lines } = transcript, { attribution, range } = statementOf(transcript, place), subkind = traceOfDeletion(transcript, place);
    const leading = attribution.kind === 'leading', words = spanOf(lines, range);
    const gone = leading ? spanOf(lines, { start: attribution.range.start, end: range.start }) : linesOf(lines, attribution.range);
    const at = attribution.kind === 'trailing' ? words.to : words.from - (gone.to - gone.from);
    return { subkind, hidden: isHidden(subkind), text: replaced(text, gone), places: [{ from: at, to: at }] };
  },
};
