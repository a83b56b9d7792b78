/** What a line of a report tells a stranger, by which alone the record has to be mended. */
export interface Judged {
  /** The file, the line, the column and the field. */
  where: boolean;
  /** What stands there. */
  found: boolean;
  /** What may stand there, or why this may not. */
  allowed: boolean;
  /** What to do: an order, a word that was meant, or a list to choose from. */
  mend: boolean;
}

const WHERE = /^content(?:\/\S[^:]*)?:\d+:\d+ {2}\S/;
const FOUND = / {2}(?:sure\? )?(?:found|in it|nothing|no|in the record) \S| found \S/;
const RULE = /[;:,] \S|\bwhich is no\b|\bnot\b|\bno\b/;
const MEND =
  /\. (?:[A-Z][a-z]+\b|`|In )|did you mean|allowed (?:is|are)\b|[Aa]llowed: |[;,] (?:or, if |leave|write|correct|shorten|drop)/;

/** Judges a line by its form: whether each of the four things is in it. */
export function judge(line: string): Judged {
  const says = line.replace(/^content\S* {2}/, '  ');
  return {
    where: WHERE.test(line),
    found: FOUND.test(says),
    allowed: RULE.test(says),
    mend: MEND.test(says),
  };
}
