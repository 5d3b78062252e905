import { ListSpeakers, ListStatements, type ListSpeakersAnswer, type ListSpeakersParams, type ListStatementsAnswer, type ListStatementsParams, type SpeakerRow } from '#protocol';
import { NameSearch } from '../officials/search';
import { nobody, type Said } from '../speakers';
import type { Asked, Feature } from './feature';
import { attributionOf } from './support/firstNamed';
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
  const named = attributionOf(asked.snapshot, said), office = named ? officeOf(asked, named, said.role) : said.role;
  return { key: said.key, ...describeSpeaker(asked.snapshot.t, { ...said, office, of: words }) };
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
