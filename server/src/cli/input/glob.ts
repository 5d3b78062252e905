import { compileGlobs } from '../../globs/glob';

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

/** The pattern's folder and its test; `globs/parse.ts` says what a pattern may hold. */
export function compileGlob(pattern: string): Glob {
  const segments = pattern.split('/'), wild = segments.findIndex(isGlob);
  const base = segments.slice(0, wild).join('/') || (wild > 0 ? '/' : '');
  return { base, matches: compileGlobs([segments.slice(wild).join('/')]), namesExtension: /\.[^*?./]+$/.test(pattern) };
}
