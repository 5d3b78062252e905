import { covers } from '../officials/directory';
import { lastBefore, type Holding } from '../officials/posts/posts';
import { example } from './example';
import type { Fix, Rule } from './rule';

const code = 'post.vacant';
/** A longer line is no prose. */
const longest = 20_000;

const page = {
  ru: (who: string) => ['Мост стоит, и по нему уже едут. Деньги дал ' + who + '.', 'Игнат Саврасов, губернатор', '', 'Дорогу к нему закончим летом.', 'Полина Верес, инженер'],
  en: (who: string) => ['The bridge stands. The money came from the ' + who + '.', 'Ignat Hartwig, governor', '', 'The road to it is finished this summer.', 'Paula Verity, engineer'],
};

/** Somebody is named by an office alone that nobody held on the day of the transcript, as far as the directory knows. */
export const postVacant: Rule = {
  meta: {
    code, severity: 'information', needsDirectory: true,
    examples: [
      example('ru', page.ru('министр транспорта'), page.ru('министр финансов'), ['ФИО;Должность;С;По', 'Игнат Саврасов;губернатор;2018;', 'Олег Рябов;министр транспорта;2016;2022', 'Полина Верес;инженер;;'], '2024-03-05.transcript'),
      example('en', page.en('minister of transport'), page.en('minister of finance'), ['Name;Office;From;To', 'Ignat Hartwig;governor;2018;', 'Oliver Reeve;minister of transport;2016;2022', 'Paula Verity;engineer;;'], '2024-03-05.transcript'),
    ],
  },
  *line(line, { transcript: { lines }, known }) {
    const posts = known.ask('vacant', ''), day = known.ask('day', '');
    if (posts.isEmpty || !day || lines.length(line) > longest) return;
    const text = lines.text(line);
    for (const { start, end, post, holder, bare } of posts.in(text)) {
      const last = lastBefore(post, day.date);
      if (!last || !holder || bare) continue;
      const since = post.holdings.find(({ membership }) => membership.start !== null && covers(membership, day.date) === false && membership.start > day.date);
      yield {
        code, range: lines.within(line, start, end), subject: text.slice(start, end), once: post.title, data: { day: day.date, last, since: since ?? null } satisfies Vacant,
        message: { key: since ? 'rule.post.vacant.between' : 'rule.post.vacant.since', args: { post: post.title, date: { date: day.date }, last: last.official.name, end: { date: last.membership.end! }, ...since ? { next: since.official.name, start: { date: since.membership.start! } } : {} } },
      };
    }
  },
  // Who held it then the transcript does not say: the two whom the directory has beside that day are the likeliest. More than the day is known only where nobody came after.
  fixes({ data }) {
    const { day, last, since } = data as Vacant, args = { date: { date: day } };
    return [last, ...since ? [since] : []].map(({ official: { id, name }, membership: { role, post, organization } }): Fix => {
      const office = { ...role ?? post ? { role: (role ?? post)! } : {}, ...organization === null ? {} : { organization: { name: organization } }, start_date: day, ...since ? { end_date: day } : {} };
      return { title: { key: since ? 'fix.directory.heldOn' : 'fix.directory.heldAgain', args: { name, ...args } }, edits: [], directory: { persons: [{ id, name, memberships: [office] }], of: id } };
    });
  },
};

interface Vacant { readonly day: string; readonly last: Holding; readonly since: Holding | null }
