import { barX, ruleX, text } from '@observablehq/plot';
import { apart } from '../../../../protocol/apart';
import { fitting, nameWidth, size } from '../look';
import type { Picture, Shown } from '../picture';
import { plotted } from '../plotted';
import { byUnnamed, ratio, unnamedTable } from '../tables';

const most = 12, step = 25;

const sumOf = ({ figures: { transcripts } }: Shown) => transcripts.reduce((sum, { words, unattributed }) => ({ words: sum.words + words, unattributed: sum.unattributed + unattributed }), { words: 0, unattributed: 0 });

/** How much is said that nobody is named for: of all, and where there are several, in each transcript that has some. */
export const unnamed: Picture = {
  id: 'unnamed', title: 'unnamed',
  hint(shown) {
    const { wording: { t, n }, formats } = shown, { words, unattributed } = sumOf(shown);
    return unattributed === 0 ? t('allNamed') : t('someUnnamed', formats.share(ratio(unattributed, words)), formats.count(unattributed), n('ofWords', words, formats.count(words)));
  },
  isThere: ({ figures }) => figures.transcripts.length > 0,
  table: ({ figures, wording }) => unnamedTable(figures, wording),
  draw(shown, look) {
    const { figures: { transcripts }, formats } = shown, all = byUnnamed(transcripts.filter(({ unattributed }) => unattributed > 0)).slice(0, most);
    if (all.length === 0) return null;
    const names = transcripts.length > 1 ? all.map(({ name }) => name) : [''], left = transcripts.length > 1 ? nameWidth(names, look) + 10 : 0, right = look.measure('100 %', size.text) + 12;
    const data = all.map(({ words, unattributed }, at) => ({ at, name: left > 0 ? fitting(names[at], left - 10, size.text, look) : '', share: ratio(unattributed, words) }));
    return plotted(look, {
      height: data.length * step, marginLeft: left, marginRight: right, marginTop: 0, marginBottom: 0,
      x: { axis: null, domain: [0, 1] }, y: { axis: null, type: 'band', domain: data.map(({ at }) => at), padding: 0.36 },
      marks: [
        barX(data, { x1: 0, x2: 1, y: 'at', fill: look.rule }),
        barX(data, { x1: 0, x2: 'share', y: 'at', fill: look.quiet, title: ({ at, share }) => `${apart(names[at])} ${formats.share(share)}`.trim() }),
        ruleX([0], { stroke: look.quiet }),
        text(data, { y: 'at', text: 'name', title: ({ at }) => names[at], frameAnchor: 'left', textAnchor: 'end', dx: -10 }),
        text(data, { y: 'at', text: ({ share }) => formats.share(share), frameAnchor: 'right', textAnchor: 'start', dx: 7, fontWeight: 600 }),
      ],
    });
  },
};
