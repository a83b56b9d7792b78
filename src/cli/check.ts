import { parseArgs } from 'node:util';
import { tableOfKinds } from '../catalog/rules/kinds.ts';
import { FORMATS, type ReportFormat, checkRecords } from './records.ts';

/**
 * `npm run check`: reads all records, prints every problem, exits 1 if one is refused; with
 * `-- --strict` also if something is asked about. `-- --format github` annotates a pull request,
 * `-- --format json` prints data, `-- --kinds` prints the kinds of problem as a table.
 */
const USAGE = `Allowed are --strict, --kinds and --format with one of ${FORMATS.join(', ')}. For example: npm run check -- --strict --format github`;

/** What the command line asks for, or undefined where it asks for something else. */
function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        strict: { type: 'boolean', default: false },
        kinds: { type: 'boolean', default: false },
      },
    });
    const isKnown = FORMATS.includes(values.format as ReportFormat);
    return isKnown ? { ...values, format: values.format as ReportFormat } : undefined;
  } catch {
    return undefined;
  }
}

const asked = readArguments();
if (!asked) {
  console.error(`${process.argv.slice(2).join(' ')}: no such option. ${USAGE}`);
  process.exitCode = 1;
} else if (asked.kinds) {
  console.log(tableOfKinds());
} else if (!checkRecords({ format: asked.format, isStrict: asked.strict })) {
  process.exitCode = 1;
}
