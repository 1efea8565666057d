import { readFileSync } from 'node:fs';
import ts from 'typescript';

export interface ClientMember {
  /** Requirement set as the client states it, "ExcelApi 1.9"; absent when it states none. */
  readonly set?: string;
  /** How the client sends a method: 1 is a mere read, for which Excel starts no change. */
  readonly operation?: number;
}
export interface ClientClass {
  readonly scalars: ReadonlyMap<string, ClientMember & { readonly writable: boolean }>;
  readonly navs: ReadonlyMap<string, ClientMember>;
  readonly methods: ReadonlyMap<string, ClientMember>;
  readonly isCollection: boolean;
  readonly hasIndexer: boolean;
}

const FILE = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js');

/** Classes and wire names of the installed client, read out of its syntax tree: nothing of it is kept. */
export const readClientClasses = (): ReadonlyMap<string, ClientClass> => {
  const source = ts.createSourceFile(
    'client.js',
    readFileSync(FILE, 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
    ts.ScriptKind.JS,
  );
  const classes = new Map<string, ClientClass>();
  const visit = (node: ts.Node): void => {
    const found = classBody(node);
    if (found) classes.set(found.name, readClass(found.body, source));
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return classes;
};

/* var Worksheet = (function (_super) { __extends(…); … }(…)) with a _className of its own. */
const classBody = (node: ts.Node): { readonly name: string; readonly body: ts.Block } | undefined => {
  if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || !node.initializer) return undefined;
  let made: ts.Expression = node.initializer;
  while (ts.isParenthesizedExpression(made)) made = made.expression;
  if (!ts.isCallExpression(made)) return undefined;
  let callee: ts.Expression = made.expression;
  while (ts.isParenthesizedExpression(callee)) callee = callee.expression;
  if (!ts.isFunctionExpression(callee) || !/"_className"/.test(callee.body.getText().slice(0, 2000))) return undefined;
  return { name: node.name.text, body: callee.body };
};

const strings = (list: string | undefined): string[] =>
  [...(list ?? '').matchAll(/"([^"]*)"/g)].map(([, text = '']) => text);
const flags = (list: string | undefined): boolean[] =>
  [...(list ?? '').matchAll(/true|false/g)].map(([text]) => text === 'true');
const listOf = (text: string, name: string): string | undefined =>
  new RegExp(`"${name}", \\{\\s*get: function \\(\\) \\{\\s*return \\[([^\\]]*)\\]`).exec(text)?.[1];

const statedSet = (text: string): ClientMember => {
  const operation = /(?:_createMethodObject\([\w.]+, this|_invokeMethod\(this), "\w+", (\d)/.exec(text)?.[1];
  return { ...requirementSet(text), ...(operation === undefined ? {} : { operation: Number(operation) }) };
};

const requirementSet = (text: string): ClientMember => {
  const found = /_throwIfApiNotSupported\("[^"]+", (_defaultApiSetName|"[^"]+"), "([\d.]+)"/.exec(text);
  if (!found) return {};
  const [, name = '', version = ''] = found;
  return { set: `${name === '_defaultApiSetName' ? 'ExcelApi' : name.slice(1, -1)} ${version}` };
};

/* Each member is a statement of the class body, so what stands in one statement belongs together. */
const readClass = (body: ts.Block, source: ts.SourceFile): ClientClass => {
  const text = body.getText(source);
  const statements = body.statements.map((statement) => statement.getText(source));
  const names = strings(listOf(text, '_scalarPropertyNames'));
  const originals = strings(listOf(text, '_scalarPropertyOriginalNames'));
  const updateable = flags(listOf(text, '_scalarPropertyUpdateable'));
  const setOf = (member: string): ClientMember =>
    statedSet(
      statements.find(
        (statement) => statement.startsWith('Object.defineProperty') && statement.includes(`.prototype, "${member}",`),
      ) ?? '',
    );
  const named = (pattern: RegExp): Map<string, ClientMember> =>
    new Map(
      statements.flatMap((statement) => {
        const name = pattern.exec(statement)?.[1];
        return name === undefined ? [] : [[name, statedSet(statement)] as const];
      }),
    );
  return {
    scalars: new Map(
      originals.map((name, index) => [name, { writable: updateable[index] ?? false, ...setOf(names[index] ?? '') }]),
    ),
    navs: named(/_createPropertyObject\([\w.]+, this, "(\w+)"/),
    methods: named(/(?:_createMethodObject\([\w.]+, this|_invokeMethod\(this), "(\w+)"/),
    isCollection: /"_isCollection"/.test(text),
    hasIndexer: /_createIndexerObject\(/.test(text),
  };
};
