import { barX, ruleX, ruleY, text } from '@observablehq/plot';
import { fitting, nameWidth, size } from '../look';
import { fillOf } from '../patterns';
import { labelOf, type Picture, type Shown } from '../picture';
import { plotted } from '../plotted';
import { type Row, rowsOf, spansOf } from '../rows';
import { turnsTable } from '../tables';
import { ticks } from '../ticks';

const most = 10, step = 19, foot = 22;

/** The rows of the ribbon, in the order of the bars. */
export function lanesOf({ figures, measure }: Shown): Row[] { return rowsOf(figures, measure, most); }

/** The order of turns along the document: a lane for each speaker, a stretch for each turn, as long as it is. */
export const ribbon: Picture = {
  id: 'ribbon', title: 'orderOfTurns',
  isThere: ({ figures }) => (figures.turns?.length ?? 0) > 0,
  table: ({ figures, wording }) => turnsTable(figures, wording),
  draw(shown, look) {
    const { figures, measure, signs, wording: { n }, formats } = shown, rows = lanesOf(shown), spans = spansOf(figures.turns ?? [], rows, measure), end = spans.at(-1)?.to ?? 0, names = rows.map(row => labelOf(row, shown)), left = nameWidth(names, look);
    const lanes = rows.map((row, at) => ({ row, at, name: fitting(names[at], left, size.text, look) })), scale = ticks(end, measure === 'seconds', Math.max(2, Math.floor((look.width - left) / 90)));
    const label = (each: number) => measure === 'seconds' ? formats.clock(each) : each === 0 ? '0' : each === scale.at(-1) ? n('someWords', each, formats.count(each)) : formats.count(each), half = Math.ceil(look.measure(label(scale[scale.length - 1]), size.small) / 2);
    const isNobody = ({ row }: { readonly row: number }) => rows[row].kind === 'nobody';
    return plotted(look, {
      height: rows.length * step + foot, marginLeft: left + 10, marginRight: Math.max(14, half), marginTop: 2, marginBottom: foot,
      x: { axis: null, domain: [0, Math.max(1, end)] }, y: { axis: null, type: 'band', domain: lanes.map(({ at }) => at), padding: 0.22 },
      marks: [
        ruleX(scale, { stroke: look.rule }),
        ruleY(lanes, { y: 'at', stroke: look.rule }),
        barX(spans.filter(span => !isNobody(span)), { x1: 'from', x2: 'to', y: 'row', fill: ({ row }) => fillOf(rows[row], look, signs) }),
        barX(spans.filter(isNobody), { x1: 'from', x2: 'to', y: 'row', fill: look.plain, stroke: look.quiet, strokeDasharray: '3 2', insetTop: 2, insetBottom: 2 }),
        text(lanes, { y: 'at', text: 'name', title: ({ at }) => names[at], frameAnchor: 'left', textAnchor: 'end', dx: -10 }),
        text(scale, { x: each => each, text: label, frameAnchor: 'bottom', lineAnchor: 'top', dy: 5, fontSize: size.small, fill: look.quiet }),
      ],
    });
  },
};
