import type { Range } from 'vscode-languageserver-types';
import type { Statement, Transcript } from '../../transcript/model';
import type { Misspelling, SpellingIndex } from './index';
import { fold } from './names';

/** A label's name ends within so many code units. */
const longest = 60;

/** A place in a statement's words that would be a label, were the name not a letter wrong. */
export interface MisspeltLabel { readonly range: Range; readonly found: Misspelling }

/**
 * Labels that recognition takes for words, since their name is a letter wrong ("арина Шубина: …"): lines of a statement that begin as the
 * document's labels end, with a name a letter away from a known one; or, where names stand behind, that end in the same role.
 */
export function* misspeltLabels({ range, attribution }: Statement, { lines, convention }: Transcript, spellings: SpellingIndex): Iterable<MisspeltLabel> {
  const trailing = convention.kind === 'trailing', close = trailing ? ', ' : convention.close.trim();
  if (!close || convention.kind === 'none') return;
  for (let line = range.start.line + (attribution?.kind === 'leading' ? 1 : 0); line <= range.end.line; line++) {
    const raw = lines.text(line).slice(0, longest), start = raw.search(/\p{L}/u), end = start < 0 ? -1 : raw.indexOf(close, start);
    if (end < 0) continue;
    const found = spellings.rightForText(raw.slice(start, end));
    if (!found || trailing && !endsInRoleOf(found, lines.text(line).slice(end + close.length))) continue;
    yield { range: lines.within(line, start, end), found };
  }
}

function endsInRoleOf({ right: { attributions } }: Misspelling, text: string): boolean {
  const role = fold(text.trim());
  return attributions.some(each => each.role !== null && fold(each.role) === role);
}
