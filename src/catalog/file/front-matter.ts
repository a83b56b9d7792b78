import matter from 'gray-matter';
import type { Fault } from './decode.ts';
import { Locator, placesIn } from '../problems/locate.ts';
import { faultOfMarks } from './marks.ts';
import { type Yaml, readYaml } from '../yaml/yaml.ts';

/** A record's file taken apart: data from the front matter, Markdown beneath. */
export interface FrontMatter {
  data: unknown;
  body: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine: number;
  locator: Locator;
  /** Why there is none that may be read, or what is wrong with the YAML. */
  faults: Fault[];
}

/** Reads a record's text, its lines ended by line feeds. */
export function readFrontMatter(text: string): FrontMatter {
  const inFile = placesIn(text);
  const fault = faultOfMarks(text);
  const { yaml, rest } = takeApart(fault ? '' : text);
  const faults: Fault[] = fault
    ? [{ message: fault.message, ...inFile(fault.offset) }]
    : yaml.wrong.map(({ offset, message }) => {
        return { field: 'YAML', message, ...yaml.placeOf(offset) };
      });
  return {
    data: faults.length > 0 ? {} : (yaml.data ?? {}),
    body: rest.trim(),
    bodyLine: inFile(text.length - rest.trimStart().length).line,
    locator: new Locator(yaml, yaml.placeOf),
    faults,
  };
}

/**
 * Takes a text apart with gray-matter, which hands the YAML to our engine and gives back what that
 * makes of it. Guarded is what gray-matter does otherwise: without options it keeps what it read and
 * hands it out again; it runs JavaScript; it ends at any line that begins with ---, and blank lines
 * cost it the square of their number. `faultOfMarks` stops texts in which the last three would show.
 */
function takeApart(text: string): { yaml: Yaml; rest: string } {
  const { data, content } = matter(text, { engines: ENGINES });
  const hasLines = 'document' in data;
  return { yaml: hasLines ? (data as Yaml) : readYaml(''), rest: content };
}

const refuse = () => {
  throw new Error('Front matter is never run');
};

const ENGINES = {
  /** The lines begin with what is left of the first, so they count as in the file; the last has no end. */
  yaml: (lines: string) => readYaml(`${lines}\n`),
  js: refuse,
  javascript: refuse,
  coffee: refuse,
};
