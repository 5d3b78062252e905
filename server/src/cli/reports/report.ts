import type { Range } from 'vscode-languageserver-types';
import type { Severity } from '../../rules/rule';

/** A finding in words, ready to be printed. Positions as the Language Server Protocol has them: from 0, UTF-16, end exclusive. */
export interface Reported {
  readonly file: string;
  readonly range: Range;
  readonly severity: Exclude<Severity, 'off'>;
  readonly code: string;
  readonly message: string;
  /** Other places that matter; of the same file where none is told. */
  readonly related: readonly { readonly range: Range; readonly message: string; readonly file?: string }[];
  /** Hash of the sentence it is about: the same finding keeps it when lines move. */
  readonly hash: string;
}

/** One way to print findings, file by file, so that nothing waits for the last file. The parts joined are the output. */
export interface Report {
  begin(): string;
  /** Some or all findings of a file, in order. */
  file(findings: readonly Reported[]): string;
  end(): string;
}

/** A text that came out of a file, as one line that cannot steer a terminal. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
