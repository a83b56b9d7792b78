/** What a page may load: its own files. WebAssembly is how search reads its index. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** The content security policy as it stands in each page, for hosts that send no headers. */
export const PAGE_POLICY = POLICY.join(';');

/** What goes with every answer of a host. */
export const HEADERS: Record<string, string> = {
  'Content-Security-Policy': POLICY.join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** The folder of the only pages that other sites may show in a frame. */
export const EMBEDS = 'embed';

/**
 * What goes with all else besides: no site may frame it, which a page cannot say by itself. Of two
 * policies both hold, so that this one stands apart, to be left out.
 */
export const UNFRAMED: Record<string, string> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
};

const POLICY_HEADER = 'Content-Security-Policy';

/** What goes with the answer for a path under the base path; two policies reach a reader as one text. */
export function headersAt(path: string): Record<string, string> {
  if (path.startsWith(`/${EMBEDS}/`)) return HEADERS;
  const policies = [HEADERS[POLICY_HEADER], UNFRAMED[POLICY_HEADER]].join(', ');
  return { ...HEADERS, ...UNFRAMED, [POLICY_HEADER]: policies };
}

/** How long an answer may be kept: for good where a hash is in the name, else until asked again. */
export const CACHING = {
  hashed: 'public, max-age=31536000, immutable',
  data: 'public, max-age=3600',
  other: 'public, max-age=0, must-revalidate',
};

/** The folders that programs take from: pages of other sites may read what is in them. */
export const FOR_PROGRAMS: readonly string[] = [
  'api',
  'badges',
  'calendar',
  'data',
  'feeds',
  'oembed',
];
export const OPEN_TO_ALL = { 'Access-Control-Allow-Origin': '*' };
