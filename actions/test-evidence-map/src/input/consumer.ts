import { LIMITS } from './limits.ts';
import { MalformedReport } from './malformed.ts';

/** Takes the decoded text of one file, piece by piece. Both methods throw `MalformedReport`. */
export interface Consumer {
  write(chunk: string): void;
  /** Called once after the last piece; only then is what was read complete. */
  end(): void;
}

/** Gathers the whole text and hands it over at the end, for formats that cannot be read in pieces. */
export function wholeText(read: (text: string) => void): Consumer {
  const pieces: string[] = [];
  let length = 0;
  return {
    write: (chunk) => {
      length += chunk.length;
      if (length > LIMITS.document) throw new MalformedReport(`more than ${LIMITS.document} characters`);
      pieces.push(chunk);
    },
    end: () => read(pieces.join('')),
  };
}

/** Parses one JSON document and hands it over. */
export const jsonDocument = (read: (value: unknown) => void): Consumer => wholeText((text) => read(parseJson(text)));

/** @throws MalformedReport when the text is not JSON or is nested too deeply to walk */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new MalformedReport('is not valid JSON, or was cut off', { cause: error });
  }
}

/** Calls `line` for each line (CR before LF removed), `done` after the last; a last line without LF counts. */
export function lines(line: (text: string) => void, done: () => void): Consumer {
  let rest = '';
  const emit = (text: string): void => line(text.endsWith('\r') ? text.slice(0, -1) : text);
  return {
    write: (chunk) => {
      let start = 0;
      for (let at = chunk.indexOf('\n'); at !== -1; at = chunk.indexOf('\n', start)) {
        emit(rest + chunk.slice(start, at));
        rest = '';
        start = at + 1;
      }
      rest += chunk.slice(start);
      if (rest.length > LIMITS.line) throw new MalformedReport(`has a line of more than ${LIMITS.line} characters`);
    },
    end: () => {
      if (rest !== '') emit(rest);
      done();
    },
  };
}
