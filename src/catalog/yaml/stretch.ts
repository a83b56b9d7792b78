import { CST, Lexer } from 'yaml';

/** What the lexer says of a stretch of text. */
export interface Stretch {
  type: ReturnType<typeof CST.tokenType>;
  source: string;
  offset: number;
  /** Counted from 0 by the lines on which stretches begin. */
  line: number;
  /** Whether nothing but spaces stands before it on its line. */
  isFirst: boolean;
}

const WITHOUT_WIDTH = ['doc-mode', 'flow-error-end', 'scalar'];

/** The stretches of a YAML text, from the lexer alone: in linear time, whatever the text. */
export function* stretchesOf(yaml: string): Generator<Stretch> {
  let [offset, line, isFirst, isText] = [0, 0, true, false];
  for (const source of new Lexer().lex(yaml)) {
    const type = isText ? 'scalar' : CST.tokenType(source);
    if (!isText && WITHOUT_WIDTH.includes(type ?? '')) {
      isText = type === 'scalar';
      continue;
    }
    isText = false;
    yield { type, source, offset, line, isFirst };
    offset += source.length;
    if (source.endsWith('\n')) line += 1;
    isFirst = source.endsWith('\n') || (isFirst && type === 'space');
  }
}
