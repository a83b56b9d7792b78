/** Where a model came out of which no source names a service of its maker: hosts sell it. */
export const HOSTS = 'hosts';

/** Whether a provider's service is what events call by this name: `OpenAI API` of OpenAI. */
export function isServiceOf(
  { name, aliases }: { name: string; aliases: readonly string[] },
  surface: string,
): boolean {
  const isNamed = surface === name || surface === `${name} API`;
  return isNamed || aliases.includes(surface.toLowerCase().replaceAll(' ', '-'));
}
