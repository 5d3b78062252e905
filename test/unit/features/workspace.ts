import { parse } from '../../../server/src/transcript';
import type { Corpus } from '../../../server/src/workspace/index/corpus';
import { factsIn, hasWord, type FileFacts } from '../../../server/src/workspace/index/facts';
import { NamedSpeakers } from '../../../server/src/workspace/index/people';

/** A workspace of some texts, by address: what the index knows of them. */
export function corpusOf(texts: Readonly<Record<string, string>>): Corpus & { readonly speakers: NamedSpeakers } {
  const files = new Map<string, FileFacts>(Object.entries(texts).map(([uri, text]) => [uri, factsIn(uri, '', parse(text), true)])), speakers = new NamedSpeakers();
  for (const file of files.values()) speakers.add(file);
  return {
    speakers, size: files.size, isReading: false, rest: () => Promise.resolve(), said: () => speakers.said(), files: () => files.values(), file: uri => files.get(uri), filesOf: names => speakers.filesOf(names),
    filesWith: hashes => { const wanted = [...hashes]; return [...files.values()].filter(file => hasWord(file, wanted)); },
  };
}
