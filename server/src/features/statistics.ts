import { CountStatistics, type StatisticsAnswer, type StatisticsParams } from '#protocol';
import { sectionedOf } from '../rules/near';
import { nobody, type Who } from '../speakers';
import { secondsSaid } from '../speakers/spans';
import { followsOf, lengthBounds, ribbonOf, speakersOf, totalOf, statistics as adding, type Counted } from '../statistics';
import { nameOf } from '../workspace/uris';
import type { Asked, ScopedFeature } from './feature';
import { peopleIn } from './support/everybody';
import { shownRole, shownSpeaker, shownTitle, summaryOf } from './support/figures';
import { Gathering } from './support/gathering';
import { isLarge } from './support/large';
import { officeByName } from './support/office';
import { filesWanted, wantedIn } from './support/span';

/** Who says how much, in which order, and who follows whom. */
export const statistics: ScopedFeature<StatisticsParams, StatisticsAnswer> = {
  method: CountStatistics,
  capability: {},
  whenLarge: true,
  asksNames: true,
  asksSpeakers: true,
  ofDocument: asked => isLarge(asked.snapshot) ? { large: true } : figuresOf(asked),
  *ofAll({ corpus, roster, t, paceOf }, { scope }) {
    const wanted = wantedIn(scope), { found, undated } = yield* filesWanted(corpus.files(), wanted), gathering = new Gathering(peopleIn({ corpus, roster }), found.length === 1, t);
    for (const file of found) { yield; gathering.add(file, paceOf(file.uri)); }
    yield;
    return gathering.figures({ title: wanted.folder === undefined ? t('statistics.all') : shownTitle(nameOf(wanted.folder.replace(/\/$/u, ''))), reading: corpus.isReading, undated });
  },
};

function figuresOf({ snapshot }: Asked): StatisticsAnswer {
  const { transcript, transcript: { language, title }, speakers: counted, settings: { wordsPerMinute: pace }, uri, date, t } = snapshot, sum = counted.sum(transcript, adding), coded = sum.spans.isTold(language);
  const role = (who: Who) => shownRole(officeByName(snapshot, who) ?? who.role);
  const all = [...sum.speakers].map(([key, { who, statements, words, units, lengths }]): Counted => (
    { ...shownSpeaker(t, who), role: role(who), statements, words, seconds: secondsSaid({ words, units }, coded ? sum.spans.coded.get(key) : undefined, language, pace), transcripts: 1, lengths }));
  const speakers = speakersOf(all), total = totalOf(all), { statements, words } = total;
  const name = shownTitle(title ?? nameOf(uri)), day = date?.date ?? null;
  return {
    title: name, summary: summaryOf(t, { transcripts: 1, days: day === null ? [] : [day], speakers: speakers.filter(({ key }) => key !== nobody).length, ...total }), reading: false,
    transcripts: [{ uri, name, date: day, statements, words, unattributed: sum.speakers.get(nobody)?.words ?? 0 }], undated: 0,
    speakers, follows: followsOf(sum.follows, speakers), lengthBounds, turns: ribbonOf(sectionedOf(transcript), counted.shares(transcript), speakers, { coded, language, pace }),
  };
}
