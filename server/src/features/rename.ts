import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import { notationOf } from '../officials/directory';
import { mentionsIn, People, type Mention } from '../officials/mentions';
import { like } from '../officials/renaming/style';
import { part } from '../program/part';
import { Lines } from '../transcript/lines';
import { spokenIn } from '../workspace/index/facts';
import type { Snapshot } from '../workspace/snapshot';
import { Refusal, type Asked, type AtPosition, type FarFeature, type FarSearch, type Feature } from './feature';
import { mayMean, renamableAt, placesOfPerson, placesOfSpelling, type Renamable } from './support/renamable';
import { RenameEdits } from './support/renameEdits';
import { clip, fold, oneLine } from './support/words';

const renaming = part(() => require('../officials/renaming') as typeof import('../officials/renaming'));

export interface RenameParams extends AtPosition { readonly newName: string }

/** The name that a renaming is about: a speaker's label, or somebody named in the text; to begin with, the person's whole name in the nominative. */
export const prepareRename: Feature<AtPosition, { range: Range; placeholder: string }> = {
  method: 'textDocument/prepareRename',
  capability: {},
  asksPeople: true,
  provide({ snapshot }, { position }) {
    const { range, name } = renamableAt(snapshot, position);
    return { range, placeholder: name };
  },
};

/**
 * Another name for a person, everywhere in the workspace, each place in the case and the manner in which the name is written there, and in the directory that has it. Where nobody knows
 * who a speaker is, another label in this file. Places where it is not clear what should stand there are left to the user.
 */
export const rename: FarFeature<RenameParams, WorkspaceEdit | null> = {
  method: 'textDocument/rename',
  capability: { renameProvider: { prepareProvider: true } },
  asksPeople: true,
  search(asked, { position, newName }) {
    const { snapshot, client } = asked, { t } = snapshot, target = renamableAt(snapshot, position), typed = typeof newName === 'string' ? newName : '', fault = target.official ? renaming().faultOfName(typed) : renaming().faultOfLabel(typed);
    if (fault) throw new Refusal(t(`rename.fault.${fault}`, { name: clip(oneLine(typed), 60) }));
    const edits = new RenameEdits(t, client.previewsRenames === true);
    return target.official ? person(asked, target, oneLine(typed), edits) : spelling(asked, target, oneLine(typed), edits);
  },
};

/** The end of a file: mostly an empty line, so that what stands there reads as nothing else. */
function endOf({ uri, transcript: { lines } }: Snapshot): { uri: string; position: Position } { return { uri, position: lines.positionAt(lines.size) }; }

function spelling({ snapshot }: Asked, target: Renamable, name: string, edits: RenameEdits): FarSearch<WorkspaceEdit | null> {
  for (const { range, written } of placesOfSpelling(snapshot, target)) {
    const text = written === target.written ? name : like(name, written, target.written);
    if (text !== written) edits.add(snapshot.uri, snapshot.version, range, text, 'name');
  }
  return { uris: [], languages: [], take: () => undefined, result: () => edits.edit(endOf(snapshot)) };
}

function person({ snapshot, corpus }: Asked, target: Renamable, name: string, edits: RenameEdits): FarSearch<WorkspaceEdit | null> {
  const { cast, roster, transcript: { lines, language } } = snapshot, official = target.official!, { Renaming, renameEntry } = renaming(), other = new Renaming(official, cast.namesOf(official), name);
  const namesake = [...cast.elsewhere()].find(each => each !== official && fold(each.name) === fold(name));
  if (namesake) edits.warn(snapshot.t('rename.namesake', { name: oneLine(namesake.name) }));
  const put = (uri: string, version: number | null, lines: Lines, start: number, end: number, language: string, { label, mention }: { label: boolean; mention: Pick<Mention, 'officials' | 'degree'> | null }) => {
    const renamed = other.at(lines.source, start, end, language, label), range = { start: lines.positionAt(renamed.start), end: lines.positionAt(renamed.end) };
    if (renamed.doubt !== null || lines.source.slice(renamed.start, renamed.end) !== renamed.text) edits.add(uri, version, range, renamed.text, mention !== null && mention.officials.length > 1 ? 'person' : renamed.doubt ?? (mention?.degree === 'possible' ? 'person' : 'name'));
  };
  for (const { range, mention, label } of placesOfPerson(snapshot, official)) put(snapshot.uri, snapshot.version, lines, lines.offsetAt(range.start), lines.offsetAt(range.end), language, { label, mention });
  const sources = roster.sourcesOf(official), directories = new Set(sources.map(({ uri }) => uri)), files = corpus.filesWith(People.of([official]).table.familyHashes()).filter(({ uri }) => uri !== snapshot.uri && !directories.has(uri));
  return {
    uris: [...files.map(({ uri }) => uri).sort(), ...directories],
    languages: [...new Set(files.map(each => each.language))],
    take(uri, text) {
      if (directories.has(uri)) {
        const own = Lines.of(text);
        const places = sources.filter(source => source.uri === uri).flatMap(({ entry }) => renameEntry(text, notationOf(uri), other, entry));
        for (const { start, end, text: written } of places) edits.add(uri, null, { start: own.positionAt(start), end: own.positionAt(end) }, written, 'directory');
        return;
      }
      const file = corpus.file(uri), found = mentionsIn(text, cast.peopleFor(file?.language ?? 'und'), cast.hidden).filter(mention => mayMean(mention, official));
      if (found.length === 0) return;
      const own = Lines.of(text);
      // Of a file that is open and edited other lines are known than it has.
      const labels = new Set(file ? [...spokenIn(file)].flatMap(({ line, start, end, name }) => line < own.count && own.text(line).slice(start, end) === name ? [`${line}:${start}`] : []) : []);
      for (const mention of found) {
        const { start, end } = mention, { line, character } = own.positionAt(start);
        put(uri, null, own, start, end, file?.language ?? 'und', { label: labels.has(`${line}:${character}`), mention });
      }
    },
    result: () => edits.edit(endOf(snapshot)),
    notice: () => edits.notice(),
  };
}
