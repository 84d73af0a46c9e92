/** Asks for what is known of the article's words. */
export function askDetails(reader: HTMLElement): Promise<Response> {
  return fetch(reader.dataset.details ?? '');
}
