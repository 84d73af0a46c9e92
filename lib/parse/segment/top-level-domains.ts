/**
 * What a bare host name may end on. Only these, since `Inc.The` with its space missing looks just like one: the generic
 * domains in use in news, Arab countries, and others that Arabic news links to.
 */
export const topLevelDomains: ReadonlySet<string> = new Set(
  (
    'com net org info edu gov int mil biz news media press tv me io ' +
    'ae bh dj dz eg iq jo km kw lb ly ma mr om ps qa sa sd so sy tn ye ' +
    'uk us fr de ir tr ru eu il ch ca in cn co ly gl'
  ).split(' '),
);
