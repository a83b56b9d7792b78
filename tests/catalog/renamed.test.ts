import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** That a field cannot be renamed while a sentence, a job or a rule of records still names it. */

const FIELDS = resolve('src/catalog/fields');
const ROOMS = ['src/comparison', 'src/catalog/rules'];

/** The modules of the rooms that name a field. */
function naming(field: string): string[] {
  return ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
  )
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => readFileSync(file, 'utf8').includes(`'${field}'`))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** What is the same whatever a field is called, read once. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** The modules that do not compile once a field has another name in the table of fields. */
function brokenByRenaming(field: string, files: readonly string[]): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, resolve());
  const host = ts.createCompilerHost({ ...options, types: ['node'] });
  const read = host.readFile;
  const parse = host.getSourceFile;
  host.getSourceFile = (file, ...how) => {
    if (resolve(file).startsWith(FIELDS)) return parse(file, ...how);
    const known = parsed.get(file) ?? parse(file, ...how);
    parsed.set(file, known);
    return known;
  };
  host.readFile = (file) => {
    const text = read(file);
    return resolve(file).startsWith(FIELDS)
      ? text?.replace(`  '${field}': {`, `  '${field}-renamed': {`)
      : text;
  };
  const program = ts.createProgram([...files], { ...options, types: ['node'] }, host);
  const broken = files.filter((file) => {
    const source = program.getSourceFile(file);
    return source && program.getSemanticDiagnostics(source).length > 0;
  });
  return broken.map((file) => relative(resolve(), resolve(file)).replaceAll('\\', '/'));
}

test.each(['context-window', 'open-weights'])('a field that is not %s any more', (field) => {
  const files = naming(field);
  expect(files.length).toBeGreaterThan(5);
  expect(brokenByRenaming(field, files)).toEqual(files);
});
