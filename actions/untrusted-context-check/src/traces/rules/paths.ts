import type { Act } from '../shell/act.ts';
import { UNKNOWN } from '../shell/act.ts';

const TEMPORARY = /^(?:\/private)?(?:\/var)?\/tmp(?:\/|$)|^\$TMPDIR(?:\/|$)|^\/var\/folders\//u;
const SYSTEM =
  /^\/(?:bin|boot|dev|etc|home|lib\w*|opt|proc|root|run|sbin|srv|sys|usr|var|Users|System|Library|Applications|private|mnt|media|Volumes)?(?:\/|\*|$)/u;

/** Where a path lies as seen from the act's working folder: its parts joined and `..` resolved. */
export function resolved(path: string, cwd: string): string {
  const absolute = path.startsWith('/') || path.startsWith('$') || path.startsWith('~') ? path : `${cwd}/${path}`;
  const parts: string[] = [];
  for (const part of absolute.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return (absolute.startsWith('/') ? '/' : '') + parts.join('/');
}

/** What removing a path would hit. */
export function reach(path: string, act: Act, start: string): 'inside' | 'temporary' | 'outside' | 'unknown' {
  if (path.startsWith(UNKNOWN)) return 'unknown';
  const place = resolved(path, act.cwd);
  if (/^(?:\$HOME|~[\w-]*)(?:\/|$)/u.test(place)) return 'outside';
  if (TEMPORARY.test(place)) return /^(?:\/private)?(?:\/var)?\/tmp\/?$/u.test(place) ? 'outside' : 'temporary';
  if (place.startsWith('$')) return place.startsWith('$PWD') ? 'inside' : 'unknown';
  const home = start === '' ? '' : resolved(start, '');
  if (home !== '' && (place === home || place.startsWith(`${home}/`)))
    return place === home && path.startsWith('/') ? 'outside' : 'inside';
  if (!place.startsWith('/')) return path.startsWith('..') ? 'outside' : 'inside';
  if (start === '' && !path.startsWith('/') && !act.cwd.startsWith('/')) return 'inside';
  return SYSTEM.test(place) || place.startsWith('/') ? 'outside' : 'unknown';
}
