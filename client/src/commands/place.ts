import type { ChangeSpellingArguments } from '#protocol';

export interface PlaceInFile { readonly uri: string; readonly line: number; readonly character: number }

/** The arguments of `verbatim.reveal`, which may come from any link; undefined where they are no place. */
export function readPlace(given: readonly unknown[]): PlaceInFile | undefined {
  const [uri, line, character] = given;
  return typeof uri === 'string' && uri && isCount(line) && isCount(character) ? { uri, line, character } : undefined;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** The arguments of `verbatim.changeSpelling`; undefined where they are none. */
export function readSpelling(given: unknown): ChangeSpellingArguments | undefined {
  const { uri, version, ranges } = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>, isPlace = (place: unknown) => typeof place === 'object' && place !== null && 'line' in place && 'character' in place && isCount(place.line) && isCount(place.character);
  const isRange = (range: unknown) => typeof range === 'object' && range !== null && 'start' in range && 'end' in range && isPlace(range.start) && isPlace(range.end);
  return typeof uri === 'string' && uri && isCount(version) && Array.isArray(ranges) && ranges.length > 0 && ranges.every(isRange) ? given as ChangeSpellingArguments : undefined;
}
