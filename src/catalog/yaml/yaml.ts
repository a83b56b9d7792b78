import { CORE_SCHEMA, load } from 'js-yaml';
import { type Document, parseDocument } from 'yaml';
import { type Place, placesIn } from '../problems/locate.ts';
import { faultOf } from './fault.ts';
import type { Excess } from '../text/slip.ts';
import { excessOf } from './limits.ts';
import { slipsOf } from './slip.ts';

/** YAML as it was read, and what is wrong with it. */
export interface Yaml {
  data: unknown;
  /** The same with the places of all its parts. */
  readonly document: Document;
  wrong: Excess[];
  /** The place of a character of the text. */
  placeOf: (offset: number) => Place;
}

/** Reads YAML that stays within bounds. */
export function readYaml(text: string): Yaml {
  const excess = excessOf(text);
  const document = withoutTraces(() => parse(excess.length > 0 ? '' : text));
  const wrong = excess.length > 0 ? excess : faultsOf(document, text);
  return {
    data: wrong.length > 0 ? {} : document.toJS(),
    document,
    wrong,
    placeOf: placesIn(text),
  };
}

/** Signs with which YAML can do more than list plain values, or reads otherwise in its older versions. */
const MORE_THAN_PLAIN = /[&*!|>%?`\t]|^---|^\.\.\.|\d_\d/m;

/**
 * The same for files that a command wrote, at a fifth of the time: where none of the signs stands in
 * the text that a record may not use, its values are read alone, and places only when asked for.
 */
export function readPlainYaml(text: string): Yaml {
  const data = MORE_THAN_PLAIN.test(text) ? undefined : plainData(text);
  if (data === undefined) return readYaml(text);
  let document: Document | undefined;
  return {
    data,
    get document() {
      return (document ??= withoutTraces(() => parse(text)));
    },
    wrong: [],
    placeOf: placesIn(text),
  };
}

/** The values of a text; undefined where it is no YAML, or none of which one can tell without places. */
function plainData(text: string): unknown {
  try {
    return withoutTraces(() => load(text, { schema: CORE_SCHEMA })) ?? undefined;
  } catch {
    return undefined;
  }
}

function parse(text: string): Document {
  return parseDocument(text, {
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
}

/** The parser makes an error of each fault; their traces, which nobody sees, take most of its time. */
function withoutTraces<Made>(make: () => Made): Made {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Of what is wrong with YAML, only what all else would follow from. */
function faultsOf(document: Document, text: string): Excess[] {
  const fault = faultOf(document, text);
  return fault ? [fault] : slipsOf(document, text);
}
