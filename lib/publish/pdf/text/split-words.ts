import type { Cluster } from './text-run';

/** A word of a run, or what stands between two. */
export interface RunPart {
  clusters: Cluster[];
  isWord: boolean;
}

/** Parts a run at its spaces and punctuation, in the order in which it is drawn. */
export function splitWords(clusters: readonly Cluster[]): RunPart[] {
  const parts: RunPart[] = [];
  for (const cluster of clusters) {
    const isWord = /[\p{L}\p{M}]/u.test(cluster.text);
    const last = parts.at(-1);
    if (last?.isWord === isWord) last.clusters.push(cluster);
    else parts.push({ clusters: [cluster], isWord });
  }
  return parts;
}
