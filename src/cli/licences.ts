import { readFileSync } from 'node:fs';

/** `npm run licences`: under which licences the packages come; exits 1 if one is not allowed. */

/** None of them binds what a build writes: no package's code is on a page but Pagefind's (MIT). */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  // The list of exceptions to licences that pacote reads: names, and no code.
  'CC-BY-3.0',
  'CC0-1.0',
  'ISC',
  // libvips, which sharp carries: run by nothing here.
  'LGPL-3.0-or-later',
  'MIT',
  // Axe and Lightning CSS: used as they are.
  'MPL-2.0',
  // Fonts: their letters are in pictures, which that licence leaves free.
  'OFL-1.1',
  // argparse, of the YAML in gray-matter.
  'Python-2.0',
]);

interface Lock {
  packages: Record<string, { license?: string }>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const installed = Object.entries(packages).filter(([path]) => path !== '');
const byLicence = Object.groupBy(installed, ([, { license = 'none named' }]) => license);
const rows = Object.entries(byLicence).sort(
  ([one, ones = []], [other, others = []]) =>
    others.length - ones.length || one.localeCompare(other, 'en'),
);

for (const [licence, list = []] of rows) {
  const names = list.map(([path]) => path.replace(/^.*node_modules\//, ''));
  const isFew = names.length < 15 || !isAllowed(licence);
  console.log(`${licence.padEnd(40)}${names.length}  ${isFew ? names.join(', ') : ''}`.trimEnd());
}
const wrong = rows.filter(([licence]) => !isAllowed(licence));
console.log(
  `${installed.length} packages, ${wrong.length} of the licences not allowed${wrong.length > 0 ? ': replace those packages' : ''}.`,
);
if (wrong.length > 0) process.exitCode = 1;

/** Whether each licence that is named, `(MIT OR CC0-1.0)`, is allowed. */
function isAllowed(licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(/ (?:AND|OR) /)
    .every((name) => ALLOWED.has(name));
}
