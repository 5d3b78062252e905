import { createRequire } from 'node:module';
import MarkdownIt from 'markdown-it';
import type { Peer } from './peer';

/**
 * Microsoft's, of VS Code's own Markdown. It has its client parse the text with markdown-it, as VS Code's does; that is part of what it takes. Findings are switched on as far as
 * they are about the document itself: links and their definitions.
 */
export const markdown: Peer = {
  name: 'Markdown (Microsoft)',
  program: [createRequire(import.meta.url).resolve('vscode-markdown-languageserver'), '--stdio'],
  languageId: 'markdown',
  ending: 'md',
  initializationOptions: { markdownFileExtensions: ['md'] },
  settings: {
    markdown: {
      validate: {
        enabled: true, referenceLinks: { enabled: 'warning' }, fragmentLinks: { enabled: 'warning' }, fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' }, ignoredLinks: [],
        unusedLinkDefinitions: { enabled: 'hint' }, duplicateLinkDefinitions: { enabled: 'warning' },
      },
    },
  },
  answers: textOf => {
    const parser = new MarkdownIt({ html: true });
    return {
      'markdown/parse': ({ uri, text }: { uri: string; text?: string }) => parser.parse(text ?? textOf(uri), {}),
      'markdown/fs/readFile': () => [],
      'markdown/fs/readDirectory': () => [],
      'markdown/fs/stat': () => undefined,
      'markdown/fs/watcher/create': () => undefined,
      'markdown/fs/watcher/delete': () => undefined,
      'markdown/findMarkdownFilesInWorkspace': () => [],
    };
  },
};
