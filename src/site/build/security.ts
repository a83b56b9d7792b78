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

/** What goes with every answer of a host. A page cannot say by itself who may frame it. */
export const HEADERS: Record<string, string> = {
  'Content-Security-Policy': [...POLICY, "frame-ancestors 'none'"].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** How long an answer may be kept: for good where a hash is in the name, else until asked again. */
export const CACHING = {
  hashed: 'public, max-age=31536000, immutable',
  data: 'public, max-age=3600',
  other: 'public, max-age=0, must-revalidate',
};

/** The folders that programs take from: pages of other sites may read what is in them. */
export const FOR_PROGRAMS: readonly string[] = ['api', 'badges', 'calendar', 'data', 'feeds'];
export const OPEN_TO_ALL = { 'Access-Control-Allow-Origin': '*' };
