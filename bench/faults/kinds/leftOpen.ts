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
    return { subkind: kind, text: replaced(text, { from, to: end }), places: [{ from: start, to: from }] };
  },
};
