import { spawn } from 'node:child_process';

/** So much of the end of what a step printed is kept, in characters: the list of a browser run's failures with room. */
const keptCharacters = 6000;

/**
 * Runs one step of `npm test`: what it prints is shown as it comes, and its end is kept to be shown again if it failed.
 * @returns whether it passed, how long it took in seconds, and the end of what it printed
 */
export function runStep({ name, command, args, env }) {
  console.log(`\n— ${name}`);
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['inherit', 'pipe', 'pipe'],
      env,
      shell: process.platform === 'win32',
    });
    let end = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.setEncoding('utf8');
      from.on('data', (text) => {
        to.write(text);
        end = (end + text).slice(-keptCharacters);
      });
    }
    const finish = (passed) => resolve({ name, passed, seconds: (Date.now() - began) / 1000, end });
    child.on('error', (error) => {
      end += `\n${error.message}`;
      console.error(error.message);
      finish(false);
    });
    child.on('close', (status) => finish(status === 0));
  });
}
