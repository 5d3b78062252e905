const longest = 120, mostWords = 4;
const bracket = /^\s*[^()[\]:]{0,90}\)(?:\s?[([][^()[\]:]{0,60}[)\]]){0,2}\s?[:：]/u, words = /^\s*[^()[\]:.!?]{1,60}[:：]/u;

/** Where a line ends the label that the line above leaves open, in a bracket or behind a joining word: behind the colon. -1 where it does not. */
export function closesAt(text: string, above: string): number {
  const inBracket = above.lastIndexOf('(') > above.lastIndexOf(')'), found = (inBracket ? bracket : words).exec(text.slice(0, longest))?.[0];
  return found && (inBracket || found.trim().split(/\s+/u).length <= mostWords) ? found.length : -1;
}
