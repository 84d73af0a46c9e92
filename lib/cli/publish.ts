import { publish } from '@/lib/publish/publish';

/** `npm run build`'s last step: from `next build`'s output to the published site, in place. */
await publish('out');
