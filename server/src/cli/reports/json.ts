import type { Report } from './report';

/** One array; a line a finding, positions from 0 as in the Language Server Protocol. */
export function jsonReport(): Report {
  let empty = true;
  return {
    begin: () => '[',
    file: findings => findings.map(({ file, range, severity, code, message }) => {
      const line = `${empty ? '\n' : ',\n'}${JSON.stringify({ file, range: { start: place(range.start), end: place(range.end) }, severity, code, message })}`;
      empty = false;
      return line;
    }).join(''),
    end: () => empty ? ']\n' : '\n]\n',
  };
}

function place({ line, character }: { readonly line: number; readonly character: number }) { return { line, character }; }
