/** The worker itself. Its types are those of a worker of any kind; which kind it is, only the browser knows. */
export const scope = self as unknown as ServiceWorkerGlobalScope;
