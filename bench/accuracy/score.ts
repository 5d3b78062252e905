import type { TranscriptJson } from '../../server/src/cli/json';
import type { Gold } from '../corpus';
import { match, type Matches } from './matches';
import { plain, sameSpeaker } from './names';
import { linesOf } from './pairs';
import { emptyTally, type SetCount, type Tally } from './tally';

/**
 * Compares what was found on a page with its gold, by the rules of the corpus: statements by first and last line and speaker, attributions,
 * headings and directions by lines, quotations by their words. Where a gold is not complete, only what it has is looked for.
 */
export function score(gold: Gold, found: TranscriptJson, text: string, matches: Matches = match(gold, found, text)): Tally {
  const tally = emptyTally(), { statements: golds = [], quotes = [], complete = {} } = gold, { sets, shares } = tally;
  tally.files = 1;
  tally.statements = golds.length;
  if (complete.statements && !golds.length) { tally.bare = 1; tally.falseStatements = found.statements.length; }
  if (complete.statements || golds.length) {
    const all = found.statements.length, full = complete.statements ?? false;
    sets.span = counted(matches.spans.length, golds.length, full ? all : null);
    sets.exact = counted(matches.spans.filter(({ right }) => right).length, golds.length, full ? all : null);
    const roles = matches.alike.filter(each => golds[each.gold].role);
    shares.role = { right: roles.filter(each => plain(found.statements[each.found].role) === plain(golds[each.gold].role)).length, of: roles.length };
    if (full) sets.attributions = lineSet(golds.flatMap(each => linesOf(each.attribution)), attributionLines(found), (gold.optionalAttributions ?? []).flatMap(linesOf));
  }
  if (complete.headings) sets.headings = lineSet(gold.headings ?? [], found.headings.flatMap(linesOf));
  if (complete.directions) sets.directions = lineSet(gold.directions ?? [], found.directions.flatMap(linesOf));
  if (complete.quotes || quotes.length) {
    const { wanted, quoted, unquoted } = matches, named = quoted.filter(each => (wanted[each.gold].speaker ?? null) !== null);
    sets.quotations = { right: quoted.length, missed: wanted.length - quoted.length, falsely: complete.quotes ? unquoted.length : 0 };
    shares.speakers = { right: named.filter(each => sameSpeaker(found.quotes[each.found].speaker, wanted[each.gold])).length, of: named.length };
  }
  return tally;
}

/** Lines that name a speaker, of statements and of none. */
export function attributionLines({ statements, attributions }: TranscriptJson): number[] { return [...statements.flatMap(each => linesOf(each.attribution)), ...attributions.flatMap(linesOf)]; }

/** `found`: how many were found, null where others than the gold's may be right. */
function counted(right: number, golds: number, found: number | null): SetCount { return { right, missed: golds - right, falsely: found === null ? 0 : found - right }; }

function lineSet(golds: readonly number[], found: readonly number[], optional: readonly number[] = []): SetCount {
  const wanted = new Set(golds), may = new Set(optional), all = new Set(found), right = [...wanted].filter(line => all.has(line)).length;
  return { right, missed: wanted.size - right, falsely: [...all].filter(line => !wanted.has(line) && !may.has(line)).length };
}
