import { linesOf, replaced, spanOf, type FaultKind } from '../fault';
import { sameName } from '../gold';
import { statementOf } from '../pages';

/** An attribution is left without words. */
export const wordless: FaultKind = {
  name: 'attribution without words', codes: ['attribution.dangling'], of: 'statements', lossy: true,
  places: ({ sure }) => sure,
  inject({ text, transcript }, place) {
    const { lines } = transcript, { attribution, range } = statementOf(transcript, place), label = spanOf(lines, attribution.range);
    // Beside another of the same speaker it is as well one that stands twice.
    const twice = [place - 1, place + 1].some(at => { const beside = transcript.statements[at]?.attribution; return beside && sameName(beside.speaker, attribution.speaker); });
    const codes = twice ? { codes: [...this.codes, 'attribution.repeated'] } : {};
    if (attribution.kind !== 'leading') {
      const gone = linesOf(lines, range), shift = attribution.kind === 'trailing' ? gone.to - gone.from : 0;
      return { ...codes, subkind: attribution.kind === 'trailing' ? 'behind nothing' : 'on its own line', text: replaced(text, gone), places: [{ from: label.from - shift, to: label.to - shift }] };
    }
    // The first line keeps its line end, the others go with theirs.
    const end = { line: range.start.line, character: lines.length(range.start.line) }, rest = linesOf(lines, { start: { line: range.start.line + 1, character: 0 }, end: range.end });
    const without = range.end.line > range.start.line ? replaced(text, rest) : text;
    return { ...codes, subkind: 'before the words', text: replaced(without, { from: label.to, to: lines.offsetAt(end) }), places: [label] };
  },
};
