/** Why a catalogue is not read: nothing is written then. */
export class Refusal extends Error {}

/** @throws Refusal with what was found, where, and what is allowed. */
export function refuse(where: string, found: string, allowed: string): never {
  throw new Refusal(`${where}: found ${found}; ${allowed}`);
}
