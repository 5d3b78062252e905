/** The setting `verbatim.detect`. */
export type Detect = 'ask' | 'always' | 'never';

/** What is known of an open file without reading it. */
export interface Candidate {
  readonly languageId: string;
  readonly scheme: string;
  readonly path: string;
  /** Whether VS Code has a file system for the scheme; an unsaved file or an output panel has none. */
  readonly inFileSystem: boolean;
}

/** Schemes that have a file system but hold copies and settings, not somebody's files. */
const notFiles = new Set(['git', 'vscode-userdata', 'vscode-local-history', 'vscode-settings']);

/** Whether a file is one to look at: plain text called `.txt` that lies somewhere. */
export function isCandidate({ languageId, scheme, path, inFileSystem }: Candidate): boolean {
  return languageId === 'plaintext' && inFileSystem && !notFiles.has(scheme) && /\.txt$/i.test(path);
}

/** Where the setting was set, and what was answered for the folder where no setting could be written. */
export interface Chosen { readonly folder?: unknown; readonly workspace?: unknown; readonly remembered?: unknown; readonly user?: unknown }

/** The choice that holds: the one made for the smallest place. What is none of the three values is passed over. */
export function choose({ folder, workspace, remembered, user }: Chosen): Detect {
  return [folder, workspace, remembered, user].find(isDetect) ?? 'ask';
}

function isDetect(value: unknown): value is Detect {
  return value === 'ask' || value === 'always' || value === 'never';
}
