import { classAt, isOfWord, widthAt } from '../../arabic/character-class';
import { topLevelDomains } from './top-level-domains';

/** Characters that addresses are made of beside letters and digits (RFC 3986). */
const ofHost = '.-_%+@';
const ofPath = "-._~:/?#[]@!$&'*+,;=%";
/** What ends a sentence or a bracket sooner than an address. */
const trailing = ".,;:!?'*&[]";

/**
 * Looks for a web or e-mail address that begins at `start`, and gives the offset of its end; when there is none, the
 * bitwise complement of an offset before which none begins, so that nothing is searched twice.
 *
 * `www.kuna.net.kw.` → the end of `kw`; `https://ar.wikipedia.org/wiki/الكويت` → its whole length; `قال.وأضاف` → none.
 */
export function findAddress(source: string, start: number, end: number): number {
  let at = start;
  let hasDot = false;
  let hasAt = false;
  while (at < end) {
    const unit = source.charCodeAt(at);
    if (unit === 0x2e) hasDot = true;
    else if (unit === 0x40) hasAt = true;
    else if (!isAsciiLetterOrDigit(unit) && !ofHost.includes(source.charAt(at))) break;
    at++;
  }
  if (!hasDot && !hasAt && at + 3 < end && source.startsWith('://', at)) return pathEnd(source, at + 3, end);
  if (hasDot) {
    let hostEnd = at;
    while (ofHost.includes(source.charAt(hostEnd - 1))) hostEnd--;
    const host = source.slice(start, hostEnd);
    if (hasAt ? isMail(host) : isHost(host)) {
      const goesOn = !hasAt && hostEnd === at && at < end && '/?#:'.includes(source.charAt(at));
      return goesOn ? pathEnd(source, at, end) : hostEnd;
    }
  }
  return ~at;
}

/** Tells the letters and digits that an address without a scheme may begin with. */
export function isAsciiLetterOrDigit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
}

function isHost(host: string): boolean {
  // In lower case only: ASP.NET is no address.
  if (!/^www\./i.test(host) && !topLevelDomains.has(host.slice(host.lastIndexOf('.') + 1))) return false;
  const labels = host.split('.');
  return labels.length > 1 && labels.every((label) => /^[a-z0-9-]+$/i.test(label));
}

function isMail(host: string): boolean {
  const [name, domain, ...more] = host.split('@');
  if (!name || !domain || more.length > 0) return false;
  return /^[a-z0-9.-]+$/i.test(domain) && /^[a-z]{2,}$/i.test(domain.slice(domain.lastIndexOf('.') + 1));
}

/** The end of an address whose host is known, without the punctuation that belongs to the sentence around it. */
function pathEnd(source: string, start: number, end: number): number {
  let at = start;
  let brackets = 0;
  while (at < end) {
    const character = source.charAt(at);
    if (character === '(') brackets++;
    else if (character === ')') brackets--;
    else if (!ofPath.includes(character) && !isOfWord(classAt(source, at))) break;
    at += widthAt(source, at);
  }
  at = Math.min(at, end);
  for (; at > start; at--) {
    const last = source.charAt(at - 1);
    if (last === ')' && brackets < 0) brackets++;
    else if (!trailing.includes(last)) break;
  }
  return at;
}
