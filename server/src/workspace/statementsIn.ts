import type { ListStatementsAnswer } from '#protocol';
import { namesOf } from '../features/support/everybody';
import { describeStatements } from '../features/support/speakerRow';
import { recognition } from '../transcript/recognition';
import type { Transcript } from '../transcript/model';
import type { Desk } from './desk';
import type { Texts } from './texts';

/** The statements of somebody in a transcript of the workspace, with their first words; of one that is not open its file is read. Null where there is none. */
export async function statementsIn(desk: Desk, texts: Texts, { uri, key, most }: { readonly uri: string; readonly key: unknown; readonly most: unknown }): Promise<ListStatementsAnswer | null> {
  const roster = await desk.everybody();
  while (!roster.learn(desk.stretch())) await desk.pause();
  const names = new Set(namesOf({ corpus: desk.corpus, roster }, key)), own = desk.corpus.file(uri)?.uri;
  // No other files are read than those that are known already.
  if (names.size === 0 || own === undefined) return null;
  const answer = (transcript: Transcript) => describeStatements(desk.t, transcript, own, transcript.statements.filter(({ attribution }) => attribution && names.has(attribution.speaker)), most);
  const open = await desk.compute(own, ({ transcript }) => answer(transcript));
  if (open) return open;
  for await (const { text } of texts.read([own])) {
    const recogniser = new (recognition().Recogniser)(text);
    while (!recogniser.read(desk.stretch())) await desk.pause();
    return answer(recogniser.transcript);
  }
  return null;
}
