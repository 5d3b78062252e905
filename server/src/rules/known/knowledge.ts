import type { DocumentDate } from '../../officials/date';
import type { Official } from '../../officials/directory';
import type { People } from '../../officials/mentions';
import type { Roster } from '../../officials/roster';
import { lastBefore, Posts } from '../../officials/posts/posts';
import type { Who } from '../../officials/speakers/who';
import { hashOf } from '../survey/hash';
import { near, type Elsewhere, type RoleElsewhere } from './elsewhere';
import type { Answer, Known } from './known';
import { slipAmong, type KnownSlip } from './slips';
import { TextSlips } from './textSlips';

const none: readonly never[] = [], wholeDate = 10;

/** By everybody whose names are known in a language, made once for all documents. */
const slipsOf = new WeakMap<People, Answer<TextSlips>>();

/** What directories and other transcripts know, for a document in a language and of a day. */
class Knowledge implements Known {
  readonly hasDirectory: boolean;

  constructor(private readonly roster: Roster, private readonly language: string, private readonly date: DocumentDate | null, private readonly elsewhere: Elsewhere | null) { this.hasDirectory = roster.known.length > 0; }

  get hasOthers(): boolean { return this.elsewhere !== null; }

  day(): Answer<DocumentDate | null> { return { told: this.date?.date ?? '', answer: this.date }; }

  who(name: string): Answer<Who> {
    const answer = this.roster.whoIs(name, this.language), officials = answer.kind === 'one' ? [answer.official] : answer.kind === 'several' ? answer.officials : [];
    return { told: [answer.kind, ...answer.kind === 'one' ? [String(answer.sure)] : [], ...officials.map(toldOf)].join('\n'), answer };
  }

  vacant(): Answer<Posts> {
    const day = this.date?.date, posts = day === undefined ? [] : this.roster.posts.filter(post => lastBefore(post, day) !== null);
    return { told: posts.map(post => [post.title, toldOf(lastBefore(post, day!)!.official)].join('\n')).join('\n'), answer: new Posts(posts) };
  }

  names(): Answer<TextSlips> {
    const { roster, language } = this, people = roster.peopleFor(language);
    let known = slipsOf.get(people);
    if (!known) slipsOf.set(people, known = { told: hashOfNames([...roster.known, ...roster.learnt]), answer: new TextSlips(roster.known, people) });
    return known;
  }

  alike(name: string): readonly Official[] { return [...this.roster.likeSpeaker(name)]; }

  rolesNear(name: string): Answer<readonly RoleElsewhere[]> {
    // A day that holds for a folder is no transcript's own.
    const { elsewhere, date } = this, told = elsewhere && date && date.source !== 'settings' && date.date.length === wholeDate ? elsewhere.rolesNear(name, date.date, this.language, near) : none;
    return { told: told.length > 0 ? JSON.stringify([date!.date, told]) : '', answer: told };
  }

  slip(name: string): Answer<KnownSlip | null> {
    const { kind } = this.roster.whoIs(name, this.language), answer = kind === 'nobody' || kind === 'open' ? slipAmong(name, this.roster.likeSpeaker(name)) : null;
    return { told: answer ? [answer.wrong, answer.right, answer.sure, toldOf(answer.official)].join('\n') : '', answer };
  }
}

/** What is known beside a document, made anew only where it is other. */
export class Knowing {
  private last?: { readonly roster: Roster; readonly language: string; readonly day: string | undefined; readonly source: string | undefined; readonly elsewhere: Elsewhere | null; readonly known: Known };

  of(roster: Roster, language: string, date: DocumentDate | null, elsewhere: Elsewhere | null = null): Known {
    const { last } = this, day = date?.date, source = date?.source;
    if (last?.roster !== roster || last.language !== language || last.day !== day || last.source !== source || last.elsewhere !== elsewhere) this.last = { roster, language, day, source, elsewhere, known: new Knowledge(roster, language, date, elsewhere) };
    return this.last!.known;
  }
}

/** All that a text's words are compared with, as a number: it is too much to be told as it is. */
function hashOfNames(officials: readonly Official[]): string {
  let hash = officials.length;
  for (const { id, name, gender, indeclinable, forms, otherNames, memberships } of officials) hash = Math.imul(hash, 31) + hashOf(id, [name, gender, indeclinable, ...forms, ...otherNames.map(other => other.name), ...memberships.map(({ role, post }) => role ?? post)].join('\n')) | 0;
  return String(hash);
}

/** All of an official that findings speak of. */
function toldOf({ id, name, memberships }: Official): string { return JSON.stringify([id, name, memberships]); }
