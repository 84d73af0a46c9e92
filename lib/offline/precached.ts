/** The pages that are kept before anyone opens them, by their paths: `lib/publish/build-service-worker.ts` writes them in. */
declare const PRECACHED: readonly string[];

export const precached = PRECACHED;
