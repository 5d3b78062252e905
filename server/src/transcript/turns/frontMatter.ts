import type { Lines } from '../lines';

/** How front matter opens, what its first line looks like, and how it closes: YAML's and TOML's. */
const kinds = [
  { opens: /^\uFEFF?---\s*$/u, first: /^\s*(?:[\w"'\p{L}-]+\s*:|#|-|$)/u, closes: /^(?:---|\.\.\.)\s*$/u },
  { opens: /^\uFEFF?\+\+\+\s*$/u, first: /^\s*(?:[\w"'\p{L}.-]+\s*=|#|\[|$)/u, closes: /^\+\+\+\s*$/u },
];
const most = 400;

/** The line behind front matter ("---" … "---" or "+++" … "+++" at the very top); 0 where there is none. */
export function frontMatterEnd(lines: Lines): number {
  const top = lines.text(0), kind = kinds.find(({ opens }) => opens.test(top));
  for (let line = 1; kind && line < lines.count && line < most; line++) {
    const text = lines.text(line);
    if (kind.closes.test(text)) return line + 1;
    if (line === 1 && !kind.first.test(text)) return 0;
  }
  return 0;
}
