/** What pictures are drawn with: on the page the theme's own colours, by name, so that they follow it; in a file fixed ones, on white. */
export interface Look {
  readonly width: number;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly plain: string;
  /** By the colours of signs. */
  readonly colours: readonly string[];
  readonly font: string;
  /** How wide a text is, in pixels. */
  measure(text: string, size: number): number;
}

export const size = { text: 12, small: 11 } as const;

/** The theme's colours; the style sheet says which these are. */
export function themeLook(width: number, measure: Look['measure']): Look {
  return { width, ink: 'var(--vscode-editor-foreground)', quiet: 'var(--quiet)', rule: 'var(--rule)', plain: 'var(--plain)', colours: [0, 1, 2, 3, 4, 5].map(at => `var(--sign${at})`), font: 'var(--vscode-font-family)', measure };
}

/** For a file: dark on white, in colours that most colour-blind readers tell apart, with fonts that computers have. */
export function paperLook(width: number, measure: Look['measure']): Look {
  return { width, ink: '#1c1c1c', quiet: '#5f5f5f', rule: '#d9d9d9', plain: '#9a9a9a', colours: ['#2468a8', '#c8741a', '#77489d', '#2f8a57', '#bf3a3a', '#a38414'], font: paperFont, measure };
}

export const paperFont = 'Helvetica, Arial, "Liberation Sans", "Noto Sans", sans-serif';

/** A text with as many of its letters as have room, and three dots for the rest. */
export function fitting(text: string, width: number, points: number, { measure }: Look): string {
  if (measure(text, points) <= width) return text;
  const letters = [...text];
  let low = 0, high = letters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${letters.slice(0, middle).join('').trimEnd()}…`, points) <= width) low = middle; else high = middle - 1;
  }
  return `${letters.slice(0, low).join('').trimEnd()}…`;
}

/** How wide the names beside a picture are: as wide as the longest, as far as the picture leaves room. */
export function nameWidth(names: readonly string[], look: Look): number {
  return Math.ceil(Math.min(Math.max(60, look.width * 0.36), Math.max(40, ...names.map(name => look.measure(name, size.text))) + 2));
}
