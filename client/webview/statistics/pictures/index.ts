import { follows } from './follows';
import { lengths } from './lengths';
import { ribbon } from './ribbon';
import { shares } from './shares';
import { transcripts } from './transcripts';
import { unnamed } from './unnamed';

/** All pictures, in the order of the page. */
export const pictures = [shares, ribbon, lengths, follows, unnamed, transcripts] as const;
