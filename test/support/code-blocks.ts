import ts from 'typescript';

/** A block of code from a comment or a page. */
export type Block = { readonly place: string; readonly code: string };

/** One value an example promises. */
export type Checked = {
  readonly line: string;
  readonly actual: unknown;
  readonly expected: unknown;
};

const FENCE = /^```ts\n(.*?)^```/gms;

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** The blocks after `@example` in the comments of a source file. */
export function blocksOfSource(file: string, text: string): Block[] {
  return [...text.matchAll(/\/\*\*.*?\*\//gs)].flatMap((comment) => {
    const plain = comment[0].replace(/^[ \t]*\*? ?/gm, '');
    const at = plain.indexOf('@example');
    if (at < 0) return [];
    const first = lineAt(text, comment.index);
    return [...plain.slice(at).matchAll(FENCE)].map((block) => ({
      place: `${file}:${first + lineAt(plain, at + block.index) - 1}`,
      code: block[1] as string,
    }));
  });
}

/** The `ts` blocks of a page. */
export function blocksOfPage(file: string, text: string): Block[] {
  return [...text.matchAll(FENCE)].map((block) => ({
    place: `${file}:${lineAt(text, block.index)}`,
    code: block[1] as string,
  }));
}

/** The value promised after a statement: `// => value`, on its line or on lines of their own below. */
function promiseAfter(code: string, end: number): string | null {
  const rest = code.slice(end);
  const found = /^[;,]?[ \t]*(?:\n[ \t]*)?\/\/ => ([^\n]*(?:\n[ \t]*\/\/ {2,}[^\n]*)*)/.exec(rest);
  return found === null ? null : (found[1] as string).replace(/\n[ \t]*\/\//g, '\n');
}

/** What a statement gives: the value of an expression, or of the last name it declares. */
function givenBy(statement: ts.Statement, file: ts.SourceFile): string | null {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText(file);
  if (!ts.isVariableStatement(statement)) return null;
  const declared = statement.declarationList.declarations.at(-1)?.name;
  return declared !== undefined && ts.isIdentifier(declared) ? declared.text : null;
}

/** Rewrites a block so that every promise is checked, and gives what it imports. */
function prepare(block: Block) {
  const file = ts.createSourceFile('example.ts', block.code, ts.ScriptTarget.ES2022, true);
  const imports: { readonly from: string; readonly names: readonly [string, string][] }[] = [];
  const body = file.statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) {
      imports.push({ from: moduleOf(statement), names: namesOf(statement) });
      return '';
    }
    const code = statement.getText(file);
    const promised = promiseAfter(block.code, statement.getEnd());
    const value = givenBy(statement, file);
    if (promised === null) return code;
    if (value === null) throw new Error(`${block.place}: no value stands before // => ${promised}`);
    const check = (given: string) =>
      `$check(${JSON.stringify(code)}, ${given}, (\n${promised}\n));`;
    return ts.isExpressionStatement(statement) ? check(`(${value})`) : `${code}\n${check(value)}`;
  });
  const promises = (block.code.match(/\/\/ =>/g) ?? []).length;
  return { imports, body: body.join('\n'), promises };
}

function moduleOf(statement: ts.ImportDeclaration): string {
  return (statement.moduleSpecifier as ts.StringLiteral).text;
}

function namesOf(statement: ts.ImportDeclaration): [string, string][] {
  const bindings = statement.importClause?.namedBindings;
  if (bindings === undefined || !ts.isNamedImports(bindings)) return [];
  return bindings.elements
    .filter((each) => !each.isTypeOnly && !statement.importClause?.isTypeOnly)
    .map((each) => [(each.propertyName ?? each.name).text, each.name.text]);
}

/** How a block gets at what it imports. */
export type Modules = (name: string) => Record<string, unknown> | undefined;

/**
 * Runs a block with some names in scope, and gives every value it promises beside the one it got.
 *
 * @throws if the block does not run, imports what is not there, or holds a promise that is not read.
 */
export async function runBlock(
  block: Block,
  scope: Readonly<Record<string, unknown>>,
  modules: Modules,
): Promise<Checked[]> {
  const { imports, body, promises } = prepare(block);
  const checked: Checked[] = [];
  const check = (line: string, actual: unknown, expected: unknown) => {
    checked.push({ line, actual, expected });
    return actual;
  };
  const names: Record<string, unknown> = { ...scope, $check: check };
  for (const { from, names: wanted } of imports) {
    const module = modules(from);
    if (module === undefined) throw new Error(`${block.place}: there is no ${from} to import`);
    for (const [name, local] of wanted) {
      // A type is imported like a value and leaves nothing behind.
      if (name in module) names[local] = module[name];
      else if (!/^[A-Z]/.test(name)) throw new Error(`${block.place}: ${from} has no ${name}`);
    }
  }
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const code = ts.transpile(`const $run = async () => {\n${body}\n};`, options);
  const make = new Function(...Object.keys(names), `${code}\nreturn $run;`);
  await (make(...Object.values(names)) as () => Promise<void>)();
  if (checked.length !== promises) {
    throw new Error(`${block.place}: ${promises} values are promised, ${checked.length} were read`);
  }
  return checked;
}
