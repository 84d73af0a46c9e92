import { createHash } from 'node:crypto';

/** A script element of a page that has its text in it; data (`type="application/ld+json"`) does not run. */
const inlineScript = /<script\b(?![^>]*\bsrc=)(?![^>]*\btype="application\/)[^>]*>([\s\S]*?)<\/script>/g;

/** The hashes of the scripts that are written into a page, as a policy names them, each once. */
export function scriptHashes(html: string): string[] {
  const hashes = [...html.matchAll(inlineScript)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [...new Set(hashes)];
}

/**
 * The content security policy of a page (CSP 3): nothing but the site's own files, and of the scripts written into the page
 * those with these hashes. Neither styles nor scripts of any other origin, element or attribute.
 */
export function contentPolicy(hashes: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/**
 * Says a page's policy in the page itself, before anything that it is about: some hosts take no headers.
 *
 * @throws when the page has no `<head>` to say it in
 */
export function addPolicy(html: string): string {
  if (!html.includes('<head>')) throw new Error('a page has no <head> for its content security policy');
  const policy = contentPolicy(scriptHashes(html));
  return html.replace(
    '<head>',
    () => `<head><meta http-equiv="content-security-policy" content="${policy}"/>`,
  );
}
