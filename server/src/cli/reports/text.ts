import { plain, type Report, type Reported } from './report';

const colourOf: Readonly<Record<Reported['severity'], number>> = { error: 31, warning: 33, information: 34, hint: 90 };

/** `FILE:LINE:COL severity code message`, from 1, a line a finding: what editors and terminals make links of. */
export function textReport(colours: boolean): Report {
  const paint = (code: number, text: string) => colours ? `\x1b[${code}m${text}\x1b[0m` : text;
  return {
    begin: () => '',
    file: findings => findings.map(({ file, range, severity, code, message }) =>
      `${plain(file)}:${range.start.line + 1}:${range.start.character + 1} ${paint(colourOf[severity], severity)} ${paint(2, code)} ${plain(message)}\n`).join(''),
    end: () => '',
  };
}
