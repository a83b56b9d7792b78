import type { Catalog, Model, Remark, Testimony } from '../../catalog/catalog.ts';
import { firstDay } from '../../catalog/values/date.ts';
import { byText, rankClaims } from '../evidence/rank.ts';

/** What to move to from a model, by one answer, with everybody who gives it. */
export interface AdviceStep {
  /** `gpt-6-luna`, as the sources write it. */
  says: string;
  /** The models on record that it names. */
  names: Model[];
  /** Who says so, in the order of their dates. */
  told: Testimony[];
  /** Whether it is the one that the pages show. */
  isCurrent: boolean;
}

/** A model with the advice on what follows it, in the order of dates. */
export interface Advice {
  model: Model;
  steps: AdviceStep[];
}

/** What sources say to move to from a model, the earliest advice first. */
export function adviceOf(catalog: Catalog, model: Model): Advice {
  const claims = model.claims.filter(({ field }) => field === 'successor');
  const top = rankClaims(claims)?.top;
  const named = claims.flatMap((claim) =>
    claim.value?.kind === 'text' ? [{ says: claim.value.text, claim }] : [],
  );
  const steps = [...Map.groupBy(named, ({ says }) => says.toLowerCase()).values()].flatMap(
    (group): AdviceStep[] => {
      const said = group.map(({ claim }) => claim);
      const told = said.toSorted((one, other) => byText(dayOf(one), dayOf(other)));
      const [first] = group;
      if (!first) return [];
      const { says } = first;
      const isCurrent = top !== undefined && said.includes(top);
      return [{ says, names: modelsIn(catalog, says), told, isCurrent }];
    },
  );
  return {
    model,
    steps: steps.toSorted(
      (one, other) => byText(startOf(one), startOf(other)) || byText(one.says, other.says),
    ),
  };
}

/** What sources name in a model's place on one surface: `replacement on Azure`, `in ChatGPT`. */
export function adviceOn(model: Model, surface: string): Remark[] {
  return model.remarks.filter(({ about }) => {
    const [, place] = /^replacement (?:on|in) (.+)$/.exec(about) ?? [];
    return place !== undefined && (surface === place || surface.startsWith(`${place} `));
  });
}

/** The models on record that a text names: `GPT-5.1 or GPT-4.1`. */
function modelsIn({ models }: Catalog, text: string): Model[] {
  return text.split(/ or |, /).flatMap((part) => {
    const name = part.trim().toLowerCase();
    const isNamed = (model: Model) =>
      [model.id, model.name.toLowerCase(), ...model.aliases].includes(name);
    return models.find(isNamed) ?? [];
  });
}

function dayOf({ said }: Testimony): string {
  return said ? firstDay(said) : '9999';
}

function startOf({ told: [first] }: AdviceStep): string {
  return first ? dayOf(first) : '9999';
}
