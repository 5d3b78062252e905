export interface PlaceInFile { readonly uri: string; readonly line: number; readonly character: number }

/** The arguments of `verbatim.reveal`, which may come from any link; undefined where they are no place. */
export function readPlace(given: readonly unknown[]): PlaceInFile | undefined {
  const [uri, line, character] = given;
  return typeof uri === 'string' && uri && isCount(line) && isCount(character) ? { uri, line, character } : undefined;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
