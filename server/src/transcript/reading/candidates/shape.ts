/** Whether the speaker's words follow on the label's line, or the label has it to itself. */
export type Place = 'inline' | 'own';
/**
 * How a label is closed: "Name:", "Mr. NAME.", "Q." (a letter and its point), "Q -", "Mr. Name. —" (a stroke behind a stop or a bracket), "Mr Name (Office)
 * moved" and "4. Mr Name asked", "[Name] words", a tab or a wide gap, nothing, "Name, role", "<v Name>"; a colon
 * and an address ("Name: https://…"), which keys have as well; a
 * bare name and its point ("Name. Words"), as sentences have it; the cell of a row ("Name | Words"), of one that commas part (`Name,"Words"`); an arrow ("Name> Words"); another sign ("Name ~ Words"); the line's end behind a key ("Speaker: Name"); a bracket or a joining word, from which the next line goes on.
 */
export type Close = 'colon' | 'stop' | 'letter' | 'dash' | 'stroke' | 'bracket' | 'enclosed' | 'gap' | 'none' | 'role' | 'voice' | 'link' | 'point' | 'cell' | 'arrow' | 'sign' | 'tag' | 'row' | 'open';
/**
 * What a label is dressed in: "**Name**", "*Name*", brackets of its own, a time beside it, a number, the number of the line or a bullet before
 * it, a circle or chevrons (the record's signs of a new speaker), CHAT's star, the number signs of a Markdown heading, a tag ("<p>"), brackets of its own behind a bullet ("- [Name] words").
 */
export type Dress = '' | 'bold' | 'italic' | 'square' | 'round' | 'angle' | 'time' | 'number' | 'line' | 'bullet' | 'circle' | 'chevrons' | 'star' | Hash | 'tag' | 'voice' | 'item';
/** Headings of each level are a dress of their own: names may be those of one. */
export type Hash = 'hash 1' | 'hash 2' | 'hash 3' | 'hash 4' | 'hash 5' | 'hash 6';
export const hashes: readonly Hash[] = ['hash 1', 'hash 2', 'hash 3', 'hash 4', 'hash 5', 'hash 6'];
export function isHash(dress: Dress): boolean { return dress.startsWith('hash'); }

const places: readonly Place[] = ['inline', 'own'], closes: readonly Close[] = ['colon', 'stop', 'letter', 'dash', 'stroke', 'bracket', 'enclosed', 'gap', 'none', 'role', 'voice', 'link', 'point', 'cell', 'arrow', 'sign', 'tag', 'row', 'open'];
const dresses: readonly Dress[] = ['', 'bold', 'italic', 'square', 'round', 'angle', 'time', 'number', 'line', 'bullet', 'circle', 'chevrons', 'star', ...hashes, 'tag', 'voice', 'item'];

const table = <K extends string, V>(keys: readonly K[], value: (key: K) => V) => Object.fromEntries(keys.map(key => [key, value(key)])) as Record<K, V>;
const names = table(places, place => table(closes, close => table(dresses, dress => `${place} ${close}${dress && ' ' + dress}`)));

/** Place, close and dress in one word: one string for all candidates of a shape. */
export function shapeOf(place: Place, close: Close, dress: Dress): string { return names[place][close][dress]; }
