import type { Lines } from '../lines';

/** The line behind YAML front matter ("---" … "---" at the very top); 0 where there is none. */
export function frontMatterEnd(lines: Lines): number {
  if (!/^\uFEFF?---\s*$/u.test(lines.text(0))) return 0;
  for (let line = 1; line < lines.count && line < 400; line++) {
    const text = lines.text(line);
    if (/^(?:---|\.\.\.)\s*$/u.test(text)) return line + 1;
    if (line === 1 && !/^\s*(?:[\w"'\p{L}-]+\s*:|#|-|$)/u.test(text)) return 0;
  }
  return 0;
}
