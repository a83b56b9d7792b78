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

const WIDEST = 640;
const NARROWEST = 280;
const BESIDE = 64;

/** How many units wide a drawing is: as many as the page has room for, so that its letters stay legible. */
export function drawingWidth(): number {
  const room = document.documentElement.clientWidth - BESIDE;
  return Math.min(WIDEST, Math.max(NARROWEST, room));
}
