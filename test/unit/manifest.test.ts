import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as protocol from '#protocol';
import { languageId } from '../../client/src/language';
import { tokenScopes, tokenTypes } from '../../protocol/tokens';
import { texts as english } from '../../server/src/l10n/en';
import { texts as russian } from '../../server/src/l10n/ru';
import { rules } from '../../server/src/rules';
import { severities, type Severity } from '../../server/src/rules/rule';
import { directoryNames } from '../../server/src/workspace/directoryNames';
import { defaultIndexSettings, defaultSettings } from '../../server/src/workspace/settings';
import { firstArguments, root, sourcesIn, stringsLike } from '../support/sources';

interface Setting { type: string; enum: string[]; enumDescriptions?: string[]; default: unknown; minimum?: number; scope: string; markdownDescription: string }
interface Command { command: string; category: string; title: string }
interface Manifest {
  displayName: string; description: string; icon: string; engines: { vscode: string }; devDependencies: Record<string, string>;
  main: string; browser: string; l10n: string; capabilities: unknown; activationEvents: string[];
  contributes: {
    languages: { id: string; aliases: string[]; extensions: string[]; configuration: string; icon: Record<string, string> }[];
    grammars: { language: string; scopeName: string; path: string }[];
    semanticTokenTypes: { id: string; superType: string; description: string }[];
    semanticTokenScopes: { language: string; scopes: Record<string, string[]> }[];
    commands: Command[];
    menus: Record<string, { command: string; when: string }[]>;
    views: Record<string, { id: string; name: string; when: string; visibility: string }[]>;
    walkthroughs: { steps: { description: string; completionEvents: string[] }[] }[];
    viewsWelcome: { view: string; contents: string; when: string }[];
    configuration: { title: string; properties: Record<string, Setting> }[];
    configurationDefaults: Record<string, Record<string, unknown>>;
  };
}

const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const manifest = json('package.json') as Manifest, { contributes } = manifest;
const nls = { en: json('package.nls.json') as Record<string, string>, ru: json('package.nls.ru.json') as Record<string, string> };
const settings = Object.assign({}, ...contributes.configuration.map(({ properties }) => properties)) as Record<string, Setting>;
const commands = contributes.commands.map(({ command }) => command);
const views = Object.values(contributes.views).flat().map(({ id }) => id);
const client = sourcesIn('client/src');
const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();
const ruleSetting = 'verbatim.rules.';

describe('commands in package.json', () => {
  it('are those that the client registers', () => {
    const named = protocol as unknown as Record<string, string>;
    const registered = firstArguments(client, 'commands.registerCommand').map(first => first.startsWith('{') ? named[first.slice(1, -1)] : first);
    assert.deepEqual(sorted(registered), sorted(commands));
  });

  it('are said to be ours, and menus name no others', () => {
    for (const { category } of contributes.commands) assert.equal(category, 'Verbatim');
    for (const { command } of Object.values(contributes.menus).flat()) assert.ok(commands.includes(command), command);
  });

  it('hide from the palette what takes arguments that nobody can type', () => {
    assert.equal(contributes.menus['commandPalette'].find(({ command }) => command === protocol.RevealCommand)?.when, 'false');
  });
});

