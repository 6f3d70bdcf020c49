import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 6805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __nccwpck_require__(2305);
;// CONCATENATED MODULE: ./build/emit/shared/gate/gate.js
/** Gives a gate definition its exact types. */
const defineGate = (gate) => gate;

// EXTERNAL MODULE: ./build/emit/shared/options/inputs.js
var inputs = __nccwpck_require__(5534);
// EXTERNAL MODULE: ./build/emit/shared/evidence/evidence.js + 1 modules
var evidence_evidence = __nccwpck_require__(2345);
// EXTERNAL MODULE: ./build/emit/shared/spec/limits.js
var limits = __nccwpck_require__(450);
// EXTERNAL MODULE: ./build/emit/shared/spec/source.js
var source = __nccwpck_require__(3987);
;// CONCATENATED MODULE: ./build/emit/shared/spec/judge.js




/** Who asks for what a spec names. */
const ASKED_BY = 'security-spec';
const WRITE_ONE = `Write ${limits/* SPEC_FILE */.$7} with \`evidence-gate init --spec ${limits/* SPEC_FILE */.$7}\` and fill it in, or put the same into a \`\`\`${limits/* SPEC_FENCE */.GQ} block of the pull request.`;
/**
 * Judges the security spec of a change. A spec can only add: it never takes anything off what is owed, and one that is
 * there has to hold whether or not the policy asks for it.
 */
async function judgeSpec(given) {
    const read = await readSpec(given);
    const asked = given.owed.some(({ id }) => id === limits/* SPEC_EVIDENCE */.uH);
    if (read === null) {
        const evidence = asked
            ? [(0,evidence_evidence/* unsatisfied */._5)(limits/* SPEC_EVIDENCE */.uH, 'missing', 'The change comes without a security spec.', WRITE_ONE)]
            : [];
        return { evidence, findings: [], problems: [], inputs: [], owed: given.owed, spec: null };
    }
    const inputs = 'digest' in read ? [read.digest] : [];
    // A policy that does not know this evidence cannot be asked for it; what the spec itself asks for is owed all the same.
    const known = Object.hasOwn(given.policy.evidence, limits/* SPEC_EVIDENCE */.uH);
    const owed = known
        ? adding(given.owed, [limits/* SPEC_EVIDENCE */.uH], 'The change carries a security spec, and it has to hold.')
        : given.owed;
    if (!('spec' in read))
        return { ...unreadable(read.mistakes), inputs, owed, spec: null };
    const { spec, text } = read;
    const { evidenceNamed, holdTo } = await __nccwpck_require__.e(/* import() */ 836).then(__nccwpck_require__.bind(__nccwpck_require__, 3836));
    const { evidence, findings } = holdTo(spec, text, given);
    return {
        evidence: [evidence],
        findings,
        problems: [],
        inputs,
        owed: adding(owed, evidenceNamed(spec), 'The security spec of this change names it as acceptance evidence.'),
        spec: { source: text.source, ...spec },
    };
}
async function readSpec({ change, files, named }) {
    let found;
    try {
        found = await (0,source/* findSpec */.v)(change, files, named);
    }
    catch (thrown) {
        return { mistakes: [{ where: named ?? limits/* SPEC_FILE */.$7, why: (0,errors/* asEvidenceGateError */.R1)(thrown).message }] };
    }
    if (found === null)
        return null;
    if ('fault' in found)
        return { mistakes: [{ where: 'the security spec', why: found.fault }] };
    // Most changes come without one, and do not pay for the schema.
    const { parseSpec } = await __nccwpck_require__.e(/* import() */ 228).then(__nccwpck_require__.bind(__nccwpck_require__, 6228));
    return { text: found, digest: found.digest, ...(await parseSpec(found.text, found.source)) };
}
function unreadable(mistakes) {
    const [first] = mistakes;
    const nextAction = 'Correct the security spec; `policies/schema/spec.schema.json` says what it can hold.';
    return {
        evidence: [
            (0,evidence_evidence/* unsatisfied */._5)(limits/* SPEC_EVIDENCE */.uH, 'failed', `The security spec cannot be read: ${first?.where}: ${first?.why}${mistakes.length > 1 ? ` (and ${mistakes.length - 1} more)` : ''}.`, nextAction),
        ],
        findings: [],
        problems: mistakes.map(({ where, why }) => ({ code: 'EG280', message: `${where}: ${why}.`, nextAction })),
    };
}
/** What is owed, and these ids as well. */
function adding(owed, ids, why) {
    const known = new Set(owed.map(({ id }) => id));
    const further = ids.filter((id) => !known.has(id)).map((id) => ({ id, requiredBy: [ASKED_BY], why }));
    const named = new Set(ids);
    return [
        ...owed.map((entry) => named.has(entry.id) && !entry.requiredBy.includes(ASKED_BY)
            ? { ...entry, requiredBy: [...entry.requiredBy, ASKED_BY] }
            : entry),
        ...further,
    ];
}

// EXTERNAL MODULE: ./build/emit/shared/change/change.js
var change_change = __nccwpck_require__(6799);
;// CONCATENATED MODULE: ./build/emit/shared/policy/change-shape.js

/** Longest text in which a reference is looked for. */
const MAX_TEXT = 64 * 1024;
/** `#12`, `owner/repository#12`, a link to an issue or pull request, or a trailer that names a request. */
const REFERENCES = [
    () => /(?:^|[\s([,])(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d{1,10}\b/mu,
    () => /https:\/\/[\w.-]{1,200}\/[\w.-]{1,100}\/[\w.-]{1,100}\/(?:issues|pull)\/\d{1,10}\b/u,
    () => /^(?:refs?|closes|fixes|resolves|implements|issue|ticket|request):[ \t]{0,4}\S/imu,
];
/** The shape of a change. What is not known of it counts against it: it comes from outside, and answers no request. */
function shapeOf(change) {
    const pull = change.pullRequest?.pull_request;
    const texts = [pull?.title ?? '', pull?.body ?? '', ...change.commits.map(({ message }) => message)];
    return {
        paths: change.files.flatMap(change_change/* pathsOf */.wG),
        lines: change.files.reduce((sum, { additions, deletions }) => sum + additions + deletions, 0),
        files: change.files.length,
        fork: !sameRepository(pull?.head.repo, pull?.base.repo),
        traced: texts.some((text) => REFERENCES.some((pattern) => pattern().test(text.slice(0, MAX_TEXT)))),
    };
}
function sameRepository(head, base) {
    if (head?.id !== undefined && base?.id !== undefined)
        return head.id === base.id;
    return head?.full_name !== undefined && head.full_name === base?.full_name;
}

// EXTERNAL MODULE: ./build/emit/shared/text/glob.js
var glob = __nccwpck_require__(3748);
// EXTERNAL MODULE: ./build/emit/shared/policy/levels.js
var levels = __nccwpck_require__(566);
;// CONCATENATED MODULE: ./build/emit/shared/policy/owed.js


const overlaps = (wanted, have) => wanted === undefined || wanted.some((item) => have.includes(item));
/** Whether a requirement applies: every key of `when` holds; within a list one is enough. */
function applies(when, facts) {
    return (overlaps(when.areas, facts.areas) &&
        overlaps(when.changeTypes, facts.changeTypes) &&
        overlaps(when.additions, facts.additions) &&
        overlaps(when.facts, facts.facts) &&
        (when.minRisk === undefined || (0,levels/* compareRisk */.l$)(facts.risk, when.minRisk) >= 0) &&
        (when.controlsLost === undefined || facts.controlsLost) &&
        (when.aiAuthored === undefined || facts.aiAuthored) &&
        hasShape(when, facts.shape));
}
function hasShape({ paths, fork, minLines, minFiles, untraced }, shape) {
    if ((paths ?? fork ?? minLines ?? minFiles ?? untraced) === undefined)
        return true;
    return (shape !== undefined &&
        (paths === undefined || shape.paths.some((0,glob/* pathMatcher */.k)(paths))) &&
        (fork === undefined || shape.fork) &&
        shape.lines >= (minLines ?? 0) &&
        shape.files >= (minFiles ?? 0) &&
        (untraced === undefined || !shape.traced));
}
/** The evidence owed for these facts, each id once, with everything that asks for it. */
const owedFor = (policy, facts) => collect(policy.requirements.filter((requirement) => applies(requirement.when, facts)));
/** The evidence owed when nothing is known of the change: all of it. */
const owedAtMost = (policy) => collect(policy.requirements);
function collect(requirements) {
    const owed = new Map();
    for (const requirement of requirements) {
        for (const id of requirement.evidence) {
            const known = owed.get(id);
            if (known)
                known.requiredBy.push(requirement.id);
            else
                owed.set(id, { id, requiredBy: [requirement.id], why: requirement.why });
        }
    }
    return [...owed.values()];
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/order.js
/** Compares by code units: the same order on every machine, whatever its locale. */
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Order of path, line, rule. */
const byPlace = (a, b) => byText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || byText(a.ruleId, b.ruleId);
/** Sorted, without repeats. */
const sortedUnique = (items) => [...new Set(items)].toSorted(byText);

// EXTERNAL MODULE: ./build/emit/actions/risk-classify/src/text/caseless.js
var caseless = __nccwpck_require__(9181);
;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/additions/additions.js


const USES = /^(?:-\s+)?uses:\s*["']?([^\s"'#]+)/u;
const FROM = /^FROM\s+(?:--platform=\S+\s+)?(\S+)/iu;
const IMAGE = /^(?:-\s+)?["']?image["']?\s*[:=]\s*["']?([^\s"',#]+)/iu;
const DOWNLOAD_AND_RUN = /\b(?:curl|wget|iwr|Invoke-WebRequest)\b[^|]{0,300}\|\s*(?:sudo\s+)?(?:\S*\/)?(?:ba|z|da|k)?sh\b|\b(?:curl|wget)\b[^|]{0,300}\|\s*(?:sudo\s+)?(?:python|node|perl|ruby)\b|\b(?:ba)?sh\s+(?:-c\s+)?["']?[<$]\(\s*(?:curl|wget)\b|\biex\b[^|]{0,40}\b(?:iwr|irm|DownloadString)\b/iu;
const URL_HOST = /\b(?:https?|wss?|ftp|git|ssh):\/\/(?:[^\s/@"'<>]{1,100}@)?([a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?)/giu;
const HARMLESS_HOST = /^(?:localhost|127\.0\.0\.1|example\.(?:com|org|net)|.*\.example|www\.w3\.org|schemas?\..*|json-schema\.org)$/iu;
const MAX_LISTED = 500;
/**
 * Names that stand on an added line and on no removed line of the change: actions, images, scripts that are downloaded
 * and run, hosts of URLs in code and configuration, MCP servers.
 *
 * @param views code and configuration; documentation and tests name many hosts that nothing ever calls
 */
function additionsOf(views, dependencies, mcpServers) {
    const before = new Map();
    const after = new Map();
    for (const view of views) {
        for (const line of view.removed)
            for (const [kind, name] of namesIn(line, view))
                setOf(before, kind).add(name);
        for (const line of view.added) {
            for (const [kind, name] of namesIn(line, view)) {
                const list = after.get(kind) ?? [];
                list.push({ name, path: line.path, line: line.line });
                after.set(kind, list);
            }
        }
    }
    const added = (kind) => firstOfEach((after.get(kind) ?? []).filter(({ name }) => !before.get(kind)?.has(name)));
    return {
        dependencies,
        actions: added('actions'),
        images: added('images'),
        mcpServers: firstOfEach(mcpServers),
        scripts: added('scripts'),
        remoteResources: added('remoteResources'),
    };
}
const setOf = (sets, kind) => {
    const known = sets.get(kind) ?? new Set();
    sets.set(kind, known);
    return known;
};
const WORKFLOW_OR_ACTION = /(?:^|\/)(?:\.github\/workflows\/[^/]+\.ya?ml|action\.ya?ml)$/u;
const DOCKERFILE = /(?:^|\/)(?:[^/]*\.)?(?:Docker|Container)file(?:\.[^/]*)?$/iu;
function namesIn({ text, path }, view) {
    const out = [];
    const line = text.slice(0, 4_000);
    const uses = WORKFLOW_OR_ACTION.test(path) ? USES.exec(line)?.[1] : undefined;
    if (uses !== undefined && !/^(?:\.\/|\$\/)/u.test(uses))
        out.push(['actions', uses]);
    const image = DOCKERFILE.test(path)
        ? FROM.exec(line)?.[1]
        : view.language.kind === 'config'
            ? IMAGE.exec(line)?.[1]
            : undefined;
    if (image !== undefined && image !== 'scratch')
        out.push(['images', image]);
    if (view.language.kind !== 'code' && view.language.kind !== 'config')
        return out;
    if ((0,caseless/* occurs */.u)(DOWNLOAD_AND_RUN, line))
        out.push(['scripts', line.slice(0, 200)]);
    for (const [, host] of line.matchAll(URL_HOST))
        if (!HARMLESS_HOST.test(host))
            out.push(['remoteResources', host.toLowerCase()]);
    return out;
}
function firstOfEach(additions) {
    const ordered = [...additions].toSorted((a, b) => byText(a.name, b.name) || byText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0));
    return ordered.filter(({ name }, index) => name !== ordered[index - 1]?.name).slice(0, MAX_LISTED);
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/record.js
/** Whether a parsed value is an object with keys: neither null nor a list. */
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/source/sides.js
/**
 * Both sides of a text file. The old side is the new one with the hunks taken back, since the base commit may have moved
 * on from the merge base that the diff starts at. Where the head's text cannot be had, only the hunks are there.
 */
async function sidesOf(change, file) {
    if (file.before === null || file.after === null || file.status === 'type-changed')
        return hunkSides(file, !file.truncated);
    const text = file.truncated ? null : await change.readHead(file.path);
    const after = text?.split('\n');
    const before = after && takeBack(after, file);
    return after && before
        ? { before: [{ firstLine: 1, lines: before }], after: [{ firstLine: 1, lines: after }], whole: true }
        : hunkSides(file, false);
}
/** The whole text of each side; null for a side that is not there or not known whole. */
async function textsOf(change, file) {
    const sides = await sidesOf(change, file);
    const text = (pieces, present) => present && sides.whole ? pieces.flatMap(({ lines }) => lines).join('\n') : null;
    return { before: text(sides.before, file.before !== null), after: text(sides.after, file.after !== null) };
}
/** The old lines, or null when the hunks do not fit the text: then the text is not what the diff was made of. */
function takeBack(after, file) {
    const before = [];
    let next = 0;
    for (const hunk of file.hunks) {
        // A side without lines names the line before it, so the place is taken from a side that has some.
        const untouched = hunk.oldLines > 0 ? hunk.oldStart - 1 - before.length : hunk.newStart - 1 - next;
        if (untouched < 0 || next + untouched > after.length)
            return null;
        for (let count = 0; count < untouched; count++)
            before.push(after[next++]);
        for (const line of hunk.lines) {
            if (line.kind !== 'removed' && after[next++] !== line.text)
                return null;
            if (line.kind !== 'added')
                before.push(line.text);
        }
    }
    for (; next < after.length; next++)
        before.push(after[next]);
    return before;
}
function hunkSides(file, whole) {
    const pieces = (unwanted, start) => file.hunks.map((hunk) => ({
        firstLine: hunk[start],
        lines: hunk.lines.filter(({ kind }) => kind !== unwanted).map(({ text }) => text),
    }));
    return { before: pieces('added', 'oldStart'), after: pieces('removed', 'newStart'), whole };
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/additions/mcp-servers.js


const SETTINGS = /(?:^|\/)[^/]*(?:mcp|settings|claude|opencode|kilo|crush)[^/]*\.jsonc?$/iu;
/** Where the tools keep them: most under `mcpServers`, VS Code under `servers`, opencode under `mcp`. */
const KEYS = ['mcpServers', 'servers', 'mcp'];
const MAX_TARGET_CHARACTERS = 200;
/** MCP servers that a settings file of a coding agent names, or starts differently, since the change. */
async function addedMcpServers(change) {
    const added = [];
    for (const file of change.files) {
        if (!SETTINGS.test(file.path))
            continue;
        const texts = await textsOf(change, file);
        const before = new Set(await serversIn(texts.before));
        const after = await serversIn(texts.after);
        added.push(...after.filter((name) => !before.has(name)).map((name) => ({ name, path: file.path, line: null })));
    }
    return added;
}
/** Servers of a settings file as `name: command or address`. */
async function serversIn(text) {
    if (text === null)
        return [];
    const { parse } = await __nccwpck_require__.e(/* import() */ 547).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9547, 19));
    const document = parse(text);
    if (!isRecord(document))
        return [];
    const servers = KEYS.map((key) => document[key]).find(isRecord) ?? {};
    return Object.entries(servers).map(([name, server]) => `${name}: ${targetOf(server)}`);
}
function targetOf(server) {
    if (!isRecord(server))
        return 'unknown';
    const { url, command, args } = server;
    const words = [url ?? command, ...(Array.isArray(args) ? args : [])].filter((word) => typeof word === 'string');
    return words.join(' ').slice(0, MAX_TARGET_CHARACTERS) || 'unknown';
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/areas.js


const MAX_REASONS = 20;
/** Areas that were touched, the riskiest first, each with the places that show it: lines before whole files. */
function areasOf(hits) {
    const byArea = new Map();
    for (const hit of hits) {
        const known = byArea.get(hit.rule.area);
        if (known)
            known.push(hit);
        else
            byArea.set(hit.rule.area, [hit]);
    }
    return [...byArea]
        .map(([area, all]) => ({
        area,
        risk: riskOfHits(all),
        reasons: all
            .map(({ hit }) => hit)
            .toSorted(byPlace)
            .slice(0, MAX_REASONS),
        total: all.length,
    }))
        .toSorted((a, b) => (0,levels/* compareRisk */.l$)(b.risk, a.risk) || byText(a.area, b.area));
}
/**
 * The rule's risk when a rule states it, or when several rules that only mention the area agree on the changed lines of
 * one file; otherwise one level less. What a change merely stands in is a mention, too.
 */
function riskOfHits(all) {
    const mentions = new Map();
    const risks = all.map(({ rule, hit, near }) => {
        const stated = !near && (!rule.mention || agrees(mentions, hit.path, rule.id));
        return stated ? rule.risk : mentioned(rule.risk);
    });
    return (0,levels/* highestRisk */.gh)(risks);
}
/** Whether another rule than this one has already mentioned the area in this file; notes that this one did. */
function agrees(mentions, path, ruleId) {
    const earlier = mentions.get(path);
    if (earlier === undefined)
        mentions.set(path, ruleId);
    return earlier !== undefined && earlier !== ruleId;
}
function mentioned(risk) {
    const lower = levels/* RISK_LEVELS */.WA[levels/* RISK_LEVELS */.WA.indexOf(risk) - 1] ?? risk;
    return (0,levels/* compareRisk */.l$)(risk, 'medium') <= 0 ? risk : lower;
}
/** Change types of the policy that one of these areas makes. */
const changeTypesOf = (areas, policy) => sortedUnique(Object.entries(policy.changeTypes)
    .filter(([, type]) => type.areas.some((area) => areas.includes(area)))
    .map(([id]) => id));
/** A hit that no rule of the policy made, but the shape of the change; none when the policy does not know the area. */
function structuralHits(area, ruleId, path, policy, { mention = false, text = '' } = {}) {
    const known = policy.areas[area];
    if (known === undefined)
        return [];
    const rule = { id: ruleId, area, risk: known.risk, mention };
    return [{ rule, hit: { ruleId, path, line: null, text }, near: false }];
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/authorship/agents.js
const AGENTS = [
    {
        name: 'Claude',
        emails: ['noreply@anthropic.com', 'no-reply@anthropic.com', 'claude@anthropic.com'],
        accounts: ['claude[bot]', 'anthropic-claude[bot]', 'claude-code-action[bot]', 'anthropic-code-agent[bot]'],
        names: [
            /^claude(?: code)?(?: \((?:opus|sonnet|haiku|fable)[^()]{0,30}\))?$/iu,
            /^claude (?:opus|sonnet|haiku|fable) [\w.-]{1,20}(?: \(1m context\))?$/iu,
        ],
        lines: [
            /^claude-session: https:\/\/claude\.ai\/code\/session_/iu,
            /^claude-(?:generated-by|steers|permission-prompts|escapes|plan):/iu,
            /generated with \[claude code\]\(https:\/\/(?:claude\.com\/claude-code|claude\.ai\/code|docs\.anthropic\.com\/s\/claude-code)/iu,
        ],
        branches: ['claude/'],
    },
    {
        name: 'GitHub Copilot',
        emails: ['copilot@github.com'],
        accounts: ['copilot-swe-agent[bot]', 'copilot[bot]', 'github-advanced-security[bot]', 'github-code-quality[bot]'],
        accountIds: ['198982749', '223556219', '175728472', '167198135', '62310815', '223894421'],
        names: [/^copilot autofix powered by ai$/iu, /^copilot(?: app)?$/iu],
        lines: [
            /^agent-logs-url: https:\/\/github\.com\//iu,
            /^copilot-session: [0-9a-f-]{8}/iu,
            /<!-- start copilot coding agent tips -->/iu,
            /gh\.io\/copilot-coding-agent-docs/iu,
            /code generated by copilot/iu,
        ],
        branches: ['copilot/'],
    },
    {
        name: 'Cursor',
        emails: ['cursoragent@cursor.com', 'cursor@cursor.com'],
        accounts: ['cursoragent', 'cursor[bot]'],
        names: [/^cursor agent$/iu],
        lines: [/^made-with: cursor\b/iu, /<!-- cursor_summary -->/iu, /cursor\.com\/(?:background-agent|agents)/iu],
        branches: ['cursor/'],
    },
    {
        name: 'Devin',
        accounts: ['devin-ai-integration[bot]'],
        accountIds: ['158243242'],
        names: [/^devin ai$/iu],
        lines: [/app\.devin\.ai\/sessions\//iu, /\blink to devin run\b/iu],
        branches: ['devin/'],
    },
    {
        name: 'Codex',
        emails: ['codex@openai.com', 'noreply@openai.com'],
        accounts: ['chatgpt-codex-connector[bot]', 'openai-codex[bot]'],
        names: [/^codex$/iu],
        lines: [/chatgpt\.com\/codex\/tasks\/task_/iu, /chatgpt\.com\/s\/cd_/iu],
        branches: ['codex/'],
    },
    {
        name: 'Google',
        accounts: ['google-labs-jules[bot]', 'gemini-code-assist[bot]', 'gemini-cli[bot]'],
        accountIds: ['161369871', '176961590', '218312386'],
    },
    {
        name: 'another agent',
        emails: [
            'amp@ampcode.com',
            'oz-agent@warp.dev',
            'junie@jetbrains.com',
            'noreply@opencode.ai',
            'clio-agent@sisyphuslabs.ai',
            'git-ai@local',
            'noreply@gitar.ai',
            'bot@codeflash.ai',
            'noreply@aider.chat',
            'windsurf@codeium.com',
            'noreply@zed.dev',
            'noreply@sourcegraph.com',
            'noreply@augmentcode.com',
            'noreply@kimi.com',
        ],
        accounts: [
            'factory-droid[bot]',
            'jetbrains-junie[bot]',
            'fullsend-ai-coder[bot]',
            'pullfrog[bot]',
            'cubic-dev-ai[bot]',
            'coderabbitai[bot]',
            'qodo-merge-pro[bot]',
            'codiumai-pr-agent-pro[bot]',
            'greptile-apps[bot]',
            'sonarqube-agent[bot]',
            'deepsource-autofix[bot]',
            'amazon-q-developer[bot]',
            'cline[bot]',
            'continue[bot]',
            'sourcegraph-cody[bot]',
            'jetbrains-ai[bot]',
        ],
        names: [/\(aider\)$/iu],
        lines: [
            /^amp-thread-id: https:\/\/ampcode\.com\/threads\/t-/iu,
            /^entire-(?:session|checkpoint|metadata|strategy|agent|source-ref|condensation):/iu,
            /^replit-commit-author: (?:agent|assistant)\b/iu,
            /^replit-commit-session-id:/iu,
            /^aider: /iu,
            /generated by ai assistant/iu,
        ],
        branches: ['opencode/'],
    },
];
/** Trailers that only a declared use of AI writes, whoever it was. */
const AI_TRAILER = /^(?:assisted-by|generated-by|ai-assisted-by|made-with):\s*(.{1,200})$/iu;
/** What such a trailer names when it names an agent or a model. */
const AI_TRAILER_VALUE = /\b(?:claude|copilot|cursor|devin|codex|gemini|jules|gpt-?\d|openai|anthropic|chatgpt|amp|aider|windsurf|junie|opencode|llm|ai)\b/iu;

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/authorship/authorship.js



const PERSON_TRAILER = /^(co-authored-by|assisted-by|generated-by|ai-assisted-by|made-with|signed-off-by):\s*([^<>]{0,120})<([^<>\s]{1,200})>/iu;
const NOREPLY = /^(?:(\d+)\+)?([^@]+)@users\.noreply\.github\.com$/u;
const authorship_MAX_TEXT = 100_000;
const MAX_LINE = 500;
/**
 * Whether an AI agent took part, by what agents' own tools write into commits and pull requests. Such text can be
 * forged and stripped: a signal may raise what is owed, its absence lowers nothing.
 */
function authorshipOf(change) {
    const signals = [...change.commits.flatMap(commitSignals), ...pullRequestSignals(change)];
    const unique = sortedUnique(signals);
    return { detected: unique.length > 0, signals: unique };
}
function commitSignals(commit) {
    const who = (role, person) => agentOfPerson(person).map((agent) => `${agent}: commit ${role}`);
    return [
        ...who('author', commit.author),
        ...who('committer', commit.committer),
        ...textSignals(commit.message, 'commit message'),
    ];
}
function pullRequestSignals({ pullRequest }) {
    if (pullRequest === null)
        return [];
    const { user, body, head } = pullRequest.pull_request;
    const login = user?.login.toLowerCase() ?? '';
    return AGENTS.flatMap((agent) => [
        ...(isAccount(agent, login) ? [`${agent.name}: pull request author`] : []),
        ...(agent.branches?.some((prefix) => head.ref?.startsWith(prefix)) ? [`${agent.name}: branch name`] : []),
    ]).concat(textSignals(body ?? '', 'pull request body'));
}
function textSignals(text, where) {
    return text
        .slice(0, authorship_MAX_TEXT)
        .split('\n')
        .flatMap((raw) => {
        const line = raw.slice(0, MAX_LINE).trim();
        const trailer = PERSON_TRAILER.exec(line);
        const person = trailer ? agentOfPerson({ name: trailer[2].trim(), email: trailer[3] }) : [];
        const value = AI_TRAILER.exec(line)?.[1];
        return [
            ...person.map((agent) => `${agent}: ${trailer[1].toLowerCase()} trailer`),
            ...AGENTS.filter((agent) => agent.lines?.some((pattern) => (0,caseless/* occurs */.u)(pattern, line))).map((agent) => `${agent.name}: line of the ${where}`),
            ...(value !== undefined && AI_TRAILER_VALUE.test(value) ? [`declared AI: trailer of the ${where}`] : []),
        ];
    });
}
const isAccount = (agent, login) => (agent.accounts?.includes(login) ?? false) || (agent.name === 'GitHub Copilot' && login === 'copilot');
/** Names of the agents that a name and an address stand for. A name alone counts only where no person would bear it. */
function agentOfPerson({ name, email }) {
    const address = email.toLowerCase();
    const noreply = NOREPLY.exec(address);
    return AGENTS.filter((agent) => agent.emails?.includes(address) ||
        (noreply?.[1] !== undefined && agent.accountIds?.includes(noreply[1])) ||
        (noreply !== null && isAccount(agent, noreply[2])) ||
        isAccount(agent, name.toLowerCase().endsWith('[bot]') ? name.toLowerCase() : '') ||
        agent.names?.some((pattern) => (0,caseless/* occurs */.u)(pattern, name) && !isBareFirstName(name))).map((agent) => agent.name);
}
/** "Claude" alone may be a person; the address decides. */
const isBareFirstName = (name) => /^(?:claude|codex|copilot)$/iu.test(name) && !/^copilot$/iu.test(name);

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/rules/lines.js

/** Longest stretch handed to a pattern at once, and how much two stretches share. */
const WINDOW = 2_000;
const OVERLAP = 200;
/** Above this a line is not code that somebody wrote; it is looked at no further and said to be unanalysed. */
const MAX_LINE_CHARACTERS = 100_000;
/** Whether a pattern occurs in a line; long lines are looked at in overlapping stretches, so that time stays linear. */
function occursIn(pattern, line) {
    if (line.length <= WINDOW)
        return (0,caseless/* occurs */.u)(pattern, line);
    const end = Math.min(line.length, MAX_LINE_CHARACTERS);
    for (let from = 0; from < end; from += WINDOW - OVERLAP) {
        if ((0,caseless/* occurs */.u)(pattern, line.slice(from, Math.min(from + WINDOW, end))))
            return true;
    }
    return false;
}
const SHOWN_CHARACTERS = 200;
/** A line as it is shown in a report: cut, never inside a surrogate pair. */
function shown(text) {
    if (text.length <= SHOWN_CHARACTERS)
        return text;
    const end = /[\ud800-\udbff]/u.test(text[SHOWN_CHARACTERS - 2] ?? '') ? SHOWN_CHARACTERS - 2 : SHOWN_CHARACTERS - 1;
    return `${text.slice(0, end)}…`;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/rules/generated/needles.js
// Generated by scripts/generate.mjs from policies/rules/. Do not edit.
/** What a text must hold to match, by built-in pattern: a record of lists of ways, as JSON. */
const NEEDLES = "{\"(?:\\\\b|_|\\\\.)(?:log|sign)[_-]?(?:in|out|on)(?:\\\\b|_|user|handler|form|page|request|attempt|url|view|service|controller)\":[[[\"login\",\"logout\",\"logon\",\"log_in\",\"log_out\",\"log_on\",\"log-in\",\"log-out\",\"log-on\",\"signin\",\"signout\",\"signon\",\"sign_in\",\"sign_out\",\"sign_on\",\"sign-in\",\"sign-out\",\"sign-on\"]]],\"authenticat(?:e|ed|ion|or|ing)\":[[[\"authenticate\",\"authentication\",\"authenticator\",\"authenticating\"]]],\"\\\\bauth(?:Service|Provider|Middleware|Guard|Config|Header|Handler|Manager|Client|Context|State|Type|Method|Mode|Info|Token|User)\\\\b\":[[[\"authservice\",\"authprovider\",\"authmiddleware\",\"authguard\",\"authconfig\",\"authheader\",\"authhandler\",\"authmanager\",\"authclient\",\"authcontext\",\"authstate\",\"authtype\",\"authmethod\",\"authmode\",\"authinfo\",\"authtoken\",\"authuser\"]]],\"\\\\bauth_(?:user|token|header|type|method|info|key|provider|backend|middleware)\":[[[\"auth_user\",\"auth_token\",\"auth_header\",\"auth_type\",\"auth_method\",\"auth_info\",\"auth_key\",\"auth_provider\",\"auth_backend\",\"auth_middleware\"]]],\"\\\\b(?:basic|digest|bearer|proxy|http)[_-]?auth\\\\b\":[[[\"basicauth\",\"basic_auth\",\"basic-auth\",\"digestauth\",\"digest_auth\",\"digest-auth\",\"bearerauth\",\"bearer_auth\",\"bearer-auth\",\"proxyauth\",\"proxy_auth\",\"proxy-auth\",\"httpauth\",\"http_auth\",\"http-auth\"]]],\"impersonat|current_?user\\\\b\":[[[\"impersonat\",\"currentuser\",\"current_user\"]]],\"(?:check|verify|validate|compare|hash|reset|change|forgot|confirm|match|update|set|make|is|has|get|encode|wrong|invalid|expired?|require)_?-?pass(?:word|phrase|wd)\":[[[\"check\",\"verify\",\"validate\",\"compare\",\"change\",\"forgot\",\"confirm\",\"match\",\"update\",\"set\",\"make\",\"is\",\"has\",\"get\",\"encode\",\"wrong\",\"invalid\",\"expire\",\"require\"],[\"password\",\"passphrase\",\"passwd\"]]],\"pass(?:word|phrase|wd)_?-?(?:hash|reset|policy|verif|valid|strength|length|encoder|confirm|change|check|digest|attempt|matcher|file|field)\":[[[\"password\",\"passphrase\",\"passwd\"],[\"hash\",\"reset\",\"policy\",\"verif\",\"valid\",\"strength\",\"length\",\"encoder\",\"confirm\",\"change\",\"check\",\"digest\",\"attempt\",\"matcher\",\"file\",\"field\"]]],\"[:'\\\"]password\\\\b|(?:\\\\.|->)password\\\\b\":[[[\":password\",\"'password\",\"\\\"password\",\".password\",\"->password\"]]],\"\\\\b(?:bcrypt|scrypt|argon2\\\\w{0,3}|pbkdf2)\\\\b\":[[[\"bcrypt\",\"scrypt\",\"argon2\",\"pbkdf2\"]]],\"(?:\\\\.|->|\\\\[['\\\"]|\\\\$|\\\\b)(?:password|passwd|passphrase)(?:\\\\b|['\\\"]\\\\])\\\\s{0,3}(?:[=!]==?|:=?|=)\":[[[\"password\",\"passwd\",\"passphrase\"]]],\"\\\\bsession[_-]?(?:id|key|token|cookie|secret|store|timeout|expir\\\\w{0,5}|lifetime|regenerat\\\\w{0,4}|destroy|fixation|user|manager|data|middleware)\":[[[\"sessionid\",\"session_id\",\"session-id\",\"sessionkey\",\"session_key\",\"session-key\",\"sessiontoken\",\"session_token\",\"session-token\",\"sessioncookie\",\"session_cookie\",\"session-cookie\",\"sessionsecret\",\"session_secret\",\"session-secret\",\"sessionstore\",\"session_store\",\"session-store\",\"sessiontimeout\",\"session_timeout\",\"session-timeout\",\"sessionexpir\",\"session_expir\",\"session-expir\",\"sessionlifetime\",\"session_lifetime\",\"session-lifetime\",\"sessionregenerat\",\"session_regenerat\",\"session-regenerat\",\"sessiondestroy\",\"session_destroy\",\"session-destroy\",\"sessionfixation\",\"session_fixation\",\"session-fixation\",\"sessionuser\",\"session_user\",\"session-user\",\"sessionmanager\",\"session_manager\",\"session-manager\",\"sessiondata\",\"session_data\",\"session-data\",\"sessionmiddleware\",\"session_middleware\",\"session-middleware\"]]],\"\\\\b(?:regenerate|destroy|invalidate|reset|create|start|renew|clear|delete|revoke|verify|get)_?session\":[[[\"regeneratesession\",\"regenerate_session\",\"destroysession\",\"destroy_session\",\"invalidatesession\",\"invalidate_session\",\"resetsession\",\"reset_session\",\"createsession\",\"create_session\",\"startsession\",\"start_session\",\"renewsession\",\"renew_session\",\"clearsession\",\"clear_session\",\"deletesession\",\"delete_session\",\"revokesession\",\"revoke_session\",\"verifysession\",\"verify_session\",\"getsession\",\"get_session\"]]],\"(?:req|request|ctx|\\\\$this|c|http)(?:\\\\.|->)session\\\\b|\\\\$_SESSION|\\\\bHttpSession\\\\b|\\\\bsession\\\\[\":[[[\"req.session\",\"req->session\",\"request.session\",\"request->session\",\"ctx.session\",\"ctx->session\",\"$this.session\",\"$this->session\",\"c.session\",\"c->session\",\"http.session\",\"http->session\",\"$_session\",\"httpsession\",\"session[\"]]],\"\\\\bsession_(?:start|set_cookie_params|name)\\\\b|\\\\bsession\\\\.(?:user|token|destroy|invalidate|get\\\\(|set\\\\(|clear)\":[[[\"session_start\",\"session_set_cookie_params\",\"session_name\",\"session.user\",\"session.token\",\"session.destroy\",\"session.invalidate\",\"session.get(\",\"session.set(\",\"session.clear\"]]],\"remember[_-]?me\\\\b|\\\\bkeep_?logged\":[[[\"rememberme\",\"remember_me\",\"remember-me\",\"keeplogged\",\"keep_logged\"]]],\"\\\\b(?:jwt|jws|jwe|jsonwebtoken|jwks?|paseto)(?:\\\\b|_|\\\\.)|JwtParser|JWTVerif\":[[[\"jwt\",\"jws\",\"jwe\",\"jsonwebtoken\",\"jwk\",\"paseto\"]]],\"(?:access|refresh|id|auth|bearer|login|reset|invite|verification|personal|api|user|csrf|security|service)[_-]?tokens?(?:\\\\b|_|\\\\.|['\\\"])\":[[[\"accesstoken\",\"access_token\",\"access-token\",\"refreshtoken\",\"refresh_token\",\"refresh-token\",\"idtoken\",\"id_token\",\"id-token\",\"authtoken\",\"auth_token\",\"auth-token\",\"bearertoken\",\"bearer_token\",\"bearer-token\",\"logintoken\",\"login_token\",\"login-token\",\"resettoken\",\"reset_token\",\"reset-token\",\"invitetoken\",\"invite_token\",\"invite-token\",\"verificationtoken\",\"verification_token\",\"verification-token\",\"personaltoken\",\"personal_token\",\"personal-token\",\"apitoken\",\"api_token\",\"api-token\",\"usertoken\",\"user_token\",\"user-token\",\"csrftoken\",\"csrf_token\",\"csrf-token\",\"securitytoken\",\"security_token\",\"security-token\",\"servicetoken\",\"service_token\",\"service-token\"]]],\"\\\\b(?:verify|decode|validate|issue|revoke|sign|parse|create|generate)_?token\":[[[\"verifytoken\",\"verify_token\",\"decodetoken\",\"decode_token\",\"validatetoken\",\"validate_token\",\"issuetoken\",\"issue_token\",\"revoketoken\",\"revoke_token\",\"signtoken\",\"sign_token\",\"parsetoken\",\"parse_token\",\"createtoken\",\"create_token\",\"generatetoken\",\"generate_token\"]]],\"\\\\btoken(?:s)?\\\\.(?:verify|claims|valid|expires|sign)|\\\\bbearer\\\\b\":[[[\"token.verify\",\"token.claims\",\"token.valid\",\"token.expires\",\"token.sign\",\"tokens.verify\",\"tokens.claims\",\"tokens.valid\",\"tokens.expires\",\"tokens.sign\",\"bearer\"]]],\"\\\\b(?:oauth2?|openid|oidc|saml2?|ldap|kerberos|gssapi|ntlm|spnego|radius|webauthn|passkeys?|fido2?)(?:\\\\b|_|[.:-])\":[[[\"oauth\",\"openid\",\"oidc\",\"saml\",\"ldap\",\"kerberos\",\"gssapi\",\"ntlm\",\"spnego\",\"radius\",\"webauthn\",\"passkey\",\"fido\"]]],\"(?:OAuth|OpenId|Saml|Ldap|Kerberos|WebAuthn)(?:Client|Config|Provider|Service|Response|Request|Token|Context|Template|User|Login|Auth)\":[[[\"oauthclient\",\"oauthconfig\",\"oauthprovider\",\"oauthservice\",\"oauthresponse\",\"oauthrequest\",\"oauthtoken\",\"oauthcontext\",\"oauthtemplate\",\"oauthuser\",\"oauthlogin\",\"oauthauth\",\"openidclient\",\"openidconfig\",\"openidprovider\",\"openidservice\",\"openidresponse\",\"openidrequest\",\"openidtoken\",\"openidcontext\",\"openidtemplate\",\"openiduser\",\"openidlogin\",\"openidauth\",\"samlclient\",\"samlconfig\",\"samlprovider\",\"samlservice\",\"samlresponse\",\"samlrequest\",\"samltoken\",\"samlcontext\",\"samltemplate\",\"samluser\",\"samllogin\",\"samlauth\",\"ldapclient\",\"ldapconfig\",\"ldapprovider\",\"ldapservice\",\"ldapresponse\",\"ldaprequest\",\"ldaptoken\",\"ldapcontext\",\"ldaptemplate\",\"ldapuser\",\"ldaplogin\",\"ldapauth\",\"kerberosclient\",\"kerberosconfig\",\"kerberosprovider\",\"kerberosservice\",\"kerberosresponse\",\"kerberosrequest\",\"kerberostoken\",\"kerberoscontext\",\"kerberostemplate\",\"kerberosuser\",\"kerberoslogin\",\"kerberosauth\",\"webauthnclient\",\"webauthnconfig\",\"webauthnprovider\",\"webauthnservice\",\"webauthnresponse\",\"webauthnrequest\",\"webauthntoken\",\"webauthncontext\",\"webauthntemplate\",\"webauthnuser\",\"webauthnlogin\",\"webauthnauth\"]]],\"\\\\b(?:totp|hotp|otp|mfa|2fa|tfa|two[_-]?factor|multi[_-]?factor)(?:\\\\b|_)\":[[[\"otp\",\"mfa\",\"2fa\",\"tfa\",\"twofactor\",\"two_factor\",\"two-factor\",\"multifactor\",\"multi_factor\",\"multi-factor\"]]],\"\\\\b(?:redirect_uri|code_verifier|code_challenge|id_token|client_assertion|relay_?state|assertion_?consumer|nameid|in_?response_?to)\\\\b\":[[[\"redirect_uri\",\"code_verifier\",\"code_challenge\",\"id_token\",\"client_assertion\",\"relaystate\",\"relay_state\",\"assertionconsumer\",\"assertion_consumer\",\"nameid\",\"inresponseto\",\"inresponse_to\",\"in_responseto\",\"in_response_to\"]]],\"@?login_required|LoginRequiredMixin|@authenticated\\\\b|\\\\bIsAuthenticated\\\\b|permission_classes\":[[[\"login_required\",\"loginrequiredmixin\",\"@authenticated\",\"isauthenticated\",\"permission_classes\"]]],\"(?:require|ensure|assert|check|must_?be|need)_?s?_?(?:auth|login|logged_?in|authenticated|authentication|user|session|signed_?in|signin)\\\\b\":[[[\"require\",\"ensure\",\"assert\",\"check\",\"mustbe\",\"must_be\",\"need\"],[\"auth\",\"login\",\"loggedin\",\"logged_in\",\"user\",\"session\",\"signedin\",\"signed_in\",\"signin\"]]],\"before_action\\\\s+:?\\\\w{0,20}(?:auth|login|sign)\\\\w{0,30}|authenticate_user!|authenticate!\":[[[\"before_action\"],[\"auth\",\"login\",\"sign\"]],[[\"authenticate_user!\",\"authenticate!\"]]],\"\\\\bis_?(?:authenticated|logged_?in|signed_?in)\\\\b|\\\\bauthenticated\\\\(\\\\)\":[[[\"isauthenticated\",\"isloggedin\",\"islogged_in\",\"issignedin\",\"issigned_in\",\"is_authenticated\",\"is_loggedin\",\"is_logged_in\",\"is_signedin\",\"is_signed_in\",\"authenticated()\"]]],\"passport\\\\.authenticate|auth:sanctum|->middleware\\\\(.{0,20}auth|AuthGuard|authMiddleware|requireAuth\\\\b\":[[[\"passport.authenticate\",\"auth:sanctum\",\"authguard\",\"authmiddleware\",\"requireauth\"]],[[\"->middleware(\"],[\"auth\"]]],\"\\\\b(?:verify|check|compare|validate)_?(?:password|token|signature|credentials?|login|session|otp|code)\\\\s*\\\\(\":[[[\"verifypassword\",\"verifytoken\",\"verifysignature\",\"verifycredential\",\"verifylogin\",\"verifysession\",\"verifyotp\",\"verifycode\",\"verify_password\",\"verify_token\",\"verify_signature\",\"verify_credential\",\"verify_login\",\"verify_session\",\"verify_otp\",\"verify_code\",\"checkpassword\",\"checktoken\",\"checksignature\",\"checkcredential\",\"checklogin\",\"checksession\",\"checkotp\",\"checkcode\",\"check_password\",\"check_token\",\"check_signature\",\"check_credential\",\"check_login\",\"check_session\",\"check_otp\",\"check_code\",\"comparepassword\",\"comparetoken\",\"comparesignature\",\"comparecredential\",\"comparelogin\",\"comparesession\",\"compareotp\",\"comparecode\",\"compare_password\",\"compare_token\",\"compare_signature\",\"compare_credential\",\"compare_login\",\"compare_session\",\"compare_otp\",\"compare_code\",\"validatepassword\",\"validatetoken\",\"validatesignature\",\"validatecredential\",\"validatelogin\",\"validatesession\",\"validateotp\",\"validatecode\",\"validate_password\",\"validate_token\",\"validate_signature\",\"validate_credential\",\"validate_login\",\"validate_session\",\"validate_otp\",\"validate_code\"]]],\"bcrypt\\\\.compare|password_verify\\\\(|check_password|CompareHashAndPassword|matchesPassword|passwordEncoder\\\\.matches\":[[[\"bcrypt.compare\",\"password_verify(\",\"check_password\",\"comparehashandpassword\",\"matchespassword\",\"passwordencoder.matches\"]]],\"jwt\\\\.verify|verify_jwt|jwtVerify|ParseWithClaims\":[[[\"jwt.verify\",\"verify_jwt\",\"jwtverify\",\"parsewithclaims\"]]],\"session\\\\(?\\\\)?\\\\.(?:regenerate|destroy|invalidate)|session_regenerate_id|reset_session|cycle_key\":[[[\"session.regenerate\",\"session.destroy\",\"session.invalidate\",\"session).regenerate\",\"session).destroy\",\"session).invalidate\",\"session(.regenerate\",\"session(.destroy\",\"session(.invalidate\",\"session().regenerate\",\"session().destroy\",\"session().invalidate\",\"session_regenerate_id\",\"reset_session\",\"cycle_key\"]]],\"StatusUnauthorized|HTTP_401|status\\\\(401\\\\)|UnauthorizedException|AuthenticationFailed|NotAuthenticated\":[[[\"statusunauthorized\",\"http_401\",\"status(401)\",\"unauthorizedexception\",\"authenticationfailed\",\"notauthenticated\"]]],\"(?:\\\\bif\\\\b|\\\\bunless\\\\b|\\\\?).{0,80}(?:session|credential|jwt|(?:access|auth|refresh|bearer)[_-]?token).{0,120}(?:\\\\b401\\\\b|\\\\bthrow\\\\b|\\\\braise\\\\b|unauthori[sz]ed|unauthenticated)\":[[[\"session\",\"credential\",\"jwt\",\"accesstoken\",\"access_token\",\"access-token\",\"authtoken\",\"auth_token\",\"auth-token\",\"refreshtoken\",\"refresh_token\",\"refresh-token\",\"bearertoken\",\"bearer_token\",\"bearer-token\"],[\"401\",\"throw\",\"raise\",\"unauthorised\",\"unauthorized\",\"unauthenticated\"]]],\"(?:\\\\b401\\\\b|unauthori[sz]ed|unauthenticated)\\\\b.{0,80}(?:session|credential|jwt|login|(?:access|auth|refresh|bearer)[_-]?token)\":[[[\"401\",\"unauthorised\",\"unauthorized\",\"unauthenticated\"],[\"session\",\"credential\",\"jwt\",\"login\",\"accesstoken\",\"access_token\",\"access-token\",\"authtoken\",\"auth_token\",\"auth-token\",\"refreshtoken\",\"refresh_token\",\"refresh-token\",\"bearertoken\",\"bearer_token\",\"bearer-token\"]]],\"(?<!header|['\\\"])(?:un)?authori[sz](?:e|ed|ation|er|ing)(?!\\\\w*header)\":[[[\"authorise\",\"authorisation\",\"authorising\",\"authorize\",\"authorization\",\"authorizing\"]]],\"permission(?:s|ed)?(?:\\\\b|_|[A-Z])|\\\\bprivileges?\\\\b|privileged\":[[[\"permission\",\"privilege\"]]],\"\\\\b(?:rbac|abac|acls?|opa|casbin)(?:\\\\b|_)|access[_-]?(?:control(?!-)|policy|rule|level|list|check|denied|rights?|manager|decision)\":[[[\"rbac\",\"abac\",\"acl\",\"opa\",\"casbin\",\"accesscontrol\",\"accesspolicy\",\"accessrule\",\"accesslevel\",\"accesslist\",\"accesscheck\",\"accessdenied\",\"accessright\",\"accessmanager\",\"accessdecision\",\"access_control\",\"access_policy\",\"access_rule\",\"access_level\",\"access_list\",\"access_check\",\"access_denied\",\"access_right\",\"access_manager\",\"access_decision\",\"access-control\",\"access-policy\",\"access-rule\",\"access-level\",\"access-list\",\"access-check\",\"access-denied\",\"access-right\",\"access-manager\",\"access-decision\"]]],\"\\\\b(?:has|user|required?|check|get|set|assign|grant|revoke|admin|current)_?roles?\\\\b\":[[[\"hasrole\",\"has_role\",\"userrole\",\"user_role\",\"requirerole\",\"require_role\",\"requiredrole\",\"required_role\",\"checkrole\",\"check_role\",\"getrole\",\"get_role\",\"setrole\",\"set_role\",\"assignrole\",\"assign_role\",\"grantrole\",\"grant_role\",\"revokerole\",\"revoke_role\",\"adminrole\",\"admin_role\",\"currentrole\",\"current_role\"]]],\"\\\\broles?\\\\.(?:includes|contains|has|some)|\\\\broleId\\\\b|\\\\brole\\\\s*[!=]==?\":[[[\"role.includes\",\"role.contains\",\"role.has\",\"role.some\",\"roles.includes\",\"roles.contains\",\"roles.has\",\"roles.some\",\"roleid\"]],[[\"role\"],[\"!=\",\"==\"]]],\"\\\\bis_?(?:admin|superuser|super_?user|staff|owner|root|moderator|allowed|permitted|member|public|private)\\\\b\":[[[\"isadmin\",\"issuperuser\",\"issuper_user\",\"isstaff\",\"isowner\",\"isroot\",\"ismoderator\",\"isallowed\",\"ispermitted\",\"ismember\",\"ispublic\",\"isprivate\",\"is_admin\",\"is_superuser\",\"is_super_user\",\"is_staff\",\"is_owner\",\"is_root\",\"is_moderator\",\"is_allowed\",\"is_permitted\",\"is_member\",\"is_public\",\"is_private\"]]],\"isAdministrator|\\\\bsuperuser\\\\b|\\\\bsudo\\\\b\":[[[\"isadministrator\",\"superuser\",\"sudo\"]]],\"\\\\b(?:can|may)_?(?:access|read|write|edit|update|delete|view|manage|create|see|publish|admin|download|modify)\\\\b\":[[[\"canaccess\",\"canread\",\"canwrite\",\"canedit\",\"canupdate\",\"candelete\",\"canview\",\"canmanage\",\"cancreate\",\"cansee\",\"canpublish\",\"canadmin\",\"candownload\",\"canmodify\",\"can_access\",\"can_read\",\"can_write\",\"can_edit\",\"can_update\",\"can_delete\",\"can_view\",\"can_manage\",\"can_create\",\"can_see\",\"can_publish\",\"can_admin\",\"can_download\",\"can_modify\",\"mayaccess\",\"mayread\",\"maywrite\",\"mayedit\",\"mayupdate\",\"maydelete\",\"mayview\",\"maymanage\",\"maycreate\",\"maysee\",\"maypublish\",\"mayadmin\",\"maydownload\",\"maymodify\",\"may_access\",\"may_read\",\"may_write\",\"may_edit\",\"may_update\",\"may_delete\",\"may_view\",\"may_manage\",\"may_create\",\"may_see\",\"may_publish\",\"may_admin\",\"may_download\",\"may_modify\"]]],\"\\\\b(?:forbidden|access_?denied|not_?allowed|StatusForbidden)\\\\b|\\\\b403\\\\b\":[[[\"forbidden\",\"accessdenied\",\"access_denied\",\"notallowed\",\"not_allowed\",\"403\"]]],\"\\\\b(?:owner|ownership|creator|created_by)_?(?:id)?\\\\s*[!=]==?|\\\\bowned_?by\\\\b\":[[[\"owner\",\"creator\",\"created_by\"],[\"!=\",\"==\"]],[[\"ownedby\",\"owned_by\"]]],\"\\\\bprctl\\\\b|\\\\bPR_SET_|\\\\bsyscall\\\\.(?:Set|Chroot|Mount|Unshare|Exec|Close)|\\\\bunix\\\\.(?:Set|Mount|Prctl|Unshare|Open)\":[[[\"prctl\",\"pr_set_\",\"syscall.set\",\"syscall.chroot\",\"syscall.mount\",\"syscall.unshare\",\"syscall.exec\",\"syscall.close\",\"unix.set\",\"unix.mount\",\"unix.unshare\",\"unix.open\"]]],\"\\\\b(?:published|public|private|draft|archived|locked|closed|visible|visibility)\\\\?|\\\\bvisibility\\\\b\":[[[\"published?\",\"public?\",\"private?\",\"draft?\",\"archived?\",\"locked?\",\"closed?\",\"visible?\",\"visibility\"]]],\"\\\\b(?:chmod|chown|setuid|setgid|umask|fchmod|seteuid|capset|capabilit(?:y|ies)|seccomp|selinux|apparmor|no_new_privs|namespaces?\\\\.(?:user|pid))\\\\b\":[[[\"chmod\",\"chown\",\"setuid\",\"setgid\",\"umask\",\"seteuid\",\"capset\",\"capability\",\"capabilities\",\"seccomp\",\"selinux\",\"apparmor\",\"no_new_privs\",\"namespace.user\",\"namespace.pid\",\"namespaces.user\",\"namespaces.pid\"]]],\"\\\\b0o?[0-7]{3}\\\\b(?=\\\\s*[,)])\":[[[\"0\"]]],\"attr_accessible|attr_protected|\\\\.permit\\\\(|permit!|params\\\\.require|\\\\$fillable|\\\\$guarded|forceFill\":[[[\"attr_accessible\",\"attr_protected\",\".permit(\",\"permit!\",\"params.require\",\"$fillable\",\"$guarded\",\"forcefill\"]]],\"\\\\bupdate_attributes\\\\(params|BindExclude|@JsonIgnoreProperties|ModelState|mass_?assign\":[[[\"update_attributes(params\",\"bindexclude\",\"@jsonignoreproperties\",\"modelstate\",\"massassign\",\"mass_assign\"]]],\"@(?:Pre|Post)Authorize|@Secured|@RolesAllowed|@DenyAll|\\\\[Authorize|@permission_required|permission_required\":[[[\"@preauthorize\",\"@postauthorize\",\"@secured\",\"@rolesallowed\",\"@denyall\",\"[authorize\",\"permission_required\"]]],\"PermissionRequiredMixin|UserPassesTestMixin|user_passes_test\":[[[\"permissionrequiredmixin\",\"userpassestestmixin\",\"user_passes_test\"]]],\"\\\\b(?:require|check|ensure|assert|verify|enforce|validate|must_?have|has|get)_?(?:any_?)?(?:permission|role|access|privilege|scope|ownership|owner|admin|authority|right|capability|acl|policy)s?\\\\s*[!?(]\":[[[\"require\",\"check\",\"ensure\",\"assert\",\"verify\",\"enforce\",\"validate\",\"musthave\",\"must_have\",\"has\",\"get\"],[\"permission\",\"role\",\"access\",\"privilege\",\"scope\",\"owner\",\"admin\",\"authority\",\"right\",\"capability\",\"acl\",\"policy\"]]],\"\\\\bauthorize[d]?!?[\\\\s(]|\\\\bauthorize_?(?:request|action|user|resource)|\\\\bGate::(?:allows|denies|authorize)|->authorize\\\\(\":[[[\"authorize\",\"gate::allows\",\"gate::denies\"]]],\"denyAccessUnless|isGranted\\\\(|\\\\bcan\\\\?\\\\s*\\\\(?|\\\\bcannot\\\\?|policy_scope|accessible_by|checkAccess|is_allowed|isAllowed\":[[[\"denyaccessunless\",\"isgranted(\",\"can?\",\"cannot?\",\"policy_scope\",\"accessible_by\",\"checkaccess\",\"is_allowed\",\"isallowed\"]]],\"isPermitted|userCan\\\\w{0,20}\\\\(|->can\\\\(|\\\\.can\\\\(\":[[[\"ispermitted\",\"usercan\",\"->can(\",\".can(\"]]],\"(?:AccessDenied|PermissionDenied|Forbidden|Authorization|NotAuthorized|NotAllowed|Unauthorized|Security)(?:Http)?(?:Exception|Error)\\\\b\":[[[\"accessdeniedexception\",\"accessdeniederror\",\"accessdeniedhttpexception\",\"accessdeniedhttperror\",\"permissiondeniedexception\",\"permissiondeniederror\",\"permissiondeniedhttpexception\",\"permissiondeniedhttperror\",\"forbiddenexception\",\"forbiddenerror\",\"forbiddenhttpexception\",\"forbiddenhttperror\",\"authorizationexception\",\"authorizationerror\",\"authorizationhttpexception\",\"authorizationhttperror\",\"notauthorizedexception\",\"notauthorizederror\",\"notauthorizedhttpexception\",\"notauthorizedhttperror\",\"notallowedexception\",\"notallowederror\",\"notallowedhttpexception\",\"notallowedhttperror\",\"unauthorizedexception\",\"unauthorizederror\",\"unauthorizedhttpexception\",\"unauthorizedhttperror\",\"securityexception\",\"securityerror\",\"securityhttpexception\",\"securityhttperror\"]]],\"raise (?:Forbidden|PermissionDenied|Http404|NotFound)|HTTP_403|StatusForbidden|status\\\\(403\\\\)\":[[[\"raise forbidden\",\"raise permissiondenied\",\"raise http404\",\"raise notfound\",\"http_403\",\"statusforbidden\",\"status(403)\"]]],\"http\\\\.(?:Forbidden|NotFound)\\\\(\":[[[\"http.forbidden(\",\"http.notfound(\"]]],\"\\\\bis_?(?:admin|superuser|staff|owner|super_?admin|moderator)\\\\b\":[[[\"isadmin\",\"issuperuser\",\"isstaff\",\"isowner\",\"issuperadmin\",\"issuper_admin\",\"ismoderator\",\"is_admin\",\"is_superuser\",\"is_staff\",\"is_owner\",\"is_superadmin\",\"is_super_admin\",\"is_moderator\"]]],\"\\\\b(?:setuid|setgid|no_new_privs|seccomp|apparmor|drop_?(?:privileges|capabilities))\\\\b|CAP_[A-Z]+\":[[[\"setuid\",\"setgid\",\"no_new_privs\",\"seccomp\",\"apparmor\",\"dropprivileges\",\"dropcapabilities\",\"drop_privileges\",\"drop_capabilities\",\"cap_\"]]],\"(?:owner|user|author|creator|member)_?-?id\\\\s*(?:[!=]==?|<>|:\\\\s*(?:current_?user|req|ctx|session|user))\":[[[\"ownerid\",\"owner-id\",\"owner_id\",\"owner_-id\",\"userid\",\"user-id\",\"user_id\",\"user_-id\",\"authorid\",\"author-id\",\"author_id\",\"author_-id\",\"creatorid\",\"creator-id\",\"creator_id\",\"creator_-id\",\"memberid\",\"member-id\",\"member_id\",\"member_-id\"],[\"!=\",\"==\"]],[[\"ownerid\",\"owner-id\",\"owner_id\",\"owner_-id\",\"userid\",\"user-id\",\"user_id\",\"user_-id\",\"authorid\",\"author-id\",\"author_id\",\"author_-id\",\"creatorid\",\"creator-id\",\"creator_id\",\"creator_-id\",\"memberid\",\"member-id\",\"member_id\",\"member_-id\"],[\"<>\"]],[[\"ownerid\",\"owner-id\",\"owner_id\",\"owner_-id\",\"userid\",\"user-id\",\"user_id\",\"user_-id\",\"authorid\",\"author-id\",\"author_id\",\"author_-id\",\"creatorid\",\"creator-id\",\"creator_id\",\"creator_-id\",\"memberid\",\"member-id\",\"member_id\",\"member_-id\"],[\"req\",\"ctx\",\"session\",\"user\"]]],\"\\\\.where\\\\(.{0,60}(?:user|owner|creator)_?id\":[[[\".where(\"],[\"userid\",\"user_id\",\"ownerid\",\"owner_id\",\"creatorid\",\"creator_id\"]]],\"permitAll|@PermitAll|@AllowAnonymous|\\\\[AllowAnonymous\\\\]|AllowAny\\\\b|skip_authorization|skip_authorize_resource\":[[[\"permitall\",\"@allowanonymous\",\"[allowanonymous]\",\"allowany\",\"skip_authorization\",\"skip_authorize_resource\"]]],\"skip_before_action|skip_after_action\\\\s+:verify_authorized|anonymous\\\\(\\\\)\\\\.permit|security:\\\\s*\\\\[\\\\s*\\\\]|\\\\bpublic_endpoint\\\\b\":[[[\"skip_before_action\",\"anonymous().permit\",\"security:\",\"public_endpoint\"]],[[\"skip_after_action\"],[\":verify_authorized\"]]],\"\\\\bpermit!|\\\\bchmod\\\\s+(?:-R\\\\s+)?0?777\\\\b|0o?777\\\\b\":[[[\"permit!\",\"0777\",\"0o777\"]],[[\"chmod\"],[\"777\"]]],\"\\\\b(?:tenants?|tenancy|multi_?tenan\\\\w{1,3})(?:\\\\b|_)|tenant_?id|tenant(?:Context|Scope|Filter|Resolver|Service|Guard)\":[[[\"tenant\",\"tenancy\",\"multitenan\",\"multi_tenan\"]]],\"\\\\b(?:organi[sz]ation|org|workspace|customer|company|merchant)_?id\\\\s*(?:[!=]==?|<>)\":[[[\"organisationid\",\"organisation_id\",\"organizationid\",\"organization_id\",\"orgid\",\"org_id\",\"workspaceid\",\"workspace_id\",\"customerid\",\"customer_id\",\"companyid\",\"company_id\",\"merchantid\",\"merchant_id\"],[\"!=\",\"==\",\"<>\"]]],\"row[_ -]level[_ -]security|\\\\bset_current_tenant|acts_as_tenant|current_?(?:tenant|organi[sz]ation|workspace|account)\\\\b\":[[[\"row_level_security\",\"row_level security\",\"row_level-security\",\"row level_security\",\"row level security\",\"row level-security\",\"row-level_security\",\"row-level security\",\"row-level-security\",\"acts_as_tenant\",\"currenttenant\",\"currentorganisation\",\"currentorganization\",\"currentworkspace\",\"currentaccount\",\"current_tenant\",\"current_organisation\",\"current_organization\",\"current_workspace\",\"current_account\"]]],\"\\\\b(?:tenant|organi[sz]ation|org|workspace|customer|account|company)_?id\\\\b.{0,40}(?:[!=]==?|<>|=\\\\s*(?:\\\\?|\\\\$\\\\d|:|%s))\":[[[\"tenantid\",\"tenant_id\",\"organisationid\",\"organisation_id\",\"organizationid\",\"organization_id\",\"orgid\",\"org_id\",\"workspaceid\",\"workspace_id\",\"customerid\",\"customer_id\",\"accountid\",\"account_id\",\"companyid\",\"company_id\"],[\"!=\",\"==\"]],[[\"tenantid\",\"tenant_id\",\"organisationid\",\"organisation_id\",\"organizationid\",\"organization_id\",\"orgid\",\"org_id\",\"workspaceid\",\"workspace_id\",\"customerid\",\"customer_id\",\"accountid\",\"account_id\",\"companyid\",\"company_id\"],[\"<>\"]],[[\"tenantid\",\"tenant_id\",\"organisationid\",\"organisation_id\",\"organizationid\",\"organization_id\",\"orgid\",\"org_id\",\"workspaceid\",\"workspace_id\",\"customerid\",\"customer_id\",\"accountid\",\"account_id\",\"companyid\",\"company_id\"]],[[\"tenantid\",\"tenant_id\",\"organisationid\",\"organisation_id\",\"organizationid\",\"organization_id\",\"orgid\",\"org_id\",\"workspaceid\",\"workspace_id\",\"customerid\",\"customer_id\",\"accountid\",\"account_id\",\"companyid\",\"company_id\"],[\"%s\"]]],\"\\\\b(?:tenant|organi[sz]ation|org|workspace|customer|account|company)_?id\\\\b.{0,40}(?::\\\\s*(?:session|ctx|context|user|req|request|current|tenant|principal|actor|caller))\":[[[\"tenantid\",\"tenant_id\",\"organisationid\",\"organisation_id\",\"organizationid\",\"organization_id\",\"orgid\",\"org_id\",\"workspaceid\",\"workspace_id\",\"customerid\",\"customer_id\",\"accountid\",\"account_id\",\"companyid\",\"company_id\"],[\"session\",\"ctx\",\"context\",\"user\",\"req\",\"current\",\"tenant\",\"principal\",\"actor\",\"caller\"]]],\"\\\\b(?:where|and|filter_by|filter|find_?by|scope|eq)\\\\b.{0,60}\\\\b(?:tenant|organi[sz]ation|org|workspace|account)_?id\\\\b\":[[[\"where\",\"and\",\"filter\",\"findby\",\"find_by\",\"scope\",\"eq\"],[\"tenantid\",\"tenant_id\",\"organisationid\",\"organisation_id\",\"organizationid\",\"organization_id\",\"orgid\",\"org_id\",\"workspaceid\",\"workspace_id\",\"accountid\",\"account_id\"]]],\"\\\\b(?:assert|ensure|require|check|verify|same|belongs_?to)_?(?:same_?)?(?:tenant|organi[sz]ation|org|workspace)\\\\b\":[[[\"assert\",\"ensure\",\"require\",\"check\",\"verify\",\"same\",\"belongsto\",\"belongs_to\"],[\"tenant\",\"org\",\"workspace\"]]],\"(?:same|wrong|other|cross)_?tenant\":[[[\"sametenant\",\"same_tenant\",\"wrongtenant\",\"wrong_tenant\",\"othertenant\",\"other_tenant\",\"crosstenant\",\"cross_tenant\"]]],\"row[_ -]level[_ -]security|CREATE POLICY|FORCE ROW LEVEL\":[[[\"row_level_security\",\"row_level security\",\"row_level-security\",\"row level_security\",\"row level security\",\"row level-security\",\"row-level_security\",\"row-level security\",\"row-level-security\",\"create policy\",\"force row level\"]]],\"\\\\b(?:AES|DES|3DES|RC4|Blowfish|ChaCha20|Poly1305|RSA|ECDSA|EdDSA|Ed25519|X25519|HMAC|HKDF|DSA)(?:\\\\b|[_/-])\":[[[\"aes\",\"des\",\"rc4\",\"blowfish\",\"chacha20\",\"poly1305\",\"rsa\",\"ed25519\",\"x25519\",\"hmac\",\"hkdf\",\"dsa\"]]],\"\\\\b(?:sha-?(?:1|224|256|384|512)|md[245]|blake[23]\\\\w{0,2}|ripemd\\\\w{0,3})(?:\\\\b|_|\\\\.)\":[[[\"sha1\",\"sha224\",\"sha256\",\"sha384\",\"sha512\",\"sha-1\",\"sha-224\",\"sha-256\",\"sha-384\",\"sha-512\",\"md2\",\"md4\",\"md5\",\"blake2\",\"blake3\",\"ripemd\"]]],\"\\\\b(?:en|de)crypt(?:ed|ion|or|s|ing)?(?:\\\\b|_|\\\\()|createCipher|createDecipher|createHash|createHmac|createSign\":[[[\"encrypt\",\"decrypt\",\"createcipher\",\"createdecipher\",\"createhash\",\"createhmac\",\"createsign\"]]],\"createVerify|\\\\bCipher\\\\.getInstance|MessageDigest|SecretKeySpec|KeyGenerator|KeyPair|SecureRandom|openssl_\\\\w|hash_hmac\":[[[\"createverify\",\"cipher.getinstance\",\"messagedigest\",\"secretkeyspec\",\"keygenerator\",\"keypair\",\"securerandom\",\"openssl_\",\"hash_hmac\"]]],\"mcrypt_|Crypto\\\\.(?:Cipher|Hash|PublicKey)\":[[[\"mcrypt_\",\"crypto.cipher\",\"crypto.hash\",\"crypto.publickey\"]]],\"\\\\bcrypto\\\\.(?:subtle|createHash|randomBytes|timingSafeEqual|scrypt|pbkdf2|\\\\w{3,20}\\\\()\":[[[\"crypto.\"]]],\"\\\\bcrypto/(?:aes|rsa|ecdsa|ed25519|sha\\\\d+|hmac|rand|subtle|x509|tls|cipher|md5)\\\\b\":[[[\"crypto/aes\",\"crypto/rsa\",\"crypto/ecdsa\",\"crypto/ed25519\",\"crypto/sha\",\"crypto/hmac\",\"crypto/rand\",\"crypto/subtle\",\"crypto/x509\",\"crypto/tls\",\"crypto/cipher\",\"crypto/md5\"]]],\"\\\\b(?:nonce|initiali[sz]ation_?vector|salt|padding|pkcs[#_-]?\\\\d{1,2}|oaep|cipher_?(?:text|suite|s)|key_?(?:size|length|derivation|exchange|usage)|asn1|der_?decod\\\\w{0,3}|digest_?info)\\\\b\":[[[\"nonce\",\"initialisationvector\",\"initialisation_vector\",\"initializationvector\",\"initialization_vector\",\"salt\",\"padding\",\"pkcs\",\"oaep\",\"ciphertext\",\"ciphers\",\"cipher_text\",\"cipher_s\",\"keysize\",\"keylength\",\"keyderivation\",\"keyexchange\",\"keyusage\",\"key_size\",\"key_length\",\"key_derivation\",\"key_exchange\",\"key_usage\",\"asn1\",\"derdecod\",\"der_decod\",\"digestinfo\",\"digest_info\"]]],\"Math\\\\.random|\\\\brand\\\\.(?:Read|Int|Reader|Seed)|\\\\buuid(?:v?[1-7])?\\\\b|\\\\bNewRandom\\\\b|\\\\brandom\\\\.(?:rand|choice|seed|getrandbits|sample|SystemRandom)|\\\\bmt_rand\\\\(|\\\\brand\\\\(\\\\)|java\\\\.util\\\\.Random\":[[[\"math.random\",\"rand.read\",\"rand.int\",\"rand.seed\",\"uuid\",\"newrandom\",\"random.rand\",\"random.choice\",\"random.seed\",\"random.getrandbits\",\"random.sample\",\"random.systemrandom\",\"mt_rand(\",\"rand()\",\"java.util.random\"]]],\"new Random\\\\(|math/rand|\\\\bsecrets\\\\.(?:token|choice|randbelow)|randomBytes|random_bytes|random_int\\\\(|SecureRandom\":[[[\"new random(\",\"math/rand\",\"secrets.token\",\"secrets.choice\",\"secrets.randbelow\",\"randombytes\",\"random_bytes\",\"random_int(\",\"securerandom\"]]],\"crypto/rand|\\\\bosrng|thread_rng|getRandomValues|uniqid\\\\(|\\\\brandomUUID\":[[[\"crypto/rand\",\"osrng\",\"thread_rng\",\"getrandomvalues\",\"uniqid(\",\"randomuuid\"]]],\"\\\\b(?:x509|certificates?|cert_?(?:pool|chain|file|path|verify|reqs|store|pem)|ca_?(?:certs?|bundle|file))\\\\b\":[[[\"x509\",\"certificate\",\"certpool\",\"certchain\",\"certfile\",\"certpath\",\"certverify\",\"certreqs\",\"certstore\",\"certpem\",\"cert_pool\",\"cert_chain\",\"cert_file\",\"cert_path\",\"cert_verify\",\"cert_reqs\",\"cert_store\",\"cert_pem\",\"cacert\",\"cabundle\",\"cafile\",\"ca_cert\",\"ca_bundle\",\"ca_file\"]]],\"\\\\b(?:trust_?(?:store|manager|anchor)|hostname_?verif\\\\w{1,6})\\\\b\":[[[\"truststore\",\"trustmanager\",\"trustanchor\",\"trust_store\",\"trust_manager\",\"trust_anchor\",\"hostnameverif\",\"hostname_verif\"]]],\"\\\\b(?:tls_?(?:config|version|options|verify|min\\\\w{0,8}))\\\\b\":[[[\"tlsconfig\",\"tls_config\",\"tlsversion\",\"tls_version\",\"tlsoptions\",\"tls_options\",\"tlsverify\",\"tls_verify\",\"tlsmin\",\"tls_min\"]]],\"\\\\b(?:ssl_?(?:context|verify\\\\w{0,6}|options|version|protocol|config)|server_?name_?indication|pinning|ocsp)\\\\b\":[[[\"sslcontext\",\"ssl_context\",\"sslverify\",\"ssl_verify\",\"ssloptions\",\"ssl_options\",\"sslversion\",\"ssl_version\",\"sslprotocol\",\"ssl_protocol\",\"sslconfig\",\"ssl_config\",\"servernameindication\",\"servername_indication\",\"server_nameindication\",\"server_name_indication\",\"pinning\",\"ocsp\"]]],\"\\\\b(?:crl)\\\\b\":[[[\"crl\"]]],\"start_?tls|\\\\b(?:tls|ssl)(?:\\\\b|_)\":[[[\"tls\",\"ssl\"]]],\"tls\\\\.Config|SSLContext|TrustManager|HostnameVerifier|CURLOPT_SSL|rejectUnauthorized|InsecureSkipVerify\":[[[\"tls.config\",\"sslcontext\",\"trustmanager\",\"hostnameverifier\",\"curlopt_ssl\",\"rejectunauthorized\",\"insecureskipverify\"]]],\"checkServerIdentity|check_hostname|assert_hostname|ssl\\\\.(?:create_default_context|wrap_socket|CERT_)|NODE_TLS_\":[[[\"checkserveridentity\",\"check_hostname\",\"assert_hostname\",\"ssl.create_default_context\",\"ssl.wrap_socket\",\"ssl.cert_\",\"node_tls_\"]]],\"(?:verify|check|validate|invalid|create|sign|compute|parse)_?-?signatures?\":[[[\"verifysignature\",\"verify-signature\",\"verify_signature\",\"verify_-signature\",\"checksignature\",\"check-signature\",\"check_signature\",\"check_-signature\",\"validatesignature\",\"validate-signature\",\"validate_signature\",\"validate_-signature\",\"invalidsignature\",\"invalid-signature\",\"invalid_signature\",\"invalid_-signature\",\"createsignature\",\"create-signature\",\"create_signature\",\"create_-signature\",\"signsignature\",\"sign-signature\",\"sign_signature\",\"sign_-signature\",\"computesignature\",\"compute-signature\",\"compute_signature\",\"compute_-signature\",\"parsesignature\",\"parse-signature\",\"parse_signature\",\"parse_-signature\"]]],\"signature_?(?:valid|verif|method|algorithm|value|node)|\\\\bsignatures?\\\\s*[!=]==?\":[[[\"signaturevalid\",\"signatureverif\",\"signaturemethod\",\"signaturealgorithm\",\"signaturevalue\",\"signaturenode\",\"signature_valid\",\"signature_verif\",\"signature_method\",\"signature_algorithm\",\"signature_value\",\"signature_node\"]],[[\"signature\"],[\"!=\",\"==\"]]],\"\\\\b(?:signed_?(?:url|cookie|request|data|info|message)|digital_?signature|checksum|integrity|fingerprint|attestation)\\\\b\":[[[\"signedurl\",\"signedcookie\",\"signedrequest\",\"signeddata\",\"signedinfo\",\"signedmessage\",\"signed_url\",\"signed_cookie\",\"signed_request\",\"signed_data\",\"signed_info\",\"signed_message\",\"digitalsignature\",\"digital_signature\",\"checksum\",\"integrity\",\"fingerprint\",\"attestation\"]]],\"timingSafeEqual|hash_equals\\\\(|compare_digest|constant_?time_?(?:compare|eq\\\\w{0,4})|ConstantTimeCompare|secure_?compare\":[[[\"timingsafeequal\",\"hash_equals(\",\"compare_digest\",\"constanttimecompare\",\"constanttime_compare\",\"constant_timecompare\",\"constant_time_compare\",\"constanttimeeq\",\"constanttime_eq\",\"constant_timeeq\",\"constant_time_eq\",\"securecompare\",\"secure_compare\"]]],\"MessageDigest\\\\.isEqual|hmac\\\\.Equal|fixed_length_secure_compare\":[[[\"messagedigest.isequal\",\"hmac.equal\",\"fixed_length_secure_compare\"]]],\"\\\\bverify_?(?:signature|mac|hmac|hash|checksum|certificate|chain|host(?:name)?|peer|cert|digest|integrity)\":[[[\"verifysignature\",\"verifymac\",\"verifyhmac\",\"verifyhash\",\"verifychecksum\",\"verifychain\",\"verifyhost\",\"verifypeer\",\"verifycert\",\"verifydigest\",\"verifyintegrity\",\"verify_signature\",\"verify_mac\",\"verify_hmac\",\"verify_hash\",\"verify_checksum\",\"verify_chain\",\"verify_host\",\"verify_peer\",\"verify_cert\",\"verify_digest\",\"verify_integrity\"]]],\"\\\\bcheck_?hostname\\\\s*=\\\\s*True|assert_hostname|checkServerIdentity|VERIFY_PEER|CERT_REQUIRED\":[[[\"checkhostname\",\"check_hostname\"],[\"true\"]],[[\"assert_hostname\",\"checkserveridentity\",\"verify_peer\",\"cert_required\"]]],\"rejectUnauthorized\\\\s*[:=]\\\\s*true|InsecureSkipVerify\\\\s*[:=]\\\\s*false|verify\\\\s*=\\\\s*True|VERIFYPEER\\\\s*,\\\\s*(?:true|1)\":[[[\"rejectunauthorized\",\"verify\"],[\"true\"]],[[\"insecureskipverify\"],[\"false\"]],[[\"verifypeer\"]]],\"VERIFYHOST\\\\s*,\\\\s*2\":[[[\"verifyhost\"]]],\"secrets\\\\.(?:token|choice|randbelow)|randomBytes\\\\(|random_bytes\\\\(|random_int\\\\(|SecureRandom|crypto/rand|getRandomValues\":[[[\"secrets.token\",\"secrets.choice\",\"secrets.randbelow\",\"randombytes(\",\"random_bytes(\",\"random_int(\",\"securerandom\",\"crypto/rand\",\"getrandomvalues\"]]],\"SystemRandom|crypto\\\\.rand\":[[[\"systemrandom\",\"crypto.rand\"]]],\"\\\\b(?:AES/GCM|MODE_GCM|aes-\\\\d{3}-gcm|OAEP|RSA_PSS|PSS\\\\b|MinVersion)\":[[[\"aes/gcm\",\"mode_gcm\",\"oaep\",\"pss\",\"minversion\"]],[[\"aes-\"],[\"-gcm\"]]],\"(?:rounds|iterations|cost|work_?factor|key_?(?:size|length)|salt_?rounds)\\\\s*[:=(,]\\\\s*\\\\d\":[[[\"rounds\",\"iterations\",\"cost\",\"workfactor\",\"work_factor\",\"keysize\",\"keylength\",\"key_size\",\"key_length\"]]],\"\\\\bverify\\\\s*[=:]\\\\s*(?:False|false|0\\\\b)|rejectUnauthorized\\\\s*[:=]\\\\s*false|InsecureSkipVerify\\\\s*[:=]\\\\s*true\":[[[\"verify\"]],[[\"rejectunauthorized\"],[\"false\"]],[[\"insecureskipverify\"],[\"true\"]]],\"check_hostname\\\\s*=\\\\s*False|CERT_NONE|VERIFY_NONE|SSL_VERIFYPEER\\\\s*,\\\\s*(?:false|0)|SSL_VERIFYHOST\\\\s*,\\\\s*(?:false|0)\":[[[\"check_hostname\"],[\"false\"]],[[\"cert_none\",\"verify_none\",\"ssl_verifypeer\",\"ssl_verifyhost\"]]],\"verify_?ssl\\\\s*[:=]\\\\s*(?:false|0)|NODE_TLS_REJECT_UNAUTHORIZED.{0,6}0|strict_?ssl\\\\s*[:=]\\\\s*false|ALLOW_ALL_HOSTNAME\":[[[\"verifyssl\",\"verify_ssl\",\"node_tls_reject_unauthorized\",\"allow_all_hostname\"]],[[\"strictssl\",\"strict_ssl\"],[\"false\"]]],\"NoopHostnameVerifier|TrustAll|AllowAllHostname|http\\\\.sslVerify\\\\s+false\":[[[\"noophostnameverifier\",\"trustall\",\"allowallhostname\"]],[[\"http.sslverify\"],[\"false\"]]],\"\\\\balg\\\\w{0,8}\\\\W{1,4}none\\\\b|MODE_ECB|AES/ECB|algorithms?\\\\W{1,6}none\\\\b|verify_signature\\\\W{1,4}False|ignoreExpiration\\\\s*:\\\\s*true\":[[[\"alg\"],[\"none\"]],[[\"mode_ecb\",\"aes/ecb\"]],[[\"verify_signature\"],[\"false\"]],[[\"ignoreexpiration\"],[\"true\"]]],\"(?:api|access|private|secret|signing|encryption|master|service|account|deploy|ssh|storage)[_-]?keys?(?:\\\\b|_|['\\\"])\":[[[\"apikey\",\"api_key\",\"api-key\",\"accesskey\",\"access_key\",\"access-key\",\"privatekey\",\"private_key\",\"private-key\",\"secretkey\",\"secret_key\",\"secret-key\",\"signingkey\",\"signing_key\",\"signing-key\",\"encryptionkey\",\"encryption_key\",\"encryption-key\",\"masterkey\",\"master_key\",\"master-key\",\"servicekey\",\"service_key\",\"service-key\",\"accountkey\",\"account_key\",\"account-key\",\"deploykey\",\"deploy_key\",\"deploy-key\",\"sshkey\",\"ssh_key\",\"ssh-key\",\"storagekey\",\"storage_key\",\"storage-key\"]]],\"client_?secret|shared_?secret|\\\\bsecret_?(?:key|name|value|ref|manager|store|s)\\\\b\":[[[\"clientsecret\",\"client_secret\",\"sharedsecret\",\"shared_secret\",\"secretkey\",\"secretname\",\"secretvalue\",\"secretref\",\"secretmanager\",\"secrets\",\"secret_key\",\"secret_name\",\"secret_value\",\"secret_ref\",\"secret_manager\",\"secret_s\"]]],\"(?:app|webhook|session|jwt|cookie|token|get|read)_?secret\\\\b\":[[[\"appsecret\",\"app_secret\",\"webhooksecret\",\"webhook_secret\",\"sessionsecret\",\"session_secret\",\"jwtsecret\",\"jwt_secret\",\"cookiesecret\",\"cookie_secret\",\"tokensecret\",\"token_secret\",\"getsecret\",\"get_secret\",\"readsecret\",\"read_secret\"]]],\"\\\\bcredentials?(?:\\\\b|_|s|[A-Z])|\\\\bvault\\\\.(?:read|write|secrets)|\\\\bkms\\\\b|keychain|keyring|keystore\":[[[\"credential\",\"vault.read\",\"vault.write\",\"vault.secrets\",\"kms\",\"keychain\",\"keyring\",\"keystore\"]]],\"(?:process\\\\.env|os\\\\.environ|getenv|ENV)\\\\W{1,3}\\\\w{0,40}(?:SECRET|TOKEN|PASSWORD|PASSWD|APIKEY|API_KEY|PRIVATE)\":[[[\"env\"],[\"secret\",\"token\",\"password\",\"passwd\",\"apikey\",\"api_key\",\"private\"]]],\"(?:db|database|smtp|mail|redis|mysql|postgres|admin|root|ftp|proxy|user|default)_?-?pass(?:word|wd)?\\\\b\":[[[\"dbpass\",\"db-pass\",\"db_pass\",\"db_-pass\",\"databasepass\",\"database-pass\",\"database_pass\",\"database_-pass\",\"smtppass\",\"smtp-pass\",\"smtp_pass\",\"smtp_-pass\",\"mailpass\",\"mail-pass\",\"mail_pass\",\"mail_-pass\",\"redispass\",\"redis-pass\",\"redis_pass\",\"redis_-pass\",\"mysqlpass\",\"mysql-pass\",\"mysql_pass\",\"mysql_-pass\",\"postgrespass\",\"postgres-pass\",\"postgres_pass\",\"postgres_-pass\",\"adminpass\",\"admin-pass\",\"admin_pass\",\"admin_-pass\",\"rootpass\",\"root-pass\",\"root_pass\",\"root_-pass\",\"ftppass\",\"ftp-pass\",\"ftp_pass\",\"ftp_-pass\",\"proxypass\",\"proxy-pass\",\"proxy_pass\",\"proxy_-pass\",\"userpass\",\"user-pass\",\"user_pass\",\"user_-pass\",\"defaultpass\",\"default-pass\",\"default_pass\",\"default_-pass\"]]],\"\\\\$\\\\{\\\\{\\\\s*secrets\\\\.\":[[[\"${{\"],[\"secrets.\"]]],\"-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP )?PRIVATE KEY\":[[[\"-----begin private key\",\"-----begin rsa private key\",\"-----begin ec private key\",\"-----begin dsa private key\",\"-----begin openssh private key\",\"-----begin encrypted private key\",\"-----begin pgp private key\"]]],\"\\\\bAKIA[0-9A-Z]{16}\\\\b|\\\\bgh[pousr]_[A-Za-z0-9]{36}\\\\b|\\\\bgithub_pat_[A-Za-z0-9_]{60}|\\\\bxox[abprs]-[A-Za-z0-9-]{10}\":[[[\"akia\",\"ghp_\",\"gho_\",\"ghu_\",\"ghs_\",\"ghr_\",\"github_pat_\",\"xoxa-\",\"xoxb-\",\"xoxp-\",\"xoxr-\",\"xoxs-\"]]],\"\\\\bsk_live_[A-Za-z0-9]{20}|\\\\bAIza[A-Za-z0-9_-]{35}\":[[[\"sk_live_\",\"aiza\"]]],\"\\\\b(?:charges?|refunds?|captures?|payouts?|transfers?|paymentIntents?|subscriptions?)\\\\.(?:create|capture|cancel|update|confirm|refund)\\\\w{0,10}\\\\(\":[[[\"charge.\",\"charges.\",\"refund.\",\"refunds.\",\"capture.\",\"captures.\",\"payout.\",\"payouts.\",\"transfer.\",\"transfers.\",\"paymentintent.\",\"paymentintents.\",\"subscription.\",\"subscriptions.\"],[\"create\",\"capture\",\"cancel\",\"update\",\"confirm\",\"refund\"]]],\"\\\\b(?:charge|refund|capture|authorize)_?(?:card|payment|customer|amount)\\\\w{0,12}\\\\s*\\\\(\":[[[\"chargecard\",\"chargepayment\",\"chargecustomer\",\"chargeamount\",\"charge_card\",\"charge_payment\",\"charge_customer\",\"charge_amount\",\"refundcard\",\"refundpayment\",\"refundcustomer\",\"refundamount\",\"refund_card\",\"refund_payment\",\"refund_customer\",\"refund_amount\",\"capturecard\",\"capturepayment\",\"capturecustomer\",\"captureamount\",\"capture_card\",\"capture_payment\",\"capture_customer\",\"capture_amount\",\"authorizecard\",\"authorizepayment\",\"authorizecustomer\",\"authorizeamount\",\"authorize_card\",\"authorize_payment\",\"authorize_customer\",\"authorize_amount\"]]],\"\\\\b(?:total|unit|net|gross|discount|tax)_?(?:price|amount|cents)\\\\s*[-+*/]?=(?!=)\":[[[\"totalprice\",\"totalamount\",\"totalcents\",\"total_price\",\"total_amount\",\"total_cents\",\"unitprice\",\"unitamount\",\"unitcents\",\"unit_price\",\"unit_amount\",\"unit_cents\",\"netprice\",\"netamount\",\"netcents\",\"net_price\",\"net_amount\",\"net_cents\",\"grossprice\",\"grossamount\",\"grosscents\",\"gross_price\",\"gross_amount\",\"gross_cents\",\"discountprice\",\"discountamount\",\"discountcents\",\"discount_price\",\"discount_amount\",\"discount_cents\",\"taxprice\",\"taxamount\",\"taxcents\",\"tax_price\",\"tax_amount\",\"tax_cents\"]]],\"\\\\b(?:stripe|paypal|braintree|adyen|mollie|klarna|square_?up|razorpay|worldpay)(?:\\\\b|_|\\\\.)\":[[[\"stripe\",\"paypal\",\"braintree\",\"adyen\",\"mollie\",\"klarna\",\"squareup\",\"square_up\",\"razorpay\",\"worldpay\"]]],\"\\\\b(?:payment|payout|refund|invoice|checkout|subscription|billing|chargeback)_?(?:intent|method|service|gateway|amount|id|total|status|session|webhook|processor|capture|item|provider)s?\\\\b\":[[[\"payment\",\"payout\",\"refund\",\"invoice\",\"checkout\",\"subscription\",\"billing\",\"chargeback\"],[\"intent\",\"method\",\"service\",\"gateway\",\"amount\",\"id\",\"total\",\"status\",\"session\",\"webhook\",\"processor\",\"capture\",\"item\"]]],\"\\\\b(?:charge|refund|capture|authorize)_?(?:card|payment|customer|amount)\\\\b|\\\\bcard_?(?:number|holder|expiry)\\\\b\":[[[\"chargecard\",\"chargepayment\",\"chargecustomer\",\"chargeamount\",\"charge_card\",\"charge_payment\",\"charge_customer\",\"charge_amount\",\"refundcard\",\"refundpayment\",\"refundcustomer\",\"refundamount\",\"refund_card\",\"refund_payment\",\"refund_customer\",\"refund_amount\",\"capturecard\",\"capturepayment\",\"capturecustomer\",\"captureamount\",\"capture_card\",\"capture_payment\",\"capture_customer\",\"capture_amount\",\"authorizecard\",\"authorizepayment\",\"authorizecustomer\",\"authorizeamount\",\"authorize_card\",\"authorize_payment\",\"authorize_customer\",\"authorize_amount\",\"cardnumber\",\"cardholder\",\"cardexpiry\",\"card_number\",\"card_holder\",\"card_expiry\"]]],\"\\\\b(?:cvv|cvc|iban|bic|swift_?code)\\\\b|\\\\b(?:total|unit|net|gross|discount|tax)_?(?:price|amount|cents)\\\\b\":[[[\"cvv\",\"cvc\",\"iban\",\"bic\",\"swiftcode\",\"swift_code\",\"totalprice\",\"totalamount\",\"totalcents\",\"total_price\",\"total_amount\",\"total_cents\",\"unitprice\",\"unitamount\",\"unitcents\",\"unit_price\",\"unit_amount\",\"unit_cents\",\"netprice\",\"netamount\",\"netcents\",\"net_price\",\"net_amount\",\"net_cents\",\"grossprice\",\"grossamount\",\"grosscents\",\"gross_price\",\"gross_amount\",\"gross_cents\",\"discountprice\",\"discountamount\",\"discountcents\",\"discount_price\",\"discount_amount\",\"discount_cents\",\"taxprice\",\"taxamount\",\"taxcents\",\"tax_price\",\"tax_amount\",\"tax_cents\"]]],\"content-security-policy|x-frame-options|frame-ancestors|strict-transport-security|x-content-type-options|nosniff\":[[[\"content-security-policy\",\"x-frame-options\",\"frame-ancestors\",\"strict-transport-security\",\"x-content-type-options\",\"nosniff\"]]],\"referrer-policy|permissions-policy|cross-origin-(?:opener|embedder|resource)|x-xss-protection|\\\\bhelmet\\\\b\":[[[\"referrer-policy\",\"permissions-policy\",\"cross-origin-opener\",\"cross-origin-embedder\",\"cross-origin-resource\",\"x-xss-protection\",\"helmet\"]]],\"\\\\bcsp_?(?:nonce|policy|header|directive|report)|\\\\bhsts\\\\b|secure_?headers|X-Forwarded-(?:For|Host|Proto)|\\\\bSec-Fetch\":[[[\"cspnonce\",\"csppolicy\",\"cspheader\",\"cspdirective\",\"cspreport\",\"csp_nonce\",\"csp_policy\",\"csp_header\",\"csp_directive\",\"csp_report\",\"hsts\",\"secureheaders\",\"secure_headers\",\"x-forwarded-for\",\"x-forwarded-host\",\"x-forwarded-proto\",\"sec-fetch\"]]],\"access-control-(?:allow|expose|request|max)|\\\\bcors\\\\b|allowed?_?origins?|CORS_|CorsConfig|crossOrigin|cross_?origin\":[[[\"access-control-allow\",\"access-control-expose\",\"access-control-request\",\"access-control-max\",\"cors\",\"alloweorigin\",\"allowe_origin\",\"allowedorigin\",\"allowed_origin\",\"crossorigin\",\"cross_origin\"]]],\"check_?origin|\\\\borigin\\\\s*[!=]==?\":[[[\"checkorigin\",\"check_origin\"]],[[\"origin\"],[\"!=\",\"==\"]]],\"set-cookie|httponly|same_?site|\\\\bcookies?\\\\.(?:set|get|secure|sign|httponly|sameSite|delete)|setcookie\\\\(\":[[[\"set-cookie\",\"httponly\",\"samesite\",\"same_site\",\"cookie.set\",\"cookie.get\",\"cookie.secure\",\"cookie.sign\",\"cookie.delete\",\"cookies.set\",\"cookies.get\",\"cookies.secure\",\"cookies.sign\",\"cookies.delete\",\"setcookie(\"]]],\"\\\\bcookie_?(?:name|options|domain|path|secure|jar|store|value|parser|flags)\\\\b|\\\\bset_cookie|new Cookie\\\\(|http\\\\.Cookie\":[[[\"cookiename\",\"cookieoptions\",\"cookiedomain\",\"cookiepath\",\"cookiesecure\",\"cookiejar\",\"cookiestore\",\"cookievalue\",\"cookieparser\",\"cookieflags\",\"cookie_name\",\"cookie_options\",\"cookie_domain\",\"cookie_path\",\"cookie_secure\",\"cookie_jar\",\"cookie_store\",\"cookie_value\",\"cookie_parser\",\"cookie_flags\",\"set_cookie\",\"new cookie(\",\"http.cookie\"]]],\"CookieJar|\\\\bsecure\\\\s*[:=]\\\\s*(?:true|false)\":[[[\"cookiejar\"]],[[\"secure\"],[\"true\",\"false\"]]],\"\\\\b(?:csrf|xsrf)(?:\\\\b|_|[A-Z-])|csrfmiddleware|anti_?forgery|protect_from_forgery|form_?nonce|wp_nonce|clickjack\":[[[\"csrf\",\"xsrf\",\"antiforgery\",\"anti_forgery\",\"protect_from_forgery\",\"formnonce\",\"form_nonce\",\"wp_nonce\",\"clickjack\"]]],\"\\\\b(?:set|add|append|write|put|del|remove)_?headers?\\\\s*\\\\(|\\\\bheader\\\\s*\\\\(\\\\s*['\\\"]|\\\\.headers?\\\\[|\\\\bheaders?(?:List|Map)?\\\\.(?:set|append|delete|add|remove|put)\":[[[\"header\"]]],\"content-security-policy|x-frame-options|frame-ancestors|strict-transport-security|nosniff|referrer-policy|\\\\bhelmet\\\\(|csp_?nonce\":[[[\"content-security-policy\",\"x-frame-options\",\"frame-ancestors\",\"strict-transport-security\",\"nosniff\",\"referrer-policy\",\"helmet(\",\"cspnonce\",\"csp_nonce\"]]],\"csrf_?protect|protect_from_forgery|csrfmiddleware|CsrfViewMiddleware|ValidateAntiForgeryToken|verify_?csrf|check_?csrf\":[[[\"csrfprotect\",\"csrf_protect\",\"protect_from_forgery\",\"csrfmiddleware\",\"csrfviewmiddleware\",\"validateantiforgerytoken\",\"verifycsrf\",\"verify_csrf\",\"checkcsrf\",\"check_csrf\"]]],\"csrf_?token|csrfProtection|verify_authenticity_token|xsrf_?token|csurf|check_?nonce|validate_?nonce|isTokenValid\":[[[\"csrftoken\",\"csrf_token\",\"csrfprotection\",\"verify_authenticity_token\",\"xsrftoken\",\"xsrf_token\",\"csurf\",\"checknonce\",\"check_nonce\",\"validatenonce\",\"validate_nonce\",\"istokenvalid\"]]],\"http_?only\\\\W{1,5}(?:true|1\\\\b)|\\\\bsecure\\\\W{1,4}(?:true|1\\\\b)|same_?site\\\\W{1,4}(?:strict|lax)|;\\\\s*HttpOnly\\\\b|setHttpOnly\\\\(true\":[[[\"httponly\",\"http_only\",\"secure\"]],[[\"samesite\",\"same_site\"],[\"strict\",\"lax\"]]],\"setSecure\\\\(true|SameSite=(?:Strict|Lax)\":[[[\"setsecure(true\",\"samesite=strict\",\"samesite=lax\"]]],\"(?:check|validate|verify|is_?(?:valid|allowed|same))_?(?:origin|host|referer|referrer)|allowed_?(?:origins?|hosts)\":[[[\"checkorigin\",\"checkhost\",\"checkreferer\",\"checkreferrer\",\"check_origin\",\"check_host\",\"check_referer\",\"check_referrer\",\"validateorigin\",\"validatehost\",\"validatereferer\",\"validatereferrer\",\"validate_origin\",\"validate_host\",\"validate_referer\",\"validate_referrer\",\"verifyorigin\",\"verifyhost\",\"verifyreferer\",\"verifyreferrer\",\"verify_origin\",\"verify_host\",\"verify_referer\",\"verify_referrer\",\"isvalidorigin\",\"isvalidhost\",\"isvalidreferer\",\"isvalidreferrer\",\"isvalid_origin\",\"isvalid_host\",\"isvalid_referer\",\"isvalid_referrer\",\"isallowedhost\",\"isallowedreferer\",\"isallowedreferrer\",\"isallowed_host\",\"isallowed_referer\",\"isallowed_referrer\",\"issameorigin\",\"issamehost\",\"issamereferer\",\"issamereferrer\",\"issame_origin\",\"issame_host\",\"issame_referer\",\"issame_referrer\",\"is_validorigin\",\"is_validhost\",\"is_validreferer\",\"is_validreferrer\",\"is_valid_origin\",\"is_valid_host\",\"is_valid_referer\",\"is_valid_referrer\",\"is_allowedhost\",\"is_allowedreferer\",\"is_allowedreferrer\",\"is_allowed_host\",\"is_allowed_referer\",\"is_allowed_referrer\",\"is_sameorigin\",\"is_samehost\",\"is_samereferer\",\"is_samereferrer\",\"is_same_origin\",\"is_same_host\",\"is_same_referer\",\"is_same_referrer\",\"allowedorigin\",\"allowedhosts\",\"allowed_origin\",\"allowed_hosts\"]]],\"same_?origin|\\\\borigin\\\\s*[!=]==?\":[[[\"sameorigin\",\"same_origin\"]],[[\"origin\"],[\"!=\",\"==\"]]],\"csrf_exempt|@csrf\\\\.exempt|csrf\\\\(?\\\\)?\\\\.disable|disable_?csrf|csrf\\\\s*[:=]\\\\s*false|skip_forgery_protection\":[[[\"csrf_exempt\",\"@csrf.exempt\",\"csrf.disable\",\"csrf).disable\",\"csrf(.disable\",\"csrf().disable\",\"disablecsrf\",\"disable_csrf\",\"skip_forgery_protection\"]],[[\"csrf\"],[\"false\"]]],\"skip_before_action\\\\s+:verify_authenticity_token|IgnoreAntiforgeryToken\":[[[\"skip_before_action\"],[\":verify_authenticity_token\"]],[[\"ignoreantiforgerytoken\"]]],\"http_?only\\\\W{1,4}false|setHttpOnly\\\\(false|\\\\bsecure\\\\W{1,3}false|same_?site\\\\W{1,4}none|unsafe-inline|unsafe-eval\":[[[\"httponly\",\"http_only\",\"secure\"],[\"false\"]],[[\"sethttponly(false\",\"unsafe-inline\",\"unsafe-eval\"]],[[\"samesite\",\"same_site\"],[\"none\"]]],\"access-control-allow-origin\\\\W{1,6}\\\\*|allowed?_?origins?\\\\W{1,6}\\\\*['\\\"]|AllowAllOrigins|AllowAnyOrigin\":[[[\"access-control-allow-origin\",\"allowallorigins\",\"allowanyorigin\"]],[[\"alloweorigin\",\"allowe_origin\",\"allowedorigin\",\"allowed_origin\"],[\"*'\",\"*\\\"\"]]],\"CORS_(?:ORIGIN_)?ALLOW_ALL\\\\w{0,10}\\\\s*=\\\\s*True|ALLOWED_HOSTS\\\\s*=\\\\s*\\\\[\\\\s*['\\\"]\\\\*|contentSecurityPolicy\\\\s*:\\\\s*false\":[[[\"cors_allow_all\",\"cors_origin_allow_all\"],[\"true\"]],[[\"allowed_hosts\"],[\"'*\",\"\\\"*\"]],[[\"contentsecuritypolicy\"],[\"false\"]]],\"frameguard\\\\s*:\\\\s*false\":[[[\"frameguard\"],[\"false\"]]],\"\\\\b(?:log(?:ger|ging)?|console|slog|klog|glog|logrus|zap|winston|pino|bunyan|syslog|NSLog|Log)[.:]{1,2}\\\\w{1,12}\\\\(.{0,160}(?:password|passwd|secret|token|credential|authorization|cookie)\":[[[\"log\",\"console\",\"zap\",\"winston\",\"pino\",\"bunyan\"],[\"password\",\"passwd\",\"secret\",\"token\",\"credential\",\"authorization\",\"cookie\"]]],\"\\\\b(?:log(?:ger|ging)?|console|slog|klog|glog|logrus|zap|winston|pino|bunyan|syslog|NSLog|Log)[.:]{1,2}\\\\w{1,12}\\\\(.{0,160}(?:api_?key|session|e-?mail|ssn|card|headers|request\\\\b|req\\\\b)\":[[[\"log\",\"console\",\"zap\",\"winston\",\"pino\",\"bunyan\"],[\"apikey\",\"api_key\",\"session\",\"email\",\"e-mail\",\"ssn\",\"card\",\"headers\",\"req\"]]],\"\\\\b(?:log(?:ger|ging)?|console|slog|klog|glog|logrus|zap|winston|pino|bunyan|syslog|NSLog|Log)[.:]{1,2}\\\\w{1,12}\\\\(.{0,160}(?:body\\\\b|user\\\\b|params|payload|url)\":[[[\"log\",\"console\",\"zap\",\"winston\",\"pino\",\"bunyan\"],[\"body\",\"user\",\"params\",\"payload\",\"url\"]]],\"\\\\b(?:print|println|printf|puts|error_log|var_dump|print_r|fmt\\\\.Print\\\\w{1,3}|System\\\\.out\\\\.print\\\\w{0,3})\\\\b.{0,80}(?:password|secret|token|credential|api_?key)\":[[[\"print\",\"puts\",\"error_log\",\"var_dump\"],[\"password\",\"secret\",\"token\",\"credential\",\"apikey\",\"api_key\"]]],\"\\\\bredact(?:ed|ion|s|or)?(?:\\\\b|_|\\\\()|\\\\bscrub(?:bed|ber|s)?\\\\b|filter_parameters|filter_?sensitive|sanitize_?log\":[[[\"redact\",\"scrub\",\"filter_parameters\",\"filtersensitive\",\"filter_sensitive\",\"sanitizelog\",\"sanitize_log\"]]],\"mask_?(?:secret|password|token|sensitive|value|email)|obfuscat|\\\\bsensitive\\\\s*[:=]\\\\s*true|@Sensitive|SensitiveParameter\":[[[\"masksecret\",\"maskpassword\",\"masktoken\",\"masksensitive\",\"maskvalue\",\"maskemail\",\"mask_secret\",\"mask_password\",\"mask_token\",\"mask_sensitive\",\"mask_value\",\"mask_email\",\"obfuscat\",\"@sensitive\",\"sensitiveparameter\"]],[[\"sensitive\"],[\"true\"]]],\"log_?injection|strip_?credentials|hide_?(?:secret|password|credential)\":[[[\"loginjection\",\"log_injection\",\"stripcredentials\",\"strip_credentials\",\"hidesecret\",\"hidepassword\",\"hidecredential\",\"hide_secret\",\"hide_password\",\"hide_credential\"]]],\"\\\\*{3,8}|\\\\[(?:REDACTED|FILTERED|HIDDEN)\\\\]|<(?:redacted|hidden)>\":[[[\"***\",\"[redacted]\",\"[filtered]\",\"[hidden]\",\"<redacted>\",\"<hidden>\"]]],\"\\\\baudit(?:s|ed|or)?_?(?:log|event|trail|record|entry|service|logger|action|message|writer|sink|table|repository)s?\\\\b\":[[[\"audit\"],[\"log\",\"event\",\"trail\",\"record\",\"entry\",\"service\",\"action\",\"message\",\"writer\",\"sink\",\"table\",\"repository\"]]],\"\\\\baudit(?:Log|Event|Trail|Record|Entry|Service|Logger|Action|Message|Writer|Sink|Repository)\\\\w{0,12}|\\\\baudit\\\\s*[.(]\":[[[\"audit\"]]],\"\\\\b(?:log|write|record|emit|append|add|send|publish)_?audit|@Audited|has_paper_trail\":[[[\"logaudit\",\"log_audit\",\"writeaudit\",\"write_audit\",\"recordaudit\",\"record_audit\",\"emitaudit\",\"emit_audit\",\"appendaudit\",\"append_audit\",\"addaudit\",\"add_audit\",\"sendaudit\",\"send_audit\",\"publishaudit\",\"publish_audit\",\"@audited\",\"has_paper_trail\"]]],\"\\\\b(?:activity|security|access)_?(?:log|event|trail)(?:ger|s|_entry)?\\\\s*[.(]|\\\\blogSecurityEvent|\\\\blog_?action\\\\(\":[[[\"activitylog\",\"activityevent\",\"activitytrail\",\"activity_log\",\"activity_event\",\"activity_trail\",\"securitylog\",\"securityevent\",\"securitytrail\",\"security_log\",\"security_event\",\"security_trail\",\"accesslog\",\"accessevent\",\"accesstrail\",\"access_log\",\"access_event\",\"access_trail\",\"logaction(\",\"log_action(\"]]],\"\\\\bexport_?(?:data|users?|csv|pdf|xlsx?|all|report|records|archive|account)\":[[[\"exportdata\",\"exportuser\",\"exportcsv\",\"exportpdf\",\"exportxls\",\"exportall\",\"exportreport\",\"exportrecords\",\"exportarchive\",\"exportaccount\",\"export_data\",\"export_user\",\"export_csv\",\"export_pdf\",\"export_xls\",\"export_all\",\"export_report\",\"export_records\",\"export_archive\",\"export_account\"]]],\"(?:to|as|write|generate|download)_?(?:csv|xlsx|excel|pdf)\\\\b|\\\\b(?:data|database|db)_?dump\\\\b|\\\\bbackup\\\\w{0,8}\\\\b\":[[[\"tocsv\",\"toxlsx\",\"toexcel\",\"topdf\",\"to_csv\",\"to_xlsx\",\"to_excel\",\"to_pdf\",\"ascsv\",\"asxlsx\",\"asexcel\",\"aspdf\",\"as_csv\",\"as_xlsx\",\"as_excel\",\"as_pdf\",\"writecsv\",\"writexlsx\",\"writeexcel\",\"writepdf\",\"write_csv\",\"write_xlsx\",\"write_excel\",\"write_pdf\",\"generatecsv\",\"generatexlsx\",\"generateexcel\",\"generatepdf\",\"generate_csv\",\"generate_xlsx\",\"generate_excel\",\"generate_pdf\",\"downloadcsv\",\"downloadxlsx\",\"downloadexcel\",\"downloadpdf\",\"download_csv\",\"download_xlsx\",\"download_excel\",\"download_pdf\",\"datadump\",\"data_dump\",\"databasedump\",\"database_dump\",\"dbdump\",\"db_dump\",\"backup\"]]],\"\\\\bbulk_?(?:read|export|download)|send_?(?:file|data)\\\\b|Content-Disposition|attachment_filename\":[[[\"bulkread\",\"bulkexport\",\"bulkdownload\",\"bulk_read\",\"bulk_export\",\"bulk_download\",\"sendfile\",\"senddata\",\"send_file\",\"send_data\",\"content-disposition\",\"attachment_filename\"]]],\"\\\\b(?:stack_?trace|print_?stack_?trace|traceback|debug_?(?:mode|info)|display_?errors|show_?(?:error|exception)|verbose_?errors|error_?(?:details?|page|message|output))\\\\b\":[[[\"stacktrace\",\"stack_trace\",\"traceback\",\"debugmode\",\"debuginfo\",\"debug_mode\",\"debug_info\",\"displayerrors\",\"display_errors\",\"showerror\",\"showexception\",\"show_error\",\"show_exception\",\"verboseerrors\",\"verbose_errors\",\"errordetail\",\"errorpage\",\"errormessage\",\"erroroutput\",\"error_detail\",\"error_page\",\"error_message\",\"error_output\"]]],\"getMessage\\\\(\\\\)|err\\\\.(?:stack|message)\\\\b|\\\\bexpose(?:d|s)?(?:\\\\b|_)|\\\\bexposures?\\\\b|\\\\bleak(?:s|ed|ing|age)?\\\\b|\\\\bdisclos\":[[[\"getmessage()\",\"err.stack\",\"err.message\",\"expose\",\"exposure\",\"leak\",\"disclos\"]]],\"\\\\b(?:private|hidden|sensitive|internal|personal|confidential)_?(?:fields?|data|attributes?|propert(?:y|ies)|info\\\\w{0,7}|keys?|content|notes?|posts?|repos\\\\w{0,8}|projects?)\\\\b\":[[[\"privatefield\",\"private_field\",\"hiddenfield\",\"hidden_field\",\"sensitivefield\",\"sensitive_field\",\"internalfield\",\"internal_field\",\"personalfield\",\"personal_field\",\"confidentialfield\",\"confidential_field\",\"privatedata\",\"private_data\",\"hiddendata\",\"hidden_data\",\"sensitivedata\",\"sensitive_data\",\"internaldata\",\"internal_data\",\"personaldata\",\"personal_data\",\"confidentialdata\",\"confidential_data\",\"privateattribute\",\"private_attribute\",\"hiddenattribute\",\"hidden_attribute\",\"sensitiveattribute\",\"sensitive_attribute\",\"internalattribute\",\"internal_attribute\",\"personalattribute\",\"personal_attribute\",\"confidentialattribute\",\"confidential_attribute\",\"privateproperty\",\"privateproperties\",\"private_property\",\"private_properties\",\"hiddenproperty\",\"hiddenproperties\",\"hidden_property\",\"hidden_properties\",\"sensitiveproperty\",\"sensitiveproperties\",\"sensitive_property\",\"sensitive_properties\",\"internalproperty\",\"internalproperties\",\"internal_property\",\"internal_properties\",\"personalproperty\",\"personalproperties\",\"personal_property\",\"personal_properties\",\"confidentialproperty\",\"confidentialproperties\",\"confidential_property\",\"confidential_properties\",\"privateinfo\",\"private_info\",\"hiddeninfo\",\"hidden_info\",\"sensitiveinfo\",\"sensitive_info\",\"internalinfo\",\"internal_info\",\"personalinfo\",\"personal_info\",\"confidentialinfo\",\"confidential_info\",\"privatekey\",\"private_key\",\"hiddenkey\",\"hidden_key\",\"sensitivekey\",\"sensitive_key\",\"internalkey\",\"internal_key\",\"personalkey\",\"personal_key\",\"confidentialkey\",\"confidential_key\",\"privatecontent\",\"private_content\",\"hiddencontent\",\"hidden_content\",\"sensitivecontent\",\"sensitive_content\",\"internalcontent\",\"internal_content\",\"personalcontent\",\"personal_content\",\"confidentialcontent\",\"confidential_content\",\"privatenote\",\"private_note\",\"hiddennote\",\"hidden_note\",\"sensitivenote\",\"sensitive_note\",\"internalnote\",\"internal_note\",\"personalnote\",\"personal_note\",\"confidentialnote\",\"confidential_note\",\"privatepost\",\"private_post\",\"hiddenpost\",\"hidden_post\",\"sensitivepost\",\"sensitive_post\",\"internalpost\",\"internal_post\",\"personalpost\",\"personal_post\",\"confidentialpost\",\"confidential_post\",\"privaterepos\",\"private_repos\",\"hiddenrepos\",\"hidden_repos\",\"sensitiverepos\",\"sensitive_repos\",\"internalrepos\",\"internal_repos\",\"personalrepos\",\"personal_repos\",\"confidentialrepos\",\"confidential_repos\",\"privateproject\",\"private_project\",\"hiddenproject\",\"hidden_project\",\"sensitiveproject\",\"sensitive_project\",\"internalproject\",\"internal_project\",\"personalproject\",\"personal_project\",\"confidentialproject\",\"confidential_project\"]]],\"@JsonIgnore\\\\b|\\\\$hidden\\\\b|\\\\bserializ(?:er|ers)\\\\b.{0,40}\\\\bfields\\\\b|\\\\bexclude\\\\s*[:=]|\\\\bonly:\\\\s*\\\\[|\\\\bgdpr\\\\b|\\\\bpii\\\\b\":[[[\"@jsonignore\",\"$hidden\",\"exclude\",\"only:\",\"gdpr\",\"pii\"]],[[\"serializer\"],[\"fields\"]]],\"\\\\banonymi[sz]\":[[[\"anonymis\",\"anonymiz\"]]],\"json:\\\"-|\\\\bdesensiti[sz]|\\\\buser\\\\w{0,12}\\\\.(?:e-?mail|phone|address|openid|birth|ssn|real_?name)\\\\b\":[[[\"json:\\\"-\",\"desensitis\",\"desensitiz\"]],[[\"user\"],[\".email\",\".e-mail\",\".phone\",\".address\",\".openid\",\".birth\",\".ssn\",\".realname\",\".real_name\"]]],\"\\\\b(?:directory|dir)_?(?:listing|index)|autoindex|phpinfo|/debug/pprof|actuator|\\\\.git\\\\b.{0,20}(?:deny|forbid|block)\":[[[\"directorylisting\",\"directoryindex\",\"directory_listing\",\"directory_index\",\"dirlisting\",\"dirindex\",\"dir_listing\",\"dir_index\",\"autoindex\",\"phpinfo\",\"/debug/pprof\",\"actuator\"]],[[\".git\"],[\"deny\",\"forbid\",\"block\"]]],\"\\\\b(?:file|image|avatar|media|attachment|multi_?part)_?uploads?\\\\b\":[[[\"fileupload\",\"file_upload\",\"imageupload\",\"image_upload\",\"avatarupload\",\"avatar_upload\",\"mediaupload\",\"media_upload\",\"attachmentupload\",\"attachment_upload\",\"multipartupload\",\"multipart_upload\",\"multi_partupload\",\"multi_part_upload\"]]],\"\\\\bupload(?:ed|er|s)?_?(?:file|path|dir|image|handler|name|url|request|media|attachment|document)?\\\\b|multer|multipart\":[[[\"upload\",\"multer\",\"multipart\"]]],\"\\\\$_FILES|move_uploaded_file|MultipartFile|\\\\bform_?file\\\\b|\\\\breq\\\\.files?\\\\b|request\\\\.files|\\\\battachments?\\\\b\":[[[\"$_files\",\"move_uploaded_file\",\"multipartfile\",\"formfile\",\"form_file\",\"req.file\",\"request.files\",\"attachment\"]]],\"\\\\b(?:mime|content)_?-?type\\\\b.{0,60}(?:allow|valid|check|image|detect|white)\":[[[\"mimetype\",\"mime-type\",\"mime_type\",\"mime_-type\",\"contenttype\",\"content-type\",\"content_type\",\"content_-type\"],[\"allow\",\"valid\",\"check\",\"image\",\"detect\",\"white\"]]],\"(?:allowed|valid|white_?listed|black_?listed|forbidden|denied|accepted|safe)_?(?:file)?_?(?:extension|mime|type|suffix)\":[[[\"allowed\",\"valid\",\"whitelisted\",\"white_listed\",\"blacklisted\",\"black_listed\",\"forbidden\",\"denied\",\"accepted\",\"safe\"],[\"extension\",\"mime\",\"type\",\"suffix\"]]],\"finfo_|\\\\bmagic_?(?:bytes|number)|\\\\bfile_?(?:extension|type|size|name)\\\\b|getClientOriginal|original_?(?:file)?_?name\":[[[\"finfo_\",\"magicbytes\",\"magicnumber\",\"magic_bytes\",\"magic_number\",\"fileextension\",\"filetype\",\"filesize\",\"filename\",\"file_extension\",\"file_type\",\"file_size\",\"file_name\",\"getclientoriginal\",\"originalname\",\"original_name\",\"original__name\"]]],\"\\\\b(?:path|filepath|os\\\\.path|Paths?|File|Pathname|posixpath|pathlib)\\\\.(?:join|resolve|normalize|Clean|Join|relative|Rel|Abs|abspath)\\\\b\":[[[\"path.join\",\"path.resolve\",\"path.normalize\",\"path.clean\",\"path.rel\",\"path.abs\",\"paths.join\",\"paths.resolve\",\"paths.normalize\",\"paths.clean\",\"paths.rel\",\"paths.abs\",\"file.join\",\"file.resolve\",\"file.normalize\",\"file.clean\",\"file.rel\",\"file.abs\",\"pathname.join\",\"pathname.resolve\",\"pathname.normalize\",\"pathname.clean\",\"pathname.rel\",\"pathname.abs\",\"pathlib.join\",\"pathlib.resolve\",\"pathlib.normalize\",\"pathlib.clean\",\"pathlib.rel\",\"pathlib.abs\"]]],\"\\\\b(?:path|filepath|os\\\\.path|Paths?|File|Pathname|posixpath|pathlib)\\\\.(?:realpath|normpath|commonp\\\\w{4,6}|expand_path|basename|Base)\\\\b\":[[[\"path.realpath\",\"paths.realpath\",\"file.realpath\",\"pathname.realpath\",\"pathlib.realpath\",\"path.normpath\",\"paths.normpath\",\"file.normpath\",\"pathname.normpath\",\"pathlib.normpath\",\"path.commonp\",\"paths.commonp\",\"file.commonp\",\"pathname.commonp\",\"pathlib.commonp\",\"path.expand_path\",\"paths.expand_path\",\"file.expand_path\",\"pathname.expand_path\",\"pathlib.expand_path\",\"path.base\",\"paths.base\",\"file.base\",\"pathname.base\",\"pathlib.base\"]]],\"\\\\b(?:path|filepath|os\\\\.path|Paths?|File|Pathname|posixpath|pathlib)\\\\.(?:EvalSymlinks|IsAbs|isAbsolute|isabs|get|combine|GetFullPath)\\\\b\":[[[\"path.evalsymlinks\",\"path.isabs\",\"path.get\",\"path.combine\",\"paths.evalsymlinks\",\"paths.isabs\",\"paths.get\",\"paths.combine\",\"file.evalsymlinks\",\"file.isabs\",\"file.get\",\"file.combine\",\"pathname.evalsymlinks\",\"pathname.isabs\",\"pathname.get\",\"pathname.combine\",\"pathlib.evalsymlinks\",\"pathlib.isabs\",\"pathlib.get\",\"pathlib.combine\"]]],\"\\\\b(?:path|filepath|os\\\\.path|Paths?|File|Pathname|posixpath|pathlib)\\\\.(?:IsLocal)\\\\b\":[[[\"path.islocal\",\"paths.islocal\",\"file.islocal\",\"pathname.islocal\",\"pathlib.islocal\"]]],\"realpath|basename\\\\(|getCanonicalPath|toRealPath|\\\\.normalize\\\\(\\\\)|is_relative_to|securejoin|SecureJoin|safe_join\":[[[\"realpath\",\"basename(\",\"getcanonicalpath\",\".normalize()\",\"is_relative_to\",\"securejoin\",\"safe_join\"]]],\"\\\\.\\\\.[/\\\\\\\\]|['\\\"]\\\\.\\\\.['\\\"]|path_?traversal|directory_?traversal|\\\\bdocument_?root\\\\b|\\\\broot_?(?:dir|path)\\\\b\":[[[\"../\",\"..\\\\\",\"'..'\",\"'..\\\"\",\"\\\"..'\",\"\\\"..\\\"\",\"pathtraversal\",\"path_traversal\",\"directorytraversal\",\"directory_traversal\",\"documentroot\",\"document_root\",\"rootdir\",\"rootpath\",\"root_dir\",\"root_path\"]]],\"\\\\bbase_?(?:dir|path)\\\\b\":[[[\"basedir\",\"basepath\",\"base_dir\",\"base_path\"]]],\"\\\\b(?:file|dir|target|dest\\\\w{0,8}|entry|upload|template|static)_?(?:path|dir|directory|file_?name|pathname)\\\\b\":[[[\"filepath\",\"filedir\",\"filefilename\",\"filefile_name\",\"file_path\",\"file_dir\",\"file_filename\",\"file_file_name\",\"dirpath\",\"dirdir\",\"dirfilename\",\"dirfile_name\",\"dir_path\",\"dir_dir\",\"dir_filename\",\"dir_file_name\",\"targetpath\",\"targetdir\",\"targetfilename\",\"targetfile_name\",\"target_path\",\"target_dir\",\"target_filename\",\"target_file_name\",\"entrypath\",\"entrydir\",\"entryfilename\",\"entryfile_name\",\"entry_path\",\"entry_dir\",\"entry_filename\",\"entry_file_name\",\"uploadpath\",\"uploaddir\",\"uploadfilename\",\"uploadfile_name\",\"upload_path\",\"upload_dir\",\"upload_filename\",\"upload_file_name\",\"templatepath\",\"templatedir\",\"templatefilename\",\"templatefile_name\",\"template_path\",\"template_dir\",\"template_filename\",\"template_file_name\",\"staticpath\",\"staticdir\",\"staticfilename\",\"staticfile_name\",\"static_path\",\"static_dir\",\"static_filename\",\"static_file_name\"]],[[\"dest\"],[\"path\",\"dir\",\"filename\",\"file_name\"]]],\"\\\\b(?:real|full|absolute|abs|canonical|safe|relative|rel|user|src)_?(?:path|dir|directory|file_?name|pathname)\\\\b\":[[[\"real\",\"full\",\"abs\",\"canonical\",\"safe\",\"rel\",\"user\",\"src\"],[\"path\",\"dir\",\"filename\",\"file_name\"]]],\"\\\\b(?:source|tmp|temp|storage|resource|sub|work\\\\w{0,3}|cwd|clean)_?(?:path|dir|directory|file_?name|pathname)\\\\b\":[[[\"sourcepath\",\"sourcedir\",\"sourcefilename\",\"sourcefile_name\",\"source_path\",\"source_dir\",\"source_filename\",\"source_file_name\",\"tmppath\",\"tmpdir\",\"tmpfilename\",\"tmpfile_name\",\"tmp_path\",\"tmp_dir\",\"tmp_filename\",\"tmp_file_name\",\"temppath\",\"tempdir\",\"tempfilename\",\"tempfile_name\",\"temp_path\",\"temp_dir\",\"temp_filename\",\"temp_file_name\",\"storagepath\",\"storagedir\",\"storagefilename\",\"storagefile_name\",\"storage_path\",\"storage_dir\",\"storage_filename\",\"storage_file_name\",\"subpath\",\"subdir\",\"subfilename\",\"subfile_name\",\"sub_path\",\"sub_dir\",\"sub_filename\",\"sub_file_name\",\"cwdpath\",\"cwddir\",\"cwdfilename\",\"cwdfile_name\",\"cwd_path\",\"cwd_dir\",\"cwd_filename\",\"cwd_file_name\",\"cleanpath\",\"cleandir\",\"cleanfilename\",\"cleanfile_name\",\"clean_path\",\"clean_dir\",\"clean_filename\",\"clean_file_name\"]],[[\"work\"],[\"path\",\"dir\",\"filename\",\"file_name\"]]],\"\\\\b(?:sanitized|request|req)_?(?:path|dir|directory|file_?name|pathname)\\\\b\":[[[\"sanitizedpath\",\"sanitizeddir\",\"sanitizedfilename\",\"sanitizedfile_name\",\"sanitized_path\",\"sanitized_dir\",\"sanitized_filename\",\"sanitized_file_name\",\"requestpath\",\"requestdir\",\"requestfilename\",\"requestfile_name\",\"request_path\",\"request_dir\",\"request_filename\",\"request_file_name\",\"reqpath\",\"reqdir\",\"reqfilename\",\"reqfile_name\",\"req_path\",\"req_dir\",\"req_filename\",\"req_file_name\"]]],\"\\\\b(?:sym_?links?|hard_?links?|readlink|lstat|lchown|O_NOFOLLOW|O_EXCL|O_CREAT|nofollow|follow_?(?:sym)?_?links)\\\\b\":[[[\"symlink\",\"sym_link\",\"hardlink\",\"hard_link\",\"readlink\",\"lstat\",\"lchown\",\"o_excl\",\"o_creat\",\"nofollow\",\"followlinks\",\"follow_links\",\"follow__links\"]]],\"\\\\bmk(?:d?temp|stemp)|tempfile|NamedTemporaryFile|createTempFile|TempDir\":[[[\"mktemp\",\"mkdtemp\",\"mkstemp\",\"tempfile\",\"namedtemporaryfile\",\"tempdir\"]]],\"os\\\\.(?:open|OpenFile|Create|Mkdir\\\\w{0,3}|Remove\\\\w{0,3}|Rename|Symlink|Readlink)\\\\b\":[[[\"os.open\",\"os.create\",\"os.mkdir\",\"os.remove\",\"os.rename\",\"os.symlink\",\"os.readlink\"]]],\"fs\\\\.(?:read|write|create|open|unlink|rm|rename|stat|access|copy|append)\\\\w{0,20}|\\\\bunlink\\\\(|file_(?:get|put)_contents\":[[[\"fs.read\",\"fs.write\",\"fs.create\",\"fs.open\",\"fs.unlink\",\"fs.rm\",\"fs.rename\",\"fs.stat\",\"fs.access\",\"fs.copy\",\"fs.append\",\"unlink(\",\"file_get_contents\",\"file_put_contents\"]]],\"\\\\bfopen\\\\(|readfile\\\\(|new\\\\s+File(?:Input|Output)?(?:Stream)?\\\\(|FileUtils|Files\\\\.(?:copy|move|write|read|create|delete)\":[[[\"fopen(\",\"readfile(\",\"fileutils\",\"files.copy\",\"files.move\",\"files.write\",\"files.read\",\"files.create\",\"files.delete\"]],[[\"new\"],[\"file(\",\"filestream(\",\"fileinput(\",\"fileinputstream(\",\"fileoutput(\",\"fileoutputstream(\"]]],\"open\\\\([^)]{0,60}['\\\"](?:r|w|a)b?\\\\+?['\\\"]|shutil\\\\.\\\\w|send_from_directory|sendFile\":[[[\"open(\"],[\"'r'\",\"'r\\\"\",\"'r+'\",\"'r+\\\"\",\"'rb'\",\"'rb\\\"\",\"'rb+'\",\"'rb+\\\"\",\"'w'\",\"'w\\\"\",\"'w+'\",\"'w+\\\"\",\"'wb'\",\"'wb\\\"\",\"'wb+'\",\"'wb+\\\"\",\"'a'\",\"'a\\\"\",\"'a+'\",\"'a+\\\"\",\"'ab'\",\"'ab\\\"\",\"'ab+'\",\"'ab+\\\"\",\"\\\"r'\",\"\\\"r\\\"\",\"\\\"r+'\",\"\\\"r+\\\"\",\"\\\"rb'\",\"\\\"rb\\\"\",\"\\\"rb+'\",\"\\\"rb+\\\"\",\"\\\"w'\",\"\\\"w\\\"\",\"\\\"w+'\",\"\\\"w+\\\"\",\"\\\"wb'\",\"\\\"wb\\\"\",\"\\\"wb+'\",\"\\\"wb+\\\"\",\"\\\"a'\",\"\\\"a\\\"\",\"\\\"a+'\",\"\\\"a+\\\"\",\"\\\"ab'\",\"\\\"ab\\\"\",\"\\\"ab+'\",\"\\\"ab+\\\"\"]],[[\"shutil.\",\"send_from_directory\",\"sendfile\"]]],\"\\\\b(?:zip|tar|gzip|gunzip|unzip|untar|rar|7z|bz2|xz|zstd|brotli|jar|inflate|deflate)_?(?:file|entry|entries|archive|reader|stream|slip|bomb|input_?stream|header|path)?s?\\\\s*[.(]\":[[[\"zip\",\"tar\",\"rar\",\"7z\",\"bz2\",\"xz\",\"zstd\",\"brotli\",\"jar\",\"inflate\",\"deflate\"]]],\"\\\\b(?:un)?(?:compress|archiv|pack)(?:ed|er|ion|ing|e)?(?:\\\\b|_|\\\\()|decompress\":[[[\"compress\",\"archiv\",\"pack\"]]],\"\\\\bextract(?:_?all|_?to|or|ing|ed|_?file|_?entry|_?archive)?\\\\s*\\\\(|ZipEntry|TarEntry|tar\\\\.(?:Header|Reader|extract)|zlib\":[[[\"extract\",\"zipentry\",\"tarentry\",\"tar.header\",\"tar.reader\",\"zlib\"]]],\"tarfile|zipfile|ZipFile|ZipInputStream|\\\\bstrip_?(?:components|absolute)\":[[[\"tarfile\",\"zipfile\",\"zipinputstream\",\"stripcomponents\",\"stripabsolute\",\"strip_components\",\"strip_absolute\"]]],\"realpath|basename\\\\(|\\\\.basename\\\\b|filepath\\\\.(?:Clean|Base|EvalSymlinks|Rel|IsLocal|IsAbs)\":[[[\"realpath\",\"basename(\",\".basename\",\"filepath.clean\",\"filepath.base\",\"filepath.evalsymlinks\",\"filepath.rel\",\"filepath.islocal\",\"filepath.isabs\"]]],\"path\\\\.(?:normalize|resolve|basename|relative|isAbsolute)\":[[[\"path.normalize\",\"path.resolve\",\"path.basename\",\"path.relative\",\"path.isabsolute\"]]],\"os\\\\.path\\\\.(?:abspath|realpath|normpath|commonprefix|commonpath|basename|isabs|islink)|getCanonicalPath|toRealPath\":[[[\"os.path.abspath\",\"os.path.realpath\",\"os.path.normpath\",\"os.path.commonprefix\",\"os.path.commonpath\",\"os.path.basename\",\"os.path.isabs\",\"os.path.islink\",\"getcanonicalpath\",\"torealpath\"]]],\"\\\\.normalize\\\\(\\\\)|GetFullPath|expand_path(?!.{0,40}__FILE__)|is_relative_to|secure_?join|safe_?join|secure_filename\":[[[\".normalize()\",\"getfullpath\",\"expand_path\",\"is_relative_to\",\"securejoin\",\"secure_join\",\"safejoin\",\"safe_join\",\"secure_filename\"]]],\"sanitize_?(?:file_?)?(?:path|name)|IsLocal\":[[[\"sanitizepath\",\"sanitizename\",\"sanitizefilepath\",\"sanitizefilename\",\"sanitizefile_path\",\"sanitizefile_name\",\"sanitize_path\",\"sanitize_name\",\"sanitize_filepath\",\"sanitize_filename\",\"sanitize_file_path\",\"sanitize_file_name\",\"islocal\"]]],\"(?:starts_?with|has_?prefix|start_with\\\\?|indexOf|contains|includes|strpos|substr)\\\\W{0,3}\\\\(.{0,60}(?:root|base|dir|path|\\\\.\\\\.|sep\\\\b|prefix|['\\\"]/['\\\"])\":[[[\"startswith\",\"starts_with\",\"hasprefix\",\"has_prefix\",\"start_with?\",\"indexof\",\"contains\",\"includes\",\"strpos\",\"substr\"],[\"root\",\"base\",\"dir\",\"path\",\"..\",\"sep\",\"prefix\",\"'/'\",\"'/\\\"\",\"\\\"/'\",\"\\\"/\\\"\"]]],\"['\\\"]\\\\.\\\\.(?:/|\\\\\\\\{1,2})?['\\\"]\":[[[\"'..\",\"\\\"..\"]]],\"\\\\b(?:is|check|ensure|assert|validate|valid|allowed|safe)_?(?:safe_?|valid_?|allowed_?)?(?:path|file|file_?name|extension|mime|file_?type|symlink)\":[[[\"is\",\"check\",\"ensure\",\"assert\",\"valid\",\"allowed\",\"safe\"],[\"path\",\"file\",\"extension\",\"mime\",\"symlink\"]]],\"\\\\b(?:is|check|ensure|assert|validate|valid|allowed|safe)_?(?:safe_?|valid_?|allowed_?)?(?:inside|within|child|sub_?path|local_?path|upload|image)\":[[[\"is\",\"check\",\"ensure\",\"assert\",\"valid\",\"allowed\",\"safe\"],[\"inside\",\"within\",\"child\",\"subpath\",\"sub_path\",\"localpath\",\"local_path\",\"upload\",\"image\"]]],\"\\\\b(?:allowed|valid|accepted|white_?listed|permitted|forbidden|denied)_?(?:file_?)?(?:extension|mime|type|path|dir)\":[[[\"allowed\",\"valid\",\"accepted\",\"whitelisted\",\"white_listed\",\"permitted\",\"forbidden\",\"denied\"],[\"extension\",\"mime\",\"type\",\"path\",\"dir\"]]],\"O_NOFOLLOW|O_EXCL|\\\\blstat|isSymbolicLink|is_?link\\\\(|getimagesize|\\\\bmax_?(?:file_?)?(?:size|entries|upload)\":[[[\"o_nofollow\",\"o_excl\",\"lstat\",\"issymboliclink\",\"islink(\",\"is_link(\",\"getimagesize\",\"maxsize\",\"maxentries\",\"maxupload\",\"maxfilesize\",\"maxfileentries\",\"maxfileupload\",\"maxfile_size\",\"maxfile_entries\",\"maxfile_upload\",\"max_size\",\"max_entries\",\"max_upload\",\"max_filesize\",\"max_fileentries\",\"max_fileupload\",\"max_file_size\",\"max_file_entries\",\"max_file_upload\"]]],\"move_uploaded_file|is_uploaded_file|PathTraversal\":[[[\"move_uploaded_file\",\"is_uploaded_file\",\"pathtraversal\"]]],\"\\\\b(?:in)?valid(?:ate|ates|ated|ator|ators|ation|ations|ity|ating)?(?:\\\\b|_|[A-Z])\":[[[\"valid\"]]],\"\\\\b(?:is|check|ensure|assert|verify)_?valid|\\\\bvalidates?_\\\\w\":[[[\"isvalid\",\"is_valid\",\"checkvalid\",\"check_valid\",\"ensurevalid\",\"ensure_valid\",\"assertvalid\",\"assert_valid\",\"verifyvalid\",\"verify_valid\",\"validate_\",\"validates_\"]]],\"@(?:Valid|NotNull|NotBlank|Size|Pattern|Min|Max|Email|Length|Validated)\\\\b\":[[[\"@valid\",\"@notnull\",\"@notblank\",\"@size\",\"@pattern\",\"@min\",\"@max\",\"@email\",\"@length\"]]],\"\\\\bz\\\\.(?:string|object|number|enum|array|union)\\\\(|\\\\bJoi\\\\.|\\\\byup\\\\.|\\\\bajv\\\\b|express-validator|class-validator|\\\\bpydantic\":[[[\"z.string(\",\"z.object(\",\"z.number(\",\"z.enum(\",\"z.array(\",\"z.union(\",\"joi.\",\"yup.\",\"ajv\",\"express-validator\",\"class-validator\",\"pydantic\"]]],\"\\\\bwtforms|\\\\bjsonschema\\\\b\":[[[\"wtforms\",\"jsonschema\"]]],\"saniti[sz]|\\\\b(?:un|html|url|js|de|re)?_?(?:escap|encod|decod)|normali[sz]|purif(?:y|ier)|strip_?tags|filter_?(?:var|input)\":[[[\"sanitis\",\"sanitiz\",\"escap\",\"encod\",\"decod\",\"normalis\",\"normaliz\",\"purify\",\"purifier\",\"striptags\",\"strip_tags\",\"filtervar\",\"filterinput\",\"filter_var\",\"filter_input\"]]],\"clean_?(?:up_?)?(?:html|input|data|text|url|name|action|param|path|value)|(?:white|black|allow|deny|block|safe)_?list\":[[[\"cleanhtml\",\"cleaninput\",\"cleandata\",\"cleantext\",\"cleanurl\",\"cleanname\",\"cleanaction\",\"cleanparam\",\"cleanpath\",\"cleanvalue\",\"cleanuphtml\",\"cleanupinput\",\"cleanupdata\",\"cleanuptext\",\"cleanupurl\",\"cleanupname\",\"cleanupaction\",\"cleanupparam\",\"cleanuppath\",\"cleanupvalue\",\"cleanup_html\",\"cleanup_input\",\"cleanup_data\",\"cleanup_text\",\"cleanup_url\",\"cleanup_name\",\"cleanup_action\",\"cleanup_param\",\"cleanup_path\",\"cleanup_value\",\"clean_html\",\"clean_input\",\"clean_data\",\"clean_text\",\"clean_url\",\"clean_name\",\"clean_action\",\"clean_param\",\"clean_path\",\"clean_value\",\"clean_uphtml\",\"clean_upinput\",\"clean_updata\",\"clean_uptext\",\"clean_upurl\",\"clean_upname\",\"clean_upaction\",\"clean_upparam\",\"clean_uppath\",\"clean_upvalue\",\"clean_up_html\",\"clean_up_input\",\"clean_up_data\",\"clean_up_text\",\"clean_up_url\",\"clean_up_name\",\"clean_up_action\",\"clean_up_param\",\"clean_up_path\",\"clean_up_value\",\"whitelist\",\"white_list\",\"blacklist\",\"black_list\",\"allowlist\",\"allow_list\",\"denylist\",\"deny_list\",\"blocklist\",\"block_list\",\"safelist\",\"safe_list\"]]],\"\\\\bquot(?:e|ing)\\\\w{0,12}\\\\(|(?:allowed|accepted|excluded|forbidden|disallowed|restricted|permitted|blocked)_?(?:pattern|name|class|package|action|param|value|tag|attr|key|type|method|field|propert)\":[[[\"quote\",\"quoting\"]],[[\"allowed\",\"accepted\",\"excluded\",\"forbidden\",\"restricted\",\"permitted\",\"blocked\"],[\"pattern\",\"name\",\"class\",\"package\",\"action\",\"param\",\"value\",\"tag\",\"attr\",\"key\",\"type\",\"method\",\"field\",\"propert\"]]],\"untrusted|malicious|attacker|hostile|dangerous|unsafe|harmful|suspicious|\\\\bexploit|vulnerab|CVE-\\\\d{4}-\\\\d+|GHSA-\\\\w{4}-|\\\\bsecur(?:e|ity)\":[[[\"untrusted\",\"malicious\",\"attacker\",\"hostile\",\"dangerous\",\"unsafe\",\"harmful\",\"suspicious\",\"exploit\",\"vulnerab\",\"cve-\",\"ghsa-\",\"secure\",\"security\"]]],\"\\\\b(?:illegal|malformed|unexpected|not_?acceptable|bad|reject)_?(?:argument|input|value|request|char\\\\w{0,6}|token|format|state|param\\\\w{0,6}|name|url|type|header|length)\":[[[\"illegalargument\",\"illegal_argument\",\"malformedargument\",\"malformed_argument\",\"unexpectedargument\",\"unexpected_argument\",\"notacceptableargument\",\"notacceptable_argument\",\"not_acceptableargument\",\"not_acceptable_argument\",\"badargument\",\"bad_argument\",\"rejectargument\",\"reject_argument\",\"illegalinput\",\"illegal_input\",\"malformedinput\",\"malformed_input\",\"unexpectedinput\",\"unexpected_input\",\"notacceptableinput\",\"notacceptable_input\",\"not_acceptableinput\",\"not_acceptable_input\",\"badinput\",\"bad_input\",\"rejectinput\",\"reject_input\",\"illegalvalue\",\"illegal_value\",\"malformedvalue\",\"malformed_value\",\"unexpectedvalue\",\"unexpected_value\",\"notacceptablevalue\",\"notacceptable_value\",\"not_acceptablevalue\",\"not_acceptable_value\",\"badvalue\",\"bad_value\",\"rejectvalue\",\"reject_value\",\"illegalrequest\",\"illegal_request\",\"malformedrequest\",\"malformed_request\",\"unexpectedrequest\",\"unexpected_request\",\"notacceptablerequest\",\"notacceptable_request\",\"not_acceptablerequest\",\"not_acceptable_request\",\"badrequest\",\"bad_request\",\"rejectrequest\",\"reject_request\",\"illegalchar\",\"illegal_char\",\"malformedchar\",\"malformed_char\",\"unexpectedchar\",\"unexpected_char\",\"notacceptablechar\",\"notacceptable_char\",\"not_acceptablechar\",\"not_acceptable_char\",\"badchar\",\"bad_char\",\"rejectchar\",\"reject_char\",\"illegaltoken\",\"illegal_token\",\"malformedtoken\",\"malformed_token\",\"unexpectedtoken\",\"unexpected_token\",\"notacceptabletoken\",\"notacceptable_token\",\"not_acceptabletoken\",\"not_acceptable_token\",\"badtoken\",\"bad_token\",\"rejecttoken\",\"reject_token\",\"illegalformat\",\"illegal_format\",\"malformedformat\",\"malformed_format\",\"unexpectedformat\",\"unexpected_format\",\"notacceptableformat\",\"notacceptable_format\",\"not_acceptableformat\",\"not_acceptable_format\",\"badformat\",\"bad_format\",\"rejectformat\",\"reject_format\",\"illegalstate\",\"illegal_state\",\"malformedstate\",\"malformed_state\",\"unexpectedstate\",\"unexpected_state\",\"notacceptablestate\",\"notacceptable_state\",\"not_acceptablestate\",\"not_acceptable_state\",\"badstate\",\"bad_state\",\"rejectstate\",\"reject_state\",\"illegalparam\",\"illegal_param\",\"malformedparam\",\"malformed_param\",\"unexpectedparam\",\"unexpected_param\",\"notacceptableparam\",\"notacceptable_param\",\"not_acceptableparam\",\"not_acceptable_param\",\"badparam\",\"bad_param\",\"rejectparam\",\"reject_param\",\"illegalname\",\"illegal_name\",\"malformedname\",\"malformed_name\",\"unexpectedname\",\"unexpected_name\",\"notacceptablename\",\"notacceptable_name\",\"not_acceptablename\",\"not_acceptable_name\",\"badname\",\"bad_name\",\"rejectname\",\"reject_name\",\"illegalurl\",\"illegal_url\",\"malformedurl\",\"malformed_url\",\"unexpectedurl\",\"unexpected_url\",\"notacceptableurl\",\"notacceptable_url\",\"not_acceptableurl\",\"not_acceptable_url\",\"badurl\",\"bad_url\",\"rejecturl\",\"reject_url\",\"illegaltype\",\"illegal_type\",\"malformedtype\",\"malformed_type\",\"unexpectedtype\",\"unexpected_type\",\"notacceptabletype\",\"notacceptable_type\",\"not_acceptabletype\",\"not_acceptable_type\",\"badtype\",\"bad_type\",\"rejecttype\",\"reject_type\",\"illegalheader\",\"illegal_header\",\"malformedheader\",\"malformed_header\",\"unexpectedheader\",\"unexpected_header\",\"notacceptableheader\",\"notacceptable_header\",\"not_acceptableheader\",\"not_acceptable_header\",\"badheader\",\"bad_header\",\"rejectheader\",\"reject_header\",\"illegallength\",\"illegal_length\",\"malformedlength\",\"malformed_length\",\"unexpectedlength\",\"unexpected_length\",\"notacceptablelength\",\"notacceptable_length\",\"not_acceptablelength\",\"not_acceptable_length\",\"badlength\",\"bad_length\",\"rejectlength\",\"reject_length\"]]],\"\\\\bthrow\\\\s+(?:new\\\\s+)?[\\\\w.:]{0,60}(?:Error|Exception|Failure|Problem|Violation|Fault|err)\\\\w{0,20}\\\\b|\\\\bthrow\\\\s+\\\\w\":[[[\"throw\"],[\"exception\",\"failure\",\"problem\",\"violation\",\"fault\",\"err\"]],[[\"throw\"]]],\"\\\\braise\\\\s+\\\\w|\\\\braise\\\\s*\\\\(|\\\\bdie\\\\(|\\\\bbail!\\\\(|\\\\bpanic!?\\\\(|\\\\brecover\\\\(\\\\)\":[[[\"raise\",\"die(\",\"bail!(\",\"panic(\",\"panic!(\",\"recover()\"]]],\"\\\\breturn\\\\s.{0,60}(?:errors?\\\\.New|Errorf\\\\(|fmt\\\\.Errorf|\\\\bErr[A-Z]\\\\w{2,40}|err[A-Z]\\\\w{2,40}|error\\\\(|Err\\\\()\":[[[\"return\"],[\"error.new\",\"errors.new\"]],[[\"return\"],[\"errorf(\"]],[[\"return\"],[\"fmt.errorf\"]],[[\"return\"],[\"err\"]],[[\"return\"],[\"error(\"]],[[\"return\"],[\"err(\"]]],\"\\\\breturn\\\\s.{0,60}(?:ErrorResponse|badRequest|BadRequest|StatusBadRequest|\\\\b4\\\\d\\\\d\\\\b|BAD_REQUEST|-E[A-Z]{3,8}\\\\b)\":[[[\"return\"],[\"errorresponse\"]],[[\"return\"],[\"badrequest\"]],[[\"return\"],[\"statusbadrequest\"]],[[\"return\"]],[[\"return\"],[\"bad_request\"]],[[\"return\"],[\"-e\"]]],\"\\\\breturn\\\\s.{0,60}(?:ERR_\\\\w{2,30})\":[[[\"return\"],[\"err_\"]]],\"\\\\b(?:abort|reject|fail|halt|deny|bad_request|render_404|render_403|http_?error|sendError|writeError|addError|add_error|errors\\\\.add|setError|emit\\\\(\\\\s*['\\\"]error)(?:\\\\s*[(!]|\\\\s+['\\\":\\\\d]|['\\\"]|\\\\s*$)\":[[[\"abort\",\"reject\",\"fail\",\"halt\",\"deny\",\"bad_request\",\"render_404\",\"render_403\",\"httperror\",\"http_error\",\"senderror\",\"writeerror\",\"adderror\",\"add_error\",\"errors.add\",\"seterror\",\"'error\",\"\\\"error\"]]],\"\\\\b(?:assert|require(?!\\\\s*\\\\(\\\\s*['\\\"`])|ensure|expect|check|guard|precondition|verify|Preconditions\\\\.\\\\w{3,20}|Objects\\\\.requireNonNull|Assert\\\\.\\\\w{2,30}|Contract\\\\.\\\\w{3,20})(?:_?[A-Z]\\\\w{2,40})?\\\\(\":[[[\"assert\",\"require\",\"ensure\",\"expect\",\"check\",\"guard\",\"precondition\",\"verify\",\"contract.\"]]],\"\\\\b(?:if|unless|elif|elsif|while|assert|require|guard|when|ensure)\\\\b.{0,100}(?:\\\\.length|\\\\blen\\\\(|\\\\bsize\\\\(?\\\\)?|count\\\\(|strlen|\\\\.byteLength|Length\\\\b)\\\\W{0,4}(?:[<>]=?|[!=]==?)\":[[[\"if\",\"unless\",\"while\",\"assert\",\"require\",\"guard\",\"when\",\"ensure\"],[\"len(\",\"size\",\"count(\",\"strlen\",\"length\"]]],\"\\\\b(?:if|unless|elif|elsif|while|guard)\\\\b.{0,80}\\\\b(?:max|min|limit|MAX|LIMIT|depth|quota|bound|capacity)\\\\w{0,30}\":[[[\"if\",\"unless\",\"while\",\"guard\"],[\"max\",\"min\",\"limit\",\"depth\",\"quota\",\"bound\",\"capacity\"]]],\"\\\\b(?:if|unless|elif|elsif)\\\\b.{0,60}(?:typeof|instanceof)\":[[[\"if\",\"unless\"],[\"typeof\",\"instanceof\"]]],\"\\\\b(?:if|unless|elif|elsif)\\\\b.{0,60}(?:is_?(?:string|array|numeric|int|object|null|empty|nan|finite|integer|safe|array|blank|plain_?object|function|digit|a\\\\?))\":[[[\"if\",\"unless\"],[\"isstring\",\"isarray\",\"isnumeric\",\"isint\",\"isobject\",\"isnull\",\"isempty\",\"isnan\",\"isfinite\",\"issafe\",\"isblank\",\"isplainobject\",\"isplain_object\",\"isfunction\",\"isdigit\",\"isa?\",\"is_string\",\"is_array\",\"is_numeric\",\"is_int\",\"is_object\",\"is_null\",\"is_empty\",\"is_nan\",\"is_finite\",\"is_safe\",\"is_blank\",\"is_plainobject\",\"is_plain_object\",\"is_function\",\"is_digit\",\"is_a?\"]]],\"\\\\b(?:if|unless|elif|elsif)\\\\b.{0,60}(?:isinstance|hasOwn\\\\w{0,8}|has_key|\\\\.test\\\\(|\\\\.match\\\\w{0,6}\\\\(|preg_match)\":[[[\"if\",\"unless\"],[\"isinstance\"]],[[\"if\",\"unless\"],[\"hasown\"]],[[\"if\",\"unless\"],[\"has_key\"]],[[\"if\",\"unless\"],[\".test(\"]],[[\"if\",\"unless\"],[\".match\"]],[[\"if\",\"unless\"],[\"preg_match\"]]],\"\\\\b(?:if|unless|elif|elsif)\\\\b.{0,60}(?:=~|re\\\\.(?:match|search|fullmatch)|matches\\\\(|in_array|\\\\bincludes\\\\()\":[[[\"if\",\"unless\"],[\"=~\",\"re.match\",\"re.search\",\"re.fullmatch\",\"matches(\",\"in_array\",\"includes(\"]]],\"\\\\b(?:if|unless|elif|elsif)\\\\b.{0,60}(?:\\\\bcontains\\\\w{0,4}\\\\(|starts_?with|ends_?with|has_?(?:prefix|suffix))\":[[[\"if\",\"unless\"],[\"contains\"]],[[\"if\",\"unless\"],[\"startswith\",\"starts_with\"]],[[\"if\",\"unless\"],[\"endswith\",\"ends_with\"]],[[\"if\",\"unless\"],[\"hasprefix\",\"hassuffix\",\"has_prefix\",\"has_suffix\"]]],\"\\\\b(?:if|unless|elif|elsif)\\\\b.{0,60}(?:indexOf|IndexByte|ContainsAny|allowed|valid|forbidden|trusted|safe)\":[[[\"if\",\"unless\"],[\"indexof\",\"indexbyte\",\"containsany\",\"allowed\",\"valid\",\"forbidden\",\"trusted\",\"safe\"]]],\"\\\\b(?:if|unless|elif|elsif)\\\\b.{0,60}(?:blocked|denied|__proto__|prototype|constructor)\":[[[\"if\",\"unless\"],[\"blocked\",\"denied\",\"__proto__\",\"prototype\",\"constructor\"]]],\"htmlspecialchars|htmlentities|\\\\bstrip_tags|\\\\besc_(?:html|attr|url|js|sql)\":[[[\"htmlspecialchars\",\"htmlentities\",\"strip_tags\",\"esc_html\",\"esc_attr\",\"esc_url\",\"esc_js\",\"esc_sql\"]]],\"escape_?(?:html|xml|js|javascript|shell|sql|string|attr\\\\w{0,6}|regex\\\\w{0,3}|ldap|css|url|uri|for|value|name|text|identifier|arg\\\\w{0,6})?\\\\s*[(!]\":[[[\"escape\"]]],\"\\\\bescape(?:d)?\\\\b|html\\\\.(?:escape|EscapeString)|encodeURI|encode_?(?:for|html|uri|url|attr)|url_?encode|rawurlencode\":[[[\"escape\",\"encodeuri\",\"encodefor\",\"encodehtml\",\"encodeurl\",\"encodeattr\",\"encode_for\",\"encode_html\",\"encode_uri\",\"encode_url\",\"encode_attr\",\"urlencode\",\"url_encode\"]]],\"quote\\\\(|shlex\\\\.quote|shellwords|escapeshell|addslashes|real_escape_string|quoteIdentifier|HtmlUtils|StringEscapeUtils\":[[[\"quote(\",\"shlex.quote\",\"shellwords\",\"escapeshell\",\"addslashes\",\"real_escape_string\",\"quoteidentifier\",\"htmlutils\",\"stringescapeutils\"]]],\"ESAPI|Encode\\\\.for\":[[[\"esapi\",\"encode.for\"]]],\"saniti[sz]e\\\\w{0,20}|DOMPurify|bleach\\\\.|purif(?:y|ier)|html_safe\\\\?|\\\\bstrip_?(?:links|script|html)|clean_?(?:html|input)\":[[[\"sanitise\",\"sanitize\",\"bleach.\",\"purify\",\"purifier\",\"html_safe?\",\"striplinks\",\"stripscript\",\"striphtml\",\"strip_links\",\"strip_script\",\"strip_html\",\"cleanhtml\",\"cleaninput\",\"clean_html\",\"clean_input\"]]],\"textContent|createTextNode|\\\\.text\\\\(\\\\s{0,3}[\\\\w$]|\\\\|\\\\s*(?:e|escape|h|raw_?url_?encode)\\\\b|\\\\bh\\\\(|<%=\\\\s*h\\\\b|\\\\{\\\\{-?\\\\s*\\\\w{1,40}\\\\s*\\\\|\\\\s*e\":[[[\"textcontent\",\"createtextnode\",\".text(\",\"|\",\"h(\",\"<%=\",\"{{\"]]],\"\\\\bfilter_(?:var|input)|preg_quote|re\\\\.escape|Regexp\\\\.(?:escape|quote)|QuoteMeta|Pattern\\\\.quote|intval\\\\(|\\\\(int\\\\)\":[[[\"filter_var\",\"filter_input\",\"preg_quote\",\"re.escape\",\"regexp.escape\",\"regexp.quote\",\"quotemeta\",\"pattern.quote\",\"intval(\",\"(int)\"]]],\"parseInt\\\\(|\\\\bto_i\\\\b|Number\\\\.(?:isSafe|isInteger|isFinite)|strconv\\\\.(?:Atoi|ParseInt|ParseUint|Quote)|ctype_\\\\w{4,8}\":[[[\"parseint(\",\"to_i\",\"number.issafe\",\"number.isinteger\",\"number.isfinite\",\"strconv.atoi\",\"strconv.parseint\",\"strconv.parseuint\",\"strconv.quote\",\"ctype_\"]]],\"is_numeric\":[[[\"is_numeric\"]]],\"\\\\bprepare(?:d|Statement)?\\\\s*\\\\(|PreparedStatement|bindParam|bindValue|setParameter|\\\\bparametri[sz]ed?|:named\":[[[\"prepare\",\"bindparam\",\"bindvalue\",\"setparameter\",\"parametrise\",\"parametrize\",\":named\"]]],\"\\\\bplaceholders?\\\\b|sanitize_sql|quote_column|quote_table|->quote\\\\(|\\\\.setString\\\\(\\\\d|\\\\.escape\\\\(\":[[[\"placeholder\",\"sanitize_sql\",\"quote_column\",\"quote_table\",\"->quote(\",\".setstring(\",\".escape(\"]]],\"\\\\b(?:(?<!\\\\.)limit(?!:)|max|clamp|truncate|throttle|rate_?limit|LimitReader|MaxBytes\\\\w{3,8}|setMaxlength|maxLength)\\\\b\":[[[\"limit\",\"max\",\"clamp\",\"truncate\",\"throttle\"]]],\"\\\\b(?:max_?(?:length|size|depth|bytes|count|redirects?|attempts|headers?|body|payload|fields|params|elements|entries|request\\\\w{0,10}|line\\\\w{0,8}|value|string|array|nesting|num\\\\w{0,10}|allowed|input|buffer|frame|message|content|concurrent\\\\w{0,10}|retries|iterations|recurs\\\\w{0,6}|keys|parts))\\\\b\":[[[\"max\"],[\"length\",\"size\",\"depth\",\"bytes\",\"count\",\"redirect\",\"attempts\",\"header\",\"body\",\"payload\",\"fields\",\"params\",\"elements\",\"entries\",\"request\",\"line\",\"value\",\"string\",\"array\",\"nesting\",\"num\",\"allowed\",\"input\",\"buffer\",\"frame\",\"message\",\"content\",\"concurrent\",\"retries\",\"iterations\",\"recurs\",\"keys\",\"parts\"]]],\"\\\\btimeouts?\\\\b\\\\s*[:=(]|setTimeout\\\\w{2,12}\\\\(|WithTimeout|Deadline\":[[[\"timeout\",\"deadline\"]]],\"__proto__|hasOwnProperty|Object\\\\.(?:create\\\\(null|hasOwn|freeze)|isPlainObject|isPrototypePolluted\":[[[\"__proto__\",\"hasownproperty\",\"object.create(null\",\"object.hasown\",\"object.freeze\",\"isplainobject\",\"isprototypepolluted\"]]],\"\\\\bconstructor\\\\b.{0,20}\\\\bprototype\\\\b\":[[[\"constructor\"],[\"prototype\"]]],\"\\\\b(?:SELECT\\\\s.{1,200}\\\\sFROM|INSERT\\\\s+INTO|UPDATE\\\\s+\\\\w{1,60}\\\\s+SET|DELETE\\\\s+FROM|ORDER\\\\s+BY|WHERE\\\\s+\\\\w)\\\\b\":[[[\"select\",\"delete\"],[\"from\"]],[[\"insert\"],[\"into\"]],[[\"update\"],[\"set\"]],[[\"order\"],[\"by\"]],[[\"where\"]]],\"\\\\b(?:execute|exec|query|raw|queryRaw|executeSql|createQuery|createNativeQuery|createStatement)\\\\s*\\\\(\":[[[\"exec\",\"query\",\"raw\",\"createstatement\"]]],\"\\\\b(?:executeQuery|prepareStatement|find_by_sql|whereRaw|orderByRaw|selectRaw|connection\\\\.execute)\\\\s*\\\\(\":[[[\"executequery\",\"preparestatement\",\"find_by_sql\",\"whereraw\",\"orderbyraw\",\"selectraw\",\"connection.execute\"]]],\"\\\\b(?:cursor\\\\.execute|rawQuery|sql_?string|queryBuilder|quoteName)\\\\s*\\\\(\":[[[\"cursor.execute\",\"rawquery\",\"sqlstring\",\"sql_string\",\"querybuilder\",\"quotename\"]]],\"\\\\bsql(?:\\\\b|_|\\\\.|Builder|Query|String)|\\\\bknex\\\\b|sequelize|\\\\$where|\\\\bhql\\\\b|\\\\bjpql\\\\b|\\\\bnosql|\\\\bmongo\\\\w{0,10}\\\\.\":[[[\"sql\",\"knex\",\"sequelize\",\"$where\",\"hql\",\"jpql\",\"mongo\"]]],\"\\\\.aggregate\\\\(|\\\\bldap_?(?:search|filter|query)|\\\\bxpath|\\\\bgraphql\\\\b|\\\\bwhere\\\\s*\\\\(\":[[[\".aggregate(\",\"ldapsearch\",\"ldapfilter\",\"ldapquery\",\"ldap_search\",\"ldap_filter\",\"ldap_query\",\"xpath\",\"graphql\",\"where\"]]],\"\\\\b(?:inner|outer)HTML\\\\b|insertAdjacentHTML|document\\\\.write|dangerouslySetInnerHTML|v-html|bypassSecurityTrust|\\\\$sce\":[[[\"innerhtml\",\"outerhtml\",\"insertadjacenthtml\",\"document.write\",\"v-html\",\"bypasssecuritytrust\",\"$sce\"]]],\"\\\\.html\\\\(|html_safe|\\\\braw\\\\(|\\\\|\\\\s*safe\\\\b|mark_safe|SafeString|Html\\\\.Raw|\\\\{\\\\{\\\\{|<%-|\\\\{!!|@Html|autoescape\":[[[\".html(\",\"raw(\",\"safe\",\"html.raw\",\"{{{\",\"<%-\",\"{!!\",\"@html\",\"autoescape\"]]],\"createContextualFragment|DOMParser|\\\\bsrcdoc\\\\b|javascript:|on(?:error|load|click)=|<script|<iframe|\\\\bxss\\\\b\":[[[\"createcontextualfragment\",\"domparser\",\"srcdoc\",\"javascript:\",\"onerror=\",\"onload=\",\"onclick=\",\"<script\",\"<iframe\",\"xss\"]]],\"\\\\bhtml_?(?:content|output|string|text|escape|body|tag\\\\w{0,4}|attr\\\\w{0,8})\\\\b|\\\\bwrite_?html\":[[[\"htmlcontent\",\"html_content\",\"htmloutput\",\"html_output\",\"htmlstring\",\"html_string\",\"htmltext\",\"html_text\",\"htmlescape\",\"html_escape\",\"htmlbody\",\"html_body\",\"htmltag\",\"html_tag\",\"htmlattr\",\"html_attr\",\"writehtml\",\"write_html\"]]],\"render_?(?:html|markdown|inline|text|to_string)|to_?html\\\\b|\\\\bhtml\\\\b.{0,20}\\\\+|markdown|\\\\binnerText|setAttribute\\\\(\":[[[\"renderinline\",\"rendertext\",\"renderto_string\",\"render_inline\",\"render_text\",\"render_to_string\",\"html\",\"markdown\",\"innertext\",\"setattribute(\"]]],\"\\\\.attr\\\\(|createElement\\\\(|content_?editable|<a\\\\s+href|\\\\bhref\\\\s*=|\\\\bsrc\\\\s*=\":[[[\".attr(\",\"createelement(\",\"contenteditable\",\"content_editable\",\"href\",\"src\"]],[[\"<a\"],[\"href\"]]],\"<\\\\?=|<\\\\?php\\\\s+echo|\\\\becho\\\\s+\\\\$|<%=|\\\\bprint\\\\s+\\\\$|\\\\$this->(?:escape|output)|\\\\|\\\\s*raw\\\\b|\\\\bmessage_?format|th:utext\":[[[\"<?=\",\"echo\",\"<%=\",\"print\",\"$this->escape\",\"$this->output\",\"raw\",\"messageformat\",\"message_format\",\"th:utext\"]],[[\"<?php\"],[\"echo\"]]],\"escapeXml|f:format\\\\.raw|\\\\[innerHTML\\\\]\":[[[\"escapexml\",\"f:format.raw\",\"[innerhtml]\"]]],\"['\\\"`]\\\\s{0,8}</?[a-z][a-z0-9]{0,12}[\\\\s>/'\\\"]|\\\\$\\\\(\\\\s{0,3}['\\\"]<|\\\\.(?:append|prepend|before|after|replaceWith)\\\\(\\\\s{0,3}(?:\\\\$|['\\\"]<)\":[[[\"<\",\".append(\",\".prepend(\",\".before(\",\".after(\",\".replacewith(\"]],[[\"$(\"],[\"'<\",\"\\\"<\"]]],\"\\\\b(?:parse|parsing|parser|parsed|tokeni[sz]e|lex(?:er)?|unmarshal|unpack|scan(?:ner)?)(?:\\\\b|_|[A-Z(])\":[[[\"parse\",\"parsing\",\"tokenise\",\"tokenize\",\"lex\",\"unmarshal\",\"unpack\",\"scan\"]]],\"\\\\b(?:read_?(?:line|header|chunk|frame|byte|int|string|until|packet|field|value|token|name))(?:\\\\b|_|[A-Z(])\":[[[\"readline\",\"readheader\",\"readchunk\",\"readframe\",\"readbyte\",\"readint\",\"readstring\",\"readuntil\",\"readpacket\",\"readfield\",\"readvalue\",\"readtoken\",\"readname\",\"read_line\",\"read_header\",\"read_chunk\",\"read_frame\",\"read_byte\",\"read_int\",\"read_string\",\"read_until\",\"read_packet\",\"read_field\",\"read_value\",\"read_token\",\"read_name\"]]],\"\\\\b(?:decode_?\\\\w{0,12})(?:\\\\b|_|[A-Z(])\":[[[\"decode\"]]],\"JSON\\\\.parse|json\\\\.(?:loads?|Unmarshal|NewDecoder)|json_decode|ObjectMapper|querystring|URLSearchParams\":[[[\"json.parse\",\"json.load\",\"json.unmarshal\",\"json.newdecoder\",\"json_decode\",\"objectmapper\",\"querystring\",\"urlsearchparams\"]]],\"parse_(?:qs|str|url)|urlparse\":[[[\"parse_qs\",\"parse_str\",\"parse_url\",\"urlparse\"]]],\"\\\\bnew RegExp\\\\(|\\\\bre\\\\.(?:compile|match|search|sub|fullmatch|split|findall)\\\\(|Regexp\\\\.(?:new|compile|MustCompile)\":[[[\"new regexp(\",\"re.compile(\",\"re.match(\",\"re.search(\",\"re.sub(\",\"re.fullmatch(\",\"re.split(\",\"re.findall(\",\"regexp.new\",\"regexp.compile\",\"regexp.mustcompile\"]]],\"regexp\\\\.(?:MustCompile|Compile|Match)|Pattern\\\\.compile|preg_(?:match|replace|split)\\\\w{0,9}\\\\(\":[[[\"regexp.mustcompile\",\"regexp.compile\",\"regexp.match\",\"pattern.compile\",\"preg_match\",\"preg_replace\",\"preg_split\"]]],\"\\\\.(?:replace|match|matchAll|test|split|search|gsub|sub|scan|replaceAll)\\\\(\\\\s*/|=~\\\\s*/|[=(,:]\\\\s*/(?:\\\\^|\\\\\\\\|\\\\[|\\\\()\":[[[\".replace(\",\".match(\",\".matchall(\",\".test(\",\".split(\",\".search(\",\".gsub(\",\".sub(\",\".scan(\",\".replaceall(\",\"=~\",\"/^\",\"/\\\\\",\"/[\",\"/(\"]]],\"\\\\bregexp?\\\\b|_?REGEXP?\\\\b|_RE\\\\b\":[[[\"regex\",\"_re\"]]],\"\\\\b(?:content|chunk|header|body|frame|packet|message|buffer|payload|string|max|min|field|data|input|remaining)_?-?(?:length|size|len|limit|bytes)\\\\b\":[[[\"content\",\"chunk\",\"header\",\"body\",\"frame\",\"packet\",\"message\",\"buffer\",\"payload\",\"string\",\"max\",\"min\",\"field\",\"data\",\"input\",\"remaining\"],[\"size\",\"len\",\"limit\",\"bytes\"]]],\"\\\\b(?:buffer|byte_?array|bytes?)\\\\.(?:slice|alloc\\\\w{0,10}|read\\\\w{2,12}|concat|copy|write\\\\w{0,10})\\\\(\":[[[\"buffer.slice(\",\"bytearray.slice(\",\"byte_array.slice(\",\"byte.slice(\",\"bytes.slice(\",\"buffer.alloc\",\"bytearray.alloc\",\"byte_array.alloc\",\"byte.alloc\",\"bytes.alloc\",\"buffer.read\",\"bytearray.read\",\"byte_array.read\",\"byte.read\",\"bytes.read\",\"buffer.concat(\",\"bytearray.concat(\",\"byte_array.concat(\",\"byte.concat(\",\"bytes.concat(\",\"buffer.copy(\",\"bytearray.copy(\",\"byte_array.copy(\",\"byte.copy(\",\"bytes.copy(\",\"buffer.write\",\"bytearray.write\",\"byte_array.write\",\"byte.write\",\"bytes.write\"]]],\"\\\\b(?:offset|byte_?offset|overflow|underflow|out_?of_?bounds|bounds)\\\\b|transfer-encoding|content-length|\\\\bchunked\\\\b\":[[[\"offset\",\"overflow\",\"underflow\",\"bounds\",\"transfer-encoding\",\"content-length\",\"chunked\"]]],\"\\\\bCRLF\\\\b|\\\\\\\\r\\\\\\\\n|\\\\bNUL\\\\b|\\\\\\\\0|\\\\\\\\x00|%00\":[[[\"crlf\",\"\\\\r\\\\n\",\"nul\",\"\\\\0\",\"\\\\x00\",\"%00\"]]],\"\\\\b(?:status|request|start|header)_?line\\\\b|\\\\bHTTP/[\\\\d{%$]\":[[[\"statusline\",\"status_line\",\"requestline\",\"request_line\",\"startline\",\"start_line\",\"headerline\",\"header_line\",\"http/\"]]],\"highWaterMark|back_?pressure|queuingStrategy|desiredSize\":[[[\"highwatermark\",\"backpressure\",\"back_pressure\",\"queuingstrategy\",\"desiredsize\"]]],\"['\\\"]\\\\\\\\[rn0tfv]['\\\"]\":[[[\"'\\\\r'\",\"'\\\\r\\\"\",\"'\\\\n'\",\"'\\\\n\\\"\",\"'\\\\0'\",\"'\\\\0\\\"\",\"'\\\\t'\",\"'\\\\t\\\"\",\"'\\\\f'\",\"'\\\\f\\\"\",\"'\\\\v'\",\"'\\\\v\\\"\",\"\\\"\\\\r'\",\"\\\"\\\\r\\\"\",\"\\\"\\\\n'\",\"\\\"\\\\n\\\"\",\"\\\"\\\\0'\",\"\\\"\\\\0\\\"\",\"\\\"\\\\t'\",\"\\\"\\\\t\\\"\",\"\\\"\\\\f'\",\"\\\"\\\\f\\\"\",\"\\\"\\\\v'\",\"\\\"\\\\v\\\"\"]]],\"\\\\\\\\[sSdDwW][+*]|\\\\[\\\\^[^\\\\]\\\\s]{1,40}\\\\][+*]\":[[[\"\\\\s+\",\"\\\\s*\",\"\\\\d+\",\"\\\\d*\",\"\\\\w+\",\"\\\\w*\"]],[[\"[^\"],[\"]+\",\"]*\"]]],\"\\\\b(?:req|request|ctx|c|r|params|event)\\\\.(?:body|query|params|headers?|param|url|path|args|form|json|files?)\\\\b\":[[[\".body\",\".query\",\".header\",\".param\",\".url\",\".path\",\".args\",\".form\",\".json\",\".file\"]]],\"\\\\b(?:req|request|ctx|c|r|params|event)\\\\.(?:cookies|host\\\\w{0,4}|get(?:Parameter|Header|Query|json|data)?)\\\\b\":[[[\"req.cookies\",\"request.cookies\",\"ctx.cookies\",\"c.cookies\",\"r.cookies\",\"params.cookies\",\"event.cookies\",\"req.host\",\"request.host\",\"ctx.host\",\"c.host\",\"r.host\",\"params.host\",\"event.host\",\"req.get\",\"request.get\",\"ctx.get\",\"c.get\",\"r.get\",\"params.get\",\"event.get\"]]],\"\\\\b(?:req|request|ctx|c|r|params|event)\\\\.(?:input|FormValue|URL|Header|Body|PostForm\\\\w{0,6}|GET|POST|values)\\\\b\":[[[\"req.input\",\"request.input\",\"ctx.input\",\"c.input\",\"r.input\",\"params.input\",\"event.input\",\"req.formvalue\",\"request.formvalue\",\"ctx.formvalue\",\"c.formvalue\",\"r.formvalue\",\"params.formvalue\",\"event.formvalue\",\"req.url\",\"request.url\",\"ctx.url\",\"c.url\",\"r.url\",\"params.url\",\"event.url\",\"req.header\",\"request.header\",\"ctx.header\",\"c.header\",\"r.header\",\"params.header\",\"event.header\",\"req.body\",\"request.body\",\"ctx.body\",\"c.body\",\"r.body\",\"params.body\",\"event.body\",\"req.get\",\"request.get\",\"ctx.get\",\"c.get\",\"r.get\",\"params.get\",\"event.get\",\"req.post\",\"request.post\",\"ctx.post\",\"c.post\",\"r.post\",\"params.post\",\"event.post\",\"req.values\",\"request.values\",\"ctx.values\",\"c.values\",\"r.values\",\"params.values\",\"event.values\"]]],\"\\\\b(?:req|request|ctx|c|r|params|event)\\\\.(?:raw_?body)\\\\b\":[[[\"req.rawbody\",\"req.raw_body\",\"request.rawbody\",\"request.raw_body\",\"ctx.rawbody\",\"ctx.raw_body\",\"c.rawbody\",\"c.raw_body\",\"r.rawbody\",\"r.raw_body\",\"params.rawbody\",\"params.raw_body\",\"event.rawbody\",\"event.raw_body\"]]],\"\\\\$_(?:GET|POST|REQUEST|SERVER|COOKIE)\\\\b|\\\\bparams\\\\[|@(?:Request|Path|Query|Header)(?:Param|Variable|Body|Header)?\\\\b\":[[[\"$_get\",\"$_post\",\"$_request\",\"$_server\",\"$_cookie\",\"params[\",\"@request\",\"@path\",\"@query\",\"@header\"]]],\"\\\\bInput::get|->(?:get|post|input|query|getParam|getPost|getQuery|request->get)\\\\(\":[[[\"input::get\",\"->get(\",\"->post(\",\"->input(\",\"->query(\",\"->getparam(\",\"->getpost(\",\"->getquery(\"]]],\"user_?(?:input|supplied|provided|controlled|agent)|getParameter\\\\w{0,6}\\\\(|getHeaders?\\\\(|HttpServletRequest\":[[[\"userinput\",\"usersupplied\",\"userprovided\",\"usercontrolled\",\"useragent\",\"user_input\",\"user_supplied\",\"user_provided\",\"user_controlled\",\"user_agent\",\"getparameter\",\"getheader(\",\"getheaders(\",\"httpservletrequest\"]]],\"\\\\b(?:mem(?:cpy|move|set|cmp)|str(?:n?cpy|n?cat|len|dup)|s?n?printf|alloca|[cm]alloc|realloc|free|gets|scanf|sizeof|size_t|unsafe|ssize_t|uint\\\\d+_t|INT_MAX|SIZE_MAX)\\\\b\":[[[\"memcpy\",\"memmove\",\"memset\",\"memcmp\",\"strcpy\",\"strncpy\",\"strcat\",\"strncat\",\"strlen\",\"strdup\",\"printf\",\"alloca\",\"calloc\",\"malloc\",\"realloc\",\"free\",\"gets\",\"scanf\",\"sizeof\",\"size_t\",\"unsafe\",\"int_max\",\"size_max\"]],[[\"uint\"],[\"_t\"]]],\"\\\\w\\\\[\\\\w{1,40}(?:\\\\s*[+-]\\\\s*\\\\w{1,40})?\\\\]\":[[[\"[\"]]],\"<script\\\\b|\\\\bon(?:load|click|error|begin|focus|mouseover)\\\\s{0,5}=|javascript:|<foreignObject\\\\b\":[[[\"<script\",\"onload\",\"onclick\",\"onerror\",\"onbegin\",\"onfocus\",\"onmouseover\",\"javascript:\",\"<foreignobject\"]]],\"\\\\b(?:c?pickle|dill|shelve|marshal|jsonpickle)\\\\.(?:loads?|Unpickler|open|decode)\":[[[\"pickle.load\",\"pickle.unpickler\",\"pickle.open\",\"pickle.decode\",\"dill.load\",\"dill.unpickler\",\"dill.open\",\"dill.decode\",\"shelve.load\",\"shelve.unpickler\",\"shelve.open\",\"shelve.decode\",\"marshal.load\",\"marshal.unpickler\",\"marshal.open\",\"marshal.decode\"]]],\"\\\\byaml\\\\.(?:load|unsafe_load|full_load|load_all)\\\\b|YAML\\\\.(?:load|unsafe_load)|Marshal\\\\.(?:load|restore)|\\\\bunserialize\\\\(\":[[[\"yaml.load\",\"yaml.unsafe_load\",\"yaml.full_load\",\"marshal.load\",\"marshal.restore\",\"unserialize(\"]]],\"ObjectInputStream|readObject\\\\(|\\\\breadResolve|XMLDecoder|XStream|SnakeYaml|new Yaml\\\\(|BinaryFormatter\":[[[\"objectinputstream\",\"readobject(\",\"readresolve\",\"xmldecoder\",\"xstream\",\"snakeyaml\",\"new yaml(\",\"binaryformatter\"]]],\"NetDataContractSerializer|LosFormatter|TypeNameHandling|JavaScriptSerializer|enableDefaultTyping|activateDefaultTyping\":[[[\"netdatacontractserializer\",\"losformatter\",\"typenamehandling\",\"javascriptserializer\",\"enabledefaulttyping\",\"activatedefaulttyping\"]]],\"PolymorphicType\\\\w{0,20}|@JsonTypeInfo|BeanDeserializer|Kryo|Hessian|fastjson|autoType|node-serialize|allowed_classes\":[[[\"polymorphictype\",\"@jsontypeinfo\",\"beandeserializer\",\"kryo\",\"hessian\",\"fastjson\",\"autotype\",\"node-serialize\",\"allowed_classes\"]]],\"allow_pickle|__wakeup|__unserialize|GadgetChain\":[[[\"allow_pickle\",\"__wakeup\",\"__unserialize\",\"gadgetchain\"]]],\"\\\\bdeseriali[sz]\\\\w{0,14}|\\\\bunmarshall?\\\\w{0,6}\":[[[\"deserialis\",\"deserializ\",\"unmarshal\"]]],\"DocumentBuilderFactory|SAXParserFactory|XMLInputFactory|XMLReader|TransformerFactory|SchemaFactory|SAXReader|SAXBuilder\":[[[\"documentbuilderfactory\",\"saxparserfactory\",\"xmlinputfactory\",\"xmlreader\",\"transformerfactory\",\"schemafactory\",\"saxreader\",\"saxbuilder\"]]],\"XPathFactory|XmlReader|XmlDocument|XMLConstants|\\\\blxml\\\\b|etree\\\\.|xml\\\\.(?:sax|dom|etree)|minidom|libxml|simplexml_load\":[[[\"xpathfactory\",\"xmlreader\",\"xmldocument\",\"xmlconstants\",\"lxml\",\"etree.\",\"xml.sax\",\"xml.dom\",\"xml.etree\",\"minidom\",\"libxml\",\"simplexml_load\"]]],\"DOMDocument|loadXML|Nokogiri|REXML|\\\\bxml2js|resolve_?entit|external[-_]?(?:general|parameter)?-?_?entit|disallow-doctype\":[[[\"domdocument\",\"loadxml\",\"nokogiri\",\"rexml\",\"xml2js\",\"resolveentit\",\"resolve_entit\",\"externalentit\",\"external_entit\",\"external-entit\",\"external-_entit\",\"externalgeneralentit\",\"externalgeneral_entit\",\"externalgeneral-entit\",\"externalgeneral-_entit\",\"externalparameterentit\",\"externalparameter_entit\",\"externalparameter-entit\",\"externalparameter-_entit\",\"external--entit\",\"external--_entit\",\"external-generalentit\",\"external-general_entit\",\"external-general-entit\",\"external-general-_entit\",\"external-parameterentit\",\"external-parameter_entit\",\"external-parameter-entit\",\"external-parameter-_entit\",\"external__entit\",\"external_-entit\",\"external_-_entit\",\"external_generalentit\",\"external_general_entit\",\"external_general-entit\",\"external_general-_entit\",\"external_parameterentit\",\"external_parameter_entit\",\"external_parameter-entit\",\"external_parameter-_entit\",\"disallow-doctype\"]]],\"load-external-dtd|<!DOCTYPE[^>]{0,200}\\\\[|<!ENTITY|XXE\\\\b|LIBXML_|EntityResolver|expandEntity\":[[[\"load-external-dtd\",\"<!doctype\",\"<!entity\",\"xxe\",\"libxml_\",\"entityresolver\",\"expandentity\"]]],\"__proto__|prototype_?pollution|Object\\\\.setPrototypeOf|\\\\[\\\\s*['\\\"]constructor['\\\"]\\\\s*\\\\]\":[[[\"__proto__\",\"prototypepollution\",\"prototype_pollution\",\"object.setprototypeof\",\"'constructor'\",\"'constructor\\\"\",\"\\\"constructor'\",\"\\\"constructor\\\"\"]]],\"\\\\bdeep_?(?:merge|extend|assign|clone|set)\\\\b|\\\\bmerge_?deep\\\\b|\\\\b_\\\\.(?:merge|set|defaultsDeep)\\\\b|\\\\$\\\\.extend\\\\(\\\\s*true\":[[[\"deepmerge\",\"deepextend\",\"deepassign\",\"deepclone\",\"deepset\",\"deep_merge\",\"deep_extend\",\"deep_assign\",\"deep_clone\",\"deep_set\",\"mergedeep\",\"merge_deep\",\"_.merge\",\"_.set\",\"_.defaultsdeep\"]],[[\"$.extend(\"],[\"true\"]]],\"\\\\bsafe_?(?:load|parse|loads|yaml)\\\\b|SafeLoader|SafeConstructor|permitted_classes|allowed_classes|resolveClass\":[[[\"safeload\",\"safeparse\",\"safeyaml\",\"safe_load\",\"safe_parse\",\"safe_yaml\",\"safeconstructor\",\"permitted_classes\",\"allowed_classes\",\"resolveclass\"]]],\"ObjectInputFilter|setAllowedTypes|allow_?types|deny_?types|defusedxml|disallow-doctype-decl|external-general-entities\":[[[\"objectinputfilter\",\"setallowedtypes\",\"allowtypes\",\"allow_types\",\"denytypes\",\"deny_types\",\"defusedxml\",\"disallow-doctype-decl\",\"external-general-entities\"]]],\"external-parameter-entities|load-external-dtd|FEATURE_SECURE_PROCESSING|ACCESS_EXTERNAL|setExpandEntityReferences\\\\(false\":[[[\"external-parameter-entities\",\"load-external-dtd\",\"feature_secure_processing\",\"access_external\",\"setexpandentityreferences(false\"]]],\"resolve_entities\\\\s*=\\\\s*False|no_network|NONET|IS_SUPPORTING_EXTERNAL_ENTITIES|SUPPORT_DTD|DtdProcessing\":[[[\"resolve_entities\"],[\"false\"]],[[\"no_network\",\"nonet\",\"is_supporting_external_entities\",\"support_dtd\",\"dtdprocessing\"]]],\"setXIncludeAware\\\\(false|libxml_disable_entity_loader|PolymorphicTypeValidator|_cfgIllegalClassNames\":[[[\"setxincludeaware(false\",\"libxml_disable_entity_loader\",\"polymorphictypevalidator\",\"_cfgillegalclassnames\"]]],\"DEFAULT_NO_DESER_CLASS_NAMES\":[[[\"default_no_deser_class_names\"]]],\"\\\\bchild_process\\\\b|(?<![.\\\\w])(?:exec|spawn|fork)(?:Sync|File|FileSync)?\\\\(|\\\\b(?:cp|child|proc|shell)\\\\.(?:exec|spawn|fork)\\\\w{0,8}\\\\(|\\\\bexeca\\\\b|\\\\bshelljs\\\\b|\\\\bcross-?spawn\\\\b|\\\\bsubprocess\\\\.\":[[[\"child_process\",\"exec(\",\"execsync(\",\"execfile(\",\"execfilesync(\",\"spawn(\",\"spawnsync(\",\"spawnfile(\",\"spawnfilesync(\",\"fork(\",\"forksync(\",\"forkfile(\",\"forkfilesync(\",\"cp.exec\",\"cp.spawn\",\"cp.fork\",\"child.exec\",\"child.spawn\",\"child.fork\",\"proc.exec\",\"proc.spawn\",\"proc.fork\",\"shell.exec\",\"shell.spawn\",\"shell.fork\",\"execa\",\"shelljs\",\"crossspawn\",\"cross-spawn\",\"subprocess.\"]]],\"\\\\bos\\\\.(?:system|popen|exec[lv]\\\\w{0,3}|spawn\\\\w{1,4})\\\\b|\\\\bPopen\\\\(|shell\\\\s*=\\\\s*True|Runtime\\\\.getRuntime|ProcessBuilder\":[[[\"os.system\",\"os.popen\",\"os.execl\",\"os.execv\",\"os.spawn\",\"popen(\",\"runtime.getruntime\",\"processbuilder\"]],[[\"shell\"],[\"true\"]]],\"exec\\\\.Command|syscall\\\\.Exec|Process\\\\.Start|\\\\b(?:shell_exec|passthru|proc_open|popen|pcntl_exec|system)\\\\(|\\\\bbackticks?\\\\b\":[[[\"exec.command\",\"syscall.exec\",\"process.start\",\"shell_exec(\",\"passthru(\",\"proc_open(\",\"popen(\",\"pcntl_exec(\",\"system(\",\"backtick\"]]],\"Open3|Kernel\\\\.(?:system|exec|spawn|open)|%x[({\\\\[]|Command::new|\\\\bIO\\\\.popen\":[[[\"open3\",\"kernel.system\",\"kernel.exec\",\"kernel.spawn\",\"kernel.open\",\"%x(\",\"%x{\",\"%x[\",\"command::new\",\"io.popen\"]]],\"\\\\b(?:sh|bash)\\\\s+-c\\\\b\":[[[\"sh\"],[\"-c\"]]],\"(?<![.\\\\w])eval\\\\(|\\\\bnew Function\\\\(|\\\\bFunction\\\\(\\\\s*['\\\"]|\\\\bvm\\\\.(?:run\\\\w{0,20}|Script|createContext)|\\\\bvm2\\\\b\":[[[\"eval(\",\"function(\",\"vm.run\",\"vm.script\",\"vm.createcontext\",\"vm2\"]]],\"\\\\bexec\\\\(\\\\s*(?:compile|code|source|src)|\\\\bcompile\\\\(.{0,60}['\\\"]exec|\\\\binstance_eval\":[[[\"exec(\"],[\"compile\",\"code\",\"source\",\"src\"]],[[\"compile(\"],[\"'exec\",\"\\\"exec\"]],[[\"instance_eval\"]]],\"class_eval|module_eval|\\\\bsend\\\\(\\\\s*params|\\\\bassert\\\\(\\\\s*\\\\$|create_function|preg_replace\\\\(.{0,20}/e\":[[[\"class_eval\",\"module_eval\",\"assert(\",\"create_function\"]],[[\"send(\"],[\"params\"]],[[\"preg_replace(\"],[\"/e\"]]],\"ScriptEngine|GroovyShell|\\\\bOGNL\\\\b|ognl\\\\.|SpelExpression|ExpressionParser|ELProcessor|\\\\bMVEL|\\\\bjexl|Nashorn\":[[[\"scriptengine\",\"groovyshell\",\"ognl\",\"spelexpression\",\"expressionparser\",\"elprocessor\",\"mvel\",\"jexl\",\"nashorn\"]]],\"setTimeout\\\\(\\\\s*['\\\"]\":[[[\"settimeout(\"]]],\"\\\\b(?:command_?line|shell_?(?:command|script|escape|arg\\\\w{0,6})|cmd_?args?|arg_?injection|run_?(?:command|shell|script|cmd)|execute_?(?:command|shell|script))\\\\b\":[[[\"commandline\",\"command_line\",\"shellcommand\",\"shell_command\",\"shellscript\",\"shell_script\",\"shellescape\",\"shell_escape\",\"shellarg\",\"shell_arg\",\"cmdarg\",\"cmd_arg\",\"arginjection\",\"arg_injection\",\"runcommand\",\"runshell\",\"runscript\",\"runcmd\",\"run_command\",\"run_shell\",\"run_script\",\"run_cmd\",\"executecommand\",\"executeshell\",\"executescript\",\"execute_command\",\"execute_shell\",\"execute_script\"]]],\"\\\\bsandbox(?:ed|es|ing)?(?:\\\\b|_|\\\\.)|public_send|constantize\":[[[\"sandbox\",\"public_send\",\"constantize\"]]],\"Class\\\\.forName|Reflection(?:Class|Method)|call_user_func|__import__|importlib\\\\.import_module\":[[[\"class.forname\",\"reflectionclass\",\"reflectionmethod\",\"call_user_func\",\"__import__\",\"importlib.import_module\"]]],\"\\\\bgetattr\\\\(\\\\s*\\\\w{1,40}\\\\s*,\\\\s*\\\\w\":[[[\"getattr(\"]]],\"\\\\brender_template_string|Template\\\\(\\\\s*\\\\w|from_string\\\\(|SandboxedEnvironment|jinja2\\\\.|\\\\bEnvironment\\\\(|\\\\bERB\\\\.new|Velocity\":[[[\"render_template_string\",\"template(\",\"from_string(\",\"sandboxedenvironment\",\"jinja2.\",\"environment(\",\"erb.new\",\"velocity\"]]],\"Freemarker|FreeMarker|Thymeleaf|Handlebars\\\\.compile|ejs\\\\.(?:render|compile)|_\\\\.template\\\\(|\\\\bpug\\\\.compile\":[[[\"freemarker\",\"thymeleaf\",\"handlebars.compile\",\"ejs.render\",\"ejs.compile\",\"_.template(\",\"pug.compile\"]]],\"template_?(?:engine|injection|source|loader|string)|\\\\bSSTI\\\\b|Twig\\\\\\\\|createTemplate|SecurityPolicy|\\\\binterpolat\":[[[\"templateengine\",\"templateinjection\",\"templatesource\",\"templateloader\",\"templatestring\",\"template_engine\",\"template_injection\",\"template_source\",\"template_loader\",\"template_string\",\"ssti\",\"twig\\\\\",\"createtemplate\",\"securitypolicy\",\"interpolat\"]]],\"shlex\\\\.(?:quote|split)|escapeshell(?:arg|cmd)|Shellwords|shell_?escape|shell_?quote|\\\\bexecFile(?:Sync)?\\\\(\":[[[\"shlex.quote\",\"shlex.split\",\"escapeshellarg\",\"escapeshellcmd\",\"shellwords\",\"shellescape\",\"shell_escape\",\"shellquote\",\"shell_quote\",\"execfile(\",\"execfilesync(\"]]],\"shell\\\\s*[:=]\\\\s*(?:False|false)|['\\\"]--['\\\"]|SandboxedEnvironment|SecureASTCustomizer|SecurityPolicy\":[[[\"shell\"],[\"false\"]],[[\"'--'\",\"'--\\\"\",\"\\\"--'\",\"\\\"--\\\"\",\"sandboxedenvironment\",\"secureastcustomizer\",\"securitypolicy\"]]],\"allowed_?(?:commands|methods|functions|tags|filters|classes|modules)|excluded(?:Classes|PackageNames|Package\\\\w{0,20})\":[[[\"allowedcommands\",\"allowedmethods\",\"allowedfunctions\",\"allowedtags\",\"allowedfilters\",\"allowedclasses\",\"allowedmodules\",\"allowed_commands\",\"allowed_methods\",\"allowed_functions\",\"allowed_tags\",\"allowed_filters\",\"allowed_classes\",\"allowed_modules\",\"excludedclasses\",\"excludedpackage\"]]],\"isAcceptable\\\\w{0,20}|isExcluded|ensure_?(?:safe|this)|checkSecurity\":[[[\"isacceptable\",\"isexcluded\",\"ensuresafe\",\"ensurethis\",\"ensure_safe\",\"ensure_this\",\"checksecurity\"]]],\"check(?:Method|Property|ToString|Sandbox)\\\\w{0,20}Allowed|is_safe_(?:attribute|callable)|\\\\bfreeze\\\\(|disallow\\\\w{0,20}\":[[[\"checkmethod\",\"checkproperty\",\"checktostring\",\"checksandbox\"],[\"allowed\"]],[[\"is_safe_attribute\",\"is_safe_callable\",\"freeze(\",\"disallow\"]]],\"denyMethodExecution\":[[[\"denymethodexecution\"]]],\"\\\\bshell\\\\s*[:=]\\\\s*True\\\\b|shell:\\\\s*true\\\\b|allow_?unsafe\\\\w{0,12}\\\\s*[:=]\\\\s*true|nodeIntegration\\\\s*:\\\\s*true\":[[[\"shell\",\"allowunsafe\",\"allow_unsafe\",\"nodeintegration\"],[\"true\"]]],\"contextIsolation\\\\s*:\\\\s*false|--no-sandbox\\\\b|autoescape\\\\s*[:=]\\\\s*(?:False|false)|\\\\bprivileged\\\\s*:\\\\s*true\":[[[\"contextisolation\",\"autoescape\"],[\"false\"]],[[\"--no-sandbox\"]],[[\"privileged\"],[\"true\"]]],\"webSecurity\\\\s*:\\\\s*false\":[[[\"websecurity\"],[\"false\"]]],\"\\\\bsubprocess\\\\b|\\\\bos\\\\.(?:system|popen)\\\\b|\\\\beval\\\\(|\\\\bexec\\\\(|\\\"!\\\\s*\\\\w|%%(?:bash|sh|script)\\\\b\":[[[\"subprocess\",\"os.system\",\"os.popen\",\"eval(\",\"exec(\",\"\\\"!\",\"%%bash\",\"%%sh\",\"%%script\"]]],\"\\\\bhooks\\\\s*:|!!python/\":[[[\"hooks\",\"!!python/\"]]],\"\\\"(?:pre|post)?install\\\"\\\\s*:|\\\"prepare\\\"\\\\s*:|\\\"(?:post|pre)-(?:install|update|autoload-dump)-cmd\\\"\\\\s*:\":[[[\"\\\"install\\\"\",\"\\\"preinstall\\\"\",\"\\\"postinstall\\\"\",\"\\\"prepare\\\"\",\"\\\"post-install-cmd\\\"\",\"\\\"post-update-cmd\\\"\",\"\\\"post-autoload-dump-cmd\\\"\",\"\\\"pre-install-cmd\\\"\",\"\\\"pre-update-cmd\\\"\",\"\\\"pre-autoload-dump-cmd\\\"\"]]],\"\\\"(?:overrides|resolutions|patchedDependencies|onlyBuiltDependencies|trustedDependencies)\\\"\\\\s*:\":[[[\"\\\"overrides\\\"\",\"\\\"resolutions\\\"\",\"\\\"patcheddependencies\\\"\",\"\\\"onlybuiltdependencies\\\"\",\"\\\"trusteddependencies\\\"\"]]],\"^(?:overrides|patchedDependencies|onlyBuiltDependencies|dangerouslyAllowAllBuilds)\\\\s*:\":[[[\"overrides\",\"patcheddependencies\",\"onlybuiltdependencies\",\"dangerouslyallowallbuilds\"]]],\"\\\"(?:git(?:\\\\+\\\\w{3,5})?:|https?:|file:|github:|link:)|\\\\bgit\\\\+(?:https?|ssh)://|--(?:extra-)?index-url|\\\\bregistry\\\\s*=\":[[[\"\\\"git\",\"\\\"http:\",\"\\\"https:\",\"\\\"file:\",\"\\\"link:\",\"git+http://\",\"git+https://\",\"git+ssh://\",\"--index-url\",\"--extra-index-url\",\"registry\"]]],\"\\\\bgit\\\\s*[=:]\\\\s*['\\\"]|^replace\\\\s|=>\\\\s+\\\\.{1,2}/|\\\\bsource\\\\s+['\\\"]http|always-auth|strict-ssl\":[[[\"git\",\"replace\",\"=>\",\"always-auth\",\"strict-ssl\"]],[[\"source\"],[\"'http\",\"\\\"http\"]]],\"^(?:npmRegistryServer|npmScopes|unsafeHttpWhitelist|enableStrictSsl|enableScripts|registry)\\\\b\":[[[\"npmscopes\",\"unsafehttpwhitelist\",\"enablestrictssl\",\"enablescripts\",\"registry\"]]],\"\\\\bfetch\\\\(|\\\\baxios\\\\b|\\\\bgot\\\\(|node-fetch|XMLHttpRequest\":[[[\"fetch(\",\"axios\",\"got(\",\"node-fetch\",\"xmlhttprequest\"]]],\"\\\\bhttps?\\\\.(?:request|get|Get|Post|NewRequest\\\\w{0,12}|Client|Do|Agent|ServerResponse)\\\\b\":[[[\"http.request\",\"https.request\",\"http.get\",\"https.get\",\"http.post\",\"https.post\",\"http.newrequest\",\"https.newrequest\",\"http.client\",\"https.client\",\"http.do\",\"https.do\",\"http.agent\",\"https.agent\",\"http.serverresponse\",\"https.serverresponse\"]]],\"\\\\brequests\\\\.(?:get|post|put|request|Session|head|delete)|\\\\burllib\\\\d?\\\\b|\\\\burlopen\\\\(|\\\\bhttpx\\\\b|\\\\baiohttp\\\\b|HttpClient\\\\b\":[[[\"requests.get\",\"requests.post\",\"requests.put\",\"requests.request\",\"requests.session\",\"requests.head\",\"requests.delete\",\"urllib\",\"urlopen(\",\"httpx\",\"aiohttp\",\"httpclient\"]]],\"RestTemplate|WebClient|OkHttp|HttpURLConnection|openConnection\\\\(|URL\\\\.open|Net::HTTP|open-uri|Faraday|HTTParty\":[[[\"resttemplate\",\"webclient\",\"okhttp\",\"httpurlconnection\",\"openconnection(\",\"url.open\",\"net::http\",\"open-uri\",\"faraday\",\"httparty\"]]],\"\\\\bcurl_(?:init|exec|setopt)|Guzzle|CURLOPT_|reqwest|\\\\bdial(?:er|Context|Timeout|TCP)?\\\\b\":[[[\"curl_init\",\"curl_exec\",\"curl_setopt\",\"guzzle\",\"curlopt_\",\"reqwest\",\"dial\"]]],\"net\\\\.(?:Dial|Listen|connect|createServer|Resolve\\\\w{2,8}|Lookup\\\\w{2,8})|new Socket\\\\(\":[[[\"net.dial\",\"net.listen\",\"net.connect\",\"net.createserver\",\"net.resolve\",\"net.lookup\",\"new socket(\"]]],\"socket\\\\.(?:connect|create_connection|socket|getaddrinfo)|new WebSocket|grpc\\\\.Dial|smtp\\\\.|ftp\\\\.\":[[[\"socket.connect\",\"socket.create_connection\",\"socket.socket\",\"socket.getaddrinfo\",\"new websocket\",\"grpc.dial\",\"smtp.\",\"ftp.\"]]],\"\\\\b(?:web_?hooks?|callback_?url|remote_?(?:url|host|addr\\\\w{0,4}|ip))\\\\b\":[[[\"webhook\",\"web_hook\",\"callbackurl\",\"callback_url\",\"remoteurl\",\"remote_url\",\"remotehost\",\"remote_host\",\"remoteaddr\",\"remote_addr\",\"remoteip\",\"remote_ip\"]]],\"\\\\b(?:proxy(?:_?url|_?host|ies|_?pass|_?headers?|_?authorization)?|upstream)\\\\b\":[[[\"proxy\",\"upstream\"]]],\"\\\\b(?:forward(?:ed)?_?(?:for|host|proto|to)|target_?url|image_?url|avatar_?url|feed_?url|endpoint_?url)\\\\b\":[[[\"forwardfor\",\"forwardhost\",\"forwardproto\",\"forwardto\",\"forward_for\",\"forward_host\",\"forward_proto\",\"forward_to\",\"forwardedfor\",\"forwardedhost\",\"forwardedproto\",\"forwardedto\",\"forwarded_for\",\"forwarded_host\",\"forwarded_proto\",\"forwarded_to\",\"targeturl\",\"target_url\",\"imageurl\",\"image_url\",\"avatarurl\",\"avatar_url\",\"feedurl\",\"feed_url\",\"endpointurl\",\"endpoint_url\"]]],\"\\\\b(?:egress|outbound|firewall|iptables|network_?polic(?:y|ies)|security_?group|\\\\w{0,20}dns|resolver|ssrf)\\\\b\":[[[\"egress\",\"outbound\",\"firewall\",\"iptables\",\"networkpolicy\",\"networkpolicies\",\"network_policy\",\"network_policies\",\"securitygroup\",\"security_group\",\"dns\",\"resolver\",\"ssrf\"]]],\"\\\\b(?:private_?(?:ip|network|address)|loopback|link_?local|169\\\\.254|127\\\\.0\\\\.0\\\\.1|localhost)\\\\b\":[[[\"privateip\",\"privatenetwork\",\"privateaddress\",\"private_ip\",\"private_network\",\"private_address\",\"loopback\",\"linklocal\",\"link_local\",\"169.254\",\"127.0.0.1\",\"localhost\"]]],\"\\\\bredirect(?:s|ed|ing|_to|_?url|_?uri|_back|_?path|Action|View)?(?:\\\\b|\\\\()|\\\\bLocation['\\\"]?\\\\s*[,:\\\\]=]\":[[[\"redirect\",\"location\"]]],\"\\\\b(?:return|next|goto|continue|success|back|referer|referrer)_?(?:url|to|path|uri)\\\\b|window\\\\.location\":[[[\"returnurl\",\"returnto\",\"returnpath\",\"returnuri\",\"return_url\",\"return_to\",\"return_path\",\"return_uri\",\"nexturl\",\"nextto\",\"nextpath\",\"nexturi\",\"next_url\",\"next_to\",\"next_path\",\"next_uri\",\"gotourl\",\"gototo\",\"gotopath\",\"gotouri\",\"goto_url\",\"goto_to\",\"goto_path\",\"goto_uri\",\"continueurl\",\"continueto\",\"continuepath\",\"continueuri\",\"continue_url\",\"continue_to\",\"continue_path\",\"continue_uri\",\"successurl\",\"successto\",\"successpath\",\"successuri\",\"success_url\",\"success_to\",\"success_path\",\"success_uri\",\"backurl\",\"backto\",\"backpath\",\"backuri\",\"back_url\",\"back_to\",\"back_path\",\"back_uri\",\"refererurl\",\"refererto\",\"refererpath\",\"refereruri\",\"referer_url\",\"referer_to\",\"referer_path\",\"referer_uri\",\"referrerurl\",\"referrerto\",\"referrerpath\",\"referreruri\",\"referrer_url\",\"referrer_to\",\"referrer_path\",\"referrer_uri\",\"window.location\"]]],\"location\\\\.(?:href|assign|replace)|sendRedirect|open_?redirect\":[[[\"location.href\",\"location.assign\",\"location.replace\",\"sendredirect\",\"openredirect\",\"open_redirect\"]]],\"\\\\bnew URL\\\\(|\\\\burl\\\\.(?:parse|Parse|host\\\\w{0,4}|protocol|scheme|resolve|format|port|netloc)|URI\\\\.(?:parse|create|join)\":[[[\"new url(\",\"url.parse\",\"url.host\",\"url.protocol\",\"url.scheme\",\"url.resolve\",\"url.format\",\"url.port\",\"url.netloc\",\"uri.parse\",\"uri.create\",\"uri.join\"]]],\"\\\\burlparse|urlsplit|parse_url\\\\(|\\\\bhost_?names?\\\\b|\\\\bhost_?header|\\\\bscheme\\\\b|\\\\bnetloc\\\\b|getHost\\\\(|\\\\bbase_?url\\\\b\":[[[\"urlparse\",\"urlsplit\",\"parse_url(\",\"hostname\",\"host_name\",\"hostheader\",\"host_header\",\"scheme\",\"netloc\",\"gethost(\",\"baseurl\",\"base_url\"]]],\"absolute_?ur[il]|\\\\bcidr\\\\b|\\\\bip_?addr(?:ess)?\\\\b|inet_?(?:aton|pton)\":[[[\"absoluteuri\",\"absoluteurl\",\"absolute_uri\",\"absolute_url\",\"cidr\",\"ipaddr\",\"ip_addr\",\"inetaton\",\"inetpton\",\"inet_aton\",\"inet_pton\"]]],\"\\\\bis_?(?:private|loopback|local|internal|reserved)_?(?:ip|addr\\\\w{0,4}|host|url)?\\\\b\":[[[\"isprivate\",\"isloopback\",\"islocal\",\"isinternal\",\"isreserved\",\"is_private\",\"is_loopback\",\"is_local\",\"is_internal\",\"is_reserved\"]]],\"\\\\b(?:allowed|trusted|blocked|denied|internal)_?(?:hosts?|domains?|urls?|schemes?|protocols?)\\\\b\":[[[\"allowed\",\"trusted\",\"blocked\",\"denied\",\"internal\"],[\"host\",\"domain\",\"url\",\"scheme\",\"protocol\"]]],\"\\\\b(?:ws|http|ftp|file|gopher|dict|data):(?://)?['\\\"]\":[[[\"ws:'\",\"ws:\\\"\",\"ws://'\",\"ws://\\\"\",\"http:'\",\"http:\\\"\",\"http://'\",\"http://\\\"\",\"ftp:'\",\"ftp:\\\"\",\"ftp://'\",\"ftp://\\\"\",\"file:'\",\"file:\\\"\",\"file://'\",\"file://\\\"\",\"gopher:'\",\"gopher:\\\"\",\"gopher://'\",\"gopher://\\\"\",\"dict:'\",\"dict:\\\"\",\"dict://'\",\"dict://\\\"\",\"data:'\",\"data:\\\"\",\"data://'\",\"data://\\\"\"]]],\"\\\\bis_?(?:private|loopback|local|internal|reserved|public|global)_?(?:ip|addr\\\\w{0,4}|host\\\\w{0,4}|url|uri|domain|network|redirect|scheme|origin)\":[[[\"isprivateip\",\"isprivate_ip\",\"isloopbackip\",\"isloopback_ip\",\"islocalip\",\"islocal_ip\",\"isinternalip\",\"isinternal_ip\",\"isreservedip\",\"isreserved_ip\",\"ispublicip\",\"ispublic_ip\",\"isglobalip\",\"isglobal_ip\",\"is_privateip\",\"is_private_ip\",\"is_loopbackip\",\"is_loopback_ip\",\"is_localip\",\"is_local_ip\",\"is_internalip\",\"is_internal_ip\",\"is_reservedip\",\"is_reserved_ip\",\"is_publicip\",\"is_public_ip\",\"is_globalip\",\"is_global_ip\",\"isprivateaddr\",\"isprivate_addr\",\"isloopbackaddr\",\"isloopback_addr\",\"islocaladdr\",\"islocal_addr\",\"isinternaladdr\",\"isinternal_addr\",\"isreservedaddr\",\"isreserved_addr\",\"ispublicaddr\",\"ispublic_addr\",\"isglobaladdr\",\"isglobal_addr\",\"is_privateaddr\",\"is_private_addr\",\"is_loopbackaddr\",\"is_loopback_addr\",\"is_localaddr\",\"is_local_addr\",\"is_internaladdr\",\"is_internal_addr\",\"is_reservedaddr\",\"is_reserved_addr\",\"is_publicaddr\",\"is_public_addr\",\"is_globaladdr\",\"is_global_addr\",\"isprivatehost\",\"isprivate_host\",\"isloopbackhost\",\"isloopback_host\",\"islocalhost\",\"islocal_host\",\"isinternalhost\",\"isinternal_host\",\"isreservedhost\",\"isreserved_host\",\"ispublichost\",\"ispublic_host\",\"isglobalhost\",\"isglobal_host\",\"is_privatehost\",\"is_private_host\",\"is_loopbackhost\",\"is_loopback_host\",\"is_localhost\",\"is_local_host\",\"is_internalhost\",\"is_internal_host\",\"is_reservedhost\",\"is_reserved_host\",\"is_publichost\",\"is_public_host\",\"is_globalhost\",\"is_global_host\",\"isprivateurl\",\"isprivate_url\",\"isloopbackurl\",\"isloopback_url\",\"islocalurl\",\"islocal_url\",\"isinternalurl\",\"isinternal_url\",\"isreservedurl\",\"isreserved_url\",\"ispublicurl\",\"ispublic_url\",\"isglobalurl\",\"isglobal_url\",\"is_privateurl\",\"is_private_url\",\"is_loopbackurl\",\"is_loopback_url\",\"is_localurl\",\"is_local_url\",\"is_internalurl\",\"is_internal_url\",\"is_reservedurl\",\"is_reserved_url\",\"is_publicurl\",\"is_public_url\",\"is_globalurl\",\"is_global_url\",\"isprivateuri\",\"isprivate_uri\",\"isloopbackuri\",\"isloopback_uri\",\"islocaluri\",\"islocal_uri\",\"isinternaluri\",\"isinternal_uri\",\"isreserveduri\",\"isreserved_uri\",\"ispublicuri\",\"ispublic_uri\",\"isglobaluri\",\"isglobal_uri\",\"is_privateuri\",\"is_private_uri\",\"is_loopbackuri\",\"is_loopback_uri\",\"is_localuri\",\"is_local_uri\",\"is_internaluri\",\"is_internal_uri\",\"is_reserveduri\",\"is_reserved_uri\",\"is_publicuri\",\"is_public_uri\",\"is_globaluri\",\"is_global_uri\",\"isprivatedomain\",\"isprivate_domain\",\"isloopbackdomain\",\"isloopback_domain\",\"islocaldomain\",\"islocal_domain\",\"isinternaldomain\",\"isinternal_domain\",\"isreserveddomain\",\"isreserved_domain\",\"ispublicdomain\",\"ispublic_domain\",\"isglobaldomain\",\"isglobal_domain\",\"is_privatedomain\",\"is_private_domain\",\"is_loopbackdomain\",\"is_loopback_domain\",\"is_localdomain\",\"is_local_domain\",\"is_internaldomain\",\"is_internal_domain\",\"is_reserveddomain\",\"is_reserved_domain\",\"is_publicdomain\",\"is_public_domain\",\"is_globaldomain\",\"is_global_domain\",\"isprivatenetwork\",\"isprivate_network\",\"isloopbacknetwork\",\"isloopback_network\",\"islocalnetwork\",\"islocal_network\",\"isinternalnetwork\",\"isinternal_network\",\"isreservednetwork\",\"isreserved_network\",\"ispublicnetwork\",\"ispublic_network\",\"isglobalnetwork\",\"isglobal_network\",\"is_privatenetwork\",\"is_private_network\",\"is_loopbacknetwork\",\"is_loopback_network\",\"is_localnetwork\",\"is_local_network\",\"is_internalnetwork\",\"is_internal_network\",\"is_reservednetwork\",\"is_reserved_network\",\"is_publicnetwork\",\"is_public_network\",\"is_globalnetwork\",\"is_global_network\",\"isprivateredirect\",\"isprivate_redirect\",\"isloopbackredirect\",\"isloopback_redirect\",\"islocalredirect\",\"islocal_redirect\",\"isinternalredirect\",\"isinternal_redirect\",\"isreservedredirect\",\"isreserved_redirect\",\"ispublicredirect\",\"ispublic_redirect\",\"isglobalredirect\",\"isglobal_redirect\",\"is_privateredirect\",\"is_private_redirect\",\"is_loopbackredirect\",\"is_loopback_redirect\",\"is_localredirect\",\"is_local_redirect\",\"is_internalredirect\",\"is_internal_redirect\",\"is_reservedredirect\",\"is_reserved_redirect\",\"is_publicredirect\",\"is_public_redirect\",\"is_globalredirect\",\"is_global_redirect\",\"isprivatescheme\",\"isprivate_scheme\",\"isloopbackscheme\",\"isloopback_scheme\",\"islocalscheme\",\"islocal_scheme\",\"isinternalscheme\",\"isinternal_scheme\",\"isreservedscheme\",\"isreserved_scheme\",\"ispublicscheme\",\"ispublic_scheme\",\"isglobalscheme\",\"isglobal_scheme\",\"is_privatescheme\",\"is_private_scheme\",\"is_loopbackscheme\",\"is_loopback_scheme\",\"is_localscheme\",\"is_local_scheme\",\"is_internalscheme\",\"is_internal_scheme\",\"is_reservedscheme\",\"is_reserved_scheme\",\"is_publicscheme\",\"is_public_scheme\",\"is_globalscheme\",\"is_global_scheme\",\"isprivateorigin\",\"isprivate_origin\",\"isloopbackorigin\",\"isloopback_origin\",\"islocalorigin\",\"islocal_origin\",\"isinternalorigin\",\"isinternal_origin\",\"isreservedorigin\",\"isreserved_origin\",\"ispublicorigin\",\"ispublic_origin\",\"isglobalorigin\",\"isglobal_origin\",\"is_privateorigin\",\"is_private_origin\",\"is_loopbackorigin\",\"is_loopback_origin\",\"is_localorigin\",\"is_local_origin\",\"is_internalorigin\",\"is_internal_origin\",\"is_reservedorigin\",\"is_reserved_origin\",\"is_publicorigin\",\"is_public_origin\",\"is_globalorigin\",\"is_global_origin\"]]],\"\\\\bis_?(?:link_?local|multicast|safe|allowed|trusted|external|relative)_?(?:ip|addr\\\\w{0,4}|host\\\\w{0,4}|url|uri|domain|network|redirect|scheme|origin)\":[[[\"islinklocalip\",\"islinklocal_ip\",\"islink_localip\",\"islink_local_ip\",\"ismulticastip\",\"ismulticast_ip\",\"issafeip\",\"issafe_ip\",\"isallowedip\",\"isallowed_ip\",\"istrustedip\",\"istrusted_ip\",\"isexternalip\",\"isexternal_ip\",\"isrelativeip\",\"isrelative_ip\",\"is_linklocalip\",\"is_linklocal_ip\",\"is_link_localip\",\"is_link_local_ip\",\"is_multicastip\",\"is_multicast_ip\",\"is_safeip\",\"is_safe_ip\",\"is_allowedip\",\"is_allowed_ip\",\"is_trustedip\",\"is_trusted_ip\",\"is_externalip\",\"is_external_ip\",\"is_relativeip\",\"is_relative_ip\",\"islinklocaladdr\",\"islinklocal_addr\",\"islink_localaddr\",\"islink_local_addr\",\"ismulticastaddr\",\"ismulticast_addr\",\"issafeaddr\",\"issafe_addr\",\"isallowedaddr\",\"isallowed_addr\",\"istrustedaddr\",\"istrusted_addr\",\"isexternaladdr\",\"isexternal_addr\",\"isrelativeaddr\",\"isrelative_addr\",\"is_linklocaladdr\",\"is_linklocal_addr\",\"is_link_localaddr\",\"is_link_local_addr\",\"is_multicastaddr\",\"is_multicast_addr\",\"is_safeaddr\",\"is_safe_addr\",\"is_allowedaddr\",\"is_allowed_addr\",\"is_trustedaddr\",\"is_trusted_addr\",\"is_externaladdr\",\"is_external_addr\",\"is_relativeaddr\",\"is_relative_addr\",\"islinklocalhost\",\"islinklocal_host\",\"islink_localhost\",\"islink_local_host\",\"ismulticasthost\",\"ismulticast_host\",\"issafehost\",\"issafe_host\",\"isallowedhost\",\"isallowed_host\",\"istrustedhost\",\"istrusted_host\",\"isexternalhost\",\"isexternal_host\",\"isrelativehost\",\"isrelative_host\",\"is_linklocalhost\",\"is_linklocal_host\",\"is_link_localhost\",\"is_link_local_host\",\"is_multicasthost\",\"is_multicast_host\",\"is_safehost\",\"is_safe_host\",\"is_allowedhost\",\"is_allowed_host\",\"is_trustedhost\",\"is_trusted_host\",\"is_externalhost\",\"is_external_host\",\"is_relativehost\",\"is_relative_host\",\"islinklocalurl\",\"islinklocal_url\",\"islink_localurl\",\"islink_local_url\",\"ismulticasturl\",\"ismulticast_url\",\"issafeurl\",\"issafe_url\",\"isallowedurl\",\"isallowed_url\",\"istrustedurl\",\"istrusted_url\",\"isexternalurl\",\"isexternal_url\",\"isrelativeurl\",\"isrelative_url\",\"is_linklocalurl\",\"is_linklocal_url\",\"is_link_localurl\",\"is_link_local_url\",\"is_multicasturl\",\"is_multicast_url\",\"is_safeurl\",\"is_safe_url\",\"is_allowedurl\",\"is_allowed_url\",\"is_trustedurl\",\"is_trusted_url\",\"is_externalurl\",\"is_external_url\",\"is_relativeurl\",\"is_relative_url\",\"islinklocaluri\",\"islinklocal_uri\",\"islink_localuri\",\"islink_local_uri\",\"ismulticasturi\",\"ismulticast_uri\",\"issafeuri\",\"issafe_uri\",\"isalloweduri\",\"isallowed_uri\",\"istrusteduri\",\"istrusted_uri\",\"isexternaluri\",\"isexternal_uri\",\"isrelativeuri\",\"isrelative_uri\",\"is_linklocaluri\",\"is_linklocal_uri\",\"is_link_localuri\",\"is_link_local_uri\",\"is_multicasturi\",\"is_multicast_uri\",\"is_safeuri\",\"is_safe_uri\",\"is_alloweduri\",\"is_allowed_uri\",\"is_trusteduri\",\"is_trusted_uri\",\"is_externaluri\",\"is_external_uri\",\"is_relativeuri\",\"is_relative_uri\",\"islinklocaldomain\",\"islinklocal_domain\",\"islink_localdomain\",\"islink_local_domain\",\"ismulticastdomain\",\"ismulticast_domain\",\"issafedomain\",\"issafe_domain\",\"isalloweddomain\",\"isallowed_domain\",\"istrusteddomain\",\"istrusted_domain\",\"isexternaldomain\",\"isexternal_domain\",\"isrelativedomain\",\"isrelative_domain\",\"is_linklocaldomain\",\"is_linklocal_domain\",\"is_link_localdomain\",\"is_link_local_domain\",\"is_multicastdomain\",\"is_multicast_domain\",\"is_safedomain\",\"is_safe_domain\",\"is_alloweddomain\",\"is_allowed_domain\",\"is_trusteddomain\",\"is_trusted_domain\",\"is_externaldomain\",\"is_external_domain\",\"is_relativedomain\",\"is_relative_domain\",\"islinklocalnetwork\",\"islinklocal_network\",\"islink_localnetwork\",\"islink_local_network\",\"ismulticastnetwork\",\"ismulticast_network\",\"issafenetwork\",\"issafe_network\",\"isallowednetwork\",\"isallowed_network\",\"istrustednetwork\",\"istrusted_network\",\"isexternalnetwork\",\"isexternal_network\",\"isrelativenetwork\",\"isrelative_network\",\"is_linklocalnetwork\",\"is_linklocal_network\",\"is_link_localnetwork\",\"is_link_local_network\",\"is_multicastnetwork\",\"is_multicast_network\",\"is_safenetwork\",\"is_safe_network\",\"is_allowednetwork\",\"is_allowed_network\",\"is_trustednetwork\",\"is_trusted_network\",\"is_externalnetwork\",\"is_external_network\",\"is_relativenetwork\",\"is_relative_network\",\"islinklocalredirect\",\"islinklocal_redirect\",\"islink_localredirect\",\"islink_local_redirect\",\"ismulticastredirect\",\"ismulticast_redirect\",\"issaferedirect\",\"issafe_redirect\",\"isallowedredirect\",\"isallowed_redirect\",\"istrustedredirect\",\"istrusted_redirect\",\"isexternalredirect\",\"isexternal_redirect\",\"isrelativeredirect\",\"isrelative_redirect\",\"is_linklocalredirect\",\"is_linklocal_redirect\",\"is_link_localredirect\",\"is_link_local_redirect\",\"is_multicastredirect\",\"is_multicast_redirect\",\"is_saferedirect\",\"is_safe_redirect\",\"is_allowedredirect\",\"is_allowed_redirect\",\"is_trustedredirect\",\"is_trusted_redirect\",\"is_externalredirect\",\"is_external_redirect\",\"is_relativeredirect\",\"is_relative_redirect\",\"islinklocalscheme\",\"islinklocal_scheme\",\"islink_localscheme\",\"islink_local_scheme\",\"ismulticastscheme\",\"ismulticast_scheme\",\"issafescheme\",\"issafe_scheme\",\"isallowedscheme\",\"isallowed_scheme\",\"istrustedscheme\",\"istrusted_scheme\",\"isexternalscheme\",\"isexternal_scheme\",\"isrelativescheme\",\"isrelative_scheme\",\"is_linklocalscheme\",\"is_linklocal_scheme\",\"is_link_localscheme\",\"is_link_local_scheme\",\"is_multicastscheme\",\"is_multicast_scheme\",\"is_safescheme\",\"is_safe_scheme\",\"is_allowedscheme\",\"is_allowed_scheme\",\"is_trustedscheme\",\"is_trusted_scheme\",\"is_externalscheme\",\"is_external_scheme\",\"is_relativescheme\",\"is_relative_scheme\",\"islinklocalorigin\",\"islinklocal_origin\",\"islink_localorigin\",\"islink_local_origin\",\"ismulticastorigin\",\"ismulticast_origin\",\"issafeorigin\",\"issafe_origin\",\"isallowedorigin\",\"isallowed_origin\",\"istrustedorigin\",\"istrusted_origin\",\"isexternalorigin\",\"isexternal_origin\",\"isrelativeorigin\",\"isrelative_origin\",\"is_linklocalorigin\",\"is_linklocal_origin\",\"is_link_localorigin\",\"is_link_local_origin\",\"is_multicastorigin\",\"is_multicast_origin\",\"is_safeorigin\",\"is_safe_origin\",\"is_allowedorigin\",\"is_allowed_origin\",\"is_trustedorigin\",\"is_trusted_origin\",\"is_externalorigin\",\"is_external_origin\",\"is_relativeorigin\",\"is_relative_origin\"]]],\"\\\\bis_?(?:same|valid)_?(?:ip|addr\\\\w{0,4}|host\\\\w{0,4}|url|uri|domain|network|redirect|scheme|origin)\":[[[\"issameip\",\"issame_ip\",\"isvalidip\",\"isvalid_ip\",\"is_sameip\",\"is_same_ip\",\"is_validip\",\"is_valid_ip\",\"issameaddr\",\"issame_addr\",\"isvalidaddr\",\"isvalid_addr\",\"is_sameaddr\",\"is_same_addr\",\"is_validaddr\",\"is_valid_addr\",\"issamehost\",\"issame_host\",\"isvalidhost\",\"isvalid_host\",\"is_samehost\",\"is_same_host\",\"is_validhost\",\"is_valid_host\",\"issameurl\",\"issame_url\",\"isvalidurl\",\"isvalid_url\",\"is_sameurl\",\"is_same_url\",\"is_validurl\",\"is_valid_url\",\"issameuri\",\"issame_uri\",\"isvaliduri\",\"isvalid_uri\",\"is_sameuri\",\"is_same_uri\",\"is_validuri\",\"is_valid_uri\",\"issamedomain\",\"issame_domain\",\"isvaliddomain\",\"isvalid_domain\",\"is_samedomain\",\"is_same_domain\",\"is_validdomain\",\"is_valid_domain\",\"issamenetwork\",\"issame_network\",\"isvalidnetwork\",\"isvalid_network\",\"is_samenetwork\",\"is_same_network\",\"is_validnetwork\",\"is_valid_network\",\"issameredirect\",\"issame_redirect\",\"isvalidredirect\",\"isvalid_redirect\",\"is_sameredirect\",\"is_same_redirect\",\"is_validredirect\",\"is_valid_redirect\",\"issamescheme\",\"issame_scheme\",\"isvalidscheme\",\"isvalid_scheme\",\"is_samescheme\",\"is_same_scheme\",\"is_validscheme\",\"is_valid_scheme\",\"issameorigin\",\"issame_origin\",\"isvalidorigin\",\"isvalid_origin\",\"is_sameorigin\",\"is_same_origin\",\"is_validorigin\",\"is_valid_origin\"]]],\"IsPrivate\\\\(|IsLoopback\\\\(|is_private\\\\b|is_loopback\\\\b|isSiteLocalAddress|isLoopbackAddress|isLinkLocal\":[[[\"isprivate(\",\"isloopback(\",\"is_private\",\"is_loopback\",\"issitelocaladdress\",\"isloopbackaddress\",\"islinklocal\"]]],\"\\\\b(?:allowed|trusted|permitted|blocked|denied|forbidden|white_?listed|safe|valid)_?(?:hosts?|domains?|urls?|schemes?|protocols?|redirects?|origins?|ips?)\\\\b\":[[[\"allowed\",\"trusted\",\"permitted\",\"blocked\",\"denied\",\"forbidden\",\"whitelisted\",\"white_listed\",\"safe\",\"valid\"],[\"host\",\"domain\",\"url\",\"scheme\",\"protocol\",\"redirect\",\"origin\",\"ip\"]]],\"(?:check|validate|verify|ensure|assert)_?(?:url|host|domain|redirect|uri|scheme|ip|destination|proxy)\":[[[\"check\",\"validate\",\"verify\",\"ensure\",\"assert\"],[\"url\",\"host\",\"domain\",\"redirect\",\"uri\",\"scheme\",\"ip\",\"destination\",\"proxy\"]]],\"url_has_allowed_host|url_is_safe|allow_other_host\\\\s*[:=]\\\\s*false|max_?redirects?\":[[[\"url_has_allowed_host\",\"url_is_safe\",\"maxredirect\",\"max_redirect\"]],[[\"allow_other_host\"],[\"false\"]]],\"follow_?redirects?\\\\s*[:=]\\\\s*(?:false|False|0)|remove_?headers?_?on_?redirect|strip_?(?:auth|header|credential)\":[[[\"followredirect\",\"follow_redirect\",\"removeheaderonredirect\",\"removeheaderon_redirect\",\"removeheader_onredirect\",\"removeheader_on_redirect\",\"removeheadersonredirect\",\"removeheaderson_redirect\",\"removeheaders_onredirect\",\"removeheaders_on_redirect\",\"remove_headeronredirect\",\"remove_headeron_redirect\",\"remove_header_onredirect\",\"remove_header_on_redirect\",\"remove_headersonredirect\",\"remove_headerson_redirect\",\"remove_headers_onredirect\",\"remove_headers_on_redirect\",\"stripauth\",\"stripheader\",\"stripcredential\",\"strip_auth\",\"strip_header\",\"strip_credential\"]]],\"\\\\b(?:host(?:name)?|scheme|protocol|netloc|port)\\\\b.{0,20}(?:[!=]==?|\\\\bnot in\\\\b|\\\\bin\\\\b\\\\s*[\\\\[(])\":[[[\"host\",\"scheme\",\"protocol\",\"netloc\",\"port\"],[\"!=\",\"==\"]],[[\"host\",\"scheme\",\"protocol\",\"netloc\",\"port\"],[\"not in\"]],[[\"host\",\"scheme\",\"protocol\",\"netloc\",\"port\"],[\"in\"]]],\"\\\\bsecrets\\\\b|\\\\b\\\\w*_?TOKEN\\\\b|\\\\bpassword\\\\b|\\\\bpermissions\\\\s*:|:\\\\s*write\\\\b|\\\\bid-token\\\\b\":[[[\"secrets\",\"token\",\"password\",\"permissions\",\"write\"]]],\"\\\\bpublish\\\\b|\\\\bdeploy|\\\\brelease\\\\b|\\\\bpush\\\\b|\\\\bupload\\\\b|\\\\benvironment\\\\s*:|\\\\bself-hosted\\\\b|\\\\bsign(?:ing)?\\\\b\":[[[\"publish\",\"deploy\",\"release\",\"push\",\"upload\",\"environment\",\"self-hosted\",\"sign\"]]],\"\\\\bcurl\\\\b|\\\\bwget\\\\b|\\\\beval\\\\b|\\\\bsudo\\\\b|\\\\bbash\\\\s+<|\\\\|\\\\s*(?:ba|z)?sh\\\\b\":[[[\"curl\",\"wget\",\"eval\",\"sudo\",\"sh\"]]],\"\\\\bcontinue-on-error\\\\s*:\\\\s*true|\\\\|\\\\|\\\\s*true\\\\b|\\\\ballow_failure\\\\s*:\\\\s*true|\\\\bif\\\\s*:\\\\s*(?:false|always\\\\(\\\\))\":[[[\"continue-on-error\",\"||\",\"allow_failure\"],[\"true\"]],[[\"if\"],[\"false\",\"always()\"]]],\"\\\\bpull_request_target\\\\b|\\\\bworkflow_run\\\\b|\\\\bissue_comment\\\\b|persist-credentials:\\\\s*true|\\\\ballow-unsafe-pr-checkout\":[[[\"pull_request_target\",\"workflow_run\",\"issue_comment\",\"allow-unsafe-pr-checkout\"]],[[\"persist-credentials:\"],[\"true\"]]],\"\\\\bid-token:\\\\s*write|\\\\bcontents:\\\\s*write|\\\\bwrite-all\\\\b|ACTIONS_ALLOW_UNSECURE|\\\\bsecrets:\\\\s*inherit|self-hosted\":[[[\"id-token:\",\"contents:\"],[\"write\"]],[[\"write-all\",\"actions_allow_unsecure\",\"self-hosted\"]],[[\"secrets:\"],[\"inherit\"]]],\"--privileged\":[[[\"--privileged\"]]],\"^kind:\\\\s*(?:Deployment|StatefulSet|DaemonSet|Pod|Service|Ingress|ConfigMap|Secret|Role|ClusterRole)\\\\b\":[[[\"kind:\"],[\"deployment\",\"statefulset\",\"daemonset\",\"pod\",\"service\",\"ingress\",\"configmap\",\"secret\",\"role\"]]],\"^kind:\\\\s*(?:RoleBinding|ClusterRoleBinding|ServiceAccount|NetworkPolicy|CronJob|Job)\\\\b\":[[[\"kind:\"],[\"rolebinding\",\"serviceaccount\",\"networkpolicy\",\"job\"]]],\"^kind:\\\\s*(?:CustomResourceDefinition|Namespace|Kustomization|HelmRelease)\\\\b\":[[[\"kind:\"],[\"customresourcedefinition\",\"namespace\",\"kustomization\",\"helmrelease\"]]],\"^apiVersion:\\\\s*(?:v1|apps/v1|batch/v1|rbac\\\\.authorization|networking\\\\.k8s|apiextensions)\":[[[\"apiversion:\"],[\"v1\",\"rbac.authorization\",\"networking.k8s\",\"apiextensions\"]]],\"\\\\b(?:hostNetwork|hostPID|hostPath|allowPrivilegeEscalation|runAsNonRoot|runAsUser|readOnlyRootFilesystem|automountServiceAccountToken|clusterRole|securityContext|serviceAccountName)\\\\s*:\":[[[\"hostnetwork\",\"hostpid\",\"hostpath\",\"allowprivilegeescalation\",\"runasnonroot\",\"runasuser\",\"readonlyrootfilesystem\",\"automountserviceaccounttoken\",\"clusterrole\",\"securitycontext\",\"serviceaccountname\"]]],\"0\\\\.0\\\\.0\\\\.0/0|::/0|\\\\bhostNetwork:\\\\s*true|\\\\bprivileged:\\\\s*true|allowPrivilegeEscalation:\\\\s*true|\\\"Action\\\"\\\\s*:\\\\s*\\\"\\\\*\\\"\":[[[\"0.0.0.0/0\",\"::/0\"]],[[\"hostnetwork:\",\"privileged:\",\"allowprivilegeescalation:\"],[\"true\"]],[[\"\\\"action\\\"\"],[\"\\\"*\\\"\"]]],\"\\\"Principal\\\"\\\\s*:\\\\s*\\\"\\\\*\\\"|publicly_accessible\\\\s*=\\\\s*true|acl\\\\s*=\\\\s*\\\"public|block_public_\\\\w{3,7}\\\\s*=\\\\s*false\":[[[\"\\\"principal\\\"\"],[\"\\\"*\\\"\"]],[[\"publicly_accessible\"],[\"true\"]],[[\"acl\"],[\"\\\"public\"]],[[\"block_public_\"],[\"false\"]]],\"encrypted\\\\s*=\\\\s*false|runAsNonRoot:\\\\s*false\":[[[\"encrypted\",\"runasnonroot:\"],[\"false\"]]],\"^USER\\\\b|^user:|privileged:|cap_(?:add|drop):|security_opt:|/var/run/docker\\\\.sock|network_mode:\\\\s*host|pid:\\\\s*host\":[[[\"user\",\"privileged:\",\"cap_add:\",\"cap_drop:\",\"security_opt:\",\"/var/run/docker.sock\"]],[[\"network_mode:\",\"pid:\"],[\"host\"]]],\"\\\\b(?:CREATE|ALTER|DROP|RENAME)\\\\s+(?:UNIQUE\\\\s+)?(?:TABLE|INDEX|COLUMN|SCHEMA|VIEW|TYPE|SEQUENCE|TRIGGER|FUNCTION|DATABASE|POLICY|ROLE|USER)\\\\b\":[[[\"create\",\"alter\",\"drop\",\"rename\"],[\"table\",\"index\",\"column\",\"schema\",\"view\",\"type\",\"sequence\",\"trigger\",\"function\",\"database\",\"policy\",\"role\",\"user\"]]],\"\\\\b(?:add|drop|remove|rename|change|alter)_(?:column|table|index|foreign_key|reference)\\\\b\":[[[\"add_column\",\"add_table\",\"add_index\",\"add_foreign_key\",\"add_reference\",\"drop_column\",\"drop_table\",\"drop_index\",\"drop_foreign_key\",\"drop_reference\",\"remove_column\",\"remove_table\",\"remove_index\",\"remove_foreign_key\",\"remove_reference\",\"rename_column\",\"rename_table\",\"rename_index\",\"rename_foreign_key\",\"rename_reference\",\"change_column\",\"change_table\",\"change_index\",\"change_foreign_key\",\"change_reference\",\"alter_column\",\"alter_table\",\"alter_index\",\"alter_foreign_key\",\"alter_reference\"]]],\"op\\\\.(?:add_column|drop_column|create_table|alter_column|execute)\\\\b\":[[[\"op.add_column\",\"op.drop_column\",\"op.create_table\",\"op.alter_column\",\"op.execute\"]]],\"migrations\\\\.(?:AddField|RemoveField|AlterField|RunSQL|RunPython|CreateModel|DeleteModel)|Schema::(?:create|table|drop)\":[[[\"migrations.addfield\",\"migrations.removefield\",\"migrations.alterfield\",\"migrations.runsql\",\"migrations.runpython\",\"migrations.createmodel\",\"migrations.deletemodel\",\"schema::create\",\"schema::table\",\"schema::drop\"]]],\"createTable\\\\(|dropTable\\\\(|AutoMigrate\\\\(\":[[[\"createtable(\",\"droptable(\",\"automigrate(\"]]],\"\\\\b(?:prod|production|live)[_-]?(?:db|database|data|dsn|replica|dump|tables?|bucket|cluster)\\\\b|DATABASE_URL\":[[[\"prod\",\"live\"],[\"db\",\"data\",\"dsn\",\"replica\",\"dump\",\"table\",\"bucket\",\"cluster\"]],[[\"database_url\"]]],\"\\\\b(?:db|database|postgres|mysql|mongo\\\\w{0,2}|redis)[_-]?(?:url|uri|dsn|conn(?:ection)?_?str\\\\w{0,4})\\\\b|jdbc:\\\\w\":[[[\"dburl\",\"db_url\",\"db-url\",\"dburi\",\"db_uri\",\"db-uri\",\"dbdsn\",\"db_dsn\",\"db-dsn\",\"dbconnstr\",\"dbconn_str\",\"dbconnectionstr\",\"dbconnection_str\",\"db_connstr\",\"db_conn_str\",\"db_connectionstr\",\"db_connection_str\",\"db-connstr\",\"db-conn_str\",\"db-connectionstr\",\"db-connection_str\",\"databaseurl\",\"database_url\",\"database-url\",\"databaseuri\",\"database_uri\",\"database-uri\",\"databasedsn\",\"database_dsn\",\"database-dsn\",\"databaseconnstr\",\"databaseconn_str\",\"databaseconnectionstr\",\"databaseconnection_str\",\"database_connstr\",\"database_conn_str\",\"database_connectionstr\",\"database_connection_str\",\"database-connstr\",\"database-conn_str\",\"database-connectionstr\",\"database-connection_str\",\"postgresurl\",\"postgres_url\",\"postgres-url\",\"postgresuri\",\"postgres_uri\",\"postgres-uri\",\"postgresdsn\",\"postgres_dsn\",\"postgres-dsn\",\"postgresconnstr\",\"postgresconn_str\",\"postgresconnectionstr\",\"postgresconnection_str\",\"postgres_connstr\",\"postgres_conn_str\",\"postgres_connectionstr\",\"postgres_connection_str\",\"postgres-connstr\",\"postgres-conn_str\",\"postgres-connectionstr\",\"postgres-connection_str\",\"mysqlurl\",\"mysql_url\",\"mysql-url\",\"mysqluri\",\"mysql_uri\",\"mysql-uri\",\"mysqldsn\",\"mysql_dsn\",\"mysql-dsn\",\"mysqlconnstr\",\"mysqlconn_str\",\"mysqlconnectionstr\",\"mysqlconnection_str\",\"mysql_connstr\",\"mysql_conn_str\",\"mysql_connectionstr\",\"mysql_connection_str\",\"mysql-connstr\",\"mysql-conn_str\",\"mysql-connectionstr\",\"mysql-connection_str\",\"redisurl\",\"redis_url\",\"redis-url\",\"redisuri\",\"redis_uri\",\"redis-uri\",\"redisdsn\",\"redis_dsn\",\"redis-dsn\",\"redisconnstr\",\"redisconn_str\",\"redisconnectionstr\",\"redisconnection_str\",\"redis_connstr\",\"redis_conn_str\",\"redis_connectionstr\",\"redis_connection_str\",\"redis-connstr\",\"redis-conn_str\",\"redis-connectionstr\",\"redis-connection_str\",\"jdbc:\"]],[[\"mongo\"],[\"url\"]],[[\"mongo\"],[\"uri\"]],[[\"mongo\"],[\"dsn\"]],[[\"mongo\"],[\"connstr\",\"conn_str\",\"connectionstr\",\"connection_str\"]]],\"mongodb(?:\\\\+srv)?://|postgres(?:ql)?://|mysql://|\\\\bpg_(?:dump|restore)\\\\b|mysqldump|\\\\bDROP\\\\s+(?:TABLE|DATABASE)\\\\b\":[[[\"mongodb://\",\"mongodb+srv://\",\"postgres://\",\"postgresql://\",\"mysql://\",\"pg_dump\",\"pg_restore\",\"mysqldump\"]],[[\"drop\"],[\"table\",\"database\"]]],\"\\\\bTRUNCATE\\\\s+TABLE\\\\b|kubectl\\\\s+exec\":[[[\"truncate\"],[\"table\"]],[[\"kubectl\"],[\"exec\"]]],\"--dangerously-skip-permissions|dangerously-bypass-approvals|bypassPermissions|--yolo\\\\b|\\\\bauto_?approve\\\\b\\\\W{1,4}true\":[[[\"--dangerously-skip-permissions\",\"dangerously-bypass-approvals\",\"bypasspermissions\",\"--yolo\"]],[[\"autoapprove\",\"auto_approve\"],[\"true\"]]],\"\\\"enableAllProjectMcpServers\\\"\\\\s*:\\\\s*true|approval_policy\\\\s*=\\\\s*\\\"never\\\"|sandbox_mode\\\\s*=\\\\s*\\\"danger\":[[[\"\\\"enableallprojectmcpservers\\\"\"],[\"true\"]],[[\"approval_policy\"],[\"\\\"never\\\"\"]],[[\"sandbox_mode\"],[\"\\\"danger\"]]],\"\\\"(?:Bash|Read|Write|WebFetch)\\\\(\\\\*(?::\\\\*)?\\\\)\\\"|allowed_?non_?write_?users\\\\W{1,4}\\\\*|\\\"includeCoAuthoredBy\\\"\\\\s*:\\\\s*false\":[[[\"\\\"bash(*)\\\"\",\"\\\"bash(*:*)\\\"\",\"\\\"read(*)\\\"\",\"\\\"read(*:*)\\\"\",\"\\\"write(*)\\\"\",\"\\\"write(*:*)\\\"\",\"\\\"webfetch(*)\\\"\",\"\\\"webfetch(*:*)\\\"\",\"allowednonwriteusers\",\"allowednonwrite_users\",\"allowednon_writeusers\",\"allowednon_write_users\",\"allowed_nonwriteusers\",\"allowed_nonwrite_users\",\"allowed_non_writeusers\",\"allowed_non_write_users\"]],[[\"\\\"includecoauthoredby\\\"\"],[\"false\"]]],\"never add co-authored-by\":[[[\"never add co-authored-by\"]]],\"^(?:-\\\\s+)?uses:\\\\s*\\\\S{0,80}evidence-gate|\\\\bevidence-gate\\\\s+(?:check|risk-classify|approval-gate)\\\\b\":[[[\"uses:\"],[\"evidence-gate\"]],[[\"evidence-gate\"],[\"check\",\"risk-classify\",\"approval-gate\"]]],\"uses:\\\\s*\\\\S{0,100}/actions/(?:risk-classify|untrusted-context-check|scan-aggregate|test-evidence-map|ai-review|approval-gate|chain)\\\\b\":[[[\"uses:\"],[\"/actions/risk-classify\",\"/actions/untrusted-context-check\",\"/actions/scan-aggregate\",\"/actions/test-evidence-map\",\"/actions/ai-review\",\"/actions/approval-gate\",\"/actions/chain\"]]]}";

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/rules/needles/needles.js

let builtIn;
/** The ways in which a text can match a pattern; null for one that is not built in, of which nothing is known. */
function knownWays(source) {
    builtIn ??= new Map(Object.entries(JSON.parse(NEEDLES)));
    return builtIn.get(source) ?? null;
}
/** Whether a text, folded, can match; only where it cannot, the answer is sure. */
const canMatch = (ways, holds) => ways === null || ways.some((way) => way.every((set) => set.some((needle) => holds(needle))));
/**
 * What is left of the ways when only needles that a text holds are kept: its lines need not be asked for the others.
 * Null stays null.
 */
const within = (ways, holds) => ways &&
    ways
        .map((way) => way.map((set) => set.filter((needle) => holds(needle))))
        .filter((way) => way.every((set) => set.length > 0));

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/rules/pattern.js


/** Makes a pattern ready. Its regular expression is made on first use. */
function readyPattern(source) {
    let pattern;
    return { ways: knownWays(source), occursIn: (line) => occursIn((pattern ??= new RegExp(source, 'iu')), line) };
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/rules/rule-set.js



const ready = new WeakMap();
/** The policy's rules, compiled once. */
function ruleSetOf(policy) {
    const known = ready.get(policy);
    if (known)
        return known;
    const made = compile(policy);
    ready.set(policy, made);
    return made;
}
function compile(policy) {
    const paths = [];
    const contents = [];
    for (const [area, { rules, risk, quiet }] of Object.entries(policy.areas)) {
        for (const rule of rules) {
            const common = commonOf(rule, area, (0,levels/* highestRisk */.gh)([risk, rule.risk ?? risk]), quiet);
            if (rule.kind === 'path')
                paths.push({ ...common, matches: (0,glob/* pathMatcher */.k)(rule.any) });
            else
                contents.push({ ...common, patterns: rule.any.map(readyPattern) });
        }
    }
    return { paths, contents };
}
function commonOf(rule, area, risk, quiet) {
    const within = rule.in === undefined ? () => true : (0,glob/* pathMatcher */.k)(rule.in);
    const without = (0,glob/* pathMatcher */.k)(rule.notIn ?? []);
    return {
        id: rule.id,
        area,
        risk,
        quiet,
        control: rule.control ?? false,
        weakens: rule.weakens ?? false,
        mention: rule.mention ?? false,
        cwe: rule.cwe,
        rationale: rule.rationale,
        named: rule.in !== undefined,
        everywhere: rule.in?.includes('**') ?? false,
        looksAt: (path) => within(path) && !without(path),
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/rules/needles/haystack.js
/** A shorter text is searched at once. */
const SHORT = 200;
const SLOTS = 1 << 16;
const LENGTH = 3;
/** A longer text holds nearly every three characters that go together in code; more of them in a row tell again. */
const LONG = 50_000;
const LONG_SLOTS = 1 << 22;
const LONG_LENGTH = 6;
/** A hash of characters in a row that moves on by one with a product and a difference; all of it stays exact below 2 ** 53. */
const BASE = 37;
const BASE_TO_LENGTH = BASE ** LONG_LENGTH;
/** Lower case as a regular expression with the flags `iu` sees it: the long s is an s, the Kelvin sign a k. */
const fold = (text) => text.toLowerCase().replaceAll('\u017f', 's');
/**
 * Makes a text ready to be asked for thousands of strings. Which three characters follow each other in it is noted in
 * one pass; a string of which any three do not is not there, and the text need not be searched for it.
 */
function haystackOf(text) {
    if (text.length <= SHORT)
        return (needle) => text.includes(needle);
    const seen = new Uint8Array(SLOTS);
    for (let at = 0; at + LENGTH <= text.length; at++)
        seen[slotOf(text, at)] = 1;
    const mayHold = (needle) => {
        for (let at = needle.length - LENGTH; at >= 0; at--)
            if (seen[slotOf(needle, at)] !== 1)
                return false;
        return true;
    };
    if (text.length <= LONG)
        return (needle) => mayHold(needle) && text.includes(needle);
    const mayHoldLong = longFilter(text);
    return (needle) => mayHold(needle) && mayHoldLong(needle) && text.includes(needle);
}
/** The same for a long text and more characters in a row; needles shorter than that pass. */
function longFilter(text) {
    const seen = new Uint8Array(LONG_SLOTS);
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
        hash = (hash * BASE + text.charCodeAt(at)) | 0;
        if (at >= LONG_LENGTH)
            hash = (hash - text.charCodeAt(at - LONG_LENGTH) * BASE_TO_LENGTH) | 0;
        if (at >= LONG_LENGTH - 1)
            seen[longSlot(hash)] = 1;
    }
    return (needle) => {
        for (let at = needle.length - LONG_LENGTH; at >= 0; at--)
            if (seen[longSlot(hashAt(needle, at))] !== 1)
                return false;
        return true;
    };
}
function hashAt(text, at) {
    let hash = 0;
    for (let next = at; next < at + LONG_LENGTH; next++)
        hash = (hash * BASE + text.charCodeAt(next)) | 0;
    return hash;
}
const longSlot = (hash) => (hash ^ (hash >>> 16)) & (LONG_SLOTS - 1);
function slotOf(text, at) {
    return ((text.charCodeAt(at) * 37 + text.charCodeAt(at + 1)) * 37 + text.charCodeAt(at + 2)) % SLOTS;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/rules/occurrences.js



const NOWHERE = { added: [], removed: [], around: [] };
function foldedLines(view) {
    const foldAll = (lines) => lines.map((line) => ({ line, folded: fold(line.text.slice(0, MAX_LINE_CHARACTERS)) }));
    const [added, removed, around] = [foldAll(view.added), foldAll(view.removed), foldAll(view.around)];
    const all = [...added, ...removed, ...around].map(({ folded }) => folded);
    return { added, removed, around, holds: haystackOf(all.join('\n')) };
}
/** The lines in which one of a rule's patterns occurs. */
function occurrences(patterns, lines) {
    const possible = patterns
        .filter(({ ways }) => canMatch(ways, lines.holds))
        .map(({ ways, occursIn }) => ({ ways: within(ways, lines.holds), occursIn }));
    if (possible.length === 0)
        return NOWHERE;
    const occurs = ({ line, folded }) => possible.some((pattern) => canMatch(pattern.ways, (needle) => folded.includes(needle)) && pattern.occursIn(line.text));
    const matching = (all) => all.filter(occurs).map(({ line }) => line);
    const [added, removed] = [matching(lines.added), matching(lines.removed)];
    // Lines around are only asked where no changed line speaks.
    return { added, removed, around: added.length + removed.length > 0 ? [] : matching(lines.around) };
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/rules/file-hits.js



/** Longer lines were made by a tool and hold every word there is. */
const MAX_WRITTEN_CHARACTERS = 1_000;
/** A rule names at most this many places of one file; more say nothing new. */
const MAX_HITS_PER_RULE_AND_FILE = 5;
/** Everything the rules recognise in one changed file: both of its names, its added and its removed lines. */
function hitsOf(view, rules) {
    const names = (0,change_change/* pathsOf */.wG)(view.file);
    const disguised = names.flatMap((name) => {
        const plain = plainName(name);
        return plain === name ? [] : [{ name, plain }];
    });
    const byPath = rules.paths.flatMap((rule) => {
        const matches = (name) => rule.looksAt(name) && rule.matches(name);
        const path = names.find(matches) ?? disguised.find(({ plain }) => matches(plain))?.name;
        return path === undefined ? [] : [{ rule, hit: { ruleId: rule.id, path, line: null, text: '' }, near: false }];
    });
    const quiet = names.every((name) => isQuietPath(name, rules)) || view.language.kind === 'prose';
    const hits = [...byPath];
    const controls = [];
    const mentions = [];
    if (!view.cosmetic) {
        const lines = foldedLines(view);
        for (const rule of rules.contents) {
            if (!looksInto(rule, view, names, quiet))
                continue;
            const { added, removed, around } = occurrences(rule.patterns, lines);
            const changed = [...added, ...removed];
            const places = changed.length > 0 ? changed : around;
            for (const line of places.slice(0, MAX_HITS_PER_RULE_AND_FILE))
                hits.push({
                    rule,
                    hit: hitAt(rule, line),
                    near: changed.length === 0 || (rule.mention && line.text.length > MAX_WRITTEN_CHARACTERS),
                });
            if (changed.length > 0)
                (rule.control || rule.weakens ? controls : mentions).push({ rule, view, added, removed });
        }
    }
    return { hits, controls, mentions, quiet };
}
/**
 * A path as forgiving file systems read it: one form of composed characters (macOS), characters that do not show left out (HFS+),
 * no dots and spaces at the end of a name (Windows). Only what is sensitive is recognised by it; nothing becomes quiet.
 */
const plainName = (path) => path
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .split('/')
    .map((name) => name.replace(/(?<=[^. ])[. ]{1,100}$/u, ''))
    .join('/');
/** A place as reports name it. */
const hitAt = (rule, line) => ({
    ruleId: rule.id,
    path: line.path,
    line: line.line,
    text: shown(line.text),
});
const SILENT_AREAS = new Set(['tests', 'documentation']);
const isQuietPath = (path, rules) => rules.paths.some((rule) => rule.quiet && SILENT_AREAS.has(rule.area) && rule.looksAt(path) && rule.matches(path));
function looksInto(rule, view, names, quiet) {
    if (rule.everywhere)
        return names.some(rule.looksAt);
    if (quiet || !names.some(rule.looksAt))
        return false;
    return rule.named || view.language.kind === 'code' || view.language.kind === 'config';
}

// EXTERNAL MODULE: ./build/emit/shared/syntax/languages.js
var languages = __nccwpck_require__(3055);
// EXTERNAL MODULE: ./build/emit/shared/syntax/parse.js + 4 modules
var parse = __nccwpck_require__(6652);
;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/syntax/scopes.js


/** Functions, methods and types, in the words of the grammars. */
const SCOPE = /^(?:(?:async_|local_)?function(?:_definition|_declaration|_item|_expression|_statement)?|generator_function(?:_declaration)?|arrow_function|method(?:_definition|_declaration)?|singleton_method|constructor_declaration|func_literal|closure_expression|class(?:_definition|_declaration|_specifier)?|module|impl_item|trait_declaration|interface_declaration|struct_declaration|object_declaration)$/u;
const TEXT = /string|comment|heredoc|template_chars|jsx_text|text_interpolation/u;
/**
 * What the given lines (counted from 1) of a text are; null when its language has no grammar here, or when the text cannot be
 * read by it.
 */
async function syntaxOf(path, text, lines) {
    const language = (0,languages/* languageOf */.e)(path);
    if (language === null)
        return null;
    const rows = text.split('\n');
    const { value } = await (0,parse/* withTree */.H)(language, text, (root) => new Map([...new Set(lines)].map((line) => [line, lineSyntax(root, line - 1, rows[line - 1] ?? '')])));
    return value;
}
function lineSyntax(root, row, line) {
    const scopes = [];
    const column = Math.max(0, line.search(/\S/u));
    let inText = false;
    let node = root.descendantForPosition({ row, column }, { row, column: Math.max(column, line.trimEnd().length) });
    for (; node !== null; node = node.parent) {
        if (TEXT.test(node.type) && node.startPosition.row < row && node.endPosition.row >= row)
            inText = true;
        // A child that says what its parent is, such as the keyword `class`, is no scope of its own.
        if (node.isNamed && node.parent !== null && SCOPE.test(node.type))
            scopes.push([node.startPosition.row + 1, node.endPosition.row + 1]);
    }
    return { scopes, text: inText };
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/controls/bypass.js





const CONDITION = /^(?:if|unless)\b|\b(?:if|unless)\b[^"']{1,200}$/iu;
/** Leaving without a refusal: what follows in the function is skipped, and the caller is none the wiser. */
const LEAVES = /\breturn\b(?!.{0,80}(?:err|false|null|nil|none|40\d|forbid|denied|unauthori|reject|fail|redirect|login))/iu;
const FUNCTION_LINES = 200;
/**
 * New ways out of a function before its checks: an added condition that leaves without refusing, and, further down in the same
 * function, a line that turns people away. The function is told by the syntax tree; without one there is no answer.
 */
async function bypassesOf(view, rules, change) {
    const exits = view.added.filter((line, index) => isExit(line, view.added[index + 1]));
    if (exits.length === 0)
        return [];
    const after = await change.readHead(view.file.path);
    if (after === null)
        return [];
    const rows = after.split('\n');
    const checks = strictChecks(view, rules, rows);
    if (checks.length === 0)
        return [];
    const syntax = await syntaxOf(view.file.path, after, exits.map(({ line }) => line));
    return exits
        .filter(({ line }) => checks.some((check) => check > line && isWithin(syntax?.get(line), check)))
        .map((line) => ({
        ...hitAt({ id: 'control.bypass' }, line),
        text: `a way out before a check: ${hitAt({ id: '' }, line).text}`,
    }));
}
function isExit(line, next) {
    if (!(0,caseless/* occurs */.u)(CONDITION, line.text))
        return false;
    const follows = next !== undefined && next.line === line.line + 1 ? next.text : '';
    return (0,caseless/* occurs */.u)(LEAVES, line.text) || (!/\breturn\b/u.test(line.text) && (0,caseless/* occurs */.u)(LEAVES, follows));
}
/** Lines, not new ones, that refuse people without the right: controls of areas that are at least high. */
function strictChecks(view, rules, rows) {
    const fresh = new Set(view.added.map(({ line }) => line));
    const [first, last] = [Math.min(...fresh), Math.max(...fresh)];
    const near = rows
        .map((text, index) => ({ path: view.file.path, line: index + 1, text, hunk: -1 }))
        .filter(({ line }) => line > first && line <= last + FUNCTION_LINES && !fresh.has(line));
    const lines = foldedLines({ ...view, added: near, removed: [], around: [] });
    return rules.contents
        .filter((rule) => isStrict(rule) && rule.looksAt(view.file.path))
        .flatMap(({ patterns }) => occurrences(patterns, lines).added.map(({ line }) => line));
}
const isStrict = ({ control, mention, risk, quiet }) => control && !mention && !quiet && (0,levels/* compareRisk */.l$)(risk, 'high') >= 0;
const isWithin = (syntax, line) => {
    const innermost = syntax?.scopes[0];
    return innermost !== undefined && line >= innermost[0] && line <= innermost[1];
};

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/controls/confirm.js


/** Only in such a text can a whole line be part of a string, or of what a page shows. */
const LONG_TEXT = /`|"""|'''|<<|<\/|\/>|R"|r#"|\$@"|@"/u;
/**
 * Controls that were really lost, of those that lines tell: not the ones that are words in a string, a comment or a page.
 * Where there is no syntax tree, what lines tell stands.
 */
async function confirmed(lost, views, change) {
    const files = new Map(views.map(({ file }) => [file.previousPath ?? file.path, file]));
    const out = [];
    for (const [path, hits] of byPath(lost)) {
        const file = files.get(path);
        const text = file === undefined ? null : await textLines(file, path, hits, change);
        out.push(...hits.filter(({ line }) => line === null || !text?.has(line)));
    }
    return out;
}
/** The lines among these that are no code; null when it cannot be told. */
async function textLines(file, path, hits, change) {
    const { before } = await textsOf(change, file);
    if (before === null || !LONG_TEXT.test(before))
        return null;
    const syntax = await syntaxOf(path, before, hits.flatMap(({ line }) => line ?? []));
    return syntax && new Set([...syntax].filter(([, { text }]) => text).map(([line]) => line));
}
function byPath(hits) {
    const paths = new Map();
    for (const hit of hits) {
        const known = paths.get(hit.path);
        if (known)
            known.push(hit);
        else
            paths.set(hit.path, [hit]);
    }
    return paths;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/facts.js


/** Rules of the built-in packs that state a further fact; requirements ask for facts as they ask for areas. */
const FACTS_OF_RULES = new Map([
    ['code-execution.process', 'injection-sink'],
    ['code-execution.evaluation', 'injection-sink'],
    ['code-execution.template', 'injection-sink'],
    ['input-validation.query', 'injection-sink'],
    ['input-validation.markup', 'injection-sink'],
    ['file-upload.path', 'injection-sink'],
    ['input-validation.parser', 'parser'],
    ['deserialization.object', 'parser'],
    ['deserialization.xml', 'parser'],
    ['file-upload.archive', 'parser'],
]);
const LAYOUT = /(?:^|[\s;{'"])(?:display|position|float|flex|grid|width|height|margin|padding|overflow|z-index|top|left|right|bottom|inset|transform|font-size|line-height|gap)(?:-[a-z-]{1,20})?\s*:/iu;
const BOUNDARY_FILE = /(?:^|\/)(?:routes?|controllers?|handlers?|endpoints?|resolvers?|api)(?:\/|\.[a-z]+$)|(?:openapi|swagger)[^/]*\.(?:ya?ml|json)$|\.(?:proto|graphqls?|wsdl|avsc)$/iu;
const BOUNDARY_LINE = /\b(?:app|router|route|server|api|r|e|g|mux)\.(?:get|post|put|patch|delete|all|use|handle|handlefunc|route)\(|@(?:get|post|put|patch|delete|request)mapping\b|@(?:app|bp|router|api|blueprint)\.(?:route|get|post|put|patch|delete)\b|\[(?:httpget|httppost|httpput|httppatch|httpdelete|route)\b|^(?:get|post|put|patch|delete|resources?|match)\s+['":]|\bRoute::(?:get|post|put|patch|delete|any|match|resource)\(|#\[(?:get|post|put|patch|delete|route)\(|^rpc\s+\w+/iu;
/** Whether code newly names a host that the policy's list of allowed hosts does not hold; an empty list holds all. */
const namesUnlistedHost = (hosts, allowed) => allowed.length > 0 && hosts.some((host) => !allowed.some((one) => host === one || host.endsWith(`.${one}`)));
/** Facts beyond areas: `api-boundary`, `injection-sink`, `parser`, `layout`, `unfocused` for unrelated parts, `unlisted-host`. */
function factsOf({ loud, styles, hits, hosts }, { focused }, { context }) {
    const facts = hits.flatMap(({ rule }) => FACTS_OF_RULES.get(rule.id) ?? []);
    if (loud.some(isBoundary))
        facts.push('api-boundary');
    if (styles.some(movesLayout))
        facts.push('layout');
    if (namesUnlistedHost(hosts, context.allowedHosts))
        facts.push('unlisted-host');
    if (!focused)
        facts.push('unfocused');
    return sortedUnique(facts);
}
function isBoundary(view) {
    const lines = [...view.added, ...view.removed];
    if (view.cosmetic || lines.length === 0)
        return false;
    return (0,caseless/* occurs */.u)(BOUNDARY_FILE, view.file.path) || lines.some(({ text }) => (0,caseless/* occurs */.u)(BOUNDARY_LINE, text.slice(0, 1_000)));
}
const movesLayout = (view) => [...view.added, ...view.removed].some(({ text }) => (0,caseless/* occurs */.u)(LAYOUT, text.slice(0, 1_000)));

// EXTERNAL MODULE: ./build/emit/actions/risk-classify/src/text/scan.js
var scan = __nccwpck_require__(8685);
;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/text/normal-form.js

const OPERATOR = /[-+*/%=<>!&|^~?:.]/u;
const WORD = /[\p{L}\p{N}_$]/u;
/** JavaScript ends a statement at a line break after these words, and before these characters it does not. */
const RESTRICTED = /\b(?:return|throw|break|continue|yield|async)$/u;
const JOINS_LINES = /^[([`+\-/]/u;
/**
 * The program without its comments and its formatting. Two texts with the same normal form are the same program: white
 * space between tokens goes, line breaks stay where they can end a statement, indentation stays where it has meaning,
 * strings stay as they are.
 */
function normalForm(text, language) {
    const out = [];
    let last = '';
    let gap = '';
    const append = (piece) => {
        out.push(separator(last, gap, piece, language), piece);
        last = piece;
        gap = '';
    };
    for (const { kind, start, end } of (0,scan/* scan */.SQ)(text, language)) {
        const piece = text.slice(start, end);
        if (kind === 'comment')
            gap += piece.includes('\n') ? '\n' : ' ';
        else if (kind === 'string')
            append(piece);
        else
            for (const [token] of piece.matchAll(/\s+|[^\s]+/gu)) {
                if (/^\s/u.test(token))
                    gap += token;
                else
                    append(token);
            }
    }
    return out.join('');
}
function separator(last, gap, next, language) {
    if (gap === '' || last === '')
        return gap !== '' && language.layout === 'indentation' ? indentOf(gap) : '';
    const breaks = gap.includes('\n');
    if (breaks && language.layout === 'indentation')
        return `\n${indentOf(gap)}`;
    if (breaks && language.layout === 'lines')
        return '\n';
    if (breaks && language.javascript && (RESTRICTED.test(last) || JOINS_LINES.test(next)))
        return '\n';
    return spaceMatters(last[last.length - 1], next[0]) ? ' ' : '';
}
const indentOf = (gap) => gap.slice(gap.lastIndexOf('\n') + 1);
const spaceMatters = (left, right) => (WORD.test(left) && WORD.test(right)) || (OPERATOR.test(left) && OPERATOR.test(right));
/** One line as its tokens: for telling moved and re-indented lines from new ones. */
const normalLine = (text) => text.replace(/\s+/gu, ' ').trim();

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/controls/deletions.js



/** A longer deletion takes out a piece of the program, not a safeguard of a piece that stays. */
const MAX_DELETED_LINES = 12;
const IMPORT = /^(?:import|from|use|using|require\w*|#include|package|export \*|const \w+ = require)\b/u;
/**
 * Lines about something sensitive that were deleted with nothing in their place, from a program that stays. Lines that moved
 * within the change are not deleted, and taking out a sink or a parser protects more, not less.
 */
function deletionsOf(mentions, added) {
    return mentions
        .filter(({ rule }) => !rule.quiet && !FACTS_OF_RULES.has(rule.id))
        .flatMap(({ rule, view, removed }) => {
        const short = shortDeletions(view);
        return removed
            .filter((line) => short.has(line.hunk) && !IMPORT.test(line.text) && !added.has(normalLine(line.text)))
            .map((line) => hitAt(rule, line));
    });
}
/** Hunks of a file that only delete, and little. */
function shortDeletions({ added, removed }) {
    const counts = new Map();
    for (const { hunk } of removed)
        counts.set(hunk, (counts.get(hunk) ?? 0) + 1);
    for (const { hunk } of added)
        counts.delete(hunk);
    return new Set([...counts].filter(([, lines]) => lines <= MAX_DELETED_LINES).map(([hunk]) => hunk));
}
/** Every added line of a change, for telling what moved from what went. */
const addedLines = (views) => new Set(views.flatMap(({ added }) => added.map(({ text }) => normalLine(text))));

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/controls/weakening.js

const TOKEN = /[\p{L}\p{N}_$]+|[=!]==?|<=|>=|&&|\|\||[^\s\p{L}\p{N}_$]/gu;
/** Names that switch a protection off when true. */
const SWITCHES_OFF = /skip|disable|insecure|unsafe|ignore|bypass|trust_?all|allow_?(?:all|any|insecure|invalid|http|empty)|no_?(?:verify|check|auth)|debug|exempt|anonymous|permissive/iu;
const DENIES = /\b(?:throw|raise|panic|abort|die|exit|reject|deny|denied|forbid|forbidden|unauthorized|bail|fail|halt)\b|\breturn\b.*\b(?:err\w*|false|null|nil|none|40[0-9]|Errorf?)\b/iu;
const LOGS = /\b(?:log|logger|logging|console|print|println|printf|warn|warning|puts|error_log|slog|debug)\b/iu;
/** Limits protect by being low; everything else that counts (rounds, bits, lengths) protects by being high. */
const CEILING = /max|limit|ttl|expir|timeout|age\b|lifetime|quota|rate|burst|depth|attempts|retries|size|window|cap\b/iu;
const TRUE = new Set(['true', 'yes', 'on', 'required', 'strict', 'enabled', 'always']);
const FALSE = new Set(['false', 'no', 'off', 'optional', 'lax', 'none', 'disabled', 'never', 'null', 'nil']);
const EQUAL = new Set(['==', '===']);
const UNEQUAL = new Set(['!=', '!==']);
const BOUNDS = new Set(['<', '<=', '>', '>=']);
const AND = new Set(['&&', 'and']);
const OR = new Set(['||', 'or']);
const NOT = new Set(['!', 'not']);
/**
 * How a line that protects something became weaker, in a few words; null when it did not, as far as tokens tell.
 * Polarity (true to false, == to !=, and to or, a negation, a bound), numbers that moved the unsafe way, a refusal
 * that became a log line, a condition or an argument that is gone.
 */
function weakening(before, after) {
    const [old, now] = [tokensOf(before), tokensOf(after)];
    const lost = minus(old, now);
    const gained = minus(now, old);
    const swapped = (from, to) => lost.some((token) => from.has(token)) && gained.some((token) => to.has(token));
    const off = (0,caseless/* occurs */.u)(SWITCHES_OFF, before) && (0,caseless/* occurs */.u)(SWITCHES_OFF, after);
    if (off ? swapped(FALSE, TRUE) : swapped(TRUE, FALSE))
        return 'switched off';
    if (swapped(EQUAL, UNEQUAL) || swapped(UNEQUAL, EQUAL))
        return 'comparison turned round';
    if (swapped(new Set(['===']), new Set(['=='])) || swapped(new Set(['!==']), new Set(['!='])))
        return 'comparison loosened';
    if (swapped(AND, OR) || swapped(OR, AND))
        return 'condition turned round';
    if (swapped(BOUNDS, BOUNDS))
        return 'bound changed';
    if (isOnly(lost, gained, NOT) || isOnly(gained, lost, NOT))
        return 'negated';
    if ((0,caseless/* occurs */.u)(DENIES, before) && !(0,caseless/* occurs */.u)(DENIES, after) && (0,caseless/* occurs */.u)(LOGS, after))
        return 'refusal became a log line';
    return numberWeaker(lost, gained, after) ?? shortened(lost, gained);
}
/** Share of tokens two lines have in common, 0 to 1. */
function similarity(a, b) {
    const [left, right] = [tokensOf(a), tokensOf(b)];
    const common = left.length - minus(left, right).length;
    return (2 * common) / Math.max(1, left.length + right.length);
}
const MAX_TOKENS = 400;
const tokensOf = (line) => Array.from(line.slice(0, 4_000).matchAll(TOKEN), ([token]) => token.toLowerCase()).slice(0, MAX_TOKENS);
function minus(from, other) {
    const counts = new Map();
    for (const token of other)
        counts.set(token, (counts.get(token) ?? 0) + 1);
    return from.filter((token) => {
        const left = counts.get(token) ?? 0;
        counts.set(token, left - 1);
        return left <= 0;
    });
}
const isOnly = (some, others, wanted) => some.length > 0 &&
    others.length === 0 &&
    some.every((token) => wanted.has(token) || token === '(' || token === ')') &&
    some.some((token) => wanted.has(token));
function numberWeaker(lost, gained, line) {
    const [old, now] = [lost.filter(isNumber), gained.filter(isNumber)];
    if (old.length !== 1 || now.length !== 1 || lost.length > 2 || gained.length > 2)
        return null;
    const rose = Number(now[0]) > Number(old[0]);
    if (Number(now[0]) === Number(old[0]))
        return null;
    return (0,caseless/* occurs */.u)(CEILING, line) === rose ? 'number moved the unsafe way' : null;
}
const isNumber = (token) => /^\d[\d_]*$/u.test(token);
const shortened = (lost, gained) => gained.every((token) => !/[\p{L}\p{N}&|]/u.test(token)) && lost.some((token) => /[\p{L}\p{N}]/u.test(token))
    ? 'a part of it is gone'
    : null;

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/controls/edits.js

/** Two lines of one hunk with this share of tokens in common are one line that was edited. */
const SAME_LINE = 0.5;
/** Edited lines are looked for among this many added lines of the hunk. */
const MAX_CANDIDATES = 60;
/** The added line that a removed one became; null when it has none. Lines in `usedUp` already stand for another. */
function editOf(line, candidates, usedUp) {
    let best = null;
    let bestShare = SAME_LINE;
    let looked = 0;
    for (const candidate of candidates) {
        if (candidate.hunk !== line.hunk || usedUp.has(candidate))
            continue;
        if (++looked > MAX_CANDIDATES)
            break;
        const share = similarity(line.text, candidate.text);
        if (share > bestShare)
            [best, bestShare] = [candidate, share];
    }
    return best;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/controls/listed.js




/**
 * Controls that rules name and the change took away, weakened or added. A line that only moved, within its file or to another one, is
 * neither removed nor added. What is left is counted per rule and file: more removed than added is a control removed.
 */
function listedOf(all) {
    const found = { removed: [], weakened: [], added: [] };
    for (const lines of withoutMoves(all)) {
        if (lines.rule.weakens)
            settingsOf(lines, found);
        else
            guardsOf(lines, found);
    }
    return found;
}
function guardsOf({ rule, view, added, removed }, found) {
    const usedUp = new Set();
    const gone = [];
    for (const line of removed) {
        const edited = editOf(line, view.added, usedUp);
        if (edited === null) {
            gone.push(line);
            continue;
        }
        usedUp.add(edited);
        const how = weakening(line.text, edited.text);
        if (how !== null)
            found.weakened.push({ ...hitAt(rule, edited), text: `${how}: ${hitAt(rule, edited).text}` });
        else if (!added.includes(edited))
            gone.push(line);
    }
    const fresh = added.filter((line) => !usedUp.has(line));
    if (gone.length > fresh.length)
        found.removed.push(...gone.slice(fresh.length).map((line) => hitAt(rule, line)));
    else
        found.added.push(...fresh.slice(gone.length).map((line) => hitAt(rule, line)));
}
/** Settings that switch a protection off: a new one weakens, one that is gone gives the protection back. */
function settingsOf({ rule, added, removed }, found) {
    if (added.length > removed.length)
        found.weakened.push(...added.slice(removed.length).map((line) => hitAt(rule, line)));
    else
        found.added.push(...removed.slice(added.length).map((line) => hitAt(rule, line)));
}
/** Takes out lines that stand, apart from white space, both among the removed and among the added lines of a rule. */
function withoutMoves(all) {
    const counts = new Map();
    const keyOf = (ruleId, line) => `${ruleId}\n${normalLine(line.text)}`;
    const count = (ruleId, lines, side) => {
        for (const line of lines) {
            const key = keyOf(ruleId, line);
            const known = counts.get(key) ?? { added: 0, removed: 0 };
            known[side]++;
            counts.set(key, known);
        }
    };
    for (const { rule, added, removed } of all) {
        count(rule.id, added, 'added');
        count(rule.id, removed, 'removed');
    }
    const movesTakenOut = () => {
        const left = new Map([...counts].map(([key, both]) => [key, Math.min(both.added, both.removed)]));
        return (ruleId, lines) => lines.filter((line) => {
            const key = keyOf(ruleId, line);
            const pairs = left.get(key) ?? 0;
            if (pairs > 0)
                left.set(key, pairs - 1);
            return pairs === 0;
        });
    };
    const [stayAdded, stayRemoved] = [movesTakenOut(), movesTakenOut()];
    return all.map((lines) => ({
        ...lines,
        added: stayAdded(lines.rule.id, lines.added),
        removed: stayRemoved(lines.rule.id, lines.removed),
    }));
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/controls/narrowing.js


/** Names of functions that make a value harmless, or refuse it. */
const PROTECTS = /clean|saniti[sz]|escap|encod|quot|valid|check|verif|safe|secur|strip|filter|normali|canonical|guard|restrict|limit|disable|clamp|bound|hash|crypt|mask|redact|purif|assert|ensure|require|real_?path|basename|to_i\b|parse_?int|intval|literal/iu;
/** Names that protect when on … */
const PROTECTS_WHEN_ON = /check|verif|valid|secure|strict|safe|protect|escape|encrypt|require|restrict|auth|enforce|read_?only|sandbox|http_?only|signed|sanitize/iu;
/** … and names that open something when on. */
const OPENS_WHEN_ON = /allow|permit|accept|trust|expose|public|dynamic|unsafe|insecure|skip|bypass|ignore|disable|anonymous|any_?origin/iu;
const SYMBOLS = new Set(['&&', '||']);
const WORDS = new Set(['and', 'or']);
/** In a line that sets a value, what follows these is only its default. */
const SETS = /^(?:(?:const|let|var|final|auto|my|local)\s)?[^=!<>(]{1,120}[^=!<>]=[^=]/u;
const ASKS = /^(?:\}?\s*else\s+)?(?:if|unless|elif|elsif|while|return|assert|guard)\b/iu;
/** A test of a value. */
const TESTS = /match|test|compare|equal|check|valid|verif|allow|is_?safe/iu;
const of = (id, what) => ({ rule: { id }, what });
const isWord = (token) => /[\p{L}\p{N}_$]/u.test(token);
/**
 * How an edited line protects less than it did, whatever it protects; null when its tokens do not say so. Only what is gone
 * without anything in its place counts.
 */
function narrowing(before, after) {
    const [old, now] = [tokensOf(before), tokensOf(after)];
    const [lost, gained] = [minus(old, now), minus(now, old)];
    const flipped = turned(lost, gained);
    if (flipped === 'on' && (0,caseless/* occurs */.u)(OPENS_WHEN_ON, after))
        return of('control.switch', 'switched on');
    if (flipped === 'off' && (0,caseless/* occurs */.u)(PROTECTS_WHEN_ON, after) && !(0,caseless/* occurs */.u)(OPENS_WHEN_ON, after))
        return of('control.switch', 'switched off');
    if (gained.some(isWord))
        return null;
    if (lostJoin(lost, before) && !lostJoin(gained, after))
        return of('control.condition', 'a part of the condition is gone');
    if (lost.includes('?') && lost.includes(':') && lost.some((token) => (0,caseless/* occurs */.u)(TESTS, token)))
        return of('control.condition', 'the test of a value is gone');
    const wrapper = lost.find((token) => (0,caseless/* occurs */.u)(PROTECTS, token));
    return wrapper !== undefined && lost.includes('(') && lost.includes(')')
        ? of('control.call', `${wrapper} is gone`)
        : null;
}
/** Words join conditions only where a condition is written; in other places they are prose. */
const lostJoin = (tokens, line) => tokens.some((token) => (SYMBOLS.has(token) && !(0,caseless/* occurs */.u)(SETS, line)) || (WORDS.has(token) && (0,caseless/* occurs */.u)(ASKS, line)));
function turned(lost, gained) {
    if (lost.includes('false') && gained.includes('true'))
        return 'on';
    return lost.includes('true') && gained.includes('false') ? 'off' : null;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/controls/unlisted.js





const unlisted_CONDITION = /^(?:\}?\s*else\s+)?(?:if|unless|elif|elsif|guard)\b/iu;
const unlisted_LEAVES = /\b(?:return|throw|raise|continue|break|next|abort|die|exit|goto|panic!?|bail!?|fail|reject|halt|redirect\w{0,10})\b/iu;
/** Beyond this a hunk is a rewrite, and its shape says nothing. */
const MAX_LINES = 400;
/**
 * Looks at the hunks of a changed program: a condition that lost a part, a value that lost the check around it, a switch
 * turned over, a condition whose body stayed without it, an early way out that is gone.
 *
 * @param moved every added line of the change, in normal form: what is among them only moved
 */
function unlistedOf(view, moved) {
    const out = { removed: [], weakened: [] };
    for (const [hunk, { added, removed }] of byHunk(view)) {
        if (hunk < 0 || removed.length === 0 || removed.length > MAX_LINES || added.length > MAX_LINES)
            continue;
        const usedUp = new Set();
        const gone = [];
        const stays = new Set(added.map(({ text }) => normalLine(text)));
        for (const [index, line] of removed.entries()) {
            if (moved.has(normalLine(line.text)))
                continue;
            const edited = editOf(line, added, usedUp);
            if (edited !== null) {
                usedUp.add(edited);
                const how = narrowing(line.text, edited.text);
                if (how !== null)
                    out.weakened.push({ ...hitAt(how.rule, edited), text: `${how.what}: ${hitAt(how.rule, edited).text}` });
            }
            else if ((0,caseless/* occurs */.u)(unlisted_CONDITION, line.text)) {
                const rule = lostCondition(line, removed[index + 1], stays);
                if (rule !== null)
                    gone.push(hitAt({ id: rule }, line));
            }
        }
        const fresh = added.filter((line) => !usedUp.has(line) && (0,caseless/* occurs */.u)(unlisted_CONDITION, line.text)).length;
        out.removed.push(...gone.slice(fresh));
    }
    return out;
}
/** What a condition without a successor was: around a body that stayed, or an early way out. */
function lostCondition(line, next, stays) {
    const follows = next !== undefined && next.line === line.line + 1 ? next.text : '';
    if (follows !== '' && stays.has(normalLine(follows)) && /\w/u.test(follows))
        return 'control.condition';
    return (0,caseless/* occurs */.u)(unlisted_LEAVES, line.text) || (0,caseless/* occurs */.u)(unlisted_LEAVES, follows) ? 'control.guard' : null;
}
function byHunk(view) {
    const hunks = new Map();
    const of = (hunk) => {
        const known = hunks.get(hunk) ?? { added: [], removed: [] };
        hunks.set(hunk, known);
        return known;
    };
    for (const line of view.added)
        of(line.hunk).added.push(line);
    for (const line of view.removed)
        of(line.hunk).removed.push(line);
    return hunks;
}
/** Files in which a rule recognised something sensitive: elsewhere the shape of an edit is no sign. */
const sensitivePaths = (hits, policy) => new Set(hits.filter(({ rule }) => !(policy.areas[rule.area]?.quiet ?? false)).map(({ hit }) => hit.path));

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/controls/controls.js







const controls_MAX_LISTED = 100;
/**
 * Controls that the change took away, weakened or added: those that rules name, those that the shape of an edit shows, and
 * lines about something sensitive that were deleted with nothing in their place.
 */
async function controlsOf(change, recognised, policy) {
    const listed = listedOf(recognised.controls);
    const sensitive = sensitivePaths(recognised.hits, policy);
    const edited = recognised.loud.filter(isEdited);
    const added = addedLines(recognised.loud);
    const unlisted = edited.filter(({ file }) => sensitive.has(file.path)).map((view) => unlistedOf(view, added));
    const known = new Set(edited);
    const deleted = deletionsOf(recognised.mentions.filter(({ view }) => known.has(view)), added);
    const lost = [...unlisted.flatMap(({ removed }) => removed), ...deleted, ...listed.removed];
    const rules = ruleSetOf(policy);
    const bypasses = [];
    for (const view of edited)
        bypasses.push(...(await bypassesOf(view, rules, change)));
    return {
        removed: inOrder(lost.length === 0 ? [] : await confirmed(lost, edited, change)),
        weakened: inOrder([...bypasses, ...unlisted.flatMap(({ weakened }) => weakened), ...listed.weakened]),
        added: inOrder(listed.added),
    };
}
/** A program that was there before and still is; what else changes has rules of its own. */
const isEdited = ({ file, language, cosmetic }) => language.kind === 'code' && !cosmetic && file.before !== null && file.after !== null;
/** In order, each place once however many rules see it, cut at a length people still read. */
function inOrder(hits) {
    const places = new Map([...hits].toSorted(byPlace).map((hit) => [`${hit.path}\n${hit.line}`, hit]));
    return [...places.values()].slice(0, controls_MAX_LISTED);
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/dependencies/maven.js
const WANTED = new Set(['dependency', 'plugin', 'parent', 'extension']);
/** pom.xml: dependencies, managed ones, plugins, extensions and the parent, as `group:artifact`. */
const readPom = async (text) => {
    const { SaxesParser } = await __nccwpck_require__.e(/* import() */ 800).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9800, 19));
    const out = [];
    const path = [];
    const open = [];
    let value = '';
    const parser = new SaxesParser({ xmlns: false });
    parser.on('error', (error) => {
        throw error;
    });
    parser.on('opentag', ({ name }) => {
        path.push(name);
        value = '';
        if (WANTED.has(name))
            open.push(new Map());
    });
    parser.on('text', (part) => {
        value += part;
    });
    parser.on('closetag', ({ name }) => {
        path.pop();
        const parent = path.at(-1);
        if (parent !== undefined && WANTED.has(parent))
            open.at(-1)?.set(name, value.trim());
        if (!WANTED.has(name))
            return;
        const entry = open.pop();
        const artifact = entry?.get('artifactId');
        if (artifact) {
            const group = entry?.get('groupId') ?? (name === 'plugin' ? 'org.apache.maven.plugins' : '');
            out.push({ name: `${group}:${artifact}`, version: entry?.get('version') ?? null });
        }
    });
    parser.write(text).close();
    return out;
};

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/dependencies/manifest.js

/** Entries of an object as name and version, where the version is a string or has a `version`. */
const entries = (value) => isRecord(value) ? Object.entries(value).map(([name, version]) => ({ name, version: versionOf(version) })) : [];
const versionOf = (value) => {
    if (typeof value === 'string')
        return value;
    return isRecord(value) && typeof value['version'] === 'string' ? value['version'] : null;
};

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/dependencies/npm.js


const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
/** package.json: everything npm may install because of it. */
const readPackageJson = (text) => {
    const manifest = JSON.parse(text);
    return isRecord(manifest) ? FIELDS.flatMap((field) => entries(manifest[field])) : [];
};
/** package-lock.json and npm-shrinkwrap.json of every version. */
const readPackageLock = (text) => {
    const lock = JSON.parse(text);
    if (!isRecord(lock))
        return [];
    if (isRecord(lock['packages'])) {
        return entries(lock['packages']).flatMap(({ name, version }) => {
            const at = name.lastIndexOf('node_modules/');
            return at < 0 ? [] : [{ name: name.slice(at + 'node_modules/'.length), version }];
        });
    }
    return nested(lock['dependencies'], 0);
};
const MAX_DEPTH = 50;
function nested(value, depth) {
    if (!isRecord(value) || depth > MAX_DEPTH)
        return [];
    return [
        ...entries(value),
        ...Object.values(value).flatMap((entry) => (isRecord(entry) ? nested(entry['dependencies'], depth + 1) : [])),
    ];
}
/** yarn.lock, both generations: `"@scope/name@^1", name@npm:^2:` followed by `version "1.2.3"` or `version: 1.2.3`. */
const readYarnLock = (text) => {
    const out = [];
    let names = [];
    for (const line of text.split('\n')) {
        if (/^["\w@]/u.test(line) && line.endsWith(':')) {
            names = line
                .slice(0, -1)
                .split(', ')
                .flatMap((part) => /^"?(@?[^@"\s]+)@/u.exec(part.trim())?.[1] ?? []);
        }
        const version = /^ {2}version:? "?([^"\s]+)"?$/u.exec(line)?.[1];
        if (version !== undefined)
            out.push(...[...new Set(names)].map((name) => ({ name, version })));
    }
    return out.filter(({ name }) => name !== '__metadata');
};
/** pnpm-lock.yaml: keys of `packages:` such as `/name@1.2.3`, `'@scope/name@1.2.3(peer)'`, `/name/1.2.3`. */
const readPnpmLock = (text) => {
    const out = [];
    let inside = false;
    for (const line of text.split('\n')) {
        if (/^\S/u.test(line))
            inside = line.startsWith('packages:');
        const match = inside ? /^ {2}['"]?\/?(@[^@/\s]+\/[^@/\s]+|[^@/\s'"]+)[@/]([^\s()'":]+)/u.exec(line) : null;
        if (match)
            out.push({ name: match[1], version: match[2] });
    }
    return out;
};

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/dependencies/others.js


/** go.mod: `require` lines and blocks, and what a `replace` puts in their place. */
const readGoMod = (text) => {
    const out = [];
    let block = '';
    for (const raw of text.split('\n')) {
        const line = raw.replace(/\/\/.*$/u, '').trim();
        const opened = /^(require|replace|tool|exclude|retract)\s*\($/u.exec(line)?.[1];
        if (opened !== undefined)
            block = opened;
        else if (line === ')')
            block = '';
        else {
            const single = /^(require|replace)\s+(.*)$/u.exec(line);
            const [kind, rest] = single ? [single[1], single[2]] : [block, line];
            const named = kind === 'require'
                ? /^(\S+)\s+(v\S+)$/u.exec(rest)
                : kind === 'replace'
                    ? /=>\s*(\S+)\s+(v\S+)$/u.exec(rest)
                    : null;
            if (named)
                out.push({ name: named[1], version: named[2] });
        }
    }
    return out;
};
/** Gemfile (`gem "name", "~> 1"`) and gemspecs (`add_dependency "name"`). */
const readGemfile = (text) => text.split('\n').flatMap((line) => {
    const match = /^\s*(?:gem|\w+\.add_(?:runtime_|development_)?dependency)[\s(]+["']([\w.-]+)["'](?:\s*,\s*["']([^"']+)["'])?/u.exec(line);
    return match ? [{ name: match[1], version: match[2] ?? null }] : [];
});
/** Gemfile.lock: four spaces of indentation are a resolved gem. */
const readGemfileLock = (text) => text.split('\n').flatMap((line) => {
    const match = /^ {4}([\w.-]+) \(([^()]+)\)$/u.exec(line);
    return match ? [{ name: match[1], version: match[2] }] : [];
});
/** composer.json; the platform (`php`, `ext-…`) is no dependency. */
const readComposer = (text) => {
    const manifest = JSON.parse(text);
    if (!isRecord(manifest))
        return [];
    return [...entries(manifest['require']), ...entries(manifest['require-dev'])].filter(({ name }) => name.includes('/'));
};
/** composer.lock. */
const readComposerLock = (text) => {
    const lock = JSON.parse(text);
    if (!isRecord(lock))
        return [];
    return [lock['packages'], lock['packages-dev']].flatMap((packages) => (Array.isArray(packages) ? packages : []).flatMap((entry) => isRecord(entry) && typeof entry['name'] === 'string'
        ? [{ name: entry['name'], version: typeof entry['version'] === 'string' ? entry['version'] : null }]
        : []));
};
const GRADLE = /^\s*(?:\w*(?:implementation|api|compile|compileOnly|runtime|runtimeOnly|classpath|annotationProcessor|kapt|ksp|provided)\w*)[\s(]+(?:platform\()?["']([\w.-]+):([\w.-]+)(?::([^"'@]+))?/iu;
/** build.gradle and build.gradle.kts: `implementation 'group:name:version'`. */
const readGradle = (text) => text.split('\n').flatMap((line) => {
    const match = GRADLE.exec(line);
    return match ? [{ name: `${match[1]}:${match[2]}`, version: match[3] ?? null }] : [];
});

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/dependencies/python.js

const REQUIREMENT = /^([A-Za-z0-9][A-Za-z0-9._-]{0,100})(?:\s*\[[^\]]{0,200}\])?\s*(.{0,200})$/u;
/** One requirement in the words of PEP 508: name, extras, version or URL. Null for options, paths and comments. */
function readRequirement(line) {
    const text = line
        .replace(/(?:^|\s)#.*$/u, '')
        .replace(/\s*;.*$/u, '')
        .trim();
    const match = REQUIREMENT.exec(text);
    if (!match || /^(?:[/\\.]|:)/u.test(match[2]))
        return null;
    return { name: match[1], version: /[=<>~!@]/u.test(match[2]) ? match[2].trim() : null };
}
/** requirements*.txt and pip-compile inputs. */
const readRequirements = (text) => text.split('\n').flatMap((line) => {
    const named = /^\s*-/u.test(line) || (line.includes('://') && !line.includes('@'))
        ? null
        : readRequirement(line.replace(/\s--hash=.*$/u, '').replace(/\\\s*$/u, ''));
    return named ? [named] : [];
});
const list = (value) => Array.isArray(value) ? value.flatMap((item) => (typeof item === 'string' ? (readRequirement(item) ?? []) : [])) : [];
const lists = (value) => (isRecord(value) ? Object.values(value).flatMap(list) : []);
const poetry = (value) => isRecord(value)
    ? Object.entries(value)
        .filter(([name]) => name !== 'python')
        .map(([name, version]) => ({ name, version: typeof version === 'string' ? version : null }))
    : [];
/** pyproject.toml: PEP 621, dependency groups (PEP 735), build requirements (PEP 518), Poetry, PDM, Hatch, uv. */
const readPyproject = async (text) => {
    const { parse } = await __nccwpck_require__.e(/* import() */ 911).then(__nccwpck_require__.bind(__nccwpck_require__, 3292));
    const document = parse(text);
    const at = (...path) => path.reduce((value, key) => (isRecord(value) ? value[key] : undefined), document);
    const groups = at('tool', 'poetry', 'group');
    const environments = at('tool', 'hatch', 'envs');
    return [
        ...list(at('project', 'dependencies')),
        ...lists(at('project', 'optional-dependencies')),
        ...lists(at('dependency-groups')),
        ...list(at('build-system', 'requires')),
        ...list(at('tool', 'uv', 'dev-dependencies')),
        ...lists(at('tool', 'pdm', 'dev-dependencies')),
        ...poetry(at('tool', 'poetry', 'dependencies')),
        ...poetry(at('tool', 'poetry', 'dev-dependencies')),
        ...(isRecord(groups)
            ? Object.values(groups).flatMap((group) => (isRecord(group) ? poetry(group['dependencies']) : []))
            : []),
        ...(isRecord(environments)
            ? Object.values(environments).flatMap((environment) => isRecord(environment)
                ? [...list(environment['dependencies']), ...list(environment['extra-dependencies'])]
                : [])
            : []),
    ];
};
/** Pipfile. */
const readPipfile = async (text) => {
    const { parse } = await __nccwpck_require__.e(/* import() */ 911).then(__nccwpck_require__.bind(__nccwpck_require__, 3292));
    const document = parse(text);
    return isRecord(document) ? [...poetry(document['packages']), ...poetry(document['dev-packages'])] : [];
};

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/dependencies/toml-lock.js


/** Cargo.lock, poetry.lock, uv.lock: `[[package]]` with name and version. */
const readTomlLock = async (text) => {
    const { parse } = await __nccwpck_require__.e(/* import() */ 911).then(__nccwpck_require__.bind(__nccwpck_require__, 3292));
    const document = parse(text);
    const packages = isRecord(document) ? document['package'] : undefined;
    return (Array.isArray(packages) ? packages : []).flatMap((entry) => {
        if (!isRecord(entry) || typeof entry['name'] !== 'string')
            return [];
        return [{ name: entry['name'], version: typeof entry['version'] === 'string' ? entry['version'] : null }];
    });
};
const CARGO_FIELDS = ['dependencies', 'dev-dependencies', 'build-dependencies'];
/** Cargo.toml, with those of its workspace and of its targets. A renamed dependency counts by its package name. */
const readCargo = async (text) => {
    const { parse } = await __nccwpck_require__.e(/* import() */ 911).then(__nccwpck_require__.bind(__nccwpck_require__, 3292));
    const document = parse(text);
    if (!isRecord(document))
        return [];
    const targets = isRecord(document['target']) ? Object.values(document['target']) : [];
    return [document, document['workspace'], ...targets].flatMap((table) => isRecord(table) ? CARGO_FIELDS.flatMap((field) => crates(table[field])) : []);
};
function crates(table) {
    if (!isRecord(table))
        return [];
    return entries(table).map(({ name, version }) => {
        const value = table[name];
        return { name: isRecord(value) && typeof value['package'] === 'string' ? value['package'] : name, version };
    });
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/dependencies/dependencies.js







const MANIFESTS = [
    { name: /^package\.json$/u, ecosystem: 'npm', read: readPackageJson },
    { name: /^(?:package-lock|npm-shrinkwrap)\.json$/u, ecosystem: 'npm', read: readPackageLock },
    { name: /^yarn\.lock$/u, ecosystem: 'npm', read: readYarnLock },
    { name: /^pnpm-lock\.yaml$/u, ecosystem: 'npm', read: readPnpmLock },
    {
        name: /^(?:.*[-_.])?(?:requirements|constraints)(?:[-_.].*)?\.(?:txt|in)$/u,
        ecosystem: 'pypi',
        read: readRequirements,
    },
    { name: /^pyproject\.toml$/u, ecosystem: 'pypi', read: readPyproject },
    { name: /^Pipfile$/u, ecosystem: 'pypi', read: readPipfile },
    { name: /^(?:poetry|uv)\.lock$/u, ecosystem: 'pypi', read: readTomlLock },
    { name: /^go\.mod$/u, ecosystem: 'golang', read: readGoMod },
    { name: /^Cargo\.toml$/u, ecosystem: 'cargo', read: readCargo },
    { name: /^Cargo\.lock$/u, ecosystem: 'cargo', read: readTomlLock },
    { name: /^(?:Gemfile|gems\.rb|.*\.gemspec)$/u, ecosystem: 'gem', read: readGemfile },
    { name: /^(?:Gemfile|gems)\.lock(?:ed)?$/u, ecosystem: 'gem', read: readGemfileLock },
    { name: /^composer\.json$/u, ecosystem: 'composer', read: readComposer },
    { name: /^composer\.lock$/u, ecosystem: 'composer', read: readComposerLock },
    { name: /^pom\.xml$/u, ecosystem: 'maven', read: readPom },
    { name: /^build\.gradle(?:\.kts)?$/u, ecosystem: 'maven', read: readGradle },
];
/** Dependencies that changed manifests and lockfiles name now and none of the changed ones of that ecosystem named before. */
async function dependencyChanges(change, files) {
    const before = new Set();
    const after = [];
    const notices = [];
    for (const file of files) {
        const manifest = manifestOf(file.path);
        if (manifest === undefined)
            continue;
        const texts = await textsOf(change, file);
        const old = await readSide(manifest, texts.before);
        for (const { name } of old ?? [])
            before.add(keyOf(manifest.ecosystem, name));
        const now = await readSide(manifest, texts.after);
        if (now === null || (file.after !== null && texts.after === null)) {
            notices.push({
                ruleId: 'unanalysed',
                path: file.path,
                atLeast: 'high',
                message: 'The dependencies it names could not be read.',
            });
        }
        for (const { name, version } of now ?? [])
            after.push({ name, version, ecosystem: manifest.ecosystem, path: file.path });
    }
    const added = dependencies_firstOfEach(after.filter(({ ecosystem, name }) => !before.has(keyOf(ecosystem, name))));
    return { added, notices: [...notices, ...(await lookAlikes(added))] };
}
/** Names that people declare; what comes along with them is named by its maintainers, not typed. */
async function lookAlikes(added) {
    const declared = added.filter((one) => isLock(one) === 0).slice(0, MAX_COMPARED);
    if (declared.length === 0)
        return [];
    const { lookAlikeOf } = await __nccwpck_require__.e(/* import() */ 3).then(__nccwpck_require__.bind(__nccwpck_require__, 9003));
    const notices = [];
    for (const { ecosystem, name, path } of declared) {
        const popular = await lookAlikeOf(ecosystem, name);
        if (popular === null)
            continue;
        const message = `The new dependency ${name} could be taken for ${popular}. Make sure that it is the one that is meant.`;
        notices.push({ ruleId: 'look-alike', path, atLeast: 'high', message });
    }
    return notices;
}
const MAX_COMPARED = 500;
const manifestOf = (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return MANIFESTS.find((manifest) => manifest.name.test(name));
};
/** Null when the text is not what its name says. */
async function readSide(manifest, text) {
    if (text === null)
        return [];
    try {
        return await manifest.read(text.replace(/^\ufeff/u, ''));
    }
    catch {
        return null;
    }
}
/** Names compare without case; on PyPI `-`, `_` and `.` are one (PEP 503). */
function keyOf(ecosystem, name) {
    const lower = name.toLowerCase();
    return `${ecosystem} ${ecosystem === 'pypi' ? lower.replace(/[-_.]+/gu, '-') : lower}`;
}
const isLock = ({ path }) => (/lock|shrinkwrap/u.test(path) ? 1 : 0);
/** Manifests are listed before lockfiles, so that a direct dependency is reported where a person declared it. */
function dependencies_firstOfEach(dependencies) {
    const seen = new Map();
    for (const dependency of [...dependencies].toSorted((a, b) => isLock(a) - isLock(b) || byText(a.path, b.path))) {
        const key = keyOf(dependency.ecosystem, dependency.name);
        if (!seen.has(key))
            seen.set(key, dependency);
    }
    return [...seen.entries()].toSorted(([a], [b]) => byText(a, b)).map(([, dependency]) => dependency);
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/dependencies/install/lockfile-swap.js
const LOCKFILE = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|(?:poetry|uv|pdm|Pipfile|Cargo|Gemfile)\.lock|gems\.locked|go\.sum|requirements[^/]{0,60}\.txt)$/u;
/** Digests as lockfiles write them; the kind stays, so that another kind of digest is no exchange. */
const DIGEST = /\b(sha(?:1|224|256|384|512)[-:=]|h1:|10c0\/|)(?:[A-Za-z0-9+/]{40,128}={0,2}|[0-9a-f]{32,128})/gu;
const HOST = /\bhttps?:\/\/[^/\s"'#]{1,253}/gu;
const ENTRY_BEGINS = /^\s*$|^\[\[|[{:]\s*$/u;
const VERSION = /\d\.\d|\bversion\b/iu;
const MAX_CHARACTERS = 2_000;
const MAX_ENTRY_LINES = 60;
/**
 * Lockfiles in which the digest or the host of an entry became another while its version stayed: the same name and version
 * now stand for other bytes. Told from the changed lines alone; composer.lock, which nests its entries, is left out.
 */
function lockfileSwaps(files) {
    return files
        .filter(({ path, hunks }) => LOCKFILE.test(path) && hunks.some(isSwap))
        .map(({ path }) => ({
        ruleId: 'lockfile-swap',
        path,
        atLeast: 'high',
        message: 'The digest or the host of a locked package changed, and its version did not.',
    }));
}
function isSwap({ lines }) {
    const removed = new Map();
    for (const line of lines) {
        if (line.kind !== 'removed')
            continue;
        for (const [form, masked] of formsOf(line)) {
            const known = removed.get(masked) ?? new Set();
            removed.set(masked, known.add(form));
        }
    }
    return lines.some((line, index) => line.kind === 'added' &&
        formsOf(line).some(([form, masked]) => removed.has(masked) &&
            !removed.get(masked)?.has(form) &&
            // A line that names its version, as in go.sum, names the same one before and after.
            (VERSION.test(masked) || !hasNewVersion(lines, index))));
}
/** The line as it is and with its digests, or its hosts, masked; nothing where it has none. */
function formsOf({ text }) {
    const line = text.slice(0, MAX_CHARACTERS).trim();
    return [line.replace(DIGEST, '$1…'), line.replace(HOST, 'https://…')]
        .filter((masked) => masked !== line)
        .map((masked) => [line, masked]);
}
/** Whether the entry around a line changed in anything but digests and addresses. */
function hasNewVersion(lines, at) {
    for (let index = at - 1; index >= Math.max(0, at - MAX_ENTRY_LINES); index--) {
        const line = lines[index];
        if (isVersion(line))
            return true;
        if (line.kind !== 'removed' && ENTRY_BEGINS.test(line.text))
            return false;
    }
    return false;
}
const isVersion = ({ kind, text }) => kind !== 'context' &&
    VERSION.test(text
        .slice(0, MAX_CHARACTERS)
        .replace(DIGEST, '')
        .replace(/\bhttps?:\S+/gu, ''));

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/dependencies/install/manifest-notices.js


/** What npm, pnpm and yarn run by themselves on whoever installs, or checks out (`prepare`). */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare'];
const manifest_notices_FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
/** Where a version is put in the place of the one that was asked for: npm and bun, yarn, pnpm. */
const OVERRIDES = ['overrides', 'resolutions', 'pnpm.overrides'];
/** What changes the code of a package, or lets its scripts run. */
const PATCHES = [
    'patchedDependencies', 'pnpm.patchedDependencies', 'pnpm.onlyBuiltDependencies', 'pnpm.neverBuiltDependencies',
    'trustedDependencies', 'dependenciesMeta',
]; // prettier-ignore
/** Specs that no registry answers for: git, a tarball, a folder, `owner/repository`. */
const OUTSIDE = /^(?:git[+:@]|git\+|https?:|file:|link:|portal:|(?:github|gitlab|bitbucket|gist):|[\w.-]{1,100}\/[\w.-]{1,100}(?:#|$))/iu;
const MAX_NAMED = 5;
/** What a changed package.json newly runs on installation, takes from outside a registry, or puts in the place of a version. */
async function manifestNotices(change) {
    const notices = [];
    for (const file of change.files) {
        const { path } = file;
        if (!/(?:^|\/)package\.json$/u.test(path))
            continue;
        const texts = await textsOf(change, file);
        const [before, after] = [parsed(texts.before), parsed(texts.after)];
        const tell = (ruleId, atLeast, fields, say) => {
            const names = changedIn(fields(before), fields(after));
            if (names.length > 0)
                notices.push({ ruleId, path, atLeast, message: say(names.slice(0, MAX_NAMED).join(', ')) });
        };
        tell('install-script', 'high', installScripts, (names) => `It adds or changes what runs on installation: ${names}.`);
        tell('package-source', 'high', outsideSpecs, (names) => `Packages come from outside a registry: ${names}.`);
        tell('package-override', 'medium', (one) => under(one, OVERRIDES), (names) => `Versions are put in the place of others: ${names}.`);
        tell('package-patch', 'high', (one) => under(one, PATCHES), (names) => `Packages are patched, or may run scripts: ${names}.`);
    }
    return notices;
}
/** What cannot be read is told by whoever reads the dependencies. */
function parsed(text) {
    try {
        return JSON.parse((text ?? '{}').replace(/^\ufeff/u, ''));
    }
    catch {
        return {};
    }
}
const changedIn = (before, after) => [...after].filter(([key, value]) => before.get(key) !== value).map(([key]) => key.slice(0, 100));
const member = (value, key) => isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
function installScripts(manifest) {
    const scripts = member(manifest, 'scripts');
    return new Map(INSTALL_SCRIPTS.flatMap((name) => {
        const script = member(scripts, name);
        return typeof script === 'string' ? [[name, script]] : [];
    }));
}
function outsideSpecs(manifest) {
    const specs = manifest_notices_FIELDS.flatMap((field) => Object.entries(recordOf(member(manifest, field))));
    return new Map(specs.flatMap(([name, spec]) => typeof spec === 'string' && OUTSIDE.test(spec.slice(0, 300)) ? [[name, spec]] : []));
}
function under(manifest, paths) {
    return new Map(paths.flatMap((path) => {
        const value = path.split('.').reduce(member, manifest);
        const entries = Array.isArray(value)
            ? value.map((name) => [String(name), true])
            : Object.entries(recordOf(value));
        return entries.map(([name, one]) => [name, JSON.stringify(one)]);
    }));
}
const recordOf = (value) => (isRecord(value) ? value : {});

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/documents.js

/** Manifests people write are far below. */
const documents_MAX_CHARACTERS = 1024 * 1024;
const MAX_ALIASES = 100;
const MAX_DOCUMENTS = 500;
/**
 * The documents of a YAML or JSON file.
 *
 * @throws RangeError or a parser's error when it cannot be read: not YAML, a template, too large, an alias bomb
 */
async function documentsOf(text) {
    if (text === null)
        return [];
    if (text.length > documents_MAX_CHARACTERS)
        throw new RangeError('it is too large');
    // Most such files are JSON, which the YAML parser reads far more slowly.
    const json = /^\s{0,100}[[{]/u.test(text) ? jsonOf(text) : undefined;
    if (json !== undefined)
        return [json];
    const { parseAllDocuments } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const documents = parseAllDocuments(text, { logLevel: 'silent', prettyErrors: false, merge: true });
    if (!Array.isArray(documents))
        return [];
    if (documents.length > MAX_DOCUMENTS)
        throw new RangeError('it has too many documents');
    return documents.map((document) => {
        const fault = document.errors[0];
        if (fault)
            throw fault;
        return document.toJS({ maxAliasCount: MAX_ALIASES });
    });
}
/** Undefined when it is no JSON: YAML may begin with a bracket as well. */
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Members of a value by name; empty unless it is an object. */
const fieldsOf = (value) => (isRecord(value) ? value : {});
/** The texts of a list, or the text itself in its place; numbers and booleans as they are written. */
function textsIn(value) {
    const list = Array.isArray(value) ? value : [value];
    return list.flatMap((one) => typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean' ? [String(one)] : []);
}
const listIn = (value) => (Array.isArray(value) ? value : []);

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/kinds/token-permissions.js
const LEVELS = { none: 0, read: 1, write: 2 };
/**
 * Scopes GitHub documents for `permissions:`. `metadata` is left out: every token may read it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
const SCOPES = [
    'actions',
    'artifact-metadata',
    'attestations',
    'checks',
    'contents',
    'deployments',
    'discussions',
    'id-token',
    'issues',
    'models',
    'packages',
    'pages',
    'pull-requests',
    'repository-projects',
    'security-events',
    'statuses',
];
const every = (level) => new Map(SCOPES.map((scope) => [scope, level]));
/** What a token may do where nothing is stated: the repository's setting, which is one of these two. */
const DEFAULTS = [
    new Map([...every(2)].map(([scope, level]) => [scope, scope === 'id-token' ? 0 : level])),
    new Map([
        ['contents', 1],
        ['packages', 1],
    ]),
];
/**
 * Reads one `permissions:` value.
 *
 * @returns the scopes; null when the value is absent, so that the default holds
 * @throws RangeError on a value that GitHub does not know
 */
function readPermissions(value) {
    if (value === undefined || value === null)
        return null;
    if (value === 'read-all')
        return every(1);
    if (value === 'write-all')
        return every(2);
    if (typeof value !== 'object' || Array.isArray(value))
        throw new RangeError('unknown permissions');
    return new Map(Object.entries(value).map(([scope, level]) => {
        if (typeof level !== 'string' || !Object.hasOwn(LEVELS, level))
            throw new RangeError(`unknown level of ${scope}`);
        return [scope, LEVELS[level]];
    }));
}
/** Scopes in which `after` may do more than `before`, and those in which it may do less. */
function compareTokens(before, after) {
    const scopes = [...new Set([...before.keys(), ...after.keys()])].filter((scope) => scope !== 'metadata').toSorted();
    const level = (of, scope) => of.get(scope) ?? 0;
    return {
        grown: scopes.filter((scope) => level(after, scope) > level(before, scope)),
        shrunk: scopes.filter((scope) => level(after, scope) < level(before, scope)),
    };
}
/** The most that any of the given tokens may do. */
function union(tokens) {
    const most = new Map();
    for (const token of tokens)
        for (const [scope, level] of token)
            if (level > (most.get(scope) ?? 0))
                most.set(scope, level);
    return most;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/kinds/workflow-token.js



/** Whether a path is a workflow that GitHub runs. */
const isWorkflow = (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path);
/** What the token of each job may do. What cannot be compared counts as widened. */
const workflowToken = {
    id: 'workflow-token',
    reads: isWorkflow,
    compare: compareWorkflow,
};
/**
 * Compares what each job's token may do, before and after. Where a side states nothing the comparison is made under
 * both defaults a repository can have; growing under either is growing. A new job is compared with the most that any
 * job of the file could do before.
 *
 * @param before text of the workflow, null when it did not exist
 */
async function compareWorkflow(path, before, after) {
    let old;
    let now;
    try {
        [old, now] = [await jobsOf(before), await jobsOf(after)];
    }
    catch (error) {
        const why = `It cannot be read as a workflow: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown'}.`;
        return { permissions: [{ where: `${path}#*`, change: 'widened', why }], unreadable: why };
    }
    const ids = [...new Set([...old.keys(), ...now.keys()])].toSorted(byText);
    return { permissions: ids.map((id) => compareJob(path, id, old, now)), unreadable: null };
}
function compareJob(path, id, old, now) {
    const where = `${path}#${id}`;
    const after = now.get(id);
    if (after === undefined)
        return { where, change: 'narrowed', why: 'The job is gone.' };
    const results = DEFAULTS.map((standard) => {
        const before = old.has(id)
            ? (old.get(id) ?? standard)
            : union([...old.values()].map((stated) => stated ?? standard));
        return compareTokens(before, after ?? standard);
    });
    const grown = [...new Set(results.flatMap((result) => result.grown))].toSorted(byText);
    const shrunk = [...new Set(results.flatMap((result) => result.shrunk))].toSorted(byText);
    const change = grown.length > 0 ? 'widened' : shrunk.length > 0 && old.has(id) ? 'narrowed' : 'same';
    return { where, change, why: explain(change, grown, shrunk, after === null) };
}
function explain(change, grown, shrunk, unstated) {
    const aside = unstated ? ' (nothing is stated, so the repository’s default holds)' : '';
    if (change === 'widened')
        return `More than before: ${grown.join(', ')}${aside}.`;
    if (change === 'narrowed')
        return `Less than before: ${shrunk.join(', ')}${aside}.`;
    return `No more than before${aside}.`;
}
const workflow_token_MAX_ALIASES = 100;
async function jobsOf(text) {
    const jobs = new Map();
    if (text === null)
        return jobs;
    const { parse } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const workflow = parse(text, { maxAliasCount: workflow_token_MAX_ALIASES, logLevel: 'error', merge: true });
    if (!isRecord(workflow) || !isRecord(workflow['jobs']))
        throw new RangeError('no jobs');
    const general = readPermissions(workflow['permissions']);
    for (const [id, job] of Object.entries(workflow['jobs'])) {
        const own = isRecord(job) ? readPermissions(job['permissions']) : null;
        jobs.set(id, own ?? general);
    }
    return jobs;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/exposure.js




/** Events a person without write access can cause, and whose runs have secrets or a token able to write. */
const PRIVILEGED = new Set([
    'discussion',
    'discussion_comment',
    'fork',
    'gollum',
    'issue_comment',
    'issues',
    'pull_request_target',
    'repository_dispatch',
    'watch',
    'workflow_run',
]);
const SECRET = /\bsecrets\s{0,3}(?:\.\s{0,3}([A-Za-z_]\w{0,100})|\[\s{0,3}['"]([\w-]{1,100})['"])/gu;
/**
 * What a workflow is newly exposed to: events that outsiders cause and that run with secrets, and secrets it did not reach
 * before. A new workflow is compared with none. What cannot be read is told where its token is compared.
 */
async function exposureNotices(change) {
    const notices = [];
    for (const file of change.files) {
        if (file.after === null || !isWorkflow(file.after.path))
            continue;
        const [before, after] = await exposuresOf(change, file);
        const triggers = [...after.triggers].filter((one) => PRIVILEGED.has(one) && !before.triggers.has(one));
        const secrets = [...after.secrets].filter((one) => !before.secrets.has(one));
        if (triggers.length > 0) {
            const message = `It now runs on ${triggers.toSorted(byText).join(', ')}: outsiders can start it, and it runs with the repository’s secrets.`;
            notices.push({ ruleId: 'privileged-trigger', path: file.path, atLeast: 'high', message });
        }
        if (secrets.length > 0) {
            const message = `It now reaches secrets it did not: ${secrets.toSorted(byText).slice(0, 10).join(', ')}.`;
            notices.push({ ruleId: 'secret-reach', path: file.path, atLeast: 'medium', message });
        }
    }
    return notices;
}
async function exposuresOf(change, file) {
    const { before, after } = await textsOf(change, file);
    const was = file.before !== null && isWorkflow(file.before.path) ? before : null;
    return [await exposureOf(was), await exposureOf(after)];
}
async function exposureOf(text) {
    const triggers = new Set();
    const secrets = new Set();
    if (text === null)
        return { triggers, secrets };
    for (const one of text.matchAll(SECRET)) {
        const name = one[1] ?? one[2] ?? '';
        // Every run has it; what it may do is compared as the token's permissions.
        if (name.toUpperCase() !== 'GITHUB_TOKEN')
            secrets.add(name);
    }
    if (/^\s{2,}secrets:\s{1,5}["']?inherit\b/mu.test(text))
        secrets.add('all of them (inherit)');
    try {
        for (const document of await documentsOf(text)) {
            const on = fieldsOf(document)['on'];
            for (const name of typeof on === 'object' && on !== null && !Array.isArray(on) ? Object.keys(on) : textsIn(on))
                triggers.add(name);
        }
    }
    catch {
        return { triggers, secrets };
    }
    return { triggers, secrets };
}

// EXTERNAL MODULE: ./build/emit/shared/agent-config/paths.js
var paths = __nccwpck_require__(5709);
;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/kinds/agent-configuration.js

const MAX_SHOWN = 4;
/** What coding agents may do: allow rules, hooks, MCP servers, modes, sandboxes, of every tool's files. Prose grants nothing. */
const agentConfiguration = {
    id: 'agent-configuration',
    reads: (path) => (0,paths/* isAgentFile */.s)(path) && (0,paths/* formatOf */.b)(path) !== 'prose',
    compare: async (path, before, after) => {
        const { examineConfig } = await __nccwpck_require__.e(/* import() */ 713).then(__nccwpck_require__.bind(__nccwpck_require__, 9713));
        const delta = await examineConfig(path, before, after);
        if (delta.unparsable !== null) {
            const unreadable = `It cannot be read as agent configuration: ${delta.unparsable.slice(0, 200)}.`;
            return { permissions: [{ where: `${path}#*`, change: 'widened', why: unreadable }], unreadable };
        }
        const what = (list) => [...new Set(list.map(({ kind }) => kind))].slice(0, MAX_SHOWN).join(', ');
        const why = {
            widened: `Agents may do more: ${what(delta.widening)}.`,
            narrowed: `Agents may do less: ${what(delta.narrowing)}.`,
            same: 'Agents may do no more than before.',
        }[delta.change];
        return { permissions: [{ where: `${path}#*`, change: delta.change, why }], unreadable: null };
    },
};

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/grants.js

const NOTHING = { grants: new Set(), restrictions: new Set() };
const grants_MAX_SHOWN = 4;
/**
 * Compares what each holder may do. It widens when a grant comes that no earlier grant covers, or when a restriction goes
 * that no later one covers; only then is it asked whether anything narrowed. A holder that goes takes its restrictions along.
 */
function compareHolders(path, before, after, covers) {
    const names = [...new Set([...before.keys(), ...after.keys()])]
        .filter((name) => [before, after].some((side) => saysAnything(side.get(name))))
        .toSorted(byText);
    return names.map((name) => compareHolder(`${path}#${name}`, before.get(name) ?? null, after.get(name) ?? null, covers));
}
const saysAnything = (holder) => holder !== undefined && holder.grants.size + holder.restrictions.size > 0;
function compareHolder(where, before, after, covers) {
    const old = before ?? NOTHING;
    const now = after ?? NOTHING;
    const grown = [
        ...missing(now.grants, old.grants, covers),
        ...(after === null ? [] : missing(old.restrictions, now.restrictions, covers).map((one) => `no longer: ${one}`)),
    ];
    if (grown.length > 0)
        return { where, change: 'widened', why: `More than before: ${grants_shown(grown)}.` };
    const shrunk = [
        ...missing(old.grants, now.grants, covers),
        ...(before === null ? [] : missing(now.restrictions, old.restrictions, covers).map((one) => `now: ${one}`)),
    ];
    return shrunk.length > 0
        ? { where, change: 'narrowed', why: `Less than before: ${grants_shown(shrunk)}.` }
        : { where, change: 'same', why: 'No more than before.' };
}
const missing = (list, others, covers) => [...list].filter((one) => !others.has(one) && ![...others].some((other) => covers(other, one))).toSorted(byText);
const grants_shown = (list) => list.length > grants_MAX_SHOWN
    ? `${list.slice(0, grants_MAX_SHOWN).join(', ')} and ${list.length - grants_MAX_SHOWN} more`
    : list.join(', ');
/** Whether a pattern with `*` takes a text; stars in the text are plain characters, so a broader pattern takes a narrower. */
function starCovers(pattern, text) {
    if (!pattern.includes('*'))
        return pattern === text;
    const parts = pattern.split('*');
    const first = parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
        return false;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = text.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return at <= text.length - last.length;
}
/** Collects grants and restrictions of holders by name. */
class HolderBuilder {
    #holders = new Map();
    of(name) {
        const known = this.#holders.get(name) ?? { grants: new Set(), restrictions: new Set() };
        this.#holders.set(name, known);
        return known;
    }
    get holders() {
        return this.#holders;
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/kinds/agent-ignore.js

const IGNORE_FILE = /(?:^|\/)\.(?:cursor(?:indexing)?|codeium|aider|gemini|copilot|claude|ai|roo|cline|kilocode|continue|windsurf|aug(?:ment)?|trae|qwen|junie)(?:ignore|exclude)$/iu;
/** Files that keep agents from reading: a line that goes, or an exception (`!…`) that comes, lets them see more. */
const agentIgnore = {
    id: 'agent-ignore',
    reads: (path) => IGNORE_FILE.test(path),
    compare: async (path, before, after) => ({
        permissions: compareHolders(path, linesOf(before), linesOf(after), () => false),
        unreadable: null,
    }),
};
/** The file is one holder even when it is gone: what it held back is then seen. */
function linesOf(text) {
    const found = new HolderBuilder();
    const { grants, restrictions } = found.of('*');
    for (const line of (text ?? '').split('\n').map((one) => one.trim())) {
        if (line === '' || line.startsWith('#'))
            continue;
        (line.startsWith('!') ? grants : restrictions).add(line);
    }
    return found.holders;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/kinds/cloud-iam.js



const SPEAKS = /"?\b(?:Effect|(?:Not)?(?:Action|Resource|Principal)s?|Condition|bindings|members|role|(?:not)?(?:data)?actions)"?\s?:/iu;
const cloud_iam_MAX_DEPTH = 40;
/** Takes the place of what a statement leaves open. */
const ANY = '*';
/**
 * Policies of AWS (statements, wherever they stand: policy files, CloudFormation, SAM, serverless), bindings of Google Cloud,
 * role definitions of Azure, in JSON or YAML. A condition narrows a grant; one without it covers it.
 */
const cloudIam = {
    id: 'cloud-iam',
    reads: (path) => /\.(?:json|ya?ml|template)$/iu.test(path) && !path.startsWith('.github/') && !/lock\.(?:json|ya?ml)$/iu.test(path),
    speaksOf: (line) => SPEAKS.test(line),
    compare: async (path, before, after) => ({
        permissions: compareHolders(path, await holdersOf(before), await holdersOf(after), covers),
        unreadable: null,
    }),
};
async function holdersOf(text) {
    const found = new HolderBuilder();
    for (const document of await documentsOf(text))
        visit(document, found, 0);
    return found.holders;
}
function visit(value, found, depth) {
    if (depth > cloud_iam_MAX_DEPTH)
        throw new RangeError('it is nested too deeply');
    if (Array.isArray(value))
        for (const item of value)
            visit(item, found, depth + 1);
    if (!isRecord(value))
        return;
    if (value['Effect'] === 'Allow')
        for (const grant of allowed(value))
            found.of('iam').grants.add(grant);
    else if (value['Effect'] === 'Deny')
        for (const grant of allowed(value))
            found.of('iam').restrictions.add(grant);
    for (const grant of [...googleGrants(value), ...azureGrants(value)])
        found.of('iam').grants.add(grant);
    for (const member of Object.values(value))
        visit(member, found, depth + 1);
}
/** One grant for each action, resource and principal: `action resource principal condition`. */
function allowed(statement) {
    const part = (name) => {
        const not = statement[`Not${name}`];
        if (not !== undefined)
            return [`!${JSON.stringify(not)}`];
        const value = statement[name];
        if (value === undefined)
            return [ANY];
        const plain = isRecord(value)
            ? Object.entries(value).flatMap(([kind, one]) => textsIn(one).map((id) => `${kind}:${id}`))
            : textsIn(value);
        return plain.length > 0 ? plain : [JSON.stringify(value)];
    };
    const condition = statement['Condition'] === undefined ? ANY : JSON.stringify(statement['Condition']);
    return part('Action').flatMap((action) => part('Resource').flatMap((resource) => part('Principal').map((principal) => JSON.stringify([action.toLowerCase(), resource, principal, condition]))));
}
/** `{"bindings": [{"role", "members", "condition"}]}` */
const googleGrants = (value) => listIn(value['bindings'])
    .map(fieldsOf)
    .flatMap(({ role, members, condition }) => textsIn(members ?? []).map((member) => JSON.stringify([String(role), member, ANY, condition === undefined ? ANY : JSON.stringify(condition)])));
/** `permissions: [{actions, notActions, dataActions, notDataActions}]`, in any case of the first letter. */
const azureGrants = (value) => listIn(value['permissions'] ?? value['Permissions'])
    .map(fieldsOf)
    .flatMap((one) => ['actions', 'dataActions'].flatMap((name) => {
    const not = one[`not${name[0]?.toUpperCase()}${name.slice(1)}`];
    const except = not === undefined || (Array.isArray(not) && not.length === 0) ? ANY : JSON.stringify(not);
    return textsIn(one[name] ?? []).map((action) => JSON.stringify([action.toLowerCase(), ANY, ANY, except]));
}));
const covers = (broad, narrow) => {
    const [wide, small] = [JSON.parse(broad), JSON.parse(narrow)];
    return wide.every((part, index) => part === ANY || starCovers(part, small[index] ?? ''));
};

// EXTERNAL MODULE: ./build/emit/shared/codeowners/codeowners.js + 1 modules
var codeowners = __nccwpck_require__(8040);
;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/kinds/code-owners.js

/** Paths of the head that are asked; in larger repositories the first by name stand for the rest. */
const MAX_PATHS = 20_000;
/**
 * Who may approve what. It widens when any path loses its owners or gains one: with more owners, more people's word is
 * enough. Asked of the paths of the head, since patterns can hardly be compared with each other.
 */
const codeOwners = {
    id: 'code-owners',
    reads: (path) => codeowners/* CODEOWNERS_PATHS */.xn.includes(path),
    compare: async (path, before, after, change) => {
        const [old, now] = [(0,codeowners/* parseCodeowners */.BW)(before ?? ''), (0,codeowners/* parseCodeowners */.BW)(after ?? '')];
        const paths = (await change.listHead()).slice(0, MAX_PATHS);
        let narrowed = null;
        for (const one of paths) {
            const [had, has] = [old.ruleFor(one)?.owners ?? [], now.ruleFor(one)?.owners ?? []];
            const came = has.filter((owner) => !had.includes(owner));
            const where = `${path}#*`;
            if (had.length > 0 && has.length === 0)
                return widened(where, `${one} had owners (${had.join(', ')}) and has none now.`);
            if (had.length > 0 && came.length > 0)
                return widened(where, `${one} can now be approved by ${came.join(', ')} as well.`);
            if (has.length > 0 && (had.length === 0 || has.length < had.length))
                narrowed ??= one;
        }
        return {
            permissions: [
                narrowed === null
                    ? { where: `${path}#*`, change: 'same', why: 'No path has other owners.' }
                    : { where: `${path}#*`, change: 'narrowed', why: `Fewer people can approve, as for ${narrowed}.` },
            ],
            unreadable: null,
        };
    },
};
const widened = (where, why) => ({
    permissions: [{ where, change: 'widened', why }],
    unreadable: null,
});

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/kinds/container-privileges.js



const container_privileges_SPEAKS = /\b(?:privileged|cap_(?:add|drop)|capabilities|allowPrivilegeEscalation|run_?As\w*|host(?:Network|PID|IPC|Path)|readOnlyRootFilesystem|read_only|security_opt|seccompProfile|network_mode|pid|ipc|userns_mode|devices|user|securityContext|volumes|docker\.sock|add|drop)\b/iu;
const container_privileges_MAX_DEPTH = 40;
const HOST_PATHS = /^(?:\/|\/etc|\/proc|\/sys|\/root|\/var\/run(?:\/docker\.sock)?|\/run(?:\/docker\.sock)?|\/var\/lib\/docker)\/?(?::|$)/u;
/** What containers may do to the machine they run on: services of Compose, pods of Kubernetes. */
const containerPrivileges = {
    id: 'container-privileges',
    reads: (path) => /\.ya?ml$/iu.test(path) && !path.startsWith('.github/'),
    speaksOf: (line) => container_privileges_SPEAKS.test(line),
    compare: async (path, before, after) => ({
        permissions: compareHolders(path, await container_privileges_holdersOf(before), await container_privileges_holdersOf(after), container_privileges_covers),
        unreadable: null,
    }),
};
/** Adding `ALL` covers every capability; dropping `ALL` does as well. */
const container_privileges_covers = (broad, narrow) => (broad === 'capability ALL' && narrow.startsWith('capability ')) ||
    (broad === 'dropped ALL' && narrow.startsWith('dropped '));
async function container_privileges_holdersOf(text) {
    const found = new HolderBuilder();
    for (const document of await documentsOf(text)) {
        const { services, kind, metadata } = fieldsOf(document);
        if (isRecord(services))
            for (const [name, service] of Object.entries(services))
                composeService(fieldsOf(service), found.of(name));
        else if (typeof kind === 'string')
            podParts(document, found.of(`${kind}/${textsIn(fieldsOf(metadata)['name']).join('')}`), 0);
    }
    return found.holders;
}
/** https://docs.docker.com/reference/compose-file/services/ */
function composeService(service, { grants, restrictions }) {
    if (service['privileged'] === true)
        grants.add('privileged');
    if (service['read_only'] === true)
        restrictions.add('read-only file system');
    for (const one of textsIn(service['cap_add'] ?? []))
        grants.add(`capability ${one.toUpperCase()}`);
    for (const one of textsIn(service['cap_drop'] ?? []))
        restrictions.add(`dropped ${one.toUpperCase()}`);
    for (const one of textsIn(service['devices'] ?? []))
        grants.add(`device ${one}`);
    for (const name of ['network_mode', 'pid', 'ipc', 'userns_mode'])
        if (service[name] === 'host')
            grants.add(`host ${name}`);
    if (/^(?:root|0)(?::|$)/u.test(textsIn(service['user'] ?? '')[0] ?? ''))
        grants.add('user root');
    for (const one of textsIn(service['security_opt'] ?? []))
        (/unconfined/u.test(one) ? grants : restrictions).add(`security_opt ${one}`);
    for (const one of listIn(service['volumes'])) {
        const source = textsIn(isRecord(one) ? (one['source'] ?? '') : one)[0] ?? '';
        if (HOST_PATHS.test(source))
            grants.add(`host path ${source}`);
    }
}
/** https://kubernetes.io/docs/concepts/security/pod-security-standards/ */
function podParts(value, sets, depth) {
    if (depth > container_privileges_MAX_DEPTH)
        throw new RangeError('it is nested too deeply');
    if (Array.isArray(value))
        for (const item of value)
            podParts(item, sets, depth + 1);
    if (!isRecord(value))
        return;
    const { grants, restrictions } = sets;
    for (const name of ['hostNetwork', 'hostPID', 'hostIPC', 'privileged', 'allowPrivilegeEscalation']) {
        if (value[name] === true)
            grants.add(name);
        if (value[name] === false && name === 'allowPrivilegeEscalation')
            restrictions.add('no privilege escalation');
    }
    for (const name of ['runAsNonRoot', 'readOnlyRootFilesystem'])
        if (value[name] === true)
            restrictions.add(name);
    if (value['runAsUser'] === 0)
        grants.add('user root');
    const capabilities = fieldsOf(value['capabilities']);
    for (const one of textsIn(capabilities['add'] ?? []))
        grants.add(`capability ${one.toUpperCase()}`);
    for (const one of textsIn(capabilities['drop'] ?? []))
        restrictions.add(`dropped ${one.toUpperCase()}`);
    const { path } = fieldsOf(value['hostPath']);
    if (typeof path === 'string')
        grants.add(`host path ${path}`);
    for (const member of Object.values(value))
        podParts(member, sets, depth + 1);
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/kinds/dockerfile.js
/** Who the built image runs as: the last `USER` of the last stage; root where none is named. */
const dockerfile = {
    id: 'dockerfile',
    reads: (path) => /(?:^|\/)(?:[\w.-]{1,100}\.)?(?:Docker|Container)file(?:\.[\w.-]{1,100})?$/iu.test(path),
    speaksOf: (line) => /^\s*(?:USER|FROM)\s/iu.test(line),
    compare: async (path, before, after) => ({
        permissions: before === null || after === null ? [] : [userChange(path, userOf(before), userOf(after))],
        unreadable: null,
    }),
};
function userChange(path, before, after) {
    const where = `${path}#USER`;
    if (isRoot(after) && !isRoot(before))
        return { where, change: 'widened', why: `More than before: it ran as ${before}, now it runs as root.` };
    if (isRoot(before) && !isRoot(after))
        return { where, change: 'narrowed', why: `Less than before: it ran as root, now it runs as ${after}.` };
    return { where, change: 'same', why: 'No more than before.' };
}
function userOf(text) {
    let user = 'root';
    for (const line of text.split('\n')) {
        const [word = '', name] = line.trim().split(/\s+/u, 2);
        if (/^FROM$/iu.test(word))
            user = 'root';
        else if (/^USER$/iu.test(word) && name !== undefined)
            user = name;
    }
    return user;
}
/** A user that a build argument decides may be root. */
const isRoot = (user) => /^(?:root|0)(?::|$)|\$/u.test(user);

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/kinds/kubernetes-rbac.js


const ROLES = /^(?:Cluster)?Role$/u;
const BINDINGS = /^(?:Cluster)?RoleBinding$/u;
const kubernetes_rbac_SPEAKS = /\b(?:apiGroups|verbs|resources|resourceNames|nonResourceURLs|roleRef|subjects|aggregationRule|(?:Cluster)?Role(?:Binding)?)\b/u;
/** Roles and their bindings in Kubernetes: who may do what to which resources. https://kubernetes.io/docs/reference/access-authn-authz/rbac/ */
const kubernetesRbac = {
    id: 'kubernetes-rbac',
    reads: (path) => /\.(?:ya?ml|json)$/iu.test(path) && !path.startsWith('.github/'),
    speaksOf: (line) => kubernetes_rbac_SPEAKS.test(line),
    compare: async (path, before, after) => ({
        permissions: compareHolders(path, await kubernetes_rbac_holdersOf(before), await kubernetes_rbac_holdersOf(after), kubernetes_rbac_covers),
        unreadable: null,
    }),
};
async function kubernetes_rbac_holdersOf(text) {
    const found = new HolderBuilder();
    for (const document of (await documentsOf(text)).flatMap(itemsOf)) {
        const { kind, metadata, ...body } = fieldsOf(document);
        if (typeof kind !== 'string' || !(ROLES.test(kind) || BINDINGS.test(kind)))
            continue;
        const { name, namespace } = fieldsOf(metadata);
        const { grants } = found.of([kind, namespace, name].filter((one) => typeof one === 'string').join('/'));
        for (const grant of ROLES.test(kind) ? grantsOfRole(body) : grantsOfBinding(body))
            grants.add(grant);
    }
    return found.holders;
}
/** A document, or the documents of a `List`. */
const itemsOf = (document) => fieldsOf(document)['kind'] === 'List' ? listIn(fieldsOf(document)['items']) : [document];
function grantsOfRole(role) {
    const aggregated = 'aggregationRule' in role ? [`aggregates ${JSON.stringify(role['aggregationRule'])}`] : [];
    return aggregated.concat(listIn(role['rules'])
        .map(fieldsOf)
        .flatMap((rule) => {
        const names = textsIn(rule['resourceNames'] ?? '*');
        const resources = textsIn(rule['apiGroups'] ?? '').flatMap((group) => textsIn(rule['resources'] ?? []).flatMap((resource) => names.map((name) => `${resource}${group === '' ? '' : `.${group}`} ${name}`)));
        const targets = [...resources, ...textsIn(rule['nonResourceURLs'] ?? []).map((url) => `${url} *`)];
        return textsIn(rule['verbs'] ?? []).flatMap((verb) => targets.map((target) => `${verb} ${target}`));
    }));
}
function grantsOfBinding(binding) {
    const { kind, name } = fieldsOf(binding['roleRef']);
    return listIn(binding['subjects'])
        .map(fieldsOf)
        .map((subject) => [subject['kind'], subject['namespace'], subject['name']].filter((one) => typeof one === 'string').join('/'))
        .map((subject) => `${String(kind)}/${String(name)} to ${subject}`);
}
/** Verb, resource and name each cover by `*`; `*.*` covers every group. */
const kubernetes_rbac_covers = (broad, narrow) => {
    const [wide, small] = [broad.split(' '), narrow.split(' ')];
    return wide.length === 3 && small.length === 3 && wide.every((part, index) => starCovers(part, small[index] ?? ''));
};

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/registry.js








/** Every kind of file whose permissions are compared. A file may be of several. */
const PERMISSION_KINDS = [
    workflowToken,
    agentConfiguration,
    agentIgnore,
    kubernetesRbac,
    containerPrivileges,
    cloudIam,
    dockerfile,
    codeOwners,
];

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/permissions/changes.js





/** Characters of a line in which words are looked for; a minified policy stands on one line. */
const changes_MAX_LINE = 100_000;
/** Direction of every permission in every changed file that grants any. What cannot be compared counts as widened. */
async function permissionChanges(change) {
    const permissions = [];
    const notices = await exposureNotices(change);
    for (const file of change.files) {
        for (const kind of PERMISSION_KINDS) {
            if (!concerns(kind, file))
                continue;
            const compared = await compare(kind, change, file);
            permissions.push(...compared.permissions);
            if (compared.unreadable !== null) {
                const message = `${compared.unreadable} Its permissions count as widened.`;
                notices.push({ ruleId: 'unanalysed', path: file.path, atLeast: 'high', message });
            }
        }
    }
    return { permissions: permissions.toSorted((a, b) => byText(a.where, b.where)), notices };
}
const concerns = (kind, file) => !file.binary &&
    (0,change_change/* pathsOf */.wG)(file).some(kind.reads) &&
    (kind.speaksOf === undefined ||
        file.hunks.some(({ lines }) => lines.some(({ text }) => kind.speaksOf?.(text.slice(0, changes_MAX_LINE)) === true)));
async function compare(kind, change, file) {
    const { before, after } = await textsOf(change, file);
    const lost = (file.before !== null && before === null) || (file.after !== null && after === null);
    if (lost)
        return unknown(kind, file, 'The whole file is not at hand.');
    // A file that was renamed into or out of the place where it counts begins or ends to be one.
    const was = file.before !== null && kind.reads(file.before.path) ? before : null;
    const is = file.after !== null && kind.reads(file.after.path) ? after : null;
    try {
        return await kind.compare(file.path, was, is, change);
    }
    catch (error) {
        return unknown(kind, file, `It cannot be read: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown'}.`);
    }
}
/**
 * What only may grant something, told by a word on a changed line, counts as widened and no more; a file that does by its
 * name and cannot be read is worth a person's look.
 */
const unknown = (kind, file, why) => ({
    permissions: [{ where: `${file.path}#*`, change: 'widened', why }],
    unreadable: kind.speaksOf === undefined ? why : null,
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/reach/mentions.js

const mentions_MAX_CHARACTERS = 256 * 1024;
const MAX_IMPORTS = 200;
const PART_OF_A_PATH = /[\w.-]/u;
const LOCAL_ACTION = /\buses:\s{0,10}["']?\.\/([^\s"'#]{1,300})/gu;
/** `@docs/rules.md`, as Claude Code and Gemini CLI import; an e-mail address or a package scope is none. */
const mentions_IMPORT = /(?:^|\s)@((?:\.{1,2}\/)?[\w./-]{1,200})/gu;
/** Of these paths the ones that a pipeline, or a script of one, names or runs as a local action. */
function mentions(text, _path, candidates) {
    const read = text.slice(0, mentions_MAX_CHARACTERS);
    const actions = [...read.matchAll(LOCAL_ACTION)]
        .slice(0, MAX_IMPORTS)
        .map(([, folder]) => external_node_path_.posix.normalize(`${folder}/`));
    return candidates.filter((path) => names(read, path) || actions.some((folder) => path.startsWith(folder)));
}
/** Whether a text holds a path that is not the end or the beginning of another. */
function names(text, path) {
    for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1)) {
        const before = at === 0 ? '' : text[at - 1];
        const follows = text[at + path.length] ?? '';
        const begins = !PART_OF_A_PATH.test(before) && (before !== '/' || text.slice(Math.max(0, at - 2), at) === './');
        if (begins && !PART_OF_A_PATH.test(follows))
            return true;
    }
    return false;
}
/** Of these paths the ones that an instruction to agents imports, relative to where it stands. */
function importsOf(text, path, candidates) {
    const folder = external_node_path_.posix.dirname(path);
    const wanted = new Set([...text.slice(0, mentions_MAX_CHARACTERS).matchAll(mentions_IMPORT)]
        .slice(0, MAX_IMPORTS)
        .map(([, target]) => external_node_path_.posix.normalize(external_node_path_.posix.join(folder, target)).replace(/\.$/u, '')));
    return candidates.filter((candidate) => wanted.has(candidate));
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/reach/reach.js


/** Scripts where those of a pipeline lie; for other changed files the whole tree is not worth listing. */
const SCRIPT = /^(?:[^/]+|(?:\.github|\.ci|ci|scripts?|tools?|hack|bin|build|dev|devel|release|actions?)\/.+)(?:\.(?:sh|bash|zsh|ps1|py|rb|pl|[mc]?[jt]s)|\/[\w-]+)$|(?:^|\/)(?:Makefile|action\.ya?ml)$/iu;
const PIPELINE = /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$|^\.gitlab-ci\.yml$/u;
/** Already of the area by their own path. */
const OWN = /^\.github\/(?:workflows|actions)\//u;
const INSTRUCTIONS = ['CLAUDE.md', '.claude/CLAUDE.md', 'AGENTS.md', 'GEMINI.md'];
const MAX_READ = 60;
/** Claude Code follows imports so far; scripts that call scripts are followed no further either. */
const MAX_HOPS = 5;
const MAX_REACHED = 50;
/**
 * Changed files that a workflow or a local action runs, or that an instruction to agents imports, also through each other.
 * Read from the head, within limits; what lies beyond them is classified by itself like every file.
 */
async function reachedFiles(change) {
    const paths = change.files.filter(({ after }) => after?.kind === 'file').map(({ path }) => path);
    const scripts = paths.filter((path) => SCRIPT.test(path) && !OWN.test(path));
    const pipelines = scripts.length === 0 ? [] : (await change.listHead()).filter((path) => PIPELINE.test(path)).slice(0, MAX_READ);
    const reached = [
        ...(await follow(change, pipelines, scripts, 'ci-cd', mentions)),
        ...(await follow(change, INSTRUCTIONS, paths, 'agent-permissions', importsOf)),
    ];
    return reached.toSorted((a, b) => byText(a.path, b.path) || byText(a.area, b.area)).slice(0, MAX_REACHED);
}
async function follow(change, from, candidates, area, leadsTo) {
    const found = new Map();
    let left = MAX_READ;
    let next = [...from];
    for (let hop = 0; hop < MAX_HOPS && next.length > 0; hop++) {
        const sources = next.slice(0, left);
        left -= sources.length;
        next = [];
        for (const source of sources) {
            const text = await change.readHead(source);
            if (text === null)
                continue;
            for (const path of leadsTo(text, source, candidates)) {
                if (found.has(path) || path === source)
                    continue;
                found.set(path, source);
                next.push(path);
            }
        }
    }
    return [...found].map(([path, by]) => ({ path, area, by }));
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/reviewability/module.js
/** Folders that hold modules and are none themselves. */
const CONTAINERS = new Set('src lib libs packages apps app services modules crates internal cmd pkg plugins projects components source sources main java kotlin scala com org io net'.split(' '));
const module_MAX_DEPTH = 8;
/** The module a file belongs to, told by its folders: `packages/billing`, `src/search`; `.` for the top folder. */
function moduleOf(path) {
    const folders = path.split('/').slice(0, -1);
    let depth = 0;
    while (depth < Math.min(folders.length, module_MAX_DEPTH) && CONTAINERS.has(folders[depth].toLowerCase()))
        depth++;
    return folders.slice(0, depth + 1).join('/') || '.';
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/reviewability/focus.js


/** Less than this is an adjustment that comes along with something. */
const STANDING_LINES = 20;
const MAX_PARTS = 10;
const MAX_FOLDERS = 5;
const focus_MAX_LINE_CHARACTERS = 1_000;
const focus_WORD = /[A-Za-z_$][\w$]{3,63}/g;
/** A name somebody made, not a word of the language: `chargeCard`, `charge_card`, `sha256`. */
const NAME = /[a-z][A-Z]|[A-Za-z]_[A-Za-z]|[A-Za-z]\d/;
/**
 * The parts of a change that could each be a change of its own, the largest first: modules whose changed lines share no
 * name, and of which none mentions a folder or file of another. It errs towards one: a shared name joins.
 *
 * @param views code and configuration; tests and documentation go with what they are about
 * @param areasAt sensitive areas by path
 */
function partsOf(views, areasAt) {
    const modules = new Map();
    for (const view of views) {
        if (view.origin.kind !== 'written' || view.cosmetic)
            continue;
        const name = moduleOf(view.file.path);
        const known = modules.get(name);
        if (known)
            known.push(view);
        else
            modules.set(name, [view]);
    }
    if (modules.size < 2)
        return [];
    return groupsOf(modules)
        .map((names) => partOf(names, modules, areasAt))
        .filter(({ lines }) => lines >= STANDING_LINES)
        .toSorted((a, b) => b.lines - a.lines || byText(a.folders[0] ?? '', b.folders[0] ?? ''))
        .slice(0, MAX_PARTS);
}
function partOf(names, modules, areasAt) {
    const views = names.flatMap((name) => modules.get(name) ?? []);
    return {
        folders: sortedUnique(names).slice(0, MAX_FOLDERS),
        files: views.length,
        lines: views.reduce((sum, { added, removed }) => sum + added.length + removed.length, 0),
        areas: sortedUnique(views.flatMap(({ file }) => areasAt.get(file.path) ?? [])),
    };
}
/** Modules joined by the names they share, in time linear in the changed lines. */
function groupsOf(modules) {
    const leader = new Map([...modules.keys()].map((name) => [name, name]));
    const leaderOf = (name) => {
        let top = name;
        while (leader.get(top) !== top)
            top = leader.get(top);
        leader.set(name, top);
        return top;
    };
    const firstWith = new Map();
    const mentions = new Map();
    for (const [name, views] of modules) {
        for (const called of callNamesOf(name, views))
            mentions.set(called, [...(mentions.get(called) ?? []), name]);
    }
    for (const [name, views] of modules) {
        for (const word of wordsOf(views)) {
            for (const other of mentions.get(word.toLowerCase()) ?? [])
                leader.set(leaderOf(other), leaderOf(name));
            if (!NAME.test(word))
                continue;
            const other = firstWith.get(word);
            if (other === undefined)
                firstWith.set(word, name);
            else
                leader.set(leaderOf(other), leaderOf(name));
        }
    }
    const groups = new Map();
    for (const name of modules.keys())
        groups.set(leaderOf(name), [...(groups.get(leaderOf(name)) ?? []), name]);
    return [...groups.values()];
}
/** What other code calls a module by: its folder and the names of its changed files. */
function callNamesOf(name, views) {
    const stem = (path) => path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/u, '');
    return new Set([stem(name), ...views.map(({ file }) => stem(file.path))].map((one) => one.toLowerCase()));
}
function wordsOf(views) {
    const words = new Set();
    for (const { added, removed } of views)
        for (const lines of [added, removed])
            for (const { text } of lines)
                for (const word of text.slice(0, focus_MAX_LINE_CHARACTERS).match(focus_WORD) ?? [])
                    words.add(word);
    return words;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/reviewability/reviewability.js


const MAX_APART = 20;
function reviewabilityOf(given, policy) {
    const parts = partsOf(given.loud, sensitiveAreas(given.hits, policy));
    const focused = parts.length < 2;
    return {
        written: weightOf(given.views, 'written'),
        generated: weightOf(given.views, 'generated'),
        vendored: weightOf(given.views, 'vendored'),
        apart: given.views
            .filter(({ origin }) => origin.kind !== 'written')
            .map(({ file, origin }) => ({ path: file.path, kind: origin.kind, why: origin.why }))
            .toSorted((a, b) => byText(a.path, b.path))
            .slice(0, MAX_APART),
        parts: focused ? [] : parts,
        focused,
        large: given.large,
        traced: given.traced,
    };
}
function weightOf(views, kind) {
    const own = views.filter(({ origin }) => origin.kind === kind);
    return { files: own.length, lines: own.reduce((sum, { file }) => sum + file.additions + file.deletions, 0) };
}
function sensitiveAreas(hits, policy) {
    const areas = new Map();
    for (const { rule, hit } of hits) {
        if (policy.areas[rule.area]?.quiet ?? false)
            continue;
        const known = areas.get(hit.path);
        if (known)
            known.push(rule.area);
        else
            areas.set(hit.path, [rule.area]);
    }
    return areas;
}
/** `src/billing (payments)`: a part as one line for people. */
const shownPart = ({ folders, areas }) => `${folders.join(', ')}${areas.length > 0 ? ` (${areas.slice(0, 3).join(', ')})` : ''}`;

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/risk.js


/**
 * Derives the risk level by the rules of the policy: the highest area first, then what can only raise it. Nothing here lowers a level, so leaving
 * any input out never gives a lower one than the rest alone.
 */
function riskOf(inputs, policy) {
    const derivation = [];
    const lowers = [];
    const { risk: rules } = policy;
    const sensitive = inputs.areas.filter(({ area }) => !(policy.areas[area]?.quiet ?? false));
    let level = (0,levels/* highestRisk */.gh)(inputs.areas.map(({ risk }) => risk));
    const leading = sensitive.filter(({ risk }) => risk === level).map(({ area }) => area);
    derivation.push(leading.length > 0 ? `${level}: it touches ${leading.join(', ')}` : `${level}: it touches nothing sensitive`);
    if (leading.length > 0 && level !== 'low')
        lowers.push(`Move what touches ${leading.join(', ')} into a change of its own.`);
    const raise = (to, why, remedy) => {
        lowers.push(remedy);
        if ((0,levels/* compareRisk */.l$)(to, level) <= 0)
            return;
        level = to;
        derivation.push(`raised to ${to}: ${why}`);
    };
    for (const fact of inputs.facts) {
        const least = Object.hasOwn(rules.exposed, fact) ? rules.exposed[fact] : undefined;
        if (least !== undefined)
            raise(least, `it shows ${fact}`, fact === 'unfocused' ? splitting(inputs.parts) : `Move what shows ${fact} into a change of its own.`);
    }
    const lost = [...inputs.controls.removed, ...inputs.controls.weakened];
    if (lost[0]) {
        const place = `${lost[0].path}:${lost[0].line ?? 1}`;
        raise(rules.controlsLost, `a control was removed or weakened (${lost.length}, first at ${place})`, `Keep the control at ${place}, or show where it now is.`);
    }
    for (const { path, message, atLeast } of inputs.notices.slice(0, MAX_NOTICES)) {
        raise(atLeast, `${path}: ${message}`, `Take ${path} out of this change, or bring it in a form that can be read.`);
    }
    const widened = inputs.permissions.find(({ change }) => change === 'widened');
    if (widened)
        raise(rules.permissionsWidened, `permissions widened at ${widened.where}`, `Give back the permissions added at ${widened.where}.`);
    if (isLarge(inputs.weight, policy)) {
        raise(higher(level, rules.largeSteps), `it is large (${inputs.weight.lines} lines in ${inputs.weight.files} files)`, splitting(inputs.parts));
    }
    if (inputs.authorship.detected && sensitive.length > 0 && (0,levels/* compareRisk */.l$)(level, rules.aiUpTo) < 0) {
        raise(atMost(higher(level, rules.aiSteps), rules.aiUpTo), 'an AI agent took part and it touches something sensitive', 'Nothing: who wrote it only raises the risk.');
    }
    return {
        level,
        derivation,
        lowers: lowers.filter((line, index) => lowers.indexOf(line) === index && !line.startsWith('Nothing')),
    };
}
const MAX_NOTICES = 20;
const MAX_PARTS_TOLD = 4;
const splitting = (parts) => parts.length < 2
    ? 'Split it into smaller changes.'
    : `Split it; these parts have nothing to do with each other: ${parts.slice(0, MAX_PARTS_TOLD).map(shownPart).join('; ')}.`;
/** Above the policy's limits of size. */
const isLarge = ({ lines, files }, { size }) => lines > size.largeLines || files > size.largeFiles;
const higher = (level, steps) => levels/* RISK_LEVELS */.WA[Math.min(levels/* RISK_LEVELS */.WA.indexOf(level) + steps, levels/* RISK_LEVELS */.WA.length - 1)] ?? level;
const atMost = (level, limit) => ((0,levels/* compareRisk */.l$)(level, limit) > 0 ? limit : level);

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/text/languages.js
const language = (over) => ({
    kind: 'code',
    lineComments: [],
    blockComments: [],
    quotes: `"'`,
    longQuotes: '',
    tripleQuotes: false,
    javascript: false,
    layout: 'lines',
    ...over,
});
const SLASHES = { lineComments: ['//'], blockComments: [['/*', '*/']] };
const cFamily = language({ ...SLASHES, layout: 'free' });
const rust = language({ ...SLASHES, quotes: '', longQuotes: '"', layout: 'free' });
const javascript = language({ ...SLASHES, longQuotes: '`', javascript: true, layout: 'free' });
const go = language({ ...SLASHES, longQuotes: '`' });
const kotlin = language({ ...SLASHES, tripleQuotes: true });
const python = language({ lineComments: ['#'], tripleQuotes: true, layout: 'indentation' });
const acrossLines = { quotes: '', longQuotes: `"'` };
const ruby = language({ ...acrossLines, lineComments: ['#'], blockComments: [['\n=begin', '\n=end']] });
const php = language({ ...acrossLines, lineComments: ['//', '#'], blockComments: [['/*', '*/']], layout: 'free' });
const sql = language({ ...acrossLines, lineComments: ['--'], blockComments: [['/*', '*/']], layout: 'free' });
const hashes = language({ ...acrossLines, lineComments: ['#'] });
const makefile = { ...hashes, layout: 'indentation' };
const hcl = language({ kind: 'config', lineComments: ['#', '//'], blockComments: [['/*', '*/']] });
const yaml = language({ kind: 'config', lineComments: ['#'], layout: 'indentation' });
const config = language({ kind: 'config', lineComments: ['#'] });
const markup = language({ blockComments: [['<!--', '-->']], quotes: '' });
const xml = language({ kind: 'config', blockComments: [['<!--', '-->']], quotes: '' });
const templates = language({
    blockComments: [
        ['<!--', '-->'],
        ['{#', '#}'],
        ['<%--', '--%>'],
        ['{{!--', '--}}'],
    ],
    quotes: '',
    layout: 'indentation',
});
const data = language({ kind: 'data', quotes: '' });
const prose = language({ kind: 'prose', quotes: '' });
const style = language({ kind: 'style', ...SLASHES, layout: 'free' });
const plain = language({ quotes: '' });
const BY_EXTENSION = new Map([
    ['js jsx mjs cjs ts tsx mts cts', javascript],
    ['java cs scala groovy gradle c h cc cpp cxx hpp hh m mm swift dart proto jsonnet', cFamily],
    ['rs', rust],
    ['go', go],
    ['kt kts', kotlin],
    ['py pyi pyx', python],
    ['rb rake gemspec ru', ruby],
    ['php php5 phtml inc', php],
    ['sql', sql],
    ['sh bash zsh ps1 pl pm r ex exs tcl', hashes],
    ['mk', makefile],
    ['tf tfvars hcl', hcl],
    ['yml yaml', yaml],
    ['toml ini cfg conf properties env rego', config],
    ['xml xsd wsdl plist csproj config', xml],
    ['vue svelte html htm xhtml', markup],
    [
        'erb haml slim twig j2 jinja jinja2 njk ejs hbs handlebars mustache jsp jspx ftl vm tpl latte liquid',
        templates,
    ],
    ['json jsonc json5 lock sum csv tsv po pot xliff svg map snap ndjson jsonl txt ipynb patch diff', data],
    ['md markdown rst adoc asciidoc textile', prose],
    ['css scss sass less styl', style],
].flatMap(([extensions, value]) => extensions.split(' ').map((extension) => [extension, value])));
const BY_NAME = new Map([
    ['dockerfile', config],
    ['containerfile', config],
    ['makefile', makefile],
    ['gnumakefile', makefile],
    ['gemfile', ruby],
    ['rakefile', ruby],
    ['vagrantfile', ruby],
    ['jenkinsfile', cFamily],
    ['pnpm-lock.yaml', data],
    ['yarn.lock', data],
    ['go.mod', language({ kind: 'config', lineComments: ['//'] })],
]);
/** The language of a path by its name; text without a known extension is looked at whole, without comments. */
function languageOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const known = BY_NAME.get(name) ?? BY_NAME.get(name.split('.')[0] ?? '');
    if (known !== undefined && !/\.(?:md|lock)/u.test(name))
        return known;
    const dot = name.lastIndexOf('.');
    return (dot < 0 ? undefined : BY_EXTENSION.get(name.slice(dot + 1))) ?? plain;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/reviewability/origin.js
const WRITTEN = { kind: 'written', why: '' };
const HEADER_LINES = 20;
const MAX_HEADER_CHARACTERS = 300;
/** Nobody writes a line of this length; a tool joined many. */
const MAX_WRITTEN_LINE = 5_000;
// Without the flag u where it can be spared: it doubles the time of compiling.
const VENDORED = /(?:^|\/)(?:vendor|vendored|third[-_]?party|node_modules|bower_components|Pods|Carthage|Godeps\/_workspace|\.yarn\/(?:releases|plugins|cache))\//i;
const GENERATED_PATH = /(?:^|\/)(?:__generated__|generated|__snapshots__|dist)\/|\.min\.(?:js|css)$|\.(?:map|snap|lock)$|\.pb\.(?:go|cc|h)$|_pb2(?:_grpc)?\.pyi?$|\.(?:g|freezed)\.dart$|\.(?:designer|g|generated)\.cs$|(?:^|\/)(?:zz_generated[^/]*|[^/]*_generated|mock_[^/]*)\.go$|\.generated\.\w{1,5}$|(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|go\.sum|gems\.locked)$/i;
const GENERATED_MARK = /\bcode generated\b.{0,120}\bdo not edit\b|@generated\b|<auto-?generated|\bauto(?:matically|-)?\s?generated\b|\bgenerated (?:by|from|with)\b.{0,120}\bdo not (?:edit|modify|change)\b|\bdo not edit\b.{0,120}\bgenerated\b/i;
/**
 * Tells generated and vendored files from written ones by path, by the marks of the first lines, and by lines that only a
 * tool makes. Attributes of the repository have no say, and whatever is told is still judged like everything else: anybody can
 * write a mark.
 *
 * @param head the first lines of the file, as far as they are known
 * @param longest characters of its longest changed line
 */
function originOf(path, head, longest) {
    if (VENDORED.test(path))
        return { kind: 'vendored', why: 'its folder' };
    if (GENERATED_PATH.test(path))
        return { kind: 'generated', why: 'its name' };
    const marked = head
        .slice(0, HEADER_LINES)
        .some((line) => /generated/i.test(line) && GENERATED_MARK.test(line.slice(0, MAX_HEADER_CHARACTERS)));
    if (marked)
        return { kind: 'generated', why: 'a mark in its first lines' };
    return longest > MAX_WRITTEN_LINE ? { kind: 'generated', why: 'lines that no person writes' } : WRITTEN;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/source/enclosing.js
/** How many levels outwards a changed line is looked at: the block, the function, what it stands in. */
const enclosing_LEVELS = 3;
const enclosing_MAX_HEADER_CHARACTERS = 400;
/** Lines that open a block and say nothing of what it is. */
const MUTE = /^[\s{}()[\];,]*(?:(?:else|try|do|begin|then|finally|default:?)\b[\s{:]*)?$/u;
/**
 * The numbers of the lines that the wanted lines stand in, by indentation: the condition, the list, the
 * function around it. A changed line is about what it stands in, too.
 *
 * @param code line number → code without comments, white space at the front kept, in order
 * @param wanted line numbers to answer for
 */
function enclosingLines(code, wanted) {
    const open = [];
    const found = new Set();
    for (const [line, text] of code) {
        const indent = text.search(/\S/u);
        if (indent < 0)
            continue;
        while ((open.at(-1)?.indent ?? -1) >= indent)
            open.pop();
        if (wanted.has(line))
            for (const header of open.slice(-enclosing_LEVELS))
                found.add(header.line);
        if (text.length <= enclosing_MAX_HEADER_CHARACTERS && !MUTE.test(text))
            open.push({ indent, line });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/source/view.js






/** Text above this size is looked at line by line only, without telling comments from code across lines. */
const MAX_SCANNED_CHARACTERS = 4_000_000;
/** Reads a changed text file as code. Binary files, links and submodules give an empty view. */
async function viewOf(change, file) {
    const language = languageOf(file.path);
    const origin = originOf(file.path, [], 0);
    const empty = { file, language, added: [], removed: [], around: [], origin, cosmetic: false };
    if (file.binary || file.hunks.length === 0 || file.after?.kind === 'submodule')
        return empty;
    const sides = await sidesOf(change, file);
    const before = codeByLine(sides.before, languageOf(file.previousPath ?? file.path));
    const after = codeByLine(sides.after, language);
    const added = codeLines(file, 'added', after);
    const removed = codeLines(file, 'removed', before);
    return {
        ...empty,
        added,
        removed,
        around: [...around(file.path, added, after), ...around(file.previousPath ?? file.path, removed, before)],
        origin: originOf(file.path, headOf(sides), longestLine(file)),
        cosmetic: sides.whole && sameInk(removed, added) && (await isCosmetic(file, language, sides.before, sides.after)),
    };
}
/** The first lines of the file, of its old side where it is gone. */
const headOf = ({ before, after }) => [...after, ...before].find(({ firstLine, lines }) => firstLine === 1 && lines.length > 0)?.lines ?? [];
function longestLine(file) {
    let longest = 0;
    for (const { lines } of file.hunks)
        for (const { text } of lines)
            longest = Math.max(longest, text.length);
    return longest;
}
/** Lines around the changed ones that did not change themselves. */
function around(path, changed, code) {
    const wanted = new Set(changed.map(({ line }) => line));
    return [...enclosingLines(code, wanted)]
        .filter((line) => !wanted.has(line))
        .map((line) => ({ path, line, text: code.get(line)?.trim() ?? '', hunk: -1 }));
}
function codeByLine(pieces, language) {
    const code = new Map();
    for (const { firstLine, lines } of pieces) {
        const text = lines.join('\n');
        const stripped = text.length > MAX_SCANNED_CHARACTERS ? text : (0,scan/* withoutComments */.fx)(text, language);
        let line = firstLine;
        for (const part of stripped.split('\n'))
            code.set(line++, part.trimEnd());
    }
    return code;
}
function codeLines(file, side, code) {
    const path = side === 'added' ? file.path : (file.previousPath ?? file.path);
    const out = [];
    for (const [hunk, { lines }] of file.hunks.entries()) {
        for (const diffLine of lines) {
            const line = side === 'added' ? diffLine.newLine : diffLine.oldLine;
            if (diffLine.kind !== side || line === null)
                continue;
            const text = (code.get(line) ?? diffLine.text).trim();
            if (text !== '')
                out.push({ path, line, text, hunk });
        }
    }
    return out;
}
/** Whether the changed lines hold the same characters but for white space: cheap, and without it there is nothing to prove. */
function sameInk(removed, added) {
    const ink = (lines) => lines.map(({ text }) => text.replace(/\s+/gu, '')).join('');
    return ink(removed) === ink(added);
}
/** Only programs are proved: in configuration a comment can be an instruction, and white space can be a value. */
async function isCosmetic(file, language, before, after) {
    const known = language.lineComments.length + language.blockComments.length > 0;
    if (language.kind !== 'code' || !known || file.before === null || file.after === null)
        return false;
    if (file.before.mode !== file.after.mode)
        return false;
    const text = (pieces) => pieces.flatMap(({ lines }) => lines).join('\n');
    const [old, now] = [text(before), text(after)];
    if (Math.max(old.length, now.length) > MAX_SCANNED_CHARACTERS)
        return false;
    if (normalForm(old, language) === normalForm(now, language))
        return true;
    const { areEqualPrograms } = await __nccwpck_require__.e(/* import() */ 694).then(__nccwpck_require__.bind(__nccwpck_require__, 1694));
    return areEqualPrograms(file.path, old, now);
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/structure/structure.js

/** Binary files that a person can look at, or no machine runs. */
const PICTURE_OR_FONT = /\.(?:pdf|png|jpe?g|gif|webp|avif|bmp|ico|icns|tiff?|woff2?|ttf|otf|eot|mp[34]|webm|ogg|wav|mov)$/iu;
/** What a file is and how it changed shape: things whose lines say nothing, or cannot be read. */
function noticesOf(file, quiet) {
    const { before, after, path } = file;
    const notice = (ruleId, atLeast, message) => ({
        ruleId,
        path,
        atLeast,
        message,
    });
    const out = [];
    const either = after ?? before;
    if (either?.kind === 'submodule' || before?.kind === 'submodule') {
        out.push(notice('submodule', 'high', 'A submodule changed: the code it brings is not part of this change and was not analysed.'));
    }
    if (isPointer(file)) {
        out.push(notice('stored-elsewhere', 'high', 'The file is a pointer to large storage: what it brings was not analysed.'));
    }
    if (after?.kind === 'symlink') {
        out.push(notice('symlink', 'high', 'A symbolic link was added or changed: what is read at this path lies elsewhere.'));
    }
    if (file.status === 'type-changed' && after?.kind === 'file') {
        out.push(notice('type-changed', 'high', 'What was a link or a submodule is a file now.'));
    }
    if (becameExecutable(file))
        out.push(notice('executable', 'medium', 'The file became executable.'));
    if (file.truncated)
        out.push(notice('unanalysed', 'high', 'The diff of this file was cut by a limit; the rest was not analysed.'));
    if (file.binary && after !== null && after.kind === 'file')
        out.push(...binaryNotices(file, quiet, notice));
    if (hasOverlongLine(file))
        out.push(notice('unanalysed', 'high', `A line of this file is longer than ${MAX_LINE_CHARACTERS} characters; its end was not analysed.`));
    return out;
}
/** A binary among tests or documentation is data that still nobody can read: it raises the risk, but less. */
function binaryNotices(file, quiet, notice) {
    const untouched = file.before !== null && file.before.oid === file.after?.oid;
    if (untouched || PICTURE_OR_FONT.test(file.path))
        return [];
    if (file.status === 'added')
        return [notice('binary', 'medium', 'A binary file was added; nobody can read it in review.')];
    const message = 'The content of a file is or became binary; the change to it was not analysed.';
    return [notice('binary', quiet ? 'medium' : 'high', message)];
}
/** Git LFS keeps a short text in the place of the file; what is not a picture or a font may run. */
const isPointer = ({ path, after, hunks }) => after?.kind === 'file' &&
    !PICTURE_OR_FONT.test(path) &&
    hunks.length === 1 &&
    hunks[0].newStart === 1 &&
    hunks[0].lines.some(({ kind, text }) => kind !== 'removed' && text.startsWith('version https://git-lfs.github.com/spec/'));
const becameExecutable = ({ before, after }) => after?.mode === '100755' && before?.mode === '100644';
const hasOverlongLine = (file) => file.hunks.some(({ lines }) => lines.some(({ kind, text }) => kind === 'added' && text.length > MAX_LINE_CHARACTERS));

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/classify.js





















/**
 * What a change touches, what it takes away, what it adds, how risky that makes it and what it therefore owes. A
 * function of the change and the policy alone: the same input gives the same bytes.
 */
async function classify(change, policy) {
    const reading = await readFiles(change, policy);
    const dependencies = await dependencyChanges(change, change.files);
    const { permissions, notices: workflowNotices } = await permissionChanges(change);
    const notices = [
        ...reading.notices,
        ...dependencies.notices,
        ...(await manifestNotices(change)),
        ...lockfileSwaps(change.files),
        ...workflowNotices,
    ].toSorted((a, b) => byText(a.path, b.path) || byText(a.ruleId, b.ruleId));
    reading.hits.push(...(await reachedHits(change, policy)));
    const areas = areasOf(reading.hits);
    const controls = await controlsOf(change, reading, policy);
    const aiAuthorship = authorshipOf(change);
    const additions = additionsOf(reading.loud, dependencies.added, await addedMcpServers(change));
    const weight = classify_weightOf(reading.loud);
    const shape = shapeOf(change);
    const reviewability = reviewabilityOf({ ...reading, large: isLarge(weight, policy), traced: shape.traced || bringsSpec(change) }, policy);
    const facts = factsOf({ ...reading, hosts: additions.remoteResources.map(({ name }) => name) }, reviewability, policy);
    const names = areas.map(({ area }) => area);
    const changeTypes = changeTypesOf(names, policy);
    const risk = riskOf({ areas, controls, notices, permissions, authorship: aiAuthorship, weight, facts, parts: reviewability.parts }, policy);
    return {
        riskLevel: risk.level,
        derivation: risk.derivation,
        lowers: risk.lowers,
        areas,
        changeTypes,
        facts,
        requirements: owedFor(policy, {
            areas: names,
            changeTypes,
            risk: risk.level,
            additions: kindsOf(additions),
            controlsLost: controls.removed.length + controls.weakened.length > 0,
            aiAuthored: aiAuthorship.detected,
            facts,
            shape,
        }),
        size: sizeOf(change.files),
        reviewability,
        aiAuthorship,
        controls,
        additions,
        permissions,
        notices,
    };
}
async function readFiles(change, policy) {
    const rules = ruleSetOf(policy);
    const reading = { hits: [], controls: [], mentions: [], notices: [], views: [], loud: [], styles: [] };
    for (const file of change.files) {
        const view = await viewOf(change, file);
        reading.views.push(view);
        const { hits, controls, mentions, quiet } = hitsOf(view, rules);
        const notices = noticesOf(file, quiet);
        reading.hits.push(...hits, ...notices
            .filter(({ ruleId }) => ruleId === 'submodule')
            .flatMap(({ ruleId, path }) => structuralHits('dependencies', ruleId, path, policy)));
        reading.controls.push(...controls);
        reading.mentions.push(...mentions);
        reading.notices.push(...notices);
        if (view.language.kind === 'style' || /\.(?:html?|vue|svelte)$/iu.test(file.path))
            reading.styles.push(view);
        if (!quiet && view.language.kind !== 'style' && view.language.kind !== 'data')
            reading.loud.push(view);
    }
    return reading;
}
/** What a pipeline runs is of its area, but only as a mention: it may do anything or nothing. What agents read, they do. */
const reachedHits = async (change, policy) => (await reachedFiles(change)).flatMap(({ path, area, by }) => structuralHits(area, `${area}.reached`, path, policy, {
    mention: area === 'ci-cd',
    text: `reached from ${by}`.slice(0, 200),
}));
/** A security spec says what is asked for, in the change or in the pull request. */
const bringsSpec = ({ files, pullRequest }) => files.some(({ path, after }) => path === limits/* SPEC_FILE */.$7 && after !== null) ||
    (pullRequest?.pull_request.body ?? '').includes(`\`\`\`${limits/* SPEC_FENCE */.GQ}`);
const kindsOf = (additions) => Object.entries(additions)
    .filter(([, list]) => list.length > 0)
    .map(([kind]) => kind);
const sizeOf = (files) => ({
    files: files.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
});
const classify_weightOf = (views) => ({
    files: views.length,
    lines: views.reduce((sum, { file }) => sum + file.additions + file.deletions, 0),
});

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/findings.js

/** Enough to open each area in an editor, too few to flood a review. */
const MAX_NOTES = 10;
/** One finding for each thing in a change that a reviewer must not miss, and a note where each sensitive area shows. */
function findingsOf(classification, policy) {
    const cwes = new Map(Object.values(policy.areas).flatMap(({ rules }) => rules.map(({ id, cwe }) => [id, cwe])));
    const lost = (hit, what) => (0,evidence_evidence/* finding */.gk)(`risk.control-${what}`, 'warning', `A control was ${what} (${hit.ruleId}): ${hit.text}`, locationOf(hit.path, hit.line), {
        cwe: cwes.get(hit.ruleId) ?? [],
        text: hit.text,
    });
    const { controls, notices, permissions, additions } = classification;
    const told = new Set([...controls.removed, ...controls.weakened].map(({ path, line }) => `${path}:${line}`));
    return [
        ...controls.removed.map((hit) => lost(hit, 'removed')),
        ...controls.weakened.map((hit) => lost(hit, 'weakened')),
        ...notices.map(({ ruleId, path, message }) => (0,evidence_evidence/* finding */.gk)(`risk.${ruleId}`, 'warning', message, locationOf(path, null))),
        ...permissions
            .filter(({ change }) => change === 'widened')
            .map(({ where, why }) => (0,evidence_evidence/* finding */.gk)('risk.permissions-widened', 'warning', `Permissions of ${where} grew. ${why}`, locationOf(where.slice(0, where.lastIndexOf('#')), null), { text: where })),
        ...additions.scripts.map(({ name, path, line }) => (0,evidence_evidence/* finding */.gk)('risk.downloaded-script', 'warning', `A script is downloaded and run: ${name}`, locationOf(path, line), {
            text: name,
        })),
        ...additions.mcpServers.map(({ name, path, line }) => (0,evidence_evidence/* finding */.gk)('risk.mcp-server', 'note', `A new MCP server: ${name}`, locationOf(path, line), { text: name })),
        ...areaNotes(classification, policy, told).map(({ area, hit }) => (0,evidence_evidence/* finding */.gk)(`risk.area.${area}`, 'note', `It touches ${area} (${hit.ruleId}): ${hit.text}`, locationOf(hit.path, hit.line), {
            cwe: cwes.get(hit.ruleId) ?? [],
            text: hit.text,
        })),
    ];
}
/** One line for each sensitive area, the riskiest first; a line where something is told already is not told again. */
function areaNotes({ areas }, policy, told) {
    const notes = [];
    for (const { area, reasons } of areas) {
        if (notes.length === MAX_NOTES)
            break;
        if (policy.areas[area]?.quiet ?? false)
            continue;
        const hit = reasons.find(({ path, line }) => line !== null && !told.has(`${path}:${line}`));
        if (hit === undefined)
            continue;
        told.add(`${hit.path}:${hit.line}`);
        notes.push({ area, hit });
    }
    return notes;
}
const locationOf = (path, line) => line === null ? { path } : { path, startLine: line };

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/labels.js
const MAX_AREAS = 5;
/** GitHub refuses longer names of labels. */
const labels_MAX_CHARACTERS = 50;
/**
 * Labels that say at a glance what a change is: always the same for the same change, at most ten, made of words of policy and
 * gate only. `risk: …` comes first; the sensitive areas follow, the riskiest first.
 */
function labelsOf({ riskLevel, areas, aiAuthorship, controls, reviewability }, policy) {
    const sensitive = areas.filter(({ area }) => !(policy.areas[area]?.quiet ?? false));
    const said = (holds, label) => (holds ? [label] : []);
    return [
        `risk: ${riskLevel}`,
        ...sensitive.slice(0, MAX_AREAS).map(({ area }) => `area: ${area}`),
        ...said(controls.removed.length + controls.weakened.length > 0, 'controls-lost'),
        ...said(aiAuthorship.detected, 'ai-authored'),
        ...said(reviewability.large, 'size: large'),
        ...said(!reviewability.focused, 'unfocused'),
    ].map((label) => label.slice(0, labels_MAX_CHARACTERS));
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/source/place.js
/** So far up a header is looked for. */
const MAX_LINES_UP = 2_000;
/** Decorators and annotations stand so many lines above their function. */
const MAX_DECORATORS = 8;
const place_MAX_LINE = 400;
// Without the flag u, which doubles the time of compiling: these run on few lines, mostly for the first time.
const NAMED = /\b(?:function\*?|def|func|fn|fun|sub|class|interface|trait|impl|module|struct)\s+(?:\([^)]{0,80}\)\s*)?(?:self\.)?([A-Za-z_$\x80-\uffff][\w$.?!\x80-\uffff]{0,80})/;
const ASSIGNED = /(?:^|\s)([A-Za-z_$\x80-\uffff][\w$\x80-\uffff]{0,80})\s*[:=]\s*(?:async\s+)?(?:function\b|\([^()]{0,120}\)\s*(?::[^=]{1,60})?=>|[A-Za-z_$\x80-\uffff][\w$\x80-\uffff]{0,80}\s*=>)/;
const METHOD = /^(?:(?:public|private|protected|internal|static|final|abstract|async|override|virtual|export|default|get|set)\s+){0,5}(?:[A-Za-z_\x80-\uffff][\w<>[\],.?*&: \x80-\uffff]{0,80}\s[*&]?)?([A-Za-z_$#\x80-\uffff][\w$\x80-\uffff]{0,80})\s*\([^;]{0,200}\)[^;]{0,80}\{?$/;
const NOT_A_NAME = /^(?:if|for|while|switch|catch|return|else|do|with|using|lock|synchronized|match|until|unless|elif|elsif|when|foreach|except|super|new|throw|await)$/;
const ROUTE = /(?:\b(?:app|router|route|server|api|r|e|g|mux|bp|blueprint|Route)\b(?:\.|::|->)|@(?:\w{1,30}\.)?|\[(?:Http)?|^)(get|post|put|patch|delete|options|head|all|any|route|handlefunc|handle|requestmapping|(?:get|post|put|patch|delete)mapping)\s*[( ]\s*(?:value\s*=\s*|path\s*=\s*)?["'`]([^"'`]{1,120})["'`]/i;
/** @param lines a whole text; @param line counted from 1 */
function placeOf(lines, line) {
    let place = { function: null, route: routeOf(lines[line - 1] ?? '') };
    let indent = place_indentOf(lines[line - 1] ?? '');
    for (let row = line - 1; row >= Math.max(1, line - MAX_LINES_UP) && indent > 0; row--) {
        const text = lines[row - 1] ?? '';
        if (text.trim() === '' || place_indentOf(text) >= indent)
            continue;
        indent = place_indentOf(text);
        place = {
            function: place.function ?? nameOf(text),
            route: place.route ?? routeOf(text) ?? (nameOf(text) === null ? null : routeAbove(lines, row)),
        };
        if (place.function !== null && place.route !== null)
            break;
    }
    return place;
}
function routeAbove(lines, row) {
    for (let above = row - 1; above >= Math.max(1, row - MAX_DECORATORS); above--) {
        const text = (lines[above - 1] ?? '').trim();
        if (!/^[@[#]/u.test(text))
            return null;
        const route = routeOf(text);
        if (route !== null)
            return route;
    }
    return null;
}
function nameOf(line) {
    const text = line.slice(0, place_MAX_LINE).trim();
    const named = NAMED.exec(text) ?? ASSIGNED.exec(text) ?? (text.includes('(') ? METHOD.exec(text) : null);
    const name = named?.[1] ?? null;
    return name === null || NOT_A_NAME.test(name) ? null : name;
}
function routeOf(line) {
    if (!/["'`]\//.test(line))
        return null;
    const [, verb, path] = ROUTE.exec(line.slice(0, place_MAX_LINE).trim()) ?? [];
    if (verb === undefined || path === undefined || !path.startsWith('/'))
        return null;
    const method = verb.toUpperCase().replace(/MAPPING$/u, '');
    return /^(?:ROUTE|HANDLE|HANDLEFUNC|REQUEST|ALL|ANY)$/u.test(method) ? path : `${method} ${path}`;
}
const place_indentOf = (text) => Math.max(0, text.search(/\S/u));

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/places.js


/** More reasons than these are not read by anybody with their place. */
const PLACED_REASONS = 3;
/**
 * The same classification, with the function and the route around the first reasons of each area and around each lost
 * control. It adds words for people and changes no judgement.
 */
async function withPlaces(found, change) {
    const texts = new Map();
    const sidesAt = (path) => {
        const known = texts.get(path) ?? sidesOfPath(change, path);
        texts.set(path, known);
        return known;
    };
    const placed = async (hit) => {
        const { line, path, text } = hit;
        if (line === null || text === '')
            return hit;
        // The end of the text as it is shown stands on one side only, or on both alike.
        const tail = text.replace(/…$/u, '').slice(-60);
        const lines = (await sidesAt(path)).find((side) => (side[line - 1] ?? '').includes(tail));
        const within = lines && placeOf(lines, line);
        return within === undefined || (within.function === null && within.route === null) ? hit : { ...hit, within };
    };
    const area = async (one) => ({
        ...one,
        reasons: [
            ...(await Promise.all(one.reasons.slice(0, PLACED_REASONS).map(placed))),
            ...one.reasons.slice(PLACED_REASONS),
        ],
    });
    const { controls } = found;
    return {
        ...found,
        areas: await Promise.all(found.areas.map(area)),
        controls: {
            removed: await Promise.all(controls.removed.map(placed)),
            weakened: await Promise.all(controls.weakened.map(placed)),
            added: controls.added,
        },
    };
}
async function sidesOfPath(change, path) {
    const file = change.files.find((one) => one.path === path || one.previousPath === path);
    if (file === undefined || file.binary)
        return [];
    const { before, after } = await textsOf(change, file);
    return [after, before].flatMap((text) => (text === null ? [] : [text.split('\n')]));
}

// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __nccwpck_require__(7663);
;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/summary.js

const MAX_ROWS = 8;
const MAX_LOWERS = 3;
const summary_MAX_PARTS = 3;
/**
 * What a person reads in ten seconds: the level and why in one line, what is lost, the areas with a place each, what is
 * owed, what would lower it. Lists end early; the report holds them all.
 */
function summarise(report) {
    const details = report.details;
    return [
        `**Risk: ${details.riskLevel}** — ${details.derivation.map((line) => (0,markdown/* escapeMarkdown */.FV)(line)).join('; ')}.`,
        sizeLine(details),
        section('Controls lost', controlLines(details)),
        areaTable(details.areas),
        section('Added', additionLines(details)),
        section('Owed', owedLines(details)),
        section('What would lower the risk', details.lowers.slice(0, MAX_LOWERS).map((line) => (0,markdown/* escapeMarkdown */.FV)(line))),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** How much there is to read, whether it belongs together, and whether somebody asked for it. */
function sizeLine({ reviewability }) {
    const { written, generated, vendored, parts, traced } = reviewability;
    const apart = [
        ['generated', generated],
        ['vendored', vendored],
    ].flatMap(([kind, { files, lines }]) => (files === 0 ? [] : [`${kind} besides: ${counted(files, lines)}`]));
    const split = parts.length === 0 ? [] : [`could be split: ${parts.slice(0, summary_MAX_PARTS).map(partText).join(' | ')}`];
    const asked = traced ? [] : ['names no issue or spec that asks for it'];
    return `${[`To read: ${counted(written.files, written.lines)}`, ...apart, ...split, ...asked].join('; ')}.`;
}
const counted = (files, lines) => `${lines} ${lines === 1 ? 'line' : 'lines'} in ${files} ${files === 1 ? 'file' : 'files'}`;
const partText = ({ folders, areas }) => `${folders.map((folder) => (0,markdown/* code */.aY)(folder, 60)).join(', ')}${areas.length > 0 ? ` (${areas.slice(0, 3).join(', ')})` : ''}`;
const bullets = (lines) => lines.map((line) => `- ${line}`).join('\n');
function section(title, lines) {
    if (lines.length === 0)
        return '';
    const more = lines.length > MAX_ROWS ? [`${lines.length - MAX_ROWS} more in the report`] : [];
    return `**${title}**\n\n${bullets([...lines.slice(0, MAX_ROWS), ...more])}`;
}
function place({ path, line, within }) {
    const names = [within?.function, within?.route].flatMap((name) => (name ? [(0,markdown/* code */.aY)(name, 60)] : []));
    return [(0,markdown/* code */.aY)(line === null ? path : `${path}:${line}`), ...(names.length > 0 ? [`in ${names.join(', ')}`] : [])].join(' ');
}
/** The line that shows it best: one with text, where there is one. */
function bestReason({ reasons }) {
    return reasons.find(({ text }) => text !== '') ?? reasons[0];
}
function areaTable(areas) {
    const rows = areas.slice(0, MAX_ROWS).map((area) => {
        const reason = bestReason(area);
        const why = reason === undefined ? '' : `${place(reason)}${reason.text === '' ? '' : ` ${(0,markdown/* code */.aY)(reason.text, 100)}`}`;
        return [area.area, area.risk, why, String(area.total)];
    });
    return (0,markdown/* table */.tp)(['Area', 'Risk', 'For instance', 'Places'], rows);
}
function controlLines({ controls }) {
    const line = (what) => (hit) => `${what} at ${place(hit)} ${(0,markdown/* code */.aY)(hit.text, 120)}`;
    return [...controls.removed.map(line('removed')), ...controls.weakened.map(line('weakened'))];
}
function additionLines({ additions, permissions }) {
    const names = (title, items) => items.length === 0
        ? []
        : [
            `${title}: ${items
                .slice(0, 10)
                .map(({ name }) => (0,markdown/* code */.aY)(name, 80))
                .join(', ')}${items.length > 10 ? ` and ${items.length - 10} more` : ''}`,
        ];
    const widened = permissions.filter(({ change }) => change === 'widened');
    return [
        ...names('dependencies', additions.dependencies),
        ...names('actions', additions.actions),
        ...names('images', additions.images),
        ...names('MCP servers', additions.mcpServers),
        ...names('scripts downloaded and run', additions.scripts),
        ...names('hosts', additions.remoteResources),
        ...widened.map(({ where, why }) => `permissions of ${(0,markdown/* code */.aY)(where)}: ${(0,markdown/* escapeMarkdown */.FV)(why)}`),
    ];
}
/** One line per reason, with all evidence it asks for. */
function owedLines({ requirements }) {
    const byReason = new Map();
    for (const { id, why } of requirements)
        byReason.set(why, [...(byReason.get(why) ?? []), id]);
    return [...byReason].map(([why, ids]) => `${(0,markdown/* escapeMarkdown */.FV)(why)} ${ids.map((id) => (0,markdown/* code */.aY)(id)).join(' ')}`);
}

;// CONCATENATED MODULE: ./build/emit/actions/risk-classify/src/gate.js









/** Says what a change touches, what it takes away and what it therefore owes. It proves one thing itself: the security spec. */
const gate = defineGate({
    name: 'risk-classify',
    version: '0.1.0',
    title: 'Says what a change touches, what it weakens and what it therefore owes',
    inputs: (0,inputs/* inputsOf */.Vc)('diff', 'spec'),
    outputs: {
        'risk-level': 'low, medium, high or critical',
        areas: 'Areas the change touches, separated by commas',
        requirements: 'Evidence the change owes, separated by commas',
        'change-types': 'Kinds of change that the policy knows, separated by commas',
        labels: 'Labels for the pull request, separated by commas',
        'controls-lost': 'true when a control was removed or weakened, else false',
        'ai-authored': 'true when an AI agent shows to have taken part, else false',
    },
    environment: [],
    run: async ({ change, policy, inputs, files, progress }) => {
        if (change === null) {
            throw new errors/* ConfigurationError */.j1('EG212', 'There is no change to classify.', 'Run this in a git repository with --base and --head, or hand in a patch with --diff FILE.');
        }
        progress(`classifying ${change.files.length} changed files`);
        const details = await withPlaces(await classify(change, policy), change);
        const { owed, spec, findings, ...judged } = await judgeSpec({
            change,
            files,
            policy,
            named: inputs.spec,
            areas: details.areas.map(({ area }) => area),
            owed: details.requirements,
        });
        return {
            ...judged,
            findings: [...findingsOf(details, policy), ...findings],
            details: { ...details, requirements: owed, labels: labelsOf(details, policy), spec },
            // What is owed is told, not judged, here: the verdict is approval-gate's.
            conclusion: 'success',
        };
    },
    outputsOf: (report) => {
        const details = report.details;
        const { removed, weakened } = details.controls;
        return {
            'risk-level': details.riskLevel,
            areas: details.areas.map(({ area }) => area).join(','),
            requirements: details.requirements.map(({ id }) => id).join(','),
            'change-types': details.changeTypes.join(','),
            labels: details.labels.join(','),
            'controls-lost': String(removed.length + weakened.length > 0),
            'ai-authored': String(details.aiAuthorship.detected),
        };
    },
    summarise: summarise,
});


/***/ }),

/***/ 520:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_runtime_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5318);
/* harmony import */ var _shared_runtime_action_host_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9307);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6805);



process.exitCode = await (0,_shared_runtime_action_host_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gate */ .G, process.env);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ occurs)
/* harmony export */ });
const ASCII = /^[\0-\x7f]*$/u;
/** Escapes that can stand for characters beyond ASCII, or mean something else without the flag `u`. */
const BEYOND_ASCII = /\\[pPuxck]/u;
/** Of patterns that are ASCII alone, the same without the flag `u`; of others, themselves. */
const forAscii = new WeakMap();
/**
 * Whether a pattern with the flags `iu` occurs in a text. Where pattern and text are ASCII alone it is matched without
 * the flag `u`: there it makes no difference but that compiling takes twice the time.
 */
function occurs(pattern, text) {
    if (!ASCII.test(text))
        return pattern.test(text);
    let plain = forAscii.get(pattern);
    if (plain === undefined) {
        plain = isAscii(pattern.source) ? new RegExp(pattern.source, pattern.flags.replace('u', '')) : pattern;
        forAscii.set(pattern, plain);
    }
    return plain.test(text);
}
const isAscii = (source) => ASCII.test(source) && !BEYOND_ASCII.test(source);


/***/ }),

/***/ 8685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SQ: () => (/* binding */ scan),
/* harmony export */   fx: () => (/* binding */ withoutComments),
/* harmony export */   qT: () => (/* binding */ isDirective)
/* harmony export */ });
/* harmony import */ var _caseless_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9181);

/**
 * Comments that speak to a tool change what the tools do; they count as code. A shebang line and a PHP attribute
 * begin like comments and are none.
 */
const DIRECTIVE = /^(?:#!|#\[|[/#*<!\s-]*(?:-\*-|@ts-|@flow|eslint|tslint|biome-ignore|oxlint|prettier-ignore|istanbul|c8 ignore|v8 ignore|jshint|jslint|webpack|@vite|@license|noqa|nosec|nosem|no(?:lint|inspection)|pylint|flake8|type:|mypy|pyright|ruff|isort|fmt:|yapf|pragma|coding[:=]|go:|\+build|export |line |nolint|lgtm|codeql|semgrep|gitleaks|frozen_string_literal|rubocop|sorbet|typed:|phpcs|@?phpstan|psalm|@codingStandards|checkstyle|spotbugs|NOSONAR|hadolint|checkov|tfsec|trivy|kics|zizmor|syntax=|escape=))/iu;
const REGEX_MAY_FOLLOW = /(?:^|[(,=:[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|in|of|delete|void|throw|new|else|do))$/u;
const LOGICAL_LINE_GOES_ON = /[=(,[{:+\\%'"]$/u;
const DEFINITION = /\)(?:\s*->\s*[^:\n]{1,80})?\s*:$|\bclass\s+\w{1,100}:$/u;
const escapeForRegex = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
const starters = new WeakMap();
function starterOf(language) {
    const known = starters.get(language);
    if (known)
        return known;
    const parts = [
        ...language.blockComments.map(([open]) => escapeForRegex(open)),
        ...language.lineComments.map(escapeForRegex),
        ...(language.tripleQuotes ? ['"""', "'''"] : []),
        ...`${language.quotes}${language.longQuotes}`.split('').map(escapeForRegex),
        ...(language.javascript ? ['/', '[{}]'] : []),
    ];
    const made = new RegExp(parts.length === 0 ? '(?!)' : parts.join('|'), 'gu');
    starters.set(language, made);
    return made;
}
/**
 * Splits source text into code, strings and comments. It never fails: what is not closed is code, so that nothing hides
 * behind an opened comment. Linear in the length of the text.
 */
function scan(text, language) {
    const spans = [];
    const starter = starterOf(language);
    /** Depth of braces inside each open `${`. */
    const templates = [];
    /** Openers that are never closed from some point on: asking again would make hostile text cost its square. */
    const unclosed = new Set();
    let at = 0;
    let from = 0;
    const push = (kind, start, end) => {
        if (start > at)
            spans.push({ kind: 'code', start: at, end: start });
        if (end > start)
            spans.push({ kind, start, end });
        at = from = end;
    };
    for (;;) {
        starter.lastIndex = from;
        const match = starter.exec(text);
        if (match === null)
            break;
        const token = match[0];
        const start = match.index;
        const block = language.blockComments.find(([open]) => open === token);
        if (block !== undefined) {
            const close = unclosed.has(token) ? -1 : text.indexOf(block[1], start + token.length);
            if (close < 0) {
                unclosed.add(token);
                from = start + token.length;
            }
            else
                push(commentKind(text, start, close + block[1].length), start, close + block[1].length);
        }
        else if (language.lineComments.includes(token)) {
            if (isLineComment(text, start, token)) {
                const end = endOfLine(text, start);
                push(commentKind(text, start, end), start, end);
            }
            else
                from = start + token.length;
        }
        else if (token === '"""' || token === "'''") {
            const close = unclosed.has(token) ? -1 : text.indexOf(token, start + 3);
            if (close < 0)
                unclosed.add(token);
            const end = close < 0 ? endOfLine(text, start) : close + 3;
            push(close >= 0 && language.layout === 'indentation' && beginsStatement(text, start) ? 'comment' : 'string', start, end);
        }
        else if (token === '{') {
            if (templates.length > 0)
                templates[templates.length - 1]++;
            from = start + 1;
        }
        else if (token === '}') {
            if (templates.length > 0 && templates[templates.length - 1]-- === 0) {
                templates.pop();
                const piece = templatePiece(text, start + 1);
                if (piece.opens)
                    templates.push(0);
                push('string', start, piece.end);
            }
            else
                from = start + 1;
        }
        else if (token === '/') {
            const end = regexEnd(text, start);
            if (end === null)
                from = start + 1;
            else
                push('string', start, end);
        }
        else if (language.javascript && language.longQuotes.includes(token)) {
            const piece = templatePiece(text, start + 1);
            if (piece.opens)
                templates.push(0);
            push('string', start, piece.end);
        }
        else if (language.longQuotes.includes(token)) {
            const end = unclosed.has(token) ? null : longStringEnd(text, start, token);
            if (end === null) {
                unclosed.add(token);
                from = start + 1;
            }
            else
                push('string', start, end);
        }
        else
            push('string', start, stringEnd(text, start, token));
    }
    if (at < text.length)
        spans.push({ kind: 'code', start: at, end: text.length });
    return spans;
}
/** The text without comments: same lines, comments gone. */
function withoutComments(text, language) {
    if (language.lineComments.length + language.blockComments.length === 0 && !language.tripleQuotes)
        return text;
    let out = '';
    for (const { kind, start, end } of scan(text, language)) {
        const piece = text.slice(start, end);
        out += kind === 'comment' ? piece.replace(/[^\n]+/gu, ' ') : piece;
    }
    return out;
}
/** Whether a comment speaks to a tool, not to people. */
const isDirective = (comment) => (0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .occurs */ .u)(DIRECTIVE, comment.slice(0, 80).trimStart());
function commentKind(text, start, end) {
    return isDirective(text.slice(start, Math.min(end, start + 80))) ? 'code' : 'comment';
}
/** `#` and `//` begin no comment inside a word, a URL or a shell expansion. */
function isLineComment(text, start, token) {
    const before = start === 0 ? '\n' : text[start - 1];
    if (token === '#')
        return /[\s;{}()\],]/u.test(before);
    if (token === '//')
        return before !== ':';
    return true;
}
function endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
/** Looking back and looking ahead end here, so that a line without end does not cost its square. */
const FAR = 2_000;
function beginsStatement(text, start) {
    const near = text.slice(Math.max(0, start - FAR), start);
    const lineStart = near.lastIndexOf('\n') + 1;
    if (lineStart === 0 && start > FAR)
        return false;
    if (!/^\s*[rbu]{0,2}$/iu.test(near.slice(lineStart)))
        return false;
    const earlier = near.slice(0, lineStart).trimEnd();
    // A colon ends a `def` line, whose docstring follows; it also ends a dictionary key, whose string is data.
    return !LOGICAL_LINE_GOES_ON.test(earlier) || DEFINITION.test(earlier);
}
function stringEnd(text, start, quote) {
    for (let index = start + 1; index < text.length; index++) {
        const character = text[index];
        if (character === '\\')
            index++;
        else if (character === quote)
            return index + 1;
        else if (character === '\n')
            return index;
    }
    return text.length;
}
/** End of a string that may run over lines, null when it is never closed. A raw string (back quotes) has no escapes. */
function longStringEnd(text, start, quote) {
    for (let index = start + 1; index < text.length; index++) {
        const character = text[index];
        if (character === '\\' && quote !== '`')
            index++;
        else if (character === quote)
            return index + 1;
    }
    return null;
}
/** End of one literal piece of a template, and whether it ended by opening `${`. */
function templatePiece(text, from) {
    for (let index = from; index < text.length; index++) {
        const character = text[index];
        if (character === '\\')
            index++;
        else if (character === '`')
            return { end: index + 1, opens: false };
        else if (character === '$' && text[index + 1] === '{')
            return { end: index + 2, opens: true };
    }
    return { end: text.length, opens: false };
}
/** End of a regular expression literal that starts here; null where the slash divides. */
function regexEnd(text, start) {
    const before = text.slice(Math.max(0, start - 12), start).trimEnd();
    if (!REGEX_MAY_FOLLOW.test(before))
        return null;
    let inClass = false;
    for (let index = start + 1; index < Math.min(text.length, start + FAR); index++) {
        const character = text[index];
        if (character === '\\')
            index++;
        else if (character === '\n')
            return null;
        else if (character === '[')
            inClass = true;
        else if (character === ']')
            inClass = false;
        else if (character === '/' && !inClass)
            return index + 1;
    }
    return null;
}


/***/ }),

/***/ 5709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ formatOf),
/* harmony export */   s: () => (/* binding */ isAgentFile)
/* harmony export */ });
/**
 * Files that tell coding agents what to do or what they may do, at any depth, whatever the case of the path (many disks
 * open `.Claude/Settings.JSON` as well). Every path of every change passes here, so that this is plain work on strings.
 */
const AGENT_FOLDERS = new Set('claude|claude-plugin|cursor|codex|gemini|qwen|kiro|roo|cline|clinerules|opencode|kilo|kilocode|factory|junie|augment|amp|amazonq|agent|agents|goose|devin|windsurf|codeium|rovodev|vibe|grok|warp|pi|takt|trae|openhands|aiassistant|antigravity|ruler|rulesync|ai|devcontainer|husky'
    .split('|')
    .map((name) => `.${name}`));
const NAMED_FILES = new Set([
    'agents.md agents.override.md agents.local.md agent.md claude.md claude.local.md gemini.md qwen.md qwen.local.md',
    'reasonix.md crush.md warp.md bugbot.md skill.md replit.md .hermes.md .review-agent.md append_system.md',
    'conventions.md .rules .cursorrules .windsurfrules .clinerules .goosehints .augment-guidelines .roomodes mcp.json',
    '.mcp.json .claude.json mcp_config.json opencode.json opencode.jsonc kilo.json kilo.jsonc .crush.json',
    'firebender.json reasonix.toml .aider.conf.yml',
].flatMap((names) => names.split(' ')));
/** Beginnings of paths below `.github`. */
const GITHUB_PARTS = [
    ...'instructions prompts agents chatmodes skills hooks copilot aw'.split(' ').map((name) => `${name}/`),
    'copilot-instructions.md',
    'mcp.json',
];
const EDITOR_FILES = new Set([
    ...'mcp settings tasks launch'.split(' ').map((name) => `.vscode/${name}.json`),
    '.zed/settings.json',
    '.idx/mcp.json',
    '.idx/airules.md',
]);
/** Folders of a plug-in whose Markdown files, up to three folders below, are agents, commands and skills. */
const PLUGIN_FOLDERS = new Set('agents commands skills subagents prompts chatmodes'.split(' '));
const PLUGIN_DEPTH = 3;
const PLUGIN_ENDINGS = ['.agent.md', '.prompt.md', '.chatmode.md', '.instructions.md'];
const SCRIPT = /(?:^|\/)\.(?:[a-z-]{2,20}\/hooks\/.+|husky\/[^/]+)$/iu;
/** Letters as a case-insensitive disk compares them; the long s is the one ASCII twin that has no lower case. */
const folded = (path) => path.toLowerCase().replaceAll('ſ', 's');
/** Whether the path is one of the agent files. */
function isAgentFile(path) {
    const parts = folded(path).split('/');
    const name = parts.at(-1);
    if (NAMED_FILES.has(name) || PLUGIN_ENDINGS.some((ending) => name.endsWith(ending)))
        return true;
    const folders = parts.slice(0, -1);
    if (folders.length === 0)
        return false;
    const inFolder = `${folders.at(-1)}/${name}`;
    return (folders.some((folder) => AGENT_FOLDERS.has(folder)) ||
        EDITOR_FILES.has(inFolder) ||
        inFolder === 'hooks/hooks.json' ||
        isPluginPart(folders, name) ||
        isGithubPart(parts));
}
const isPluginPart = (folders, name) => {
    if (!name.endsWith('.md') || name === '.md')
        return false;
    const below = folders.findLastIndex((folder) => PLUGIN_FOLDERS.has(folder));
    if (below === -1)
        return false;
    const between = folders.slice(below + 1);
    return between.length <= PLUGIN_DEPTH && between.every((folder) => folder !== '');
};
const isGithubPart = (parts) => parts.some((part, index) => {
    if (part !== '.github')
        return false;
    const below = parts.slice(index + 1).join('/');
    return GITHUB_PARTS.some((start) => below.startsWith(start)) || isAgentWorkflow(parts.slice(index + 1));
});
/** Workflows written as prompts, and the one that sets up an agent's machine. */
const isAgentWorkflow = ([folder, name, ...deeper]) => folder === 'workflows' &&
    name !== undefined &&
    deeper.length === 0 &&
    (name === 'copilot-setup-steps.yml' || (name.endsWith('.md') && name !== '.md'));
/** The format of an agent file, by its name. */
function formatOf(path) {
    const name = path.toLowerCase();
    if (/\.(?:jsonc?|json5|code-workspace)$/u.test(name))
        return 'json';
    if (name.endsWith('.toml'))
        return 'toml';
    if (/\.(?:ya?ml)$/u.test(name) && !name.includes('.github/workflows/'))
        return 'yaml';
    if (/\.(?:md|mdc|mdx)$/u.test(name))
        return 'front-matter';
    return SCRIPT.test(path) ? 'script' : 'prose';
}


/***/ }),

/***/ 6799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u4: () => (/* binding */ addedLines),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* unused harmony export removedLines */
/** Added lines of a file, in order. */
function* addedLines(file) {
    yield* linesOf(file, 'added');
}
/** Removed lines of a file, in order. */
function* removedLines(file) {
    yield* linesOf(file, 'removed');
}
function* linesOf(file, kind) {
    for (const hunk of file.hunks)
        for (const line of hunk.lines)
            if (line.kind === kind)
                yield line;
}
/** Both names a file goes by: rules look at the two sides of a rename. */
const pathsOf = (file) => file.previousPath === null ? [file.path] : [file.path, file.previousPath];


/***/ }),

/***/ 4206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ mergeTreeOf),
/* harmony export */   e6: () => (/* binding */ mergeChanges),
/* harmony export */   it: () => (/* binding */ isCleanMerge),
/* harmony export */   wJ: () => (/* binding */ mergeDifference)
/* harmony export */ });
const FULL_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u;
const MAX_COMMIT_BYTES = 1024 * 1024;
/** The tree git would make by merging one commit into another; null on conflict. The id is never used without the status. */
async function mergeTreeOf(git, into, commit) {
    const { stdout, status } = await git.run(['merge-tree', '--write-tree', '--no-messages', into, commit], [0, 1]);
    return status === 0 ? stdout.toString('latin1').trim() : null;
}
/**
 * Paths that differ, in content, mode or presence, between the merge of another commit into the base and `mergeTree`.
 *
 * @param commit full id; an abbreviation could come to mean another commit
 * @returns an empty list when the merges are the same tree; null when they cannot be compared: the commit is not there,
 *   it shares no history with the base, or it conflicts with it
 */
async function mergeDifference(git, objects, { base, mergeTree }, commit) {
    if (mergeTree === null || !FULL_ID.test(commit))
        return null;
    if ((await objects.info(commit))?.type !== 'commit')
        return null;
    const related = await git.run(['merge-base', base, commit], [0, 1]);
    if (related.status !== 0)
        return null;
    const other = await mergeTreeOf(git, base, commit);
    if (other === null)
        return null;
    if (other === mergeTree)
        return [];
    const { stdout } = await git.run(['diff-tree', '-r', '-z', '--name-only', '--no-renames', other, mergeTree]);
    return stdout.toString('utf8').split('\0').filter(Boolean);
}
/**
 * Paths that merging a commit into the base would change in the base.
 *
 * @param commit full id
 * @returns null when it cannot be told: the commit is not there, shares no history with the base, or conflicts with it
 */
async function mergeChanges(git, objects, base, commit) {
    if (!FULL_ID.test(commit) || (await objects.info(commit))?.type !== 'commit')
        return null;
    if ((await git.run(['merge-base', base, commit], [0, 1])).status !== 0)
        return null;
    const merged = await mergeTreeOf(git, base, commit);
    if (merged === null)
        return null;
    const { stdout } = await git.run(['diff-tree', '-r', '-z', '--name-only', '--no-renames', base, merged]);
    return stdout.toString('utf8').split('\0').filter(Boolean);
}
/** Whether a commit is a merge of two parents and holds exactly what git makes of them, nothing added by hand. */
async function isCleanMerge(git, objects, commit) {
    const object = await objects.read(commit, MAX_COMMIT_BYTES);
    if (object?.type !== 'commit')
        return false;
    const text = object.content.toString('latin1');
    const header = text.slice(0, text.indexOf('\n\n')).split('\n');
    const values = (name) => header.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
    const [first, second, ...more] = values('parent');
    if (first === undefined || second === undefined || more.length > 0)
        return false;
    const merged = await mergeTreeOf(git, first, second);
    return merged !== null && merged === values('tree')[0];
}


/***/ }),

/***/ 8040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xn: () => (/* binding */ CODEOWNERS_PATHS),
  BW: () => (/* binding */ parseCodeowners)
});

// UNUSED EXPORTS: MAX_CODEOWNERS_BYTES

;// CONCATENATED MODULE: ./build/emit/shared/codeowners/pattern.js
/**
 * Compiles a pattern with GitHub's own meaning, which is that of gitignore but for: no `!`, no `\#`, no character ranges
 * (`[id]` is a folder of that name), and a last segment that is exactly `*` after a slash takes direct children only.
 */
function compilePattern(source) {
    const parsed = parse(source);
    return {
        matches: (path) => {
            const names = path.split('/');
            const starts = parsed.anchored ? [0] : names.keys();
            for (const start of starts)
                if (matchFrom(parsed, names, start))
                    return true;
            return false;
        },
    };
}
function parse(source) {
    const directory = source.length > 1 && source.endsWith('/');
    const body = directory ? source.slice(0, -1) : source;
    const anchored = body.includes('/');
    const texts = (body.startsWith('/') ? body.slice(1) : body).split('/');
    const childrenOnly = anchored && !directory && texts.at(-1) === '*';
    return { segments: texts.map((text) => (text === '**' ? 'deep' : tokens(text))), anchored, directory, childrenOnly };
}
function tokens(text) {
    const list = [];
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '\\' && at + 1 < text.length)
            list.push({ literal: text[++at] });
        else if (character === '*')
            list.push('many');
        else
            list.push(character === '?' ? 'one' : { literal: character });
    }
    return list;
}
/**
 * Walks pattern and path together, in at most (pattern × path) steps: `reached` holds every number of path segments that
 * the pattern so far can have used up.
 */
function matchFrom({ segments, directory, childrenOnly }, names, start) {
    let reached = new Set([start]);
    for (const [index, segment] of segments.entries()) {
        const next = new Set();
        for (const used of reached) {
            if (segment === 'deep') {
                // In last place it needs something below, which a folder's slash asks for already; elsewhere it may span nothing.
                const least = index === segments.length - 1 && !directory ? used + 1 : used;
                for (let to = least; to <= names.length; to++)
                    next.add(to);
            }
            else if (used < names.length && matchSegment(segment, names[used])) {
                next.add(used + 1);
            }
        }
        if (next.size === 0)
            return false;
        reached = next;
    }
    // What a pattern names, it owns with everything beneath.
    for (const used of reached) {
        if (directory ? used < names.length : !childrenOnly || used === names.length)
            return true;
    }
    return false;
}
/** Wildcards inside one segment, with a single point to return to: linear in practice, never exponential. */
function matchSegment(pattern, name) {
    let at = 0;
    let index = 0;
    let star = -1;
    let resume = 0;
    while (index < name.length) {
        const token = pattern[at];
        if (token === 'many') {
            star = at++;
            resume = index;
        }
        else if (token !== undefined && (token === 'one' || token.literal === name[index])) {
            at += 1;
            index += 1;
        }
        else if (star >= 0) {
            at = star + 1;
            index = ++resume;
        }
        else {
            return false;
        }
    }
    while (pattern[at] === 'many')
        at += 1;
    return at === pattern.length;
}

;// CONCATENATED MODULE: ./build/emit/shared/codeowners/codeowners.js

/** GitHub ignores larger files altogether. */
const MAX_CODEOWNERS_BYTES = (/* unused pure expression or super */ null && (3 * 1024 * 1024));
/** Where GitHub looks; the first that exists counts, alone. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const OWNER = /^(?:@[a-z0-9][a-z0-9_-]*(?:\/[a-z0-9_.-]+)?|[^\s@]+@[^\s@]+)$/iu;
/** Reads CODEOWNERS as GitHub does: the last matching line wins whole; lines it cannot read are skipped and listed. */
function parseCodeowners(text) {
    const rules = [];
    const errors = [];
    for (const [index, raw] of text
        .replace(/^\ufeff/u, '')
        .split(/\r?\n/u)
        .entries()) {
        const line = index + 1;
        const [pattern, ...owners] = words(raw);
        if (pattern === undefined)
            continue;
        const message = errorIn(pattern, owners);
        if (message === null)
            rules.push({ pattern, owners, line, compiled: compilePattern(pattern) });
        else
            errors.push({ line, message });
    }
    return {
        rules: rules.map(({ pattern, owners, line }) => ({ pattern, owners, line })),
        errors,
        ruleFor: (path) => {
            const rule = rules.findLast(({ compiled }) => compiled.matches(path));
            return rule === undefined ? null : { pattern: rule.pattern, owners: rule.owners, line: rule.line };
        },
    };
}
function errorIn(pattern, owners) {
    if (pattern.startsWith('!'))
        return 'CODEOWNERS knows no negation with "!".';
    if (pattern.startsWith('\\#'))
        return 'CODEOWNERS cannot escape "#" at the start of a pattern.';
    if (pattern === '/')
        return 'The pattern names nothing.';
    const unknown = owners.find((owner) => !OWNER.test(owner));
    return unknown === undefined
        ? null
        : `${JSON.stringify(unknown)} is no owner: write @login, @org/team or an address.`;
}
/** Words of a line up to a comment; a backslash keeps the character after it, a space too, in its word. */
function words(line) {
    const found = [];
    let word = '';
    for (let at = 0; at < line.length; at++) {
        const character = line[at];
        if (character === '\\' && at + 1 < line.length) {
            word += character + line[++at];
        }
        else if (/\s/u.test(character)) {
            if (word !== '')
                found.push(word);
            word = '';
        }
        else if (character === '#' && word === '') {
            return found;
        }
        else {
            word += character;
        }
    }
    if (word !== '')
        found.push(word);
    return found;
}


/***/ }),

/***/ 2305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ InternalError),
/* harmony export */   R1: () => (/* binding */ asEvidenceGateError),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   oe: () => (/* binding */ EvidenceError)
/* harmony export */ });
/* unused harmony export EvidenceGateError */
/**
 * Three kinds of failure, told apart because different people must act on them. Every one carries a stable code, a
 * sentence on what happened, and the next step. The exit statuses are those of the command line.
 */
class EvidenceGateError extends Error {
    code;
    nextAction;
    constructor(code, message, nextAction, options) {
        super(message, options);
        this.name = new.target.name;
        this.code = code;
        this.nextAction = nextAction;
    }
}
/** The caller's mistake: a flag, a ref, a policy file. Exit status 2. */
class ConfigurationError extends EvidenceGateError {
    exitStatus = 2;
}
/** Evidence that cannot be used as it is: the change or its reports block. Exit status 1. */
class EvidenceError extends EvidenceGateError {
    exitStatus = 1;
}
/** Our own fault. Exit status 3. */
class InternalError extends EvidenceGateError {
    exitStatus = 3;
}
/**
 * Turns whatever was thrown into one of the three classes; anything unknown is our fault, never the user's.
 *
 * @returns the same object if it already is one of ours, else an InternalError that keeps the original as `cause`
 */
function asEvidenceGateError(thrown) {
    if (thrown instanceof EvidenceGateError)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new InternalError('EG300', `Evidence Gate failed: ${message}`, 'This is a defect of Evidence Gate, not of your change. Please report it with the command you ran.', { cause: thrown });
}


/***/ }),

/***/ 2345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  gk: () => (/* binding */ finding),
  p7: () => (/* binding */ satisfied),
  _5: () => (/* binding */ unsatisfied)
});

// UNUSED EXPORTS: evidenceIn

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/emit/shared/evidence/fingerprint.js

/** A stable short id over the parts that make a finding the same finding: 32 hex digits of their sha256. */
function fingerprint(...parts) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    // Length-prefixed, so that ('ab','c') and ('a','bc') differ.
    for (const part of parts) {
        const text = String(part ?? '');
        hash.update(`${text.length}:`).update(text);
    }
    return hash.digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./build/emit/shared/evidence/evidence.js

/** Evidence that passes. */
const satisfied = (id, summary, by = [], refs = []) => ({
    id,
    status: 'satisfied',
    summary,
    by,
    refs: [...refs],
    nextAction: null,
});
/** Evidence that does not pass, with the step that would change that. */
const unsatisfied = (id, status, summary, nextAction, by = [], refs = []) => ({ id, status, summary, by, refs: [...refs], nextAction });
/** A finding whose fingerprint is made of rule, path and the text it speaks of, so that it survives moved lines. */
function finding(ruleId, level, message, location, options = {}) {
    return {
        ruleId,
        level,
        message,
        ...(location === undefined ? {} : { location }),
        fingerprint: fingerprint(ruleId, location?.path, options.text ?? message),
        cwe: [...(options.cwe ?? [])],
        state: options.state ?? 'new',
    };
}
/** The evidence of that id in a report, if it speaks of it. */
const evidenceIn = (report, id) => report?.evidence.find((evidence) => evidence.id === id);


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ REPORT_SCHEMA),
/* harmony export */   J: () => (/* binding */ GATES)
/* harmony export */ });
/** The six gates, in the order in which the chain runs them. */
const GATES = [
    'risk-classify',
    'untrusted-context-check',
    'scan-aggregate',
    'test-evidence-map',
    'ai-review',
    'approval-gate',
];
const REPORT_SCHEMA = 'evidence-gate/report@1';


/***/ }),

/***/ 2430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ EVIDENCE_STATUSES),
/* harmony export */   WE: () => (/* binding */ passes)
/* harmony export */ });
/* unused harmony export worst */
/** The five statuses of one piece of evidence. Only `satisfied` and `waived` let a requirement pass. */
const EVIDENCE_STATUSES = ['satisfied', 'failed', 'missing', 'unavailable', 'waived'];
/** Severity order used when several statements about one evidence id must become one: the worst speaks. */
const WORST_FIRST = (/* unused pure expression or super */ null && (['failed', 'unavailable', 'missing', 'satisfied', 'waived']));
/** Whether a requirement may pass on this status. */
const passes = (status) => status === 'satisfied' || status === 'waived';
/**
 * Folds several statuses into one. No status at all is `missing`: what nobody spoke of was not proved.
 *
 * @returns the worst status given, in the order failed, unavailable, missing, satisfied, waived
 */
function worst(statuses) {
    const seen = new Set(statuses);
    return WORST_FIRST.find((status) => seen.has(status)) ?? 'missing';
}


/***/ }),

/***/ 9178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   branchOf: () => (/* binding */ branchOf),
/* harmony export */   mergeGroupFactsSchema: () => (/* binding */ mergeGroupFactsSchema),
/* harmony export */   mergeGroupSchema: () => (/* binding */ mergeGroupSchema),
/* harmony export */   numberIn: () => (/* binding */ numberIn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2311);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3233);


const sha = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/u);
/** What the event `merge_group` says of a group. */
const mergeGroupSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    head_sha: sha,
    base_sha: sha,
    /** `refs/heads/gh-readonly-queue/<base>/pr-<number>-<sha>`: names the last of its pull requests. */
    head_ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    base_ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** A merge queue's group and its pull requests as GitHub names them. That they are all of them, and no others, git has to prove. */
const mergeGroupFactsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    merge_group: mergeGroupSchema,
    /** In the order in which the queue merges them. */
    pull_requests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_pull_request_js__WEBPACK_IMPORTED_MODULE_0__.pullRequestFactsSchema),
    /** What could not be read or made out, in words. */
    problems: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const BRANCH = 'refs/heads/';
const QUEUE = 'refs/heads/gh-readonly-queue/';
const MEMBER = /^pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/u;
/** The branch that a group is to be merged into. */
const branchOf = ({ base_ref: ref }) => ref.replace(BRANCH, '');
/** Number of the pull request that a branch of the queue was made for; null when it is none of this queue. */
function numberIn(ref, branch) {
    const prefix = `${QUEUE}${branch}/`;
    const [, number] = (ref.startsWith(prefix) && MEMBER.exec(ref.slice(prefix.length, prefix.length + 100))) || [];
    return number === undefined ? null : Number(number);
}


/***/ }),

/***/ 3233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   pullRequestFactsSchema: () => (/* binding */ pullRequestFactsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2311);

/**
 * GitHub REST objects as they are, of which only the fields that are read here are named. They come from the API or from
 * a `--pull-request` file; every string in them may have been written by an outsider.
 */
const user = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(), login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() });
const nullableUser = user.nullish();
/** How git names somebody in a commit: free text. */
const gitPerson = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(), email: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() });
const pullRequestFactsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
        title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        user: nullableUser,
        assignees: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(user).nullish(),
        labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() })).nullish(),
        changed_files: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().optional(),
        commits: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().optional(),
        head: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
            sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
            repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(), full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).nullish(),
        }),
        base: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
            sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
            ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
            repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(), full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).nullish(),
        }),
    }),
    reviews: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        user: nullableUser,
        state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        commit_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        submitted_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        pull_request_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    }))
        .nullish(),
    commits: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        author: nullableUser.or(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({})),
        committer: nullableUser.or(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({})),
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), author: gitPerson.nullish(), committer: gitPerson.nullish() })
            .optional(),
    }))
        .nullish(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ filename: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), previous_filename: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }))
        .nullish(),
    check_runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        head_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        conclusion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        started_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        completed_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        app: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(), slug: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).nullish(),
        check_suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional() }).nullish(),
    }))
        .nullish(),
    comments: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        user: nullableUser,
        body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        updated_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        issue_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        performed_via_github_app: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({}).nullish(),
    }))
        .nullish(),
    /** Commit statuses of the head, newest first. */
    statuses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), context: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() }))
        .nullish(),
    /** Events of the issue behind the pull request; of use are `head_ref_force_pushed` and `base_ref_changed`. */
    events: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        actor: nullableUser,
        commit_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    }))
        .nullish(),
    /** Pull requests associated with the head commit. */
    associated_pulls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        head: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).nullish(),
    }))
        .nullish(),
    /** Workflow runs of the head: they tell of a check suite which workflow file and event it belongs to. */
    workflow_runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        check_suite_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        head_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        run_attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    }))
        .nullish(),
    /** Why what is null could not be read, by the name of its key. */
    unread: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish(),
    /** login → permission as the collaborators API says it: admin, maintain, write, triage, read, none. */
    permissions: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable()).nullish(),
    /** `org/slug` → logins; null when the team could not be read. */
    teams: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullable()).nullish(),
});


/***/ }),

/***/ 5534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   i9: () => (/* binding */ kebab),
/* harmony export */   lV: () => (/* binding */ takesList)
/* harmony export */ });
/* unused harmony exports INPUTS, COMMON_INPUTS, takesNothing, defaultOf */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2311);
/* harmony import */ var _policy_levels_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(566);


/**
 * Every input a gate or the command line takes, once: name, type, default and the line people read. Action inputs,
 * flags, `--help`, `action.yml` and the README tables all come from here. Names are camelCase in code, kebab-case outside.
 */
const path = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const list = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]);
const INPUTS = {
    repo: path().default('.').describe('Git repository to judge (work tree, bare repository or .git directory)'),
    base: path().optional().describe('Commit, branch or tag the change goes into'),
    head: path().default('HEAD').describe('Commit, branch or tag that holds the change'),
    policy: path()
        .optional()
        .describe('Policy file; without it the base commit’s .github/evidence-gate.yml, else the built-in baseline'),
    organisationPolicy: path()
        .optional()
        .describe('Policy file of the organisation, checked out; the repository’s policy can only add to it'),
    out: path()
        .default('.evidence')
        .describe('Directory for the gate reports; reports of earlier gates are read from it'),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_policy_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .MODES */ .FN).default('enforce').describe('enforce blocks; observe judges the same but never blocks'),
    pullRequest: path().optional().describe('JSON file with the pull request’s GitHub REST objects'),
    diff: path().optional().describe('Unified diff to judge instead of a repository'),
    reports: list().describe('Report files or globs; @FILE reads one path a line'),
    reportsBase: list().describe('Results of the head’s tests on the base’s code'),
    coverage: list().describe('Coverage files or globs'),
    baseline: list().describe('Scanner reports of the base commit'),
    testSource: list().describe('Test source files to examine without a repository'),
    context: list().describe('JSON Lines files of outside text: {"id","source","text"}'),
    workflows: list().describe('Workflow files to examine without a repository'),
    trace: list().describe('Session transcripts of coding agents'),
    agentConfigBefore: path().optional().describe('Directory with agent configuration before the change'),
    agentConfigAfter: path().optional().describe('Directory with agent configuration after the change'),
    spec: path().optional().describe('Security spec of the change'),
    provider: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['anthropic', 'bedrock', 'vertex', 'foundry'])
        .default('anthropic')
        .describe('Where the model is served: anthropic, bedrock, vertex or foundry'),
    reviewRecord: path().optional().describe('Record of an earlier review of this change, to ask only about what is new'),
    replay: path().optional().describe('Record of a review, to judge it again without asking a model'),
    baseUrl: path().default('https://api.anthropic.com').describe('Base URL of the model API'),
};
/** What every gate takes. */
const COMMON_INPUTS = [
    'repo',
    'base',
    'head',
    'policy',
    'organisationPolicy',
    'out',
    'mode',
    'pullRequest',
];
/** The strict schema of the common inputs and the named further ones. */
function inputsOf(...names) {
    const wanted = [...COMMON_INPUTS, ...names];
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(Object.fromEntries(wanted.map((name) => [name, INPUTS[name]])));
}
/** `reportsBase` → `reports-base`. */
const kebab = (name) => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
/** Whether an input takes several values. */
function takesList(schema) {
    const inner = schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodDefault */ .XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodOptional */ .IiU ? schema.unwrap() : schema;
    return inner instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodArray */ .naA;
}
/** Whether a flag is a switch: there or not. */
function takesNothing(schema) {
    const inner = schema instanceof z.ZodDefault || schema instanceof z.ZodOptional ? schema.unwrap() : schema;
    return inner instanceof z.ZodBoolean;
}
/** The default of an input as people would type it; null when it has none. */
function defaultOf(schema) {
    const parsed = z.safeParse(schema, undefined);
    if (!parsed.success || parsed.data === undefined)
        return null;
    return typeof parsed.data === 'string' ? parsed.data : null;
}


/***/ }),

/***/ 3996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   sX: () => (/* binding */ resolveReference)
/* harmony export */ });
/* unused harmony export REPOSITORY_FOLDER */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

const GITHUB = /^github:(?<owner>[^/]+)\/(?<repository>[^/]+)\/(?<path>.+)@(?<commit>[0-9a-f]{40})$/u;
/** Where a repository keeps what its policy is split into: every change there is area `gate-policy`. */
const REPOSITORY_FOLDER = '.github/evidence-gate/';
/** One name for one document, for messages, sources, and to find a layer that extends itself. */
function nameOf(origin) {
    if (origin.kind === 'base')
        return `base:${origin.path}`;
    if (origin.kind === 'file')
        return `${origin.role}:${origin.path}`;
    return `github:${origin.owner}/${origin.repository}/${origin.path}@${origin.commit}`;
}
/** How messages name the document, so that a place in it can follow. */
function documentOf(origin) {
    if (origin.kind === 'base')
        return `${origin.path} of the base commit`;
    return origin.kind === 'file' ? origin.path : nameOf(origin);
}
/**
 * The document that `reference` names in the layer read from `from`: null for a built-in policy, a sentence when it may
 * not be named there.
 */
function resolveReference(reference, from) {
    if (reference.startsWith('github:')) {
        const { owner, repository, path, commit } = GITHUB.exec(reference)?.groups ?? {};
        if (!owner || !repository || !path || !commit)
            return 'it names no file at a commit';
        return path.split('/').includes('..')
            ? 'its path leaves the repository'
            : { kind: 'github', owner, repository, path, commit };
    }
    if (!reference.startsWith('.'))
        return null;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from.path.replaceAll('\\', '/')), reference));
    if (from.kind === 'file')
        return { ...from, path };
    if (path.startsWith('..'))
        return 'its path leaves the repository';
    if (from.kind === 'base' && !path.startsWith(REPOSITORY_FOLDER))
        return `a repository keeps the parts of its policy in ${REPOSITORY_FOLDER}, where every change is one of the gate`;
    return { ...from, path };
}


/***/ }),

/***/ 566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   WA: () => (/* binding */ RISK_LEVELS),
/* harmony export */   gh: () => (/* binding */ highestRisk),
/* harmony export */   l$: () => (/* binding */ compareRisk)
/* harmony export */ });
/** Risk levels, lowest first. Kept apart from the schema: most runs compare levels and check no document. */
const RISK_LEVELS = ['low', 'medium', 'high', 'critical'];
const MODES = ['enforce', 'observe'];
/** Compares two levels: negative when a is lower. */
const compareRisk = (a, b) => RISK_LEVELS.indexOf(a) - RISK_LEVELS.indexOf(b);
/** The highest of the given levels; `low` when there is none. */
const highestRisk = (levels) => [...levels].reduce((high, level) => (compareRisk(level, high) > 0 ? level : high), 'low');


/***/ }),

/***/ 2603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k9: () => (/* binding */ builtinStorey),
  sc: () => (/* binding */ sha256),
  qS: () => (/* binding */ storeyOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __nccwpck_require__(2305);
;// CONCATENATED MODULE: ./build/emit/shared/text/canonical-json.js
/**
 * JSON with sorted keys and no white space: equal values give equal bytes, however they were written. Keys whose value is
 * undefined are left out, as JSON does.
 */
function canonicalJson(value) {
    // One list of pieces, joined once: reports have tens of thousands of values, and nested strings would be copied again
    // on every level.
    const pieces = [];
    write(value, pieces);
    return pieces.join('');
}
/** A value that is canonical JSON already, so that what was hashed and what is written are the same bytes. */
class Canonical {
    text;
    constructor(value) {
        this.text = canonicalJson(value);
    }
}
function write(value, pieces) {
    if (value instanceof Canonical) {
        pieces.push(value.text);
    }
    else if (typeof value !== 'object' || value === null) {
        pieces.push(JSON.stringify(value) ?? 'null');
    }
    else if (Array.isArray(value)) {
        let mark = '[';
        for (const item of value) {
            pieces.push(mark);
            write(item, pieces);
            mark = ',';
        }
        pieces.push(value.length === 0 ? '[]' : ']');
    }
    else {
        writeObject(value, pieces);
    }
}
function writeObject(value, pieces) {
    let mark = '{';
    for (const key of Object.keys(value).toSorted()) {
        const item = value[key];
        if (item === undefined)
            continue;
        pieces.push(mark, JSON.stringify(key), ':');
        write(item, pieces);
        mark = ',';
    }
    pieces.push(mark === '{' ? '{}' : '}');
}

;// CONCATENATED MODULE: ./build/emit/shared/policy/generated/builtin.js
// Generated by scripts/generate.mjs from policies/. Do not edit.
const BUILTIN_POLICIES = {
    baseline: {
        digest: 'sha256:fd04160e2105fc685ce93583a7d47142a1cb0e22abff8f773cb001762e3c66a9',
        includes: ["observe"],
        json: async () => (await __nccwpck_require__.e(/* import() */ 196).then(__nccwpck_require__.bind(__nccwpck_require__, 8196))).JSON_TEXT,
    },
    observe: {
        digest: 'sha256:47428cefc0c9a598eea542e1e2153bb1c879e41be9999dd5aafbccd026017047',
        includes: [],
        json: async () => (await __nccwpck_require__.e(/* import() */ 667).then(__nccwpck_require__.bind(__nccwpck_require__, 4667))).JSON_TEXT,
    },
    regulated: {
        digest: 'sha256:75eef6135ec5ada6755fa3977ab8bb504d675d40b8fb4ac438165947eba88604',
        includes: ["observe", "baseline", "strict"],
        json: async () => (await __nccwpck_require__.e(/* import() */ 292).then(__nccwpck_require__.bind(__nccwpck_require__, 292))).JSON_TEXT,
    },
    strict: {
        digest: 'sha256:0ad11d1c879a547b37d978d29722a6a5a1db7c2061c27974414971a241631c83',
        includes: ["observe", "baseline"],
        json: async () => (await __nccwpck_require__.e(/* import() */ 158).then(__nccwpck_require__.bind(__nccwpck_require__, 3158))).JSON_TEXT,
    },
};

// EXTERNAL MODULE: ./build/emit/shared/policy/layers/origin.js
var layers_origin = __nccwpck_require__(3996);
;// CONCATENATED MODULE: ./build/emit/shared/policy/storeys.js





/** A layer that was read. */
const storeyOf = ({ document, place }, origin) => ({
    document,
    // Of a file the caller chose, what it is counts, not where this machine keeps it.
    source: origin.kind === 'file' ? `${origin.role}:${document.name}@${document.version}` : (0,layers_origin/* nameOf */.Vb)(origin),
    digest: sha256(canonicalJson(document)),
    place,
    includes: [],
});
/**
 * A built-in policy.
 *
 * @param namedAt the place that names it, for messages
 * @throws ConfigurationError EG222
 */
async function builtinStorey(name, namedAt) {
    const known = Object.hasOwn(BUILTIN_POLICIES, name) ? BUILTIN_POLICIES[name] : undefined;
    if (known === undefined) {
        throw new errors/* ConfigurationError */.j1('EG222', `${namedAt === undefined ? '' : `${namedAt}: `}There is no built-in policy named ${JSON.stringify(name)}.`, `Use one of: ${Object.keys(BUILTIN_POLICIES).join(', ')}.`);
    }
    // Checked and hashed when it was generated; doing it again on every start would cost more than it proves.
    const document = JSON.parse(await known.json());
    const source = `builtin:${name}@${document.version}`;
    return { document, source, digest: known.digest, place: () => source, includes: known.includes };
}
const sha256 = (text) => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;


/***/ }),

/***/ 9307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __nccwpck_require__(2305);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./build/emit/shared/files/node-files.js




const GLOB_CHARACTERS = /[*?[\]{}!()]/;
const MAX_LIST_BYTES = 16 * 1024 * 1024;
/** Files on disk. Globs are resolved against `root`. */
function nodeFiles(root) {
    return { expand: (patterns) => expand(root, patterns), size, read, stream: openStream };
}
async function expand(root, patterns) {
    const paths = new Set();
    const unmatched = [];
    for (const pattern of await unfoldLists(patterns)) {
        // A name that exists is taken as it is, even when it holds glob characters.
        if ((await size(pattern)) !== null) {
            paths.add(pattern);
            continue;
        }
        const found = GLOB_CHARACTERS.test(pattern) ? await glob(root, pattern) : [];
        if (found.length === 0)
            unmatched.push(pattern);
        for (const path of found)
            paths.add(path);
    }
    return { paths: [...paths], unmatched };
}
async function unfoldLists(patterns) {
    const flat = [];
    for (const pattern of patterns) {
        if (!pattern.startsWith('@')) {
            flat.push(pattern);
            continue;
        }
        const list = pattern.slice(1);
        const bytes = await size(list);
        if (bytes === null || bytes > MAX_LIST_BYTES) {
            throw new errors/* ConfigurationError */.j1('EG210', `Cannot read the list of paths ${list}.`, 'Name a text file with one path a line after the @.');
        }
        const lines = (await (0,promises_.readFile)(list, 'utf8')).split(/\r?\n/u);
        flat.push(...lines.filter((line) => line.trim() !== ''));
    }
    return flat;
}
async function glob(root, pattern) {
    const { glob: tinyglob } = await __nccwpck_require__.e(/* import() */ 382).then(__nccwpck_require__.bind(__nccwpck_require__, 3382));
    const found = await tinyglob([pattern], {
        cwd: root,
        followSymbolicLinks: false,
        dot: true,
        absolute: true,
        expandDirectories: false,
    });
    return found.toSorted();
}
async function size(path) {
    try {
        const entry = await (0,promises_.stat)(path);
        return entry.isFile() ? entry.size : null;
    }
    catch {
        return null;
    }
}
async function read(path, maxBytes) {
    const bytes = await size(path);
    if (bytes === null)
        throw unreadable(path);
    if (bytes > maxBytes) {
        throw new errors/* EvidenceError */.oe('EG110', `${path} has ${bytes} bytes, more than the limit of ${maxBytes}.`, 'Split the report, or have the tool report less.');
    }
    let content;
    try {
        content = await (0,promises_.readFile)(path);
    }
    catch (error) {
        throw unreadable(path, error);
    }
    return { path, bytes: content, sha256: (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex') };
}
const openStream = (path) => (0,external_node_fs_.createReadStream)(path);
const unreadable = (path, cause) => new errors/* EvidenceError */.oe('EG111', `Cannot read ${path}.`, 'Check that the step that writes this file ran, and that the path is right.', { cause });

// EXTERNAL MODULE: ./build/emit/shared/evidence/gates.js
var gates = __nccwpck_require__(4454);
// EXTERNAL MODULE: ./build/emit/shared/evidence/status.js
var evidence_status = __nccwpck_require__(2430);
;// CONCATENATED MODULE: ./build/emit/shared/gate/conclude.js

/**
 * The general rule for a gate's conclusion: a failure as soon as anything it owes does not pass, or, when nobody said
 * what is owed, as soon as anything it speaks of does not pass, any input was unusable or any new error was found.
 */
function conclude(outcome, owed) {
    if (outcome.conclusion !== undefined)
        return outcome.conclusion;
    const status = new Map(outcome.evidence.map((evidence) => [evidence.id, evidence.status]));
    if (owed !== null)
        return owed.every(({ id }) => (0,evidence_status/* passes */.WE)(status.get(id) ?? 'missing')) ? 'success' : 'failure';
    const clean = outcome.problems.length === 0 &&
        outcome.evidence.every((evidence) => (0,evidence_status/* passes */.WE)(evidence.status)) &&
        !outcome.findings.some((finding) => finding.level === 'error' && finding.state === 'new');
    return clean ? 'success' : 'failure';
}

;// CONCATENATED MODULE: ./build/emit/shared/gate/owed.js
/**
 * What the change owes, as risk-classify found it.
 *
 * @returns evidence ids in the order of the report, or null when risk-classify did not run on this subject: then nobody
 *   knows what is owed, and nobody may call anything complete
 */
function owedEvidence(earlier) {
    const report = earlier.get('risk-classify');
    const requirements = report?.details['requirements'];
    return Array.isArray(requirements) ? requirements : null;
}
/** Of what is owed, the part that the given gate has to prove; null when what is owed is not known. */
function owedTo(gate, policy, earlier) {
    const owed = owedEvidence(earlier);
    return owed === null ? null : owed.filter(({ id }) => policy.evidence[id]?.gate === gate);
}

// EXTERNAL MODULE: ./build/emit/shared/change/change.js
var change_change = __nccwpck_require__(6799);
;// CONCATENATED MODULE: ./build/emit/shared/gate/waived.js


/**
 * The evidence of a gate's report after the policy's waivers: what does not pass and is waived as a whole has the status
 * `waived`, and its summary says by whom, until when, why, and what was found. What passes is never touched, and what no
 * gate speaks of is not waived: a gate that did not run is no matter for a waiver. Where a waiver speaks of evidence and
 * does not hold, the next action says why.
 *
 * @param now milliseconds since the epoch
 */
async function afterWaivers(evidence, policy, change, now) {
    const { granted } = policy.waivers;
    if (granted.length === 0)
        return [...evidence];
    const { waiveEvidence } = await __nccwpck_require__.e(/* import() */ 145).then(__nccwpck_require__.bind(__nccwpck_require__, 5145));
    const paths = (change?.files ?? []).flatMap(change_change/* pathsOf */.wG);
    return evidence.map((entry) => {
        if ((0,evidence_status/* passes */.WE)(entry.status))
            return entry;
        const { waiver, refused } = waiveEvidence(granted, entry.id, paths, now);
        if (waiver !== null)
            return {
                ...entry,
                status: 'waived',
                summary: `Waived by ${waiver.id} until ${waiver.expires} (owner ${waiver.owner}, granted by ${waiver.approver}): ${waiver.reason} Found: ${entry.summary}`,
                refs: [...entry.refs, `waiver:${waiver.id}`],
                nextAction: null,
            };
        const why = refused.map(({ id, why: reason }) => ` The waiver ${id} does not hold: ${reason}.`).join('');
        return why === '' ? entry : { ...entry, nextAction: `${entry.nextAction ?? ''}${why}`.trim() };
    });
}

;// CONCATENATED MODULE: ./build/emit/shared/gate/judge.js




/** Runs one gate and makes the gate report of what it found. */
async function judge(gate, session, inputs, earlier, ports) {
    const started = ports.clock.now();
    const environment = Object.fromEntries(gate.environment.flatMap((name) => {
        const value = ports.environment[name];
        return value === undefined || value === '' ? [] : [[name, value]];
    }));
    const { change, policy, subject } = session;
    const found = await gate.run({ ...ports, environment, change, policy, inputs, earlier });
    // A gate that concludes by itself has judged by the waivers as well.
    const outcome = found.conclusion === undefined
        ? { ...found, evidence: await afterWaivers(found.evidence, policy, change, started) }
        : found;
    return {
        schema: gates/* REPORT_SCHEMA */.D,
        gate: gate.name,
        version: gate.version,
        subject,
        policy: { digest: policy.digest, sources: [...policy.sources] },
        conclusion: conclude(outcome, owedTo(gate.name, policy, earlier)),
        evidence: [...outcome.evidence],
        findings: [...outcome.findings],
        inputs: [...outcome.inputs],
        problems: [...outcome.problems],
        details: { ...outcome.details },
        durationMs: Math.max(0, Math.round(ports.clock.now() - started)),
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/emit/shared/gate/report-text.js
/** Findings that are made text at once. */
const BATCH = 500;
/**
 * A gate report as it is written: `JSON.stringify(report, null, 2)` and a line end, in pieces. Text of a hundred thousand
 * findings would be as large as the findings, and they are still there.
 */
function* reportText(report) {
    let separator = '{\n';
    for (const [name, value] of Object.entries(report)) {
        if (value === undefined)
            continue;
        yield `${separator}  ${JSON.stringify(name)}: `;
        separator = ',\n';
        if (name === 'findings' && report.findings.length > BATCH)
            yield* listText(report.findings);
        else
            yield indented(value, '  ');
    }
    yield '\n}\n';
}
function* listText(items) {
    for (let from = 0; from < items.length; from += BATCH) {
        const batch = items.slice(from, from + BATCH).map((item) => `    ${indented(item, '    ')}`);
        yield `${from === 0 ? '[' : ','}\n${batch.join(',\n')}`;
    }
    yield '\n  ]';
}
// No line end stands inside a JSON string, so that every one of them is one of the layout.
const indented = (value, by) => JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);

;// CONCATENATED MODULE: ./build/emit/shared/gate/report-store.js





/** Largest gate report that is read back. */
const MAX_REPORT_BYTES = 256 * 1024 * 1024;
/** The reports of a run in a folder, which is made with the first of them. */
function reportStore(directory) {
    let made;
    const write = async (name, content) => {
        const path = (0,external_node_path_.join)(directory, (0,external_node_path_.basename)(name));
        try {
            await (made ??= (0,promises_.mkdir)(directory, { recursive: true }));
            await (0,promises_.writeFile)(path, content);
        }
        catch (cause) {
            throw new errors/* ConfigurationError */.j1('EG211', `Cannot write ${path}.`, 'Name a directory that can be written with --out.', { cause });
        }
        return path;
    };
    return {
        directory,
        write,
        writeReport: async (report) => {
            // scan-aggregate writes SARIF of its own, with the tools' runs kept apart.
            if (report.findings.length > 0 && report.gate !== 'scan-aggregate') {
                const { sarifOfReport } = await __nccwpck_require__.e(/* import() */ 712).then(__nccwpck_require__.bind(__nccwpck_require__, 4712));
                await write(`${report.gate}.sarif`, sarifOfReport(report));
            }
            else
                await (0,promises_.rm)((0,external_node_path_.join)(directory, `${report.gate}.sarif`), { force: true });
            // Every piece of an iterable is a write of its own: that is for reports that are too large for one text.
            const pieces = reportText(report);
            return write(`${report.gate}.json`, report.findings.length > BATCH ? pieces : [...pieces].join(''));
        },
        readEarlier: async (gate, subject, policy) => {
            const reports = new Map();
            const problems = [];
            for (const name of gates/* GATES */.J.slice(0, gates/* GATES */.J.indexOf(gate))) {
                const path = (0,external_node_path_.join)(directory, `${name}.json`);
                const report = await readReport(path);
                if (report === null)
                    continue;
                const reason = typeof report === 'string' ? report : mismatch(report, name, subject, policy);
                if (typeof report !== 'string' && reason === null)
                    reports.set(name, report);
                else
                    problems.push({
                        code: 'EG112',
                        message: `The report of ${name} in ${path} was not used: ${reason}.`,
                        nextAction: `Run ${name} again on this head with the same policy.`,
                    });
            }
            return { reports, problems };
        },
    };
}
/** Null when there is none; a sentence when it cannot be used. */
async function readReport(path) {
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size > MAX_REPORT_BYTES)
            return 'it is too large';
    }
    catch {
        return null;
    }
    // Only here is a report a document from outside; in one process it is handed on as it is.
    const { reportSchema } = await __nccwpck_require__.e(/* import() */ 38).then(__nccwpck_require__.bind(__nccwpck_require__, 38));
    try {
        const parsed = reportSchema.safeParse(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
        return parsed.success
            ? parsed.data
            : `it is not a gate report (${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message})`;
    }
    catch {
        return 'it is not JSON';
    }
}
function mismatch(report, name, subject, policy) {
    if (report.gate !== name)
        return `it is a report of ${report.gate}`;
    const differing = ['repository', 'pullRequest', 'base', 'head', 'mergeTree'].find((key) => report.subject[key] !== subject[key]);
    if (differing !== undefined)
        return `it is about another ${differing}`;
    return report.policy.digest === policy.digest ? null : 'it was judged by another policy';
}

// EXTERNAL MODULE: ./build/emit/shared/change/merges.js
var merges = __nccwpck_require__(4206);
;// CONCATENATED MODULE: ./build/emit/shared/change/assemble.js

/** Largest file that is read as text from a tree. */
const MAX_TEXT_BYTES = 8 * 1024 * 1024;
/**
 * A change with its trees at hand: files are read from them when somebody asks.
 *
 * @param ahead how many of the next changed files of the head are read with one that is asked for: worth it for whoever
 *   reads all of them once, in their order
 */
function assemble(git, objects, parts, ahead = 0) {
    const { base, head, mergeBase, mergeTree, files } = parts;
    return {
        ...parts,
        pullRequest: null,
        readBase: textReader(objects, mergeBase, files.map((file) => file.before)),
        readTarget: textReader(objects, base, []),
        readHead: readingAhead(textReader(objects, head, files.map((file) => file.after)), ahead > 0 ? files.filter(isReadWhole).map(({ path }) => path) : [], ahead),
        targetHas: (paths) => namesIn(git, base, paths),
        listHead: once(() => listTree(git, head)),
        mergeDifference: (commit) => (0,merges/* mergeDifference */.wJ)(git, objects, { base, mergeTree }, commit),
        mergeChanges: (commit) => (0,merges/* mergeChanges */.e6)(git, objects, base, commit),
        isCleanMerge: (commit) => (0,merges/* isCleanMerge */.it)(git, objects, commit),
        queueLine: async () => (await __nccwpck_require__.e(/* import() */ 606).then(__nccwpck_require__.bind(__nccwpck_require__, 5606))).queueLine(git, base, head),
        proveQueue: async (heads) => (await __nccwpck_require__.e(/* import() */ 606).then(__nccwpck_require__.bind(__nccwpck_require__, 5606))).proveQueue(git, objects, { base, head }, heads),
    };
}
/** Several gates ask for the same list; git is asked once. */
function once(read) {
    let known = null;
    return () => (known ??= read());
}
async function listTree(git, commit) {
    const { stdout } = await git.run(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]);
    return stdout.toString('utf8').split('\0').filter(Boolean);
}
/** By the tree alone, so that a blob that is too large or was not fetched still is there. */
async function namesIn(git, commit, paths) {
    const { stdout } = await git.run(['ls-tree', '-z', '--name-only', '--full-tree', commit, '--', ...paths]);
    return stdout.toString('utf8').split('\0').filter(Boolean);
}
/** Changed paths are read by blob id, which works for every name; others by `<commit>:<path>`. */
function textReader(objects, commit, sides) {
    const known = new Map(sides.filter((side) => side !== null).map((side) => [side.path, side.oid]));
    return async (path) => {
        const object = await objects.read(known.get(path) ?? `${commit}:${path}`, MAX_TEXT_BYTES);
        return object?.type === 'blob' ? object.content.toString('utf8') : null;
    };
}
/** Files of which the hunks do not tell everything, and that can be read. */
const isReadWhole = ({ before, after, binary, truncated }) => before !== null && after?.kind === 'file' && !binary && !truncated;
/** Reads the next few of the paths together with the one that is asked for; what was read ahead is handed out once. */
function readingAhead(read, paths, ahead) {
    const places = new Map(paths.map((path, index) => [path, index]));
    const started = new Map();
    const start = (path) => {
        const text = read(path);
        text.catch(() => { }); // told to whoever asks for it
        started.set(path, text);
    };
    return (path) => {
        const place = places.get(path);
        if (place === undefined)
            return read(path);
        if (!started.has(path))
            for (const next of paths.slice(place, place + ahead))
                if (!started.has(next))
                    start(next);
        const text = started.get(path);
        started.delete(path);
        return text;
    };
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/emit/shared/change/find-repository.js





/**
 * The git directory of a path: a work tree, a folder inside one, a bare repository or a `.git` directory.
 *
 * @throws ConfigurationError EG201 when there is none
 */
async function findGitDir(path) {
    const start = (0,external_node_path_.resolve)(path);
    for (const candidate of [(0,external_node_path_.join)(start, '.git'), start])
        if (await isGitDir(candidate))
            return candidate;
    try {
        // Work trees linked by a `.git` file, and folders below the root.
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_namespaceObject.execFile)('git', ['-C', start, '-c', 'safe.directory=*', 'rev-parse', '--absolute-git-dir'], {
            cwd: '/',
            env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C' },
        });
        return stdout.replace(/\n$/u, '');
    }
    catch (cause) {
        throw new errors/* ConfigurationError */.j1('EG201', `There is no git repository at ${path}.`, 'Name a git repository with --repo, or run inside one.', { cause });
    }
}
async function isGitDir(path) {
    const [head, objects] = await Promise.all([kind((0,external_node_path_.join)(path, 'HEAD')), kind((0,external_node_path_.join)(path, 'objects'))]);
    return head === 'file' && objects === 'directory';
}
async function kind(path) {
    try {
        return (await (0,promises_.stat)(path)).isDirectory() ? 'directory' : 'file';
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/emit/shared/change/git.js


/** Git's empty tree; attributes are read from it, so that no `.gitattributes` of the change has a say. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const MAX_ERROR_BYTES = 4096;
/** What is switched off for every call: user and system configuration, attributes, replacement objects, prompts. */
const HARDENED = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_ATTR_SOURCE: EMPTY_TREE,
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_GRAFT_FILE: '/dev/null',
    LC_ALL: 'C',
};
/** @param gitDir absolute path of the repository's git directory */
function gitAt(gitDir) {
    // Git is shown an empty work tree and no index: `.gitattributes` is read from nowhere, whatever the repository's own
    // configuration says of its work tree.
    const env = { ...environment(), GIT_WORK_TREE: `${gitDir}/objects`, GIT_INDEX_FILE: `${gitDir}/no-index` };
    const fixed = ['--git-dir', gitDir, '-c', 'safe.directory=*', '-c', 'core.attributesFile=/dev/null'];
    const start = (args) => (0,external_node_child_process_namespaceObject.spawn)('git', [...fixed, ...args], { env, cwd: gitDir });
    return { gitDir, start, run: (args, accept = [0]) => collect(start(args), args, accept) };
}
async function collect(child, args, accept) {
    const chunks = [];
    child.stdin.end();
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    const status = await finished(child, args, accept);
    return { stdout: Buffer.concat(chunks), status };
}
/**
 * Waits for a git process whose output somebody else reads.
 *
 * @returns its exit status
 * @throws ConfigurationError EG202 when git is not installed, EG209 on a status not in `accept`: the repository is not whole
 */
function finished(child, args, accept = [0]) {
    let error = '';
    child.stderr.on('data', (chunk) => {
        if (error.length < MAX_ERROR_BYTES)
            error += chunk.toString();
    });
    return new Promise((resolve, reject) => {
        child.on('error', (cause) => reject(new errors/* ConfigurationError */.j1('EG202', 'git could not be started.', 'Install git 2.38 or later and put it on PATH.', {
            cause,
        })));
        child.on('close', (status) => {
            if (status !== null && accept.includes(status))
                return resolve(status);
            reject(new errors/* ConfigurationError */.j1('EG209', `git ${args[0]} ended with status ${status}: ${fatalLine(error)}`, 'Check that the repository is whole (git fsck); in CI check out with fetch-depth: 0.'));
        });
    });
}
/** What git died of; hints and warnings come before it. */
function fatalLine(error) {
    const lines = error.trim().split('\n');
    return (lines.find((line) => line.startsWith('fatal:')) ?? lines.at(-1) ?? '').slice(0, 300);
}
function environment() {
    const { PATH, SystemRoot, TMPDIR } = process.env;
    return { ...(PATH && { PATH }), ...(SystemRoot && { SystemRoot }), ...(TMPDIR && { TMPDIR }), ...HARDENED };
}

;// CONCATENATED MODULE: ./build/emit/shared/change/object-store.js

const HEADER = /^([0-9a-f]{40,64}) (\w+) (\d+)$/u;
function objectStore(git) {
    let batch = null;
    const ask = (command, expression) => {
        // One request is one line: what cannot be put on a line cannot be asked for.
        if (/[\n\0]/u.test(expression))
            return Promise.resolve(null);
        batch ??= new Batch(git.start(['cat-file', '--batch-command']));
        return batch.ask(`${command} ${expression}\n`, command === 'contents');
    };
    const info = async (expression) => (await ask('info', expression))?.info ?? null;
    return {
        info,
        read: async (expression, maxBytes) => {
            const known = await info(expression);
            if (known === null || known.size > maxBytes)
                return null;
            const reply = await ask('contents', known.oid);
            return reply === null ? null : { oid: known.oid, type: known.type, content: reply.content };
        },
        close: () => batch?.close(),
    };
}
/** Matches replies to requests in order; git answers one after the other. */
class Batch {
    #child;
    #queue = [];
    #chunks = [];
    #buffered = 0;
    /** Bytes that must be buffered before the next reply can be complete. */
    #needed = 1;
    #failure = null;
    /** Requests of this moment; they are written together, since each write wakes git up. */
    #unsent = '';
    constructor(child) {
        this.#child = child;
        child.stdout.on('data', (chunk) => this.#take(chunk));
        child.stderr.resume();
        child.stdin.on('error', () => { });
        const fail = (cause) => this.#fail(new errors/* InternalError */.Gd('EG311', 'git cat-file ended too early.', 'Check the repository with git fsck.', { cause }));
        child.on('error', fail);
        child.on('close', () => fail());
    }
    ask(line, withContent) {
        if (this.#failure)
            return Promise.reject(this.#failure);
        return new Promise((resolve, reject) => {
            this.#queue.push({ withContent, resolve, reject });
            if (this.#unsent === '')
                process.nextTick(() => this.#send());
            this.#unsent += line;
        });
    }
    #send() {
        const lines = this.#unsent;
        this.#unsent = '';
        if (lines !== '' && this.#child.stdin.writable)
            this.#child.stdin.write(lines);
    }
    close() {
        this.#send();
        this.#child.stdin.end();
    }
    #take(chunk) {
        this.#chunks.push(chunk);
        this.#buffered += chunk.length;
        while (this.#queue.length > 0 && this.#buffered >= this.#needed && this.#answerOne())
            ;
    }
    #answerOne() {
        const bytes = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
        this.#chunks = [bytes];
        const end = bytes.indexOf(10);
        if (end === -1)
            return false;
        const match = HEADER.exec(bytes.toString('utf8', 0, end));
        const waiting = this.#queue[0];
        const size = Number(match?.[3] ?? 0);
        const total = match && waiting.withContent ? end + 1 + size + 1 : end + 1;
        if (bytes.length < total) {
            this.#needed = total;
            return false;
        }
        this.#queue.shift();
        this.#needed = 1;
        this.#buffered = bytes.length - total;
        this.#chunks = this.#buffered > 0 ? [bytes.subarray(total)] : [];
        const info = match && { oid: match[1], type: match[2], size };
        waiting.resolve(info && { info, content: bytes.subarray(end + 1, end + 1 + (waiting.withContent ? size : 0)) });
        return true;
    }
    #fail(error) {
        this.#failure ??= error;
        for (const waiting of this.#queue.splice(0))
            waiting.reject(this.#failure);
    }
}

;// CONCATENATED MODULE: ./build/emit/shared/change/commits.js
const PERSON = /^(.*?) ?<([^<>]*)> \d+ [+-]\d{4}$/u;
/**
 * Parses a raw commit object. Read from the object, not from `git log`, so that no name or message can imitate a separator.
 */
function parseCommit(oid, content) {
    const text = content.toString('utf8');
    const split = text.indexOf('\n\n');
    const headers = (split === -1 ? text : text.slice(0, split)).split('\n');
    const values = (name) => headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
    return {
        oid,
        parents: values('parent'),
        author: person(values('author')[0]),
        committer: person(values('committer')[0]),
        message: split === -1 ? '' : text.slice(split + 2),
    };
}
/** Id of the tree of a raw commit object; git writes it first. */
const treeOf = (content) => content.toString('latin1', 5, content.indexOf(10));
function person(line = '') {
    const match = PERSON.exec(line);
    return { name: match?.[1] ?? line, email: match?.[2] ?? '' };
}

;// CONCATENATED MODULE: ./build/emit/shared/change/read-commits.js


/** More commits than this are not a reviewable change; reading stops and says so. */
const MAX_COMMITS = 10_000;
const MAX_COMMIT_BYTES = 1024 * 1024;
/** Full id of the commit that a name stands for. @throws ConfigurationError EG203 */
async function resolveCommit(objects, name) {
    const info = await objects.info(`${name}^{commit}`);
    if (info?.type === 'commit')
        return info.oid;
    throw noCommit(name);
}
/**
 * Commits reachable from head and not from base, newest first.
 *
 * @throws ConfigurationError EG205 above the limit
 */
async function readCommits(git, objects, base, head) {
    const { stdout } = await git.run(['rev-list', `--max-count=${MAX_COMMITS + 1}`, head, `^${base}`]);
    const oids = stdout.toString('latin1').split('\n').filter(Boolean);
    if (oids.length > MAX_COMMITS) {
        throw new errors/* ConfigurationError */.j1('EG205', `The change has more than ${MAX_COMMITS} commits.`, 'Check that base is the branch the change goes into, or split the change.');
    }
    return commitsNamed(objects, oids);
}
/** The commits of these ids, in their order; one that cannot be read says nothing, and is there all the same. */
const commitsNamed = (objects, oids) => Promise.all(oids.map(async (oid) => {
    const object = await objects.read(oid, MAX_COMMIT_BYTES);
    return parseCommit(oid, object?.content ?? Buffer.alloc(0));
}));
const noCommit = (name) => new errors/* ConfigurationError */.j1('EG203', `There is no commit named ${JSON.stringify(name)} in this repository.`, 'Fetch it, or name another commit, branch or tag (in CI check out with fetch-depth: 0).');

;// CONCATENATED MODULE: ./build/emit/shared/change/diff-parser.js

/** Limits on what is kept of one diff; counts stay exact beyond them, and the file is marked as truncated. */
const DIFF_LIMITS = { linesPerFile: 50_000, linesInAll: 1_000_000, lineBytes: 100_000 };
const STATUS = {
    A: 'added',
    M: 'modified',
    D: 'deleted',
    R: 'renamed',
    C: 'copied',
    T: 'type-changed',
};
const RAW = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])(\d*)$/u;
const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/u;
const ABSENT = '000000';
const [NEWLINE, NUL, SPACE, PLUS, MINUS, BACKSLASH] = [10, 0, 32, 43, 45, 92];
/**
 * Parses `git diff-tree -r -z --raw -p`: first the raw records, NUL-terminated and hence exact whatever a path holds,
 * then one patch section for each record (two for a type change), in the same order. Hunks are consumed by the line
 * counts that their header announces, so content that looks like a header stays content.
 */
class DiffParser {
    #files = [];
    #encoding = 'utf8';
    #rest = Buffer.alloc(0);
    #inPatch = false;
    #raw = [];
    /** Patch sections still to come for each file, filled when the raw part ends. */
    #sections = [];
    #section = -1;
    #hunk = null;
    #keptInAll = 0;
    #keptInFile = 0;
    #mark;
    #marked = false;
    /** @param mark a line that ends the output where the stream goes on; absent: the output ends with the stream */
    constructor(mark) {
        this.#mark = mark === undefined ? null : Buffer.from(`${mark}\n`);
    }
    push(chunk) {
        this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
        let from = 0;
        for (;;) {
            if (this.#atMark(from))
                return;
            const end = this.#rest.indexOf(this.#inPatch ? NEWLINE : NUL, from);
            if (end === -1)
                break;
            this.#take(this.#rest.subarray(from, end));
            from = end + 1;
        }
        this.#rest = this.#rest.subarray(from);
    }
    /** Whether the mark was met: the output is complete, and whatever follows is not asked for. */
    get marked() {
        return this.#marked;
    }
    /** Between records and outside of hunks nothing of the change can stand for the mark: git writes every line there itself. */
    #atMark(from) {
        if (this.#mark === null || this.#hunk !== null || this.#raw.length > 0)
            return false;
        const { length } = this.#mark;
        if (this.#rest.length - from < length || this.#rest.compare(this.#mark, 0, length, from, from + length) !== 0)
            return false;
        this.#marked = true;
        this.#rest = Buffer.alloc(0);
        return true;
    }
    /** @throws InternalError EG312 when the output ended in the middle or sections and records disagree */
    end() {
        if (this.#rest.length > 0)
            this.#take(this.#rest);
        const complete = this.#hunk === null && this.#raw.length === 0 && (!this.#inPatch || this.#section === this.#sections.length - 1);
        if (!complete)
            throw new errors/* InternalError */.Gd('EG312', 'The output of git diff-tree is incomplete.', 'Run again; if it stays, report the repository’s git version.');
        return this.#files;
    }
    #take(record) {
        if (this.#inPatch)
            this.#patchLine(record);
        else if (record.length === 0)
            this.#startPatch();
        else
            this.#rawField(record.toString(this.#encoding));
    }
    #rawField(field) {
        this.#raw.push(field);
        const match = RAW.exec(this.#raw[0] ?? '');
        if (!match)
            throw new errors/* InternalError */.Gd('EG312', 'A record of git diff-tree cannot be read.', 'Report the repository’s git version.');
        const twoPaths = match[5] === 'R' || match[5] === 'C';
        if (this.#raw.length < (twoPaths ? 3 : 2))
            return;
        const [, oldMode, newMode, oldOid, newOid, letter] = match;
        const oldPath = this.#raw[1];
        const newPath = this.#raw.at(-1);
        this.#raw = [];
        this.#files.push({
            path: newPath,
            previousPath: twoPaths ? oldPath : null,
            status: STATUS[letter] ?? 'modified',
            before: side(oldPath, oldMode, oldOid),
            after: side(newPath, newMode, newOid),
            binary: false,
            additions: 0,
            deletions: 0,
            hunks: [],
            truncated: false,
        });
    }
    #startPatch() {
        this.#inPatch = true;
        this.#sections = this.#files.flatMap((file) => (file.status === 'type-changed' ? [file, file] : [file]));
    }
    #patchLine(line) {
        if (this.#hunk)
            return this.#hunkLine(line);
        if (line[0] === BACKSLASH || line.length === 0)
            return;
        const text = line.toString('latin1');
        if (text.startsWith('diff --git ')) {
            this.#section += 1;
            if (this.#section >= this.#sections.length)
                throw new errors/* InternalError */.Gd('EG312', 'git diff-tree printed more sections than records.', 'Report the repository’s git version.');
            if (this.#sections[this.#section] !== this.#sections[this.#section - 1])
                this.#keptInFile = 0;
            return;
        }
        const file = this.#sections[this.#section];
        if (!file)
            return;
        if (text.startsWith('Binary files '))
            file.binary = true;
        const match = HUNK.exec(text);
        if (match)
            this.#openHunk(file, match);
    }
    #openHunk(file, match) {
        const [oldStart, oldLines, newStart, newLines] = [1, 2, 3, 4].map((group) => Number(match[group] ?? 1));
        const lines = [];
        file.hunks.push({ oldStart, oldLines, newStart, newLines, lines });
        if (oldLines + newLines > 0)
            this.#hunk = { lines, oldLeft: oldLines, newLeft: newLines, oldLine: oldStart, newLine: newStart };
    }
    #hunkLine(line) {
        const hunk = this.#hunk;
        const file = this.#sections[this.#section];
        const mark = line[0];
        if (!hunk || !file || mark === BACKSLASH)
            return;
        if (mark === PLUS) {
            file.additions += 1;
            this.#keep(file, hunk.lines, { kind: 'added', oldLine: null, newLine: hunk.newLine++ }, line);
            hunk.newLeft -= 1;
        }
        else if (mark === MINUS) {
            file.deletions += 1;
            this.#keep(file, hunk.lines, { kind: 'removed', oldLine: hunk.oldLine++, newLine: null }, line);
            hunk.oldLeft -= 1;
        }
        else if (mark === SPACE || line.length === 0) {
            this.#keep(file, hunk.lines, { kind: 'context', oldLine: hunk.oldLine++, newLine: hunk.newLine++ }, line);
            hunk.oldLeft -= 1;
            hunk.newLeft -= 1;
        }
        else {
            throw new errors/* InternalError */.Gd('EG312', 'A hunk of git diff-tree holds an unexpected line.', 'Report the repository’s git version.');
        }
        if (hunk.oldLeft <= 0 && hunk.newLeft <= 0)
            this.#hunk = null;
    }
    #keep(file, lines, where, line) {
        if (this.#keptInFile >= DIFF_LIMITS.linesPerFile || this.#keptInAll >= DIFF_LIMITS.linesInAll) {
            file.truncated = true;
            return;
        }
        this.#keptInFile += 1;
        this.#keptInAll += 1;
        if (line.length > DIFF_LIMITS.lineBytes)
            file.truncated = true;
        lines.push({ ...where, text: line.toString(this.#encoding, 1, DIFF_LIMITS.lineBytes) });
    }
}
function side(path, mode, oid) {
    return mode === ABSENT ? null : { path, oid, mode, kind: kindOf(mode) };
}
const kindOf = (mode) => (mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file');

;// CONCATENATED MODULE: ./build/emit/shared/change/read-diff.js



const read_diff_RAW = ['diff-tree', '-r', '-z', '--raw', '--full-index', '--ignore-submodules=none'];
/** Everything that configuration could bend is said; the rename limit is git's own default. */
const PATCH = [
    '-p',
    '-M',
    '-l1000',
    '-U3',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--submodule=short',
    '--diff-algorithm=myers',
    '--src-prefix=a/',
    '--dst-prefix=b/',
];
/** What git is asked for: exact records first, then the patch of each. */
const DIFF_ARGUMENTS = [...read_diff_RAW, ...PATCH];
/** A partial clone lacks a few large files, not this many. */
const MAX_ABSENT_FILES = 500;
/**
 * The difference between two trees, or the trees of two commits. Where a blob is not in this clone (a partial one leaves large files out),
 * its file is listed without lines and marked as truncated: what was not read must raise the risk, not stop the judgement.
 *
 * @throws ConfigurationError EG209 when the trees themselves cannot be read
 */
async function readDiff(git, objects, from, to) {
    try {
        return await run(git, [...DIFF_ARGUMENTS, from, to]);
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1) || error.code !== 'EG209')
            throw error;
        const absent = await absentFiles(objects, await run(git, [...read_diff_RAW, '--no-renames', from, to]));
        if (absent.length === 0 || absent.length > MAX_ABSENT_FILES)
            throw error;
        const without = absent.map(({ path }) => `:(top,exclude,literal)${path}`);
        const present = await run(git, [...DIFF_ARGUMENTS, from, to, '--', ':(top)', ...without]);
        return [...present, ...absent].toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
    }
}
async function absentFiles(objects, files) {
    const isAbsent = async (side) => side !== null && side.kind !== 'submodule' && (await objects.info(side.oid)) === null;
    const absent = await Promise.all(files.map(async (file) => (await isAbsent(file.before)) || (await isAbsent(file.after))));
    return files.filter((_file, index) => absent[index]).map((file) => ({ ...file, truncated: true }));
}
async function run(git, args) {
    const child = git.start(args);
    const parser = new DiffParser();
    let failure = null;
    child.stdin.end();
    child.stdout.on('data', (chunk) => {
        if (failure !== null)
            return;
        try {
            parser.push(chunk);
        }
        catch (error) {
            failure = error;
            child.kill();
        }
    });
    try {
        await finished(child, args);
    }
    catch (error) {
        throw failure ?? error;
    }
    if (failure !== null)
        throw failure;
    return parser.end();
}

;// CONCATENATED MODULE: ./build/emit/shared/change/read-change.js








/** @throws ConfigurationError EG201 when there is no repository at `path` */
async function openRepository(path) {
    const git = gitAt(await findGitDir(path));
    const objects = objectStore(git);
    return {
        readChange: (request) => readChange(git, objects, request),
        resolve: (name) => resolveCommit(objects, name),
        close: () => objects.close(),
    };
}
async function readChange(git, objects, request) {
    const [base, head] = await Promise.all([resolveCommit(objects, request.base), resolveCommit(objects, request.head)]);
    const mergeBase = request.compare === 'trees' ? base : await findMergeBase(git, base, head);
    const [files, commits, mergeTree] = await Promise.all([
        readDiff(git, objects, mergeBase, head),
        readCommits(git, objects, base, head),
        request.compare === 'trees' ? null : bindingTree(git, objects, base, head, mergeBase),
    ]);
    const repository = request.repository ?? 'local';
    const change = assemble(git, objects, { repository, base, head, mergeBase, mergeTree, files, commits });
    return { ...change, withHead: (other) => readChange(git, objects, { ...request, base, head: other }) };
}
/** The tree of the merge of head into base. Where base has not moved on that is head's own tree, without asking git to merge. */
async function bindingTree(git, objects, base, head, mergeBase) {
    if (mergeBase !== base)
        return (0,merges/* mergeTreeOf */.G$)(git, base, head);
    return (await objects.info(`${head}^{tree}`))?.oid ?? null;
}
async function findMergeBase(git, base, head) {
    const { stdout, status } = await git.run(['merge-base', base, head], [0, 1]);
    const oid = stdout.toString('latin1').trim();
    if (status === 0 && oid !== '')
        return oid;
    throw new errors/* ConfigurationError */.j1('EG204', 'Base and head have no commit in common.', 'Fetch the whole history (fetch-depth: 0, with filter: blob:none if it is large), or check the names.');
}

// EXTERNAL MODULE: ./build/emit/shared/policy/storeys.js + 2 modules
var policy_storeys = __nccwpck_require__(2603);
;// CONCATENATED MODULE: ./build/emit/shared/policy/load.js

/** Where a repository keeps its own policy; read from the commit the change goes into, never from the change. */
const REPOSITORY_POLICY = '.github/evidence-gate.yml';
/** What every repository is judged by, whatever its own policy adds. */
const FLOOR = 'baseline';
/**
 * The policy to judge by: built-in, then the organisation's, then the repository's own of the base commit (or the
 * caller's file in its place), each laid over the one before.
 *
 * @throws ConfigurationError EG220 when a document cannot be read, EG221 when a layer loosens, EG222 for an unknown
 *   built-in, EG225 when a layer extends itself, EG226 when one is missing
 */
async function loadPolicy({ file, organisation, ...ports }) {
    const origins = [];
    if (organisation !== undefined)
        origins.push({ kind: 'file', path: organisation, role: 'organisation' });
    if (file !== undefined)
        origins.push({ kind: 'file', path: file, role: 'file' });
    else if (((await ports.change?.readTarget(REPOSITORY_POLICY)) ?? null) !== null)
        origins.push({ kind: 'base', path: REPOSITORY_POLICY });
    if (origins.length === 0)
        return builtinPolicy(FLOOR);
    const { collectStoreys } = await __nccwpck_require__.e(/* import() */ 609).then(__nccwpck_require__.bind(__nccwpck_require__, 5609));
    const standsAlone = file !== undefined && organisation === undefined;
    return stack(await collectStoreys(origins, standsAlone ? null : FLOOR, ports));
}
/** A built-in policy by its name. @throws ConfigurationError EG222 */
const builtinPolicy = async (name) => stack([await (0,policy_storeys/* builtinStorey */.k9)(name)]);
async function stack(storeys) {
    return {
        ...(await merge(storeys)),
        digest: (0,policy_storeys/* sha256 */.sc)(storeys.map(({ digest }) => digest).join('\n')),
        sources: storeys.map(({ source }) => source),
    };
}
/** A built-in policy is complete; most runs need nothing else, and none of the schemas that merging stands on. */
async function merge(storeys) {
    const [ground, ...others] = storeys;
    if (others.length === 0 && ground.source.startsWith('builtin:'))
        return ground.document;
    const { mergeLayer } = await Promise.all(/* import() */[__nccwpck_require__.e(471), __nccwpck_require__.e(399)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7399));
    return storeys.reduce((upper, storey) => mergeLayer(upper, storey), null);
}

;// CONCATENATED MODULE: ./build/emit/shared/gate/session.js




/** Largest `--pull-request` or `--diff` file. */
const MAX_FACTS_BYTES = 64 * 1024 * 1024;
/** @throws ConfigurationError when the repository, a ref, the policy or the pull request's facts cannot be read */
async function openSession(request) {
    const reading = session_readChange(request);
    const fromFile = await factsFrom(request).catch(async (error) => {
        // Whatever was opened meanwhile is closed, or the process would wait for git for ever.
        await reading.then(({ close }) => close(), () => { });
        throw error;
    });
    const { change: read, close } = await reading;
    try {
        const policy = await loadPolicy({
            file: request.policy,
            organisation: request.organisationPolicy,
            change: read,
            remote: request.remotePolicy,
        });
        const ask = typeof request.pullRequest === 'function' ? request.pullRequest : null;
        const facts = fromFile ?? (await ask?.(policy, read)) ?? null;
        const mergeGroup = facts !== null && isGroup(facts) ? facts : null;
        const pullRequest = facts !== null && !isGroup(facts) ? facts : null;
        const change = read && { ...read, pullRequest, mergeGroup, repository: repositoryOf(read, request, pullRequest) };
        return { change, policy, subject: subjectOf(change, request, pullRequest), close };
    }
    catch (error) {
        close();
        throw error;
    }
}
const factsFrom = async ({ pullRequest }) => typeof pullRequest === 'string' ? readFacts(pullRequest) : null;
const isGroup = (facts) => Object.hasOwn(facts, 'merge_group');
async function session_readChange(request) {
    const identity = request.repository === undefined ? {} : { repository: request.repository };
    if (request.base !== undefined) {
        const repository = await openRepository(request.repo);
        try {
            const change = await repository.readChange({ ...identity, base: request.base, head: request.head });
            return { change, close: () => repository.close() };
        }
        catch (error) {
            repository.close();
            throw error;
        }
    }
    if (request.diff === undefined)
        return { change: null, close: () => { } };
    const { changeFromPatch } = await __nccwpck_require__.e(/* import() */ 904).then(__nccwpck_require__.bind(__nccwpck_require__, 3904));
    const patch = await readSmall(request.diff, 'diff');
    return { change: changeFromPatch(patch, identity), close: () => { } };
}
/** On a laptop nothing but the pull request itself tells whose it is: the same name makes the same report as in a workflow. */
const repositoryOf = (read, request, pullRequest) => request.repository ?? pullRequest?.pull_request.base.repo?.full_name ?? read.repository;
function subjectOf(change, request, pullRequest) {
    return {
        repository: change?.repository ?? request.repository ?? 'local',
        pullRequest: pullRequest?.pull_request.number ?? null,
        base: change?.base ?? null,
        head: change?.head ?? null,
        mergeTree: change?.mergeTree ?? null,
    };
}
/** A merge group's facts, or a pull request's: a file that holds both is none of a pull request. */
async function readFacts(given) {
    let value;
    try {
        value = JSON.parse(await readSmall(given, 'pull request file'));
    }
    catch (cause) {
        if (cause instanceof errors/* ConfigurationError */.j1)
            throw cause;
        throw new errors/* ConfigurationError */.j1('EG207', `${given} is not JSON: ${cause.message}.`, 'Write the pull request’s GitHub REST objects as one JSON object.', { cause });
    }
    const { pullRequestFactsSchema } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3233));
    const group = typeof value === 'object' && value !== null && isGroup(value);
    const schema = group ? (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 9178))).mergeGroupFactsSchema : pullRequestFactsSchema;
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new errors/* ConfigurationError */.j1('EG207', `${given}: ${issue?.path.join('.') || 'the document'}: ${issue?.message}.`, 'Give the objects as GitHub’s REST API returns them.');
}
async function readSmall(path, what) {
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size > MAX_FACTS_BYTES)
            throw new errors/* ConfigurationError */.j1('EG206', `The ${what} ${path} has ${size} bytes; the limit is ${MAX_FACTS_BYTES}.`, 'Give a smaller file.');
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        if (cause instanceof errors/* ConfigurationError */.j1)
            throw cause;
        throw new errors/* ConfigurationError */.j1('EG206', `The ${what} ${path} cannot be read.`, 'Check the path.', { cause });
    }
}

// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __nccwpck_require__(7663);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __nccwpck_require__(2311);
// EXTERNAL MODULE: ./build/emit/shared/options/inputs.js
var inputs = __nccwpck_require__(5534);
;// CONCATENATED MODULE: ./build/emit/shared/runtime/action-inputs.js



/** Inputs every action has besides its gate's own. */
const HOST_INPUTS = {
    githubToken: schemas/* string */.YjP().optional().describe('Token that can read the pull request, its reviews and its checks'),
    allowEnvironment: schemas/* array */.YOg(schemas/* string */.YjP())
        .default([])
        .describe('Environment variables this runner needs (proxies, company certificates)'),
};
const hostInputs = schemas/* strictObject */.rej(HOST_INPUTS);
/** The variable the runner hands an input in. */
const inputVariable = (name) => `INPUT_${(0,inputs/* kebab */.i9)(name).toUpperCase()}`;
/**
 * Reads an action's inputs by one zod schema. Lists take one value a line. An empty input is an absent one.
 *
 * @throws ConfigurationError EG232 naming the input
 */
function readInputs(schema, environment) {
    const raw = {};
    for (const [name, type] of Object.entries(schema.shape)) {
        const text = environment[inputVariable(name)]?.trim() ?? '';
        if (text === '')
            continue;
        raw[name] = (0,inputs/* takesList */.lV)(type)
            ? text
                .split(/\r?\n/u)
                .map((line) => line.trim())
                .filter(Boolean)
            : text;
    }
    const parsed = schema.safeParse(raw);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new errors/* ConfigurationError */.j1('EG232', `Input ${(0,inputs/* kebab */.i9)(String(issue?.path[0]))}: ${issue?.message}.`, 'Correct the "with:" of this step.');
}

// EXTERNAL MODULE: ./build/emit/shared/github/merge-group.js
var merge_group = __nccwpck_require__(9178);
;// CONCATENATED MODULE: ./build/emit/shared/runtime/event.js




const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/u);
const eventSchema = schemas/* looseObject */._H3({
    pull_request: schemas/* looseObject */._H3({ number: schemas/* number */.aig().int(), base: schemas/* looseObject */._H3({ sha }), head: schemas/* looseObject */._H3({ sha }) })
        .optional(),
    merge_group: merge_group.mergeGroupSchema.optional(),
});
const NOTHING = {
    base: undefined,
    head: undefined,
    pullRequest: undefined,
    payload: undefined,
    mergeGroup: undefined,
};
/**
 * Reads the event file of the runner: `pull_request*` and `merge_group` events name base and head, others nothing.
 *
 * @throws ConfigurationError EG231 when the file cannot be read or is not of GitHub's shape
 */
async function readEvent(path) {
    if (!path)
        return NOTHING;
    let value;
    try {
        value = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (cause) {
        throw new errors/* ConfigurationError */.j1('EG231', `The event file ${path} cannot be read.`, 'Run this action in a GitHub workflow, or give base and head as inputs.', { cause });
    }
    const parsed = eventSchema.safeParse(value);
    if (!parsed.success)
        throw new errors/* ConfigurationError */.j1('EG231', 'The event is not of a shape this action knows.', 'Trigger the workflow on pull_request or merge_group, or give base and head as inputs.');
    const { pull_request: pull, merge_group: group } = parsed.data;
    if (pull)
        return { ...NOTHING, base: pull.base.sha, head: pull.head.sha, pullRequest: pull.number, payload: pull };
    return group ? { ...NOTHING, base: group.base_sha, head: group.head_sha, mergeGroup: group } : NOTHING;
}

;// CONCATENATED MODULE: ./build/emit/shared/runtime/self-check.js


/** Variables by which an earlier step of the same job could make this process run code that is not ours. */
const CODE_INJECTING = ['LD_PRELOAD', 'LD_AUDIT', 'DYLD_INSERT_LIBRARIES', 'NODE_COMPILE_CACHE'];
/** Variables by which it could read or answer our network traffic. Proxies and company certificates are legitimate when the workflow says so. */
const NETWORK_BENDING = [
    'NODE_EXTRA_CA_CERTS',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'ALL_PROXY',
    'http_proxy',
    'https_proxy',
    'all_proxy',
];
const LOADING_OPTION = /(?:^|\s)(?:-r|--require|--import|--loader|--experimental-loader|--inspect\S*|--env-file\S*)(?:[=\s]|$)/u;
/**
 * Looks at this process before it judges anything: a planted library, compile cache, proxy or PATH can turn every
 * verdict round. The order of findings is fixed.
 *
 * @returns one sentence for each thing that must not be; empty when the process is clean
 */
function dirtyEnvironment(environment, { network, allowed, untrustedFolders }) {
    const set = (name) => Boolean(environment[name]) && !allowed.includes(name);
    const found = CODE_INJECTING.filter(set).map((name) => `${name} is set: it can load code into this process`);
    if (set('NODE_OPTIONS') && LOADING_OPTION.test(environment['NODE_OPTIONS'] ?? ''))
        found.push('NODE_OPTIONS loads code into this process');
    if (environment['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
        found.push('NODE_TLS_REJECT_UNAUTHORIZED is 0: certificates are not checked');
    if (network)
        found.push(...NETWORK_BENDING.filter(set).map((name) => `${name} is set: it can redirect or read what is sent`));
    // On a laptop the caller's PATH is the caller's own; in a job, earlier steps and the change may have a say.
    const entries = untrustedFolders.length > 0 ? (environment['PATH']?.split(external_node_path_.delimiter) ?? []) : [];
    for (const entry of entries) {
        if (!(0,external_node_path_.isAbsolute)(entry))
            found.push('PATH holds a relative folder: git could come from the change');
        else if (untrustedFolders.some((folder) => folder !== '' && `${entry}/`.startsWith(`${folder}/`)))
            found.push(`PATH holds ${entry}, which the judged change can write to`);
    }
    return found;
}
/** @throws ConfigurationError EG230 when the process must not judge */
function requireCleanEnvironment(environment, check) {
    const found = dirtyEnvironment(environment, check);
    if (found.length === 0)
        return;
    throw new errors/* ConfigurationError */.j1('EG230', `This process cannot be trusted to judge: ${found.join('; ')}.`, 'Unset it, or run the gate in a job of its own. A variable your runner needs can be named in the input allow-environment.');
}

;// CONCATENATED MODULE: ./build/emit/shared/runtime/workflow-files.js


/** GitHub drops a step summary above 1 MiB without failing the step. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** GitHub shows ten annotations of a level a step and drops the rest. */
const MAX_ANNOTATIONS = 10;
/** Appends outputs to the file GITHUB_OUTPUT names; the delimiter is random, so that no value can end it early. */
async function writeOutputs(file, outputs) {
    const blocks = Object.entries(outputs).map(([name, value]) => {
        const delimiter = `evidence-gate-${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`;
        return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
    });
    await (0,promises_.appendFile)(file, blocks.join(''));
}
/** Appends to the job summary, cut so that the whole stays under GitHub's limit; says so where it was cut. */
async function writeSummary(file, markdown) {
    const used = await (0,promises_.stat)(file).then(({ size }) => size, () => 0);
    await (0,promises_.appendFile)(file, `${cutToBytes(markdown, MAX_SUMMARY_BYTES - used - 2)}\n`);
}
/** Cuts at a line's end so that at most `limit` bytes of UTF-8 remain, the note included. */
function cutToBytes(text, limit) {
    if (Buffer.byteLength(text) <= limit)
        return text;
    const note = '\n\n_The summary was cut here; the gate report holds everything._';
    const kept = Buffer.from(text).subarray(0, Math.max(0, limit - Buffer.byteLength(note)));
    const end = kept.lastIndexOf(10);
    return end <= 0 ? '' : `${kept.subarray(0, end).toString('utf8')}${note}`;
}
const COMMAND = { error: 'error', warning: 'warning', note: 'notice' };
const escapeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** Workflow commands for the first findings of each level, and one line on how many more there are. */
function annotations(findings) {
    const lines = [];
    for (const level of ['error', 'warning', 'note']) {
        const ofLevel = findings.filter((finding) => finding.level === level && finding.state === 'new');
        const shown = ofLevel.length > MAX_ANNOTATIONS ? ofLevel.slice(0, MAX_ANNOTATIONS - 1) : ofLevel;
        for (const { location, message, ruleId } of shown) {
            const place = location
                ? ` file=${escapeProperty(location.path)}${location.startLine ? `,line=${location.startLine}` : ''},title=${escapeProperty(ruleId)}`
                : ` title=${escapeProperty(ruleId)}`;
            lines.push(`::${COMMAND[level]}${place}::${escapeData(message)}`);
        }
        if (shown.length < ofLevel.length)
            lines.push(`::${COMMAND[level]}::${ofLevel.length - shown.length} more of this level; the gate report lists them all.`);
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/emit/shared/runtime/action-host.js










/**
 * Runs a gate as one step of a GitHub workflow.
 *
 * @returns the exit status: 0 when the gate is content or only observes, else that of the command line
 */
async function runAction(gate, environment, print = console.log) {
    try {
        const host = readInputs(hostInputs, environment);
        requireCleanEnvironment(environment, {
            network: gate.environment.length > 0,
            allowed: host.allowEnvironment,
            untrustedFolders: [environment['GITHUB_WORKSPACE'] ?? ''],
        });
        const inputs = readInputs(gate.inputs, environment);
        const report = await action_host_run(gate, inputs, host.githubToken, environment, print);
        await publish(gate, report, inputs.out, environment, print);
        return report.conclusion === 'failure' && inputs.mode === 'enforce' ? 1 : 0;
    }
    catch (thrown) {
        const error = (0,errors/* asEvidenceGateError */.R1)(thrown);
        print(`::error title=${error.code}::${`${error.message} ${error.nextAction}`.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`);
        const summary = environment['GITHUB_STEP_SUMMARY'];
        if (summary)
            await writeSummary(summary, `### ${gate.name}: could not judge\n\n${(0,markdown/* code */.aY)(error.code)} ${(0,markdown/* escapeMarkdown */.FV)(error.message)}\n\n**Next:** ${(0,markdown/* escapeMarkdown */.FV)(error.nextAction)}`);
        return error.exitStatus;
    }
}
async function action_host_run(gate, inputs, token, environment, print) {
    const event = await readEvent(environment['GITHUB_EVENT_PATH']);
    const repository = environment['GITHUB_REPOSITORY'] ?? 'local';
    const session = await openSession({
        ...inputs,
        base: inputs.base ?? event.base,
        head: inputs.base === undefined ? (event.head ?? inputs.head) : inputs.head,
        repository,
        remotePolicy: token === undefined ? undefined : remotePolicy(token, environment),
        pullRequest: inputs.pullRequest ?? pullRequestFacts(gate, event, repository, token, environment),
    });
    try {
        const store = reportStore(inputs.out);
        const { reports, problems } = await store.readEarlier(gate.name, session.subject, session.policy);
        const report = await judge(gate, session, { ...inputs }, reports, {
            files: nodeFiles(process.cwd()),
            clock: { now: () => Date.now() },
            environment,
            emit: async (name, content) => void (await store.write(name, content)),
            progress: print,
        });
        const complete = { ...report, problems: [...problems, ...report.problems] };
        await store.writeReport(complete);
        return complete;
    }
    finally {
        session.close();
    }
}
/** Layers of a policy that live in another repository are read with the workflow's token, when the policy names any. */
const remotePolicy = (token, environment) => async (file) => {
    const [{ gitHubClient }, { readPolicyFile }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 497).then(__nccwpck_require__.bind(__nccwpck_require__, 2497)),
        __nccwpck_require__.e(/* import() */ 271).then(__nccwpck_require__.bind(__nccwpck_require__, 8271)),
    ]);
    return readPolicyFile(await gitHubClient({ token, baseUrl: apiOf(environment) }), file);
};
const apiOf = (environment) => environment['GITHUB_API_URL'] ?? 'https://api.github.com';
/** The gate that counts approvals reads the live state by API; the others make do with the event's own object. */
function pullRequestFacts(gate, event, repository, token, environment) {
    return async (policy, change) => {
        const { pullRequest: number, mergeGroup: group, payload } = event;
        const live = gate.environment.includes('GITHUB_TOKEN') && token;
        if (number === undefined && (group === undefined || !live))
            return undefined;
        if (!live)
            return { pull_request: payload };
        const [owner, repo] = repository.split('/');
        if (!owner || !repo)
            throw new errors/* ConfigurationError */.j1('EG233', 'GITHUB_REPOSITORY is not of the form owner/name.', 'Run this action in a GitHub workflow.');
        const [{ teamsAskedFor }, { askedOf }] = await Promise.all([
            __nccwpck_require__.e(/* import() */ 678).then(__nccwpck_require__.bind(__nccwpck_require__, 678)),
            __nccwpck_require__.e(/* import() */ 592).then(__nccwpck_require__.bind(__nccwpck_require__, 5592)),
        ]);
        const teams = await teamsAskedFor(policy, change?.readTarget ?? (async () => null));
        const request = { owner, repo, token, baseUrl: apiOf(environment), teams, ...askedOf(policy) };
        if (number !== undefined)
            return (await __nccwpck_require__.e(/* import() */ 365).then(__nccwpck_require__.bind(__nccwpck_require__, 6365))).collectPullRequest({ ...request, number });
        const line = (await change?.queueLine?.()) ?? null;
        const { collectMergeGroup } = await __nccwpck_require__.e(/* import() */ 188).then(__nccwpck_require__.bind(__nccwpck_require__, 2188));
        return collectMergeGroup({ ...request, group: group, line });
    };
}
async function publish(gate, report, out, environment, print) {
    for (const line of annotations(report.findings))
        print(line);
    const outputs = { conclusion: report.conclusion, report: `${out}/${gate.name}.json`, ...gate.outputsOf(report) };
    if (environment['GITHUB_OUTPUT'])
        await writeOutputs(environment['GITHUB_OUTPUT'], outputs);
    if (environment['GITHUB_STEP_SUMMARY'])
        await writeSummary(environment['GITHUB_STEP_SUMMARY'], gate.summarise(report));
    print(`${gate.name}: ${report.conclusion}`);
}


/***/ }),

/***/ 5318:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);

// Imported first by every entry, before any schema is built: each schema here checks one or a few values in a process
// that lives for a moment, so generating code for it costs more than it saves, and nothing of ours needs `new Function`.
(0,zod__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W)({ jitless: true });


/***/ }),

/***/ 450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ SPEC_FILE),
/* harmony export */   GQ: () => (/* binding */ SPEC_FENCE),
/* harmony export */   Kx: () => (/* binding */ PLACEHOLDER),
/* harmony export */   p: () => (/* binding */ MAX_SPEC_BYTES),
/* harmony export */   uH: () => (/* binding */ SPEC_EVIDENCE)
/* harmony export */ });
/** Where a change keeps its security spec. */
const SPEC_FILE = '.evidence-gate/spec.yml';
/** What a fenced block of the pull request's body must be marked with to be one. */
const SPEC_FENCE = 'security-spec';
/** It is read by people in one sitting, and goes whole into the report. */
const MAX_SPEC_BYTES = 32 * 1024;
/** The policy's evidence that a spec proves. */
const SPEC_EVIDENCE = 'spec.security';
/** How a template marks what somebody has to write; nothing that begins so counts as written. */
const PLACEHOLDER = 'FILL IN';


/***/ }),

/***/ 3987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isSpecItself),
/* harmony export */   v: () => (/* binding */ findSpec)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(450);


const BODY = 'the pull request’s body';
/**
 * Finds the spec of a change: the file the caller names, else the file the change itself adds or edits, else the fenced
 * block of the pull request. The first that is there decides; a file that the change leaves alone is another change's.
 *
 * @returns null when there is none
 * @throws EvidenceError when the named file cannot be read or is too large
 */
async function findSpec(change, files, named) {
    if (named !== undefined) {
        const { bytes } = await files.read(named, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SPEC_BYTES */ .p);
        const text = new TextDecoder().decode(bytes);
        return found(text, named);
    }
    const file = change.files.find(({ path, after }) => path === _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SPEC_FILE */ .$7 && after !== null);
    if (file === undefined)
        return fromBody(change.pullRequest?.pull_request.body ?? '');
    const text = file.after?.kind === 'file' ? await change.readHead(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SPEC_FILE */ .$7) : null;
    if (text === null)
        return { fault: `${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SPEC_FILE */ .$7} is no file that can be read` };
    return found(text, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SPEC_FILE */ .$7);
}
function found(text, source) {
    const bytes = Buffer.byteLength(text);
    if (bytes > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SPEC_BYTES */ .p)
        return { fault: `${source} has ${bytes} bytes; the limit is ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SPEC_BYTES */ .p}` };
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
    return { text, source, digest: { path: source, sha256, bytes } };
}
/** The one fenced block marked as a spec. */
function fromBody(body) {
    if (!body.includes(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SPEC_FENCE */ .GQ))
        return null;
    const lines = body.split(/\r?\n/u);
    const opens = lines.flatMap((line, index) => (line.trim() === `\`\`\`${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SPEC_FENCE */ .GQ}` ? [index] : []));
    const [open, second] = opens;
    if (open === undefined)
        return null;
    if (second !== undefined)
        return { fault: `${BODY} holds ${opens.length} blocks marked ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SPEC_FENCE */ .GQ}` };
    const close = lines.findIndex((line, index) => index > open && line.trim() === '```');
    if (close === -1)
        return { fault: `the block marked ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SPEC_FENCE */ .GQ} in ${BODY} is not closed` };
    return found(lines.slice(open + 1, close).join('\n'), BODY);
}
/** Whether a file of the change is the spec itself; where it lies elsewhere it is known by its content, as git names it. */
function isSpecItself({ after }, { text, source }) {
    if (after === null)
        return false;
    if (source === _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SPEC_FILE */ .$7 && after.path === _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SPEC_FILE */ .$7)
        return true;
    const algorithm = after.oid.length === 64 ? 'sha256' : 'sha1';
    const blob = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm)
        .update(`blob ${Buffer.byteLength(text)}\0`)
        .update(text);
    return blob.digest('hex') === after.oid;
}


/***/ }),

/***/ 3055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
const EXTENSIONS = {
    bash: 'sh bash ksh bats',
    cpp: 'c h cc cpp cxx c++ hh hpp hxx ipp inl cu',
    csharp: 'cs csx',
    go: 'go',
    hcl: 'tf tfvars hcl',
    java: 'java',
    javascript: 'js jsx mjs cjs',
    kotlin: 'kt kts',
    php: 'php php5 phtml inc',
    python: 'py pyi pyw',
    ruby: 'rb rake gemspec ru rbi podspec',
    rust: 'rs',
    tsx: 'tsx',
    typescript: 'ts mts cts',
};
const NAMES = {
    gemfile: 'ruby',
    rakefile: 'ruby',
    vagrantfile: 'ruby',
    guardfile: 'ruby',
    '.bashrc': 'bash',
    '.profile': 'bash',
};
let byExtension;
function extensions() {
    if (byExtension === undefined) {
        byExtension = new Map();
        for (const [language, names] of Object.entries(EXTENSIONS))
            for (const name of names.split(' '))
                byExtension.set(name, language);
    }
    return byExtension;
}
/**
 * The language of a path, told by its name alone; null where no grammar is shipped (YAML, SQL, Dockerfile, templates, prose …).
 * What stands in a file is not looked at: a `.js` file that holds something else comes back as unparsable.
 */
function languageOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    if (Object.hasOwn(NAMES, name))
        return NAMES[name] ?? null;
    const dot = name.lastIndexOf('.');
    return dot < 0 ? null : (extensions().get(name.slice(dot + 1)) ?? null);
}


/***/ }),

/***/ 6652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ withTree)
});

// UNUSED EXPORTS: parse

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
;// CONCATENATED MODULE: ./build/emit/shared/syntax/grammars.js
const VSCODE = '@vscode/tree-sitter-wasm';
const vscode = (name) => ({ package: VSCODE, file: `wasm/tree-sitter-${name}.wasm` });
const grammars = (name) => ({
    package: `@tree-sitter-grammars/tree-sitter-${name}`,
    file: `tree-sitter-${name}.wasm`,
});
/** The engine that runs every grammar. Its code is not bundled: the bundler breaks how it asks for Node's own modules. */
const ENGINE = {
    code: { package: 'web-tree-sitter', file: 'web-tree-sitter.js' },
    compiled: { package: 'web-tree-sitter', file: 'web-tree-sitter.wasm' },
};
/** The one list of what is shipped: scripts/build.mjs copies these files to dist/grammars, under their last names. */
const GRAMMARS = {
    bash: vscode('bash'),
    cpp: vscode('cpp'),
    csharp: vscode('c-sharp'),
    go: vscode('go'),
    hcl: grammars('hcl'),
    java: vscode('java'),
    javascript: vscode('javascript'),
    kotlin: grammars('kotlin'),
    php: vscode('php'),
    python: vscode('python'),
    ruby: vscode('ruby'),
    rust: vscode('rust'),
    tsx: vscode('tsx'),
    typescript: vscode('typescript'),
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/emit/shared/syntax/shipped-file.js



/**
 * Where a shipped file lies. A bundle finds it beside its own folder (`dist/grammars`, one copy for all bundles); run from
 * source it is in the dependency that ships it. Nothing outside this project's own folder is ever looked at.
 */
function pathOf({ package: name, file }) {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    const shipped = (0,external_node_path_.join)(here, '../grammars', external_node_path_.posix.basename(file));
    return (0,external_node_fs_.existsSync)(shipped) ? shipped : (0,external_node_path_.join)(here, '../../node_modules', name, file);
}

;// CONCATENATED MODULE: ./build/emit/shared/syntax/engine.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};




const { WebAssembly: Assembly } = globalThis;
/** What the compiled engine wants at its start (32 MiB) and at most (2 GiB), in WebAssembly pages of 64 KiB. */
const PAGES = { initial: 512, maximum: 32_768 };
let engine;
const parsers = new Map();
async function startEngine() {
    const code = (0,external_node_url_.pathToFileURL)(pathOf(ENGINE.code)).href;
    const [{ Language: grammars, Parser: Parsers }, wasmBinary] = await Promise.all([
        import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ code)),
        (0,promises_.readFile)(pathOf(ENGINE.compiled)),
    ]);
    // The memory is made here, not by the engine, so that a parse can be stopped while it eats it.
    const memory = new Assembly.Memory(PAGES);
    await Parsers.init({ wasmBinary, wasmMemory: memory });
    return { load: (bytes) => grammars.load(bytes), create: () => new Parsers(), memory };
}
async function makeParser(language) {
    engine ??= startEngine();
    const [{ load, create, memory }, bytes] = await Promise.all([engine, (0,promises_.readFile)(pathOf(GRAMMARS[language]))]);
    const parser = create();
    parser.setLanguage(await load(bytes));
    return { parser, memoryHeld: () => memory.buffer.byteLength };
}
/** The parser of a language. Engine and grammar are loaded once a process, when they are first asked for. */
function parserOf(language) {
    const known = parsers.get(language);
    if (known !== undefined)
        return known;
    const made = makeParser(language);
    parsers.set(language, made);
    return made;
}

;// CONCATENATED MODULE: ./build/emit/shared/syntax/limits.js
const SYNTAX_LIMITS = {
    bytes: 1_000_000,
    nodes: 500_000,
    stepsPerByte: 40,
    memory: 256 * 1024 * 1024,
    milliseconds: 5_000,
};

;// CONCATENATED MODULE: ./build/emit/shared/syntax/parse.js


/** A parser repairs what it cannot read; when more of a text than this was thrown away, the rest is guesswork. */
const TOLERATED_ERRORS = 0.2;
/** Nodes looked at to measure that. */
const ERROR_NODES_LOOKED_AT = 10_000;
/** A grammar that fell over has left the memory it shares with the others in an unknown state. */
let engineLost = false;
const none = (reason) => ({ tree: null, reason });
/** Characters that stand in error nodes; a text with more places of error than are looked at counts as nothing but errors. */
function charactersInErrors(root) {
    let total = 0;
    let looked = 0;
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (node.isError) {
            total += node.endIndex - node.startIndex;
            continue;
        }
        if (!node.hasError)
            continue;
        looked += node.childCount;
        if (looked > ERROR_NODES_LOOKED_AT)
            return Number.POSITIVE_INFINITY;
        for (const child of node.children)
            if (child.hasError || child.isError)
                waiting.push(child);
    }
    return total;
}
/**
 * Reads a text by the grammar of its language. Positions in the tree are UTF-16 indices into `text` and rows counted from
 * 0, as everywhere in JavaScript. Small errors are repaired and shown by `tree.rootNode.hasError`.
 *
 * The tree lives outside the reach of the garbage collector: call `tree.delete()`, or use `withTree`. The same text gives
 * the same answer, tree or reason. When a grammar falls over, there are no trees for the rest of the process. Throws only when a grammar's file is missing, which is a broken build.
 */
async function parse(language, text, limits = SYNTAX_LIMITS) {
    const bytes = Buffer.byteLength(text);
    if (bytes > limits.bytes)
        return none('too-large');
    if (engineLost)
        return none('unparsable');
    const { parser, memoryHeld } = await parserOf(language);
    const stepsAllowed = 10_000 + limits.stepsPerByte * bytes;
    const heldBefore = memoryHeld();
    const deadline = performance.now() + limits.milliseconds;
    let steps = 0;
    let stopped = null;
    // The engine calls once in a hundred steps of its own.
    const progressCallback = () => {
        steps += 100;
        const held = memoryHeld();
        if (held > limits.memory && held > heldBefore)
            stopped = 'too-large';
        else if (steps > stepsAllowed || performance.now() > deadline)
            stopped = 'too-slow';
        return stopped !== null;
    };
    let tree;
    try {
        tree = parser.parse(text, null, { progressCallback });
    }
    catch {
        engineLost = true;
        return none('unparsable');
    }
    if (tree === null) {
        parser.reset();
        return none(stopped ?? 'unparsable');
    }
    const root = tree.rootNode;
    const reason = root.descendantCount > limits.nodes
        ? 'too-large'
        : root.hasError && charactersInErrors(root) > text.length * TOLERATED_ERRORS
            ? 'unparsable'
            : null;
    if (reason === null)
        return { tree, reason };
    tree.delete();
    return none(reason);
}
/**
 * Parses, lets `read` take from the tree what it needs, and frees it, also when `read` throws. Nothing of the tree may
 * leave `read`, only plain values; `read` must not wait for anything.
 */
async function withTree(language, text, read, limits = SYNTAX_LIMITS) {
    const { tree, reason } = await parse(language, text, limits);
    if (tree === null)
        return { value: null, reason };
    try {
        return { value: read(tree.rootNode), reason: null };
    }
    finally {
        tree.delete();
    }
}


/***/ }),

/***/ 3748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ pathMatcher)
/* harmony export */ });
/* unused harmony export literalsOf */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4006);

const OPTIONS = { dot: true, nocase: true, strictSlashes: true };
/** Answers kept a matcher; a change asks the same few paths again and again. */
const MAX_KNOWN_PATHS = 10_000;
/**
 * Compiles path patterns of a policy into one predicate. `*` stays inside a folder, `**` crosses folders, names that
 * start with a dot are matched like others, and case is ignored: `.Claude/Settings.JSON` opens the same file on many disks.
 */
function pathMatcher(patterns) {
    const matchers = patterns.map(matcher);
    const known = new Map();
    return (path) => {
        const lower = path.toLowerCase();
        const answer = known.get(path) ?? matchers.some((matches) => matches(path, lower));
        if (known.size < MAX_KNOWN_PATHS)
            known.set(path, answer);
        return answer;
    };
}
/** A pattern becomes a regular expression only when a path comes by that could match it: compiling is what costs. */
function matcher(pattern) {
    const literals = literalsOf(pattern);
    let compiled = null;
    return (path, lower) => {
        if (path === pattern)
            return true;
        if (!literals.some((literal) => lower.includes(literal)))
            return false;
        compiled ??= picomatch__WEBPACK_IMPORTED_MODULE_0__.makeRe(pattern, OPTIONS);
        return compiled.test(path);
    };
}
/** A pattern's plain text, its groups, and what stands for anything. */
const PARTS = /\{[^{}]*\}|\[[^\]]*\]|[*?/]|[^*?/{[]+/gu;
const MAX_LITERALS = 100;
/**
 * Literals in lower case of which every match holds at least one; an empty one when none can be told without parsing
 * the pattern (escapes, negations, extended globs, ranges, three stars). `{a,b}.{ts,js}` gives `a.ts`, `a.js`, `b.ts`
 * and `b.js`.
 */
function literalsOf(pattern) {
    if (/[\\!()|"]|\.\.|\*{3}/u.test(pattern))
        return [''];
    if (/[{}[\]]/u.test(pattern.replace(/\{[^{}]*\}|\[[^\]]*\]/gu, '')))
        return [''];
    let best = [''];
    let run = [''];
    const offer = (literals) => {
        if (chance(literals) < chance(best))
            best = literals;
    };
    const rest = pattern.replace(/^(?:\.\/)+/u, '').toLowerCase();
    for (const part of rest.match(PARTS) ?? []) {
        const texts = textsOf(part);
        const longer = texts.some((text) => /[*?/[]/u.test(text))
            ? []
            : run.flatMap((start) => texts.map((text) => start + text));
        if (longer.length > 0 && longer.length <= MAX_LITERALS)
            run = longer;
        else {
            run = [''];
            offer(texts.map(longestLiteral));
        }
        offer(run);
    }
    return best;
}
/** What a part of a pattern stands for: the alternatives of a group, otherwise itself. */
function textsOf(part) {
    const isGroup = part.startsWith('{');
    if (isGroup && !part.includes(','))
        return ['*'];
    return isGroup ? part.slice(1, -1).split(',') : [part];
}
const longestLiteral = (text) => text.includes('[')
    ? ''
    : text.split(/[*?/]/u).reduce((longest, one) => (one.length > longest.length ? one : longest), '');
/** About how likely one of them occurs by chance at one place of a path. */
const chance = (literals) => literals.reduce((sum, { length }) => sum + 10 ** -length, 0);


/***/ }),

/***/ 7663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony exports visible, clip, escapeHtml */
/**
 * Everything a pull request can write is hostile when shown: it must not become markup, a mention, a link, an image or
 * a workflow command. These helpers are the only way outside text reaches a summary.
 */
const MARKUP = /[\\`*_{}[\]<>~$&|#!@]/gu;
/** What GitHub turns into a link without any markup. */
const AUTOLINK = /:\/\/|\bwww\./giu;
/** What makes a list, a heading or a quotation at the start of a line. */
const LINE_START = /^(?:[-+=>]|\d+[.)])/u;
// Characters that hide or reorder text are shown by their code point instead; tab and line feed stay what they are.
const INVISIBLE = /(?![\t\n])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}\u2800\ufff9-\ufffb]/gu;
/** Replaces invisible and reordering characters by `U+XXXX`. */
const visible = (text) => text.replace(INVISIBLE, (character) => `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
/** Cuts at `max` code units, never inside a surrogate pair, and says so. */
function clip(text, max) {
    if (text.length <= max)
        return text;
    const end = /[\ud800-\udbff]/u.test(text[max - 2] ?? '') ? max - 2 : max - 1;
    return `${text.slice(0, end)}…`;
}
/** Outside text as inert Markdown on one line; what need not be escaped stays readable. */
function escapeMarkdown(text, max = 300) {
    return clip(visible(text).replace(/\s+/gu, ' ').trim(), max)
        .replace(MARKUP, entity)
        .replace(AUTOLINK, (link) => link.replace(/[:.]/u, entity))
        .replace(LINE_START, (start) => start.replace(/[-+=>.)]/u, entity));
}
const entity = (character) => `&#${character.charCodeAt(0)};`;
/**
 * Outside text as an inline code span that nothing in it can end. The tag, unlike backticks, is no shelter: Markdown
 * reads on inside of it, so that everything is escaped there as anywhere else.
 */
const code = (text, max = 200) => `<code>${escapeMarkdown(text, max)}</code>`;
/** Outside text inside HTML, attributes included. */
const escapeHtml = (text) => text.replace(/[&<>"']/gu, entity);
/** A Markdown table; cells must already be escaped. Empty rows give an empty string. */
function table(headings, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}


/***/ }),

/***/ 2311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  naA: () => (/* binding */ ZodArray),
  XiL: () => (/* binding */ ZodDefault),
  IiU: () => (/* binding */ ZodOptional),
  YOg: () => (/* binding */ array),
  zMY: () => (/* binding */ schemas_boolean),
  k5n: () => (/* binding */ schemas_enum),
  euz: () => (/* binding */ literal),
  _H3: () => (/* binding */ looseObject),
  aig: () => (/* binding */ number),
  Ikc: () => (/* binding */ object),
  jgl: () => (/* binding */ partialRecord),
  g1P: () => (/* binding */ record),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ string),
  L5J: () => (/* binding */ unknown)
});

// UNUSED EXPORTS: ZodAny, ZodBase64, ZodBase64URL, ZodBigInt, ZodBigIntFormat, ZodBoolean, ZodCIDRv4, ZodCIDRv6, ZodCUID, ZodCUID2, ZodCatch, ZodCodec, ZodCreditCard, ZodCustom, ZodCustomStringFormat, ZodDate, ZodDiscriminatedUnion, ZodE164, ZodEmail, ZodEmoji, ZodEnum, ZodExactOptional, ZodFile, ZodFunction, ZodGUID, ZodIBAN, ZodIPv4, ZodIPv6, ZodISODate, ZodISODateTime, ZodISODuration, ZodISOTime, ZodInstanceOf, ZodIntersection, ZodJWT, ZodKSUID, ZodLazy, ZodLiteral, ZodMAC, ZodMap, ZodNaN, ZodNanoID, ZodNever, ZodNonOptional, ZodNull, ZodNullable, ZodNumber, ZodNumberFormat, ZodObject, ZodPipe, ZodPrefault, ZodPreprocess, ZodPromise, ZodReadonly, ZodRecord, ZodSet, ZodString, ZodStringFormat, ZodSuccess, ZodSymbol, ZodTemplateLiteral, ZodTransform, ZodTuple, ZodType, ZodULID, ZodURL, ZodUUID, ZodUndefined, ZodUnion, ZodUnknown, ZodVoid, ZodXID, ZodXor, _ZodString, _default, _function, any, base64, base64url, bigint, catch, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, discriminatedUnion, e164, email, emoji, exactOptional, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, lazy, looseRecord, mac, map, meta, nan, nanoid, nativeEnum, never, nonoptional, null, nullable, nullish, optional, pipe, prefault, preprocess, promise, readonly, refine, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, transform, tuple, uint32, uint64, ulid, undefined, union, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = core_util/* rawShape */.MO(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/schemas.js + 2 modules
var core_schemas = __nccwpck_require__(6985);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __nccwpck_require__(9396);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(4890);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...core_util/* normalizeParams */.A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...core_util/* normalizeParams */.A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new core_checks/* $ZodCheckLessThan */.sm({
        check: "less_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new core_checks/* $ZodCheckLessThan */.sm({
        check: "less_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new core_checks/* $ZodCheckGreaterThan */.J_({
        check: "greater_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new core_checks/* $ZodCheckGreaterThan */.J_({
        check: "greater_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new core_checks/* $ZodCheckMultipleOf */.Jk({
        check: "multiple_of",
        ...core_util/* normalizeParams */.A2(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new core_checks/* $ZodCheckMaxLength */.Yk({
        check: "max_length",
        ...core_util/* normalizeParams */.A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new core_checks/* $ZodCheckMinLength */.Kk({
        check: "min_length",
        ...core_util/* normalizeParams */.A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new core_checks/* $ZodCheckLengthEquals */.RM({
        check: "length_equals",
        ...core_util/* normalizeParams */.A2(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new core_checks/* $ZodCheckRegex */.DG({
        check: "string_format",
        format: "regex",
        ...core_util/* normalizeParams */.A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new core_checks/* $ZodCheckLowerCase */.NI({
        check: "string_format",
        format: "lowercase",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new core_checks/* $ZodCheckUpperCase */.kH({
        check: "string_format",
        format: "uppercase",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new core_checks/* $ZodCheckIncludes */.Tt({
        check: "string_format",
        format: "includes",
        ...core_util/* normalizeParams */.A2(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new core_checks/* $ZodCheckStartsWith */.J({
        check: "string_format",
        format: "starts_with",
        ...core_util/* normalizeParams */.A2(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new core_checks/* $ZodCheckEndsWith */.E6({
        check: "string_format",
        format: "ends_with",
        ...core_util/* normalizeParams */.A2(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new core_checks/* $ZodCheckProperties */.nJ({
        check: "properties",
        shape,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new core_checks/* $ZodCheckOverwrite */.v$({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => core_util/* slugify */.Yv(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...core_util/* normalizeParams */.A2(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(core_util/* issue */.sn(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(core_util/* issue */.sn(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new core_checks/* $ZodCheck */.QP({
        check: "custom",
        ...core_util/* normalizeParams */.A2(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new core_checks/* $ZodCheck */.QP({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = registries/* globalRegistry */.fd.get(inst) ?? {};
            registries/* globalRegistry */.fd.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new core_checks/* $ZodCheck */.QP({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = registries/* globalRegistry */.fd.get(inst) ?? {};
            registries/* globalRegistry */.fd.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __nccwpck_require__(8439);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/to-json-schema.js
var to_json_schema = __nccwpck_require__(7509);
;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = core_util/* parsedType */.GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${core_util/* stringifyPrimitive */.B7(issue.values[0])}`;
                return `Invalid option: expected one of ${core_util/* joinValues */.jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${core_util/* joinValues */.jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, core_util/* jsonStringifyReplacer */.k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,core_core/* $constructor */.xI)("$ZodError", initializer);
const $ZodRealError = (0,core_core/* $constructor */.xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/errors.js



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const errors_initializer = (inst, issues) => {
    $ZodError.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", errors_initializer)));
const ZodRealError = /*@__PURE__*/ core_core/* $constructor */.xI("ZodError", errors_initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js


const parse_parse = /* @__PURE__ */ _parse(ZodRealError);
const parse_parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const parse_safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const parse_safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);

// Codec functions
const parse_encode = /* @__PURE__ */ _encode(ZodRealError);
const parse_decode = /* @__PURE__ */ _decode(ZodRealError);
const parse_encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const parse_decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const parse_safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const parse_safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const parse_safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const parse_safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!core_core/* globalConfig */.cr.localeError)
        core_core/* config */.$W(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!core_core/* globalConfig */.cr.memoizer)
        core_core/* config */.$W({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    core_schemas/* $ZodType */.W4.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(core_util/* mergeDefs */.zM(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return core_util/* clone */.o8(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(_overwrite(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return schemas_default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return schemas_catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        registries/* globalRegistry */.fd.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return registries/* globalRegistry */.fd.get(this);
        const cl = this.clone();
        registries/* globalRegistry */.fd.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", {
            ...core_schemas/* standardProps */.YK(this),
            jsonSchema: {
                input: (0,to_json_schema/* createStandardJSONSchemaMethod */.uE)(this, "input"),
                output: (0,to_json_schema/* createStandardJSONSchemaMethod */.uE)(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return parse_parse(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await parse_parseAsync(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return parse_safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
        return parse_safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        core_util/* own */.qh(this, "spa", value);
    },
    validate(data, params) {
        return validate(this, data, params);
    },
    validateAsync(data, params) {
        return validateAsync(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse_encode(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return parse_decode(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return parse_safeEncode(this, data, params);
    },
    safeDecode(data, params) {
        return parse_safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return parse_safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return parse_safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
        return (0,to_json_schema/* createToJSONSchemaMethod */.OA)(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return registries/* globalRegistry */.fd.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("_ZodString", (inst, def) => {
    core_schemas/* $ZodString */.$v.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* stringProcessor */.SW(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    format: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).format ?? null,
    minLength: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).minimum ?? null,
    maxLength: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(_regex(...args));
    },
    includes(...args) {
        return this.check(_includes(...args));
    },
    startsWith(...args) {
        return this.check(_startsWith(...args));
    },
    endsWith(...args) {
        return this.check(_endsWith(...args));
    },
    min(...args) {
        return this.check(_minLength(...args));
    },
    max(...args) {
        return this.check(_maxLength(...args));
    },
    length(...args) {
        return this.check(_length(...args));
    },
    nonempty(...args) {
        return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
        return this.check(_lowercase(params));
    },
    uppercase(params) {
        return this.check(_uppercase(params));
    },
    trim() {
        return this.check(_trim());
    },
    normalize(...args) {
        return this.check(_normalize(...args));
    },
    toLowerCase() {
        return this.check(_toLowerCase());
    },
    toUpperCase() {
        return this.check(_toUpperCase());
    },
    slugify() {
        return this.check(_slugify());
    },
}));
const ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodString", (inst, def) => {
    core_schemas/* $ZodString */.$v.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(_email(ZodEmail, params));
    },
    url(params) {
        return this.check(_url(ZodURL, params));
    },
    jwt(params) {
        return this.check(_jwt(ZodJWT, params));
    },
    emoji(params) {
        return this.check(_emoji(ZodEmoji, params));
    },
    guid(params) {
        return this.check(_guid(ZodGUID, params));
    },
    uuid(params) {
        return this.check(_uuid(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(_uuidv4(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(_uuidv6(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(_uuidv7(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(_nanoid(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(_cuid(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(_cuid2(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(_ulid(ZodULID, params));
    },
    base64(params) {
        return this.check(_base64(ZodBase64, params));
    },
    base64url(params) {
        return this.check(_base64url(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(_xid(ZodXID, params));
    },
    ksuid(params) {
        return this.check(_ksuid(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(_ipv4(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(_ipv6(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(_cidrv4(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(_cidrv6(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(_e164(ZodE164, params));
    },
    datetime(params) {
        return this.check(_isoDateTime(ZodISODateTime, params));
    },
    date(params) {
        return this.check(_isoDate(ZodISODate, params));
    },
    time(params) {
        return this.check(_isoTime(ZodISOTime, params));
    },
    duration(params) {
        return this.check(_isoDuration(ZodISODuration, params));
    },
});
function string(params) {
    return _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodStringFormat", (inst, def) => {
    core_schemas/* $ZodStringFormat */.EY.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODateTime", (inst, def) => {
    core_schemas/* $ZodISODateTime */.Ko.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODate", (inst, def) => {
    core_schemas/* $ZodISODate */.v1.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISOTime", (inst, def) => {
    core_schemas/* $ZodISOTime */.Ax.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODuration", (inst, def) => {
    core_schemas/* $ZodISODuration */.$N.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core_schemas/* $ZodEmail */.qG.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core_schemas/* $ZodGUID */.Zc.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core_schemas/* $ZodUUID */.Zn.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core_schemas/* $ZodURL */.VY.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return core._url(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core_schemas/* $ZodEmoji */.cG.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core_schemas/* $ZodNanoID */.Py.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core_schemas/* $ZodCUID */.bl.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core_schemas/* $ZodCUID2 */.Zu.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core_schemas/* $ZodULID */.g5.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core_schemas/* $ZodXID */.TF.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core_schemas/* $ZodKSUID */.GY.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core_schemas/* $ZodIPv4 */.Lc.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core_schemas/* $ZodIPv6 */.Zy.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv4", (inst, def) => {
    core_schemas/* $ZodCIDRv4 */.CI.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv6", (inst, def) => {
    core_schemas/* $ZodCIDRv6 */.Cn.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core_schemas/* $ZodBase64 */.Dq.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core_schemas/* $ZodBase64URL */.CQ.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core_schemas/* $ZodE164 */.Oy.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core_schemas/* $ZodJWT */.h8.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumber", (inst, def) => {
    core_schemas/* $ZodNumber */.vz.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* numberProcessor */.Wg(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = json_schema_processors/* aggregateChecks */.Fs(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = json_schema_processors/* aggregateChecks */.Fs(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = json_schema_processors/* aggregateChecks */.Fs(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(_gt(0, params));
    },
    nonnegative(params) {
        return this.check(_gte(0, params));
    },
    negative(params) {
        return this.check(_lt(0, params));
    },
    nonpositive(params) {
        return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
    step(value, params) {
        return this.check(_multipleOf(value, params));
    },
    finite() {
        return this;
    },
}));
function number(params) {
    return _number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumberFormat", (inst, def) => {
    core_schemas/* $ZodNumberFormat */.I.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return _int(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBoolean", (inst, def) => {
    core_schemas/* $ZodBoolean */.sF.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* booleanProcessor */.dO(inst, ctx, json, params);
});
function schemas_boolean(params) {
    return _boolean(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBigInt", (inst, def) => {
    core_schemas/* $ZodBigInt */.BN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* bigintProcessor */.Y8(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).minimum ?? null,
    maxValue: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).maximum ?? null,
    format: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    positive(params) {
        return this.check(_gt(BigInt(0), params));
    },
    negative(params) {
        return this.check(_lt(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(_lte(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(_gte(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
}));
function bigint(params) {
    return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function schemas_undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nullProcessor(inst, ctx, json, params);
})));
function schemas_null(params) {
    return core._null(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnknown", (inst, def) => {
    core_schemas/* $ZodUnknown */.GP.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* unknownProcessor */.NV(inst, ctx, json, params);
});
function unknown() {
    return _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNever", (inst, def) => {
    core_schemas/* $ZodNever */.Um.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* neverProcessor */.RH(inst, ctx, json, params);
});
function never(params) {
    return _never(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function schemas_void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDate", (inst, def) => {
    core_schemas/* $ZodDate */.o5.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* dateProcessor */.Fl(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(_gte(value, params));
    inst.max = (value, params) => inst.check(_lte(value, params));
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minDate: (inst) => {
        const { minimum } = json_schema_processors/* aggregateChecks */.Fs(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = json_schema_processors/* aggregateChecks */.Fs(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    core_schemas/* $ZodArray */.$p.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* arrayProcessor */.cY(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(_minLength(n, params));
    },
    nonempty(params) {
        return this.check(_minLength(1, params));
    },
    max(n, params) {
        return this.check(_maxLength(n, params));
    },
    length(n, params) {
        return this.check(_length(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return _array(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return schemas_enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    core_schemas/* $ZodObjectJIT */.w.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* objectProcessor */.Ec(inst, ctx, json, params);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return schemas_enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return core_util/* extend */.X$(this, incoming);
    },
    safeExtend(incoming) {
        return core_util/* safeExtend */.W0(this, incoming);
    },
    merge(other) {
        return core_util/* merge */.h1(this, other);
    },
    pick(mask) {
        return core_util/* pick */.Up(this, mask);
    },
    omit(mask) {
        return core_util/* omit */.cJ(this, mask);
    },
    partial(...args) {
        return core_util/* partial */.OH(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return core_util/* partial */.OH(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return core_util/* required */.mw(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util/* normalizeParams */.A2(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnion", (inst, def) => {
    core_schemas/* $ZodUnion */.cu.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* unionProcessor */.iC(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodDiscriminatedUnion.init(inst, def);
})));
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIntersection", (inst, def) => {
    core_schemas/* $ZodIntersection */.LJ.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* intersectionProcessor */.i_(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    core_schemas/* $ZodTuple */.G3.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* tupleProcessor */.CN(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    core_schemas/* $ZodRecord */.h.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* recordProcessor */.GC(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEnum", (inst, def) => {
    core_schemas/* $ZodEnum */.VO.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* enumProcessor */.C0(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
});
function schemas_enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLiteral", (inst, def) => {
    core_schemas/* $ZodLiteral */.nu.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* literalProcessor */.Yv(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
});
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    core_schemas/* $ZodTransform */.Wc.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* transformProcessor */.xi(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(core_util/* issue */.sn(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(core_util/* issue */.sn(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodOptional", (inst, def) => {
    core_schemas/* $ZodOptional */.ig.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* optionalProcessor */.$k(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodExactOptional", (inst, def) => {
    core_schemas/* $ZodExactOptional */.RL.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* optionalProcessor */.$k(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNullable", (inst, def) => {
    core_schemas/* $ZodNullable */.qc.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* nullableProcessor */.yq(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDefault", (inst, def) => {
    core_schemas/* $ZodDefault */.rv.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* defaultProcessor */.mh(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function schemas_default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPrefault", (inst, def) => {
    core_schemas/* $ZodPrefault */.VF.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* prefaultProcessor */.A(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNonOptional", (inst, def) => {
    core_schemas/* $ZodNonOptional */.N$.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* nonoptionalProcessor */.cR(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCatch", (inst, def) => {
    core_schemas/* $ZodCatch */.t$.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* catchProcessor */.Q9(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function schemas_catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core_util/* constantCatch */.SS(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPipe", (inst, def) => {
    core_schemas/* $ZodPipe */._m.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* pipeProcessor */.fs(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodPreprocess.init(inst, def);
})));
const ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("ZodReadonly", (inst, def) => {
    core_schemas/* $ZodReadonly */.Sb.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* readonlyProcessor */.$X(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.lazyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
})));
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCustom", (inst, def) => {
    core_schemas/* $ZodCustom */.b0.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* customProcessor */.A6(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return core._custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return _refine(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return _superRefine(fn, params);
}
// Re-export describe and meta from core
const schemas_describe = describe;
const schemas_meta = meta;
const ZodInstanceOf = /*@__PURE__*/ core_core/* $constructor */.xI("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(_properties(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([string(params), number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}


/***/ }),

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ $ZodCheckRegex),
/* harmony export */   E6: () => (/* binding */ $ZodCheckEndsWith),
/* harmony export */   J: () => (/* binding */ $ZodCheckStartsWith),
/* harmony export */   J_: () => (/* binding */ $ZodCheckGreaterThan),
/* harmony export */   Jk: () => (/* binding */ $ZodCheckMultipleOf),
/* harmony export */   KH: () => (/* binding */ $ZodCheckNumberFormat),
/* harmony export */   Kk: () => (/* binding */ $ZodCheckMinLength),
/* harmony export */   NI: () => (/* binding */ $ZodCheckLowerCase),
/* harmony export */   QP: () => (/* binding */ $ZodCheck),
/* harmony export */   RM: () => (/* binding */ $ZodCheckLengthEquals),
/* harmony export */   Tt: () => (/* binding */ $ZodCheckIncludes),
/* harmony export */   Yk: () => (/* binding */ $ZodCheckMaxLength),
/* harmony export */   kH: () => (/* binding */ $ZodCheckUpperCase),
/* harmony export */   nJ: () => (/* binding */ $ZodCheckProperties),
/* harmony export */   ql: () => (/* binding */ $ZodCheckStringFormat),
/* harmony export */   sm: () => (/* binding */ $ZodCheckLessThan),
/* harmony export */   v$: () => (/* binding */ $ZodCheckOverwrite)
/* harmony export */ });
/* unused harmony exports $ZodCheckBigIntFormat, $ZodCheckMaxSize, $ZodCheckMinSize, $ZodCheckSizeEquals, $ZodCheckProperty, $ZodCheckMimeType */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
/* harmony import */ var _regexes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3908);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : _util_js__WEBPACK_IMPORTED_MODULE_1__/* .floatSafeRemainder */ .LG(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FORMAT_RANGES */ .zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input) : units;
        if (length <= def.maximum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length === def.length)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .lowercase */ .AC);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .uppercase */ .Zv);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixIssues */ .lQ(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    _util_js__WEBPACK_IMPORTED_MODULE_1__/* .hide */ .jD(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});


/***/ }),

/***/ 8532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony exports NEVER, $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 8439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ readonlyProcessor),
/* harmony export */   $k: () => (/* binding */ optionalProcessor),
/* harmony export */   A: () => (/* binding */ prefaultProcessor),
/* harmony export */   A6: () => (/* binding */ customProcessor),
/* harmony export */   C0: () => (/* binding */ enumProcessor),
/* harmony export */   CN: () => (/* binding */ tupleProcessor),
/* harmony export */   Ec: () => (/* binding */ objectProcessor),
/* harmony export */   Fl: () => (/* binding */ dateProcessor),
/* harmony export */   Fs: () => (/* binding */ aggregateChecks),
/* harmony export */   GC: () => (/* binding */ recordProcessor),
/* harmony export */   NV: () => (/* binding */ unknownProcessor),
/* harmony export */   Q9: () => (/* binding */ catchProcessor),
/* harmony export */   RH: () => (/* binding */ neverProcessor),
/* harmony export */   SW: () => (/* binding */ stringProcessor),
/* harmony export */   Wg: () => (/* binding */ numberProcessor),
/* harmony export */   Y8: () => (/* binding */ bigintProcessor),
/* harmony export */   Yv: () => (/* binding */ literalProcessor),
/* harmony export */   bl: () => (/* binding */ toJSONSchema),
/* harmony export */   cR: () => (/* binding */ nonoptionalProcessor),
/* harmony export */   cY: () => (/* binding */ arrayProcessor),
/* harmony export */   dO: () => (/* binding */ booleanProcessor),
/* harmony export */   fs: () => (/* binding */ pipeProcessor),
/* harmony export */   iC: () => (/* binding */ unionProcessor),
/* harmony export */   i_: () => (/* binding */ intersectionProcessor),
/* harmony export */   mh: () => (/* binding */ defaultProcessor),
/* harmony export */   xi: () => (/* binding */ transformProcessor),
/* harmony export */   yq: () => (/* binding */ nullableProcessor)
/* harmony export */ });
/* unused harmony exports symbolProcessor, nullProcessor, undefinedProcessor, voidProcessor, anyProcessor, nanProcessor, templateLiteralProcessor, fileProcessor, successProcessor, functionProcessor, mapProcessor, setProcessor, promiseProcessor, lazyProcessor, allProcessors */
/* harmony import */ var _regexes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3908);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6985);
/* harmony import */ var _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7509);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_FORMAT_RANGES */ .zH),
    bigint_format: formatContributor(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .BIGINT_FORMAT_RANGES */ .NR),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .base64Charset */ .cq, _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .base64 */ .K3],
    [_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .base64urlCharset */ .xE, _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .base64url */ .r0],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .getEnumValues */ .w5)(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if ((0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if ((0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .assignProp */ .Vy)(json.properties, key, (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai : _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .assignProp */ .Vy)(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .initializeContext */ .az)({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .extractDefs */ .Wb)(ctx, schema);
            (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .assignProp */ .Vy)(schemas, key, (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .finalize */ .jE)(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .initializeContext */ .az)({ ...params, processors: allProcessors });
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(input, ctx);
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .extractDefs */ .Wb)(ctx, input);
    return (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .finalize */ .jE)(ctx, input);
}


/***/ }),

/***/ 3908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ lowercase),
/* harmony export */   Ak: () => (/* binding */ nanoid),
/* harmony export */   D2: () => (/* binding */ nanoidOfLength),
/* harmony export */   F: () => (/* binding */ httpProtocol),
/* harmony export */   Gl: () => (/* binding */ cuid2),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   Os: () => (/* binding */ guid),
/* harmony export */   Rp: () => (/* binding */ email),
/* harmony export */   Z0: () => (/* binding */ ulid),
/* harmony export */   Zg: () => (/* binding */ emoji),
/* harmony export */   Zv: () => (/* binding */ uppercase),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   fO: () => (/* binding */ ksuid),
/* harmony export */   gF: () => (/* binding */ cuid),
/* harmony export */   gp: () => (/* binding */ anyString),
/* harmony export */   hQ: () => (/* binding */ e164),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   kM: () => (/* binding */ xid),
/* harmony export */   l7: () => (/* binding */ cidrv6),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   o: () => (/* binding */ bigint),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   r0: () => (/* binding */ base64url),
/* harmony export */   uR: () => (/* binding */ uuid),
/* harmony export */   uX: () => (/* binding */ ipv4),
/* harmony export */   ug: () => (/* binding */ ipv6),
/* harmony export */   w$: () => (/* binding */ datetime),
/* harmony export */   zM: () => (/* binding */ boolean),
/* harmony export */   zr: () => (/* binding */ cidrv4)
/* harmony export */ });
/* unused harmony exports extendedDuration, uuid4, uuid6, uuid7, html5Email, rfc5322Email, unicodeEmail, idnEmail, browserEmail, mac, hostname, domain, creditCard, currencyCode, iban, string, null, undefined, hex, md5_hex, md5_base64, md5_base64url, sha1_hex, sha1_base64, sha1_base64url, sha256_hex, sha256_base64, sha256_base64url, sha384_hex, sha384_base64, sha384_base64url, sha512_hex, sha512_base64, sha512_base64url */

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));


/***/ }),

/***/ 9396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fd: () => (/* binding */ globalRegistry)
/* harmony export */ });
/* unused harmony exports $output, $input, $ZodRegistry, registry */
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;


/***/ }),

/***/ 6985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $p: () => (/* binding */ $ZodArray),
  Dq: () => (/* binding */ $ZodBase64),
  CQ: () => (/* binding */ $ZodBase64URL),
  BN: () => (/* binding */ $ZodBigInt),
  sF: () => (/* binding */ $ZodBoolean),
  CI: () => (/* binding */ $ZodCIDRv4),
  Cn: () => (/* binding */ $ZodCIDRv6),
  bl: () => (/* binding */ $ZodCUID),
  Zu: () => (/* binding */ $ZodCUID2),
  t$: () => (/* binding */ $ZodCatch),
  b0: () => (/* binding */ $ZodCustom),
  o5: () => (/* binding */ $ZodDate),
  rv: () => (/* binding */ $ZodDefault),
  Oy: () => (/* binding */ $ZodE164),
  qG: () => (/* binding */ $ZodEmail),
  cG: () => (/* binding */ $ZodEmoji),
  VO: () => (/* binding */ $ZodEnum),
  RL: () => (/* binding */ $ZodExactOptional),
  Zc: () => (/* binding */ $ZodGUID),
  Lc: () => (/* binding */ $ZodIPv4),
  Zy: () => (/* binding */ $ZodIPv6),
  v1: () => (/* binding */ $ZodISODate),
  Ko: () => (/* binding */ $ZodISODateTime),
  $N: () => (/* binding */ $ZodISODuration),
  Ax: () => (/* binding */ $ZodISOTime),
  LJ: () => (/* binding */ $ZodIntersection),
  h8: () => (/* binding */ $ZodJWT),
  GY: () => (/* binding */ $ZodKSUID),
  nu: () => (/* binding */ $ZodLiteral),
  Py: () => (/* binding */ $ZodNanoID),
  Um: () => (/* binding */ $ZodNever),
  N$: () => (/* binding */ $ZodNonOptional),
  qc: () => (/* binding */ $ZodNullable),
  vz: () => (/* binding */ $ZodNumber),
  I: () => (/* binding */ $ZodNumberFormat),
  w: () => (/* binding */ $ZodObjectJIT),
  ig: () => (/* binding */ $ZodOptional),
  _m: () => (/* binding */ $ZodPipe),
  VF: () => (/* binding */ $ZodPrefault),
  Sb: () => (/* binding */ $ZodReadonly),
  h: () => (/* binding */ $ZodRecord),
  $v: () => (/* binding */ $ZodString),
  EY: () => (/* binding */ $ZodStringFormat),
  Wc: () => (/* binding */ $ZodTransform),
  G3: () => (/* binding */ $ZodTuple),
  W4: () => (/* binding */ $ZodType),
  g5: () => (/* binding */ $ZodULID),
  VY: () => (/* binding */ $ZodURL),
  Zn: () => (/* binding */ $ZodUUID),
  cu: () => (/* binding */ $ZodUnion),
  GP: () => (/* binding */ $ZodUnknown),
  TF: () => (/* binding */ $ZodXID),
  cq: () => (/* binding */ base64Charset),
  xE: () => (/* binding */ base64urlCharset),
  YK: () => (/* binding */ standardProps)
});

// UNUSED EXPORTS: $ZodAny, $ZodBigIntFormat, $ZodCodec, $ZodCreditCard, $ZodCustomStringFormat, $ZodDiscriminatedUnion, $ZodFile, $ZodFunction, $ZodIBAN, $ZodLazy, $ZodMAC, $ZodMap, $ZodNaN, $ZodNull, $ZodObject, $ZodPreprocess, $ZodPromise, $ZodSet, $ZodSuccess, $ZodSymbol, $ZodTemplateLiteral, $ZodUndefined, $ZodVoid, $ZodXor, URL_BAD_FORMAT, URL_UNPARSEABLE, canParseURL, clone, getDiscriminatedOption, isValidBase64, isValidBase64URL, isValidCIDRv6, isValidCreditCard, isValidIBAN, isValidIPv6, isValidJWT, mergeValues, parseURLObject, stripTabAndNewline, urlHostnameOk, urlProtocolOk, validateURL

// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(4890);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(8532);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/regexes.js
var core_regexes = __nccwpck_require__(3908);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? core_regexes/* anyString */.gp;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    core_checks/* $ZodCheckStringFormat */.ql.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* guid */.Os);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR(v));
    }
    else
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* email */.Rp);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === core_regexes/* httpProtocol */.F.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* emoji */.Zg());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? core_regexes/* nanoid */.Ak : core_regexes/* nanoidOfLength */.D2(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid */.gF);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid2 */.Gl);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ulid */.Z0);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* xid */.kM);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ksuid */.fO);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* datetime */.w$(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* date */.p6);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* time */.kB(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* duration */.p0);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv4 */.uX);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv6 */.ug);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv4 */.zr);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv6 */.l7); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* e164 */.hQ);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* number */.ai;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    core_checks/* $ZodCheckNumberFormat */.KH.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* boolean */.zM;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* bigint */.o;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    const memo = core_core/* globalConfig */.cr.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : core_util/* esc */.UQ(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = core_util/* isObject */.Gv;
    const jit = !core_core/* globalConfig */.cr.jitless;
    const allowsEval = core_util/* allowsEval */.hI;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (core_util/* isPlainObject */.Qd(a) && core_util/* isPlainObject */.Qd(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (core_util/* aborted */.QH(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = core_util/* aborted */.QH(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (core_util/* aborted */.QH(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...core_util/* prefixIssues */.lQ(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && core_regexes/* number */.ai.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCustom", (inst, def) => {
    core_checks/* $ZodCheck */.QP.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(core_util/* issue */.sn(_iss));
    }
}


/***/ }),

/***/ 7509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ processSchema),
/* harmony export */   OA: () => (/* binding */ createToJSONSchemaMethod),
/* harmony export */   Wb: () => (/* binding */ extractDefs),
/* harmony export */   _S: () => (/* binding */ handleUnrepresentable),
/* harmony export */   az: () => (/* binding */ initializeContext),
/* harmony export */   jE: () => (/* binding */ finalize),
/* harmony export */   uE: () => (/* binding */ createStandardJSONSchemaMethod)
/* harmony export */ });
/* unused harmony export process */
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9396);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .assignProp */ .Vy)(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? _registries_js__WEBPACK_IMPORTED_MODULE_1__/* .globalRegistry */ .fd,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .assignProp */ .Vy)(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .assignProp */ .Vy)(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = initializeContext({ ...params, processors });
    processSchema(schema, ctx);
    extractDefs(ctx, schema);
    return finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    processSchema(schema, ctx);
    extractDefs(ctx, schema);
    return finalize(ctx, schema);
};


/***/ }),

/***/ 4723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   B7: () => (/* binding */ stringifyPrimitive),
/* harmony export */   GW: () => (/* binding */ parsedType),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   LG: () => (/* binding */ floatSafeRemainder),
/* harmony export */   MO: () => (/* binding */ rawShape),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   NR: () => (/* binding */ BIGINT_FORMAT_RANGES),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   SS: () => (/* binding */ constantCatch),
/* harmony export */   UQ: () => (/* binding */ esc),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   W0: () => (/* binding */ safeExtend),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   X$: () => (/* binding */ extend),
/* harmony export */   Yv: () => (/* binding */ slugify),
/* harmony export */   cJ: () => (/* binding */ omit),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   hI: () => (/* binding */ allowsEval),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   jw: () => (/* binding */ joinValues),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   un: () => (/* binding */ derived),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   yG: () => (/* binding */ shallowClone),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES),
/* harmony export */   zM: () => (/* binding */ mergeDefs)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, defineLazy, objectClone, cloneDef, getElementAtPath, promiseAllObject, randomString, numKeys, getParsedType, primitiveTypes, createTransparentProxy, unwrapMessage, getSizableOrigin, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, CONSTANT_CATCH */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (_core_js__WEBPACK_IMPORTED_MODULE_0__/* .globalConfig */ .cr.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(520);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
