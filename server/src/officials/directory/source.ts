import type { ParseError } from 'jsonc-parser';
import type { Document, YAMLParseError } from 'yaml';
import { jsonc, yaml } from '../../libraries';
import type { Path, Problem } from './model';
import type { Span } from './table';

/** What a text holds, and what of it is not written by the rules of its notation; `value` is what can be made out all the same. */
export interface Read { readonly value: unknown; readonly problems: readonly Problem[] }

/** Comments and a comma behind the last entry are what people write by hand; they cost nobody anything. */
const lenient = { allowTrailingComma: true, disallowComments: false };
/** A file that is no JSON at all has a mistake at every word: the first ones say enough. */
const most = 20;

/** What is not closed at the end is mostly what an earlier mistake has swallowed, and behind an unclosed quotation mark nothing is where it seems. */
function causes(problems: readonly Problem[]): Problem[] {
  const quote = problems.findIndex(({ args }) => args?.reason === 'quote'), own = problems.slice(0, quote < 0 ? most : Math.min(most, quote + 1));
  return own.filter(({ args }, index) => index === 0 || args?.reason !== 'open');
}

export function readJson(text: string): Read {
  const own = text.replace(/^\ufeff/, '');
  try { return { value: JSON.parse(own), problems: [] }; } catch { /* Read as far as it can be. */ }
  const { parse, printParseErrorCode } = jsonc(), errors: ParseError[] = [], value: unknown = parse(own, errors, lenient), shift = text.length - own.length;
  return { value, problems: causes(errors.map(({ error, offset, length }) => mistake(jsonReasons[printParseErrorCode(error)] ?? 'elsewhere', { start: offset + shift, end: offset + length + shift }))) };
}

export function readYaml(text: string): Read {
  const { document, errors } = readableYaml(text), problems = causes(errors.map(({ code, pos: [start, end] }) => mistake(yamlReasons[code] ?? 'elsewhere', { start, end })));
  try { return { value: document.toJS(), problems }; } catch { return { value: null, problems: [...problems, mistake('elsewhere', { start: 0, end: 0 })] }; }
}

/** More lines than this that cannot be read are no YAML; of a long text fewer are left out, since it is read again for each. */
const mostMended = 20, mostRead = 2_000_000;

/**
 * YAML gives up at a line that it cannot read, and all that follows is lost. Without such lines the rest is read where it stands; each of them is told. Where that
 * does not help, it is read as far as it goes.
 */
function readableYaml(text: string): { readonly document: Document.Parsed; readonly errors: readonly YAMLParseError[] } {
  const { parseDocument } = yaml(), whole = parseDocument(text), told: YAMLParseError[] = [];
  const mended = Math.min(mostMended, Math.floor(mostRead / text.length));
  if (mended === 0) return { document: whole, errors: whole.errors };
  for (let document = whole, own = text; told.length <= mended;) {
    // A key that comes twice loses nothing.
    const error = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
    if (!error) return { document, errors: [...told, ...document.errors] };
    const [at] = error.pos, start = lineStart(own, at), ends = own.slice(at).search(/[\r\n]/), end = ends < 0 ? own.length : at + ends, line = own.slice(start, end);
    if (line.trim() === '') break;
    told.push(error);
    own = own.slice(0, start) + ' '.repeat(line.length) + own.slice(end);
    document = parseDocument(own);
  }
  return { document: whole, errors: whole.errors };
}

function lineStart(text: string, at: number): number { return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1; }

function mistake(reason: string, span: Span): Problem { return { path: [], kind: 'not-readable', args: { reason }, span }; }

const jsonReasons: Readonly<Record<string, string>> = {
  CommaExpected: 'comma', ColonExpected: 'colon', ValueExpected: 'value', PropertyNameExpected: 'name', UnexpectedEndOfString: 'quote',
  CloseBraceExpected: 'open', CloseBracketExpected: 'open', UnexpectedEndOfComment: 'open',
};
const yamlReasons: Readonly<Record<string, string>> = { BAD_INDENT: 'indent', TAB_AS_INDENT: 'tab', DUPLICATE_KEY: 'twice', MISSING_CHAR: 'open' };

/** Finds in a text where the value at a path stands; where there is none, its nearest surroundings. */
export function jsonPlaces(text: string): (path: Path) => Span {
  const { findNodeAtLocation, parseTree } = jsonc(), root = parseTree(text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text, [], lenient);
  return path => {
    for (let length = path.length; root && length > 0; length--) {
      const node = findNodeAtLocation(root, path.slice(0, length));
      if (node) return { start: node.offset, end: node.offset + node.length };
    }
    return root ? { start: root.offset, end: root.offset + root.length } : { start: 0, end: 0 };
  };
}

export function yamlPlaces(text: string): (path: Path) => Span {
  const { isCollection, isScalar } = yaml(), { document } = readableYaml(text);
  return path => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if ((isScalar(node) || isCollection(node)) && node.range) return { start: node.range[0], end: node.range[1] };
    }
    return { start: 0, end: 0 };
  };
}
