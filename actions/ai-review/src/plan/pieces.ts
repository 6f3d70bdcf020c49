import type { ItemView } from '../view/view.ts';
import type { ReviewItem } from './items.ts';

/** A part of an item that fits a request; most items are one piece. */
export interface Piece {
  /** `h3`, or `h3.1` … for the parts of a giant one. */
  readonly id: string;
  readonly item: ReviewItem;
  readonly text: string;
  /** Without its comments; null when that is the same, so that a blind pass would see nothing else. */
  readonly blindText: string | null;
}

const PIECE_CHARACTERS = 20_000;
/** Parts of a giant hunk share this many lines, so that nothing hides across a cut. */
const OVERLAP_LINES = 8;

/** Request limits: room for the answer, and attention for each piece. */
const REQUEST_CHARACTERS = 60_000;
const REQUEST_PIECES = 60;

/**
 * Cuts an item into pieces of bounded size, at line ends, with overlap. What encloses it stands at its first and last
 * piece.
 *
 * @param blind the same item without its comments; its lines stand beside those of `view`
 * @param notes what others say of the item; a blind reviewer is told none of it
 */
export function piecesOf(item: ReviewItem, view: ItemView, blind: ItemView, notes: readonly string[]): Piece[] {
  const parts = partsOf(view.lines);
  return parts.map(({ from, to }, index) => {
    const textOf = (of: ItemView, said: readonly string[]): string =>
      [
        of.header,
        ...(index === 0 ? [...said, ...of.before] : []),
        ...of.lines.slice(from, to),
        ...(index === parts.length - 1 ? of.after : []),
      ].join('\n');
    const differs = view.lines.slice(from, to).some((line, offset) => line !== blind.lines[from + offset]);
    return {
      id: parts.length === 1 ? item.id : `${item.id}.${index + 1}`,
      item,
      text: textOf(view, notes),
      blindText: differs ? textOf(blind, []) : null,
    };
  });
}

/** Index ranges, each as much as a piece may hold. */
function partsOf(lines: readonly string[]): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  let size = 0;
  for (const [index, line] of lines.entries()) {
    if (size + line.length > PIECE_CHARACTERS && index - from > OVERLAP_LINES) {
      parts.push({ from, to: index });
      from = index - OVERLAP_LINES;
      size = lines.slice(from, index).reduce((sum, { length }) => sum + length + 1, 0);
    }
    size += line.length + 1;
  }
  return [...parts, { from, to: lines.length }];
}

/** Puts pieces into requests without changing their order. */
export function packed(pieces: readonly Piece[]): Piece[][] {
  const requests: Piece[][] = [];
  let size = 0;
  for (const piece of pieces) {
    const request = requests.at(-1);
    if (request && size + piece.text.length <= REQUEST_CHARACTERS && request.length < REQUEST_PIECES) {
      request.push(piece);
      size += piece.text.length;
    } else {
      requests.push([piece]);
      size = piece.text.length;
    }
  }
  return requests;
}
