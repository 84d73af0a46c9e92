/** The end of letters, changes of colour and returns to what was before, and then only the end of the tag. */
const late = /(\bET\n)((?:(?:[^\n]*(?:RG|rg|gs)|Q)\n)*Q\n)EMC\b/g;

/** Ends a tag where its letters end: the printer ends the last one of a page after the drawing that it stands in. */
export function endTags(content: string): string {
  return content.replace(late, '$1EMC\n$2');
}
