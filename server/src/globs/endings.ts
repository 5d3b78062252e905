/** Whether a file's name ends in one of these (".txt"), in capitals or not. */
export function endsIn(endings: readonly string[]): (name: string) => boolean {
  const small = endings.map(ending => ending.toLowerCase());
  return name => {
    const lower = name.toLowerCase();
    return small.some(ending => lower.endsWith(ending));
  };
}
