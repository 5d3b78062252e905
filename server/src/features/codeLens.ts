import type { CodeLens, Position } from 'vscode-languageserver-types';
import { WhoIsThisCommand } from '#protocol';
import { sectionedOf } from '../rules/near';
import { beginningOf, nobody } from '../speakers';
import { speakerKey } from '../transcript/placed';
import type { Asked, Feature } from './feature';

const capability = { codeLensProvider: { resolveProvider: true } };

/** What a lens is about, so that its words are made when it is in sight. */
interface LensData { readonly uri: string; readonly key: string }

/**
 * Over the first statement of each speaker how much they say; over words that nobody is named for, "Attribute…". Only where the setting `verbatim.codeLens` wants it; once a speaker, so
 * that a conversation is not taken apart by lines of numbers.
 */
export const codeLens: Feature<unknown, CodeLens[]> = {
  method: 'textDocument/codeLens',
  capability,
  asksSpeakers: true,
  provide(asked) {
    const { snapshot: { transcript, speakers, settings, uri }, client } = asked, lenses: CodeLens[] = [];
    if (!settings.codeLens) return lenses;
    const put = (key: string, { line, character }: Position) => lenses.push({ range: transcript.lines.within(line, character, character), data: { uri, key } satisfies LensData });
    for (const { key, first } of speakers.of(transcript).values()) {
      if (key === nobody) continue;
      const statement = sectionedOf(transcript).statementsIn(first.index).find(({ attribution }) => attribution && speakerKey(attribution) === key);
      if (statement) put(key, beginningOf(statement));
    }
    // Only our own client has the command.
    if (client.commandLinks) for (const statement of speakers.statements(transcript, nobody)) put(nobody, beginningOf(statement));
    return lenses;
  },
};

/** The words of a lens, when somebody looks at it. */
export const codeLensResolve: Feature<CodeLens, CodeLens> = {
  method: 'codeLens/resolve',
  capability,
  asksSpeakers: true,
  provide(asked, lens) {
    const { key } = (lens.data ?? {}) as Partial<LensData>;
    return key === nobody ? { ...lens, command: attribute(asked, lens) } : { ...lens, command: { title: amountOf(asked, key), command: '' } };
  },
};

function attribute({ snapshot: { uri, t } }: Asked, { range: { start } }: CodeLens) { return { title: t('lens.attribute'), command: WhoIsThisCommand, arguments: [uri, start] }; }

function amountOf({ snapshot: { transcript, speakers, t } }: Asked, key: string | undefined): string {
  const said = key === undefined ? undefined : speakers.of(transcript).get(key);
  return said ? [t('speakers.statements', { count: said.statements }), t('speakers.words', { count: said.words })].join(', ') : '';
}
