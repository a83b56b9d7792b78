import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { COMPUTED_ELSEWHERE, COMPUTING } from '../../src/components/computing.js';

/** Components draw what views hold: those that work something out themselves are known, and get fewer. */

const COMPONENTS = join(import.meta.dirname, '../../src/components');

/** What a component imports, types apart. */
function valuesIn(file: string): string[] {
  const [, head = ''] =
    /^---\n([^]*?)\n---/.exec(readFileSync(join(COMPONENTS, file), 'utf8')) ?? [];
  const { statements } = ts.createSourceFile(file, head, ts.ScriptTarget.Latest);
  return statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
    const names = importClause?.namedBindings;
    const isType =
      importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
      (names && ts.isNamedImports(names) && names.elements.every((name) => name.isTypeOnly));
    return importClause && !isType && ts.isStringLiteral(moduleSpecifier)
      ? [moduleSpecifier.text]
      : [];
  });
}

test('only the components that are listed work anything out, and each of them does', () => {
  const forbidden = new RegExp(COMPUTED_ELSEWHERE);
  const computing = readdirSync(COMPONENTS, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.astro'))
    .filter((file) => valuesIn(file).some((from) => forbidden.test(from)));
  expect(computing.sort()).toEqual(COMPUTING.toSorted());
});

test('the list gets shorter', () => {
  expect(COMPUTING.length).toBeLessThanOrEqual(1);
});
