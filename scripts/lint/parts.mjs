// A module that is read as a part of the program (`server/src/program/part.ts`) is asked for in that way only: an `import` beside it would bring it into the main
// program again. Types are free, and so are programs that are one file.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../../server/src', import.meta.url));
const file = (from, path) => [`${path}.ts`, `${path}/index.ts`].map(each => resolve(from, each));
let parts;

/** The files that some module asks for as a part. */
function asked() {
  const found = readdirSync(modules, { recursive: true }).filter(name => name.endsWith('.ts')).map(name => resolve(modules, name));
  return new Set(found.flatMap(name => [...readFileSync(name, 'utf8').matchAll(/\brequire\('(\.[^']*)'\)/g)].flatMap(([, path]) => file(dirname(name), path))));
}

export const partsAreAskedFor = {
  meta: { type: 'problem', schema: [], messages: { imported: 'This is a part of the program, read when it is needed: part(() => require(…) as typeof import(…)), or import types of it.' } },
  create(context) {
    const look = node => {
      const types = node.importKind === 'type' || node.exportKind === 'type' || node.specifiers?.length > 0 && node.specifiers.every(each => each.importKind === 'type' || each.exportKind === 'type');
      if (types || !node.source?.value.startsWith('.')) return;
      parts ??= asked();
      if (file(dirname(context.filename), node.source.value).some(path => parts.has(path))) context.report({ node, messageId: 'imported' });
    };
    return { ImportDeclaration: look, ExportNamedDeclaration: look, ExportAllDeclaration: look };
  },
};
