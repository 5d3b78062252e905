import { WhoIs, WhoIsThisCommand, type NameSuggestion, type WhoIsAnswer, type WhoIsParams } from '#protocol';
import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import type { Official } from '../officials/directory';
import { heldOn } from '../officials/offices';
import { NameSearch, spellingsOf } from '../officials/search';
import { candidatesFor } from '../rules/writing/candidates';
import { nameAsWritten } from '../rules/writing/naming';
import { beginningOf, keyOf, nobody } from '../speakers';
import type { Attribution, Speaker, Statement } from '../transcript/model';
import { speakerKey } from '../transcript/placed';
import type { Asked, Feature } from './feature';
import { officeLine } from './support/office';
import { mentionsIn } from './support/officials';
import { meets } from './support/places';
import { describeStatements } from './support/speakerRow';
import { isUnnamed } from './support/unnamed';
import { clip, fold, oneLine } from './support/words';

/** Excerpts of what somebody says, from the beginning, the middle and the end; names that are suggested. */
const excerpts = 3, mostNames = 30, longest = 100;

/** What a label says in a transcript, so that one may tell who it is, and who it may be. */
export const whoIs: Feature<Omit<WhoIsParams, 'textDocument'>, WhoIsAnswer> = {
  method: WhoIs,
  capability: {},
  asksPeople: true,
  asksSearch: true,
  asksSpeakers: true,
  provide(asked, { key: given, position, typed }) {
    const { transcript, speakers, t, uri } = asked.snapshot, here = position ? speakers.at(transcript, position) : null, key = typeof given === 'string' ? given : here ? keyOf(here) : null;
    const all = key === null ? [] : [...speakers.statements(transcript, key)], [first] = all;
    if (!first) return { nothing: t('speakers.notHere') };
    const label = first.attribution ? clip(oneLine(nameAsWritten(transcript, first.attribution)), longest) : t('speakers.nobody'), isHere = here !== null && keyOf(here) === key;
    return {
      key: key!, title: t('who.title', { label, count: all.length }), says: t('who.says', { label }),
      excerpts: describeStatements(t, transcript, uri, spread(all), excerpts).statements,
      // For words that nobody is named for, each place has its own answer.
      all: key === nobody || all.length === 1 ? null : t('who.all', { label, count: all.length }),
      here: isHere ? { ...beginningOf(here), text: t('who.here', { line: beginningOf(here).line + 1 }) } : null,
      names: namesFor(asked, key!, (isHere ? here : first), typeof typed === 'string' ? typed : ''),
    };
  },
};

/** "Who is this?" on a label that names nobody. */
export function whoIsThisActions({ snapshot: { transcript, speakers, t, uri }, client }: Asked, range: Range): CodeAction[] {
  const statement = client.commandLinks ? speakers.at(transcript, range.end) : null, attribution = statement?.attribution;
  if (!attribution || !isUnnamed(attribution) || !meets(attribution.range, range)) return [];
  const title = t('who.action', { label: clip(oneLine(nameAsWritten(transcript, attribution)), longest) });
  return [{ title, kind: CodeActionKind.RefactorRewrite, command: { title, command: WhoIsThisCommand, arguments: [uri, beginningOf(statement)] } }];
}


function spread(all: readonly Statement[]): Statement[] { return all.length <= excerpts ? [...all] : [all[0], all[all.length >> 1], all[all.length - 1]]; }

/** Names that fit what was typed: of this file, the likeliest first; of people whom it mentions, or of directories and other transcripts; labels of the file that name nobody, either. */
function namesFor(context: Asked, key: string, statement: Statement, typed: string): NameSuggestion[] {
  const { snapshot } = context, { transcript, cast, t } = snapshot, search = new NameSearch(typed), names: NameSuggestion[] = [], known = new Set<string>();
  const put = (name: string, role: string | null, from: NameSuggestion['from']) => {
    if (names.length >= mostNames || known.has(fold(name))) return;
    known.add(fold(name));
    names.push({ name: clip(oneLine(name), longest), role: role && clip(oneLine(role), longest), from, source: t(`who.from.${from}`) });
  };
  const { previous, others } = candidatesFor(transcript, statement), here = [...others, ...previous ? [previous] : []].filter(({ attributions: [first] }) => speakerKey(first) !== key);
  const isPerson = ({ attributions: [first] }: Speaker) => first.speakerKind === 'person' && !isUnnamed(first), meant = ({ speakerRange }: Attribution) => onlyOne(mentionsIn(snapshot, speakerRange)[0]?.mention.officials ?? []);
  const putOwn = ({ name, attributions }: Speaker) => { if (search.fits([name])) put(nameAsWritten(transcript, attributions[0]), attributions.find(({ role }) => role)?.role ?? null, 'file'); };
  // Whom one asks about is known from the label itself: that answers nothing. A directory may add an office; the file's other spellings of the name are to become one with it.
  const own = statement.attribution ? fold(nameAsWritten(transcript, statement.attribution)) : null, asked = statement.attribution ? meant(statement.attribution) : null, told = new Set<Official>();
  for (const speaker of here.filter(isPerson)) {
    const official = meant(speaker.attributions[0]);
    if (official === null || official === asked) { putOwn(speaker); continue; }
    if (told.has(official)) continue;
    // One person is one answer, by the fullest of the names that the file has for them.
    const spellings = here.filter(other => isPerson(other) && meant(other.attributions[0]) === official), [fullest] = [...spellings].sort((one, other) => Number(fold(other.name) === fold(official.name)) - Number(fold(one.name) === fold(official.name)) || other.name.length - one.name.length), role = spellings.flatMap(({ attributions }) => attributions).find(each => each.role !== null)?.role;
    told.add(official);
    if (search.fits([...spellings.map(({ name }) => name), ...spellingsOf(official, () => cast.namesOf(official))])) put(nameAsWritten(transcript, fullest.attributions[0]), role ?? officeOnDay(context, official), 'file');
  }
  const mentioned = new Set(mentionsIn(snapshot).flatMap(({ mention: { officials } }) => onlyOne(officials) ?? []));
  for (const official of search.isEmpty ? mentioned : cast.found(search)) {
    const from = snapshot.roster.knows(official) ? 'directory' : 'transcripts';
    if (told.has(official) || from === 'transcripts' && fold(official.name) === own) continue;
    if (search.fits(spellingsOf(official, () => cast.namesOf(official)))) put(official.name, officeOnDay(context, official), from);
    if (names.length >= mostNames) break;
  }
  here.filter(speaker => !isPerson(speaker)).forEach(putOwn);
  return names;
}

function onlyOne(officials: readonly Official[]): Official | null { return officials.length === 1 ? officials[0] : null; }

function officeOnDay({ snapshot: { date } }: Asked, { memberships }: Official): string | null {
  const held = heldOn(memberships, date?.date ?? null);
  return held.length === 1 ? officeLine(held[0]) : null;
}
