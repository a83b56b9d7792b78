import { type Document, Document as YamlDocument, isMap, isSeq, visit } from 'yaml';

/** The text of a file of imports, the same for the same data: short groups on a line each. */

const HEAD =
  ' Made by npm run import, which writes it anew. Change content/catalogues, or write a record beside it.';

/** Groups beneath these keys stand on one line each. */
const ON_A_LINE = new Set(['offers', 'ended', 'events', 'facts']);

export function toYaml(data: object): string {
  const document: Document = new YamlDocument(withoutEmpty(data));
  document.commentBefore = HEAD;
  visit(document, {
    Pair: (_key, { key, value }) => {
      const name = String((key as { value?: unknown } | null)?.value);
      if (!ON_A_LINE.has(name)) return;
      if (isSeq(value)) for (const item of value.items) if (isMap(item)) item.flow = true;
      if (isMap(value))
        for (const { value: fact } of value.items) if (isMap(fact)) fact.flow = true;
    },
    Seq: (key, seq, path) => {
      const isOfNames = seq.items.every((item) => !isMap(item));
      if (isOfNames && key !== null && path.length > 0) seq.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true, singleQuote: true });
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0),
  );
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutEmpty(part)]));
}
