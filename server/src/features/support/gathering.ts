import type { Figures, TranscriptFigures } from '#protocol';
import type { Translate } from '../../l10n/translate';
import { nobody, type Who } from '../../speakers';
import { followsOf, Gathered, lengthBounds, speakersOf, Sum, totalOf } from '../../statistics';
import { saidWidth, spokenWidth, type FileFacts } from '../../workspace/index/facts';
import { nameOf } from '../../workspace/uris';
import { lastOffice, type Person } from './everybody';
import { shownRole, shownSpeaker, shownTitle, summaryOf } from './figures';
import { fold } from './words';

/** No person has such a key, see `peopleIn`. */
const apart = '\n\n';

/** What transcripts of a workspace add up to, put in one by one, the oldest first. Whoever has several names is one. */
export class Gathering {
  private readonly gathered = new Gathered();
  private readonly transcripts: TranscriptFigures[] = [];
  private readonly byName = new Map<string, Person>();
  /** What transcripts call each last, by key. */
  private readonly roles = new Map<string, string>();
  private readonly offices = new Map<string, string | null>();
  private readonly voices: Who;

  /**
   * @param people all who speak in the workspace; who speaks and is not among them has no name
   * @param alone there is one transcript, in which a voice is somebody; in several each is somebody else in each
   */
  constructor(people: readonly Person[], private readonly alone: boolean, private readonly t: Translate) {
    for (const person of people) for (const name of person.names) this.byName.set(name, person);
    this.voices = { key: `${apart}voices`, kind: 'group', name: t('statistics.voices'), role: null };
  }

  /** @param wordsPerMinute where somebody set it; else 0 */
  add(file: FileFacts, wordsPerMinute: number): void {
    const { uri, date, said, language, title } = file, sum = new Sum(), who = this.whoIn(file), noOne: Who = { key: nobody, kind: 'group', name: '', role: null };
    for (let at = 0; at < said.length; at += saidWidth) sum.put({ who: said[at] < 0 ? noOne : who[said[at]], words: said[at + 1], units: said[at + 2], time: said[at + 3] });
    this.gathered.add(sum, { language, wordsPerMinute });
    this.learnRoles(file, who);
    let words = 0;
    for (const spoken of sum.speakers.values()) words += spoken.words;
    this.transcripts.push({ uri, name: shownTitle(title ?? nameOf(uri)), date, statements: said.length / saidWidth, words, unattributed: sum.speakers.get(nobody)?.words ?? 0 });
  }

  figures({ title, reading, undated }: Pick<Figures, 'title' | 'reading' | 'undated'>): Figures {
    const { gathered, t, transcripts } = this, all = gathered.all.map(({ who, ...rest }) => ({ ...shownSpeaker(t, who), role: shownRole(this.roleOf(who)), ...rest })), speakers = speakersOf(all);
    const named = speakers.filter(({ key }) => key !== nobody && key !== this.voices.key).length;
    return {
      title, summary: summaryOf(t, { transcripts: transcripts.length, days: transcripts.flatMap(({ date }) => date ?? []), speakers: named, ...totalOf(all) }),
      reading, transcripts, undated, speakers, follows: followsOf(gathered.follows, speakers), lengthBounds, turns: null,
    };
  }

  /** Whom each label of a file means. */
  private whoIn({ names, parts, groups }: FileFacts): Who[] {
    const other = (kind: 'role' | 'group') => (name: string): Who => ({ key: `${apart}${kind}\n${fold(name)}`, kind, name, role: null });
    return [...names.map(name => this.person(name)), ...parts.map(other('role')), ...groups.map(other('group'))];
  }

  private person(name: string): Who {
    const person = this.byName.get(name);
    if (!person) return this.alone ? { key: `${apart}voice\n${name}`, kind: 'person', name, role: null } : this.voices;
    if (!this.offices.has(person.key)) this.offices.set(person.key, lastOffice(person.official));
    return { key: person.key, kind: 'person', name: person.name, role: null };
  }

  /** As `lastRoleIn` has it: of the roles that the newest transcript gives somebody, the last that is new in it. */
  private learnRoles({ spoken, roles }: FileFacts, who: readonly Who[]): void {
    const seen = new Set<number>();
    for (let at = 0; at < spoken.length; at += spokenWidth) {
      const role = spoken[at + 1], both = spoken[at] * roles.length + role;
      if (role < 0 || seen.has(both)) continue;
      seen.add(both);
      this.roles.set(who[spoken[at]].key, roles[role]);
    }
  }

  private roleOf({ key }: Who): string | null { return key === this.voices.key ? null : this.offices.get(key) ?? this.roles.get(key) ?? null; }
}
