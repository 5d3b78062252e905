import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/** Whole lines, counted from 0, both ends inclusive. */
export interface LineSpan { readonly startLine: number; readonly endLine: number }

/** Whom a statement or quotation is by: the name as printed, and other forms of it that are as right. Null: nobody is named. */
export interface Named { readonly speaker?: string | null; readonly aliases?: readonly string[] }
export interface GoldStatement extends LineSpan, Named { readonly speaker: string | null; readonly role?: string | null; readonly attribution?: LineSpan | null }
/** UTF-16 offsets, the end exclusive, with the marks. `optional`: a name, a title, a few quoted words. */
export interface GoldQuotation extends Named { readonly startOffset: number; readonly endOffset: number; readonly optional?: boolean }

/** What people found in a text: the corpus' own format. */
export interface Gold {
  readonly source?: string;
  readonly file: string;
  readonly statements?: readonly GoldStatement[];
  readonly headings?: readonly number[];
  readonly directions?: readonly number[];
  readonly quotes?: readonly GoldQuotation[];
  /** Lines that may be called an attribution or not. */
  readonly optionalAttributions?: readonly LineSpan[];
  /** Kinds of which all are in the gold, so that anything else that is found is false. */
  readonly complete?: { readonly statements?: boolean; readonly headings?: boolean; readonly directions?: boolean; readonly quotes?: boolean };
}

/** A text as published, with its gold. */
export interface GoldPage { readonly source: string; readonly path: string; readonly text: string; readonly gold: Gold }

/** The pages of a corpus: texts with a `NAME.gold.json` beside each, in a folder for each source; its part `dev` where it has one. Empty where there is none. */
export function goldPages(corpus: string): GoldPage[] {
  const dev = join(corpus, 'dev'), root = existsSync(dev) ? dev : corpus;
  return goldsIn(root).map(file => {
    const gold = JSON.parse(readFileSync(file, 'utf8')) as Gold, path = join(dirname(file), gold.file);
    return { source: relative(root, dirname(file)).split(sep).join('/') || basename(root), path, text: readFileSync(path, 'utf8'), gold };
  });
}

function goldsIn(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder).sort().flatMap(name => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? goldsIn(path) : name.endsWith('.gold.json') ? [path] : [];
  });
}
