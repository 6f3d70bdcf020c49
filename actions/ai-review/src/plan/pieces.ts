import type { ReviewItem } from './items.ts';
import type { ItemView } from './view.ts';

/** A part of an item that fits a request; most items are one piece. */
export interface Piece {
  /** `h3`, or `h3.1` … for the parts of a giant one. */
  readonly id: string;
  readonly item: ReviewItem;
  readonly text: string;
}

const PIECE_CHARACTERS = 20_000;
/** Parts of a giant hunk share this many lines, so that nothing hides across a cut. */
const OVERLAP_LINES = 8;

/** Request limits: room for the answer, and attention for each piece. */
const REQUEST_CHARACTERS = 60_000;
const REQUEST_PIECES = 60;

/** Cuts an item into pieces of bounded size, at line ends, with overlap. */
export function piecesOf(item: ReviewItem, view: ItemView): Piece[] {
  const parts = partsOf(view.lines);
  return parts.map((lines, index) => ({
    id: parts.length === 1 ? item.id : `${item.id}.${index + 1}`,
    item,
    text: [view.header, ...lines].join('\n'),
  }));
}

function partsOf(lines: readonly string[]): string[][] {
  const parts: string[][] = [];
  let part: string[] = [];
  let size = 0;
  for (const line of lines) {
    if (size + line.length > PIECE_CHARACTERS && part.length > OVERLAP_LINES) {
      parts.push(part);
      part = part.slice(-OVERLAP_LINES);
      size = part.reduce((sum, { length }) => sum + length + 1, 0);
    }
    part.push(line);
    size += line.length + 1;
  }
  return [...parts, part];
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
