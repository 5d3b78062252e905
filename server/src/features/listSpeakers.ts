import { ListSpeakers, ListStatements, type ListSpeakersAnswer, type ListSpeakersParams, type ListStatementsAnswer, type ListStatementsParams, type SpeakerRow } from '#protocol';
import { NameSearch } from '../officials/search';
import { nobody, type Said } from '../speakers';
import { sectionedOf } from '../rules/near';
import type { Attribution } from '../transcript/model';
import { speakerKey } from '../transcript/placed';
import type { Asked, Feature } from './feature';
import { isLarge } from './support/large';
import { officeOf } from './support/office';
import { describeSpeaker, describeStatements } from './support/speakerRow';

/** Who speaks in the document, how much, and in what office. */
export const listSpeakers: Feature<Pick<ListSpeakersParams, 'filter'>, ListSpeakersAnswer> = {
  method: ListSpeakers,
  capability: {},
  whenLarge: true,
  asksPeople: true,
  asksSpeakers: true,
  provide(asked, { filter }) {
    const { snapshot } = asked;
    if (isLarge(snapshot)) return { speakers: [], all: 0, large: true };
    const all = [...snapshot.speakers.of(snapshot.transcript).values()], words = all.reduce((sum, said) => sum + said.words, 0);
    const search = new NameSearch(typeof filter === 'string' ? filter : ''), listed = all.filter(({ name }) => search.isEmpty || search.fits([name]));
    const rows = listed.map(said => rowOf(asked, said, words));
    return { speakers: [...rows.filter(({ key }) => key !== nobody), ...rows.filter(({ key }) => key === nobody)], all: all.length };
  },
};

function rowOf(asked: Asked, said: Said, words: number): SpeakerRow {
  const named = attributionOf(asked, said), office = named ? officeOf(asked, named, said.role) : said.role;
  return { key: said.key, ...describeSpeaker(asked.snapshot.t, { ...said, office, of: words }) };
}

/** The first attribution that names a speaker. */
function attributionOf({ snapshot: { transcript } }: Asked, { key, first }: Said): Attribution | undefined {
  if (key === nobody) return undefined;
  return sectionedOf(transcript).statementsIn(first.index).find(({ attribution }) => attribution && speakerKey(attribution) === key)?.attribution ?? undefined;
}

/** The statements of one speaker, with their first words. */
export const listStatements: Feature<Pick<ListStatementsParams, 'key' | 'most'>, ListStatementsAnswer> = {
  method: ListStatements,
  capability: {},
  asksSpeakers: true,
  provide({ snapshot: { transcript, speakers, uri, t } }, { key, most }) {
    return describeStatements(t, transcript, uri, typeof key === 'string' ? [...speakers.statements(transcript, key)] : [], most);
  },
};
