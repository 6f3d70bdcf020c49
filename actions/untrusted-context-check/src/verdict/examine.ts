import { findHidden } from '../hidden/find-hidden.ts';
import { findHomoglyphs } from '../hidden/find-homoglyphs.ts';

import { findSignals, LITERAL_RULES, RULES_BY_ID, type Reading } from '../signals/find.ts';
import type { Hit } from '../signals/hits.ts';
import { isAboutAttacks, isRendered, type Source } from '../sources/source.ts';
import { decodeAll, type Decoded } from '../views/decode.ts';
import { hiddenRegions, type HiddenRegion } from '../views/hidden-regions.ts';
import { hiddenOrder } from './hidden-order.ts';
import { isPattern, isQuoted, talkFactor } from './talk.ts';

/** Where the text that carries a signal stands. */
export type Place = 'visible' | 'hidden' | 'encoded';

/** A signal with everything a person needs to see. Weight already takes place and audience into account. */
export interface PlacedSignal {
  readonly ruleId: string;
  readonly title: string;
  readonly place: Place;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
  /** The text in question, decoded where it was encoded. Outside text: escape it before showing. */
  readonly excerpt: string;
}

const MAX_DEPTH = 3;
const MAX_EXCERPT = 240;
/** What is out of sight counts more: there is no honest reason to give orders where nobody looks. */
const HIDDEN_FACTOR = 2;
const ENCODED_FACTOR = 2;
const ABOUT_ATTACKS_FACTOR = 0.5;
const QUOTED_FACTOR = 0.6;

/** All signals of a source, sorted by place. */
export function examine(source: Source): PlacedSignal[] {
  return examineText(source, source.text, 0).toSorted((a, b) => a.start - b.start);
}

function examineText(source: Source, text: string, depth: number): PlacedSignal[] {
  const reading = findSignals(text);
  const regions = isRendered(source) && /[<[$]| {160}/.test(text) ? hiddenRegions(text) : [];
  const found = [...spoken(source, text, reading, regions), ...ordersOutOfSight(text, reading, regions)];
  if (depth === 0) found.push(...unseenCharacters(text), ...lookAlikes(text));
  if (depth < MAX_DEPTH) found.push(...encodedOrders(source, text, reading.hits, regions, depth));
  return found;
}

function spoken(source: Source, text: string, reading: Reading, regions: readonly HiddenRegion[]): PlacedSignal[] {
  if (reading.signals.length === 0) return [];
  const talk = talkFactor(text, reading.hits);
  const aside = isAboutAttacks(source.path) ? ABOUT_ATTACKS_FACTOR : 1;
  const inside = regionFinder(regions);
  const found: PlacedSignal[] = [];
  for (const signal of reading.signals) {
    // An order that leaves the region is in sight.
    const around = inside(signal.start);
    const region = around !== null && signal.end <= around.end ? around : null;
    if (RULES_BY_ID.get(signal.ruleId)?.conversation && source.kind === 'file' && region === null) continue;
    if (region === null && isPattern(text, signal)) continue;
    const mentioned = source.kind === 'file' && isQuoted(text, signal) ? QUOTED_FACTOR : 1;
    const visible = LITERAL_RULES.has(signal.ruleId) ? 1 : talk(signal) * aside * mentioned;
    const factor = region === null ? visible : HIDDEN_FACTOR;
    found.push({
      ...signal,
      place: region === null ? 'visible' : 'hidden',
      weight: signal.weight * factor,
      excerpt: excerptOf(text, signal.start, signal.end),
    });
  }
  return found;
}

const ordersOutOfSight = (text: string, { hits }: Reading, regions: readonly HiddenRegion[]): PlacedSignal[] =>
  regions
    .filter((region) => hiddenOrder(text, region, hits))
    .map((region) => ({
      ruleId: 'hidden.order',
      title: 'gives an order where a reader of the page sees nothing',
      place: 'hidden',
      weight: 5,
      start: region.start,
      end: region.end,
      excerpt: excerptOf(text, region.start, region.end),
    }));

/** Weight of hidden characters: what decodes to text, or reorders code, has no honest use. */
const HIDDEN_WEIGHT = { decoded: 12, reorder: 10, stray: 5 } as const;

const unseenCharacters = (text: string): PlacedSignal[] =>
  findHidden(text).map((run) => ({
    ruleId: `hidden.${run.kind}`,
    title: `hides ${run.title}`,
    place: 'hidden',
    weight:
      run.decoded === ''
        ? run.kind === 'bidi-control'
          ? HIDDEN_WEIGHT.reorder
          : HIDDEN_WEIGHT.stray
        : HIDDEN_WEIGHT.decoded,
    start: run.start,
    end: run.end,
    excerpt:
      run.decoded === ''
        ? excerptOf(text, Math.max(0, run.start - 20), run.end + 20)
        : run.decoded.slice(0, MAX_EXCERPT),
  }));

const lookAlikes = (text: string): PlacedSignal[] =>
  findHomoglyphs(text).map(({ start, end, word, looksLike }) => ({
    ruleId: 'hidden.homoglyph',
    title: 'writes a Latin word with letters of another script',
    place: 'hidden',
    weight: 5,
    start,
    end,
    excerpt: `${word} looks like ${looksLike}`,
  }));

function encodedOrders(
  source: Source,
  text: string,
  hits: readonly Hit[],
  regions: readonly HiddenRegion[],
  depth: number,
): PlacedSignal[] {
  const inside = regionFinder(regions);
  return decodeAll(text, hits).flatMap((decoded) => {
    const found = examineText({ ...source, path: null, kind: 'comment' }, decoded.text, depth + 1);
    if (PROSE.test(decoded.text) && inside(decoded.start) !== null) found.push(encodedProse(decoded));
    return found.map((signal) => ({
      ...signal,
      place: 'encoded' as const,
      weight: signal.place === 'visible' ? signal.weight * ENCODED_FACTOR : signal.weight,
      title: `${signal.title} (${decoded.encoding})`,
      start: decoded.start,
      end: decoded.end,
    }));
  });
}

/** Five words in a row. */
const PROSE = /[A-Za-z]{2,20}(?:[ ,:]{1,3}[A-Za-z]{2,20}){4}/u;

const encodedProse = ({ text, start, end }: Decoded): PlacedSignal => ({
  ruleId: 'hidden.encoded',
  title: 'hides a message in a code where a reader of the page sees nothing',
  place: 'encoded',
  weight: 5,
  start,
  end,
  excerpt: text.slice(0, MAX_EXCERPT),
});

/** Finds the region that holds an offset; regions are sorted and offsets come in rising order. */
function regionFinder(regions: readonly HiddenRegion[]): (offset: number) => HiddenRegion | null {
  return (offset) => {
    let low = 0;
    let high = regions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((regions[middle] as HiddenRegion).start <= offset) low = middle + 1;
      else high = middle;
    }
    // Regions may nest (an attribute inside a hidden element): a few steps back are enough.
    for (let at = low - 1; at >= Math.max(0, low - 8); at--) {
      const region = regions[at] as HiddenRegion;
      if (region.end > offset) return region;
    }
    return null;
  };
}

const excerptOf = (text: string, start: number, end: number): string =>
  text.slice(start, Math.min(end, start + MAX_EXCERPT));
