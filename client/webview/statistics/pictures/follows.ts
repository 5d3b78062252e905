import { cell, text } from '@observablehq/plot';
import { apart } from '../../../../protocol/apart';
import { fitting, nameWidth, size } from '../look';
import { labelOf, type Picture } from '../picture';
import { plotted } from '../plotted';
import { followsOf, rowsOf } from '../rows';
import { followsTable } from '../tables';

const most = 10, widest = 46, narrowest = 27, height = 24, head = 40;

/** Who follows whom: a row for who spoke before, a column for who spoke next, and how often. */
export const follows: Picture = {
  id: 'follows', title: 'whoFollowsWhom',
  hint: ({ wording }) => wording.t('whoFollowsHint'),
  isThere: ({ figures }) => figures.follows.length > 0,
  table: ({ figures, wording }) => followsTable(figures, wording),
  draw(shown, look) {
    const { figures, signs, wording: { t }, formats } = shown, roomFor = Math.floor(look.width * 0.5 / narrowest) - 2, rows = rowsOf(figures, 'words', Math.max(2, Math.min(most, roomFor))), counts = followsOf(figures, rows), names = rows.map(row => labelOf(row, shown));
    const letters = rows.map(({ kind, key }) => kind === 'others' ? '…' : kind === 'nobody' ? '?' : signs.of(key)?.letters ?? ''), own = Math.max(...letters.map(each => look.measure(each, size.text))) + 12, left = Math.min(nameWidth(names, look) + own, look.width - 10 - Math.min(widest, narrowest) * rows.length);
    const wide = Math.min(widest, (look.width - left - 10) / rows.length), largest = Math.max(1, ...counts.flat()), cells = counts.flatMap((row, before) => row.map((times, after) => ({ before, after, times })));
    const heads = rows.map((row, at) => ({ row, at, letters: fitting(letters[at], wide, size.text, look), name: fitting(names[at], left - own, size.text, look) })), title = ({ before, after, times }: typeof cells[number]) => `${apart(names[before])} → ${apart(names[after])}: ${formats.count(times)}`;
    return plotted(look, {
      height: head + rows.length * height, marginLeft: left + 10, marginRight: look.width - left - 10 - wide * rows.length, marginTop: head, marginBottom: 0,
      x: { axis: null, type: 'band', domain: heads.map(({ at }) => at), padding: 0 }, y: { axis: null, type: 'band', domain: heads.map(({ at }) => at), padding: 0 },
      marks: [
        cell(cells, { x: 'after', y: 'before', fill: look.colours[0], fillOpacity: ({ times }) => times === 0 ? 0 : 0.1 + 0.45 * Math.sqrt(times / largest), stroke: look.rule, title, inset: 0.5 }),
        text(cells, { x: 'after', y: 'before', text: ({ times, before, after }) => times > 0 ? formats.count(times) : before === after ? '–' : '', fill: look.ink, title }),
        text(heads, { y: 'at', text: 'name', title: ({ at }) => names[at], frameAnchor: 'left', textAnchor: 'end', dx: -10 - own }),
        text(heads, { y: 'at', text: 'letters', frameAnchor: 'left', textAnchor: 'end', dx: -10, fontWeight: 600 }),
        text(heads, { x: 'at', text: 'letters', title: ({ at }) => names[at], frameAnchor: 'top', lineAnchor: 'bottom', dy: -6, fontWeight: 600 }),
        text([t('spokeNext')], { frameAnchor: 'top-left', textAnchor: 'start', lineAnchor: 'bottom', dy: -24, fontSize: size.small, fill: look.quiet }),
        text([t('spokeBefore')], { frameAnchor: 'top-left', textAnchor: 'end', lineAnchor: 'bottom', dx: -10, dy: -6, fontSize: size.small, fill: look.quiet }),
      ],
    });
  },
};
