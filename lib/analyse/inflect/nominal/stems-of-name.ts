import type { NameEntry } from '../../lexicon/entry';
import type { Stem } from '../stem';
import { cutStem } from './cut-stem';
import { declensionOfName } from './declension-of-name';
import { findParadigm } from './find-paradigm';
import { silentWaw } from './paradigms/irregular';
import { servantOf, servantOfDoubled } from './paradigms/servant';
import { type NameSetting, namePlans } from './plans';
import { stemOf } from './stem-of';
import { withoutArticle } from './without-article';

/**
 * The stem of a name. One with the article has it taken off and stands after ال alone; another is indefinite in shape (`مُحَمَّدٌ`), or in
 * construct before a name (`مُحَمَّدُ بْنُ`), whatever it means.
 */
export function stemsOfName(entry: NameEntry): Stem[] {
  const { lemma, gender } = entry;
  if (lemma.startsWith('عَبْد') && /^عَبْدُ?ال/u.test(lemma)) return [stemOfServant(lemma)];
  const bare = withoutArticle(lemma);
  const name = bare ?? lemma;
  const declension = declensionOfName(name, gender);
  const plan = namePlans[bare === null ? settingOf(entry, declension) : 'article'][gender];
  if (name === 'عَمْرو') return [stemOf('عَمْر', silentWaw, plan)];
  const kind = { declension, gender, root: null, isForeign: bare === null, isName: true };
  return [stemOf(name, findParadigm(name, kind), plan)];
}

function settingOf({ kinds }: NameEntry, declension: 'diptote' | 'triptote'): NameSetting {
  if (kinds.includes('place')) return 'place';
  const isLinked = declension === 'triptote';
  if (kinds.includes('family')) return isLinked ? 'linkedFamily' : 'family';
  return isLinked ? 'linked' : 'plain';
}

function stemOfServant(name: string): Stem {
  const { text, isDoubled } = cutStem(name.replace(/^عَبْدُ?/u, ''), '');
  return { text, slot: isDoubled ? servantOfDoubled : servantOf };
}
