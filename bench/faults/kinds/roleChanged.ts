import { pick, replaced, spanOf, type FaultKind } from '../fault';
import { sameName } from '../gold';
import { statementOf, type Page } from '../pages';
import { inventedRole } from '../roles';
import type { Attribution } from '../../../server/src/transcript/model';

/** A role that a speaker has in one place only becomes somebody else's. */
export const roleChanged: FaultKind = {
  name: 'role changed', codes: ['speaker.role-differs'], of: 'statements',
  places: page => page.sure.filter(place => othersWithSameRole(page, place).length > 0),
  inject(page, place, random) {
    const { text, transcript: { language, lines, speakers } } = page, { attribution } = statementOf(page.transcript, place);
    // An office stands before the name or behind it; one is not put where the other is.
    const before = ({ roleRange, speakerRange }: Attribution) => roleRange!.end.character <= speakerRange.start.character;
    const roles = speakers.flatMap(({ name, attributions }) => sameName(name, attribution.speaker) ? [] : attributions.flatMap(each => each.role !== null && before(each) === before(attribution) && !sameName(each.role, attribution.role!) ? [each.role] : []));
    if (!roles.length && before(attribution)) return null;
    const span = spanOf(lines, attribution.roleRange!), role = roles.length ? pick(roles, random) : inventedRole(language), times = othersWithSameRole(page, place).length;
    return { subkind: times > 1 ? 'against several others' : 'against one other', text: replaced(text, span, role), places: [{ from: span.from, to: span.from + role.length }] };
  },
};

function othersWithSameRole({ transcript: { speakers, statements } }: Page, place: number): Attribution[] {
  const own = statements[place].attribution!;
  if (own.role === null) return [];
  const speaker = speakers.find(each => each.statements.includes(statements[place]));
  return speaker?.attributions.filter(each => each !== own && each.role !== null && sameName(each.role, own.role!)) ?? [];
}
