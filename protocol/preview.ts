import type { PageEdit } from './messages';

/** What the preview's page is told. */
export type ToPreview =
  | Begin
  | { readonly kind: 'look'; readonly fontFamily: string; readonly fontSize: number; readonly follows: boolean }
  | Sheet
  /** There is nothing to show, and what to do about it. */
  | { readonly kind: 'nothing'; readonly text: string }
  | { readonly kind: 'findings'; readonly findings: readonly PreviewFinding[] }
  /** Scrolls to a line of the document, with a fraction for what of it is out of sight. */
  | { readonly kind: 'scroll'; readonly line: number }
  | { readonly kind: 'cursor'; readonly line: number }
  | { readonly kind: 'locked'; readonly locked: boolean }
  /** The file is called otherwise; said before or after its page under the new name. */
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'do'; readonly what: 'find' | 'copy' | 'print' };

/** Said first, whenever the page was loaded. */
export interface Begin { readonly kind: 'begin'; readonly texts: Readonly<Record<string, string>>; readonly locked: boolean }

/** What is other in the page of a document. */
export interface Sheet { readonly kind: 'sheet'; readonly uri: string; readonly name: string; readonly title: string | null; readonly language: string; readonly edit: PageEdit }

export interface PreviewFinding { readonly line: number; readonly character: number; readonly severity: 'error' | 'warning' | 'information' | 'hint'; readonly message: string }

/** What the preview's page says. */
export type FromPreview =
  /** Its user scrolled, so that this line is at the top. */
  | { readonly kind: 'scrolled'; readonly line: number }
  /** Its user wants to see a place in the text. */
  | { readonly kind: 'open'; readonly line: number; readonly character: number }
  | { readonly kind: 'lock'; readonly locked: boolean }
  /** Its user wants a page for printing, of some speakers only or of all. */
  | { readonly kind: 'print'; readonly only: readonly string[] | null }
  /** Something was copied, or could not be. */
  | { readonly kind: 'copied'; readonly count: number | null };

/** What the preview is made anew from after VS Code was started again. */
export interface PreviewState { readonly uri: string; readonly locked: boolean; readonly line: number; readonly only: readonly string[] | null }
