/**
 * Leaves out the lines for notes where they would begin a page of their own, which the sheet on the screen is parted into as on paper: the margin
 * has room. A browser that shows no pages keeps them.
 */
export function fitNotes(sheet: HTMLElement, text: HTMLElement): void {
  sheet.removeAttribute('data-full');
  const notes = sheet.querySelector('.notes')?.getBoundingClientRect();
  if (notes)
    sheet.toggleAttribute('data-full', notes.top - text.getBoundingClientRect().bottom > notes.height / 2);
}
