import { existsSync } from 'node:fs';
import { buildDate } from '../catalog/build-date.ts';
import { reportProblems } from '../catalog/problems/report.ts';
import { EDITIONS } from '../import/boards/editions.ts';
import { importBoards } from '../import/boards/import.ts';
import { reportEdition } from '../import/boards/report.ts';

/** `npm run import:boards -- FOLDER`: renews the rows of boards from a folder of CSV tables. */

const [folder] = process.argv.slice(2);
if (!folder || !existsSync(folder)) {
  console.error(
    `${folder ? `There is no folder "${folder}".` : 'Name the folder that holds the tables.'} For example: npm run import:boards -- ../tables`,
  );
  process.exitCode = 1;
} else {
  const imported = await importBoards(process.cwd(), folder, EDITIONS, buildDate());
  const { editions, problems, ourNames } = imported;
  if (problems.length > 0) {
    console.error(`${reportProblems(problems)}\nNothing was written.`);
    process.exitCode = 1;
  } else console.log(editions.map((edition) => reportEdition(edition, ourNames)).join('\n\n'));
}
