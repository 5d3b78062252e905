import type { cues as english } from '../en/cues';
import type { Plural } from '../translate';

export const cues: Record<keyof typeof english, string | Plural> = {
  'cue.name': 'похоже на имя',
};
