import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildDate } from '../catalog/build-date.ts';
import { runImport } from '../import/catalogues/import.ts';
import { NPM } from '../import/catalogues/newest.ts';
import { Refusal } from '../import/catalogues/refusal.ts';
import { tableOf } from '../import/catalogues/report.ts';

/**
 * `npm run import`: renews prices and limits from open catalogues, and prints what moved.
 * `-- --newest` takes in the newest version of each catalogue first; `--from FILE` reads an archive on disk, or the api.json of models.dev; `--audit` compares
 * catalogues with what people took from makers' pages, and writes nothing; `--report FILE` writes
 * the text to a file as well.
 */

const { values } = parseArgs({
  options: {
    from: { type: 'string', multiple: true, default: [] },
    audit: { type: 'boolean', default: false },
    newest: { type: 'boolean', default: false },
    report: { type: 'string' },
  },
});

try {
  const run = await runImport(process.cwd(), {
    from: values.from,
    isDry: values.audit,
    today: buildDate(),
    registry: values.newest ? NPM : undefined,
  });
  const { update, catalogues, changed } = run;
  const differ = update.agreements.flatMap(({ catalogue, field, differ: what }) =>
    what.map((line) => `- ${catalogue}, ${field}: ${line}`),
  );
  const text = values.audit
    ? [...tableOf(update.agreements, catalogues), '', ...differ].join('\n')
    : `${run.report}\n${changed.length} files changed.`;
  console.log(text);
  if (values.report !== undefined) writeFileSync(values.report, values.audit ? text : run.report);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`${error.message}\nNothing was written.`);
  process.exitCode = 1;
}
