import { qrCode } from '@/lib/qr-code';

/** Draws the code of the article's address where the build did not know where the site would be; a page that was saved as a file has none. */
export function drawCode(): void {
  const place = document.querySelector<HTMLElement>('.code[data-of]');
  const svg = place?.querySelector('svg');
  if (!place || !svg || !/^https?:$/.test(location.protocol)) return;
  const { size, path } = qrCode(location.origin + place.dataset.of);
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.querySelector('path')?.setAttribute('d', path);
  place.hidden = false;
}
