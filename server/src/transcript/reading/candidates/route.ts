/** "From Dana Whitlock to Everyone": how chats of video calls name who writes to whom. */
const route = /^(?:From|От|Від|Von|De|Da|Od)\s+(\S.{0,60}?)(?:\s+(?:to|To|для|Для|до|an|An|à|À|para|Para|a|A|do|Do)\s+\S.{0,60})?\s*$/u;

/** Where the writer's name begins and ends within such a text; null where it is none. Offsets are of the source. */
export function writerOf(source: string, from: number, to: number): readonly [start: number, end: number] | null {
  const found = route.exec(source.slice(from, to));
  if (!found) return null;
  const start = from + found[0].indexOf(found[1], found[0].search(/\s/u));
  return [start, start + found[1].length];
}
