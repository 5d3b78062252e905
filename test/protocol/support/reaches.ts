import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import ts from 'typescript';
import { built } from './program';

/** By which code reaches a network, another program, or code that it makes itself; wherever they are found: `self.fetch` is `fetch`. */
const globals = new Set(['eval', 'Function', 'fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'RTCPeerConnection', 'importScripts', 'Worker', 'SharedWorker', 'sendBeacon']);
const holders = new Set(['self', 'window', 'globalThis', 'global', 'navigator']);
/** Calls of these with a text make code of it. */
const timers = new Set(['setTimeout', 'setInterval']);
/** Node's modules that reach nothing but files, bytes, addresses, and the program itself. */
const harmless = new Set(['buffer', 'crypto', 'fs', 'fs/promises', 'module', 'os', 'path', 'readline', 'timers/promises', 'url', 'util', 'v8']);

/** What a bundle's code reaches for, as it stands in the code: each once, sorted. Nothing is run: names that are put together are not seen here, but by the guards of `quiet.test.ts`. */
export function reachesOf(name: string): string[] { return reachesIn(readFileSync(built(name), 'utf8')); }

export function reachesIn(code: string): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && globals.has(node.text) && isAsked(node)) found.add(node.text);
    if (ts.isCallExpression(node)) called(node, found);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return [...found].sort();
}

/** Whether a name stands for what it names: not a member of something else, nor what something of one's own is called, nor asked whether it is there. */
function isAsked(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return ts.isIdentifier(parent.expression) && holders.has(parent.expression.text) || node.text === 'sendBeacon';
  if (ts.isPropertyAccessExpression(parent) && node.text === 'Function') return parent.name.text !== 'prototype';
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword || ts.isTypeOfExpression(parent)) return false;
  const isName = ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isGetAccessor(parent) || ts.isSetAccessor(parent) || ts.isBindingElement(parent) || ts.isParameter(parent) || ts.isVariableDeclaration(parent) || ts.isFunctionDeclaration(parent) || ts.isClassDeclaration(parent);
  return !(isName && (parent as ts.NamedDeclaration).name === node);
}

function called({ expression, arguments: [first] }: ts.CallExpression, found: Set<string>): void {
  if (expression.kind === ts.SyntaxKind.ImportKeyword) found.add('import()');
  if (!first) return;
  const name = ts.isIdentifier(expression) ? expression.text : ts.isPropertyAccessExpression(expression) ? expression.name.text : '';
  if (timers.has(name) && ts.isStringLiteralLike(first)) found.add(`${name} of a text`);
  if (name === 'require' && ts.isStringLiteralLike(first) && isBuiltin(first.text) && !harmless.has(bare(first.text))) found.add(`require ${bare(first.text)}`);
}

function bare(module: string): string { return module.replace(/^node:/, ''); }
