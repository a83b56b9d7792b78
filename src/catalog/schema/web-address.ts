import { z } from 'zod';
import { sayForeign } from '../text/characters.ts';

const LONGEST_ADDRESS = 500;
const BEGINNING = 'allowed is a web address that begins with https:// (or http://)';

/** A web address as it can stand in a link: complete, with a host, and nobody's name in it. */
export const webAddress = z.string({ error: () => BEGINNING }).superRefine((address, context) => {
  const message = wrongAddress(address);
  if (message) context.addIssue({ code: 'custom', message });
});

function wrongAddress(address: string): string | undefined {
  if (!/^https?:\/\//.test(address)) return BEGINNING;
  if (address.length > LONGEST_ADDRESS)
    return `allowed are at most ${LONGEST_ADDRESS} characters. Drop what the page does not need`;
  if (!/^[!-~]+$/.test(address))
    return `allowed is an address without spaces, of plain letters${sayForeign(address)}. Copy it anew from the browser`;
  if (/[<>"\\^`{|}]/.test(address))
    return 'allowed is an address without < > " \\ ^ ` { | }. Write such a character as %3C and the like';
  if (!URL.canParse(address)) return 'allowed is an address that a browser can open. Copy it anew';
  const { username, password, hostname } = new URL(address);
  if (username || password)
    return 'allowed is an address without a name or password. Leave them out';
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(hostname))
    return 'allowed is an address on the open web, such as https://example.com/page. Give one that readers can open';
  return undefined;
}
