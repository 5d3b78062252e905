import type { Gold } from '../corpus';
import type { Attribution, Statement, Transcript } from '../../server/src/transcript/model';

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
