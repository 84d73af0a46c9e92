/**
 * Fetches the face for paper when a reader's finger goes to Ctrl or ⌘, on the way to P: not every browser waits for it
 * when it prints, and most readers never need it.
 */
export function loadPrintFont(): void {
  const load = ({ key }: KeyboardEvent) => {
    if (key !== 'Control' && key !== 'Meta') return;
    document.removeEventListener('keydown', load);
    for (const weight of [400, 700]) void document.fonts.load(`${weight} 1em "Hamish Print"`, 'ش');
  };
  document.addEventListener('keydown', load);
}
