import { compileGlobs, type Matches } from './glob';

/** Folders that hold no transcript of anybody's, wherever they stand: what version control, package managers and builds of programs keep. */
export const alwaysExcluded: readonly string[] = ['.git', '.hg', '.svn', '.jj', 'CVS', 'node_modules', 'bower_components', '.venv', '__pycache__'].map(name => `**/${name}`);

/** Patterns longer than any that people write, and more of them, are not taken: a folder that somebody else made must not cost us the time. */
const mostCharacters = 1000, mostPatterns = 500;

/**
 * What is left out of a walk, for paths relative to the workspace folder: patterns as VS Code has them in `files.exclude`, and always what
 * `alwaysExcluded` names. What lies in a folder that is left out is left out.
 */
export function excluder(patterns: readonly string[]): Matches {
  // "archive/**" means the folder too: who walks need not enter it.
  return compileGlobs([...alwaysExcluded, ...patterns.filter(isTaken).slice(0, mostPatterns)].map(pattern => pattern.trim().replace(/\/\*\*\/?$/, '') || pattern));
}

/** Whether a pattern is one that `excluder` takes. */
export function isTaken(pattern: string): boolean { return pattern.trim() !== '' && pattern.length <= mostCharacters; }
