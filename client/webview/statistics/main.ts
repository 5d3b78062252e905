import type { FromStatistics, StatisticsState, ToStatistics } from '../../../protocol/statistics';
import { Host } from '../base/host';
import { Wording } from '../base/texts';
import { Page } from './page';

/** The page of statistics: made when it is told its texts, from then on it does what it is told. */
const host = new Host<ToStatistics, FromStatistics, StatisticsState>(), wording = new Wording();
let page: Page | undefined;

host.listen(message => {
  if (message.kind === 'begin') {
    wording.use(message.texts, message.language);
    page?.remove();
    page = new Page(host, wording, message.language, message.locked);
  } else page?.take(message);
});
