import type { Range } from 'vscode-languageserver-types';
import type { Lines } from '../transcript/lines';
import type { Attribution } from '../transcript/model';
import { likeness } from '../transcript/placed';
import { example, page } from './example';
import { isHabitual } from './habit';
import type { Found, Rule } from './rule';
import { signatureBefore } from './naming/signatures';
import { whyStray, withRepetitions } from './naming/strays';
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
  *statement({ attribution, range }, { transcript: { lines } }) {
    if (attribution?.kind !== 'leading' || attribution.range.start.line !== range.start.line) return;
    const stray = labelAgain(attribution, lines);
    if (stray) yield repeated(stray, attribution, lines);
  },
  *stray(stray, at) {
    const { lines } = at.transcript, reason = whyStray(stray, at);
    if (reason.why !== 'repeated' || stray.kind !== 'trailing' && !isHabitual(stray, at.transcript)) return;
    yield repeated(stray, reason.of, lines);
  },
  *heading(heading, at) {
    const signed = signatureBefore(heading, at);
    if (signed) yield repeated(signed.signature, signed.statement.attribution!, at.transcript.lines);
  },
  fixes({ data }, { transcript }) {
    const { stray, of } = data as Twins, { lines } = transcript, all = withRepetitions(stray, transcript);
    // Word for word the same, nothing is lost; else a role may be, and a person decides.
    const text = lines.slice(of.range), exact = lines.slice(all).split(/[\r\n]+/).every(line => !line.trim() || line.trim() === text);
    return [{ title: { key: 'fix.remove.repeated' }, edits: [removal(lines, all)], preferred: exact, safe: exact, everywhere: exact ? { key: 'fix.remove.repeated.everywhere' } : undefined }];
  },
};

function repeated(stray: Attribution, of: Attribution, lines: Lines): Found {
  return {
    code, range: stray.range, message: { key: 'rule.attribution.repeated.found', args: { speaker: stray.speaker } }, subject: lines.slice(stray.range),
    near: [{ range: of.range, message: { key: 'rule.attribution.repeated.first', args: { speaker: of.speaker } } }], data: { stray, of } satisfies Twins,
  };
}

/** "Name: Name: words": the label once more, word for word, where the words should begin. */
function labelAgain(attribution: Attribution, lines: Lines): Attribution | null {
  const { range: { start, end } } = attribution, label = lines.slice(attribution.range), behind = lines.text(end.line).slice(end.character), text = behind.trimStart();
  if (start.line !== end.line || !text.startsWith(label) || /^[\p{L}\p{N}]/u.test(text.slice(label.length))) return null;
  const shift = end.character - start.character + behind.length - text.length, moved = (range: Range) => lines.within(end.line, range.start.character + shift, range.end.character + shift);
  return likeness(attribution, { range: moved(attribution.range), speakerRange: moved(attribution.speakerRange), roleRange: attribution.roleRange && moved(attribution.roleRange) });
}
