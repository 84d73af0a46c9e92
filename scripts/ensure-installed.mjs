import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** The oldest Node that everything here runs on. */
const oldest = [20, 20];

function modified(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/** Stops with a clear word on a Node that is too old. */
export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  console.error(`Hamish needs Node ${oldest.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Installs from the lockfile unless what is installed is newer than it. */
export function ensureInstalled() {
  ensureNode();
  const installed = modified('node_modules/.package-lock.json');
  if (installed > 0 && installed >= modified('package-lock.json')) return;
  console.log('Installing from package-lock.json …');
  run('npm', ['ci', '--include=dev', '--no-fund', '--no-audit']);
}

/** Runs a command to its end, its output on ours; ends with its exit code if it fails. */
export function run(command, args, options = {}) {
  const { status, signal, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (error) console.error(`${command} could not be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? (signal ? 130 : 1));
}
