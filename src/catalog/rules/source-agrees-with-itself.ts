import { clashesOf, sayFound } from './contradiction.ts';
import { type Rule, onEach } from './rule.ts';

export const SOURCE_AGREES_WITH_ITSELF: Rule = {
  id: 'source-agrees-with-itself',
  says: 'One source does not say of a model what excludes itself: vision without image among the inputs, a dense model with experts, closed weights that you host, closed weights under an open licence.',
  mend: 'Correct one of the two, or give the one that is wrong check: contradicted.',
  find: onEach('models', (entry) =>
    clashesOf(entry)
      .filter(({ isOfOneSource }) => isOfOneSource)
      .map(({ one, other }) => {
        const beside = `${String(other.path.at(-1))} on ${entry.at(other.path)} is ${sayFound(other.value)}`;
        const message = `found ${sayFound(one.value)}, but ${beside}, and both cannot hold. Correct one, or give the wrong one check: contradicted`;
        return entry.problem(one.path, message);
      }),
  ),
};
