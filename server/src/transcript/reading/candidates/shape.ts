/** Whether the speaker's words follow on the label's line, or the label has it to itself. */
export type Place = 'inline' | 'own';
/** How a label is closed: "Name:", "Mr. NAME.", "Q -", "Mr Name (Office) moved", nothing, "Name, role", "<v Name>". */
export type Close = 'colon' | 'stop' | 'dash' | 'bracket' | 'none' | 'role' | 'voice';
/** What a label is dressed in: "**Name**", a time code beside it, a number or bullet before it, CHAT's star. */
export type Dress = '' | 'bold' | 'time' | 'number' | 'bullet' | 'star' | 'voice';

const places: readonly Place[] = ['inline', 'own'], closes: readonly Close[] = ['colon', 'stop', 'dash', 'bracket', 'none', 'role', 'voice'];
const dresses: readonly Dress[] = ['', 'bold', 'time', 'number', 'bullet', 'star', 'voice'];

const table = <K extends string, V>(keys: readonly K[], value: (key: K) => V) => Object.fromEntries(keys.map(key => [key, value(key)])) as Record<K, V>;
const names = table(places, place => table(closes, close => table(dresses, dress => `${place} ${close}${dress && ' ' + dress}`)));

/** Place, close and dress in one word: one string for all candidates of a shape. */
export function shapeOf(place: Place, close: Close, dress: Dress): string { return names[place][close][dress]; }
