import type { Range } from 'vscode-languageserver-types';
import type { AtPosition, Feature } from './feature';
import { attributionAt } from './support/attributions';
import { labelsSpelledAs } from './support/labels';
import { holds } from './support/places';

/** What a label may become while it is typed: nothing that ends it. Clients make a regular expression of it without the flag `u`. */
const wordPattern = '[^\\r\\n:;,()\\[\\]{}<>«»"“”*_/|\\\\]*';

/** As the protocol has it (LSP 3.16); the package of its types does not. */
export interface LinkedEditingRanges { readonly ranges: readonly Range[]; readonly wordPattern: string }

/** With the cursor in a speaker's label: all labels of the file that are spelled alike, which are then edited together where the user wants that (`editor.linkedEditing`). */
export const linkedEditingRange: Feature<AtPosition, LinkedEditingRanges | null> = {
  method: 'textDocument/linkedEditingRange',
  capability: { linkedEditingRangeProvider: true },
  provide({ snapshot: { transcript } }, { position }) {
    const attribution = attributionAt(transcript, position)?.attribution;
    if (!attribution || !holds(attribution.speakerRange, position)) return null;
    const ranges = labelsSpelledAs(transcript, attribution.speakerRange);
    return ranges.length > 1 ? { ranges, wordPattern } : null;
  },
};
