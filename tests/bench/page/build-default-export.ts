import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressAll } from '@/lib/publish/compress-all';
import { runMeasured } from '../support/run-measured';
import { makeTemporaryProject } from '../support/temporary-project';

/** In place of `components/shell/once.tsx`: a page that the framework wakes up must hold its own elements as data. */
const plainOnce = `import type { ReactNode } from 'react';

export function Once({ children }: { children: ReactNode }): ReactNode {
  return children;
}
`;

/**
 * Builds the same site as a default Next export: the same routes, components and content, without what we do to it afterwards but
 * for the compressed copies, which a host would make. Gives the folder of the site.
 */
export async function buildDefaultExport(): Promise<string> {
  const folder = makeTemporaryProject();
  cpSync('content', join(folder, 'content'), { recursive: true });
  writeFileSync(join(folder, 'components/shell/once.tsx'), plainOnce);
  await runMeasured('npm', ['run', '-s', 'assets'], { folder });
  await runMeasured('next', ['build'], { folder });
  await compressAll(join(folder, 'out'));
  return join(folder, 'out');
}
