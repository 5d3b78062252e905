import type { Range } from 'vscode-languageserver-types';
import { RulePages } from '#protocol';
import { translateIfKnown, type Translate } from '../../l10n/translate';
import { rules } from '../../rules';
import type { Severity } from '../../rules/rule';
import type { Problem } from '../input/problem';
import type { Report, Reported } from './report';

const levelOf: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note', off: 'none' };

/**
 * Static Analysis Results Interchange Format 2.1.0 (OASIS), what code hosts take in. `problems` is read at the end: what
 * could not be read makes the run an unsuccessful one.
 */
export function sarifReport(t: Translate, version: string, problems: readonly Problem[]): Report {
  const about = (code: string, part: string) => translateIfKnown(t, `rule.${code}.${part}`);
  const driver = {
    name: 'Verbatim', semanticVersion: version, informationUri: 'https://github.com/verbatim-transcripts/verbatim',
    rules: rules.map(({ meta: { code, severity } }) => ({
      id: code,
      shortDescription: { text: about(code, 'title') ?? code },
      ...about(code, 'why') === undefined ? {} : { fullDescription: { text: about(code, 'why') } },
      ...about(code, 'fix') === undefined ? {} : { help: { text: about(code, 'fix') } },
      helpUri: `${RulePages}${code}.md`,
      defaultConfiguration: { enabled: severity !== 'off', level: levelOf[severity] },
    })),
  };
  const indexOf = new Map(rules.map((rule, index) => [rule.meta.code, index]));
  let first = true;
  const result = (found: Reported) => {
    const separator = first ? '\n' : ',\n';
    first = false;
    return separator + JSON.stringify({
      ruleId: found.code, ruleIndex: indexOf.get(found.code), level: levelOf[found.severity], message: { text: found.message },
      locations: [{ physicalLocation: place(found.file, found.range) }],
      ...found.related.length === 0 ? {} : { relatedLocations: found.related.map((related, id) => ({ id, physicalLocation: place(related.file ?? found.file, related.range), message: { text: related.message } })) },
      partialFingerprints: { 'sentenceHash/v1': found.hash },
    });
  };
  return {
    begin: () => `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`,
    file: findings => findings.map(result).join(''),
    end: () => `${first ? '' : '\n'}],"invocations":[${JSON.stringify(invocation(t, problems.filter(problem => problem.serious)))}]}]}\n`,
  };
}

function invocation(t: Translate, problems: readonly Problem[]) {
  return {
    executionSuccessful: problems.length === 0,
    toolExecutionNotifications: problems.map(({ file, message }) => ({
      level: 'error', message: { text: `${file}: ${t(message.key, message.args)}` }, locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
    })),
  };
}

function place(file: string, { start, end }: Range) {
  return { artifactLocation: { uri: uriOf(file) }, region: { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 } };
}

/** A relative path as a relative URI, so that it means the same in every checkout; an absolute one as a file URI. */
function uriOf(file: string): string {
  const path = file.replace(/\p{Cs}/gu, '\ufffd').replaceAll('\\', '/').replace(/^(?:\.\/)+/, '').split('/').map(encodeURIComponent).join('/');
  if (/^[a-z]%3A\//i.test(path)) return `file:///${path.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${path}` : path;
}
