import type { Fix } from '../../server/src/rules/rule';
import { parse } from '../../server/src/transcript';
import type { Statement, Transcript } from '../../server/src/transcript/model';
import type { FaultKind } from './fault';
import { sameName } from './gold';
import { statementOf, type Page } from './pages';

/** The fix says, or leaves standing, whom the untouched page named. */
export function namesRightly({ title: { key, args = {} } }: Fix, { transcript }: Page, place: number, { of, lossy }: FaultKind): boolean {
  if (lossy) return false;
  if (of === 'quotations') return key === 'fix.close';
  const { speaker, role } = statementOf(transcript, place).attribution;
  switch (key) {
    case 'fix.attribute.previous': case 'fix.attribute.to': case 'fix.keep': return sameName(String(args.speaker), speaker);
    case 'fix.spelling': return plainWords(speaker).includes(String(args.right).toLowerCase());
    case 'fix.role': return role !== null && sameName(String(args.role), role);
    case 'fix.remove.repeated': return true;
    default: return false;
  }
}

function plainWords(name: string): string[] { return name.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? []; }

/**
 * The text reads as the untouched page does where the fault was: the statement and its neighbours have the same words and
 * speakers, and it has the same role; or the quotations have the same ends and speakers.
 */
export function restores(text: string, { text: untouched, transcript }: Page, place: number, { of }: FaultKind): boolean {
  if (text === untouched) return true;
  const fixed = parse(text);
  if (of === 'quotations') return quotations(fixed) === quotations(transcript);
  const wanted = [place - 1, place, place + 1].map(at => told(transcript, transcript.statements[at])), all = fixed.statements.map(each => told(fixed, each));
  return all.some((each, at) => same(each, wanted[1]) && each.role === wanted[1].role && same(all[at - 1] ?? nobody, wanted[0]) && same(all[at + 1] ?? nobody, wanted[2]));
}

interface Told { readonly speaker: string; readonly role: string; readonly words: string }
const nobody: Told = { speaker: '', role: '', words: '' };

function told({ lines }: Transcript, statement: Statement | undefined): Told {
  return statement ? { speaker: statement.attribution?.speaker.toLowerCase() ?? '', role: statement.attribution?.role?.toLowerCase() ?? '', words: lines.slice(statement.range).replace(/\s+/gu, ' ') } : nobody;
}

function same(one: Told, other: Told): boolean { return one.speaker === other.speaker && one.words === other.words; }

function quotations({ lines, quotations: all }: Transcript): string {
  return all.map(({ range, speaker }) => `${speaker} ${lines.slice(range).replace(/\s+/gu, ' ')}`).join('\n');
}
