import type { FromPreview, PreviewState, ToPreview } from '../../../protocol/preview';
import { Host } from '../base/host';
import { Wording } from '../base/texts';
import { Page } from './page';

/** The page of the preview: made when it is told its texts, from then on it does what it is told. */
const host = new Host<ToPreview, FromPreview, PreviewState>(), wording = new Wording();
let page: Page | undefined;

host.listen(message => {
  if (message.kind === 'begin') {
    wording.use(message.texts);
    page?.remove();
    page = new Page(host, wording, message.locked);
  } else page?.take(message);
});
