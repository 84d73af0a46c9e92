import type { NextConfig } from 'next';
import { readSiteUrl } from './lib/site-url';

// A wrong address stops the build before it begins.
readSiteUrl(process.env.SITE_URL);

/** A static site: every page is a folder with an `index.html`, which any host can serve. */
const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  typedRoutes: true,
  poweredByHeader: false,
  // No page is gone to from within another: what its router would fetch ahead need not be weighed.
  experimental: { globalNotFound: true, prefetchInlining: false },
};

export default config;
