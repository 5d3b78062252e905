import type { Attribution, Statement, Transcript } from '../../server/src/transcript/model';

/** Whole lines, counted from 0, both ends inclusive. */
export interface LineSpan { readonly startLine: number; readonly endLine: number }

/** What people found in a text: the corpus' own format, as far as it is used here. */
export interface Gold {
  readonly file: string;
  readonly statements?: readonly (LineSpan & { readonly speaker: string | null; readonly aliases?: readonly string[] })[];
  /** UTF-16 offsets, the end exclusive, with the marks. `optional`: a name, a title, a few quoted words. */
  readonly quotes?: readonly { readonly startOffset: number; readonly endOffset: number; readonly optional?: boolean }[];
}

/** A statement that somebody is named for. */
export type Attributed = Statement & { readonly attribution: Attribution };

/** The statements that Verbatim reads as people do (lines and speaker), by their place among all. */
export function readAlike({ statements }: Transcript, gold: Gold): number[] {
  const byLines = new Map((gold.statements ?? []).map(each => [`${each.startLine} ${each.endLine}`, each] as const));
  return [...statements.keys()].filter(at => {
    const { range, attribution, rivals } = statements[at], right = byLines.get(`${range.start.line} ${range.end.line}`);
    return attribution && !rivals.length && right?.speaker && [right.speaker, ...right.aliases ?? []].some(name => sameName(name, attribution.speaker));
  });
}

/** Names that differ in letter case, punctuation and spaces at most. */
export function sameName(one: string, other: string): boolean { return plain(one) === plain(other); }

function plain(name: string): string { return name.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replace(/[^\p{L}\p{N}]+/gu, ' ').trim(); }
