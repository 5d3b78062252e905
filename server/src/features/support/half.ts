import type { Position, Range } from 'vscode-languageserver-types';
import type { Official } from '../../officials/directory';
import { mentionsIn, People } from '../../officials/mentions';
import { clean, fold, partsOf } from '../../officials/names';
import { isParticle } from '../../officials/names/lexicon';
import type { Snapshot } from '../../workspace/snapshot';
import { holds } from './places';
import { wordAround } from './wordAround';

/** A longer line is no prose. */
const longest = 20_000;
/** A shorter half is mostly a particle, or another word. Letters by which it is looked up are the same in any case. */
const shortest = 3, stem = 2;

/** One half of somebody's family name. */
interface Half { readonly official: Official; readonly family: string; readonly folded: string }
const known = new WeakMap<readonly Official[], readonly Half[]>();

/**
 * Whom half of a family name with a hyphen may mean at a place ("Петрова" of "Петрова-Водкина"), in any case: those of the directories. It may be anybody's whole name, so that it is for who asks there;
 * null where somebody is called so, or where another's given name stands before it.
 */
export function halfAt({ roster, cast, transcript: { lines, language } }: Snapshot, position: Position): { readonly officials: readonly Official[]; readonly range: Range } | null {
  const halves = roster.known.length === 0 || lines.length(position.line) > longest ? [] : halvesOf(roster.known), around = halves.length > 0 ? wordAround(lines, position) : null, word = around === null ? '' : fold(clean(lines.slice(around)));
  const begin = word.includes('-') ? '' : word.slice(0, stem), alike = begin.length < stem ? [] : halves.filter(({ folded }) => folded.startsWith(begin));
  if (alike.length === 0) return null;
  const text = lines.text(position.line), bearers = new Map(alike.map(({ official, family }) => [halfBearer(official, family), official])), base = cast.peopleFor(language), beside = People.beside(base[0], bearers.keys());
  for (const { start, end, officials } of mentionsIn(text, [base[0], beside], cast.hidden)) {
    const range = lines.within(position.line, start, end);
    if (holds(range, position)) return officials.every(each => bearers.has(each)) ? { officials: [...new Set(officials.map(each => bearers.get(each)!))], range } : null;
  }
  return null;
}

function halfBearer(official: Official, family: string): Official {
  const name = official.name.replace(official.parts.family!, () => family);
  return { ...official, id: `${official.id}\n${family}`, name, parts: { ...partsOf(name), ...official.parts, family }, otherNames: [], forms: [] };
}

function halvesOf(officials: readonly Official[]): readonly Half[] {
  let halves = known.get(officials);
  if (!halves) known.set(officials, halves = officials.flatMap(official => {
    const { parts: { family }, commonWord } = official, parts = family === null || commonWord || !family.includes('-') || family.includes(' ') ? [] : family.split('-');
    return parts.length !== 2 ? [] : parts.flatMap(half => half.length < shortest || isParticle(fold(half)) || half.charAt(0) === half.charAt(0).toLowerCase() ? [] : [{ official, family: half, folded: fold(clean(half)) }]);
  }));
  return halves;
}
