/** A pattern such as `archive/**` + `/*.{txt,md}` in two parts: the folder that holds every match, and a test of paths inside it. */
export interface Glob {
  /** Leading folders without wildcards, "" for the current one, "/" kept for the root. */
  readonly base: string;
  /** Whether a path relative to `base`, with "/" between folders, matches. A folder's match holds for everything inside it. */
  matches(path: string): boolean;
  /** The pattern itself says which extensions are wanted ("*.log"). */
  readonly namesExtension: boolean;
}

export function isGlob(operand: string): boolean { return /[*?[{]/.test(operand); }

/** `*`, `?`, `[a-z]`, `[!a-z]`, `{a,b}` and `**` (any number of folders); a backslash takes a character as it is. */
export function compileGlob(pattern: string): Glob {
  const segments = pattern.split('/'), wild = segments.findIndex(isGlob);
  const base = segments.slice(0, wild).join('/') || (wild > 0 ? '/' : '');
  const alternatives = braces(segments.slice(wild).join('/')).map(alternative => new RegExp(`^${expression(alternative)}(?:/|$)`, 'u'));
  return { base, matches: path => alternatives.some(alternative => alternative.test(path)), namesExtension: /\.[^*?./]+$/.test(pattern) };
}

/** "a{b,c}d" as ["abd", "acd"]; nested ones too. Unclosed braces are ordinary characters. */
function braces(pattern: string): string[] {
  const open = pattern.indexOf('{');
  let depth = 0, from = open + 1;
  const parts: string[] = [];
  for (let at = open; open >= 0 && at < pattern.length; at++) {
    if (pattern[at] === '{') depth++;
    if (pattern[at] === ',' && depth === 1) { parts.push(pattern.slice(from, at)); from = at + 1; }
    if (pattern[at] !== '}' || --depth > 0) continue;
    parts.push(pattern.slice(from, at));
    const rests = braces(pattern.slice(at + 1));
    return parts.flatMap(braces).flatMap(part => rests.map(rest => pattern.slice(0, open) + part + rest));
  }
  return [pattern];
}

function expression(pattern: string): string {
  const segments = pattern.split('/').filter(segment => segment !== '');
  return segments.map((segment, index) => {
    const last = index === segments.length - 1;
    if (segment === '**') return last ? '.+' : '(?:[^/]+/)*';
    return inSegment(segment) + (last ? '' : '/');
  }).join('');
}

function inSegment(segment: string): string {
  return segment.replace(/\\(.)|\*+|\?|\[([!^]?)([^\]/]+)\]|./gsu, (whole, escaped?: string, not?: string, set?: string) => {
    if (escaped !== undefined) return literally(escaped);
    if (set !== undefined) return `[${not ? '^/' : ''}${set.replace(/[\\[\]^&]/g, '\\$&')}]`;
    if (whole === '?') return '[^/]';
    return whole[0] === '*' ? '[^/]*' : literally(whole);
  });
}

function literally(text: string): string { return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'); }
