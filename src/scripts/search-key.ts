/** Whether the key `/` opens search: a reader who works by voice or hits keys by chance can turn it off. */

const NAME = 'search-key';
const OFF = 'off';

/** On, unless this reader turned it off. */
export function isKeyOn(): boolean {
  return stored()?.getItem(NAME) !== OFF;
}

/** Turns the key on or off in this browser. */
export function setKey(isOn: boolean): void {
  if (isOn) stored()?.removeItem(NAME);
  else stored()?.setItem(NAME, OFF);
}

/** Nothing where a browser keeps no data of a site. */
function stored(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
