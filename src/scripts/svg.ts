/** A part of a drawing, with what is in it. */
export function svg(
  tag: string,
  attributes: Record<string, string | number>,
  ...inside: (string | Node)[]
): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...inside);
  return made;
}
