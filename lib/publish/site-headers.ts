import { serviceWorkerPath } from '../routes';
import { contentPolicy } from './content-policy';

/** What pages never ask a browser for. */
const unwanted = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The site's `_headers`, as Netlify, Cloudflare Pages and `npm start` read it: what every answer carries, and that files named
 * by their content may be kept for a year and never asked for again, and that the worker, which has one name for ever, is asked
 * for each time.
 *
 * `hashes` are those of all scripts that are written into pages.
 */
export function siteHeaders(hashes: readonly string[]): string {
  const every = {
    'Content-Security-Policy': `${contentPolicy(hashes)}; frame-ancestors 'none'`,
    'X-Frame-Options': 'DENY',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': unwanted.map((name) => `${name}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
  const lines = Object.entries(every).map(([name, value]) => `  ${name}: ${value}`);
  const assets = '/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n';
  const worker = `${serviceWorkerPath}\n  Cache-Control: no-cache\n`;
  return `/*\n${lines.join('\n')}\n${assets}${worker}`;
}
