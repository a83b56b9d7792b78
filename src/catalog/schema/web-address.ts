import { domainToUnicode } from 'node:url';
import { z } from 'zod';
import { sayForeign, strayCharacters } from '../text/characters.ts';
import { deceit } from '../text/name.ts';

const LONGEST_ADDRESS = 500;
const BEGINNING = 'allowed is a web address that begins with https:// (or http://)';

/** A web address as it can stand in a link: complete, with a host, and nobody's name in it. */
export const webAddress = z.string({ error: () => BEGINNING }).superRefine((address, context) => {
  const message = wrongAddress(address);
  if (message) context.addIssue({ code: 'custom', message });
});

/** Names that lead nowhere on the open web, or into somebody's own network (RFC 2606, 6761, 6762, 8375). */
const PRIVATE =
  /(?:^|\.)(?:internal|local|localhost|localdomain|lan|home|corp|intranet|private|test|invalid|onion|arpa)$|^metadata\./;

/** Services that shorten addresses: they hide where they lead, and close. */
const SHORTENERS =
  /^(?:www\.)?(?:bit\.ly|t\.co|goo\.gl|tinyurl\.com|ow\.ly|is\.gd|buff\.ly|lnkd\.in|rb\.gy|cutt\.ly|shorturl\.at)$/;

/** Parameters that sign or pay for a request, and those that say where a click came from. */
const SECRETS =
  /^(?:(?:x-(?:amz|goog)-)?(?:signature|security-token|credential)|(?:api|access|auth|secret)[-_]?(?:key|token)|token|key|sig|secret|password|passwd|pwd|sessionid|session)$/i;
const TRACES = /[?&](utm_[a-z]+|fbclid|gclid|msclkid|mc_[ce]id|igshid)=/i;

function secretIn(address: string): string | undefined {
  const { searchParams, hash } = new URL(address);
  const names = [...searchParams.keys(), ...new URLSearchParams(hash.slice(1)).keys()];
  return names.find((name) => SECRETS.test(name));
}

/** Labels of letters, digits and hyphens between them, at least two, the last of letters. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?$/;

function wrongAddress(address: string): string | undefined {
  if (!/^https?:\/\//.test(address)) return BEGINNING;
  if (address.length > LONGEST_ADDRESS)
    return `allowed are at most ${LONGEST_ADDRESS} characters. Drop what the page does not need`;
  if (!/^[!-~]+$/.test(address))
    return `allowed is an address without spaces, of plain letters${sayForeign(address)}. Copy it anew from the browser`;
  if (/[<>"\\^`{|}[\]]/.test(address))
    return 'allowed is an address without < > " \\ ^ ` { | } [ ]. Write such a character as %3C and the like';
  if (!URL.canParse(address)) return 'allowed is an address that a browser can open. Copy it anew';
  const { username, password, hostname, port } = new URL(address);
  const [, authority = ''] = /^https?:\/\/([^/?#]*)/.exec(address) ?? [];
  if (username || password || authority.includes('@'))
    return 'allowed is an address without a name or password. Leave them out';
  if (!HOST.test(hostname))
    return 'allowed is an address on the open web, such as https://example.com/page. Give one that readers can open';
  if (port || authority.includes(':')) return 'allowed is an address without a port. Leave it out';
  if (authority.includes('%'))
    return 'allowed is a host in plain letters, without %. Write it as the browser shows it';
  if (PRIVATE.test(hostname))
    return `allowed is an address on the open web, and "${hostname}" is a name within a network. Give one that readers can open`;
  if (SHORTENERS.test(hostname))
    return `"${hostname}" only leads elsewhere. Open it, and write the address where it ends`;
  const key = secretIn(address);
  if (key)
    return `"${key}" is what lets its owner in, and a record is public. Leave it out; if it is a key, revoke it`;
  const trace = TRACES.exec(address)?.[1];
  if (trace) return `"${trace}" counts who clicked, and the page does not need it. Leave it out`;
  const foreign = hostname.includes('xn--') ? deceit(domainToUnicode(hostname)) : undefined;
  if (foreign)
    return `"${domainToUnicode(hostname)}" is how a browser may show it: in it ${foreign.found}: ${foreign.rule}`;
  const [odd] = strayCharacters(decoded(address));
  if (odd) return `in it ${odd.found}, written with %: ${odd.rule}`;
  return undefined;
}

/** The letters that escapes stand for; what is no text stays as it is written. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
