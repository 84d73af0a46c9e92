import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from 'playwright';

/**
 * Draws `app/icon.svg` as the pictures that devices ask for: `npx tsx scripts/draw-icons.ts`, whenever it changed. `HAMISH_CHROMIUM` names
 * a browser where Playwright has none of its own.
 *
 * `room` is how much of the picture the icon takes where a device cuts a shape out of it: what is in the middle four fifths is never cut
 * (W3C Web App Manifest, “maskable”), and the corners of this icon reach further. There the paper goes to the edge.
 */
const pictures: readonly { file: string; size: number; room?: number }[] = [
  { file: 'public/icons/192.png', size: 192 },
  { file: 'public/icons/512.png', size: 512 },
  { file: 'public/icons/maskable.png', size: 512, room: 0.75 },
  // Where iOS looks without being told.
  { file: 'public/apple-touch-icon.png', size: 180, room: 0.9 },
];

const svg = await readFile('app/icon.svg', 'utf8');
const paper = /fill="([^"]+)"/.exec(svg)?.[1];
const { HAMISH_CHROMIUM: executablePath } = process.env;
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
await mkdir('public/icons', { recursive: true });
for (const { file, size, room } of pictures) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const inner = size * (room ?? 1);
  const style = `margin:0;display:grid;place-items:center;block-size:${size}px;${room ? `background:${paper}` : ''}`;
  await page.setContent(
    `<body style="${style}">${svg.replace('<svg', `<svg width="${inner}" height="${inner}"`)}</body>`,
  );
  await page.screenshot({ path: file, omitBackground: true });
  await page.close();
}
await browser.close();
