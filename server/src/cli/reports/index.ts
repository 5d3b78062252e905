import type { Translate } from '../../l10n/translate';
import type { CheckFormat } from '../args';
import type { Problem } from '../input/problem';
import { githubReport } from './github';
import { jsonReport } from './json';
import type { Report } from './report';
import { sarifReport } from './sarif';
import { textReport } from './text';

export interface ReportOptions { readonly t: Translate; readonly version: string; readonly colours: boolean; readonly problems: readonly Problem[] }

/** Every way to print findings, by its name on the command line. */
const reports: Readonly<Record<CheckFormat, (options: ReportOptions) => Report>> = {
  text: ({ colours }) => textReport(colours),
  json: () => jsonReport(),
  sarif: ({ t, version, problems }) => sarifReport(t, version, problems),
  github: () => githubReport(),
};

export function reportOf(format: CheckFormat, options: ReportOptions): Report { return reports[format](options); }
