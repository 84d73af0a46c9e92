import { loadHostHeaders } from '@/lib/publish/server/load-host-headers';
import { servers, writeHostHeaders } from '@/lib/publish/server/write-host-headers';

const usage = `npm run -s host-headers -- nginx|caddy PATH [FOLDER]

Prints what out/_headers, or that of FOLDER, says of answers to PATH, as lines of the server's configuration.
See docs/hosting.md.
`;

const [asked, path, folder = 'out', ...more] = process.argv.slice(2);
const server = servers.find((each) => each === asked);

if (!server || !path?.startsWith('/') || more.length > 0) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  try {
    const lines = writeHostHeaders(loadHostHeaders(folder), path, server);
    if (lines === '')
      process.stderr.write(`${folder}/_headers says nothing of ${path}: is the site built?\n`);
    process.stdout.write(lines);
    process.exitCode = lines === '' ? 1 : 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
