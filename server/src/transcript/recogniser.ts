import { Quoting } from './quotations/quoting';
import { SpokenRecogniser, type Quotes } from './spokenRecogniser';

export type { Edit } from './spokenRecogniser';

/** Reads a text, and reads on as it is edited: who speaks from where to where, and whom the text quotes. */
export class Recogniser extends SpokenRecogniser {
  protected override readonly quoting: Quotes = new Quoting();
}
