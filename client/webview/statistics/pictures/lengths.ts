import { barY, ruleY, text } from '@observablehq/plot';
import { fitting, nameWidth, size } from '../look';
import { fillOf } from '../patterns';
import { labelOf, type Picture } from '../picture';
import { plotted } from '../plotted';
import { rowsOf } from '../rows';
import { boundsOf, lengthsTable, ratio } from '../tables';

const most = 9, step = 44, foot = 34;

/** How long statements are: for each speaker how many of theirs are of each length, as shares of their own. */
export const lengths: Picture = {
  id: 'lengths', title: 'howLong',
  hint: ({ wording }) => wording.t('howLongHint'),
  isThere: ({ figures }) => figures.speakers.some(({ statements }) => statements > 0) && figures.lengthBounds.length > 0,
  table: ({ figures, wording }) => lengthsTable(figures, wording),
  draw(shown, look) {
    const { figures, measure, signs, wording: { t }, formats } = shown, rows = rowsOf(figures, measure, most).filter(({ statements }) => statements > 0), names = rows.map(row => labelOf(row, shown)), left = nameWidth(names, look), bounds = boundsOf(figures);
    const medians = rows.map(({ median }) => median === null ? '' : formats.count(median)), beside = Math.max(look.measure(t('median'), size.small), ...medians.map(median => look.measure(median, size.text))) + 14;
    const bars = rows.flatMap((row, at) => row.lengths.map((count, bin) => ({ row, at, bin, count, share: ratio(count, row.statements) }))).filter(({ count }) => count > 0);
    const heads = rows.map((row, at) => ({ row, at, name: fitting(names[at], left, size.text, look), median: medians[at] })), title = ({ at, bin, count }: typeof bars[number]) => `${names[at]}\n${bounds[bin]}: ${formats.count(count)}`;
    const room = (look.width - left - 10 - beside) / bounds.length, right = beside + Math.max(0, (look.measure(bounds[bounds.length - 1], size.small) - room) / 2), short = bounds.map(bound => bound.replace(/^\d+–/, '')), fits = (texts: readonly string[], each: number) => texts.every(text => look.measure(text, size.small) <= room * each - 3);
    // Where there is no room for all, the upper bounds have to do, or every second or third of them, the last among them.
    const texts = fits(bounds, 1) ? bounds : short, every = texts.findIndex((_, each) => fits(texts, each + 1)) + 1 || texts.length, labels = texts.map((bound, bin) => ({ bin, bound: (texts.length - 1 - bin) % every === 0 ? bound : '' }));
    return plotted(look, {
      height: rows.length * step + foot, marginLeft: left + 10, marginRight: right, marginTop: 0, marginBottom: foot,
      x: { axis: null, type: 'band', domain: bounds.map((_, bin) => bin), padding: 0.12 }, y: { axis: null, domain: [0, Math.max(0.01, ...bars.map(({ share }) => share)) * 1.5] }, fy: { axis: null, domain: heads.map(({ at }) => at), padding: 0 },
      marks: [
        barY(bars, { fy: 'at', x: 'bin', y: 'share', fill: ({ row }) => fillOf(row, look, signs), title }),
        ruleY(heads, { fy: 'at', y: 0, stroke: look.rule }),
        text(bars, { fy: 'at', x: 'bin', y: 'share', text: ({ count }) => formats.count(count), lineAnchor: 'bottom', dy: -2, fontSize: size.small, fill: look.quiet }),
        text(heads, { fy: 'at', text: 'name', title: ({ at }) => names[at], frameAnchor: 'bottom-left', textAnchor: 'end', lineAnchor: 'bottom', dx: -10 }),
        text(heads, { fy: 'at', text: 'median', frameAnchor: 'bottom-right', textAnchor: 'end', lineAnchor: 'bottom', dx: right }),
        text(labels.map(each => ({ ...each, at: rows.length - 1 })), { fy: 'at', x: 'bin', text: 'bound', frameAnchor: 'bottom', lineAnchor: 'top', dy: 5, fontSize: size.small, fill: look.quiet }),
        text([t('wordsAStatement')], { facet: 'super', frameAnchor: 'bottom-left', textAnchor: 'start', lineAnchor: 'top', dy: 20, fontSize: size.small, fill: look.quiet }),
        text([t('median')], { facet: 'super', frameAnchor: 'bottom-right', textAnchor: 'end', lineAnchor: 'top', dx: right, dy: 5, fontSize: size.small, fill: look.quiet }),
      ],
    });
  },
};
