import type { Figures, SpeakerFigures, Turn } from '#protocol';
import { lengthBounds as bounds } from '../../server/src/statistics/lengths';

/** Figures of an invented talk: `count` people, some of whom say little, and some words that nobody is named for. */
export function figuresOf(count: number, { statements = 120, nobody = true, names = person, transcripts = 1 }: { readonly statements?: number; readonly nobody?: boolean; readonly names?: (at: number) => string; readonly transcripts?: number } = {}): Figures {
  const turns: Turn[] = [], follows = new Map<string, number>(), own = Array.from({ length: count + (nobody ? 1 : 0) }, () => ({ lengths: [...bounds.map(() => 0), 0], words: 0, all: [] as number[] }));
  let before = -1;
  for (let at = 0; at < statements; at++) {
    const random = (at * 7919 + 13) % 101 / 101, speaker = nobody && at % 29 === 28 ? count : Math.min(count - 1, Math.floor(random * random * count)), words = 3 + (at * 37 + speaker * 11) % 90 + (at % 17 === 0 ? 260 : 0);
    turns.push({ speaker, words, seconds: Math.round(words / 2.2), statements: 1, line: at * 2 + 2, character: 0 });
    if (before >= 0 && before !== speaker) follows.set(`${before} ${speaker}`, (follows.get(`${before} ${speaker}`) ?? 0) + 1);
    before = speaker;
    const bin = bounds.findIndex(bound => words <= bound), mine = own[speaker];
    mine.lengths[bin < 0 ? bounds.length : bin]++;
    mine.words += words;
    mine.all.push(words);
  }
  const speakers = own.map((mine, at): SpeakerFigures => ({
    key: at === count ? '' : `key ${at}`, kind: at === count ? 'nobody' : 'person', name: at === count ? '' : names(at), role: at === 0 ? 'министр дорог' : null, statements: mine.all.length, words: mine.words, seconds: Math.round(mine.words / 2.2), transcripts: 1,
    lengths: mine.lengths, median: mine.all.sort((one, other) => one - other)[Math.floor(mine.all.length / 2)] ?? 0, longest: mine.all.at(-1) ?? 0,
  })).map((speaker, at) => ({ speaker, at })).filter(({ speaker }) => speaker.statements > 0).sort((one, other) => Number(one.speaker.kind === 'nobody') - Number(other.speaker.kind === 'nobody') || other.speaker.words - one.speaker.words);
  const number = new Map(speakers.map(({ at }, to) => [at, to])), words = speakers.reduce((sum, { speaker }) => sum + speaker.words, 0), unattributed = nobody ? own[count].words : 0;
  return {
    title: 'Дороги Заречья', summary: `${speakers.length} выступающих, ${words} слов`, reading: false, undated: 0, lengthBounds: bounds, speakers: speakers.map(({ speaker }) => speaker),
    transcripts: Array.from({ length: transcripts }, (_, at) => ({ uri: `file:///talk-${at}.transcript`, name: `talk-${at}.transcript`, date: at % 4 === 3 ? null : `2031-03-${String(at + 1).padStart(2, '0')}`, statements: Math.round(statements / transcripts), words: Math.round(words / transcripts), unattributed: at % 2 === 0 ? Math.round(unattributed / transcripts * (1 + at / 3)) : 0 })),
    follows: [...follows].map(([pair, times]) => [...pair.split(' ').map(at => number.get(Number(at))!), times] as [number, number, number]).sort((one, other) => other[2] - one[2]),
    turns: transcripts > 1 ? null : turns.map(turn => ({ ...turn, speaker: number.get(turn.speaker)! })),
  };
}

const given = ['Анна', 'Пётр', 'Зоя', 'Silas', 'Petra'], family = ['Ветрова', 'Седов', 'Лебеда', 'Brandreth', 'Vandersloe', 'Сойкин'];
function person(at: number): string { return `${given[at % 5]} ${family[at % 6]}${at >= 30 ? ` ${at}` : ''}`; }
export function longPerson(at: number): string { return `${person(at)}-Константинопольская, заместительница председателя комиссии № ${at}`; }
