import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

export const root = resolve(import.meta.dirname, '../..');

/** Every TypeScript file under a folder of the project, parsed. */
export function sourcesIn(folder: string): ts.SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => ts.createSourceFile(name, readFileSync(join(root, folder, name), 'utf8'), ts.ScriptTarget.ES2022, true));
}

/** The first argument of every call of `callee` ("l10n.t"): the text of a string, `{identifier}` of a name. */
export function firstArguments(sources: readonly ts.SourceFile[], callee: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === callee) {
      const first = node.arguments.at(0);
      if (!first || !(ts.isStringLiteralLike(first) || ts.isIdentifier(first))) throw new Error(`${callee} is called with something that a test cannot read: ${node.getText()}`);
      found.push(ts.isIdentifier(first) ? `{${first.text}}` : first.text);
    }
    ts.forEachChild(node, visit);
  };
  sources.forEach(visit);
  return found;
}

/** Every string of the sources that begins so. */
export function stringsLike(sources: readonly ts.SourceFile[], beginning: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && node.text.startsWith(beginning)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  sources.forEach(visit);
  return found;
}

/** The sources of a webview's page, with what all pages share. */
export function pageSources(page: string): string {
  return [page, 'base'].map(name => join(root, 'client/webview', name)).flatMap(folder => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts')).map(name => readFileSync(join(folder, name), 'utf8'))).join('\n');
}
