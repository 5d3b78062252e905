import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { AttributionKind, Statement, Transcript } from '../transcript/model';
import { endOf, isBlank, labelOf } from './label';
import { unchanged, type Offer, type Plan, type Refactoring } from './refactoring';

const kinds: readonly AttributionKind[] = ['leading', 'heading', 'trailing'];
const kind = 'refactor.rewrite.attributions';

/** Writes all attributions of the document before their words, on a line above them or on one behind. What is said and what the labels say stays, letter for letter. */
export const convert: Refactoring = {
  offers(transcript) {
    const found = new Set<AttributionKind>(), fixed = new Set<AttributionKind>();
    for (const statement of transcript.statements) {
      if (!statement.attribution) continue;
      found.add(statement.attribution.kind);
      if (!labelOf(transcript, statement)) fixed.add(statement.attribution.kind);
    }
    // All or none: what can't be moved must have the wanted style already.
    return kinds.filter(each => [...found].some(own => own !== each) && [...fixed].every(own => own === each)).map((each): Offer => ({ id: `convert.${each}`, kind, title: { key: `refactor.convert.${each}` } }));
  },
  plan(transcript, _, id) {
    const to = kinds.find(each => id === `convert.${each}`);
    if (!to) return null;
    const expected = transcript.statements.map(statement => ({ ...unchanged(transcript, statement), ...statement.attribution ? { kind: to } : {} }));
    const closes = to === 'leading' ? [':'] : to === 'heading' ? ['', ':'] : [''], ways = closes.flatMap(close => waysOf(transcript, to, close));
    return ways.length > 0 ? { ways, expected } satisfies Plan : null;
  },
};

function waysOf(transcript: Transcript, to: AttributionKind, close: string): TextEdit[][] {
  const edits: TextEdit[] = [];
  for (const statement of transcript.statements) {
    const { attribution } = statement;
    if (!attribution || attribution.kind === to) continue;
    const label = labelOf(transcript, statement);
    if (!label) return [];
    edits.push(...moved(transcript, statement, label, to, close));
  }
  return [edits];
}

/** A label taken from where it stands and put where the other style has it; blank lines part it from its neighbours where it has a line of its own. */
function moved(transcript: Transcript, { range, attribution }: Statement, { text, range: own, gap }: { readonly text: string; readonly range: Range; readonly gap: Range }, to: AttributionKind, close: string): TextEdit[] {
  const { lines } = transcript, { newline } = lines, from = attribution!.kind, indent = lines.text(range.start.line).slice(0, from === 'leading' ? own.start.character : range.start.character).replace('\uFEFF', '');
  const above = isBlank(lines, (from === 'trailing' ? range.start.line : own.start.line) - 1) ? '' : newline, below = isBlank(lines, (from === 'trailing' ? own.end.line : range.end.line) + 1) ? '' : newline;
  const label = text + close, ahead = { start: own.start, end: range.start };
  // A line that has become empty goes with its line end.
  const behindWords: Range = { start: range.end, end: endOf(lines, from === 'trailing' ? own.end.line : range.end.line) };
  if (to === 'trailing') return [{ range: ahead, newText: '' }, { range: behindWords, newText: newline + indent + label + below }];
  const put = to === 'leading' ? `${label} ` : above + label + newline + indent;
  if (from !== 'trailing') return [{ range: ahead, newText: put }];
  return [{ range: { start: range.start, end: range.start }, newText: put }, { range: { start: gap.start, end: own.end }, newText: '' }];
}
