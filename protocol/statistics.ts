import type { Figures } from './messages';

/** What is counted: the transcript in front, or those of a folder (null: of the whole workspace) and of some days (empty: of any). */
export type Counted =
  | { readonly of: 'transcript' }
  | { readonly of: 'folder'; readonly folder: string | null; readonly from: string; readonly to: string };

/** What the page of statistics is told. */
export type ToStatistics =
  /** Said first, whenever the page was loaded. `language`: of the texts. */
  | { readonly kind: 'begin'; readonly texts: Readonly<Record<string, string>>; readonly language: string; readonly locked: boolean }
  /** What is counted, and what else could be. `uri`: of the transcript. */
  | { readonly kind: 'counted'; readonly counted: Counted; readonly uri: string | null; readonly folders: readonly FolderName[] }
  | { readonly kind: 'figures'; readonly figures: Figures }
  /** There is nothing to show, and what to do about it. */
  | { readonly kind: 'nothing'; readonly text: string }
  | { readonly kind: 'locked'; readonly locked: boolean };
export interface FolderName { readonly uri: string; readonly name: string }

/** What the page of statistics says. */
export type FromStatistics =
  | { readonly kind: 'count'; readonly counted: Counted }
  | { readonly kind: 'chooseFolder' }
  /** Its user wants to see a place, or a transcript; without `uri` in the one that is counted. */
  | { readonly kind: 'open'; readonly uri?: string; readonly line: number; readonly character: number }
  | { readonly kind: 'lock'; readonly locked: boolean }
  /** Its user wants a picture or a table as a file. */
  | { readonly kind: 'save'; readonly format: FileFormat; readonly name: string; readonly data: string | Uint8Array }
  /** A picture could not be made. */
  | { readonly kind: 'notMade' };
export type FileFormat = 'svg' | 'png' | 'csv';

/** What the page is made anew from after VS Code was started again. */
export interface StatisticsState { readonly uri: string | null; readonly locked: boolean; readonly counted: Counted; readonly measure: 'words' | 'seconds'; readonly tables: readonly string[]; readonly top: number }

/** What is to be counted, as far as something unknown says so. */
export function countedOf(value: unknown): Counted {
  const { of, folder, from, to } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>, day = (text: unknown) => typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : '';
  return of === 'folder' ? { of, folder: typeof folder === 'string' ? folder : null, from: day(from), to: day(to) } : { of: 'transcript' };
}
