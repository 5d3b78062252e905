import type { Attribution } from '../transcript/model';
import { example, page } from './example';
import { isHabitual } from './habit';
import type { Rule } from './rule';
import { whyStray, withRepetitions } from './strays';
import { removal } from './writing/lineEdits';

const code = 'attribution.repeated';
interface Twins { readonly stray: Attribution; readonly of: Attribution }

/** The same speaker named twice for one statement. */
export const attributionRepeated: Rule = {
  meta: {
    code, severity: 'warning',
    examples: [
      example('ru',
        [...page.ru, 'Полина Верес, глава района'],
        page.ru),
      example('en',
        [...page.en, 'Paula Verity, mayor'],
        page.en),
    ],
  },
  *stray(stray, at) {
    const { lines } = at.transcript, reason = whyStray(stray, at);
    if (reason.why !== 'repeated' || stray.kind !== 'trailing' && !isHabitual(stray, at.transcript)) return;
    yield {
      code, range: stray.range, message: { key: 'rule.attribution.repeated.found', args: { speaker: stray.speaker } }, subject: lines.slice(stray.range),
      related: [{ range: reason.of.range, message: { key: 'rule.attribution.repeated.first', args: { speaker: reason.of.speaker } } }], data: { stray, of: reason.of } satisfies Twins,
    };
  },
  fixes({ data }, { transcript }) {
    const { stray, of } = data as Twins, { lines } = transcript, all = withRepetitions(stray, transcript);
    // Word for word the same, nothing is lost; else a role may be, and a person decides.
    const text = lines.slice(of.range), exact = lines.slice(all).split(/[\r\n]+/).every(line => !line.trim() || line.trim() === text);
    return [{ title: { key: 'fix.remove.repeated' }, edits: [removal(lines, all)], preferred: exact, safe: exact, everywhere: exact ? { key: 'fix.remove.repeated.everywhere' } : undefined }];
  },
};
