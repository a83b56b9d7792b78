import type { Card, CardFact, Layout, Model, Source } from '../../catalog/catalog.ts';
import { TIERS, type WeightFormatName } from '../../catalog/vocabulary.ts';
import type { Shape } from './shape.ts';

/** Which of several sources' figures is taken, and who says otherwise. */

export type FigureId = keyof Shape | 'parameters';

/** A figure of a model's shape with who says so. */
export interface ShapeFigure {
  id: FigureId;
  value: number;
  sources: Source[];
  /** What others say, with who. */
  rivals: { value: number; source: Source; note?: string | undefined }[];
  note?: string | undefined;
}

/** Published files of weights in a format. */
export interface WeightFile {
  format: WeightFormatName;
  bytes: number;
  source: Source;
  note?: string | undefined;
  rivals: { value: number; source: Source }[];
}

/** Everything on record of a model's shape. */
export interface ModelShape {
  shape: Shape;
  figures: ShapeFigure[];
  files: WeightFile[];
}

const FIGURES: readonly FigureId[] = [
  'parameters',
  'layers',
  'kvHeads',
  'headDim',
  'fullLayers',
  'window',
  'chunk',
  'kvRank',
  'ropeDim',
  'stateLayers',
  'stateHeads',
  'stateDim',
  'stateBytes',
  'cacheBytes',
];

/** The shape of a model: of each figure the one by the nearest source that no maintainer found wrong. */
export function shapeOf({ layouts }: Model): ModelShape {
  const ranked = rank(layouts);
  const figures = FIGURES.flatMap((id) => figureOf(ranked, id));
  const shape = Object.fromEntries(
    figures.filter(({ id }) => id !== 'parameters').map(({ id, value }) => [id, value]),
  );
  const named = ranked.flatMap((layout) =>
    layout.files.map(({ format, bytes }) => ({ format, bytes: bytes.number, layout })),
  );
  const files = [...Map.groupBy(named, ({ format }) => format).values()].flatMap(
    ([top, ...others]): WeightFile[] => {
      if (!top) return [];
      const { format, bytes, layout } = top;
      const rivals = others
        .filter((other) => other.bytes !== bytes)
        .map((other) => ({ value: other.bytes, source: other.layout.source }));
      return [{ format, bytes, source: layout.source, note: layout.note, rivals }];
    },
  );
  return { shape, figures, files };
}

function figureOf(ranked: readonly Layout[], id: FigureId): ShapeFigure[] {
  const given = ranked.flatMap((layout) => {
    const figure = layout[id];
    if (figure === undefined) return [];
    const value = typeof figure === 'number' ? figure : figure.number;
    return [{ value, source: layout.source, note: layout.note }];
  });
  const [top] = given;
  if (!top) return [];
  const alike = given.filter(({ value }) => value === top.value);
  const rivals = given.filter(({ value }) => value !== top.value);
  const sources = alike.map(({ source }) => source);
  return [{ id, value: top.value, sources, rivals, note: top.note }];
}

/** Those found wrong last, the nearer source first, else as the record has them. */
function rank<Told extends Layout | CardFact>(told: readonly Told[]): Told[] {
  const isWrong = ({ check = 'agrees' }: Told) => Number(check !== 'agrees');
  const tier = ({ source }: Told) => TIERS.indexOf(source.tier);
  return told.toSorted((one, other) => isWrong(one) - isWrong(other) || tier(one) - tier(other));
}

/** A card with the memory that can be counted on. */
export interface CardShape {
  id: string;
  name: string;
  /** Bytes: as the driver reports them, else as the card is named. */
  memory: number;
  isReported: boolean;
  /** US dollars, and watts at most; undefined where none is on record. */
  price?: number | undefined;
  power?: number | undefined;
  sources: Source[];
  /** Other figures of its memory as named, in bytes. */
  rivals: { value: number; source: Source }[];
}

/** What sources say of a card; nothing where none gives its memory. */
export function cardShapeOf({ id, name, facts }: Card): CardShape[] {
  const ranked = rank(facts);
  const reported = ranked.find((fact) => fact.reported);
  const named = ranked.filter((fact) => fact.memory);
  const memory = reported?.reported?.number ?? named[0]?.memory?.number;
  if (memory === undefined) return [];
  return [
    {
      id,
      name,
      memory,
      isReported: reported !== undefined,
      price: ranked.find((fact) => fact.price)?.price,
      power: ranked.find((fact) => fact.power)?.power,
      sources: [...new Set(ranked.map(({ source }) => source))],
      rivals: named.flatMap(({ memory: other, source }) =>
        other && other.number !== named[0]?.memory?.number ? [{ value: other.number, source }] : [],
      ),
    },
  ];
}
