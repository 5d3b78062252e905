/** Why Verbatim concluded something, in plain words: one text for each cue that recognition may name. */
export const cues = {
  'cue.name': 'it looks like a name',
} as const;
