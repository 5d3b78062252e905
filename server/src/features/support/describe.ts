import type { Position } from 'vscode-languageserver-types';
import type { Attribution, Concluded, Quotation, Speaker } from '../../transcript/model';
import type { Asked } from '../feature';
import { speakerOf, type Attributed } from './attributions';
import { escapeMarkdown } from './markdown';
import { placeLink, placeLinks } from './placeLinks';
import { because, claim, reasonsOf } from './reasons';
import { surenessOf } from './sureness';
import { fold } from './words';

/** At most so many other roles are told. */
const mostRoles = 5;

/**
 * An attribution for a hover, as Markdown paragraphs: who, in what role, what speaks against it, where else, why.
 * @param afar the cursor is not on it but on the words that it is about: then it is told where it stands
 */
export function describeAttribution(asked: Asked, { attribution, statement, rival }: Attributed, afar = false): string {
  const { snapshot: { transcript, t } } = asked, speaker = speakerOf(transcript, attribution);
  const against = statement ? [...statement.attribution ? [statement.attribution] : [], ...statement.rivals].filter(each => each !== attribution) : [];
  const conclusions = rival || !statement ? [attribution] : [attribution, statement], named = who(attribution.speaker, attribution.role);
  const doubt = against.length ? 'contradicted' : surenessOf(...conclusions) === 'unknown' ? 'said' : null;
  return paragraphs([
    [doubt === 'said' ? t('hover.unsure', { who: named }) : named, kindOf(asked, attribution), afar ? t('hover.named', { place: placeLink(asked, attribution.range.start) }) : null],
    statement ? against.map(other => t('hover.conflict', { who: who(other.speaker, other.role), place: placeLink(asked, other.range.start) })) : [t('hover.stray')],
    speaker ? [elsewhere(asked, attribution, speaker), otherRoles(asked, attribution, speaker)] : [],
    because(t, conclusions, doubt),
  ]);
}

/** A quotation, for a hover: whose words it is, or that this is not known. */
export function describeQuotation(asked: Asked, quotation: Quotation): string {
  const { snapshot: { transcript, t } } = asked, { speaker, speakerRange } = quotation;
  if (speaker === null) return claim(t, t('hover.quotationUnknown'), reasonsOf(t, [quotation]).supporting);
  const name = fold(speaker), doubt = surenessOf(quotation) === 'unknown' ? 'said' : null;
  const known = transcript.speakers.find(each => fold(each.name) === name || each.attributions.some(attribution => fold(attribution.speaker) === name));
  const role = known?.attributions.findLast(each => each.role)?.role ?? null;
  return paragraphs([
    [t(doubt ? 'hover.quotationUnsure' : 'hover.quotation', { who: who(speaker, role) }), speakerRange && t('hover.named', { place: placeLink(asked, speakerRange.start) })],
    [known && counted(asked, 'hover.attributed', known.attributions, quotation.range.start)],
    because(t, [quotation], doubt),
  ]);
}

/** Words that nobody is named for. */
export function describeUnattributed({ snapshot: { t } }: Asked): string { return t('hover.unattributed'); }

/** A line that is nobody's words. */
export function describeLine({ snapshot: { t } }: Asked, kind: 'heading' | 'direction', line: Concluded): string {
  return paragraphs([[t(`hover.${kind}`)], because(t, [line], null)]);
}

function who(speaker: string, role: string | null): string {
  return `**${escapeMarkdown(speaker)}**${role ? `, ${escapeMarkdown(role)}` : ''}`;
}

function kindOf({ snapshot: { t } }: Asked, { speakerKind }: Attribution): string | null {
  return speakerKind === 'person' ? null : t(speakerKind === 'group' ? 'hover.group' : 'hover.part');
}

function elsewhere(asked: Asked, attribution: Attribution, { attributions }: Speaker): string {
  const others = attributions.filter(each => each !== attribution);
  return others.length ? counted(asked, 'hover.elsewhere', others, attribution.range.start) : asked.snapshot.t('hover.only');
}

/** A list that goes on ends in "…", not in "…." */
function counted(asked: Asked, key: 'hover.elsewhere' | 'hover.attributed', attributions: readonly Attribution[], here: Position): string {
  const count = attributions.length, places = placeLinks(asked, attributions.map(each => each.range.start), here);
  return asked.snapshot.t(count === 1 ? `${key}Once` : key, { count, places }).replace(/…\.$/u, '…');
}

/** Roles that the file gives the same speaker in other places, each with the first such place. */
function otherRoles(asked: Asked, { role: here }: Attribution, { attributions }: Speaker): string | null {
  const roles = new Map<string, Attribution>();
  for (const each of attributions) if (each.role && fold(each.role) !== fold(here ?? '') && !roles.has(fold(each.role))) roles.set(fold(each.role), each);
  if (!roles.size) return null;
  const told = [...roles.values()].slice(0, mostRoles).map(each => `${escapeMarkdown(each.role!)} (${placeLink(asked, each.range.start)})`);
  return asked.snapshot.t('hover.otherRoles', { roles: told.join('; ') + (roles.size > mostRoles ? '; …' : '') });
}

/** Each group of lines is a paragraph; what is null is left out. */
function paragraphs(groups: readonly (readonly (string | null | undefined)[])[]): string {
  return groups.map(lines => lines.filter(line => line).join('  \n')).filter(paragraph => paragraph).join('\n\n');
}
