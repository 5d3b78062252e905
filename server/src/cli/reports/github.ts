import { plain, type Report, type Reported } from './report';

const commandOf: Readonly<Record<Reported['severity'], string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/** Workflow commands that GitHub Actions shows beside the changed lines. */
export function githubReport(): Report {
  return { begin: () => '', file: findings => findings.map(annotation).join(''), end: () => '' };
}

function annotation({ file, range, severity, code, message }: Reported): string {
  const { start, end } = range;
  // Columns count only where the annotation stays in one line.
  const columns = start.line === end.line ? { col: start.character + 1, endColumn: Math.max(end.character, start.character + 1) } : {};
  const properties = { file: file.replaceAll('\\', '/'), line: start.line + 1, endLine: end.line + 1, ...columns, title: code };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${commandOf[severity]} ${list}::${escapeData(plain(message))}\n`;
}

function escapeData(text: string): string { return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'); }
function escapeProperty(text: string): string { return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C'); }
