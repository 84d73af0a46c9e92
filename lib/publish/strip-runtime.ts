/** A script element with its attributes; its text cannot hold `</script`. */
const scripts = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
const scriptPreloads = /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*\bas="script")[^>]*>/g;

/**
 * Takes the framework's runtime off a page that is complete without it: its scripts, the flight data (the text a second
 * time) and the preloads. Scripts marked `data-keep` are the page's own and stay.
 */
export function stripRuntime(html: string): string {
  return html
    .replace(scripts, (element, attributes: string) => (attributes.includes('data-keep') ? element : ''))
    .replace(scriptPreloads, '');
}
