import { readdirSync, readFileSync } from 'node:fs';

/** What the processes of a tree hold and have used up. */
export interface TreeUse {
  /** The memory that each holds (`VmRSS`), summed, in bytes: what two of them share counts twice. */
  bytes: number;
  /** Processor time of each so far, by process id, in seconds. */
  seconds: Map<number, number>;
}

/** Linux counts processor time for programs in hundredths of a second, whatever its own clock. */
const ticksASecond = 100;

interface Entry {
  id: number;
  parent: number;
  seconds: number;
}

/** Every process of the machine, from Linux's `/proc`; nothing where there is none. */
function listProcesses(): Entry[] {
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // After the name in brackets, which may hold anything: state, parent, nine more, then user and system time.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      // One that has ended may stay listed until its parent looks.
      if (fields[0] === 'Z') return [];
      const ticks = Number(fields[11]) + Number(fields[12]);
      return { id: Number(name), parent: Number(fields[1]), seconds: ticks / ticksASecond };
    } catch {
      // It ended between the two looks.
      return [];
    }
  });
}

/** A process and all that it started, and those, whatever groups they made. Empty where the system does not tell. */
function listTree(root: number): Entry[] {
  const all = listProcesses();
  const tree = all.filter(({ id }) => id === root);
  for (const { id } of tree) tree.push(...all.filter(({ parent }) => parent === id));
  return tree;
}

/** Tells what a process and all that it started use now; `null` where the system does not tell. */
export function readTreeUse(root: number): TreeUse | null {
  const tree = listTree(root);
  if (tree.length === 0) return null;
  const bytes = tree.map(({ id }) => {
    try {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
    } catch {
      return 0;
    }
  });
  return {
    bytes: bytes.reduce((sum, each) => sum + each, 0),
    seconds: new Map(tree.map(({ id, seconds }) => [id, seconds])),
  };
}

/** Ends a process and all that it started, at once; where the system does not tell of those, the process alone. */
export function endTree(root: number): void {
  for (const id of new Set([root, ...listTree(root).map((entry) => entry.id)])) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
}
