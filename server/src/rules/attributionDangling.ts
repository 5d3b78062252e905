import type { Attribution, Transcript } from '../transcript/model';
import { example } from './example';
import { isHabitual } from './habit';
import type { Fix, Rule, VisitContext } from './rule';
import { whyStray, withRepetitions } from './naming/strays';
import { betweenNear } from './writing/attribute';
import { removal } from './writing/lineEdits';
import { escapeSnippet, missingWords } from './writing/placeholder';

const code = 'attribution.dangling';

const talk = {
  ru: (words: string) => ['Марина Шубина: Кто начнёт?', '', 'Тимур Абжан: Начну я, если никто не против.', '', `Марина Шубина:${words}`, '', 'Тимур Абжан: Мост нужен обоим берегам.', '', 'Марина Шубина: Спасибо.'],
  en: (words: string) => ['Marina Shore: Who will begin?', '', 'Tim Abrams: I will, if nobody minds.', '', `Marina Shore:${words}`, '', 'Tim Abrams: Both banks need the bridge.', '', 'Marina Shore: Thank you.'],
};

/** An attribution without a statement: somebody is named, and nothing is said. */
export const attributionDangling: Rule = {
  meta: {
    code, severity: 'warning',
    examples: [
      example('ru', talk.ru(''), talk.ru(' Мы слушаем.')),
      example('en', talk.en(''), talk.en(' Please do.')),
    ],
  },
  *stray(stray, at) {
    const { lines } = at.transcript;
    if (!isHabitual(stray, at.transcript) || !isSomebody(stray, at) || whyStray(stray, at).why !== 'dangling' || !at.survey.namesMostlySpeak) return;
    yield { code, range: stray.range, message: { key: `rule.attribution.dangling.${stray.kind === 'trailing' ? 'after' : 'before'}`, args: { speaker: stray.speaker } }, subject: lines.slice(stray.range), data: stray };
  },
  fixes({ data }, { transcript }) {
    const stray = data as Attribution;
    return [placeholder(transcript, stray), { title: { key: 'fix.remove.attribution' }, edits: [removal(transcript.lines, withRepetitions(stray, transcript))] }];
  },
};

/** A line in capitals, or one without a mark of its own, may be a heading: it is a speaker where one is named so elsewhere. */
function isSomebody(stray: Attribution, { survey, transcript: { convention, lines } }: VisitContext): boolean {
  const label = lines.slice({ start: stray.range.start, end: stray.speakerRange.end }), marked = convention.close !== '' && stray.speakerKind === 'person' && label !== label.toUpperCase();
  return stray.role !== null || marked || survey.speaks(stray);
}

/** Puts a mark for missing words where the statement would stand. */
function placeholder(transcript: Transcript, stray: Attribution): Fix {
  const trailing = stray.kind === 'trailing', between = betweenNear(transcript, stray), own = trailing ? ['', between] : [between, ''];
  const at = trailing ? stray.range.start : stray.range.end, range = { start: at, end: at };
  return {
    title: { key: 'fix.placeholder' }, edits: [{ range, newText: own.join(missingWords) }],
    snippet: { range, text: own.map(escapeSnippet).join(`\${1:${missingWords}}`) },
  };
}
