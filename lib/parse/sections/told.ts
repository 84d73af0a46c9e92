import type { SectionType } from '../../model/article';
import type { Evidence } from '../../model/block';

/** What a block says of its section, and the words that say it. */
export interface Told {
  type: SectionType;
  evidence: Evidence;
}
