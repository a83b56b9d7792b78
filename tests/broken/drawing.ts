import type { Catalog } from '../../src/catalog/catalog.ts';
import { strayCharacters } from '../../src/catalog/text/characters.ts';
import { processor } from '../../src/site/markdown/processor.ts';

/** What a text that passed the check looks like when it is drawn as pages draw it. */

const renderer = await processor.createRenderer({ syntaxHighlight: false });
const MOST_TIMES = 20;
const ANY_TEXT = 2200;

/** A tag; what stands in the quotation marks of an attribute is none of its own. */
const TAG = /<(?:"[^"]*"|[^"<>])*>|</g;
const ALLOWED =
  /^<\/?(?:p|em|strong|del|code|br|a|ul|ol|li|h[1-6]|hr|blockquote|pre|table|thead|tbody|tr|th|td)[ >/]/;
const WRONG_LINK = /href="(?:#[sp]\d|\/\/|javascript:|data:|[^"]*&#x202e;)/i;

/** What is wrong with the texts of records as they are drawn, a line each. */
export async function wrongDrawings(catalog: Catalog): Promise<string[]> {
  const { families, models, providers, benchmarks, sources, useCases } = catalog;
  const bodies = [families, models, providers, benchmarks, sources, useCases].flatMap((list) =>
    (list as { body: string }[]).map(({ body }) => body),
  );
  const texts = [...bodies, ...models.flatMap(({ remarks }) => remarks.map(({ says }) => says))];
  const found = await Promise.all(texts.map(wrongDrawing));
  return found.flat();
}

async function wrongDrawing(text: string): Promise<string[]> {
  const { code } = await renderer.render(text);
  const tags = code.match(TAG) ?? [];
  return [
    ...tags.filter((tag) => !ALLOWED.test(tag)).map((tag) => `draws ${tag}`),
    ...tags.filter((tag) => WRONG_LINK.test(tag)).map((tag) => `leads to ${tag}`),
    ...(code.length > MOST_TIMES * text.length + ANY_TEXT
      ? [`draws ${code.length} characters for ${text.length}`]
      : []),
    ...strayCharacters(code.replaceAll('\u00AD', '')).map(({ found }) => `draws ${found}`),
  ];
}
