import type { SpeakerRow } from '#protocol';
import type { Translate } from '../../l10n/translate';
import { nobody, type Said } from '../../speakers';
import { clip, oneLine } from './words';

const longestName = 100, longestOffice = 200, longestInRow = 60;

/** Somebody in a list: how much they say, of so many words in all, and what they are. */
export interface Listed extends Pick<Said, 'key' | 'name' | 'kind' | 'statements' | 'words'> { readonly office: string | null; readonly of: number }

/** A row of the list of speakers in the user's words: first what tells most where there is little room. */
export function describeSpeaker(t: Translate, { key, name, kind, statements, words, office: full, of }: Listed): Omit<SpeakerRow, 'key'> {
  const share = of > 0 ? words / of : 0, percent = shareIn(t, share), count = t('speakers.statements', { count: statements }), spoken = t('speakers.words', { count: words });
  const shown = key === nobody ? t('speakers.nobody') : clip(oneLine(name), longestName) || '…', office = full === null ? [] : [clip(oneLine(full), longestOffice)];
  return {
    name: shown, kind: key === nobody ? 'nobody' : kind, statements, share,
    description: [percent, ...office.map(each => clip(each, longestInRow)), `${count}, ${spoken}`].join(' · '),
    tooltip: [shown, ...office, `${count}, ${spoken}`, t('speakers.ofAll', { share: percent })].join('\n'),
    label: [shown, ...office, count, spoken, percent].join(', '),
  };
}

function shareIn(t: Translate, share: number): string {
  const percent = Math.round(share * 100);
  return percent === 0 && share > 0 ? t('speakers.shareLess') : t('speakers.share', { share: percent });
}
