import { compileGlobs, type Matches } from '../globs/glob';
import { canonical } from './uris';

/** What a directory of officials may be called where the settings say nothing else. */
export const directoryNames = ['officials.json', 'officials.yaml', 'officials.yml', 'officials.csv'];
/** What a new one is called: a table is what everybody can go on with. */
export const newDirectory = 'officials.csv';
/** The same as a pattern, as the settings have it. */
export const defaultPattern = 'officials.{json,yaml,yml,csv}';
/** What a directory's file may end in, whatever it is called. */
export const directoryEndings = ['.json', '.yaml', '.yml', '.csv', '.tsv'];

/** Whether a file is called as directories are by default, wherever it lies. */
export function isDirectoryName(uri: string): boolean { return directoryNames.some(name => canonical(uri).endsWith(`/${name}`)); }

/** Patterns of the settings as far as they were met: whatever fits one may be a directory. */
export class DirectoryPatterns {
  private readonly known = new Set([defaultPattern]);
  private matches: Matches = compileGlobs([`**/${defaultPattern}`]);

  /** @returns Those that were not known. */
  add(patterns: readonly string[]): readonly string[] {
    const fresh = patterns.filter(pattern => !this.known.has(pattern));
    for (const pattern of fresh) this.known.add(pattern);
    if (fresh.length > 0) this.matches = compileGlobs([...this.known].map(pattern => `**/${pattern}`));
    return fresh;
  }

  fits(uri: string): boolean { return this.matches(canonical(uri).replace(/^[a-z][^:/]*:\/*/i, '')); }
}

/** Whether a pattern says a name only, which is looked for upward from the transcript; one with folders says a path inside the workspace folder. */
export function isName(pattern: string): boolean { return !pattern.includes('/'); }