describe('views in package.json', () => {
  it('are there for who has transcripts, at first closed, and are made by the client', () => {
    for (const { when, visibility } of Object.values(contributes.views).flat()) assert.deepEqual([when, visibility], ['verbatim:inUse', 'collapsed']);
    assert.deepEqual(sorted(firstArguments(client, 'window.createTreeView')), sorted(views));
  });

  it('say what to do where they are empty, and name commands that there are', () => {
    for (const { view, contents, when } of contributes.viewsWelcome) {
      assert.ok(views.includes(view));
      assert.match(when, /^verbatim:speakers:empty == \w+$/);
      for (const texts of Object.values(nls)) for (const [, named] of texts[contents.slice(1, -1)].matchAll(/\(command:(verbatim\.[\w.]+)/g)) assert.ok(commands.includes(named), named);
    }
  });

  it('have no command in the palette that could do nothing', () => {
    const shown = contributes.menus['commandPalette'].map(({ command }) => command);
    for (const name of commands) if (name.startsWith('verbatim.speakers.')) assert.ok(shown.includes(name), name);
  });
});

describe('the walkthrough', () => {
  const { steps } = contributes.walkthroughs[0];
  const linked = (text: string) => [...text.matchAll(/\(command:(?:toSide:)?([\w.]+)/g)].map(([, command]) => command);

  it('leads to commands that there are, the same ones in every language', () => {
    for (const { description } of steps) {
      const [inEnglish, inRussian] = [nls.en, nls.ru].map(texts => linked(texts[description.slice(1, -1)]));
      assert.deepEqual(inRussian, inEnglish);
      assert.ok(inEnglish.length > 0);
      for (const command of inEnglish) if (command.startsWith('verbatim.')) assert.ok(commands.includes(command) || views.includes(command.replace(/\.focus$/, '')), command);
    }
  });

  it('opens what it opens beside itself, so that its steps stay, and find the sample in front', () => {
    for (const { description } of steps) for (const texts of [nls.en, nls.ru]) assert.doesNotMatch(texts[description.slice(1, -1)], /\(command:(?!toSide:)/);
  });

  it('shows examples whose lines are not cut in a window of usual width, where VS Code has room for 59 letters', () => {
    for (const folder of ['docs/walkthrough', 'docs/ru/walkthrough']) for (const name of readdirSync(join(root, folder))) {
      const examples = readFileSync(join(root, folder, name), 'utf8').split('```').filter((_, at) => at % 2 === 1);
      for (const line of examples.flatMap(example => example.split('\n'))) assert.ok(line.length < 59, `${folder}/${name}: ${line}`);
    }
  });

  it('ticks a step off by one of the commands that it leads to, or by our view', () => {
    for (const { description, completionEvents } of steps) for (const event of completionEvents) {
      const [what, of] = event.split(':');
      assert.ok(what === 'onView' ? views.includes(of) : linked(nls.en[description.slice(1, -1)]).includes(of), event);
    }
  });
});

describe('settings in package.json', () => {
  it('are all read, and no others are', () => {
    // What the language client reads by itself, from the id that we give it.
    const byTheClient = ['verbatim.trace.server'], byTheServer = ['verbatim.officials.files', 'verbatim.documentDate', 'verbatim.inlayHints.speaker', 'verbatim.inlayHints.office', 'verbatim.codeLens', 'verbatim.workspaceDiagnostics', 'verbatim.wordsPerMinute', ...Object.keys(defaultSettings.format).map(name => `verbatim.format.${name}`), ...Object.keys(defaultIndexSettings).map(name => `verbatim.index.${name}`)], byRules = rules.map(({ meta }) => ruleSetting + meta.code);
    const inCode = stringsLike([...client, ...sourcesIn('protocol')], 'verbatim.').filter(text => text !== ruleSetting);
    const others = inCode.filter(text => !commands.includes(text) && !views.includes(text.replace(/\.focus$/, '')) && text !== protocol.SilenceCommand);
    assert.deepEqual(sorted(Object.keys(settings)), sorted([...others, ...byTheClient, ...byTheServer, ...byRules]));
  });

  it('have a scope, a default among their values, and a text for each value', () => {
    for (const [name, setting] of Object.entries(settings)) {
      if (setting.enum !== undefined) {
        assert.ok(setting.enum.includes(String(setting.default)), name);
        assert.equal(setting.enumDescriptions?.length, setting.enum.length, name);
      }
      assert.equal(setting.scope, name === 'verbatim.trace.server' ? 'window' : 'resource', name);
    }
  });

  it('have the default that the server has', () => {
    const { type, minimum, default: limit } = settings['verbatim.outlineOnlyAbove'];
    assert.deepEqual([type, minimum, limit], ['number', 0, defaultSettings.outlineOnlyAbove]);
    assert.deepEqual(settings['verbatim.officials.files'].default, defaultSettings.officialsFiles);
    for (const [name, value] of Object.entries(defaultSettings.inlayHints)) assert.equal(settings[`verbatim.inlayHints.${name}`].default, value);
    for (const [name, value] of Object.entries(defaultSettings.format)) assert.equal(settings[`verbatim.format.${name}`].default, value);
    assert.equal(settings['verbatim.workspaceDiagnostics'].default, defaultSettings.workspaceDiagnostics);
    assert.equal(settings['verbatim.codeLens'].default, defaultSettings.codeLens);
    assert.equal(settings['verbatim.documentDate'].default, defaultSettings.documentDate ?? '');
    for (const [name, value] of Object.entries(defaultIndexSettings)) assert.deepEqual(settings[`verbatim.index.${name}`].default, value);
  });

  it('have one severity for each rule, with every value that a rule may have', () => {
    assert.deepEqual(Object.keys(settings).filter(name => name.startsWith(ruleSetting)), rules.map(({ meta }) => ruleSetting + meta.code));
    for (const { meta } of rules) {
      const setting = settings[ruleSetting + meta.code];
      assert.deepEqual(setting.enum, ['default', ...severities]);
      assert.equal(setting.default, 'default');
    }
  });

  const words: Record<'en' | 'ru', Record<Severity, string>> = {
    en: { error: 'error', warning: 'warning', information: 'information', hint: 'hint', off: 'off' },
    ru: { error: 'ошибка', warning: 'предупреждение', information: 'сведение', hint: 'подсказка', off: 'не ищется' },
  };
  for (const { meta } of rules) {
    it(`explain ${meta.code} by the rule’s own title and severity`, () => {
      const shown = (language: 'en' | 'ru') => nls[language][settings[ruleSetting + meta.code].markdownDescription.slice(1, -1)].split('\n\n');
      const title = `rule.${meta.code}.title` as keyof typeof english;
      assert.deepEqual([shown('en')[0], shown('en').at(-1)], [english[title], `By default: ${words.en[meta.severity]}.`]);
      assert.deepEqual([shown('ru')[0], shown('ru').at(-1)], [russian[title], `По умолчанию: ${words.ru[meta.severity]}.`]);
    });
  }
});

describe('texts of package.json', () => {
  const placeholders = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(match => match[1]);

  it('stand in both languages, and nothing else stands there', () => {
    assert.deepEqual(sorted(Object.keys(nls.en)), sorted(placeholders));
    assert.deepEqual(Object.keys(nls.ru), Object.keys(nls.en));
  });

  it('are written out nowhere', () => {
    const shown = [
      manifest.displayName, manifest.description, ...contributes.commands.map(({ title }) => title), ...contributes.languages.flatMap(({ aliases }) => aliases),
      ...contributes.configuration.map(({ title }) => title), ...Object.values(contributes.views).flat().map(({ name }) => name), ...contributes.viewsWelcome.map(({ contents }) => contents), ...contributes.semanticTokenTypes.map(({ description }) => description),
      ...Object.values(settings).flatMap(({ markdownDescription, enumDescriptions = [] }) => [markdownDescription, ...enumDescriptions]),
    ];
    for (const text of shown) assert.match(text, /^%[\w.-]+%$/);
  });

  it('are really in Russian, and in English', () => {
    const other = nls.en['language.aliasOther'];
    // What nobody reads, since it names a file of ours, is in no language.
    for (const [key, text] of Object.entries(nls.ru)) if (key !== 'language.aliasOther' && !key.startsWith('file.')) assert.match(text, /\p{Script=Cyrillic}/u, key);
    for (const text of Object.values(nls.en)) if (text !== other) assert.doesNotMatch(text, /\p{Script=Cyrillic}/u);
  });
});

describe('what the client says', () => {
  const bundle = json('l10n/bundle.l10n.ru.json') as Record<string, string>;
  const said = firstArguments(client, 'l10n.t');

  it('is translated, and nothing else is', () => assert.deepEqual(sorted(Object.keys(bundle)), sorted(said)));

  it('keeps its places in the translation', () => {
    const places = (text: string) => sorted(text.match(/\{\w+\}/g) ?? []);
    for (const [text, translated] of Object.entries(bundle)) {
      assert.deepEqual(places(translated), places(text), text);
      assert.match(translated, /\p{Script=Cyrillic}/u, text);
    }
  });
});

describe('package.json', () => {
  it('names files that are there', () => {
    const language = contributes.languages[0];
    for (const path of [manifest.icon, manifest.l10n, language.configuration, ...Object.values(language.icon), ...contributes.grammars.map(({ path }) => path), ...Object.values(nls).flatMap(texts => Object.keys(texts).filter(key => key.startsWith('file.')).map(key => texts[key]))]) {
      assert.ok(existsSync(join(root, path)), path);
    }
  });

  it('has an icon of 256 pixels, as the Marketplace wants it', () => {
    const png = readFileSync(join(root, manifest.icon));
    assert.deepEqual([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)], ['PNG', 256, 256]);
  });

  it('is woken by transcripts, plain text, directories of officials previews and statistics of the last time, and works where nothing is trusted and nothing is a disk', () => {
    assert.deepEqual(manifest.activationEvents, ['onLanguage:plaintext', ...directoryNames.map(name => `workspaceContains:${name}`), 'onWebviewPanel:verbatimPreview', 'onWebviewPanel:verbatimStatistics']);
    assert.deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });

  it('knows the token types that the server sends, with the scopes of the grammar', () => {
    assert.deepEqual(contributes.semanticTokenTypes.map(({ id }) => id), [...tokenTypes]);
    assert.deepEqual(contributes.semanticTokenScopes, [{ language: languageId, scopes: Object.fromEntries(tokenTypes.map(type => [type, [tokenScopes[type]]])) }]);
  });

  it('keeps Cyrillic from being boxed, and prose from being offered its own words', () => {
    const defaults = contributes.configurationDefaults[`[${languageId}]`];
    for (const name of ['ambiguousCharacters', 'invisibleCharacters', 'nonBasicASCII']) assert.equal(defaults[`editor.unicodeHighlight.${name}`], false);
    assert.equal(defaults['editor.wordBasedSuggestions'], 'off');
    assert.equal(defaults['editor.wordWrap'], 'on');
    assert.equal(defaults['editor.inlayHints.enabled'], 'offUnlessPressed', 'nothing stands in the text that is not in it');
  });

  it('has speakers in their colours also where a theme leaves colours to the grammar, as VS Code’s own light one of high contrast does', () => {
    assert.equal(contributes.configurationDefaults[`[${languageId}]`]['editor.semanticHighlighting.enabled'], true);
  });

  it('uses no newer API than the oldest VS Code has that it claims', () => {
    const minor = (version: string): string => version.replace(/^\D*(\d+\.\d+)\..*$/, '$1');
    assert.equal(minor(manifest.devDependencies['@types/vscode']), minor(manifest.engines.vscode));
  });
});
