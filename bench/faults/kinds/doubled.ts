import { replaced, spanOf, type FaultKind } from '../fault';
import { statementOf } from '../pages';

/** An attribution stands twice: on two lines, or twice before the words. */
export const doubled: FaultKind = {
  name: 'attribution doubled', codes: ['attribution.repeated'], of: 'statements',
  places: ({ sure }) => sure,
  inject({ text, transcript }, place, random) {
    const { lines } = transcript, { attribution, range } = statementOf(transcript, place), label = spanOf(lines, attribution.range);
    const inLine = attribution.kind === 'leading' && random() < 0.5;
    const start = lines.offsetAt({ line: attribution.range.start.line, character: 0 });
    const [between, subkind] = inLine
      ? [lines.slice({ start: attribution.range.end, end: range.start }) || ' ', 'twice in its line']
      : [lines.newline + text.slice(start, label.from), attribution.kind === 'leading' ? 'on a line above' : 'on two lines'];
    const added = text.slice(label.from, label.to) + between;
    return { subkind, text: replaced(text, { from: label.from, to: label.from }, added), places: [{ from: label.from, to: label.to + added.length }] };
  },
};
