import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { partsAreAskedFor } from './scripts/lint/parts.mjs';

/**
 * DESIGN's boundaries, held here and not by habit: the pure folders know nothing of where they run (no Node, no VS Code, no
 * connection), so that one source serves the disk, the browser tab and the command line.
 */
const pure = ['transcript', 'officials', 'rules', 'formats', 'speakers', 'statistics', 'page', 'refactorings', 'formatting', 'features', 'l10n', 'encoding', 'globs', 'program'];
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

const madeAtRunTime = ['NewExpression', 'CallExpression'].map(call => ({ selector: `${call}[callee.name='RegExp']`, message: 'Made at run time: say why it is linear, whatever it is made of.' }));
/**
 * Texts come from anybody and may be as long as they like: no regular expression may take time that grows faster than they do, neither at one
 * place (backtracking) nor by trying the same again at the next (moving). Those made at run time are not seen by lint: `test/unit/lint.test.ts` looks at them.
 */
const linear = {
  'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }], 'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
  'no-restricted-syntax': ['error', ...madeAtRunTime],
};
/** What in a regular expression says something else than it does, or nothing. */
const sound = Object.fromEntries([
  'confusing-quantifier', 'match-any', 'no-contradiction-with-assertion', 'no-dupe-disjunctions', 'no-empty-alternative', 'no-empty-capturing-group', 'no-empty-character-class', 'no-empty-group', 'no-empty-lookarounds-assertion',
  'no-escape-backspace', 'no-invalid-regexp', 'no-invisible-character', 'no-lazy-ends', 'no-misleading-capturing-group', 'no-misleading-unicode-character', 'no-missing-g-flag', 'no-non-standard-flag', 'no-optional-assertion',
  'no-potentially-useless-backreference', 'no-trivially-nested-assertion', 'no-trivially-nested-quantifier', 'no-unused-capturing-group', 'no-useless-assertions', 'no-useless-backreference', 'no-useless-character-class', 'no-useless-dollar-replacements',
  'no-useless-lazy', 'no-useless-non-capturing-group', 'no-useless-quantifier', 'no-useless-range', 'no-useless-set-operand', 'no-zero-quantifier', 'optimal-lookaround-quantifier', 'optimal-quantifier-concatenation', 'strict',
].map(name => [`regexp/${name}`, 'error']));

/** Where a rule is wrong at a place, a comment turns it off there, with the reason behind "--". */
const reasons = {
  create: context => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) if (/^\s*eslint-disable/.test(comment.value) && !/ -- \S/.test(comment.value)) context.report({ loc: comment.loc, message: 'Say why: eslint-disable-… RULE -- the reason.' });
    },
  }),
};

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
  { files: ['client/src/**/*.ts', 'client/webview/**/*.ts', 'server/src/**/*.ts', 'protocol/**/*.ts'], plugins: { regexp }, rules: { ...linear, ...sound } },
  { files: ['**/*.ts'], plugins: { verbatim: { rules: { reasons } } }, rules: { 'verbatim/reasons': 'error' } },
  // What a page shows comes from anybody's transcript: it becomes text, never markup.
  { files: ['client/webview/**/*.ts'], rules: { 'no-restricted-properties': ['error', ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'parseFromString', 'createContextualFragment'].map(property => ({ property, message: 'Text only: textContent.' })), { object: 'document', property: 'write', message: 'Text only.' }] } },
  { files: pure.map(dir => `server/src/${dir}/**/*.ts`), rules: { 'no-restricted-imports': restricted(nowhere) } },
  { files: ['server/src/transcript/**/*.ts', 'server/src/officials/**/*.ts'], rules: { 'no-restricted-imports': restricted({ patterns: [...nowhere.patterns, { group: ['**/rules/**', '**/features/**', '**/l10n/**', '**/workspace/**'], message: 'Recognition stands below rules and features.' }] }) } },
  // A part of the program is asked for by `require`, and nothing else is.
  {
    files: ['server/src/**/*.ts'], plugins: { own: { rules: { parts: partsAreAskedFor } } },
    rules: { 'own/parts': 'error', '@typescript-eslint/no-require-imports': 'off', '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }], 'no-restricted-syntax': ['error', ...madeAtRunTime, { selector: 'CallExpression[callee.name="require"]:not(CallExpression[callee.name="part"] *)', message: 'part(() => require(…) as typeof import(…)).' }] },
  },
  { files: ['server/src/cli/**/*.ts'], rules: { 'no-console': 'off', 'own/parts': 'off' } },
);
