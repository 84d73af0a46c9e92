import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { runMeasured } from './run-measured';
import { makeTemporaryProject } from './temporary-project';

/**
 * Builds the site as it is here in another folder, which goes when the command ends; gives the folder of what is published.
 *
 * @throws with what the build printed, when it fails
 */
export async function buildElsewhere(env: Record<string, string> = {}): Promise<string> {
  const folder = makeTemporaryProject({ isChecked: true });
  cpSync('content', join(folder, 'content'), { recursive: true });
  await runMeasured('npm', ['run', '-s', 'build'], { folder, env });
  return join(folder, 'out');
}
