import { homographRule } from './homograph-rule';
import { nounRules } from './noun-rules';
import type { HelpfulRule } from './rule';
import { shaddaRule } from './shadda-rule';
import { verbRules } from './verb-rules';

/** Every reason to print a mark. What none of them names is not printed; case endings least of all. */
export const helpfulRules: readonly HelpfulRule[] = [...verbRules, ...nounRules, shaddaRule, homographRule];
