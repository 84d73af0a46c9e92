import { existsSync, readFileSync } from 'node:fs';
import { Blob, Face, Font, Buffer as Run, shape } from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import { cutScreenFont } from '@/lib/publish/cut-screen-font';
import { arabic } from '@/lib/publish/subset-fonts';
import { readFixtures } from '../support/read-fixtures';

const seed = readFileSync('content/articles/kuwait-bahrain-security-cooperation/source.txt', 'utf8');
const known = new Set(arabic);
/** Every word of the seed and the fixtures whose letters the face has. */
const words = [
  ...new Set([seed, ...readFixtures().map(({ source }) => source)].join(' ').split(/\s+/)),
].filter((word) => [...word].every((char) => known.has(char)));

const folder = 'node_modules/@expo-google-fonts';
const faces = {
  Naskh: `${folder}/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf`,
  Sans: `${folder}/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf`,
};

function faceOf(data: Buffer): Face {
  return new Face(new Blob(new Uint8Array(data)));
}

/** Where the shaper puts each glyph of a text, in units of the face. */
function placesOf(font: Font, text: string) {
  const run = new Run();
  run.addText(text);
  run.guessSegmentProperties();
  shape(font, run);
  return { clusters: run.getGlyphInfos().map(({ cluster }) => cluster), places: run.getGlyphPositions() };
}

/** How wide a text is, in em. */
function widthOf(face: Face, text: string): number {
  const { places } = placesOf(new Font(face), text);
  return places.reduce((sum, { xAdvance }) => sum + xAdvance, 0) / face.upem;
}

describe.each(Object.entries(faces))('Hamish %s', (name, file) => {
  const whole = readFileSync(file);

  test('cut to size, sets every word as the whole face does', async () => {
    const cut = new Font(faceOf(await cutScreenFont(whole, arabic, 'truetype')));
    const full = new Font(faceOf(whole));
    expect(words.length).toBeGreaterThan(3000);
    for (const word of words) expect(placesOf(cut, word), word).toEqual(placesOf(full, word));
  });

  const dejaVu = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';
  test.runIf(existsSync(dejaVu))('is as wide as what stands in for it, within one in a hundred', () => {
    const css = readFileSync('app/styles/fonts.css', 'utf8');
    const rule = new RegExp(`"Hamish ${name} Fallback";[^}]*size-adjust: ([\\d.]+)%`).exec(css);
    const adjusted = (widthOf(faceOf(readFileSync(dejaVu)), seed) * Number(rule?.[1])) / 100;
    expect(adjusted / widthOf(faceOf(whole), seed)).toBeCloseTo(1, 2);
  });
});
