/** How seldom news has a feature, in units of rank (roughly, natural logarithms of how many times rarer it is than the usual). */
const costs: Readonly<Record<string, number>> = {
  'Voice=Pass': 1.6,
  'Mood=Imp': 5,
  'Person=2': 4,
  'Person=1': 1.8,
  'Number=Dual': 1.2,
  'Number=Plur': 0.2,
  'Mood=Jus': 0.6,
  'Mood=Sub': 0.3,
  'Aspect=Imp': 0.2,
};

/** The cost of features together: `Aspect=Imp|Person=2` costs what both cost. */
export function featureCost(features: string): number {
  let cost = 0;
  if (features !== '') for (const feature of features.split('|')) cost += costs[feature] ?? 0;
  return isOfWomen.test(features) ? cost + ofWomen : cost;
}

/** Verbs of which several women are the subject (`يكتبن`). */
const isOfWomen = /Gender=Fem.*Number=Plur.*Person=/;
const ofWomen = 3;
