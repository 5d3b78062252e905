import type { CallHierarchyIncomingCall, CallHierarchyItem, CallHierarchyOutgoingCall, Range } from 'vscode-languageserver-types';
import type { Official } from '../officials/directory';
import { mentionsIn, People } from '../officials/mentions';
import { Lines } from '../transcript/lines';
import { spokenIn, type FileFacts } from '../workspace/index/facts';
import { byDate } from '../workspace/index/people';
import { nameOf } from '../workspace/uris';
import type { AtPosition, FarWorkspaceFeature, Feature } from './feature';
import { dataOf, factsOf, fileRow, homeOf, labelOf, peopleByName, personOf, personRow, sayingAt } from './support/calls';
import { attributionAt } from './support/attributions';
import { personAt, placesOf } from './support/person';
import { holds } from './support/places';
import { oneLine } from './support/words';

export interface CallParams { readonly item: CallHierarchyItem }

/** The hierarchy of calls, used as "who is spoken of by whom". From a speaker or somebody who is named in the text. */
export const prepareCallHierarchy: Feature<AtPosition, CallHierarchyItem[] | null> = {
  method: 'textDocument/prepareCallHierarchy',
  capability: { callHierarchyProvider: true },
  asksPeople: true,
  provide({ snapshot }, { position }) {
    const person = personAt(snapshot, position), range = person && placesOf(snapshot, person).find(each => holds(each, position));
    if (!person || !range) return null;
    const role = attributionAt(snapshot.transcript, position)?.attribution.role ?? null;
    return [personRow(person.official ?? oneLine(person.named!), snapshot.uri, range, [role, nameOf(snapshot.uri)])];
  },
};

/** Who mentions a person, in whatever case: a row for each speaker and file, with the places; what stands in nobody's words is the file's. */
export const incomingCalls: FarWorkspaceFeature<CallParams, CallHierarchyIncomingCall[]> = {
  method: 'callHierarchy/incomingCalls',
  capability: {},
  search({ roster, corpus, t }, { item }) {
    const official = personOf(roster, item?.data), files = official ? corpus.filesWith(People.of([official]).table.familyHashes()).sort(byDate) : [], people = peopleByName(roster);
    const found: CallHierarchyIncomingCall[] = [];
    return official && {
      uris: files.map(({ uri }) => uri),
      languages: [...new Set(files.map(({ language }) => language))],
      take(uri, text, newest) {
        const file = factsOf(corpus, uri, newest), rows = new Map<string, { from: (places: number) => CallHierarchyItem; fromRanges: Range[] }>();
        if (!file) return;
        for (const { officials, range } of placedIn(text, roster.peopleFor(file.language))) {
          const saying = officials.length === 1 && officials[0] === official ? sayingAt(file, range.start) : 'label';
          if (saying === 'label') continue;
          const who = saying && (people.get(saying.name) ?? saying.name), key = who === null ? '' : typeof who === 'string' ? `"${who}` : `${who.id} ${who.name}`;
          const from = (places: number) => { const count = t('calls.places', { count: places }); return saying && who ? personRow(who, uri, labelOf(saying), [saying.role, nameOf(uri), count]) : fileRow(file, range, [t('calls.narration'), count]); };
          const known = rows.get(key) ?? { from, fromRanges: [] };
          known.fromRanges.push(range);
          rows.set(key, known);
        }
        for (const { from, fromRanges } of rows.values()) found.push({ from: from(fromRanges.length), fromRanges });
      },
      result: () => found,
    };
  },
};

/**
 * Whom a person mentions. The protocol has the places of such rows in one file only, that of the row that is opened: what the person says in other files is a row for each, which
 * opens in its turn.
 */
export const outgoingCalls: FarWorkspaceFeature<CallParams, CallHierarchyOutgoingCall[]> = {
  method: 'callHierarchy/outgoingCalls',
  capability: {},
  search({ roster, corpus, t }, { item }) {
    const official = personOf(roster, item?.data), { name, here } = dataOf(item?.data), names = official ? roster.namesOf(official) : name === undefined ? [] : [name];
    const files = corpus.filesOf(names).filter(file => !here || file.uri === item.uri), own: CallHierarchyOutgoingCall[] = [], others: CallHierarchyOutgoingCall[] = [];
    return files.length === 0 ? null : {
      uris: files.map(({ uri }) => uri),
      languages: [...new Set(files.map(({ language }) => language))],
      take(uri, text, newest) {
        const file = factsOf(corpus, uri, newest), mentioned = new Map<Official, Range[]>();
        if (!file) return;
        for (const { officials, range } of placedIn(text, roster.peopleFor(file.language))) {
          const saying = officials.length === 1 && officials[0] !== official ? sayingAt(file, range.start) : null;
          if (saying && saying !== 'label' && names.includes(saying.name)) mentioned.set(officials[0], [...mentioned.get(officials[0]) ?? [], range]);
        }
        if (uri !== item.uri) { if (mentioned.size > 0) others.push({ to: speaksIn(file), fromRanges: [] }); return; }
        for (const [who, fromRanges] of mentioned) {
          const home = homeOf(who, roster, corpus) ?? { uri, range: fromRanges[0], role: null };
          own.push({ to: personRow(who, home.uri, home.range, [home.role, t('calls.places', { count: fromRanges.length })]), fromRanges });
        }
      },
      result: () => [...own, ...others],
    };

    function speaksIn(file: FileFacts): CallHierarchyItem {
      const first = [...spokenIn(file)].find(spoken => names.includes(spoken.name))!;
      return personRow(official ?? name!, file.uri, labelOf(first), [first.role, nameOf(file.uri)], true);
    }
  },
};

function* placedIn(text: string, people: People): Generator<{ officials: readonly Official[]; range: Range }> {
  const found = mentionsIn(text, people), lines = found.length > 0 ? Lines.of(text) : null;
  for (const { officials, start, end } of found) yield { officials, range: { start: lines!.positionAt(start), end: lines!.positionAt(end) } };
}
