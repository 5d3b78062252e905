import type { DocumentDate } from '../../officials/date';
import type { Official } from '../../officials/directory';
import type { Roster } from '../../officials/roster';
import { lastBefore, Posts } from '../../officials/posts/posts';
import type { Who } from '../../officials/speakers/who';
import type { Answer, Known } from './known';
import { slipAmong, type KnownSlip } from './slips';

/** What directories know, for a document in a language and of a day. */
class Knowledge implements Known {
  constructor(private readonly roster: Roster, private readonly language: string, private readonly date: DocumentDate | null) {}

  day(): Answer<DocumentDate | null> { return { told: this.date?.date ?? '', answer: this.date }; }

  who(name: string): Answer<Who> {
    const answer = this.roster.whoIs(name, this.language), officials = answer.kind === 'one' ? [answer.official] : answer.kind === 'several' ? answer.officials : [];
    return { told: [answer.kind, ...answer.kind === 'one' ? [String(answer.sure)] : [], ...officials.map(toldOf)].join('\n'), answer };
  }

  vacant(): Answer<Posts> {
    const day = this.date?.date, posts = day === undefined ? [] : this.roster.posts.filter(post => lastBefore(post, day) !== null);
    return { told: posts.map(post => [post.title, toldOf(lastBefore(post, day!)!.official)].join('\n')).join('\n'), answer: new Posts(posts) };
  }

  alike(name: string): readonly Official[] { return [...this.roster.likeSpeaker(name)]; }

  slip(name: string): Answer<KnownSlip | null> {
    const { kind } = this.roster.whoIs(name, this.language), answer = kind === 'nobody' || kind === 'open' ? slipAmong(name, this.roster.likeSpeaker(name)) : null;
    return { told: answer ? [answer.wrong, answer.right, answer.sure, toldOf(answer.official)].join('\n') : '', answer };
  }
}

/** What is known beside a document, made anew only where it is other. */
export class Knowing {
  private last?: { readonly roster: Roster; readonly language: string; readonly day: string | undefined; readonly known: Known };

  of(roster: Roster, language: string, date: DocumentDate | null): Known {
    const { last } = this, day = date?.date;
    if (last?.roster !== roster || last.language !== language || last.day !== day) this.last = { roster, language, day, known: new Knowledge(roster, language, date) };
    return this.last!.known;
  }
}

/** All of an official that findings speak of. */
function toldOf({ id, name, memberships }: Official): string { return JSON.stringify([id, name, memberships]); }
