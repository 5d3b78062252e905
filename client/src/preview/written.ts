import type { PageBlock, PageSection, PageSpeaker } from '#protocol';

/** A block as it is read by itself: whose words these are, and whether they go on with the block above. */
export interface Item { readonly block: PageBlock; /** Of a statement; empty where nobody is named, null for what is no statement. */ readonly key: string | null; readonly name: string | null; readonly office: string | null; readonly goes: boolean }

/** All blocks in order, each with its speaker; of some speakers only, or of all. Headings stay. */
export function* itemsOf(sections: readonly PageSection[], speakers: readonly PageSpeaker[], only: ReadonlySet<string> | null = null): Generator<Item> {
  const known = new Map(speakers.map(speaker => [speaker.key, speaker])), named = new Set<string>();
  let speaking = '', goes = false;
  for (const { blocks } of sections) for (const block of blocks) {
    const { kind, opens } = block, own = kind === 'statement';
    if (opens) speaking = opens.key;
    const office = opens ? officeFor(opens, known.get(opens.key), !named.has(opens.key)) : null;
    if (opens) named.add(opens.key);
    const shown = kind === 'heading' || only === null || own && only.has(speaking);
    if (shown) yield { block, key: own ? speaking : null, name: opens?.name ?? null, office, goes: goes && own && !opens };
    goes = own && shown;
  }
}

/** What somebody is, where they are named: as the directory has it for the day, else as is written there; without either what is known of them, the first time. */
export function officeFor({ role }: { readonly role: string | null }, speaker: PageSpeaker | undefined, first: boolean): string | null {
  if (speaker?.known && (first || role !== null)) return speaker.office;
  return role ?? (first ? speaker?.office ?? null : null);
}

/** What stands on both sides of strong words. */
export const asterisks = '**';

/** Words in pieces, and where in the text each begins: those between pairs of asterisks are strong, and the asterisks are no part of any. */
export function* piecesOf(text: string): Generator<{ readonly text: string; readonly from: number; readonly isStrong: boolean }> {
  let at = 0;
  for (;;) {
    const open = text.indexOf(asterisks, at), close = open < 0 ? -1 : text.indexOf(asterisks, open + asterisks.length + 1);
    if (close < 0) break;
    if (open > at) yield { text: text.slice(at, open), from: at, isStrong: false };
    yield { text: text.slice(open + asterisks.length, close), from: open + asterisks.length, isStrong: true };
    at = close + asterisks.length;
  }
  if (at < text.length) yield { text: text.slice(at), from: at, isStrong: false };
}

/** Words between asterisks, as `piecesOf` reads them. */
export function strong(text: string): string { return asterisks + text + asterisks; }
