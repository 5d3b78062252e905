import type { Range } from 'vscode-languageserver-types';
import type { Message } from '../../l10n/translate';
import type { Finding, Found, Related, Rule } from '../rule';
import type { Survey } from '../survey';

/** A finding and the rule that made it. */
export interface Made { readonly rule: Rule; readonly found: Found }

/** A finding as it is reported, some lines below where it was found since lines were put in above; above, where negative. */
export class MovedFinding implements Finding {
  readonly code: string;
  readonly range: Range;
  readonly message: Message;
  readonly related: readonly Related[];
  readonly subject: string;
  private known?: { readonly data: unknown };

  /** `again` makes the finding anew where it is now: what a rule's fixes need has places of its own, and is hardly ever asked for. */
  constructor({ found }: Made, lines: number, survey: Survey, private readonly again: () => Made) {
    this.code = found.code;
    this.range = moved(found.range, lines);
    this.message = found.message;
    this.related = [...found.near?.map(({ range, message }) => ({ range: moved(range, lines), message })) ?? [], ...found.far?.(survey, this.range) ?? []];
    this.subject = found.subject;
    if (!lines) this.known = { data: found.data };
  }

  get data(): unknown { return (this.known ??= { data: this.again().found.data }).data; }
}

function moved(range: Range, lines: number): Range {
  const { start, end } = range;
  return lines ? { start: { line: start.line + lines, character: start.character }, end: { line: end.line + lines, character: end.character } } : range;
}
