import type { Range } from 'vscode-languageserver-types';
import type { Statement } from '../../transcript/model';
import type { VisitContext } from '../rule';
import type { Person } from '../survey/person';
import type { Misspelling } from './index';
import { fold } from './names';

/** A label's name ends within so many code units. */
const longest = 60;

/** A place in a statement's words that would be a label, were the name not a letter wrong. */
export interface MisspeltLabel { readonly range: Range; readonly found: Misspelling<Person> }

/**
 * Labels that recognition takes for words, since their name is a letter wrong ("арина Шубина: …"): lines of a statement that begin as the
 * document's labels end, with a name a letter away from a known one; or, where names stand behind, that end in the same role.
 */
export function* misspeltLabels({ range, attribution }: Statement, { transcript: { lines, convention }, survey }: VisitContext): Iterable<MisspeltLabel> {
  const trailing = convention.kind === 'trailing', close = trailing ? ', ' : convention.close.trim();
  if (!close || convention.kind === 'none') return;
  for (let line = range.start.line + (attribution?.kind === 'leading' ? 1 : 0); line <= range.end.line; line++) {
    const raw = lines.text(line).slice(0, longest), start = raw.search(/\p{L}/u), end = start < 0 ? -1 : raw.indexOf(close, start);
    if (end < 0) continue;
    const found = survey.rightForText(raw.slice(start, end));
    if (!found || trailing && !survey.hasRole(found.right, fold(lines.text(line).slice(end + close.length).trim()))) continue;
    yield { range: lines.within(line, start, end), found };
  }
}
