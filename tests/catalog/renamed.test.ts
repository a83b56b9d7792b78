import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** That a field cannot be renamed while a sentence, a job or a rule of records still names it. */

const FIELDS = resolve('src/catalog/fields.ts');
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

/** The modules that do not compile once a field has another name in the table of fields. */
function brokenByRenaming(field: string, files: readonly string[]): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, resolve());
  const host = ts.createCompilerHost({ ...options, types: ['node'] });
  const read = host.readFile;
  host.readFile = (file) => {
    const text = read(file);
    if (resolve(file) !== FIELDS) return text;
    const renamed = text?.replace(`'${field}': {`, `'${field}-renamed': {`);
    if (renamed === text) throw new Error(`${FIELDS} has no field ${field}`);
    return renamed;
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
