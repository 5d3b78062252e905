import type { Picture } from '../picture';
import { transcriptsTable } from '../tables';

/** The transcripts that are counted: a table, since that is what one wants to see of them. */
export const transcripts: Picture = {
  id: 'transcripts', title: 'transcripts',
  hint: ({ figures: { undated }, wording, formats }) => undated === 0 ? '' : wording.n('undated', undated, formats.count(undated)),
  isThere: ({ figures }) => figures.transcripts.length > 1,
  table: ({ figures, wording }) => transcriptsTable(figures, wording),
};
