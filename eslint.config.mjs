import tseslint from 'typescript-eslint';

/**
 * DESIGN's boundaries, held here and not by habit: the pure folders know nothing of where they run (no Node, no VS Code, no
 * connection), so that one source serves the disk, the browser tab and the command line.
 */
const pure = ['transcript', 'officials', 'rules', 'formats', 'speakers', 'page', 'refactorings', 'formatting', 'features', 'l10n', 'encoding', 'globs'];
const nowhere = {
  patterns: [
    { group: ['node:*', 'fs', 'path', 'os', 'child_process', 'http', 'https', 'net'], message: 'Pure code knows nothing of Node.' },
    { group: ['vscode'], message: 'Pure code knows nothing of VS Code.' },
    { group: ['vscode-*', '!vscode-languageserver-types'], message: 'Of the protocol, pure code uses vscode-languageserver-types only.' },
    { group: ['**/workspace/connection*', '**/cli/**', '**/node', '**/browser'], message: 'Pure code is called, it does not call out.' },
  ],
};
const quiet = ['eval', 'Function', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map(name => ({ name, message: 'No network and no eval: docs say so, and tests prove it.' }));
const restricted = extra => ['error', { paths: ['child_process', 'node:child_process', 'http', 'node:http', 'https', 'node:https', 'net', 'node:net', 'vm', 'node:vm'].map(name => ({ name, message: 'No process, no network, no eval.' })), ...extra }];

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/', '.vscode-server*/', '.cache/', '.vscode-data/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
    },
  },
  { files: ['client/src/**/*.ts', 'client/webview/**/*.ts', 'server/src/**/*.ts', 'protocol/**/*.ts'], rules: { 'no-restricted-globals': ['error', ...quiet], 'no-restricted-imports': restricted({}), 'no-console': 'error' } },
  // What a page shows comes from anybody's transcript: it becomes text, never markup.
  { files: ['client/webview/**/*.ts'], rules: { 'no-restricted-properties': ['error', ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'parseFromString', 'createContextualFragment'].map(property => ({ property, message: 'Text only: textContent.' })), { object: 'document', property: 'write', message: 'Text only.' }] } },
  { files: pure.map(dir => `server/src/${dir}/**/*.ts`), rules: { 'no-restricted-imports': restricted(nowhere) } },
  { files: ['server/src/transcript/**/*.ts', 'server/src/officials/**/*.ts'], rules: { 'no-restricted-imports': restricted({ patterns: [...nowhere.patterns, { group: ['**/rules/**', '**/features/**', '**/l10n/**', '**/workspace/**'], message: 'Recognition stands below rules and features.' }] }) } },
  { files: ['server/src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
);
