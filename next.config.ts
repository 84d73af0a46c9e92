import { availableParallelism } from 'node:os';
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
  // An export asks for no page twice: Next would hold what it last rendered, 50 million characters in each process.
  cacheMaxMemorySize: 0,
  experimental: {
    globalNotFound: true,
    // No page is gone to from within another: what its router would fetch ahead need not be weighed.
    prefetchInlining: false,
    // Pages are rendered on every processor: Next would leave one to itself, and does nothing meanwhile.
    cpus: availableParallelism(),
  },
};

export default config;
