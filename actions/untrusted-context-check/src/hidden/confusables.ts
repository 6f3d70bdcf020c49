/** Letters that pass for a Latin one, each followed by it: Cyrillic, then Greek. A small part of Unicode's TR39. */
const CYRILLIC = 'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX аa еe ѕs іi јj оo рp сc уy хx ԛq ԝw һh ӏl ԁd ѵv';
const GREEK = 'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa ιi κk νv οo ρp υu';

const TO_LATIN: ReadonlyMap<string, string> = new Map(
  `${CYRILLIC} ${GREEK}`.split(' ').map((pair): [string, string] => [pair[0] as string, pair[1] as string]),
);

/** A word that mixes Latin letters with look-alikes, in Latin letters; other words come back as they are. */
export const foldConfusables = (word: string): string =>
  /\p{sc=Latin}/u.test(word) ? word.replace(/[\u0370-\u052f]/g, (letter) => latinTwin(letter) ?? letter) : word;

/** The Latin letter that this one passes for, or null. */
export const latinTwin = (letter: string): string | null => TO_LATIN.get(letter) ?? null;
