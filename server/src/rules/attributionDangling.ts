import type { Attribution, Transcript } from '../transcript/model';
import type { Fix, Rule } from './rule';
import { whyStray } from './strays';
import { blankLinesNear } from './writing/attribute';
import { ownKind } from './writing/label';
import { removal } from './writing/lineEdits';
import { escapeSnippet, missingWords } from './writing/placeholder';

const code = 'attribution.dangling';

/** An attribution without a statement: somebody is named, and nothing is said. */
export const attributionDangling: Rule = {
  meta: {
    code, severity: 'warning',
    examples: [],
  },
  *stray(stray, at) {
    const { lines, convention } = at.transcript;
    if (convention.kind === 'none' || (stray.kind === 'trailing') !== (ownKind(at.transcript) === 'trailing')) return;
    if (whyStray(stray, at).why !== 'dangling') return;
    yield { code, range: stray.range, message: { key: `rule.attribution.dangling.${stray.kind === 'trailing' ? 'after' : 'before'}`, args: { speaker: stray.speaker } }, subject: lines.slice(stray.range), data: stray };
  },
  fixes({ data }, { transcript }) {
    const stray = data as Attribution;
    return [placeholder(transcript, stray), { title: { key: 'fix.remove.attribution' }, edits: [removal(transcript.lines, stray.range)] }];
  },
};

/** Puts a mark for missing words where the statement would stand. */
function placeholder(transcript: Transcript, stray: Attribution): Fix {
  const { lines } = transcript, trailing = stray.kind === 'trailing';
  const indent = lines.text(stray.range.start.line).slice(0, stray.range.start.character);
  const breaks = lines.newline.repeat(1 + blankLinesNear(transcript, stray));
  const own = trailing ? ['', breaks + indent] : stray.kind === 'heading' ? [breaks + indent, ''] : [' ', ''];
  const at = trailing ? stray.range.start : stray.range.end, range = { start: at, end: at };
  return {
    title: { key: 'fix.placeholder' }, edits: [{ range, newText: own.join(missingWords) }],
    snippet: { range, text: own.map(escapeSnippet).join(`\${1:${missingWords}}`) },
  };
}
