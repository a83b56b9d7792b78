import type { Model } from '../../catalog/catalog.ts';
import type { AdviceStep } from '../lives/advice.ts';
import { type Studies, once } from './studies.ts';

/** The models that sources send to this one. */
export const namedBy = once((studies: Studies, model: Model): AdviceStep[] =>
  studies.models.flatMap((other) =>
    studies
      .of(other)
      .advice.steps.filter(({ names }) => names.includes(model))
      .map((step) => ({ ...step, says: other.name, names: [other] })),
  ),
);

/**
 * Where the advice leads, step by step: each model on record, then the last name.
 * `GPT-4.5 Preview`, `GPT-4.1`, `gpt-6-luna`.
 */
export function chainOf(studies: Studies, model: Model, before: readonly Model[] = []): string[] {
  const step = studies.of(model).advice.steps.find(({ isCurrent }) => isCurrent);
  const passed = [...before, model];
  if (!step) return passed.length > 1 ? passed.map(({ name }) => name) : [];
  const next = step.names.find((candidate) => !passed.includes(candidate));
  return next ? chainOf(studies, next, passed) : [...passed.map(({ name }) => name), step.says];
}
