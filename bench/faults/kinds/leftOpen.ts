import { replaced, type FaultKind } from '../fault';

const closing = /(?:''|["'”’»“‘›」』])$/u;

/** A quotation's closing mark is gone. Its place is the whole quotation: where it opens, or where it should close. */
export const leftOpen: FaultKind = {
  name: 'quotation left open', codes: ['quote.unbalanced'], of: 'quotations',
  places: ({ quotations }) => [...quotations.keys()],
  inject({ text, quotations }, place) {
    const { start, end, kind } = quotations[place], mark = closing.exec(text.slice(start, end));
    if (!mark || end - start <= mark[0].length) return null;
    const from = end - mark[0].length;
    const goesOn = goesOnBelow(text, end, text.slice(start, start + 1));
    return { subkind: goesOn ? 'as one that goes on in the next paragraph' : kind, hidden: goesOn, text: replaced(text, { from, to: end }), places: [{ from: start, to: from }] };
  },
};

/** The paragraph ends here, and the next one opens with the same mark, as it does in a quotation of several paragraphs. */
function goesOnBelow(text: string, end: number, opener: string): boolean {
  const rest = text.slice(end, end + 400), [own] = rest.split(/[\r\n]/u, 1);
  return !own.replace(/[.,;!?…]/gu, '').trim() && rest.slice(own.length).trimStart().startsWith(opener);
}
