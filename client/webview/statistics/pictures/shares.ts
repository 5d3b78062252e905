import { barX, text } from '@observablehq/plot';
import { fitting, nameWidth, size } from '../look';
import { fillOf } from '../patterns';
import { amountOf, labelOf, type Picture } from '../picture';
import { plotted } from '../plotted';
import { rowsOf, totalOf } from '../rows';
import { sharesTable } from '../tables';

const most = 14, step = 25;

/** Who says how much: a bar each, the share and how much that is at its end. */
export const shares: Picture = {
  id: 'shares', title: 'whoHowMuch',
  isThere: ({ figures }) => figures.speakers.length > 0,
  table: ({ figures, measure, wording }) => sharesTable(figures, measure, wording),
  draw(shown, look) {
    const { figures, measure, signs, formats } = shown, rows = rowsOf(figures, measure, most), total = totalOf(rows, measure), names = rows.map(row => labelOf(row, shown)), left = nameWidth(names, look);
    const data = rows.map((row, at) => ({ row, at, name: fitting(names[at], left, size.text, look), share: formats.share(total > 0 ? row[measure] / total : 0), amount: amountOf(row, shown) }));
    const ends = data.map(({ share, amount }) => look.measure(`${share}  ${amount}`, size.text)), right = Math.max(...ends) + 14, isNobody = ({ row }: typeof data[number]) => row.kind === 'nobody';
    const title = ({ row, at, share, amount }: typeof data[number]) => [names[at], row.role, `${share}, ${amount}`].filter(Boolean).join('\n');
    return plotted(look, {
      height: rows.length * step, marginLeft: left + 10, marginRight: right, marginTop: 0, marginBottom: 0,
      x: { axis: null, domain: [0, Math.max(1, ...rows.map(row => row[measure]))] }, y: { axis: null, type: 'band', domain: data.map(({ at }) => at), padding: 0.3 },
      marks: [
        barX(data.filter(each => !isNobody(each)), { x: ({ row }) => row[measure], y: 'at', fill: ({ row }) => fillOf(row, look, signs), title, rx: 1.5 }),
        barX(data.filter(isNobody), { x: ({ row }) => row[measure], y: 'at', fill: 'none', stroke: look.quiet, strokeDasharray: '3 2', title, insetLeft: 0.5, insetRight: 0.5 }),
        text(data.filter(each => !isNobody(each)), { y: 'at', text: 'name', title, frameAnchor: 'left', textAnchor: 'end', dx: -10 }),
        text(data.filter(isNobody), { y: 'at', text: 'name', title, frameAnchor: 'left', textAnchor: 'end', dx: -10, fontStyle: 'italic', fill: look.quiet }),
        text(data, { x: ({ row }) => row[measure], y: 'at', text: 'share', textAnchor: 'start', dx: 7, fontWeight: 600 }),
        text(data, { x: ({ row }) => row[measure], y: 'at', text: 'amount', textAnchor: 'start', dx: 7 + Math.max(...data.map(({ share }) => look.measure(share, size.text * 1.06))) + 7, fill: look.quiet }),
      ],
    });
  },
};
