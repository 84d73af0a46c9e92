import { listArticles } from '@/lib/content/list-articles';
import { readPdfWish } from '@/lib/pdf-wish';
import { publish } from '@/lib/publish/publish';
import { readSiteUrl } from '@/lib/site-url';

/** `npm run build`'s last step: from `next build`'s output to the published site, in place. */
await publish('out', {
  articles: listArticles(),
  site: readSiteUrl(process.env.SITE_URL),
  epoch: process.env.SOURCE_DATE_EPOCH,
  wantsPdf: readPdfWish(process.env.PDF),
});
