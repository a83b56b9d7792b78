/** Whether a provider's service is what events call by this name: `OpenAI API` of OpenAI. */
export function isServiceOf(
  { name, aliases }: { name: string; aliases: readonly string[] },
  surface: string,
): boolean {
  const isNamed = surface === name || surface === `${name} API`;
  return isNamed || aliases.includes(surface.toLowerCase().replaceAll(' ', '-'));
}
