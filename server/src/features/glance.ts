import { Glance, type GlanceAnswer, type GlanceParams } from '#protocol';
import type { Range } from 'vscode-languageserver-types';
import type { Translate } from '../l10n/translate';
import { sectionedOf } from '../rules/near';
import { comparePositions } from '../rules/places';
import { nameAsWritten } from '../rules/writing/naming';
import { beginningOf, nobody, type Speakers } from '../speakers';
import { secondsFor } from '../speakers/pace';
import { wordsIn } from '../speakers/words';
import type { Transcript } from '../transcript/model';
import type { Snapshot } from '../workspace/snapshot';
import type { AtPosition, Feature } from './feature';
import { largeNotice } from './diagnostics';
import { isLarge } from './support/large';
import { surenessOf } from './support/sureness';
import { timeIn } from './support/time';
import { clip, oneLine } from './support/words';

const longestName = 40;
/** Selections that are counted, at most: every line of a long text may have one. */
const mostSelections = 1000;

/** What the status bar shows: who speaks at the cursor, how much is said, how names stand, how much was found. */
export const glance: Feature<AtPosition & Pick<GlanceParams, 'selections'>, GlanceAnswer> = {
  method: Glance,
  capability: {},
  whenLarge: true,
  asksFindings: true,
  asksSpeakers: true,
  provide({ snapshot }, { position, selections }) {
    if (isLarge(snapshot)) return { large: largeNotice(snapshot) };
    const { transcript, speakers, settings, findings, t } = snapshot, here = speakers.at(transcript, position)?.attribution;
    const all = [...speakers.of(transcript).values()], said = { words: sum(all.map(({ words }) => words)), units: sum(all.map(({ units }) => units)) };
    const chosen = selectedIn(snapshot, Array.isArray(selections) ? selections : []), pace = settings.wordsPerMinute, seconds = chosen ? secondsFor(chosen, transcript.language, pace) : speakers.seconds(transcript, said, pace);
    return {
      speaker: here ? clip(oneLine(nameAsWritten(transcript, here)), longestName) : null,
      words: chosen ? t('glance.selected', { selected: chosen.words, count: said.words }) : said.words > 0 ? t('speakers.words', { count: said.words }) : t('glance.nothing'),
      time: said.words > 0 ? timeIn(t, seconds) : null,
      findings: findings.length > 0 ? t('glance.findings', { count: findings.length }) : t('glance.noFindings'),
      ...describeConvention(t, transcript, sum(all.filter(({ key }) => key !== nobody).map(({ statements }) => statements)) > 0),
    };
  },
};

function sum(numbers: readonly number[]): number { return numbers.reduce((total, each) => total + each, 0); }

/** How much of what is said is selected: names and headings are not said, as in the whole. Null where none of it is. */
function selectedIn({ transcript, speakers }: Snapshot, selections: readonly Range[]): { words: number; units: number } | null {
  const chosen = { words: 0, units: 0 }, { lines } = transcript;
  for (const selection of selections.slice(0, mostSelections)) for (const range of saidIn(transcript, speakers, selection)) {
    chosen.words += wordsIn(lines, range);
    chosen.units += lines.offsetAt(range.end) - lines.offsetAt(range.start);
  }
  return chosen.words > 0 ? chosen : null;
}

/** What is said within a range, statement by statement; the first may have begun before it. */
function* saidIn(transcript: Transcript, speakers: Speakers, { start, end }: Range): Generator<Range> {
  const document = sectionedOf(transcript), sectionAt = (line: number) => document.sectionAt(Math.max(0, Math.min(line, document.lines.count - 1))), before = speakers.at(transcript, start);
  for (let section = sectionAt(before ? Math.min(start.line, before.range.start.line, beginningOf(before).line) : start.line); section <= sectionAt(end.line); section++) for (const { range } of document.statementsIn(section)) {
    const from = comparePositions(range.start, start) < 0 ? start : range.start, to = comparePositions(range.end, end) > 0 ? end : range.end;
    if (comparePositions(from, to) < 0) yield { start: from, end: to };
  }
}

/** How names stand, how sure that is, and why: the file says so, or most of its names are written so. */
function describeConvention(t: Translate, transcript: Transcript, isNamed: boolean): Pick<Extract<GlanceAnswer, { speaker: unknown }>, 'convention' | 'about' | 'sure' | 'told'> {
  const { convention } = transcript, { kind, id, reasons } = convention, told = reasons.find(({ cue }) => cue.startsWith(toldCue));
  if (kind === 'none' || !isNamed) return { convention: t('glance.none'), about: [t('glance.about.none')], sure: 'sure', told: sideIn(convention) };
  const sure = told ? 'sure' : surenessOf(convention), written = reasons.filter(({ cue }) => cue.startsWith(shapeCue)), own = written.find(({ cue }) => cue === shapeCue + id);
  const all = sum(written.map(({ weight }) => weight)), label = own && labelAt(transcript, own.line), count = own?.weight ?? 0;
  return {
    convention: t(`glance.${kind}`), sure, told: sideIn(convention),
    about: [
      t(`glance.about.${kind}`),
      ...told ? [t('glance.told', { line: told.line + 1 })] : sure === 'sure' ? [] : [t(`glance.${sure}`)],
      ...label ? [all === 1 ? t('glance.countOne', { label }) : count === all ? t('glance.countAll', { count, label }) : t('glance.count', { count, all, label })] : [],
    ],
  };
}
const shapeCue = 'shape:', toldCue = 'told:';

function sideIn({ reasons }: Transcript['convention']): 'before' | 'after' | null {
  const side = reasons.find(({ cue }) => cue.startsWith(toldCue))?.cue.slice(toldCue.length);
  return side === 'before' || side === 'after' ? side : null;
}

/** The attribution on a line, as written. */
function labelAt(transcript: Transcript, line: number): string | undefined {
  const document = sectionedOf(transcript), at = document.sectionAt(line);
  for (const section of [at, at - 1].filter(each => each >= 0)) {
    const named = document.statementsIn(section).find(({ attribution }) => attribution?.range.start.line === line)?.attribution;
    if (named) return clip(oneLine(transcript.lines.slice(named.range)), longestName);
  }
  return undefined;
}
