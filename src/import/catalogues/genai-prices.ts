import ts from 'typescript';
import { z } from 'zod';
import type { Files } from './archive.ts';
import {
  type Listing,
  type ListedPrices,
  type PriceTier,
  check,
  dollars,
  name,
  priced,
  tokens,
} from './listing.ts';
import { refuse } from './refusal.ts';

/** genai-prices: prices of the makers, with the day from which each holds, hours and tiers. */

const FILE = 'dist/index.js';

export const isGenaiData = (path: string) => path === FILE;

const tiered = z.union([
  dollars,
  z.looseObject({
    base: dollars,
    tiers: z.array(z.looseObject({ start: tokens, price: dollars })),
  }),
]);

const prices = z.looseObject({
  input_mtok: tiered.optional(),
  output_mtok: tiered.optional(),
  cache_read_mtok: tiered.optional(),
  cache_write_mtok: tiered.optional(),
});

const dated = z.looseObject({
  constraint: z
    .looseObject({
      type: z.string(),
      start_date: z.string().optional(),
      start_time: z.string().optional(),
      end_time: z.string().optional(),
    })
    .optional(),
  prices,
});

const provider = z.looseObject({
  id: name,
  models: z.array(
    z.looseObject({ id: name, name: name.optional(), prices: z.union([prices, z.array(dated)]) }),
  ),
});

type Tiered = z.output<typeof tiered> | undefined;

export function readGenaiPrices(files: Files): Listing[] {
  const providers = check(FILE, z.array(provider), literalIn(files.get(FILE) ?? ''));
  return providers.flatMap(({ id: host, models }) =>
    models.flatMap(({ id, name: called, prices: asked }): Listing[] => {
      const periods = Array.isArray(asked) ? asked : [{ prices: asked }];
      return periods.flatMap((period): Listing[] => {
        const from = 'constraint' in period ? period.constraint?.start_date : undefined;
        const hours = hoursOf(period);
        // Without a day an entry is as old as whoever last looked, which nobody can tell.
        if (!from && !hours) return [];
        return [
          {
            host,
            id,
            name: called,
            ...pricesOf(period.prices),
            from,
            hours,
            reads: [],
            writes: [],
          },
        ];
      });
    }),
  );
}

function hoursOf(period: z.output<typeof dated>): string | undefined {
  const { start_time: start, end_time: end } = period.constraint ?? {};
  return start && end ? `${start.slice(0, 5)} to ${end.slice(0, 5)} UTC` : undefined;
}

function pricesOf(asked: z.output<typeof prices>): {
  prices: ListedPrices | undefined;
  tiers: PriceTier[];
} {
  const at = (above: number) =>
    priced({
      input: priceAt(asked.input_mtok, above) ?? 0,
      output: priceAt(asked.output_mtok, above) ?? 0,
      cached: priceAt(asked.cache_read_mtok, above),
      cacheWrite: priceAt(asked.cache_write_mtok, above),
    });
  const borders = [asked.input_mtok, asked.output_mtok].flatMap((price) =>
    typeof price === 'object' ? price.tiers.map(({ start }) => start) : [],
  );
  const tiers = [...new Set(borders)].flatMap((above) => {
    const found = at(above);
    return found ? [{ ...found, above }] : [];
  });
  return { prices: at(0), tiers };
}

function priceAt(price: Tiered, above: number): number | undefined {
  if (price === undefined || typeof price === 'number') return price;
  const tier = price.tiers.findLast(({ start }) => start <= above);
  return above > 0 && tier ? tier.price : price.base;
}

/** The one list of providers in the module, read as a literal: the module is not run. */
function literalIn(text: string): unknown {
  const source = ts.createSourceFile(FILE, text, ts.ScriptTarget.Latest);
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const value = statement.declarationList.declarations[0]?.initializer;
    if (value && ts.isArrayLiteralExpression(value)) return valueOf(value);
  }
  return refuse(FILE, 'no list', 'wanted is a module of one list');
}

function valueOf(node: ts.Expression): unknown {
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(valueOf);
  if (ts.isObjectLiteralExpression(node)) return Object.fromEntries(node.properties.map(entryOf));
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand)) {
    const number = Number(node.operand.text);
    return node.operator === ts.SyntaxKind.ExclamationToken ? number === 0 : -number;
  }
  return refuse(FILE, `"${ts.SyntaxKind[node.kind]}" in the list`, 'allowed are plain values');
}

function entryOf(property: ts.ObjectLiteralElementLike): [string, unknown] {
  if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name))
    return refuse(FILE, 'a key that is computed', 'allowed are plain keys');
  return [property.name.text, valueOf(property.initializer)];
}
