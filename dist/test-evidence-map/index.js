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

/***/ 887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ gate)
});

;// CONCATENATED MODULE: ./build/emit/shared/gate/gate.js
/** Gives a gate definition its exact types. */
const defineGate = (gate) => gate;

// EXTERNAL MODULE: ./build/emit/shared/options/inputs.js
var inputs = __nccwpck_require__(5534);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/attest/cyclonedx.js
const SOURCES = {
    ASVS: {
        name: 'OWASP ASVS',
        version: '5.0.0',
        url: 'https://owasp.org/www-project-application-security-verification-standard/',
    },
    WSTG: { name: 'OWASP WSTG', version: 'latest', url: 'https://owasp.org/www-project-web-security-testing-guide/' },
    CWE: { name: 'CWE', version: '4.14', url: 'https://cwe.mitre.org/' },
    SSDF: { name: 'NIST SSDF', version: '1.1', url: 'https://csrc.nist.gov/pubs/sp/800/218/final' },
};
/**
 * CycloneDX 1.6 declarations of what tests verify: a claim, its evidence and the standard's requirement for each valid
 * identifier that a passing test claims; null when there is none. An identifier that is only claimed is not declared.
 */
function declarationsOf({ claims }, subject) {
    const proved = claims.filter(({ status, passing }) => status === 'valid' && passing > 0);
    if (proved.length === 0)
        return null;
    const standards = [...new Set(proved.map(({ standard }) => standard))];
    const refOf = (standard, id) => `${standard.toLowerCase()}:${id}`;
    return {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: { component: { type: 'application', name: subject, 'bom-ref': 'subject' } },
        declarations: {
            assessors: [{ 'bom-ref': 'assessor', thirdParty: false }],
            attestations: standards.map((standard) => ({
                summary: `Requirements of ${SOURCES[standard].name} that passing tests claim to verify`,
                assessor: 'assessor',
                map: proved
                    .filter((claim) => claim.standard === standard)
                    .map(({ id }) => ({ requirement: refOf(standard, id), claims: [`claim:${refOf(standard, id)}`] })),
            })),
            claims: proved.map(({ standard, id, test, passing }) => ({
                'bom-ref': `claim:${refOf(standard, id)}`,
                target: 'subject',
                predicate: `${passing} passing ${passing === 1 ? 'test claims' : 'tests claim'} to verify it`,
                reasoning: `Among them: ${test.slice(0, 300)}`,
            })),
        },
        definitions: {
            standards: standards.map((standard) => ({
                'bom-ref': standard.toLowerCase(),
                name: SOURCES[standard].name,
                version: SOURCES[standard].version,
                externalReferences: [{ type: 'website', url: SOURCES[standard].url }],
                requirements: proved
                    .filter((claim) => claim.standard === standard)
                    .map(({ id }) => ({ 'bom-ref': refOf(standard, id), identifier: standard === 'ASVS' ? `v5.0.0-${id}` : id })),
            })),
        },
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/attest/test-result.js
/** Tests named in the statement, of each kind; the counts stand beside them. */
const NAMED = 1000;
const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
/**
 * An unsigned in-toto statement of the test results: what ran on which commit, by which reports (as digests), and what
 * came of it. Without a commit there is nothing to state it of.
 */
function testResultStatement({ repository, head }, { totals, mappings }, inputs) {
    if (head === null)
        return null;
    const named = (wanted) => [...new Set(mappings.filter(({ outcome }) => wanted(outcome)).map(({ test }) => test))].slice(0, NAMED);
    const failing = totals.failed + totals.errors + totals.suiteErrors;
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: repository, digest: { gitCommit: head } }],
        predicateType: TEST_RESULT,
        predicate: {
            result: failing > 0 ? 'FAILED' : totals.passed === 0 ? 'WARNED' : 'PASSED',
            configuration: inputs.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
            passedTests: named((outcome) => outcome === 'passed'),
            warnedTests: named((outcome) => /^(?:flaky|skipped|todo|vacuous)$/u.test(outcome)),
            failedTests: named((outcome) => outcome === 'failed' || outcome === 'error'),
        },
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/attest/attest.js


/** Writes the results as others read them: an in-toto statement, and CycloneDX declarations where tests claim anything. */
async function attest(emit, { repository, head }, details, digests) {
    const statement = testResultStatement({ repository, head }, details, digests);
    if (statement !== null)
        await emit('test-result.intoto.json', JSON.stringify(statement));
    const declarations = declarationsOf(details, repository);
    if (declarations !== null)
        await emit('test-declarations.cdx.json', JSON.stringify(declarations));
}

// EXTERNAL MODULE: ./build/emit/shared/errors/errors.js
var errors = __nccwpck_require__(2305);
;// CONCATENATED MODULE: ./build/emit/shared/reports/sniff.js
/** Bytes at the start of a file that are looked at. */
const SNIFF_BYTES = 64 * 1024;
/** Results and coverage; JaCoCo's root is told from other reports by its name attribute. */
const TEST_XML_ROOT = /^<(?:[\w.-]{1,60}:)?(?:testsuites?|test-run|test-results|test-suite|TestRun|assemblies|assembly|testng-results|testExecutions|mutations|coverage|CoverageSession|report(?=\s+name=))[\s>/]/u;
const TEST_JSON_KEYS = /"(?:numTotalTests|numPassedTests|testResults|reportFormat|testsuites|statementMap|forbidOnly|exitcode|cypressVersion|mutatorName|mutants|scenario)"\s*:|"stats"\s*:\s*\{\s*"(?:suites|tests|startTime|expected)"|"protocolVersion"\s*:\s*"\d|"Action"\s*:\s*"(?:start|run|pass|fail|output|skip|pause|cont)"|"keyword"\s*:\s*"(?:Feature|Scenario)"/u;
/** TAP, and the first line of a Go cover profile. */
const TEST_TEXT = /^(?:TAP version \d+|1\.\.\d+|(?:not )?ok\b|mode: (?:set|count|atomic)\b)/u;
/** Roots of scanners' XML: ZAP, CycloneDX, Dependency-Check. */
const SCAN_XML_ROOT = /^<(?:OWASPZAPReport|bom|analysis)[\s>/]/u;
const SCAN_JSON_KEYS = /"(?:\$schema)"\s*:\s*"[^"]*sarif|"(?:auditReportVersion|ArtifactName|SchemaVersion|RuleID|DetectorName|check_id|errorCount|warningCount|matches|advisories|vulnerabilities|messageId|sourceContentType|check_type|test_id|VulnerabilityID|bomFormat|plugins_used|Golang errors|GosecVersion|scan_info|files_scanned|num_audited|Packages Audited|vulns|skip_reason|rule_provider|stringsFound|offender|@programName|Tree Versions|reportSchema|check_name)"\s*:|"scanner_name"\s*:\s*"govulncheck"|"(?:code|Vulns)"\s*:\s*(?:"DL\d{4}"|null|\[)|"runs"\s*:\s*\[|"results"\s*:\s*\[\s*\]\s*,\s*"errors"|"results"\s*:\s*\[\s*\{\s*"(?:source|packages)"/u;
/** Coverage belongs to the tests: an optional test name, then the first source file. */
const LCOV = /^(?:TN:[^\r\n]{0,1024}\r?\n)?SF:[^\r\n]/u;
/** Text of `tsc --pretty false --extendedDiagnostics`: errors, or at once the statistics. */
const TSC_TEXT = /^(?:Files: +\d+\r?\nLines: +\d+|[^\r\n]{1,1024}\(\d{1,9},\d{1,9}\): (?:error|warning) TS\d|error TS\d)/u;
/** Tells which gate a report belongs to, from its first bytes; the file's name has no say. */
function sniffReport(head) {
    const text = decodeStart(head).trimStart();
    if (text.startsWith('<'))
        return xmlFamily(afterProlog(text));
    if (TEST_TEXT.test(text) || LCOV.test(text))
        return 'test';
    if (TSC_TEXT.test(text))
        return 'scan';
    if (!text.startsWith('{') && !text.startsWith('['))
        return 'unknown';
    if (TEST_JSON_KEYS.test(text))
        return 'test';
    return SCAN_JSON_KEYS.test(text) ? 'scan' : 'unknown';
}
const xmlFamily = (root) => TEST_XML_ROOT.test(root) ? 'test' : SCAN_XML_ROOT.test(root) ? 'scan' : 'unknown';
function decodeStart(head) {
    const utf16 = head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(utf16).decode(head.subarray(0, SNIFF_BYTES));
}
/** Skips the XML declaration, comments and a DOCTYPE. */
function afterProlog(text) {
    let rest = text;
    for (let step = 0; step < 20; step++) {
        const end = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : rest.startsWith('<!') ? '>' : null;
        if (end === null)
            return rest;
        const at = rest.indexOf(end);
        if (at === -1)
            return '';
        rest = rest.slice(at + end.length).trimStart();
    }
    return rest;
}

// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/input/limits.js
var limits = __nccwpck_require__(6040);
// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/input/malformed.js
var malformed = __nccwpck_require__(2783);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/input/xml.js


/**
 * A strict streaming XML parser: not well-formed, cut off, two roots, undefined entities (none is ever expanded) and
 * anything over the limits throws `MalformedReport`.
 */
async function xml(handler) {
    const { SaxesParser: Parser } = await __nccwpck_require__.e(/* import() */ 9800).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9800, 19));
    const parser = new Parser({ xmlns: false, position: false });
    let depth = 0;
    let gap = 0;
    // Without a handler saxes throws on its own, but keeps the position out of the message; this one is shorter.
    parser.on('error', (error) => {
        throw new malformed/* MalformedReport */.Q(`is not well-formed XML: ${error.message.slice(0, 200)}`, { cause: error });
    });
    // Gathered as they come: going through the tag's object again costs a sixth of the whole reading.
    let attributes = new Map();
    parser.on('attribute', ({ name, value }) => {
        if (value.length > limits/* LIMITS */.b.attribute) {
            throw new malformed/* MalformedReport */.Q(`has an attribute of more than ${limits/* LIMITS */.b.attribute} characters`);
        }
        attributes.set(localName(name), value);
    });
    parser.on('opentag', (tag) => {
        gap = 0;
        if (++depth > limits/* LIMITS */.b.depth)
            throw new malformed/* MalformedReport */.Q(`nests elements deeper than ${limits/* LIMITS */.b.depth}`);
        const own = attributes;
        attributes = new Map();
        handler.open(localName(tag.name), own);
    });
    parser.on('closetag', (tag) => {
        gap = 0;
        depth--;
        handler.close(localName(tag.name));
    });
    const text = handler.text?.bind(handler);
    if (text !== undefined)
        parser.on('text', text);
    parser.on('cdata', (content) => {
        gap = 0;
        text?.(content);
    });
    return {
        write: (chunk) => {
            gap += chunk.length;
            parser.write(chunk);
            if (gap > limits/* LIMITS */.b.gap)
                throw new malformed/* MalformedReport */.Q(`has more than ${limits/* LIMITS */.b.gap} characters without markup`);
        },
        end: () => {
            parser.close();
        },
    };
}
const localName = (name) => {
    const colon = name.indexOf(':');
    return colon === -1 ? name : name.slice(colon + 1);
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/line-number.js

/** The line number in an attribute. @throws MalformedReport when it is none */
function lineNumber(attributes, name) {
    const text = attributes.get(name) ?? '';
    if (!/^\d{1,9}$/u.test(text))
        throw new malformed/* MalformedReport */.Q(`has a line without a number ("${text.slice(0, 20)}")`);
    return Number(text);
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/clover/format.js



/**
 * Clover XML. Statement and condition lines count, method lines do not: they mark where a method begins. `testproject`
 * holds the tests' own files and is left out.
 */
const clover = {
    name: 'clover',
    recognises: ({ root, rootTag, text }) => root === 'coverage' && (/\bclover=/u.test(rootTag) || /<project\b/u.test(text.slice(0, limits/* LIMITS */.b.recognised))),
    open: (files) => xml(handler(files)),
};
function handler(files) {
    let lines = null;
    let inTests = false;
    return {
        open: (name, attributes) => {
            if (name === 'testproject')
                inTests = true;
            else if (name === 'file' && !inTests)
                lines = files.lines(attributes.get('path') ?? attributes.get('name') ?? '');
            else if (name === 'line' && lines !== null && attributes.get('type') !== 'method') {
                lines.add(lineNumber(attributes, 'num'), isHit(attributes));
            }
        },
        close: (name) => {
            if (name === 'testproject')
                inTests = false;
            else if (name === 'file')
                lines = null;
        },
    };
}
/** OpenClover gives some conditions by their two outcomes only. */
const isHit = (attributes) => (attributes.has('count') ? ['count'] : ['truecount', 'falsecount']).some((name) => Number(attributes.get(name) ?? 0) > 0);

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/line-set.js


const EXECUTABLE = 1;
const COVERED = 2;
/** Lines of one file: a byte a line, so that repeated records merge and memory follows the source, not the report. */
class LineSet {
    #states = new Uint8Array(256);
    #total = 0;
    #covered = 0;
    /** Lines that can be executed. */
    get total() {
        return this.#total;
    }
    get covered() {
        return this.#covered;
    }
    /** Notes a line once more; covered stays covered. @throws MalformedReport for a line number no file has */
    add(line, covered) {
        if (!Number.isSafeInteger(line) || line < 0 || line > limits/* LIMITS */.b.sourceLine) {
            throw new malformed/* MalformedReport */.Q(`names line ${String(line).slice(0, 20)} of a file`);
        }
        if (line >= this.#states.length)
            this.#grow(line);
        const state = this.#states[line];
        if (state === 0)
            this.#total++;
        if (covered && state !== COVERED)
            this.#covered++;
        if (covered)
            this.#states[line] = COVERED;
        else if (state === 0)
            this.#states[line] = EXECUTABLE;
    }
    stateOf(line) {
        const state = this.#states[line];
        return state === COVERED ? 'covered' : state === EXECUTABLE ? 'uncovered' : 'not-executable';
    }
    addAll(other) {
        for (const [line, state] of other.#states.entries())
            if (state !== 0)
                this.add(line, state === COVERED);
    }
    #grow(line) {
        const larger = new Uint8Array(Math.max(this.#states.length * 2, line + 1));
        larger.set(this.#states);
        this.#states = larger;
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/cobertura/format.js




/**
 * Cobertura XML. A class lists its lines; its methods repeat them, and speak for it when it lists none. Several classes
 * of one file are merged. A line counts as covered when it was hit at all.
 */
const cobertura = {
    name: 'cobertura',
    recognises: ({ root, text }) => root === 'coverage' &&
        /<(?:packages|sources|package|class)[\s>/]|\bline-rate=/u.test(text.slice(0, limits/* LIMITS */.b.recognised)),
    open: (files) => xml(format_handler(files)),
};
function format_handler(files) {
    let open = null;
    let inMethods = 0;
    let inSource = false;
    return {
        open: (name, attributes) => {
            if (name === 'class')
                open = { file: attributes.get('filename') ?? '', own: new LineSet(), ofMethods: new LineSet() };
            else if (name === 'methods')
                inMethods++;
            else if (name === 'source')
                inSource = true;
            else if (name === 'line' && open !== null) {
                const lines = inMethods > 0 ? open.ofMethods : open.own;
                lines.add(lineNumber(attributes, 'number'), Number(attributes.get('hits') ?? 0) > 0);
            }
        },
        close: (name) => {
            if (name === 'methods')
                inMethods--;
            else if (name === 'source')
                inSource = false;
            else if (name === 'class' && open !== null) {
                files.lines(open.file).addAll(open.own.total > 0 ? open.own : open.ofMethods);
                open = null;
            }
        },
        text: (text) => {
            if (inSource && text.trim() !== '')
                files.roots.add(text.trim());
        },
    };
}

// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/input/consumer.js
var consumer = __nccwpck_require__(9852);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/go/format.js



/** `path/file.go:<line>.<column>,<line>.<column> <statements> <count>` (cmd/cover). */
const BLOCK = /^(.{1,1000}):(\d{1,9})\.\d{1,9},(\d{1,9})\.(\d{1,9}) (\d{1,9}) (\d{1,19})$/u;
/** Go cover profile: every line of a block counts; a line that two blocks share is covered when one of them is. */
const goCover = {
    name: 'go-cover',
    recognises: ({ text }) => /^mode: (?:set|count|atomic)\b/u.test(text),
    open: async (files) => (0,consumer/* lines */.Mn)((text) => {
        if (text === '' || text.startsWith('mode:'))
            return;
        const block = BLOCK.exec(text);
        if (block === null)
            throw new malformed/* MalformedReport */.Q(`has an unreadable line "${text.slice(0, 60)}", or was cut off`);
        const [, path = '', from, to, column, , count] = block;
        const set = files.lines(path);
        // A block that ends before the first column of its last line does not reach it.
        const last = Number(to) - (Number(column) <= 1 && to !== from ? 1 : 0);
        if (last > limits/* LIMITS */.b.sourceLine)
            throw new malformed/* MalformedReport */.Q(`names line ${last} of a file`);
        for (let line = Number(from); line <= last; line++)
            set.add(line, Number(count) > 0);
    }, () => undefined),
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/istanbul/format.js

/** Istanbul's coverage-final.json. As Istanbul does, a line is the statements that start on it, covered when one was hit. */
const istanbul = {
    name: 'istanbul',
    recognises: ({ text }) => text.startsWith('{') && text.includes('"statementMap"') && /"statementMap"\s*:/u.test(text),
    open: async (files) => {
        const { readIstanbul } = await __nccwpck_require__.e(/* import() */ 9124).then(__nccwpck_require__.bind(__nccwpck_require__, 9124));
        return (0,consumer/* jsonDocument */.Q8)((value) => readIstanbul(value, files));
    },
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/jacoco/format.js


/** JaCoCo XML: lines stand under source files, named by package and file. A line is covered when an instruction is. */
const jacoco = {
    name: 'jacoco',
    recognises: ({ root, text }) => root === 'report' && /JACOCO|<(?:sessioninfo|package|group|counter)\b/u.test(text),
    open: (files) => xml(jacoco_format_handler(files)),
};
function jacoco_format_handler(files) {
    let folder = '';
    let lines = null;
    return {
        open: (name, attributes) => {
            if (name === 'package')
                folder = attributes.get('name') ?? '';
            else if (name === 'sourcefile') {
                const file = attributes.get('name') ?? '';
                lines = files.lines(folder === '' ? file : `${folder}/${file}`);
            }
            else if (name === 'line' && lines !== null) {
                lines.add(lineNumber(attributes, 'nr'), Number(attributes.get('ci') ?? 0) > 0);
            }
        },
        close: (name) => {
            if (name === 'sourcefile')
                lines = null;
        },
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/lcov/format.js


/**
 * LCOV tracefiles (geninfo(1)). Only `SF`, `DA` and `end_of_record` are needed; repeated records of a file are merged.
 * A file that ends inside a record was cut off.
 */
const lcov = {
    name: 'lcov',
    recognises: ({ text }) => /^(?:(?:TN|SF|VER):|#)/u.test(text) && /^(?:SF|TN):/mu.test(text.slice(0, 20_000)),
    open: async (files) => {
        let open = null;
        const data = (text) => {
            if (open === null)
                throw new malformed/* MalformedReport */.Q('has line data outside a record (no SF before DA)');
            // DA:<line>,<hits>[,<checksum>]; read by hand, because a tracefile has millions of these lines.
            const comma = text.indexOf(',');
            const line = comma === -1 ? Number.NaN : Number(text.slice(3, comma));
            const hits = Number.parseFloat(text.slice(comma + 1));
            if (Number.isNaN(line) || Number.isNaN(hits))
                throw new malformed/* MalformedReport */.Q(`has an unreadable line "${text.slice(0, 60)}"`);
            open.add(line, hits > 0);
        };
        return (0,consumer/* lines */.Mn)((text) => {
            if (text.startsWith('DA:'))
                data(text);
            else if (text.startsWith('SF:'))
                open = files.lines(text.slice(3).trim());
            else if (text.startsWith('end_of_record'))
                open = null;
        }, () => {
            if (open !== null)
                throw new malformed/* MalformedReport */.Q('ends inside a record: it was cut off');
        });
    },
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/opencover/format.js



/** OpenCover XML (.NET): sequence points refer to files by number. The compiler's hidden points (line 0xfeefee) are no lines. */
const openCover = {
    name: 'opencover',
    recognises: ({ root }) => root === 'CoverageSession',
    open: (files) => xml(opencover_format_handler(files)),
};
const HIDDEN_LINE = 0xfeefee;
function opencover_format_handler(files) {
    const names = new Map();
    let current = '';
    return {
        open: (name, attributes) => {
            if (name === 'Module')
                names.clear();
            else if (name === 'File')
                names.set(attributes.get('uid') ?? '', attributes.get('fullPath') ?? '');
            else if (name === 'FileRef')
                current = attributes.get('uid') ?? '';
            else if (name === 'SequencePoint') {
                const file = names.get(attributes.get('fileid') ?? current);
                if (file === undefined)
                    throw new malformed/* MalformedReport */.Q('has a sequence point of an unknown file');
                const line = lineNumber(attributes, 'sl');
                if (line !== HIDDEN_LINE)
                    files.lines(file).add(line, Number(attributes.get('vc') ?? 0) > 0);
            }
        },
        close: () => undefined,
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/formats.js







/** Every coverage format that can be read; the first that recognises a file reads it. */
const COVERAGE_FORMATS = [
    lcov,
    clover,
    cobertura,
    jacoco,
    istanbul,
    goCover,
    openCover,
];
const coverageFormatOf = (start) => COVERAGE_FORMATS.find((format) => format.recognises(start)) ?? null;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/input/decode.js

const XML_ENCODING = /^<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']/u;
/**
 * Chooses a file's encoding by its first bytes: byte order mark, UTF-16 without one, XML declaration, else UTF-8.
 * Structured formats must be valid in their encoding; plain text (TAP, LCOV, Go) may carry any bytes in what it quotes.
 *
 * @throws MalformedReport for an encoding nobody knows
 */
function decoderFor(start) {
    const encoding = byteOrder(start) ?? declared(start) ?? 'utf-8';
    const structured = /^\s*[<[{]/u.test(Buffer.from(start.subarray(0, 64))
        .toString('utf8')
        .replace(/^\ufeff/u, ''));
    const decoder = textDecoder(encoding, structured || encoding !== 'utf-8');
    const guarded = (decode) => {
        try {
            return decode();
        }
        catch (error) {
            throw new malformed/* MalformedReport */.Q(`is not valid ${encoding}`, { cause: error });
        }
    };
    return {
        decode: (chunk) => guarded(() => decoder.decode(chunk, { stream: true })),
        end: () => guarded(() => decoder.decode()),
    };
}
function textDecoder(encoding, fatal) {
    try {
        return new TextDecoder(encoding, { fatal });
    }
    catch (error) {
        throw new malformed/* MalformedReport */.Q('declares an unknown encoding', { cause: error });
    }
}
/** UTF-16 by its byte order mark, or by the zero byte beside the first `<`. */
function byteOrder(start) {
    const [first, second] = start;
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    if (first === 0x3c && second === 0)
        return 'utf-16le';
    if (first === 0 && second === 0x3c)
        return 'utf-16be';
    return null;
}
/** The encoding an XML declaration names. A declared UTF-16 that is readable byte by byte is not UTF-16. */
function declared(start) {
    const text = Buffer.from(start.subarray(0, 300))
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/u, '')
        .trimStart();
    const name = XML_ENCODING.exec(text)?.[1]?.toLowerCase() ?? null;
    return name !== null && name.startsWith('utf-16') ? 'utf-8' : name;
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/input/read-file.js




/** Bytes decoded at a time: strings of this size die young, larger ones wait for a full garbage collection. */
const PIECE = 32 * 1024;
/**
 * Reads one file in a single pass: what is parsed is exactly what is hashed. A parse error stops the parsing, not the
 * hashing, so that even a refused file has its digest.
 *
 * @returns the digest, and the error that stopped the parsing, if any
 * @throws EvidenceError EG111 when the file cannot be read
 */
async function readFileOnce(files, path, choose) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    const feed = feeder(choose);
    try {
        for await (const chunk of files.stream(path)) {
            hash.update(chunk);
            bytes += chunk.length;
            await feed.write(chunk);
        }
    }
    catch (error) {
        // Errors of the parser are kept by the feeder; what arrives here came from the disk.
        throw new errors/* EvidenceError */.oe('EG111', `Cannot read ${path}.`, 'Check that the step that writes this file ran.', {
            cause: error,
        });
    }
    await feed.end();
    return { digest: { path, sha256: hash.digest('hex'), bytes }, error: feed.error() };
}
/** Holds back the first bytes until there are enough to choose a consumer, then decodes and passes on. */
function feeder(choose) {
    let held = [];
    let heldBytes = 0;
    let pass = null;
    let finish = () => undefined;
    let failure = null;
    const start = async () => {
        const first = Buffer.concat(held);
        held = [];
        const consumer = await choose(first);
        if (consumer === null) {
            pass = () => undefined;
            return;
        }
        const decoder = decoderFor(first);
        pass = (chunk) => {
            for (let from = 0; from < chunk.length; from += PIECE) {
                consumer.write(decoder.decode(chunk.subarray(from, from + PIECE)));
            }
        };
        finish = () => {
            const tail = decoder.end();
            if (tail !== '')
                consumer.write(tail);
            consumer.end();
        };
        pass(first);
    };
    const guarded = async (step) => {
        if (failure !== null)
            return;
        try {
            await step();
        }
        catch (error) {
            failure = error;
        }
    };
    return {
        write: (chunk) => guarded(async () => {
            if (pass !== null)
                return pass(chunk);
            held.push(chunk);
            heldBytes += chunk.length;
            if (heldBytes >= SNIFF_BYTES)
                await start();
        }),
        end: () => guarded(async () => {
            if (pass === null)
                await start();
            finish();
        }),
        error: () => failure,
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/input/start.js

/** Looks at the first bytes of a file. A file whose encoding is broken yields what could be read. */
function startOf(bytes) {
    const text = decoded(bytes).trimStart();
    if (!text.startsWith('<'))
        return { text, root: null, rootTag: '' };
    const body = start_afterProlog(text);
    const root = /^<(?:[\w.-]{1,60}:)?([\w.-]{1,60})/u.exec(body)?.[1] ?? null;
    return { text, root, rootTag: body.slice(0, 4000).split('>', 1)[0] ?? '' };
}
function decoded(bytes) {
    try {
        // Decoding of a window may end inside a character; only the complete ones are returned.
        return decoderFor(bytes).decode(bytes);
    }
    catch {
        return Buffer.from(bytes).toString('latin1');
    }
}
/** Skips the XML declaration, processing instructions, comments and a DOCTYPE. */
function start_afterProlog(text) {
    let rest = text;
    for (let step = 0; step < 20; step++) {
        const end = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : doctypeEnd(rest);
        if (end === null)
            return rest;
        const at = rest.indexOf(end);
        if (at === -1)
            return '';
        rest = rest.slice(at + end.length).trimStart();
    }
    return rest;
}
function doctypeEnd(text) {
    if (!text.startsWith('<!'))
        return null;
    const bracket = text.indexOf('[');
    const close = text.indexOf('>');
    return bracket !== -1 && bracket < close ? ']>' : '>';
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/mutants/cargo/format.js

/** `outcomes.json` of cargo-mutants (Rust). It does not say which test noticed. */
const cargoMutants = {
    name: 'cargo-mutants',
    recognises: ({ text }) => text.startsWith('{') && text.includes('"outcomes"') && text.includes('"scenario"'),
    open: async (into) => {
        const { readCargoMutants } = await __nccwpck_require__.e(/* import() */ 7046).then(__nccwpck_require__.bind(__nccwpck_require__, 7046));
        return (0,consumer/* jsonDocument */.Q8)((value) => {
            for (const mutant of readCargoMutants(value))
                into.push(mutant);
        });
    },
};

// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/mutants/mutant.js
var mutant = __nccwpck_require__(7459);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/mutants/pit/handler.js


const STATUS = {
    KILLED: 'killed',
    TIMED_OUT: 'timeout',
    SURVIVED: 'survived',
    NO_COVERAGE: 'no-coverage',
};
const FIELDS = new Set(['sourceFile', 'mutatedClass', 'lineNumber', 'mutator', 'description', 'killingTest']);
const MAX_FIELD = 4000;
/** Collects `<mutation>` elements. A mutant without a line or a file is none. */
function pitHandler(into) {
    let status = 'invalid';
    let field = null;
    const fields = new Map();
    return {
        open: (name, attributes) => {
            if (name === 'mutation') {
                fields.clear();
                const word = attributes.get('status') ?? '';
                status = Object.hasOwn(STATUS, word) ? STATUS[word] : 'invalid';
            }
            field = FIELDS.has(name) ? name : null;
        },
        text: (text) => {
            if (field !== null)
                fields.set(field, ((fields.get(field) ?? '') + text).slice(0, MAX_FIELD));
        },
        close: (name) => {
            field = null;
            if (name !== 'mutation')
                return;
            const line = Number(fields.get('lineNumber'));
            const file = fields.get('sourceFile') ?? '';
            if (!Number.isSafeInteger(line) || line < 1 || file === '') {
                throw new malformed/* MalformedReport */.Q('holds a mutation without a line or a source file');
            }
            if (into.length >= mutant/* MAX_MUTANTS */.S)
                throw new malformed/* MalformedReport */.Q(`holds more than ${mutant/* MAX_MUTANTS */.S} mutants`);
            const killing = fields.get('killingTest') ?? '';
            into.push({
                path: pathOf(fields.get('mutatedClass') ?? '', file),
                startLine: line,
                endLine: line,
                status,
                what: fields.get('description') ?? fields.get('mutator') ?? 'mutant',
                killedBy: killing === '' ? [] : [testName(killing)],
            });
        },
    };
}
/** PIT names the file alone; its folder is the package of the class. */
function pathOf(className, file) {
    const folder = className.split('.').slice(0, -1).join('/');
    return folder === '' ? file : `${folder}/${file}`;
}
/** `a.b.CTest.[engine:junit-jupiter]/[class:a.b.CTest]/[method:refuses()]` → `refuses`; JUnit 4 ends in `.refuses(a.b.CTest)`. */
const testName = (killing) => /\[(?:method|test-template):([^(\]]{1,300})/u.exec(killing)?.[1] ??
    /\.([\w$]{1,300})\([\w.$]{1,500}\)$/u.exec(killing)?.[1] ??
    killing;

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/mutants/pit/format.js


/** `mutations.xml` of PIT (Java and other languages of its machine). */
const pit = {
    name: 'pit',
    recognises: ({ root }) => root === 'mutations',
    open: (into) => xml(pitHandler(into)),
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/mutants/stryker/format.js

/** The mutation-testing-report-schema of Stryker (JavaScript, .NET, Scala) and of those who write it as well. */
const stryker = {
    name: 'stryker',
    recognises: ({ text }) => text.startsWith('{') &&
        text.includes('"schemaVersion"') &&
        ['"mutants"', '"mutatorName"', '"thresholds"'].some((mark) => text.includes(mark)),
    open: async (into) => {
        const { readStryker } = await __nccwpck_require__.e(/* import() */ 4814).then(__nccwpck_require__.bind(__nccwpck_require__, 4814));
        return (0,consumer/* jsonDocument */.Q8)((value) => {
            for (const mutant of readStryker(value))
                into.push(mutant);
        });
    },
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/mutants/formats.js



/** Every format of mutation reports that can be read. */
const MUTATION_FORMATS = [stryker, pit, cargoMutants];
const mutationFormatOf = (start) => MUTATION_FORMATS.find((format) => format.recognises(start)) ?? null;

// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/results/json-format.js
var json_format = __nccwpck_require__(4654);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/ctrf/format.js

/** Common Test Report Format. */
const ctrf = (0,json_format/* jsonFormat */.K)('ctrf', ['"reportFormat"'], (text) => /"reportFormat"\s*:\s*"CTRF"/u.test(text), async () => __nccwpck_require__.e(/* import() */ 4147).then(__nccwpck_require__.bind(__nccwpck_require__, 4147)));

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/cucumber/format.js

/** Cucumber's json formatter: a scenario passes when all of its steps and hooks do. */
const cucumber = (0,json_format/* jsonFormat */.K)('cucumber', ['"keyword"'], (text) => text.startsWith('[') && /"keyword"\s*:\s*"/u.test(text) && /"elements"\s*:|"uri"\s*:/u.test(text), async () => __nccwpck_require__.e(/* import() */ 1114).then(__nccwpck_require__.bind(__nccwpck_require__, 1114)));

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/cypress/format.js

/** What `cypress.run()` returns, written to a file. A spec with an error ran no test of its own. */
const cypress = (0,json_format/* jsonFormat */.K)('cypress', ['"cypressVersion"', '"totalTests"'], (text) => /"cypressVersion"|"totalTests"\s*:\s*\d/u.test(text), async () => __nccwpck_require__.e(/* import() */ 5941).then(__nccwpck_require__.bind(__nccwpck_require__, 5941)));

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/dart/format.js

/** `dart test --reporter json` and `flutter test --machine`: one event a line. */
const dart = {
    name: 'dart-json',
    recognises: ({ text }) => text.includes('"protocolVersion"') && /^\{[^\n]{0,400}"protocolVersion"\s*:/u.test(text),
    open: async (sink) => {
        const { DartReader } = await __nccwpck_require__.e(/* import() */ 2861).then(__nccwpck_require__.bind(__nccwpck_require__, 2861));
        const reader = new DartReader(sink);
        return (0,consumer/* lines */.Mn)((text) => reader.line(text), () => reader.end());
    },
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/go/format.js

/** `go test -json` (cmd/test2json): one event a line. */
const go = {
    name: 'go-json',
    recognises: ({ text }) => text.startsWith('{') && text.includes('"Action":"') && /^[^\n]{0,4000}"Action":"/u.test(text),
    open: async (sink) => {
        const { GoReader } = await __nccwpck_require__.e(/* import() */ 8976).then(__nccwpck_require__.bind(__nccwpck_require__, 8976));
        const reader = new GoReader(sink);
        return (0,consumer/* lines */.Mn)((text) => reader.line(text), () => reader.end());
    },
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/jest/format.js

/**
 * `jest --json` and Vitest's json reporter. A suite that crashed has no assertion and a message; Jest shows a retried
 * test by `invocations`, Vitest by failure messages beside `passed`; a test declared to fail proves nothing.
 */
const jest = (0,json_format/* jsonFormat */.K)('jest', ['"numTotalTest', '"numPassedTest', '"numFailedTest'], (text) => /"num(?:Total|Passed|Failed)(?:Tests|TestSuites)"\s*:/u.test(text), async () => __nccwpck_require__.e(/* import() */ 5780).then(__nccwpck_require__.bind(__nccwpck_require__, 5780)));

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/junit/case.js
const FAILED = new Set(['failed', 'failure', 'fail', 'broken', 'notok', 'not ok']);
const ERROR = new Set(['error', 'errored', 'crashed', 'timeout', 'timedout', 'aborted', 'interrupted']);
const SKIPPED = new Set(['skipped', 'skip', 'disabled', 'notrun', 'not_run', 'not run', 'ignored', 'pending', 'inconclusive'].concat([
    'notexecuted',
    'suppressed',
    'blocked',
    'not-run',
    'unexecuted',
    'notrunnable',
    'quarantined',
    'todo',
]));
/** Properties under which tests name what they verify. */
const STANDARD = /^(?:asvs|wstg|cwe|ssdf)$/iu;
/** Characters kept of what a failure said. */
const FAILURE_WORDS = 2000;
/** Attributes under which producers write the outcome of a case besides its child elements. */
const STATUS_ATTRIBUTES = ['status', 'result', 'outcome'];
function openCase(attributes) {
    return {
        name: (attributes.get('name') ?? '').trim(),
        className: (attributes.get('classname') ?? attributes.get('class') ?? '').trim(),
        file: attributes.get('file') ?? attributes.get('filepath') ?? null,
        statusWords: statusWords(attributes),
        failures: 0,
        errors: 0,
        skipped: false,
        todo: false,
        failedRuns: 0,
        failure: null,
        assertions: counted(attributes.get('assertions')),
        claims: [],
    };
}
const NO_WORDS = [];
/** Most cases say nothing of themselves in attributes; for a million of them no list is made. */
function statusWords(attributes) {
    let words = null;
    for (const name of STATUS_ATTRIBUTES) {
        const word = attributes.get(name);
        if (word !== undefined)
            (words ??= []).push(word.trim().toLowerCase());
    }
    if (attributes.get('disabled') === 'true' || attributes.get('skipped') === 'true')
        (words ??= []).push('disabled');
    return words ?? NO_WORDS;
}
/** How many assertions held; null when the runner does not say, or says zero, as many do for every test. */
function counted(text) {
    const number = Number(text ?? 0);
    return Number.isSafeInteger(number) && number > 0 ? number : null;
}
/** Notes a child element of the case. */
function addChild(open, element, attributes) {
    if (element === 'failure' || element === 'error') {
        if (element === 'failure')
            open.failures++;
        else
            open.errors++;
        const said = [attributes.get('type'), attributes.get('message')].filter((part) => (part ?? '') !== '');
        open.failure ??= { headline: said.join(': ').slice(0, FAILURE_WORDS), body: '' };
    }
    if (element === 'skipped' || element === 'disabled' || element === 'ignored') {
        open.skipped = true;
        open.todo ||= attributes.get('type') === 'todo';
    }
    else if (/^(?:flaky|rerun)(?:Failure|Error)$/u.test(element))
        open.failedRuns++;
    else if (element === 'property')
        addProperty(open, attributes.get('name') ?? '', attributes.get('value') ?? '');
}
function addProperty(open, name, value) {
    if (name === 'evidence')
        open.claims.push(value);
    else if (STANDARD.test(name))
        open.claims.push(`${name.toUpperCase()} ${value.slice(0, 200)}`);
}
/**
 * The worst that was said wins: error, failure, skipped, passed. One exception: `node --test` writes a failing todo as
 * `<skipped type="todo">` beside `<failure>`, and a todo may fail.
 */
function outcomeOf(open) {
    const says = (words) => open.statusWords.some((word) => words.has(word));
    if (open.todo)
        return 'todo';
    if (open.errors > 0)
        return 'error';
    if (open.failures > 0)
        return 'failed';
    if (says(ERROR))
        return 'error';
    if (says(FAILED))
        return 'failed';
    if (open.skipped || says(SKIPPED))
        return 'skipped';
    return open.failedRuns > 0 ? 'flaky' : 'passed';
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/junit/suite.js
/** @param isRoot the root's name is the run's (`jest tests`), no part of a test's name */
function openSuite(attributes, isRoot) {
    const number = (name) => {
        const value = Number(attributes.get(name));
        return Number.isFinite(value) && value > 0 ? Math.floor(value) : 0;
    };
    return {
        name: isRoot ? '' : (attributes.get('name') ?? '').trim(),
        file: attributes.get('file') ?? attributes.get('filepath') ?? null,
        declaredTests: number('tests'),
        declaredFailing: number('failures') + number('errors'),
        runs: 0,
        failing: 0,
    };
}
/**
 * Where the header knows of more than the cases show, something was lost on the way: never green. A header that knows
 * of less is the habit of some converters and hides nothing.
 */
function contradictions(suite) {
    const of = suite.name === '' ? 'the report' : `suite "${suite.name.slice(0, 120)}"`;
    const found = [];
    if (suite.declaredFailing > suite.failing) {
        found.push(`${of} counts ${suite.declaredFailing} failures and errors, its test cases show ${suite.failing}`);
    }
    if (suite.declaredTests > suite.runs) {
        found.push(`${of} counts ${suite.declaredTests} tests, it holds ${suite.runs}`);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/test-path.js
const PATH_LIKE = /^[^\s<>"|*?]{1,400}[/\\][^\s<>"|*?/\\]{1,200}$|^[\w-]{1,100}(?:\.[\w-]{1,60})?\.(?:[cm]?[jt]sx?|py|rb|go|java|cs|php|dart)$/u;
const DOTTED = /^[A-Za-z_$][\w$]{0,120}\.[\w$.]{1,400}$/u;
/** Whether a suite or class name is a path. */
const isPath = (name) => 
// Neither a folder nor an extension of a file: most names are told by this, without the pattern.
(name.includes('/') || name.includes('\\') || name.includes('.')) && PATH_LIKE.test(name);
/**
 * The path a test lives at, as well as the report tells: its own file, its suite's file, a suite or class name that
 * is a path, else a dotted class name as a path (`com.example.LoginTest` → `com/example/LoginTest`).
 */
function fileOf(own, suiteFile, suiteName, className) {
    const named = own ?? suiteFile ?? [className, suiteName ?? ''].find(isPath) ?? null;
    if (named !== null && named !== '')
        return toSlashes(named);
    return DOTTED.test(className) ? className.replaceAll('.', '/') : null;
}
/** Windows separators as `/`, without a leading `./`. */
const toSlashes = (path) => path.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');

// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/input/own-copy.js
var own_copy = __nccwpck_require__(5866);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/junit/surroundings.js


function surroundingsOf(suites) {
    const names = suites.map(({ name }) => name).filter((name) => name !== '');
    return {
        names: names.filter((name) => !isPath(name)),
        file: suites.findLast(({ file }) => file !== null)?.file ?? null,
        classOf: classReader(names.at(-1) ?? ''),
    };
}
/** Classes remembered at once; reports list the cases of a class together. */
const REMEMBERED = 256;
/** Reads class names inside one suite; a name met again costs a look-up. */
function classReader(suiteName) {
    const known = new Map();
    return (className) => {
        const found = known.get(className);
        if (found !== undefined)
            return found;
        if (known.size >= REMEMBERED)
            known.clear();
        const read = { isPath: isPath(className), file: fileOf(null, null, suiteName, className) };
        known.set((0,own_copy/* ownCopy */.S)(className), read);
        return read;
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/junit/handler.js




/** Follows suites and cases as they open and close; keeps only those that are open. */
function junitHandler(sink) {
    const suites = [];
    const cases = [];
    const elements = [];
    /** Worked out once for all cases of a suite; null after a suite opened or closed. */
    let surroundings = null;
    const closeCase = (open) => {
        const outcome = outcomeOf(open);
        const around = (surroundings ??= surroundingsOf(suites));
        const known = around.classOf(open.className);
        const named = open.file ?? around.file;
        sink.test({
            suite: suiteOf(around.names, open, known.isPath),
            name: open.claims.length === 0 ? open.name : open.name + open.claims.map((claim) => ` [${claim}]`).join(''),
            file: named === null ? known.file : fileOf(named, null, undefined, open.className),
            outcome,
            ...(sink.wantsFailures === true && open.failure !== null ? { failure: open.failure } : {}),
            ...(open.assertions === null ? {} : { assertions: open.assertions }),
        });
        const suite = suites.at(-1);
        if (suite === undefined)
            return;
        suite.runs += 1 + open.failedRuns;
        const shown = open.failures + open.errors;
        suite.failing += open.failedRuns + (shown === 0 && (outcome === 'failed' || outcome === 'error') ? 1 : shown);
    };
    const closeSuite = (suite) => {
        for (const problem of contradictions(suite))
            sink.contradiction(problem);
        const parent = suites.at(-1);
        if (parent === undefined)
            return;
        parent.runs += suite.runs;
        parent.failing += suite.failing;
    };
    return {
        open: (name, attributes) => {
            const parent = elements.at(-1);
            elements.push(name);
            if (name === 'testsuite' || name === 'testsuites') {
                surroundings = null;
                suites.push(openSuite(attributes, name === 'testsuites'));
            }
            else if (name === 'testcase')
                cases.push(openCase(attributes));
            else if (cases.length > 0)
                addChild(cases.at(-1), name, attributes);
            else if ((name === 'error' || name === 'failure') && (parent === 'testsuite' || parent === 'testsuites')) {
                const suite = suites.at(-1);
                suite.failing++;
                sink.suiteError(`suite "${suite.name.slice(0, 120)}" failed outside its test cases`);
            }
        },
        close: (name) => {
            elements.pop();
            if (name === 'testcase')
                closeCase(cases.pop());
            else if (name === 'testsuite' || name === 'testsuites') {
                surroundings = null;
                closeSuite(suites.pop());
            }
        },
        ...(sink.wantsFailures === true ? { text: (words) => addWords(cases.at(-1), elements.at(-1), words) } : {}),
    };
}
/** Keeps the beginning of what stands in a failure's element. */
function addWords(open, element, words) {
    if (open?.failure == null || (element !== 'failure' && element !== 'error'))
        return;
    open.failure.body = (open.failure.body + words.slice(0, FAILURE_WORDS)).slice(0, FAILURE_WORDS);
}
/** The names around a test, told once: a path is its file, and some producers begin the name with the class. */
function suiteOf(names, { className, name }, classIsPath) {
    const around = names.filter((one) => one !== className && !name.startsWith(`${one} `));
    if (!classIsPath && !name.startsWith(className))
        around.push(className);
    return around.join(' ');
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/junit/format.js


/** JUnit XML in every dialect met: any prefix, one or many suites, nested, cases without a suite. */
const junit = {
    name: 'junit',
    recognises: ({ root }) => root === 'testsuites' || root === 'testsuite',
    open: (sink) => xml(junitHandler(sink)),
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/mocha/format.js

/** Mocha's json reporter: four lists. A hook that fails stands among the failures only. */
const mocha = (0,json_format/* jsonFormat */.K)('mocha-json', ['"stats"'], (text) => /"stats"\s*:\s*\{\s*"suites"/u.test(text) && !/"results"\s*:\s*\[/u.test(text.slice(0, 2000)), async () => __nccwpck_require__.e(/* import() */ 3182).then(__nccwpck_require__.bind(__nccwpck_require__, 3182)));

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/mochawesome/format.js

/** Mochawesome, the usual report of Cypress. A test without a state did not run because a hook failed. */
const mochawesome = (0,json_format/* jsonFormat */.K)('mochawesome', ['"stats"'], (text) => /"stats"\s*:\s*\{\s*"suites"/u.test(text) && /"results"\s*:\s*\[/u.test(text), async () => __nccwpck_require__.e(/* import() */ 4310).then(__nccwpck_require__.bind(__nccwpck_require__, 4310)));

// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/results/header.js
var results_header = __nccwpck_require__(5851);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/nunit/handler.js

const OUTCOMES = {
    passed: 'passed',
    success: 'passed',
    warning: 'passed',
    failed: 'failed',
    failure: 'failed',
    error: 'error',
    cancelled: 'error',
    invalid: 'error',
    skipped: 'skipped',
    ignored: 'skipped',
    inconclusive: 'skipped',
    notrunnable: 'skipped',
    explicit: 'skipped',
};
/**
 * Reads the cases of both versions. A suite that failed without a failing case (set-up, tear-down, assembly) is a
 * failure of its own; a result word that is not known is an error, never a pass.
 */
function nunitHandler(sink) {
    const header = (0,results_header/* headerCheck */.M)(sink);
    const suites = [];
    return {
        open: (name, attributes) => {
            if (name === 'test-run')
                header.promise((0,results_header/* sumOf */.X)(attributes, 'total'), (0,results_header/* sumOf */.X)(attributes, 'failed'));
            else if (name === 'test-results') {
                header.promise((0,results_header/* sumOf */.X)(attributes, 'total'), (0,results_header/* sumOf */.X)(attributes, 'failures', 'errors'));
            }
            else if (name === 'test-suite') {
                const failed = /^(?:failed|failure|error)$/iu.test(attributes.get('result') ?? '');
                suites.push({ failed, name: attributes.get('name') ?? '', failing: 0 });
            }
            else if (name === 'test-case') {
                const outcome = handler_outcomeOf(attributes);
                const suite = suites.at(-1);
                if (suite !== undefined && (outcome === 'failed' || outcome === 'error'))
                    suite.failing++;
                const className = attributes.get('classname') ?? suites.map((one) => one.name).at(-1) ?? '';
                const fullName = attributes.get('fullname') ?? attributes.get('name') ?? '';
                header.test({ suite: className, name: fullName, file: className.replaceAll('.', '/') || null, outcome });
            }
        },
        close: (name) => {
            if (name === 'test-suite') {
                const closed = suites.pop();
                const parent = suites.at(-1);
                if (closed.failed && closed.failing === 0) {
                    sink.suiteError(`suite "${closed.name.slice(0, 120)}" failed outside its test cases`);
                    closed.failing = 1;
                }
                if (parent !== undefined)
                    parent.failing += closed.failing;
            }
            else if (name === 'test-run' || name === 'test-results')
                header.check();
        },
    };
}
function handler_outcomeOf(attributes) {
    const label = attributes.get('label')?.toLowerCase() ?? '';
    const result = attributes.get('result')?.toLowerCase();
    if (result !== undefined) {
        const outcome = Object.hasOwn(OUTCOMES, result) ? OUTCOMES[result] : 'error';
        return outcome === 'failed' && label === 'error' ? 'error' : outcome;
    }
    // NUnit 2 without result words: executed and success.
    if (attributes.get('executed')?.toLowerCase() === 'false')
        return 'skipped';
    return attributes.get('success')?.toLowerCase() === 'true' ? 'passed' : 'failed';
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/nunit/format.js


/** NUnit 2 (`test-results`) and NUnit 3 (`test-run`, or a lone `test-suite`). */
const nunit = {
    name: 'nunit',
    recognises: ({ root }) => root === 'test-results' || root === 'test-run' || root === 'test-suite',
    open: (sink) => xml(nunitHandler(sink)),
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/playwright/format.js

/** Playwright's json reporter. Its own errors (a file that does not load, a broken set-up) stand beside the suites. */
const playwright = (0,json_format/* jsonFormat */.K)('playwright', ['"forbidOnly"', '"projectName"', '"rootDir"'], (text) => /"forbidOnly"\s*:|"projectName"\s*:|"rootDir"\s*:/u.test(text), async () => __nccwpck_require__.e(/* import() */ 6151).then(__nccwpck_require__.bind(__nccwpck_require__, 6151)));

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/pytest/format.js

/** pytest-json-report. A module that cannot be collected, or an exit status without a failing test, fails by itself. */
const pytest = (0,json_format/* jsonFormat */.K)('pytest-json', ['"exitcode"'], (text) => /"exitcode"\s*:/u.test(text), async () => __nccwpck_require__.e(/* import() */ 7523).then(__nccwpck_require__.bind(__nccwpck_require__, 7523)));

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/tap/format.js

const BEGINNING = /^(?:#.{0,400}\n\s*|pragma .{0,40}\n\s*)*(?:TAP version \d+|\d+\.\.\d+|(?:not )?ok\b|Bail out!)/iu;
/** What the pattern can begin with: a plain look at one character spares other files its compilation. */
const FIRST = '#pPtTnNoObB0123456789';
/** Test Anything Protocol, versions 12 to 14, with subtests indented or in braces. */
const tap = {
    name: 'tap',
    recognises: ({ text, root }) => root === null && FIRST.includes(text.charAt(0)) && BEGINNING.test(text.slice(0, 4000)),
    open: async (sink) => {
        const { TapReader } = await __nccwpck_require__.e(/* import() */ 6634).then(__nccwpck_require__.bind(__nccwpck_require__, 6634));
        const reader = new TapReader(sink);
        return (0,consumer/* lines */.Mn)((text) => reader.line(text), () => reader.end());
    },
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/testng/format.js


const format_OUTCOMES = { PASS: 'passed', FAIL: 'failed', SKIP: 'skipped' };
/** TestNG's own report (`testng-results`). A configuration method that fails is a failure outside the tests. */
const testng = {
    name: 'testng',
    recognises: ({ root }) => root === 'testng-results',
    open: (sink) => xml(testng_format_handler(sink)),
};
function testng_format_handler(sink) {
    const header = (0,results_header/* headerCheck */.M)(sink);
    let className = '';
    return {
        open: (name, attributes) => {
            if (name === 'testng-results')
                header.promise((0,results_header/* sumOf */.X)(attributes, 'total'), (0,results_header/* sumOf */.X)(attributes, 'failed'));
            else if (name === 'class')
                className = attributes.get('name') ?? '';
            else if (name === 'test-method') {
                const status = attributes.get('status') ?? '';
                const outcome = Object.hasOwn(format_OUTCOMES, status) ? format_OUTCOMES[status] : 'error';
                const method = attributes.get('name') ?? '';
                if (attributes.get('is-config') !== 'true') {
                    header.test({ suite: className, name: method, file: className.replaceAll('.', '/') || null, outcome });
                }
                else if (outcome !== 'passed' && outcome !== 'skipped') {
                    sink.suiteError(`configuration method ${className}.${method} failed`.slice(0, 300));
                }
            }
        },
        close: (name) => {
            if (name === 'testng-results')
                header.check();
        },
    };
}

// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/results/failure-words.js
var failure_words = __nccwpck_require__(4122);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/trx/handler.js


const handler_OUTCOMES = {
    Passed: 'passed',
    Warning: 'passed',
    Failed: 'failed',
    Error: 'error',
    Timeout: 'error',
    Aborted: 'error',
    PassedButRunAborted: 'error',
    Disconnected: 'error',
    NotExecuted: 'skipped',
    NotRunnable: 'skipped',
    Inconclusive: 'skipped',
    Pending: 'skipped',
    InProgress: 'error',
    Completed: 'skipped',
};
/** Characters kept of the message of a failure. */
const MESSAGE = 2000;
/** Reads `<Results>`; rows of a data-driven test count in place of the test, a run that was aborted fails. */
function trxHandler(sink) {
    const header = (0,results_header/* headerCheck */.M)(sink);
    const open = [];
    let inMessage = false;
    const keep = (words) => {
        const closest = open.at(-1);
        if (inMessage && closest !== undefined)
            closest.message = (closest.message + words).slice(0, MESSAGE);
    };
    return {
        open: (name, attributes) => {
            inMessage = name === 'Message';
            if (isResult(name) && attributes.has('testName'))
                open.push({ attributes, inner: 0, message: '' });
            else if (name === 'Counters') {
                header.promise((0,results_header/* sumOf */.X)(attributes, 'total'), (0,results_header/* sumOf */.X)(attributes, 'failed', 'error', 'timeout', 'aborted'));
            }
            else if (name === 'ResultSummary' &&
                /^(?:Aborted|Error|Timeout|Disconnected)$/u.test(attributes.get('outcome') ?? '')) {
                sink.suiteError(`the run ended as ${attributes.get('outcome')}`);
            }
        },
        close: (name) => {
            inMessage = false;
            if (name === 'TestRun')
                header.check();
            const closed = isResult(name) ? open.pop() : undefined;
            if (closed === undefined)
                return;
            const parent = open.at(-1);
            if (parent !== undefined)
                parent.inner++;
            const outcome = trx_handler_outcomeOf(closed.attributes);
            if (closed.inner > 0 && outcome === 'passed')
                return;
            const test = closed.attributes.get('testName') ?? '';
            header.test({ suite: '', name: test, file: null, outcome, ...(0,failure_words/* failureOf */.g)(sink, closed.message) });
        },
        ...(sink.wantsFailures === true ? { text: keep } : {}),
    };
}
const isResult = (name) => /^(?:UnitTest|Test|Generic\w{0,20}|WebTest|ManualTest|CodedUITest|LoadTest|OrderedTest)Result$/u.test(name);
/** A result without an outcome did not run to its end: Visual Studio leaves it out for errors. */
function trx_handler_outcomeOf(attributes) {
    const word = attributes.get('outcome') ?? 'Error';
    return Object.hasOwn(handler_OUTCOMES, word) ? handler_OUTCOMES[word] : 'error';
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/trx/format.js


/** Visual Studio test results (TRX), told from other `TestRun` roots by their namespace or their attributes. */
const trx = {
    name: 'trx',
    recognises: ({ root, rootTag }) => root === 'TestRun' && /schemas\/VisualStudio|\brunUser=|\bid="[0-9a-f-]{36}"/u.test(rootTag),
    open: (sink) => xml(trxHandler(sink)),
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/xunit/handler.js

const xunit_handler_OUTCOMES = {
    pass: 'passed',
    fail: 'failed',
    skip: 'skipped',
    notrun: 'skipped',
};
/** Reads `<test>` elements; an `<error>` of an assembly (a fixture's clean-up, a crash) fails without a test. */
function xunitHandler(sink) {
    const header = (0,results_header/* headerCheck */.M)(sink);
    return {
        open: (name, attributes) => {
            if (name === 'assembly')
                header.promise((0,results_header/* sumOf */.X)(attributes, 'total'), (0,results_header/* sumOf */.X)(attributes, 'failed'));
            else if (name === 'error')
                sink.suiteError(`an assembly failed outside its tests: ${(attributes.get('name') ?? '').slice(0, 120)}`);
            else if (name === 'test') {
                const word = attributes.get('result')?.toLowerCase() ?? '';
                const type = attributes.get('type') ?? '';
                header.test({
                    suite: type,
                    name: attributes.get('name') ?? '',
                    file: type === '' ? null : type.replaceAll('.', '/'),
                    outcome: Object.hasOwn(xunit_handler_OUTCOMES, word) ? xunit_handler_OUTCOMES[word] : 'error',
                });
            }
        },
        close: (name) => {
            if (name === 'assemblies' || name === 'assembly')
                header.check();
        },
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/xunit/format.js


/** xUnit.net, versions 1 and 2 (`assemblies`, or a lone `assembly`). */
const xunit = {
    name: 'xunit',
    recognises: ({ root }) => root === 'assemblies' || root === 'assembly',
    open: (sink) => xml(xunitHandler(sink)),
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/formats.js
















/** Every format of test results that can be read; the first that recognises a file reads it. */
const RESULT_FORMATS = [
    junit,
    nunit,
    trx,
    xunit,
    testng,
    tap,
    go,
    dart,
    ctrf,
    jest,
    mochawesome,
    mocha,
    cypress,
    playwright,
    pytest,
    cucumber,
];
const resultFormatOf = (start) => RESULT_FORMATS.find((format) => format.recognises(start)) ?? null;

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/tally.js


const noTotals = () => ({ tests: 0, passed: 0, failed: 0, errors: 0, skipped: 0 });
const COLUMN = {
    passed: 'passed',
    flaky: 'passed',
    failed: 'failed',
    error: 'errors',
    skipped: 'skipped',
    todo: 'skipped',
};
/** Adds `from` to `into`. */
function addTotals(into, from) {
    for (const key of Object.keys(into))
        into[key] += from[key];
}
/**
 * @param onTest sees every test case while the report is read, before it is known whether the report is sound
 * @param wantsFailures whether the words of failures are to be kept
 */
function tally(onTest, wantsFailures = false) {
    const totals = noTotals();
    const problems = [];
    let suiteErrors = 0;
    let contradictions = 0;
    let flaky = 0;
    const note = (message) => {
        if (problems.length < limits/* LIMITS */.b.problems)
            problems.push(message);
    };
    return {
        wantsFailures,
        totals,
        problems,
        get suiteErrors() {
            return suiteErrors;
        },
        get contradictions() {
            return contradictions;
        },
        get flaky() {
            return flaky;
        },
        note,
        contradiction: (message) => {
            suiteErrors++;
            contradictions++;
            note(message);
        },
        suiteError: (message) => {
            suiteErrors++;
            note(message);
        },
        test: (testCase) => {
            if (++totals.tests > limits/* LIMITS */.b.cases)
                throw new malformed/* MalformedReport */.Q(`holds more than ${limits/* LIMITS */.b.cases} tests`);
            totals[COLUMN[testCase.outcome]]++;
            if (testCase.outcome === 'flaky')
                flaky++;
            onTest(clipped(testCase));
        },
    };
}
const clipped = (testCase) => testCase.name.length <= limits/* LIMITS */.b.name && testCase.suite.length <= limits/* LIMITS */.b.name
    ? testCase
    : { ...testCase, name: testCase.name.slice(0, limits/* LIMITS */.b.name), suite: testCase.suite.slice(0, limits/* LIMITS */.b.name) };

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/read-report.js








/**
 * Reads one report.
 *
 * @param onTest sees every test while it is read, before anybody knows whether the report is sound
 * @throws EvidenceError when the file cannot be read at all
 */
async function readReport(files, path, onTest, { wantsFailures = false } = {}) {
    const sink = tally(onTest, wantsFailures);
    const mutants = [];
    let format = 'unknown';
    const seen = { kind: 'results' };
    const { digest, error } = await readFileOnce(files, path, async (bytes) => {
        const start = startOf(bytes);
        if (start.text === '')
            return null;
        const found = resultFormatOf(start);
        if (found !== null) {
            format = found.name;
            return found.open(sink);
        }
        const mutation = mutationFormatOf(start);
        if (mutation !== null) {
            seen.kind = 'mutants';
            format = mutation.name;
            return mutation.open(mutants);
        }
        if (coverageFormatOf(start) !== null)
            seen.kind = 'coverage';
        else if (sniffReport(bytes) === 'scan')
            seen.kind = 'scan';
        else
            throw new malformed/* MalformedReport */.Q('is in no format of test results that is known here');
        return null;
    });
    if (error !== null && !(error instanceof malformed/* MalformedReport */.Q))
        throw error;
    const { kind } = seen;
    if (kind === 'mutants' && error === null)
        return { kind, mutants, digest };
    if (kind === 'coverage' || kind === 'scan')
        return { kind, digest };
    if (error !== null)
        return { kind: 'results', reading: refused(path, error.message, format), digest };
    const { totals, suiteErrors, flaky } = sink;
    if (totals.tests === 0 && sink.contradictions > 0) {
        return { kind: 'results', reading: refused(path, `contradicts itself: ${sink.problems[0] ?? ''}`, format), digest };
    }
    const status = totals.failed + totals.errors + suiteErrors > 0 ? 'failed' : totals.tests === 0 ? 'empty' : 'ok';
    const problems = status === 'empty' ? [...sink.problems, 'holds no test'] : sink.problems;
    return { kind: 'results', reading: { path, format, ...totals, status, suiteErrors, flaky, problems }, digest };
}
/** The reading of a file that proves nothing. */
const refused = (path, why, format = 'unknown') => ({
    path,
    format,
    ...noTotals(),
    status: 'malformed',
    suiteErrors: 0,
    flaky: 0,
    problems: [why],
});

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/canary/canary.js


/** Takes the canary's report out of the given paths. */
function withoutCanary(paths, name) {
    if (name === null)
        return { others: paths, canary: null };
    const isCanary = (path) => {
        const plain = path.replaceAll('\\', '/');
        return plain === name || plain.endsWith(`/${name}`);
    };
    return { others: paths.filter((path) => !isCanary(path)), canary: paths.find(isCanary) ?? null };
}
/** Reads the canary's report. Only a sound report in which a test fails is red; a crash outside of tests is not. */
async function readCanary(files, path, name) {
    if (name === null)
        return { state: 'off', name, digest: null };
    if (path === null)
        return { state: 'missing', name, digest: null };
    try {
        const read = await readReport(files, path, () => undefined);
        if (read.kind !== 'results' || read.reading.status === 'malformed' || read.reading.status === 'empty') {
            return { state: 'missing', name, digest: read.digest };
        }
        const { failed, errors } = read.reading;
        return { state: failed + errors > 0 ? 'red' : 'green', name, digest: read.digest };
    }
    catch (error) {
        if (!(error instanceof errors/* EvidenceError */.oe))
            throw error;
        return { state: 'missing', name, digest: null };
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/red/failure-kind.js
const COMPILE = /\bSyntaxError\b|\berror (?:TS|CS|BC)\d{3,5}\b|\bTS\d{4,5}:|\[(?:build|setup) failed\]|\bcompilation (?:error|fail)|\bIndentationError\b|\bParseError\b|Transform failed with/iu;
const MISSING = /is not a (?:function|constructor)|\b(?:is not defined|Cannot find (?:module|name|package)|ERR_MODULE_NOT_FOUND|ModuleNotFoundError|ImportError|cannot import name|has no attribute|NoMethodError|NameError|uninitialized constant|undefined (?:local variable or )?method|cannot find symbol|NoSuchMethodError|NoSuchFieldError|NoClassDefFoundError|ClassNotFoundException|MissingMethodException|does not provide an export named|Call to undefined (?:method|function))\b|\bCannot read propert(?:y|ies) of undefined|\bClass "[^"]{1,200}" not found|\bundefined: \w|Failed to (?:resolve|load) (?:import|url)/u;
const ASSERTION = /\bAssert(?:ion)?(?:Failed)?(?:Error|Exception)\b|\bERR_ASSERTION\b|\bExpectation(?:Failed|NotMet)\w{0,20}|\bComparisonFailure\b|\bMinitest::Assertion\b|\b(?:MultipleFailures|WantedButNotInvoked|NeverWantedButInvoked|ArgumentsAreDifferent|MultipleException)\w{0,30}|\bXunit\.Sdk\.|\bNUnit\.Framework\.\w{0,40}Exception|\bAssert\.\w{1,60}(?:\(\)|\s+(?:failed|Failure))|\bexpect\(|\bexpected\b|^assert\b|\bassertion (?:failed|`|left)|\bFailed asserting\b|\bError Trace:|\bDid not raise\b|_test\.go:\d{1,6}:/imu;
/** A crash behind a Go test's own lines. */
const PANIC = /^panic:|\bpanic: runtime error/mu;
/** Sorts a failure by its words: by type and message first, by the printed text only when these say nothing. */
function failureKind(words) {
    if (words === undefined)
        return 'other';
    return kindOf(words.headline) ?? kindOf(words.body) ?? 'other';
}
function kindOf(text) {
    if (text === '')
        return null;
    // The first words are the error's own; "expected a TypeError: x is not a function" is an assertion about one.
    const found = [
        { kind: 'compile', at: text.search(COMPILE) },
        { kind: 'missing-symbol', at: text.search(MISSING) },
        { kind: 'assertion', at: text.search(ASSERTION) },
        { kind: 'other', at: text.search(PANIC) },
    ];
    const [first] = found.filter(({ at }) => at !== -1).toSorted((a, b) => a.at - b.at);
    return first?.kind ?? null;
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/red/base-runs.js


/**
 * What a test of the head did on the base's code. Only `red` shows that it can see the change: it failed there, in every
 * run, because an assertion did not hold.
 */
const BASE_STATES = [
    'red',
    'passes',
    'missing-symbol',
    'not-compiled',
    'error',
    'flaky',
    'not-run',
    'absent',
];
/** What each state says, for people; to be read after the test's name. */
const STATE_WORDS = {
    red: 'fails without the change',
    passes: 'passes without the change as well',
    'missing-symbol': 'cannot run without the change: it needs a name that the base lacks',
    'not-compiled': 'cannot be compiled without the change',
    error: 'breaks without the change, but not in an assertion',
    flaky: 'fails and passes without the change, as it happens',
    'not-run': 'was skipped on the base’s code',
    absent: 'did not run on the base’s code',
};
/** Distinct tests remembered of the base's reports; beyond, nothing more is known. */
const MAX_TESTS = 500_000;
/** Name of a test over all reports: what is around it and its own. */
const labelOf = ({ suite, name }) => suite === '' ? name : `${suite} ${name}`;
function baseRuns() {
    /** Label → file → state. */
    const tests = new Map();
    let crashed = false;
    return {
        open: () => {
            const page = [];
            return {
                onTest: (testCase) => {
                    if (tests.size + page.length >= MAX_TESTS)
                        return;
                    page.push({
                        label: (0,own_copy/* ownCopy */.S)(labelOf(testCase)),
                        file: (0,own_copy/* ownCopy */.S)(testCase.file ?? ''),
                        state: stateOf(testCase),
                    });
                },
                settle: (sound, errors) => {
                    crashed ||= errors > 0;
                    if (!sound)
                        return;
                    for (const { label, file, state } of page) {
                        const files = tests.get(label) ?? new Map();
                        files.set(file, together(files.get(file), state));
                        tests.set(label, files);
                    }
                },
            };
        },
        stateOf: (label, file) => {
            const files = tests.get(label);
            // A file that does not compile takes its tests with it; all that is left is an error outside of any test.
            if (files === undefined)
                return crashed ? 'not-compiled' : 'absent';
            if (files.size === 1)
                return [...files.values()][0];
            return [...files].find(([path]) => sameFile(path, file))?.[1] ?? 'absent';
        },
        labels: () => tests.keys(),
        get size() {
            return tests.size;
        },
    };
}
/** Base and head run in different folders; the last parts of the path are the same. */
const sameFile = (path, file) => file !== null && (path === file || lastParts(path) === lastParts(file));
const lastParts = (path) => path.replaceAll('\\', '/').split('/').slice(-3).join('/');
const BY_KIND = {
    assertion: 'red',
    'missing-symbol': 'missing-symbol',
    compile: 'not-compiled',
    other: 'error',
};
function stateOf({ outcome, failure }) {
    const plain = {
        passed: 'passes',
        flaky: 'flaky',
        failed: null,
        error: null,
        skipped: 'not-run',
        todo: 'not-run',
    };
    return plain[outcome] ?? BY_KIND[failureKind(failure)];
}
/** Two runs of one test: what they disagree about is chance, unless one of them did not run it. */
function together(one, other) {
    if (one === undefined || one === other || one === 'not-run')
        return other;
    return other === 'not-run' ? one : 'flaky';
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/vacuity/problem.js
/** What can be wrong with a test, seen from its source. */
const RULES = {
    'no-assertion': { proofless: true, text: 'asserts nothing' },
    'incomplete-assertion': { proofless: true, text: 'calls expect() without a matcher that runs' },
    'floating-assertion': { proofless: true, text: 'does not wait for an assertion in a promise' },
    'unreachable-assertion': { proofless: true, text: 'leaves before it asserts' },
    'conditional-assertion': { proofless: true, text: 'asserts only under a condition or in a catch' },
    'swallowed-assertion': { proofless: true, text: 'catches the failure of its own assertion' },
    'constant-assertion': { proofless: true, text: 'asserts only what always holds' },
    'snapshot-only': { proofless: true, text: 'compares with a stored snapshot only' },
    'mocked-subject': { proofless: true, text: 'replaces the unit under test by a mock' },
    'expected-failure': { proofless: true, text: 'is declared to fail' },
    'skipped-test': { proofless: false, text: 'is skipped' },
    'focused-test': { proofless: false, text: 'is focused, so the others do not run' },
    'todo-test': { proofless: false, text: 'is only a todo' },
    'conditional-test': { proofless: false, text: 'is defined under a condition' },
    'standalone-assertion': { proofless: false, text: 'asserts outside any test' },
    'floating-wait': { proofless: false, text: 'does not wait for the page' },
    unparsable: { proofless: false, text: 'cannot be parsed, or takes more effort than any honest one' },
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/vacuity/source-index.js

/**
 * Finds the source of a reported test by its name. Runners report the full title, the own title, or describe blocks
 * joined by their own signs; a title that a sound test has as well is taken for hollow only in a report that names the
 * file.
 */
function indexSources(files) {
    const hollow = new Map();
    const sound = new Set();
    for (const file of files) {
        const proofless = file.problems.filter(({ ruleId }) => RULES[ruleId].proofless);
        const whole = proofless.some(({ test }) => test === null);
        const named = new Set(proofless.flatMap(({ test }) => test ?? []));
        for (const test of file.tests) {
            const isHollow = whole || named.has(test.fullTitle);
            for (const key of new Set([plain(test.title), plain(test.fullTitle)])) {
                if (isHollow)
                    hollow.set(key, [...(hollow.get(key) ?? []), file.path]);
                else
                    sound.add(key);
            }
        }
    }
    // What cannot be read cannot be shown to assert: the tests of such a file prove nothing.
    const unreadable = files.filter(({ problems }) => problems.some(({ ruleId }) => ruleId === 'unparsable'));
    if (hollow.size === 0 && unreadable.length === 0 && sound.size === 0)
        return { find: () => null, strengthOf: () => 'unseen' };
    return {
        find: finder(files),
        strengthOf: (testCase) => {
            if (unreadable.some(({ path }) => isSameFile(path, testCase.file)))
                return 'hollow';
            const keys = keysOf(testCase);
            for (const key of keys) {
                const paths = hollow.get(key);
                if (paths === undefined)
                    continue;
                if (!sound.has(key) || paths.some((path) => isSameFile(path, testCase.file)))
                    return 'hollow';
            }
            return keys.some((key) => sound.has(key)) ? 'asserts' : 'unseen';
        },
    };
}
function finder(files) {
    const known = new Map();
    for (const { path, tests } of files) {
        for (const test of tests) {
            for (const key of new Set([plain(test.title), plain(test.fullTitle)])) {
                const same = known.get(key);
                if (same === undefined)
                    known.set(key, [{ path, test }]);
                else
                    same.push({ path, test });
            }
        }
    }
    return (testCase) => {
        for (const key of keysOf(testCase)) {
            const all = known.get(key) ?? [];
            const here = all.filter(({ path }) => isSameFile(path, testCase.file));
            const [only, another] = here.length > 0 ? here : all;
            if (only !== undefined && another === undefined)
                return only.test;
        }
        return null;
    };
}
/** The names under which the source of a reported test may be known, the longest first. */
function keysOf({ suite, name }) {
    const own = plain(name);
    const bare = own.replace(/(?:\[[^[\]]{0,200}\]|\([^()]{0,200}\)|<[^<>]{0,200}>)$/u, '').trim();
    const keys = [plain(`${suite} ${name}`), own, plain(name.split(/ [›>] /u).at(-1) ?? '')];
    // `test_refuses[case-1]`, `refuses(int)[1]`, `TestRefuses/case`: a row of a table is the test of that name.
    const whole = /^\w+(?=\/)/u.exec(own)?.[0];
    return [...new Set([...keys, ...(bare === '' ? [] : [bare]), ...(whole === undefined ? [] : [whole])])];
}
const isSameFile = (path, file) => file !== null && (path === file || path.endsWith(`/${file}`) || file.endsWith(`/${path}`));
const plain = (title) => title
    .replace(/ [›>] /gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/catalogue/catalogue.js
/** Loads the catalogues that were carried along; only when some test claims something. */
async function loadCatalogue() {
    const [asvs, asvs4, wstg, cwe, ssdf] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 9032).then(__nccwpck_require__.bind(__nccwpck_require__, 9032)),
        __nccwpck_require__.e(/* import() */ 82).then(__nccwpck_require__.bind(__nccwpck_require__, 82)),
        __nccwpck_require__.e(/* import() */ 3830).then(__nccwpck_require__.bind(__nccwpck_require__, 3830)),
        __nccwpck_require__.e(/* import() */ 3884).then(__nccwpck_require__.bind(__nccwpck_require__, 3884)),
        __nccwpck_require__.e(/* import() */ 3153).then(__nccwpck_require__.bind(__nccwpck_require__, 3153)),
    ]);
    const { requirements } = JSON.parse(asvs.JSON_TEXT);
    const guide = JSON.parse(wstg.JSON_TEXT);
    const weaknesses = cwe.readWeaknesses();
    return {
        asvs: new Map(Object.entries(requirements).map(([id, [level, section, links]]) => [id, { level, section, cwe: links }])),
        asvs4: new Map(Object.entries(JSON.parse(asvs4.JSON_TEXT).mapping)),
        wstg: new Map(Object.entries(guide.tests)),
        wstgToAsvs: new Map(Object.entries(guide.asvs)),
        cwe: weaknesses.known,
        cweDeprecated: weaknesses.deprecated,
        newestCwe: weaknesses.newest,
        ssdf: new Set(JSON.parse(ssdf.JSON_TEXT).tasks),
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/catalogue/check-claim.js
const CURRENT = '5.0.0';
const nothing = { level: null, related: [] };
/** Looks a claim up. */
function checkClaim(catalogue, claim) {
    switch (claim.standard) {
        case 'ASVS':
            return { ...claim, ...checkAsvs(catalogue, claim) };
        case 'WSTG': {
            const name = catalogue.wstg.get(claim.id);
            const related = (catalogue.wstgToAsvs.get(claim.id) ?? []).map((id) => `v${CURRENT}-${id}`);
            return name === undefined
                ? { ...claim, ...nothing, status: 'unknown', hint: 'The guide has no such test.' }
                : { ...claim, ...nothing, related, status: 'valid', hint: name };
        }
        case 'CWE':
            return { ...claim, ...nothing, ...checkCwe(catalogue, Number(claim.id.slice('CWE-'.length))) };
        default:
            return { ...claim, ...nothing, ...checkSsdf(catalogue, claim.id) };
    }
}
function checkAsvs(catalogue, { id, version }) {
    if (!/^\d+\.\d+\.\d+$/u.test(id))
        return { ...nothing, status: 'too-broad', hint: 'Name a requirement, not a chapter, a section or a level.' };
    const became = catalogue.asvs4.get(id);
    const once = became === undefined ? '' : ` In 4.0.3 the number was another requirement: ${became}.`;
    if (version !== null && version !== CURRENT) {
        const hint = version.startsWith('4.') && became !== undefined ? `${became}.` : `Cite version ${CURRENT}.`;
        return { ...nothing, status: 'other-version', hint };
    }
    const requirement = catalogue.asvs.get(id);
    if (requirement === undefined)
        return { ...nothing, status: 'unknown', hint: `ASVS ${CURRENT} has no such requirement.${once}` };
    const { level, section, cwe } = requirement;
    const related = cwe.map(([number]) => `CWE-${number}`);
    return version === null
        ? { level, related, status: 'unversioned', hint: `Write v${CURRENT}-${id} (${section}).${once}` }
        : { level, related, status: 'valid', hint: section };
}
function checkCwe({ cwe, cweDeprecated, newestCwe }, number) {
    if (cwe.has(number))
        return { status: 'valid', hint: '' };
    if (cweDeprecated.has(number))
        return { status: 'deprecated', hint: 'The weakness was deprecated.' };
    // The catalogue grows: what is newer than this copy is not called wrong.
    if (number > newestCwe && number < 10_000)
        return { status: 'valid', hint: 'Newer than the catalogue carried here.' };
    return { status: 'unknown', hint: 'No weakness has this number; a category or a view stands for none.' };
}
function checkSsdf({ ssdf }, id) {
    if (ssdf.has(id))
        return { status: 'valid', hint: '' };
    const broad = [...ssdf].some((task) => task.startsWith(`${id}.`));
    return broad
        ? { status: 'too-broad', hint: 'Name a task, not a practice.' }
        : { status: 'unknown', hint: 'SSDF 1.1 has no such task.' };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/catalogue/claims.js
const MENTION = /asvs|v\d\.\d\.\d-\d|wstg-|cwe-\d|ssdf/iu;
const ASVS = /\bASVS[\s:_"'=#-]{0,4}(?:(v?\d\.\d(?:\.\d)?)[-:\s]{1,3})?(V?\d{1,2}(?:\.\d{1,3}){0,2}|L[123])(?![\w.]*\d-)\b|\bv(\d\.\d\.\d)-(\d{1,2}\.\d{1,3}\.\d{1,3})\b/giu;
const WSTG = /\bWSTG-([A-Z]{4})-(\d{1,2})\b/giu;
const CWE = /\bCWE-(\d{1,5})\b/giu;
const SSDF = /\bSSDF[\s:_"'=-]{0,4}((?:PO|PS|PW|RV)\.\d{1,2}(?:\.\d{1,2})?)\b/giu;
/** Characters of a name or a comment in which claims are looked for. */
const LOOKED_AT = 4000;
/** Whether a text may hold a claim at all. Most hold none. */
const mayClaim = (text) => MENTION.test(text);
/** The identifiers of standards that a test's name, or a comment above it, speaks of. */
function claimsIn(whole) {
    const text = whole.slice(0, LOOKED_AT);
    if (!mayClaim(text))
        return [];
    const found = [];
    for (const [, version, number = '', cited, id] of text.matchAll(ASVS)) {
        if (cited !== undefined && id !== undefined)
            found.push({ standard: 'ASVS', id, version: cited });
        else
            found.push({ standard: 'ASVS', id: number.replace(/^v/iu, ''), version: fullVersion(version) });
    }
    for (const [, category = '', number = ''] of text.matchAll(WSTG))
        found.push({ standard: 'WSTG', id: `WSTG-${category.toUpperCase()}-${number.padStart(2, '0')}`, version: null });
    for (const [, number = ''] of text.matchAll(CWE))
        found.push({ standard: 'CWE', id: `CWE-${Number(number)}`, version: null });
    for (const [, id = ''] of text.matchAll(SSDF))
        found.push({ standard: 'SSDF', id: id.toUpperCase(), version: null });
    return found;
}
/** `v5.0` and `5.0.0` are the same version. */
function fullVersion(version) {
    if (version === undefined)
        return null;
    const plain = version.replace(/^v/iu, '');
    return plain.split('.').length === 2 ? `${plain}.0` : plain;
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/catalogue/claim-book.js






/** Distinct claims remembered. */
const MAX_CLAIMS = 2000;
/**
 * @param strengthOf what the source of a test says of it
 * @param inComments claims in comments above tests, by the plain title of the test
 */
function claimBook(strengthOf, inComments) {
    const all = new Map();
    const open = () => {
        const here = new Map();
        return {
            onTest: (testCase) => {
                const claims = claimsOf(testCase, inComments);
                if (claims.length === 0)
                    return;
                const proves = testCase.outcome === 'passed' && strengthOf(testCase) !== 'hollow';
                for (const claim of claims)
                    note(here, claim, labelOf(testCase), proves);
            },
            settle: (sound) => {
                for (const [key, { claim, test, tests, passing }] of here) {
                    const entry = entryOf(all, key, claim, test);
                    if (entry === null)
                        return;
                    entry.tests += tests;
                    if (sound)
                        entry.passing += passing;
                }
            },
        };
    };
    const told = async () => {
        if (all.size === 0)
            return [];
        const catalogue = await loadCatalogue();
        return [...all.values()].map(({ claim, ...rest }) => ({ ...checkClaim(catalogue, claim), ...rest }));
    };
    return { open, told };
}
function claimsOf(testCase, inComments) {
    const label = labelOf(testCase);
    const own = mayClaim(label) ? claimsIn(label) : [];
    if (inComments.size === 0)
        return own;
    return [...own, ...keysOf(testCase).flatMap((key) => inComments.get(key) ?? [])];
}
function note(into, claim, test, proves) {
    const entry = entryOf(into, `${claim.standard} ${claim.version ?? ''} ${claim.id}`, claim, test);
    if (entry === null)
        return;
    entry.tests++;
    if (proves)
        entry.passing++;
}
function entryOf(into, key, claim, test) {
    let entry = into.get(key);
    if (entry === undefined) {
        if (into.size >= MAX_CLAIMS)
            return null;
        into.set(key, (entry = { claim, test: (0,own_copy/* ownCopy */.S)(test), tests: 0, passing: 0 }));
    }
    return entry;
}

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

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/catalogue/findings.js

const WORDS = {
    valid: 'is claimed, and no test that claims it passes and asserts',
    unversioned: 'is claimed without a version',
    'other-version': 'is claimed of another version than the catalogue’s',
    'too-broad': 'is no requirement',
    deprecated: 'is deprecated',
    unknown: 'does not exist',
};
/** Claims that stand for nothing, as findings: the identifier is wrong, or nothing that passes claims it. */
const claimFindings = (claims) => claims.flatMap(({ standard, id, version, status, hint, passing, test }) => {
    if (status === 'valid' && passing > 0)
        return [];
    const name = standard === 'ASVS' ? `ASVS ${version === null ? '' : `v${version}-`}${id}` : id;
    const more = status === 'valid' ? '' : ` ${hint}`;
    const message = `${name} ${WORDS[status]} (test "${test.slice(0, 160)}").${more}`;
    return [
        finding(`test-claim/${status === 'valid' ? 'unproved' : status}`, 'warning', message, undefined, { text: name }),
    ];
});

// EXTERNAL MODULE: ./build/emit/shared/change/change.js
var change_change = __nccwpck_require__(6799);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/source/languages.js
const CODE = /\.(?:[cm]?[jt]sx?|py|go|java|kts?|scala|rb|php|cs|fs|vb|rs|c|cc|cpp|cxx|h|hpp|m|mm|swift|dart|exs?|erl|clj[cs]?|groovy|vue|svelte|lua|pl|pm)$/iu;
const DECLARATION = /\.d\.[cm]?ts$/iu;
const TEST_PATH = /(?:^|\/)(?:__tests__|tests?|specs?|e2e|integration-tests?|test-utils|testing)\/|(?:^|\/)[^/]+[._-](?:test|tests|spec|specs|e2e|cy|it)\.[^/.]+$|(?:^|\/)test_[^/]+\.py$|(?:^|\/)conftest\.py$|(?:^|\/)[^/]+(?:Test|Tests|TestCase|Spec|IT)\.(?:java|kt|scala|groovy|cs|php|swift)$/u;
const FIXTURE = /(?:^|\/)(?:fixtures?|__fixtures__|__snapshots__|testdata|mocks?|__mocks__)\//u;
/** Whether a path holds code that could be executed and so measured. */
const isCode = (path) => CODE.test(path) && !DECLARATION.test(path);
/** Whether a path lies among tests: a test, its helpers or its data. */
const isTestPath = (path) => TEST_PATH.test(path);
/** Whether a path is a file of tests, in a language of code. */
const isTestFile = (path) => isCode(path) && isTestPath(path) && !FIXTURE.test(path);
/** Whether the syntax tree of this file can be read here. */
const isScript = (path) => /\.[cm]?[jt]sx?$/iu.test(path) && !DECLARATION.test(path);

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/paths.js
/**
 * Coverage reports name files as the machine saw them: absolute, with backslashes, below a package of a monorepo, or
 * relative to a source folder. A changed file and a covered file are the same when one path ends with the other and
 * no second one fits as well.
 */
function clean(path) {
    return path
        .replace(/^file:\/\//u, '')
        .replaceAll('\\', '/')
        .replace(/^[A-Za-z]:(?=\/)/u, '')
        .replace(/\/(?:\.\/)+/gu, '/')
        .replace(/^(?:\.\/)+/u, '');
}
/** Finds the reported path that means a path of the repository; null when none does or several might. */
function pathFinder(reported) {
    const byName = new Map();
    for (const original of reported) {
        const name = baseName(clean(original));
        const group = byName.get(name);
        if (group === undefined)
            byName.set(name, [original]);
        else
            group.push(original);
    }
    return (path) => {
        const group = byName.get(baseName(path)) ?? [];
        const exact = group.filter((original) => clean(original) === path);
        if (exact.length === 1)
            return exact[0];
        // The report's path is longer (absolute): it must end with the repository's.
        const longer = group.filter((original) => clean(original).endsWith(`/${path}`));
        if (longer.length > 0)
            return longer.length === 1 ? longer[0] : null;
        // The report's path is shorter (relative to a package or source folder).
        const shorter = group.filter((original) => path.endsWith(`/${clean(original).replace(/^\/+/u, '')}`));
        return shorter.length === 1 ? shorter[0] : null;
    };
}
const baseName = (path) => path.slice(path.lastIndexOf('/') + 1);

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/changed-lines.js



const SHOWN_LINES = 50;
const COMMENT_ONLY = /^\s*(?:\/\/|#|\*|\/\*|--|;|<!--)|^\s*$/u;
/**
 * Coverage of the added lines of code, tests themselves left out. Reports are merged: a line that any of them covers is
 * covered. Lines of a file that no report measures are unmeasured, blank and comment lines aside, never covered.
 */
function changedLines(change, reports) {
    const finders = reports.map((files) => {
        const entries = new Map(files.entries());
        const find = pathFinder([...entries.keys()]);
        return (path) => entries.get(find(path) ?? '');
    });
    const files = change.files
        .filter((file) => file.after?.kind === 'file' && !file.binary && isCode(file.path) && !isTestPath(file.path))
        .map((file) => measure(file, finders.flatMap((find) => find(file.path) ?? [])))
        .filter((file) => file.covered + file.uncovered + file.notExecutable + file.unmeasured > 0);
    const sum = (key) => files.reduce((total, file) => total + file[key], 0);
    return {
        covered: sum('covered'),
        uncovered: sum('uncovered'),
        notExecutable: sum('notExecutable'),
        unmeasured: sum('unmeasured'),
        files,
    };
}
function measure(file, measured) {
    const counts = { covered: 0, uncovered: 0, notExecutable: 0, unmeasured: file.truncated ? 1 : 0 };
    const uncoveredLines = [];
    for (const line of (0,change_change/* addedLines */.u4)(file)) {
        const states = measured.map((lines) => lines.stateOf(line.newLine));
        if (states.includes('covered'))
            counts.covered++;
        else if (states.includes('uncovered')) {
            counts.uncovered++;
            if (uncoveredLines.length < SHOWN_LINES)
                uncoveredLines.push(line.newLine);
        }
        else if (states.length > 0 || COMMENT_ONLY.test(line.text.slice(0, 500)))
            counts.notExecutable++;
        else
            counts.unmeasured++;
    }
    return { path: file.path, ...counts, uncoveredLines };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/sensitive-lines.js
/**
 * The part of the changed lines that lies in files which risk-classify put into an area that is not a quiet one.
 *
 * @returns null when the risk of the change is not known
 */
function sensitiveLines(policy, earlier, lines) {
    const areas = earlier.get('risk-classify')?.details['areas'];
    if (!Array.isArray(areas) || lines === null)
        return null;
    const paths = new Set(areas.filter((area) => isLoud(policy, area)).flatMap(pathsOf));
    const files = lines.files.filter(({ path }) => paths.has(path));
    const sum = (key) => files.reduce((all, file) => all + file[key], 0);
    return { covered: sum('covered'), uncovered: sum('uncovered'), unmeasured: sum('unmeasured'), files };
}
/** Earlier reports are read field by field: what is not as expected names no path. */
function isLoud(policy, area) {
    const name = area?.area;
    return typeof name === 'string' && policy.areas[name]?.quiet !== true;
}
function pathsOf(area) {
    const reasons = area.reasons;
    if (!Array.isArray(reasons))
        return [];
    return reasons.flatMap((reason) => {
        const path = reason?.path;
        return typeof path === 'string' ? [path] : [];
    });
}

// EXTERNAL MODULE: ./build/emit/shared/gate/owed.js
var gate_owed = __nccwpck_require__(521);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/prove/changed-lines.js

const CHANGED_LINES = 'test.changed-lines';
/**
 * Whether enough of the changed lines were reached. Integers are compared, nothing is rounded; a line that nobody
 * measured counts as not covered.
 */
function proveChangedLines(policy, lines, anyReport) {
    const howTo = policy.evidence[CHANGED_LINES]?.howTo ?? 'Cover the changed lines with tests.';
    const least = policy.coverage.changedLines;
    if (lines === null)
        return unsatisfied(CHANGED_LINES, 'missing', 'There is no change to measure.', howTo);
    const total = lines.covered + lines.uncovered + lines.unmeasured;
    const summary = `${lines.covered} of ${total} changed lines are covered, ${lines.unmeasured} were not measured`;
    if (total === 0)
        return satisfied(CHANGED_LINES, 'The change adds no line that could be executed.');
    if (!anyReport)
        return unsatisfied(CHANGED_LINES, 'missing', 'No usable coverage report was handed in.', howTo);
    // Without a threshold, every changed line has to have been measured at least.
    const enough = least === null ? lines.unmeasured === 0 : lines.covered * 100 >= least * total;
    const asked = least === null ? 'all must be measured' : `${least} % are asked for`;
    return enough
        ? satisfied(CHANGED_LINES, `${summary}.`)
        : unsatisfied(CHANGED_LINES, 'failed', `${summary}; ${asked}.`, howTo);
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/prove/integrity.js

const INTEGRITY = 'test.integrity';
/** Whether the tests of the change were left as strong as they were. */
function proveIntegrity(policy, integrity) {
    const howTo = policy.evidence[INTEGRITY]?.howTo ?? 'Restore the removed tests or assertions.';
    if (integrity === null)
        return unsatisfied(INTEGRITY, 'missing', 'There is no change to compare.', howTo);
    const errors = integrity.weakenings.filter(({ level }) => level === 'error');
    const [first] = errors;
    if (first !== undefined) {
        const more = errors.length > 1 ? ` and ${errors.length - 1} more` : '';
        const summary = `${first.path}:${first.line} "${first.test.slice(0, 120)}" ${first.message}${more}`;
        return unsatisfied(INTEGRITY, 'failed', summary, howTo, [], errors.slice(0, 20).map(({ path, line }) => `${path}:${line}`));
    }
    const [unknown] = integrity.notCompared;
    if (unknown !== undefined) {
        const summary = `${integrity.notCompared.length} changed test files could not be compared, among them ${unknown}.`;
        return unsatisfied(INTEGRITY, 'missing', summary, 'Have somebody compare these test files and waive this proof with a reason.');
    }
    return satisfied(INTEGRITY, integrity.compared === 0
        ? 'The change alters no existing test file.'
        : `No test was weakened in ${integrity.compared} changed test files.`);
}
/** Every weakening as a finding at its place. */
const findingsOf = (integrity) => (integrity?.weakenings ?? []).map(({ ruleId, level, path, line, test, message }) => finding(`test-integrity/${ruleId}`, level, `Test "${test.slice(0, 200)}" ${message}.`, { path, startLine: line }, { text: `${test} ${message}` }));

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/prove/inventory.js

const INVENTORY = 'test.inventory';
/** Whether every test known at the base still ran. */
function proveInventory(policy, inventory) {
    const howTo = policy.evidence[INVENTORY]?.howTo ?? 'Hand in results on the base’s code as reports-base.';
    if (inventory === null) {
        return unsatisfied(INVENTORY, 'missing', 'There are no two sets of reports to compare.', howTo);
    }
    const { before, vanished, vanishedCount, switchedOff, switchedOffCount } = inventory;
    if (before === 0)
        return unsatisfied(INVENTORY, 'missing', 'The reports on the base’s code hold no test.', howTo);
    const [first] = [...vanished, ...switchedOff];
    if (first === undefined)
        return satisfied(INVENTORY, `All ${before} tests of the base’s reports ran on the head.`);
    const what = [
        ...(vanishedCount > 0 ? [`${vanishedCount} vanished`] : []),
        ...(switchedOffCount > 0 ? [`${switchedOffCount} are skipped now`] : []),
    ];
    const summary = `Of ${before} tests of the base’s reports ${what.join(' and ')}, among them "${first.slice(0, 120)}".`;
    const next = 'Let these tests run again; where one was removed on purpose, waive this proof with the reason.';
    return unsatisfied(INVENTORY, 'failed', summary, next, [], [...vanished, ...switchedOff].slice(0, 20));
}
/** What vanished, as findings: worth a look even where the policy does not ask. */
const inventoryFindings = (inventory) => [
    ...(inventory?.vanished ?? []).map((test) => finding('test-inventory/vanished', 'warning', `Test "${test.slice(0, 200)}" ran before and is in no report now.`, undefined, {
        text: test,
    })),
    ...(inventory?.switchedOff ?? []).map((test) => finding('test-inventory/switched-off', 'warning', `Test "${test.slice(0, 200)}" ran before and is skipped now.`, undefined, {
        text: test,
    })),
];

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/prove/mutants.js

const MUTANTS = 'test.mutants';
/** Whether tests notice enough of the mutants on changed lines. Without a threshold, all of them. Integers are compared. */
function proveMutants(policy, mutants) {
    const howTo = policy.evidence[MUTANTS]?.howTo ??
        'Run a mutation tool on the changed lines and hand its report in among the reports.';
    if (mutants === null)
        return unsatisfied(MUTANTS, 'missing', 'No usable mutation report was handed in.', howTo);
    const { killed, survived, notReached, alive } = mutants;
    const total = killed + survived + notReached;
    if (total === 0)
        return unsatisfied(MUTANTS, 'missing', 'No mutation report has a mutant on a changed line.', howTo);
    const least = policy.tests.mutants ?? 100;
    const summary = `Tests notice ${killed} of ${total} mutants on changed lines`;
    if (killed * 100 >= least * total)
        return satisfied(MUTANTS, `${summary}.`);
    const [first] = alive;
    const where = first === undefined ? '' : `; ${first.path}:${first.line} lives on (${first.what.slice(0, 120)})`;
    const places = alive.slice(0, 20).map(({ path, line }) => `${path}:${line}`);
    return unsatisfied(MUTANTS, 'failed', `${summary}, ${least} % are asked for${where}.`, 'Assert what these mutants break.', [], places);
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/prove/red.js


const RED = 'test.red-without-change';
/** Whether some test of the head passes now and failed, by assertion, on the base's code. */
function proveRed(policy, book) {
    const howTo = policy.evidence[RED]?.howTo ?? 'Run the head’s tests on the base’s code and hand the results in as reports-base.';
    if (book === null)
        return unsatisfied(RED, 'missing', 'No usable results on the base’s code were handed in.', howTo);
    const number = book.counts.get('red') ?? 0;
    if (number > 0) {
        const first = book.red.slice(0, 3).map((test) => `"${test.slice(0, 120)}"`);
        const words = number === 1 ? '1 test fails' : `${number} tests fail`;
        return satisfied(RED, `${words} without the change: ${first.join(', ')}`, [], book.red.slice(0, 20));
    }
    const others = BASE_STATES.filter((state) => (book.counts.get(state) ?? 0) > 0 && state !== 'absent').map((state) => `${book.counts.get(state)} × ${STATE_WORDS[state]}`);
    const summary = `No test fails by assertion without the change${others.length === 0 ? '' : ` (${others.join('; ')})`}.`;
    const next = 'Add a test that asserts what the change brings, so that it fails on the base’s code.';
    return unsatisfied(RED, 'missing', summary, next);
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/prove/sensitive-lines.js

const SENSITIVE_LINES = 'test.sensitive-lines';
/** Whether tests reach enough of the changed lines in sensitive areas; without a threshold, all of them. */
function proveSensitiveLines(policy, lines, anyReport) {
    const howTo = policy.evidence[SENSITIVE_LINES]?.howTo ?? 'Cover the changed lines of sensitive areas with tests.';
    if (lines === null)
        return unsatisfied(SENSITIVE_LINES, 'missing', 'What is sensitive in this change is not known.', howTo);
    const total = lines.covered + lines.uncovered + lines.unmeasured;
    if (total === 0)
        return satisfied(SENSITIVE_LINES, 'No changed line that can be executed lies in a sensitive area.');
    if (!anyReport)
        return unsatisfied(SENSITIVE_LINES, 'missing', 'No usable coverage report was handed in.', howTo);
    const least = policy.tests.sensitiveLines ?? 100;
    const summary = `${lines.covered} of ${total} changed lines in sensitive areas are covered, ${lines.unmeasured} were not measured`;
    if (lines.covered * 100 >= least * total)
        return satisfied(SENSITIVE_LINES, `${summary}.`);
    const places = lines.files.flatMap(({ path, uncoveredLines }) => uncoveredLines.map((line) => `${path}:${line}`));
    return unsatisfied(SENSITIVE_LINES, 'failed', `${summary}; ${least} % are asked for.`, howTo, [], places.slice(0, 20));
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/evidence-ids.js







const NAME = 'test-evidence-map';
/** Owed ids first, then what the reports speak of besides, in the policy's order. */
function evidenceIds({ policy, earlier, change, inputs }, ledger) {
    const owed = (0,gate_owed/* owedTo */.n)(NAME, policy, earlier)?.map(({ id }) => id) ?? [];
    const mapped = new Set(ledger.ids());
    const spoken = Object.entries(policy.evidence)
        .filter(([, { gate }]) => gate === NAME)
        .map(([id]) => id)
        .filter((id) => {
        switch (id) {
            case INTEGRITY:
                return change !== null;
            case CHANGED_LINES:
                return change !== null && policy.coverage.changedLines !== null;
            case SENSITIVE_LINES:
                return change !== null && policy.tests.sensitiveLines !== null;
            case MUTANTS:
                return change !== null && policy.tests.mutants !== null;
            case RED:
            case INVENTORY:
                return inputs.reportsBase.length > 0;
            default:
                return mapped.has(id) || (policy.evidence[id]?.tests?.any === true && inputs.reports.length > 0);
        }
    });
    return [...new Set([...owed, ...spoken])];
}

// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/grammar/registry.js + 1 modules
var registry = __nccwpck_require__(7683);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/source/syntax.js
/** The file would take more effort to understand than any honest one. */
class TooComplex extends Error {
}
/** Takes from the effort a file is worth. @throws TooComplex when it is used up */
function spend({ effort }, visits) {
    effort.left -= visits;
    if (effort.left < 0)
        throw new TooComplex('this file takes too much effort');
}
/** A node and everything below it, in source order. */
function inside(script, node) {
    const [from, to] = script.spans.get(node) ?? [0, 0];
    spend(script, to - from);
    return script.nodes.slice(from, to);
}
const NOT_CHILDREN = new Set([
    'loc',
    'leadingComments',
    'trailingComments',
    'innerComments',
    'extra',
    'errors',
    'comments',
    'tokens',
    'typeAnnotation',
    'returnType',
    'typeParameters',
]);
const isNode = (value) => typeof value === 'object' && value !== null && typeof value.type === 'string';
/** The direct children of a node, types left out. */
function* childrenOf(node) {
    for (const key in node) {
        if (NOT_CHILDREN.has(key))
            continue;
        const value = node[key];
        if (Array.isArray(value)) {
            for (const item of value)
                if (isNode(item))
                    yield item;
        }
        else if (isNode(value))
            yield value;
    }
}
/** A child node by name, null when there is none. */
const child = (node, key) => {
    const value = node[key];
    return isNode(value) ? value : null;
};
/** The nodes of a list (arguments, elements, body); holes are left out. */
const list = (node, key) => {
    const value = node[key];
    return Array.isArray(value) ? value.filter(isNode) : [];
};
const lineOf = (node) => node.loc.start.line;
const isFunction = (node) => /^(?:FunctionExpression|ArrowFunctionExpression|FunctionDeclaration|ObjectMethod|ClassMethod)$/u.test(node.type);
const isCall = (node) => node.type === 'CallExpression' || node.type === 'OptionalCallExpression' || node.type === 'TaggedTemplateExpression';
const isMember = (node) => node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression';
/** What is called: `f` of `f(x)` and of a tagged template. */
const calleeOf = (call) => child(call, 'callee') ?? child(call, 'tag');
/** The value of a string literal or a template without holes; null for anything else. */
function stringOf(node) {
    if (node?.type === 'StringLiteral')
        return String(node['value']);
    if (node?.type !== 'TemplateLiteral')
        return null;
    const [only, more] = list(node, 'quasis');
    const cooked = only?.['value']?.cooked;
    return more === undefined && typeof cooked === 'string' ? cooked : null;
}
/** `x` of `a.x`, `a['x']` and of the identifier `x`; null when it is computed. */
function nameOf(node) {
    if (node === null)
        return null;
    if (node.type === 'Identifier')
        return String(node['name']);
    if (!isMember(node))
        return null;
    const property = child(node, 'property');
    return node['computed'] === true ? stringOf(property) : nameOf(property);
}
/** The expression without casts, `!` and parentheses around it. */
function bare(node) {
    let inner = node;
    while (/^(?:TSAsExpression|TSNonNullExpression|TSSatisfiesExpression|TSTypeAssertion|ParenthesizedExpression|ChainExpression)$/u.test(inner.type)) {
        inner = child(inner, 'expression');
    }
    return inner;
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/source/parse.js

/** Largest source file whose tree is read, in characters. */
const MAX_SOURCE = 2_000_000;
/** Nodes visited for one file, all questions together: about two seconds. */
const MAX_VISITS = 20_000_000;
/**
 * Parses a JavaScript or TypeScript file. Small mistakes are forgiven, as runners that strip types forgive them.
 *
 * @returns null when the file cannot be parsed, or is too large or too deep to be
 */
async function parseScript(path, text) {
    if (text.length > MAX_SOURCE)
        return null;
    const { parse } = await __nccwpck_require__.e(/* import() */ 5429).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5429, 19));
    for (const plugins of pluginsFor(path)) {
        try {
            const tree = parse(text, {
                sourceType: 'unambiguous',
                errorRecovery: true,
                allowReturnOutsideFunction: true,
                allowAwaitOutsideFunction: true,
                attachComment: false,
                plugins: [...plugins],
            });
            const program = tree.program;
            if (isNode(program))
                return { path, text, program, ...index(program), effort: { left: MAX_VISITS } };
        }
        catch {
            // The next dialect may fit; when none does, the file is unparsable.
        }
    }
    return null;
}
/** Characters of source whose trees are kept at a time; a tree takes some hundred bytes a character. */
const MAX_KEPT = 250_000;
/**
 * Parses as `parseScript` does, and a text it parsed before not again: a test file of the change is asked for by those
 * who look for vacuous tests and by those who compare. Beyond `MAX_KEPT` characters nothing more is kept. Whoever asks
 * gets the full effort.
 */
function rememberingParse(parse = parseScript) {
    const known = new Map();
    let kept = 0;
    return async (path, text) => {
        const key = `${path}\n${text}`;
        const before = known.get(key);
        if (before !== undefined)
            return before === null ? null : { ...before, effort: { left: MAX_VISITS } };
        const script = await parse(path, text);
        kept += text.length;
        if (kept <= MAX_KEPT)
            known.set(key, script);
        return script;
    };
}
function pluginsFor(path) {
    if (/\.[cm]?ts$/iu.test(path))
        return [['typescript', 'decorators-legacy']];
    if (/\.tsx$/iu.test(path))
        return [['typescript', 'jsx', 'decorators-legacy']];
    return [
        ['jsx', 'decorators-legacy'],
        ['jsx', 'flow', 'decorators-legacy'],
        ['typescript', 'decorators-legacy'],
    ];
}
/** @throws RangeError when the tree is too deep, which the caller takes as unparsable */
function index(program) {
    const parents = new Map();
    const nodes = [];
    const spans = new Map();
    const identifiers = new Map();
    const visit = (node) => {
        const from = nodes.push(node) - 1;
        if (node.type === 'Identifier') {
            const name = String(node['name']);
            const known = identifiers.get(name);
            if (known === undefined)
                identifiers.set(name, [node]);
            else
                known.push(node);
        }
        for (const inner of childrenOf(node)) {
            parents.set(inner, node);
            visit(inner);
        }
        spans.set(node, [from, nodes.length]);
    };
    visit(program);
    return { parents, nodes, spans, identifiers };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/integrity/config/rules.js
/** Files that say which tests run and what they must reach. */
const CONFIG_PATH = /(?:^|\/)(?:(?:jest|vitest|vite|playwright|cypress|karma|web-test-runner|ava|wtr)\.config\.[cm]?[jt]s|jest\.config\.json|\.mocharc(?:\.\w+)?|\.(?:nyc|c8)rc(?:\.\w+)?|nyc\.config\.js|pytest\.ini|tox\.ini|setup\.cfg|\.coveragerc|pyproject\.toml|phpunit\.xml(?:\.dist)?|\.rspec|\.simplecov|codecov\.ya?ml|\.codecov\.ya?ml|package\.json|stryker\.conf(?:ig)?\.\w+)$|^\.github\/workflows\/[^/]+\.ya?ml$/u;
/** Patterns look at one line of at most 500 characters and hold no nested repetition. */
const CONFIG_RULES = [
    {
        ruleId: 'threshold-lowered',
        line: /\b(?:branches|functions|lines|statements|fail_under|fail-under|cov-fail-under|check-coverage|minimum_coverage|threshold|break)\b["']?\s*[:=]?\s*(\d{1,3}(?:\.\d{1,3})?)/u,
        weaker: 'lower',
        message: 'asks for less coverage',
    },
    {
        ruleId: 'retries-raised',
        line: /\b(?:retries|retry|reruns|retryTimes|max_flaky_attempts|rerunFailingTestsCount)\b["']?\s*(?:[:=]|\s|\()\s*(\d{1,3})/u,
        weaker: 'higher',
        message: 'repeats failing tests more often',
    },
    {
        ruleId: 'tests-excluded',
        line: /\b(?:testPathIgnorePatterns|modulePathIgnorePatterns|coveragePathIgnorePatterns|norecursedirs|collect_ignore\w*|exclude-group|--ignore[= ]|--deselect[= ]|--exclude-pattern|testIgnore)\b/u,
        weaker: 'new',
        message: 'leaves tests or code out',
    },
    {
        ruleId: 'failure-tolerated',
        line: /\bpassWithNoTests\b["']?\s*[:=]?\s*(?:true)?|--passWithNoTests|\b(?:npm (?:run )?test|yarn test|pnpm test|npx (?:jest|vitest|playwright)|pytest|go test|mvn test|rspec|phpunit|dotnet test|cargo test)\b[^\n#]{0,200}(?:\|\|\s*(?:true|:|exit 0)|;\s*(?:true|exit 0)["']?,?\s*$)/u,
        weaker: 'new',
        message: 'lets a run pass in which tests fail or do not run',
    },
];

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/integrity/config/compare.js


const MAX_LINE = 500;
/** Lines of one file that are compared; more is no configuration. */
const MAX_LINES = 2000;
/**
 * Changes of test runners' configuration that ask for less. They are notes: a threshold that falls has to be looked at by
 * whoever answers for it, and whether it weakens anything cannot be told from its text.
 */
const configWeakenings = (change) => change.files
    .filter((file) => !file.binary && file.before !== null && CONFIG_PATH.test(file.path))
    .flatMap(compareConfig);
function compareConfig(file) {
    const added = lines([...(0,change_change/* addedLines */.u4)(file)].map(({ text, newLine }) => ({ text, line: newLine })));
    const removed = lines([...(0,change_change/* removedLines */.ws)(file)].map(({ text, oldLine }) => ({ text, line: oldLine })));
    return CONFIG_RULES.flatMap((rule) => {
        const found = rule.weaker === 'new' ? appeared(rule, removed, added) : shifted(rule, removed, added);
        return found.map(({ text, line }) => ({
            ruleId: rule.ruleId,
            level: 'note',
            path: file.path,
            line,
            test: file.path,
            message: `${rule.message}: "${text.trim().slice(0, 120)}"`,
        }));
    });
}
const lines = (all) => all.slice(0, MAX_LINES).map(({ text, line }) => ({ text: text.slice(0, MAX_LINE), line }));
function appeared({ line }, removed, added) {
    const before = new Set(removed.filter(({ text }) => line.test(text)).map(({ text }) => text.trim()));
    const now = added.filter(({ text }) => line.test(text) && !before.has(text.trim()));
    // As many as went may have come back in other words.
    return now.slice(before.size);
}
/** Pairs the values by the words around them. */
function shifted({ line, weaker }, removed, added) {
    const before = new Map();
    for (const { text } of removed) {
        const value = line.exec(text)?.[1];
        if (value !== undefined)
            before.set(wordsOf(text), Number(value));
    }
    return added.filter(({ text }) => {
        const value = line.exec(text)?.[1];
        if (value === undefined)
            return false;
        const was = before.get(wordsOf(text)) ?? (weaker === 'higher' ? 0 : null);
        if (was === null)
            return false;
        return weaker === 'lower' ? Number(value) < was : Number(value) > was;
    });
}
const wordsOf = (text) => text.replace(/[\d\s.,]+/gu, '');

// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/integrity/model.js
var model = __nccwpck_require__(592);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/integrity/compare-assertions.js

/** A fall of this much on the scale of `strength.ts` is a weakening: from an exact value to "something is there". */
const FALL = 40;
const THROWS = /\b(?:toThrow|toThrowError|throws|throw|rejects|raises)\b/u;
/** Compares the assertions of one test before and after. */
function compareAssertions(before, after, context) {
    const lost = without(before.assertions, after.assertions).filter(({ text, strength }) => strength > 0 && !context.stillThere(text));
    // What always holds stands in for nothing.
    const gained = without(after.assertions, before.assertions).filter(({ strength }) => strength > 0);
    const found = [];
    const place = { path: context.path, test: after.title };
    const report = (ruleId, line, text, message) => {
        const level = context.subjectGone(text) ? 'note' : 'error';
        found.push({ ...place, ruleId, level, line, message });
    };
    const unpaired = [];
    const bySubject = new Map();
    for (const now of gained.toReversed()) {
        const known = bySubject.get(now.subject);
        if (known === undefined)
            bySubject.set(now.subject, [now]);
        else
            known.push(now);
    }
    for (const old of lost) {
        const now = bySubject.get(old.subject)?.pop();
        if (now === undefined)
            unpaired.push(old);
        else {
            const rule = weakened(old, now);
            const became = `"${cut(old.text)}" became "${cut(now.text)}"`;
            if (rule !== null)
                report(rule, now.line, old.text, became);
            // What is right now is for whoever reviews the code to say; here it is only shown.
            else if (rewritten(old, now))
                found.push({ ...place, ruleId: 'expectation-changed', level: 'note', line: now.line, message: became });
        }
    }
    const missing = shortfall(before, after, unpaired, [...bySubject.values()].flat());
    const [first] = missing;
    if (first !== undefined) {
        const more = missing.length > 1 ? ` and ${missing.length - 1} more` : '';
        const all = missing.map(({ text }) => text).join(' ');
        report('assertion-removed', after.line, all, `no longer asserts "${cut(first.text)}"${more}`);
    }
    return found;
}
/**
 * Lost assertions that nothing stands in for. Where others were written, with other subjects, the test was rewritten:
 * then most of its assertions must be gone, or a refusal among them, before it counts as a loss.
 */
function shortfall(before, after, unpaired, gained) {
    const missing = unpaired.slice(Math.min(gained.length, unpaired.length));
    if (missing.length === 0 || total(after) >= total(before))
        return [];
    if (gained.length === 0)
        return missing;
    const refusals = unpaired.filter(({ text }) => denies(text));
    if (refusals.length > gained.filter(({ text }) => denies(text)).length)
        return refusals;
    return missing.length * 2 > before.assertions.length ? missing : [];
}
/** How one assertion about the same subject lost force; null when it did not. */
function weakened(old, now) {
    if (denies(old.expected) && accepts(now.expected))
        return 'denial-accepted';
    if (old.negated !== now.negated && THROWS.test(old.text) && THROWS.test(now.text))
        return 'assertion-flipped';
    return old.strength - now.strength >= FALL ? 'assertion-weakened' : null;
}
/** The same question with another refusal for an answer. */
const rewritten = (old, now) => denies(old.expected) && now.expected !== '' && old.expected !== now.expected && old.strength === now.strength;
/** An HTTP status, or a word, that refuses. */
const denies = (expected) => /\b(?:401|403|404|405|407|409|410|413|422|423|429)\b|forbidden|unauthori[sz]ed|denied/iu.test(expected);
const accepts = (expected) => /\b(?:200|201|202|204|301|302|303|304|307)\b|\bok\b|allowed|granted/iu.test(expected) && !denies(expected);
/** The assertions of `from` that `other` lacks, counting repeats. */
function without(from, other) {
    const left = (0,model/* countInto */.UU)(new Map(), other.map(({ text }) => text));
    return from.filter(({ text }) => {
        const number = left.get(text) ?? 0;
        left.set(text, number - 1);
        return number <= 0;
    });
}
const total = ({ assertions }) => assertions.reduce((sum, { strength }) => sum + strength, 0);
const cut = (text) => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/integrity/match.js
/** Least share of assertions in common for a renamed test to be known again. */
const SAME_ENOUGH = 0.5;
/** Pairs of tests whose assertions are compared; where more are unmatched, the file is another file. */
const MAX_COMPARISONS = 250_000;
/**
 * Knows tests again by title, in this file or moved to another one; by their body, when renamed; by most of their
 * assertions, when renamed and edited.
 *
 * @param elsewhere new tests of the change's other files; those that are taken are removed from the set
 */
function matchTests(before, after, elsewhere) {
    const here = new Set(after);
    const pairs = [];
    let open = [...before];
    const take = (find) => {
        const [inThisFile, inOthers] = [find(here), find(elsewhere)];
        open = open.filter((old) => {
            const found = inThisFile(old) ?? inOthers(old);
            if (found === null)
                return true;
            pairs.push([old, found]);
            here.delete(found);
            elsewhere.delete(found);
            return false;
        });
    };
    take((among) => byKey(among, ({ title }) => title));
    take((among) => byKey(among, ({ body }) => body));
    if (open.length * (here.size + elsewhere.size) <= MAX_COMPARISONS)
        take(byAssertions);
    return { pairs, removed: open, added: [...here] };
}
/** Looks tests up by a text; the empty text is nobody's. */
function byKey(among, keyOf) {
    const index = new Map();
    for (const test of among) {
        const known = index.get(keyOf(test));
        if (known === undefined)
            index.set(keyOf(test), [test]);
        else
            known.push(test);
    }
    return (old) => {
        if (keyOf(old) === '')
            return null;
        const found = index.get(keyOf(old))?.find((test) => among.has(test));
        return found ?? null;
    };
}
function byAssertions(among) {
    return (old) => {
        for (const now of among)
            if (overlap(old, now) > SAME_ENOUGH)
                return now;
        return null;
    };
}
/** Share of the old test's assertions that the new one has as well. */
function overlap(old, now) {
    if (old.assertions.length === 0 || now.assertions.length === 0)
        return 0;
    const texts = new Set(now.assertions.map(({ text }) => text));
    return old.assertions.filter(({ text }) => texts.has(text)).length / old.assertions.length;
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/integrity/compare-file.js


/** Tests of refusals: one of them is not made up for by any number of other tests. */
const REFUSAL = /\b(?:401|403|denied|denies|deny|forbidden|unauthori[sz]ed|unauthenticated|refuse[sd]?|reject(?:s|ed)?|tenant|permission|injection|xss|csrf|traversal|expire[sd]?|invalid token)\b|\[test\.[a-z0-9.-]{1,100}\]/iu;
/** Compares the tests of one file before and after. */
function compareFile({ path, before, after }, elsewhere, context) {
    const { pairs, removed, added } = matchTests(before.tests, after?.tests ?? [], elsewhere);
    const found = pairs.flatMap(([old, now]) => [
        ...switchedOff(path, old, now),
        ...compareAssertions(old, now, { path, ...context }),
    ]);
    const focused = added.filter((test) => test.focused).map((test) => compare_file_focus(path, test));
    // One of two tests with the same body proved nothing that the other does not.
    const bodies = new Set(after?.tests.map(({ body }) => body));
    const lost = removed.filter(({ body }) => body === '' || !bodies.has(body));
    return [
        ...found,
        ...mocked(path, before, after),
        ...focused,
        ...removals(path, lost, after === null ? [...elsewhere] : added, after === null, context),
    ];
}
/** Tests of a file that is new: only what switches other tests off is wrong with it. */
const compareNewFile = (path, after) => after.tests.filter((test) => test.focused).map((test) => compare_file_focus(path, test));
/** Tests of a module that is a mock now speak of the mock. */
function mocked(path, before, after) {
    const line = after?.mocksSubject;
    if (line === undefined || before.mocksSubject !== undefined)
        return [];
    const message = 'replaces the module that they test by a mock';
    return [{ ruleId: 'subject-mocked', level: 'error', path, line, test: 'all tests of this file', message }];
}
function switchedOff(path, old, now) {
    const found = [];
    if (now.skipped && !old.skipped) {
        found.push({
            ruleId: 'test-skipped',
            level: 'error',
            path,
            line: now.line,
            test: now.title,
            message: 'is skipped now',
        });
    }
    if (now.focused && !old.focused)
        found.push(compare_file_focus(path, now));
    return found;
}
const compare_file_focus = (path, test) => ({
    ruleId: 'test-focused',
    level: 'error',
    path,
    line: test.line,
    test: test.title,
    message: 'is focused, so that the other tests of its file do not run',
});
/**
 * Tests that are gone. Where as many new ones took their place, or a table did, the file was rewritten; a test of a
 * refusal must still be explained.
 */
function removals(path, removed, added, deleted, context) {
    const asserting = removed.filter((test) => !test.skipped && test.assertions.length > 0);
    const rewritten = added.some((test) => test.table) || added.length >= removed.length;
    return asserting.flatMap((test) => {
        if (rewritten && !REFUSAL.test(test.title))
            return [];
        if (test.assertions.every(({ text }) => context.stillThere(text)))
            return [];
        const explained = context.subjectGone(`${test.title} ${test.body}`);
        return [
            {
                ruleId: deleted ? 'test-file-deleted' : 'test-removed',
                level: explained ? 'note' : 'error',
                path,
                line: test.line,
                test: test.title,
                message: explained ? 'was removed together with what it tested' : 'was removed (line before the change)',
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/integrity/gone.js


const WORD = /[A-Za-z_$][\w$]{3,80}/gu;
const gone_MAX_LINE = 2000;
/**
 * Words that the change took out of the code: they stood in removed lines of a code file and stand nowhere in the new
 * text of any changed code file. A test that speaks of such a word lost its subject, not its strength.
 */
async function wordsGone(change) {
    const code = change.files.filter((file) => isCode(file.path) && !isTestPath(file.path) && !file.binary);
    const gone = new Set();
    for (const file of code) {
        for (const line of (0,change_change/* removedLines */.ws)(file))
            for (const [word] of line.text.slice(0, gone_MAX_LINE).matchAll(WORD))
                gone.add(word);
    }
    for (const file of code) {
        if (gone.size === 0 || file.after === null)
            continue;
        for (const [word] of ((await change.readHead(file.path)) ?? '').matchAll(WORD))
            gone.delete(word);
    }
    return gone;
}
function mentionsAny(text, words) {
    if (words.size === 0)
        return false;
    for (const [word] of text.matchAll(WORD))
        if (words.has(word))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/integrity/snapshots.js


const SNAPSHOT = /(?:^|\/)__snapshots__\/|\.snap$|\.snap\.(?:ts|js|md)$|(?:^|\/)(?:snapshots|__image_snapshots__)\//u;
/** Stored expectations that the change rewrites together with code: whoever reviews it has to read them. */
function rewrittenSnapshots(change) {
    const touchesCode = change.files.some((file) => isCode(file.path) && !isTestPath(file.path) && !SNAPSHOT.test(file.path));
    if (!touchesCode)
        return [];
    return change.files
        .filter((file) => file.before !== null && SNAPSHOT.test(file.path) && loses(file))
        .map((file) => ({
        ruleId: 'snapshot-rewritten',
        level: 'note',
        path: file.path,
        line: 1,
        test: file.path,
        message: 'holds other stored expectations now, changed together with code',
    }));
}
const loses = (file) => file.binary || !(0,change_change/* removedLines */.ws)(file).next().done;

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/source/chain.js

/** Reads a callee or call expression from the inside out. */
function chainOf(expression) {
    const members = [];
    const calls = [];
    let node = bare(expression);
    for (;;) {
        if (isCall(node)) {
            calls.push({ node, depth: members.length });
            const callee = calleeOf(node);
            if (callee === null)
                break;
            node = bare(callee);
        }
        else if (isMember(node)) {
            members.push(nameOf(node) ?? '?');
            node = bare(child(node, 'object'));
        }
        else
            break;
    }
    members.reverse();
    return {
        root: node.type === 'Identifier' ? nameOf(node) : node.type === 'ThisExpression' ? 'this' : null,
        rootNode: node,
        members,
        calls: calls.toReversed().map((call) => ({ node: call.node, at: members.length - call.depth })),
    };
}
/** Climbs from a call to the end of its chain, but not past `.then`, `.catch` or `.finally`. */
function outermost(script, call) {
    let node = call;
    for (;;) {
        const parent = script.parents.get(node);
        if (parent === undefined)
            return node;
        const continues = (isMember(parent) &&
            child(parent, 'object') === node &&
            !/^(?:then|catch|finally)$/u.test(nameOf(parent) ?? '')) ||
            (isCall(parent) && calleeOf(parent) === node) ||
            (parent.type === 'TSNonNullExpression' && child(parent, 'expression') === node);
        if (!continues)
            return node;
        node = parent;
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/source/runner-assertions.js
/** The assertion methods of tap, ava, tape, QUnit and `node:assert`, as they hang on the object a runner hands to a test. */
const METHODS = new Set([
    'equal',
    'equals',
    'notEqual',
    'strictEqual',
    'notStrictEqual',
    'deepEqual',
    'notDeepEqual',
    'deepStrictEqual',
    'is',
    'not',
]
    .concat([
    'notDeepStrictEqual',
    'partialDeepStrictEqual',
    'same',
    'notSame',
    'strictSame',
    'strictNotSame',
    'has',
    'hasStrict',
])
    .concat([
    'ok',
    'notOk',
    'true',
    'false',
    'truthy',
    'falsy',
    'match',
    'notMatch',
    'doesNotMatch',
    'like',
    'regex',
    'notRegex',
])
    .concat([
    'throws',
    'doesNotThrow',
    'notThrows',
    'throwsAsync',
    'notThrowsAsync',
    'rejects',
    'doesNotReject',
    'resolves',
])
    .concat([
    'resolveMatch',
    'ifError',
    'error',
    'type',
    'snapshot',
    'matchSnapshot',
    'pass',
    'expectUncaughtException',
    'emits',
])
    .concat(['looseEqual', 'notLooseEqual', 'deepLooseEqual', 'propEqual', 'step', 'verifySteps', 'assert']));
const CONTEXT = /^_?(?:t|tt|st|tap|p|assert|test|childTest|plan|tracker)$/u;
/** `t.equal(a, b)`: an assertion on the object that the runner hands to the test, or on a plan made from it. */
const isRunnerAssertion = (root, { members }) => root !== null &&
    members.length === 1 &&
    CONTEXT.test(root) &&
    METHODS.has(members[0] ?? '') &&
    !/^(?:test|it)$/u.test(root);

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/source/assertions.js



/** Static members of `expect` that assert nothing. */
const NO_ASSERTION = new Set(['extend', 'configure', 'addSnapshotSerializer', 'assertions', 'hasAssertions', 'getState', 'setState'].concat([
    'addEqualityTesters',
    'fail',
    'unreachable',
]));
/** Those that make a value to compare with; as a statement of their own they are an unfinished assertion. */
const MATCHING_VALUE = new Set([
    'any',
    'anything',
    'not',
    'objectContaining',
    'stringMatching',
    'stringContaining',
    'arrayContaining',
    'closeTo',
].concat(['arrayOf', 'schemaMatching', 'toBeOneOf', 'toSatisfy']));
const LANGUAGE = new Set(['not', 'resolves', 'rejects', 'to', 'be', 'been', 'is', 'that', 'which', 'and', 'has', 'have', 'with', 'at', 'of']
    .concat(['same', 'but', 'does', 'still', 'also', 'deep', 'nested', 'own', 'ordered', 'any', 'all', 'a', 'an'])
    .concat(['eventually', 'include', 'includes', 'contain', 'contains', 'length', 'itself', 'always', 'never']));
/** Chai's and its plug-ins' properties that assert when they are read. */
const PROPERTY_MATCHER = /^(?:true|false|null|undefined|NaN|exist|exists|empty|ok|arguments|Arguments|extensible|sealed|frozen|finite|rejected|fulfilled|(?:not)?[cC]alled(?:Once|Twice|Thrice)?|iterable|numeric|json|html|text|redirect|visible|checked|disabled|enabled|selected|focused)$/u;
const CHAI = new Set(['to', 'be', 'is', 'have', 'has', 'does', 'should', 'been']);
/** What hangs beside the assertions on a runner's object or a plan. */
const NOT_ASSERTING = /^(?:fail|plan|after|before|afterEach|beforeEach|completed|end|teardown|test|comment|diagnostic|context|mock|timeout|skip|todo)$/u;
const ASSERT_MODULE = /^(?:node:)?assert(?:\/strict)?$/u;
const ASYNC_ASSERT = /^(?:rejects|doesNotReject|throwsAsync|notThrowsAsync|isRejected|isFulfilled|eventually)$/u;
const HELPER = /^_?(?:assert|expect|should|verify|check|ensure|must|validate)(?:[A-Z_$\d]|$)/u;
const MEMBER_HELPER = /^(?:assert|expect|should|verify|check|ensure|must)(?:[A-Z_$\d]|$)/u;
/** Type-level only: nothing happens when the test runs. */
const TYPES_ONLY = /^(?:assertType|expectType|expectAssignable|expectError)$/u;
const QUERY = /^(?:get|find)(?:All)?By[A-Z]/u;
/** Whether matchers on pages and locators wait, and so must be awaited (Playwright). */
function waitsForPages(script, bindings) {
    const modules = [...bindings.imports.values()];
    if (modules.some((module) => /playwright/u.test(module)))
        return true;
    if (modules.some((module) => /^(?:vitest|@jest\/globals|@testing-library\/|chai|enzyme)/u.test(module)))
        return false;
    return /\bpage\b|\bexpect\.(?:soft|configure)\b|\bexpect\[.soft.\]/u.test(script.text);
}
const PAGE_MATCHER = /^(?:toBe(?:Attached|Checked|Disabled|Editable|Empty|Enabled|Focused|Hidden|InViewport|OK|Visible)|toContainText|toContainClass|toHave(?:Accessible\w{1,30}|Attribute|CSS|Class|Count|Id|JSProperty|Role|Screenshot|Text|Title|URL|Value|Values)|toMatchAriaSnapshot)$/u;
/**
 * Finds the assertions below a node.
 *
 * @param within the test's body, or any function
 * @param asserts tells whether a function of the file asserts by itself
 */
function assertionsIn(script, bindings, within, asserts) {
    const pages = waitsForPages(script, bindings);
    const found = new Map();
    for (const node of inside(script, within)) {
        const assertion = node.type === 'Identifier'
            ? referenced(script, node, bindings, asserts)
            : isCall(node)
                ? called(script, node, bindings, pages)
                : null;
        if (assertion !== null && !found.has(assertion.node))
            found.set(assertion.node, assertion);
    }
    // `expect(await expectThing())` is one assertion, seen from outside in.
    return [...found.values()];
}
function called(script, call, bindings, pages) {
    const chain = chainOf(call);
    const root = chain.root === null ? null : bindings.canonical(chain.root);
    if (root === 'expect' || root === 'softExpect')
        return expectation(script, call, chain, pages);
    const module = chain.root === null ? undefined : bindings.imports.get(chain.root);
    const isAssertion = root === 'assert' || chain.members.includes('assert') || isRunnerAssertion(root, chain);
    if (isAssertion || ASSERT_MODULE.test(module ?? '')) {
        return assertCall(script, call, chain, root);
    }
    const name = chain.members.at(-1) ?? root ?? '';
    const isWhole = chain.calls.at(-1)?.node === call;
    if (chain.members.includes('should') || root === 'should')
        return assertions_plain(outermost(script, call), 'fluent', 'should');
    if (!isWhole || TYPES_ONLY.test(name))
        return null;
    if (chain.members.length > 0 && name === 'expect')
        return assertions_plain(outermost(script, call), 'fluent', 'expect');
    if (root === 'cy' && /^(?:and|contains|get|find|wait)$/u.test(name))
        return assertions_plain(outermost(script, call), 'fluent', name);
    if (root === 'screen' && QUERY.test(name))
        return assertions_plain(call, 'fluent', name);
    if (root === 'expectTypeOf')
        return assertions_plain(outermost(script, call), 'fluent', name);
    if (chain.members.length > 0)
        return MEMBER_HELPER.test(name) && root !== 'test' ? assertions_plain(call, 'helper', name) : null;
    return HELPER.test(name) && bindings.imports.has(chain.root ?? '') ? assertions_plain(call, 'helper', name) : null;
}
/** A function of the file that asserts, called or handed on. */
function referenced(script, node, bindings, asserts) {
    const name = nameOf(node) ?? '';
    const parent = script.parents.get(node);
    if (parent === undefined || !bindings.functions.has(name) || !asserts(name))
        return null;
    if (isCall(parent))
        return assertions_plain(parent, 'helper', name);
    return null;
}
function expectation(script, call, chain, pages) {
    const [first] = chain.calls;
    // Only the innermost call starts an assertion; the outer ones belong to it.
    if (first === undefined || first.node !== call)
        return null;
    const node = outermost(script, call);
    const how = first.at === 0 ? '' : (chain.members[0] ?? '');
    if (NO_ASSERTION.has(how))
        return null;
    if (MATCHING_VALUE.has(how) && script.parents.get(node)?.type !== 'ExpressionStatement')
        return null;
    const whole = chainOf(node);
    const words = whole.members.slice(first.at);
    const modifiers = words.slice(0, -1);
    const [subject] = list(call, 'arguments');
    return {
        node,
        kind: 'expect',
        matcher: subject === undefined || first.at > (how === 'assert' ? 2 : 1) ? null : finished(whole, words, how, first.at),
        negated: words.includes('not') || words.includes('never'),
        asynchronous: /^(?:poll|element)$/u.test(how) ||
            modifiers.some((word) => /^(?:resolves|rejects|eventually)$/u.test(word)) ||
            words.at(-1) === 'toPass' ||
            (pages && PAGE_MATCHER.test(words.at(-1) ?? '')),
        subject: subject ?? null,
        expected: isCall(node) && node !== call ? list(node, 'arguments') : [],
    };
}
/** The matcher's name when the chain ends in one. */
function finished(whole, words, how, before) {
    // Chai's `expect.assert.equal(a, b)` is whole as it is.
    if (how === 'assert')
        return whole.members.at(-1) ?? null;
    const last = words.at(-1);
    if (last === undefined)
        return null;
    const ends = whole.calls.at(-1);
    const isCalled = ends !== undefined && ends.at === words.length + before && whole.calls.length > 1;
    const chai = words.some((word) => CHAI.has(word));
    if (!isCalled)
        return (chai || words.includes('not')) && PROPERTY_MATCHER.test(last) ? last : null;
    const unknown = words.slice(0, -1).find((word) => !LANGUAGE.has(word));
    return unknown !== undefined && !chai && whole.calls.length === 2 ? null : last;
}
function assertCall(script, call, chain, root) {
    const [first] = chain.calls;
    const last = chain.members.at(-1) ?? root ?? 'ok';
    const from = Math.max(0, chain.members.indexOf('assert'));
    // `fc.assert(…)`, `sinon.assert.called(…)`, `t.assert.equal(…)`: the call at or after `assert`.
    if (first === undefined || chain.calls.find(({ at }) => at >= from)?.node !== call)
        return null;
    if (NOT_ASSERTING.test(last))
        return null;
    const [subject, ...expected] = list(call, 'arguments');
    return {
        node: outermost(script, call),
        kind: 'assert',
        matcher: last === 'assert' ? 'ok' : last,
        negated: /^(?:not|doesNot|isNot)/u.test(last),
        asynchronous: ASYNC_ASSERT.test(last),
        subject: subject ?? null,
        expected,
    };
}
const assertions_plain = (node, kind, matcher) => ({
    node,
    kind,
    matcher,
    negated: false,
    asynchronous: false,
    subject: null,
    expected: [],
});
/** Tells which functions of the file assert, directly or through one another. */
function assertingFunctions(script, bindings) {
    const known = new Map();
    const asserts = (name) => {
        const answer = known.get(name);
        if (answer !== undefined)
            return answer;
        known.set(name, false);
        const body = bindings.functions.get(name);
        const result = body !== undefined && isFunction(body) && assertionsIn(script, bindings, body, asserts).length > 0;
        known.set(name, result);
        return result;
    };
    return asserts;
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/source/bindings.js


/** Collects imports, `require`s, named functions and aliases (`const custom = test.extend({})`). */
function bindingsOf({ nodes }) {
    const aliases = new Map();
    const imports = new Map();
    const functions = new Map();
    for (const node of nodes) {
        if (node.type === 'ImportDeclaration')
            readImport(node, imports, aliases);
        else if (node.type === 'FunctionDeclaration') {
            const name = nameOf(child(node, 'id'));
            if (name !== null)
                functions.set(name, node);
        }
        else if (node.type === 'VariableDeclarator')
            readVariable(node, imports, aliases, functions);
    }
    return { canonical: (name) => aliases.get(name) ?? name, functions, imports };
}
function readImport(node, imports, aliases) {
    const module = stringOf(child(node, 'source')) ?? '';
    for (const specifier of list(node, 'specifiers')) {
        const local = nameOf(child(specifier, 'local'));
        if (local === null)
            continue;
        imports.set(local, module);
        const imported = child(specifier, 'imported');
        const original = nameOf(imported) ?? stringOf(imported);
        if (original !== null && original !== local)
            aliases.set(local, original);
        if (specifier.type !== 'ImportSpecifier' && /^(?:node:)?assert(?:\/strict)?$/u.test(module))
            aliases.set(local, 'assert');
        if (specifier.type === 'ImportDefaultSpecifier' && module === 'node:test')
            aliases.set(local, 'test');
    }
}
function readVariable(node, imports, aliases, functions) {
    const id = child(node, 'id');
    const init = child(node, 'init');
    if (id === null || init === null)
        return;
    const value = bare(init);
    const module = requiredModule(value);
    if (module !== null) {
        for (const name of boundNames(id))
            imports.set(name, module);
        return;
    }
    if (isPlan(value)) {
        for (const name of boundNames(id))
            imports.set(name, 'node:assert');
        if (id.type === 'Identifier')
            aliases.set(nameOf(id) ?? '', 'assert');
        return;
    }
    const name = nameOf(id);
    if (name === null)
        return;
    if (isFunction(value))
        functions.set(name, value);
    const chain = chainOf(value);
    if (chain.root !== null && /^(?:extend|configure)$/u.test(chain.members.at(-1) ?? '') && isCall(value)) {
        aliases.set(name, aliases.get(chain.root) ?? chain.root);
    }
    else if (value.type === 'Identifier')
        aliases.set(name, aliases.get(chain.root ?? '') ?? chain.root ?? name);
}
/** `tspl(t, { plan: 3 })`: assertions that are counted, made from the test's own object. */
const isPlan = (value) => isCall(value) &&
    list(value, 'arguments')
        .flatMap((argument) => list(argument, 'properties'))
        .some((property) => nameOf(child(property, 'key')) === 'plan');
function requiredModule(value) {
    const call = value.type === 'AwaitExpression' ? bare(child(value, 'argument')) : value;
    const { root, calls, members } = chainOf(call);
    return root === 'require' && members.length <= 1 && calls[0] !== undefined
        ? stringOf(list(calls[0].node, 'arguments')[0] ?? null)
        : null;
}
function* boundNames(pattern) {
    const name = nameOf(pattern);
    if (name !== null)
        yield name;
    for (const property of list(pattern, 'properties')) {
        const local = nameOf(child(property, 'value'));
        if (local !== null)
            yield local;
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/source/constant.js

const LITERAL = /^(?:StringLiteral|NumericLiteral|BooleanLiteral|NullLiteral|BigIntLiteral|RegExpLiteral)$/u;
/** Whether an assertion holds whatever the code does: literals only, or a value compared with itself. */
function isConstant(script, { subject, expected, kind, matcher }) {
    if (subject === null || (kind !== 'expect' && kind !== 'assert'))
        return false;
    if (isLiteral(subject))
        return /^(?:ok|equal|strictEqual|deepEqual|isTrue|isOk)$/u.test(matcher ?? '') || kind === 'expect'
            ? expected.every(isLiteral)
            : false;
    const [first] = expected;
    return (first !== undefined &&
        /^(?:toBe|toEqual|toStrictEqual|equal|equals|eql|strictEqual|deepEqual|deepStrictEqual)$/u.test(matcher ?? '') &&
        isPure(subject) &&
        textOf(script, subject) === textOf(script, first));
}
function isLiteral(node) {
    const inner = bare(node);
    if (LITERAL.test(inner.type))
        return true;
    if (inner.type === 'TemplateLiteral')
        return list(inner, 'expressions').length === 0;
    if (inner.type === 'ArrayExpression')
        return list(inner, 'elements').every(isLiteral);
    return false;
}
/** Names and members only: two calls may well give two results. */
const isPure = (node) => {
    const inner = bare(node);
    return inner.type === 'Identifier' || (isMember(inner) && !isCall(inner));
};
const textOf = (script, node) => script.text.slice(node.start, node.end).replace(/\s+/gu, ' ');

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/source/awaited.js


/**
 * Whether somebody waits for the promise that an expression gives: `await`, `return`, a combinator that is itself
 * waited for, a function it is handed to, or a variable with one of these later on.
 */
function isAwaited(script, expression) {
    let node = expression;
    for (;;) {
        spend(script, 1);
        const parent = script.parents.get(node);
        if (parent === undefined)
            return false;
        const step = through(script, node, parent);
        if (step === 'yes' || step === 'no')
            return step === 'yes';
        node = step;
    }
}
function through(script, node, parent) {
    switch (parent.type) {
        case 'AwaitExpression':
        case 'ReturnStatement':
        case 'YieldExpression':
            return isUnreachable(script, parent) ? 'no' : 'yes';
        case 'ArrowFunctionExpression':
            return 'yes';
        case 'ExpressionStatement':
        case 'UnaryExpression':
            return 'no';
        case 'VariableDeclarator':
            return usedLater(script, child(parent, 'id'), node) ? 'yes' : 'no';
        case 'AssignmentExpression':
            return isMember(child(parent, 'left')) || usedLater(script, child(parent, 'left'), node) ? 'yes' : 'no';
        case 'SequenceExpression':
            return list(parent, 'expressions').at(-1) === node ? parent : 'no';
        default:
            return isCall(parent) ? throughCall(script, node, parent) : parent;
    }
}
/** As an argument: a combinator passes the question on, `expect` waits only if told, any other function has taken over. */
function throughCall(script, node, call) {
    if (calleeOf(call) === node)
        return call;
    const { root, members } = chainOf(call);
    if (root === 'Promise')
        return call;
    if (root !== 'expect' || members.length > 0)
        return 'yes';
    const whole = chainOf(outermost(script, call));
    return whole.members.some((member) => /^(?:resolves|rejects|eventually)$/u.test(member)) ? 'yes' : 'no';
}
/** Whether a variable is waited for after it was given this value and before it is given another. */
function usedLater(script, target, value) {
    const name = nameOf(target);
    // A destructured value is beyond this analysis; it is taken as used.
    if (name === null || target?.type !== 'Identifier')
        return true;
    const scope = functionAround(script, value);
    let after = value.end;
    for (const node of script.identifiers.get(name) ?? []) {
        spend(script, 1);
        if (node.start < after || node.end > scope.end || isProperty(script, node))
            continue;
        const parent = script.parents.get(node);
        if (parent?.type === 'AssignmentExpression' && child(parent, 'left') === node) {
            const right = child(parent, 'right');
            if (!mentions(script, right, name))
                return false;
            // `p = p.then(…)` carries the promise on; anything else drops it.
            after = right.end;
        }
        else if (!isUnreachable(script, node) && isAwaited(script, node))
            return true;
    }
    return false;
}
/** `p` of `a.p` is another `p`. */
function isProperty(script, node) {
    const parent = script.parents.get(node);
    return parent !== undefined && isMember(parent) && child(parent, 'property') === node && parent['computed'] !== true;
}
const mentions = (script, within, name) => inside(script, within).some((node) => node.type === 'Identifier' && nameOf(node) === name);
function functionAround(script, node) {
    for (let at = script.parents.get(node); at !== undefined; at = script.parents.get(at))
        if (isFunction(at))
            return at;
    return script.program;
}
/** Whether a statement before it, in the same block or one around it, always leaves. */
function isUnreachable(script, start) {
    let node = start;
    for (;;) {
        const parent = script.parents.get(node);
        if (parent === undefined || isFunction(node))
            return false;
        const siblings = parent.type === 'BlockStatement' || parent.type === 'Program' ? list(parent, 'body') : [];
        spend(script, siblings.length + 1);
        for (const sibling of siblings) {
            if (sibling === node)
                break;
            if (sibling.type === 'ReturnStatement' || sibling.type === 'ThrowStatement')
                return true;
        }
        node = parent;
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/source/standing.js


/** Looks from an assertion outwards to its test for whatever takes its force. */
function forceOf(script, assertion, around) {
    if (assertion.matcher === null)
        return 'incomplete';
    if (isUnreachable(script, assertion.node))
        return 'unreachable';
    if (assertion.asynchronous && !around.counted && !isAwaited(script, assertion.node))
        return 'floating';
    let worst = 'sound';
    let node = assertion.node;
    while (node !== around.body) {
        spend(script, 1);
        const parent = script.parents.get(node);
        if (parent === undefined)
            break;
        const here = stepOut(script, node, parent, around);
        if (here === 'floating' || here === 'swallowed' || here === 'unreachable')
            return here;
        if (here === 'conditional')
            worst = 'conditional';
        node = parent;
    }
    return worst;
}
function stepOut(script, node, parent, around) {
    const isPart = (key) => child(parent, key) === node;
    switch (parent.type) {
        case 'IfStatement':
        case 'ConditionalExpression':
            if (isPart('consequent') && isNever(child(parent, 'test')))
                return 'unreachable';
            return isPart('test') || around.counted || otherBranchAsserts(script, node, parent) ? 'sound' : 'conditional';
        case 'LogicalExpression':
            return isPart('right') && !around.counted ? 'conditional' : 'sound';
        case 'SwitchCase':
            return around.counted ? 'sound' : 'conditional';
        case 'CatchClause':
            return around.counted || tryFails(script, script.parents.get(parent)) ? 'sound' : 'conditional';
        case 'TryStatement': {
            const handler = child(parent, 'handler');
            return isPart('block') &&
                handler !== null &&
                !passesOn(script, child(handler, 'body'), nameOf(child(handler, 'param')))
                ? 'swallowed'
                : 'sound';
        }
        default:
            if (isMember(parent) && isPart('object'))
                return caughtAfter(script, parent);
            return isCall(parent) && isFunction(node) ? asCallback(script, node, parent, around) : 'sound';
    }
}
/** `if (false)`: what is below never runs. */
const isNever = (test) => (test?.type === 'BooleanLiteral' && test['value'] === false) ||
    (test?.type === 'NumericLiteral' && test['value'] === 0);
/** `if (…) { expect(a) } else { expect(b) }`: one of them is always reached. */
function otherBranchAsserts(script, branch, parent) {
    const other = child(parent, child(parent, 'consequent') === branch ? 'alternate' : 'consequent');
    if (other === null)
        return false;
    spend(script, (other.end - other.start) >> 4);
    return ASSERTS.test(script.text.slice(other.start, other.end));
}
const ASSERTS = /\b(?:expect|assert|t)\w{0,40}[.(]/u;
/** `try { run(); fail() } catch (e) { expect(e) }`: the block cannot end well, so the handler is always reached. */
function tryFails(script, statement) {
    const last = statement === undefined ? undefined : list(child(statement, 'block'), 'body').at(-1);
    if (last === undefined)
        return false;
    if (last.type === 'ThrowStatement')
        return true;
    const text = script.text.slice(last.start, last.end);
    return /^(?:await )?(?:\w+\.)?(?:fail|unreachable)\(|^expect\((?:true|false|1|0)\)\.(?:toBe|toEqual)\((?:true|false|1|0)\)/u.test(text);
}
/** The promise chain an assertion stands in goes on with a `.catch` that keeps the failure to itself. */
function caughtAfter(script, member) {
    const call = script.parents.get(member);
    if (call === undefined || !isCall(call) || calleeOf(call) !== member)
        return 'sound';
    const name = nameOf(member);
    const [onFulfilled, onRejected] = list(call, 'arguments');
    const handler = name === 'catch' ? onFulfilled : name === 'then' ? onRejected : undefined;
    if (handler === undefined || !isFunction(handler))
        return 'sound';
    const [parameter] = list(handler, 'params');
    return passesOn(script, child(handler, 'body'), nameOf(parameter ?? null)) ? 'sound' : 'swallowed';
}
/** The assertion stands in a function handed to `.then`, `.catch` or `.finally`. */
function asCallback(script, callback, call, around) {
    const callee = calleeOf(call);
    const name = callee !== null && isMember(callee) ? nameOf(callee) : null;
    const position = list(call, 'arguments').indexOf(callback);
    if (name === null || !/^(?:then|catch|finally)$/u.test(name) || position > 1)
        return 'sound';
    if (!around.waitsForCallback &&
        !around.counted &&
        !isInPromise(script, call, around.body) &&
        !isAwaited(script, call)) {
        return 'floating';
    }
    return name === 'catch' && !around.counted ? 'conditional' : 'sound';
}
/** Inside `new Promise((done) => …)` the promise's own end is what the test waits for. */
function isInPromise(script, start, body) {
    for (let node = start; node !== undefined && node !== body; node = script.parents.get(node)) {
        if (node.type === 'NewExpression' && nameOf(child(node, 'callee')) === 'Promise')
            return true;
    }
    return false;
}
/** Whether a handler hands the failure on: it throws, or gives what it caught (or a failure) to somebody. */
function passesOn(script, handler, caught) {
    if (handler === null)
        return false;
    for (const node of inside(script, handler)) {
        if (node.type === 'ThrowStatement')
            return true;
        if (!isCall(node))
            continue;
        const name = nameOf(calleeOf(node)) ?? '';
        if (/^(?:done|reject|fail|next|unreachable)$/u.test(name))
            return true;
        const takes = list(node, 'arguments').some((argument) => caught !== null && nameOf(argument) === caught && argument.type === 'Identifier');
        if (takes && !/^(?:log|error|warn|info|debug|expect|push|String)$/u.test(name))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/source/tests.js


const TESTS = new Set(['test', 'it', 'specify', 'xit', 'fit', 'xtest', 'ftest', 'xspecify']);
const GROUPS = new Set(['describe', 'context', 'suite', 'xdescribe', 'fdescribe', 'xcontext', 'feature']);
const HOOKS = new Set(['beforeEach', 'afterEach', 'beforeAll', 'afterAll', 'before', 'after', 'setup', 'teardown']);
const MODIFIERS = {
    skip: 'skip',
    fixme: 'skip',
    disabled: 'skip',
    only: 'only',
    todo: 'todo',
    failing: 'fails',
    fails: 'fails',
    fail: 'fails',
};
const PLAIN_MEMBERS = new Set([
    'each',
    'for',
    'concurrent',
    'sequential',
    'serial',
    'parallel',
    'describe',
    'shuffle',
    'retries',
    'skipIf',
    'runIf',
].concat(['effect', 'step', 'configure', 'prop', 'it', 'test', 'extend'], Object.keys(MODIFIERS)));
/** Reads a call as a describe block, a test or a hook; null for any other call. */
function blockOf(call, bindings) {
    if (!isCall(call))
        return null;
    const chain = chainOf(call);
    const root = chain.root === null ? '' : bindings.canonical(chain.root);
    const members = root === 'Deno' || root === 'QUnit' ? chain.members.slice(1) : chain.members;
    const base = root === 'Deno' || root === 'QUnit' ? (chain.members[0] ?? '') : root;
    if (HOOKS.has(base) || HOOKS.has(members.at(-1) ?? '')) {
        const callback = list(call, 'arguments').find(isFunction) ?? null;
        return { kind: 'hook', call, callback, title: null, modifiers: new Set(), each: false };
    }
    if (!TESTS.has(base) && !GROUPS.has(base))
        return null;
    if (!members.every((member) => PLAIN_MEMBERS.has(member)) || members.includes('step') || members.includes('extend'))
        return null;
    const each = members.includes('each') || members.includes('for');
    // `it.each(table)` alone only makes the function that is called next.
    if (each && chain.calls.length < 2 && !isTableOfNothing(call))
        return null;
    const args = list(call, 'arguments');
    const callback = functionAmong(args, bindings);
    return {
        kind: GROUPS.has(base) || members.includes('describe') ? 'group' : 'test',
        call,
        callback,
        title: titleOf(args[0]),
        modifiers: modifiersOf(base, members, args),
        each,
    };
}
/** `` test.each`table` `` that is never called: a table without a test. */
const isTableOfNothing = (call) => call.type === 'TaggedTemplateExpression';
function modifiersOf(base, members, args) {
    const found = new Set();
    if (/^x(?:it|test|describe|context|specify)$/u.test(base))
        found.add('skip');
    if (/^f(?:it|test|describe)$/u.test(base))
        found.add('only');
    for (const member of members)
        if (Object.hasOwn(MODIFIERS, member))
            found.add(MODIFIERS[member]);
    for (const options of args.filter(({ type }) => type === 'ObjectExpression')) {
        for (const property of list(options, 'properties')) {
            const name = nameOf(child(property, 'key')) ?? '';
            const value = child(property, 'value');
            const on = (value?.type === 'BooleanLiteral' && value['value'] === true) || value?.type === 'StringLiteral';
            if (on && Object.hasOwn(MODIFIERS, name))
                found.add(MODIFIERS[name]);
        }
    }
    return found;
}
function functionAmong(args, bindings) {
    for (const argument of args.slice(0, 4).map(bare)) {
        if (isFunction(argument))
            return argument;
        const named = argument.type === 'Identifier' ? bindings.functions.get(nameOf(argument) ?? '') : undefined;
        if (named !== undefined)
            return named;
        // `it('x', fakeAsync(() => …))`: the wrapped function is the test.
        const wrapped = isCall(argument) ? list(argument, 'arguments').map(bare).find(isFunction) : undefined;
        if (wrapped !== undefined)
            return wrapped;
    }
    return null;
}
function titleOf(node) {
    if (node === undefined)
        return null;
    const literal = stringOf(bare(node));
    if (literal !== null)
        return literal;
    // A template keeps its fixed parts: `returns ${status}` → `returns ${}`.
    if (node.type === 'TemplateLiteral') {
        return list(node, 'quasis')
            .map((quasi) => quasi['value'].cooked ?? '')
            .join('${}');
    }
    return null;
}
/** All tests of a file in source order, each with the blocks around it. */
function testsOf(script, bindings) {
    const blocks = new Map();
    for (const node of script.nodes) {
        const parent = script.parents.get(node);
        // The inner call of `it.each(table)('x', f)` is part of the outer one.
        if (parent !== undefined && isCall(parent) && (child(parent, 'callee') === node || child(parent, 'tag') === node))
            continue;
        const block = isCall(node) ? blockOf(node, bindings) : null;
        if (block !== null)
            blocks.set(node, block);
    }
    return [...blocks.values()].filter(({ kind }) => kind === 'test').map((block) => describeTest(script, block, blocks));
}
const isStatement = (script, call) => script.parents.get(call)?.type === 'ExpressionStatement';
function describeTest(script, block, blocks) {
    const titles = [];
    const modifiers = new Set(block.modifiers);
    for (let node = script.parents.get(block.call); node !== undefined; node = script.parents.get(node)) {
        const around = blocks.get(node);
        if (around?.kind !== 'group' && around?.kind !== 'test')
            continue;
        if (around.title !== null)
            titles.unshift(around.title);
        for (const modifier of around.modifiers)
            modifiers.add(modifier);
    }
    const args = list(block.call, 'arguments');
    const first = args[0];
    const title = block.title ?? (first === undefined ? '' : script.text.slice(first.start, Math.min(first.end, first.start + 200)));
    return {
        title,
        fullTitle: [...titles, title].join(' '),
        line: lineOf(block.call),
        call: block.call,
        body: block.callback,
        modifiers,
        each: block.each,
        empty: block.callback === null &&
            args.length < 2 &&
            (block.title !== null || block.each || isStatement(script, block.call)),
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/source/around.js


/** What the force of a test's assertions depends on. */
function aroundOf(script, test, body) {
    const isAsync = body['async'] === true;
    const parameters = list(body, 'params');
    const named = test.each ? parameters.some(({ type }) => type === 'Identifier') : parameters[0]?.type === 'Identifier';
    const counted = inside(script, body).some((node) => {
        if (node.type === 'ObjectProperty' && nameOf(child(node, 'key')) === 'plan')
            return true;
        if (!isCall(node))
            return false;
        const last = chainOf(node).members.at(-1) ?? '';
        return /^(?:assertions|hasAssertions|plan)$/u.test(last);
    });
    return { body, waitsForCallback: named && !isAsync, counted };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/vacuity/mocked-subject.js


/**
 * `auth.test.ts` that mocks `../src/auth`: the test then speaks of the mock. A mock that keeps the real module and
 * replaces parts of it is left alone.
 */
function mockedSubject(script, bindings) {
    const subject = stem(script.path.replaceAll('\\', '/').split('/').at(-1) ?? '');
    const imported = [...new Set(bindings.imports.values())].filter((module) => stem(module.split('/').at(-1) ?? '') === subject);
    return script.nodes.flatMap((node) => {
        if (!isCall(node))
            return [];
        const { root, members } = chainOf(node);
        if (!/^(?:jest|vi)$/u.test(root ?? '') || !/^(?:mock|doMock)$/u.test(members[0] ?? '') || members.length !== 1)
            return [];
        const module = stringOf(list(node, 'arguments')[0] ?? null);
        if (module === null || !/^[./]/u.test(module) || stem(module.split('/').at(-1) ?? '') !== subject)
            return [];
        const keepsReal = inside(script, node).some((inner) => isCall(inner) &&
            /^(?:requireActual|importActual|importOriginal|original|actual)$/u.test(nameOf(calleeOf(inner)) ?? ''));
        // When another module of that name is imported, that one is the subject.
        return keepsReal || imported.some((other) => other !== module)
            ? []
            : [{ ruleId: 'mocked-subject', line: lineOf(node), test: null }];
    });
}
const stem = (file) => file
    .replace(/\.[cm]?[jt]sx?$/u, '')
    .replace(/[._-](?:test|tests|spec|specs|e2e|unit|integration)$/u, '')
    .toLowerCase();

// EXTERNAL MODULE: ./build/emit/actions/test-evidence-map/src/integrity/strength.js
var strength = __nccwpck_require__(8972);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/integrity/script-model.js











/** The tests of a JavaScript or TypeScript file; null when it cannot be parsed, or takes too much effort. */
async function scriptModel(path, text, parse = parseScript) {
    const script = await parse(path, text);
    if (script === null)
        return null;
    try {
        return testsAndAssertions(script);
    }
    catch (error) {
        if (error instanceof TooComplex || error instanceof RangeError)
            return null;
        throw error;
    }
}
function testsAndAssertions(script) {
    const bindings = bindingsOf(script);
    const asserts = assertingFunctions(script, bindings);
    /** What its test leaves of an assertion, by the place it begins at. */
    const idle = new Map();
    const tests = testsOf(script, bindings).map((test) => ({
        title: test.fullTitle,
        line: test.line,
        skipped: test.modifiers.has('skip') || test.modifiers.has('todo') || test.modifiers.has('fails') || test.empty,
        focused: test.modifiers.has('only'),
        table: test.each,
        assertions: test.body === null ? [] : assertionsOf(script, bindings, test, test.body, asserts, idle),
        body: test.body === null ? '' : script_model_textOf(script, test.body),
    }));
    const everywhere = assertionsIn(script, bindings, script.program, asserts).map((assertion) => modelOf(script, assertion, idle.get(assertion.node) ?? 'sound').text);
    const [mock] = mockedSubject(script, bindings);
    const counts = (0,model/* countInto */.UU)(new Map(), everywhere);
    return { tests, assertionCounts: counts, ...(mock === undefined ? {} : { mocksSubject: mock.line }) };
}
function assertionsOf(script, bindings, test, body, asserts, idle) {
    const around = aroundOf(script, test, body);
    return assertionsIn(script, bindings, body, asserts).map((assertion) => {
        const force = forceOf(script, assertion, around);
        idle.set(assertion.node, force);
        return modelOf(script, assertion, force);
    });
}
/** With these, an assertion stands there and fails nothing: it is another assertion than the same text with force. */
const IDLE = new Set(['swallowed', 'unreachable', 'floating']);
function modelOf(script, assertion, force) {
    const own = script_model_textOf(script, assertion.node);
    const text = IDLE.has(force) ? `${own} (${force})` : own;
    const base = { text, negated: assertion.negated, line: lineOf(assertion.node) };
    if (assertion.kind === 'fluent')
        return { ...base, ...fluent(own, assertion.matcher ?? '', IDLE.has(force)) };
    const expected = assertion.expected.map((node) => script_model_textOf(script, node)).join(', ');
    const nothing = assertion.matcher === null || IDLE.has(force) || isConstant(script, assertion);
    return {
        ...base,
        subject: assertion.subject === null ? own : script_model_textOf(script, assertion.subject),
        strength: nothing ? 0 : (0,strength/* matcherStrength */.O)(assertion.matcher ?? '', assertion.negated, expected !== ''),
        expected,
    };
}
/** `request(app).get('/').expect(403)`: what comes before the first `.expect` or `.should` is the subject. */
function fluent(text, matcher, idle) {
    const at = text.search(/\s?\.(?:expect|should|and)\b/u);
    const subject = at === -1 ? text : text.slice(0, at);
    // Types are gone when the test runs, and a literal is what it is.
    const nothing = idle || text.startsWith('expectTypeOf') || /^(?:true|false|null|\d+|'[^']*')$/u.test(subject);
    return {
        subject,
        expected: at === -1 ? '' : text.slice(at),
        strength: nothing ? 0 : (0,strength/* matcherStrength */.O)(matcher, false, true),
    };
}
const script_model_textOf = (script, node) => (0,model/* even */.B0)(script.text.slice(node.start, node.end));

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/integrity/text-languages.js
/** Patterns look at one line of at most 500 characters and hold no nested repetition. */
const TEXT_LANGUAGES = [
    {
        extensions: /\.py$/u,
        test: /^\s*(?:async\s+)?def\s+(test\w*)\s*\(/u,
        marker: null,
        assertion: /^\s*(?:assert\b|self\.assert\w+\(|self\.fail\w*\(|with\s+(?:pytest\.raises|self\.assert\w+)\b|\w+\.assert_\w+\()/u,
        skip: /^\s*(?:@(?:pytest\.mark\.(?:skip\b|xfail\b|skipif\(True)|unittest\.(?:skip\b|expectedFailure)|skip\b)|pytest\.(?:skip|xfail)\(|self\.skipTest\(|raise\s+(?:unittest\.)?SkipTest)/u,
        focus: null,
    },
    {
        extensions: /_test\.go$/u,
        test: /^func\s+((?:Test|Fuzz|Example)\w*)\s*\(/u,
        marker: null,
        assertion: /\b(?:t|b|tb|f)\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)\(|\b(?:assert|require|is|qt|expect)\.\w+\(|\bExpect\(/u,
        skip: /\bt\.(?:Skip|Skipf|SkipNow)\(/u,
        focus: null,
    },
    {
        extensions: /\.(?:java|kt|scala|groovy)$/u,
        test: /^\s*(?:(?:public|private|protected|internal|open|final|static|suspend|override)\s+)*(?:void|fun|[\w<>[\]]+)\s+(`[^`]+`|\w+)\s*\(/u,
        marker: /^\s*@(?:Test|ParameterizedTest|RepeatedTest|TestFactory|Property)\b/u,
        assertion: /\b(?:assert\w*|verify\w*|expect\w*|fail|should\w*)\s*[(<{]|\.(?:and)?[eE]xpect\(|\.should\w*\(|\bshould(?:Be|Not|Throw)\b/u,
        skip: /(?:^|\s)@(?:Disabled|Ignore)\b|\bassumeTrue\(false\b|\bassumeFalse\(true\b/u,
        focus: null,
    },
    {
        extensions: /\.cs$/u,
        test: /^\s*(?:(?:public|private|protected|internal|static|async|virtual|override)\s+)*(?:void|[\w<>[\]]+)\s+(\w+)\s*\(/u,
        marker: /^\s*\[(?:Test|TestCase|Fact|Theory|TestMethod|DataTestMethod)\b/u,
        assertion: /\b(?:Assert|CollectionAssert|StringAssert|ClassicAssert)\.\w+|\.Should\w*\(|\.Verify\w*\(|\.Received\w*\(/u,
        skip: /^\s*\[(?:Ignore|Explicit)\b|\(\s*Skip\s*=|Assert\.(?:Ignore|Inconclusive|Skip)\(/u,
        focus: null,
    },
    {
        extensions: /\.php$/u,
        test: /^\s*(?:(?:public|final|static)\s+)*function\s+(test\w*)\s*\(|^\s*(?:it|test)\(\s*['"]([^'"]+)/u,
        marker: null,
        assertion: /(?:->|::)(?:assert\w*|expect\w*|should\w*)\(|\bexpect\(/u,
        skip: /->mark(?:TestSkipped|TestIncomplete)\(|->(?:skip|todo)\(/u,
        focus: null,
    },
    {
        extensions: /\.rb$/u,
        test: /^\s*(?:def\s+(test_\w+)|(?:it|specify|scenario|test|xit|fit)\s*\(?\s*['"]([^'"]+)|(?:it|specify)\s*\{([^}]*))/u,
        marker: null,
        assertion: /\b(?:assert\w*|refute\w*|expect|must_\w+|wont_\w+)\b|\.(?:should|should_not)\b/u,
        skip: /^\s*(?:xit|xspecify|pending|skip)\b|,\s*(?:skip|pending):/u,
        focus: /^\s*fit\b|,\s*focus:/u,
    },
    {
        extensions: /\.rs$/u,
        test: /^\s*(?:pub\s+)?(?:async\s+)?fn\s+(\w+)\s*\(/u,
        marker: /^\s*#\[(?:\w+::)?test\b/u,
        assertion: /\b(?:debug_)?(?:assert\w*|panic|prop_assert\w*)!\s*[([{]/u,
        skip: /^\s*#\[ignore\b/u,
        focus: null,
    },
];

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/integrity/text-model.js


const text_model_MAX_LINE = 500;
/** A line's strength is not known; only its presence and its text are compared. */
const STRENGTH_OF_A_LINE = 65;
const text_model_LITERAL = /\b\d[\w.]*\b|\b(?:[Tt]rue|[Ff]alse)\b|"[^"]{0,200}"|'[^']{0,200}'/gu;
/** The tests of a file in a language that is read line by line; null for a language that is not known. */
function textModel(path, text) {
    const language = TEXT_LANGUAGES.find(({ extensions }) => extensions.test(path));
    if (language === undefined)
        return null;
    const tests = [];
    const all = new Map();
    // Decorators, annotations and attributes stand before the test they speak of.
    let before = { isTest: language.marker === null, skipped: false };
    for (const [index, whole] of text.split('\n').entries()) {
        const line = whole.slice(0, text_model_MAX_LINE);
        if (/^\s*(?:\/\/|#(?!\[)|\*)/u.test(line))
            continue;
        if (isAnnotation(line)) {
            before = {
                isTest: before.isTest || (language.marker?.test(line) ?? false),
                skipped: before.skipped || language.skip.test(line),
            };
        }
        const title = text_model_startOf(language, line.replace(ANNOTATIONS, ''), before.isTest);
        if (title !== null) {
            const focused = language.focus?.test(line) ?? false;
            const skipped = before.skipped || language.skip.test(line);
            tests.push({ title, line: index + 1, skipped, focused, assertions: [], body: [] });
            before = { isTest: language.marker === null, skipped: false };
        }
        if (title !== null || isAnnotation(line))
            continue;
        const asserts = language.assertion.test(line);
        if (asserts)
            (0,model/* countInto */.UU)(all, [(0,model/* even */.B0)(line)]);
        const open = tests.at(-1);
        if (open === undefined)
            continue;
        open.body.push((0,model/* even */.B0)(line));
        open.skipped ||= language.skip.test(line);
        if (asserts)
            open.assertions.push(assertionOf(line, index + 1));
    }
    return { tests: tests.map(text_model_closed), assertionCounts: all };
}
function text_model_startOf(language, line, isTest) {
    if (!isTest)
        return null;
    const match = language.test.exec(line);
    return match === null ? null : (match[1] ?? match[2] ?? match[3] ?? null);
}
/** What may stand before a test on its own line. */
const ANNOTATIONS = /^(?:\s*(?:@[\w.]{1,100}(?:\([^)]{0,200}\))?|#?\[[^\]]{0,200}\]))+/u;
const isAnnotation = (line) => /^\s*(?:@\w|\[\w|#\[)/u.test(line);
const assertionOf = (line, number) => ({
    text: (0,model/* even */.B0)(line),
    subject: (0,model/* even */.B0)(line).replace(text_model_LITERAL, '#'),
    negated: /\b(?:not|assertFalse|assertNot\w*|refute|wont)\b/iu.test(line),
    strength: STRENGTH_OF_A_LINE,
    expected: (line.match(text_model_LITERAL) ?? []).join(' '),
    line: number,
});
const text_model_closed = (test) => ({
    ...test,
    table: /parametrize|InlineData|TestCase|ValueSource|CsvSource/u.test(test.body.join(' ')),
    body: test.body.join(' ').trim(),
});

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/integrity/integrity.js










/** Compares every test file of the change with itself at the merge base. */
async function checkIntegrity(change, parse = parseScript) {
    const weakenings = [];
    const notCompared = [];
    const sides = [];
    for (const file of change.files.filter(holdsTests)) {
        const read = await readSides(change, file, parse);
        if (read === 'unparsable')
            weakenings.push(unparsable(file));
        else if (read === null)
            notCompared.push(file.path);
        else
            sides.push(read);
    }
    // Only what there was before can have lost its subject.
    const gone = sides.some(({ before }) => before !== null) ? await wordsGone(change) : new Set();
    const deletedSubjects = subjectsDeleted(change);
    const counts = [count(sides, 'before'), count(sides, 'after')];
    const inTables = new Set(sides.flatMap(({ before, after }) => integrity_without((0,model/* tabled */.nH)(after), (0,model/* tabled */.nH)(before))));
    const stillThere = (text) => inTables.has(text) || (counts[1].get(text) ?? 0) >= (counts[0].get(text) ?? 0);
    const elsewhere = newTests(sides);
    for (const { file, before, after } of sides) {
        const subjectGone = (text) => deletedSubjects.has(integrity_stem(file.path)) || mentionsAny(text, gone);
        if (before !== null)
            weakenings.push(...compareFile({ path: file.path, before, after }, elsewhere, { stillThere, subjectGone }));
        else if (after !== null)
            weakenings.push(...compareNewFile(file.path, after));
    }
    weakenings.push(...configWeakenings(change), ...rewrittenSnapshots(change));
    return { compared: sides.filter(({ before }) => before !== null).length, weakenings, notCompared };
}
const integrity_without = (texts, known) => {
    const before = new Set(known);
    return texts.filter((text) => !before.has(text));
};
const holdsTests = (file) => !file.binary && (isTestFile(file.path) || (file.previousPath !== null && isTestFile(file.previousPath)));
/** Both sides' tests; null when they cannot be compared, 'unparsable' when only the head cannot be read. */
async function readSides(change, file, parse) {
    const oldPath = file.previousPath ?? file.path;
    const oldText = file.before === null || file.status === 'copied' ? null : await change.readBase(oldPath);
    const newText = file.after === null ? null : await change.readHead(file.path);
    const [before, after] = await modelsOf({ path: oldPath, text: oldText }, { path: file.path, text: newText }, parse);
    if (file.before !== null && file.status !== 'copied' && before === null)
        return null;
    if (file.after !== null && after === null)
        return before !== null && newText !== null ? 'unparsable' : null;
    return { file, before, after };
}
/** The models of both sides, made in the same way: what two readers make of one text cannot be compared. */
async function modelsOf(old, now, parse) {
    const bySyntax = await both(old, now, (path, text) => syntaxModel(path, text, parse));
    const lacks = (side, model) => side.text !== null && model === null;
    const seen = bySyntax.some((model) => (model?.tests.length ?? 0) > 0);
    if (isScript(now.path) || (seen && !lacks(old, bySyntax[0]) && !lacks(now, bySyntax[1])))
        return bySyntax;
    return both(old, now, async (path, text) => textModel(path, text));
}
const both = async (old, now, read) => [
    old.text === null ? null : await read(old.path, old.text),
    now.text === null ? null : await read(now.path, now.text),
];
async function syntaxModel(path, text, parse) {
    if (isScript(path))
        return scriptModel(path, text, parse);
    if (!(0,registry/* hasGrammar */.E)(path))
        return null;
    const { grammarModel } = await __nccwpck_require__.e(/* import() */ 7784).then(__nccwpck_require__.bind(__nccwpck_require__, 7784));
    return grammarModel(path, text);
}
function count(sides, side) {
    const counts = new Map();
    for (const one of sides) {
        for (const [text, number] of one[side]?.assertionCounts ?? [])
            (0,model/* countInto */.UU)(counts, Array.from({ length: number }, () => text));
    }
    return counts;
}
/** Tests of the head whose title their own file did not have at the base: they may have come from another file. */
function newTests(sides) {
    return new Set(sides.flatMap(({ before, after }) => {
        const known = new Set(before?.tests.map(({ title }) => title));
        return (after?.tests ?? []).filter(({ title }) => !known.has(title));
    }));
}
/** Names of code files that the change deletes: their tests may go with them. */
const subjectsDeleted = (change) => new Set(change.files
    .filter((file) => file.after === null && isCode(file.path) && !isTestPath(file.path))
    .map((file) => integrity_stem(file.path)));
const integrity_stem = (path) => (path.split('/').at(-1) ?? '')
    .replace(/\.[^.]+$/u, '')
    .replace(/^test_|(?:[._-](?:test|tests|spec|specs|e2e|unit|integration)|(?:Test|Tests|Spec|IT))$/u, '')
    .toLowerCase();
const unparsable = (file) => ({
    ruleId: 'test-unparsable',
    level: 'error',
    path: file.path,
    line: 1,
    test: file.path,
    message: 'cannot be parsed any more',
});

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/inventory/inventory.js


const SHOWN = 50;
/** Distinct names remembered; beyond, the inventory says so by counting nothing as vanished. */
const MAX_NAMES = 500_000;
function nameBook() {
    const ran = new Map();
    const open = () => {
        const here = new Map();
        return {
            onTest: (testCase) => {
                if (ran.size + here.size >= MAX_NAMES)
                    return;
                const label = labelOf(testCase);
                const known = here.get(label);
                if (known === undefined)
                    here.set((0,own_copy/* ownCopy */.S)(label), runs(testCase.outcome));
                else if (!known && runs(testCase.outcome))
                    here.set(label, true);
            },
            settle: (sound) => {
                if (sound)
                    for (const [label, did] of here)
                        ran.set(label, did || (ran.get(label) ?? false));
            },
        };
    };
    return {
        open,
        // Of a run too large to remember nothing can be said.
        compare: (base) => (ran.size >= MAX_NAMES ? null : inventoryOf(ran, base)),
    };
}
const runs = (outcome) => outcome !== 'skipped' && outcome !== 'todo';
function inventoryOf(ran, base) {
    const vanished = [];
    const switchedOff = [];
    const counts = { vanished: 0, switchedOff: 0 };
    for (const label of base.labels()) {
        const now = ran.get(label);
        if (now === undefined) {
            counts.vanished++;
            if (vanished.length < SHOWN)
                vanished.push(label);
        }
        else if (!now && base.stateOf(label, null) !== 'not-run') {
            counts.switchedOff++;
            if (switchedOff.length < SHOWN)
                switchedOff.push(label);
        }
    }
    return {
        before: base.size,
        kept: base.size - counts.vanished,
        vanished,
        vanishedCount: counts.vanished,
        switchedOff,
        switchedOffCount: counts.switchedOff,
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/mapping/ledger.js

/** Tests remembered for one evidence id and outcome; counting goes on beyond it. */
const KEPT = 200;
/** @param strengthOf what the source of a test says of it */
function ledgerOf(mapper, strengthOf) {
    const all = new Map();
    return {
        open: () => {
            const page = new Map();
            return {
                onTest: (testCase) => {
                    const mapped = mapper(testCase);
                    if (mapped.size === 0)
                        return;
                    const strength = testCase.outcome === 'passed' ? strengthOf(testCase) : 'unseen';
                    const outcome = strength === 'hollow' ? 'vacuous' : testCase.outcome;
                    const asserts = strength === 'asserts' || (testCase.assertions ?? 0) > 0;
                    for (const [id, by] of mapped)
                        ledger_note(page, id, testCase, { outcome, by, asserts });
                },
                settle: (sound) => {
                    for (const [id, standing] of page)
                        merge(entry(all, id), standing, sound);
                },
            };
        },
        standing: (id) => all.get(id) ?? fresh(),
        ids: () => [...all.keys()],
    };
}
const fresh = () => ({
    passing: new Map(),
    taggedPassing: new Map(),
    idleTag: null,
    counts: new Map(),
    others: [],
});
function entry(page, id) {
    let standing = page.get(id);
    if (standing === undefined)
        page.set(id, (standing = fresh()));
    return standing;
}
function ledger_note(page, id, testCase, became) {
    const { outcome, by } = became;
    const standing = entry(page, id);
    add(standing.counts, outcome, 1);
    const keeps = outcome === 'passed'
        ? standing.passing.size < KEPT || (by === 'tag' && standing.taggedPassing.size < KEPT)
        : standing.others.length < KEPT || (by === 'tag' && standing.idleTag === null);
    if (!keeps)
        return;
    const test = (0,own_copy/* ownCopy */.S)(testCase.suite === '' ? testCase.name : `${testCase.suite} ${testCase.name}`);
    const file = testCase.file === null ? null : (0,own_copy/* ownCopy */.S)(testCase.file);
    const name = testCase.suite === '' ? test : (0,own_copy/* ownCopy */.S)(testCase.name);
    const mapped = { test, name, file, ...became };
    if (outcome === 'passed') {
        const key = `${file ?? ''}\n${test}`;
        put(standing.passing, key, mapped);
        if (by === 'tag')
            put(standing.taggedPassing, key, mapped);
        return;
    }
    if (standing.others.length < KEPT)
        standing.others.push(mapped);
    if (by === 'tag')
        standing.idleTag ??= mapped;
}
function put(into, key, mapped) {
    if (into.size < KEPT)
        into.set(key, mapped);
}
function merge(into, from, sound) {
    for (const [outcome, count] of from.counts) {
        if (sound || outcome === 'failed' || outcome === 'error')
            add(into.counts, outcome, count);
    }
    for (const mapped of from.others)
        if (into.others.length < KEPT)
            into.others.push(mapped);
    into.idleTag ??= from.idleTag;
    if (!sound)
        return;
    for (const [key, mapped] of from.passing)
        put(into.passing, key, mapped);
    for (const [key, mapped] of from.taggedPassing)
        put(into.taggedPassing, key, mapped);
}
const add = (counts, key, count) => {
    counts.set(key, (counts.get(key) ?? 0) + count);
};

// EXTERNAL MODULE: ./build/emit/shared/text/glob.js
var glob = __nccwpck_require__(3748);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/mapping/words.js
/**
 * Test names are written in many hands: "rejects too large bodies", `test_rejects_too_large_bodies`,
 * `rejectsTooLargeBodies`. Words of a policy are compared with all of them alike.
 */
function normalise(text) {
    // Patterns of all the world's letters are built only when a name has any beyond ASCII.
    const [humps, hump] = BEYOND_ASCII.test(text) ? [HUMPS, HUMP] : [ASCII_HUMPS, ASCII_HUMP];
    const apart = humps.test(text) ? text.replace(hump, '$1 $2') : text;
    return apart.replace(/[\s_-]+/gu, ' ').toLowerCase();
}
const BEYOND_ASCII = /[^\0-\x7f]/u;
const HUMP = /([\p{Ll}\d])(\p{Lu})/gu;
/** The same without a global state, to ask first. */
const HUMPS = /[\p{Ll}\d]\p{Lu}/u;
const ASCII_HUMP = /([a-z\d])([A-Z])/gu;
const ASCII_HUMPS = /[a-z\d][A-Z]/u;
const NONE = new Set();
/**
 * Looks for whole words: `valid input` is not in `invalid input`. The text is walked once, run of letters and digits by
 * run, and each run is looked up among the beginnings of the phrases; a pattern of all words would cost more to compile
 * than to match. A word of separators only stands in no text.
 */
function wordFinder(words) {
    const byStart = new Map();
    for (const word of new Set(words)) {
        const phrase = normalise(word).trim();
        if (phrase === '')
            continue;
        const start = phrase.slice(0, endOfRun(phrase, 0));
        byStart.set(start, [...(byStart.get(start) ?? []), { word, phrase }]);
    }
    if (byStart.size === 0)
        return () => NONE;
    return (text) => {
        let found = null;
        let at = 0;
        while (at < text.length) {
            const end = endOfRun(text, at);
            // Where no run begins, a phrase may begin with a sign (`/admin`); it is kept under ''.
            for (const { word, phrase } of byStart.get(text.slice(at, end)) ?? []) {
                const after = at + phrase.length;
                if (text.startsWith(phrase, at) && endOfRun(text, after) === after)
                    (found ??= new Set()).add(word);
            }
            // The sign that ends a run stands right behind a letter or digit, so that no phrase begins with it.
            at = end + 1;
        }
        return found ?? NONE;
    };
}
/** Where the letters and digits that begin at a place end; the place itself when there are none. */
function endOfRun(text, from) {
    let at = from;
    for (;;) {
        const point = text.codePointAt(at);
        if (point === undefined || !isLetterOrDigit(point))
            return at;
        at += point > 0xffff ? 2 : 1;
    }
}
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const isLetterOrDigit = (point) => point < 0x80
    ? (point >= 0x61 && point <= 0x7a) || (point >= 0x30 && point <= 0x39) || (point >= 0x41 && point <= 0x5a)
    : LETTER_OR_DIGIT.test(String.fromCodePoint(point));

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/mapping/rules.js



const TAG = /\[([a-z0-9.-]{3,120})\]/gu;
const NOTHING = new Map();
const CACHED_PATHS = 5000;
/** Compiles the rules of every evidence id that this gate proves. Tags name ids of the policy only. */
function mapperOf(policy) {
    const definitions = Object.entries(policy.evidence).filter(([, { gate }]) => gate === 'test-evidence-map');
    const taggable = new Set(definitions.map(([id]) => id));
    const pathRule = pathRules();
    const rules = definitions.flatMap(([id, definition]) => ruleOf(id, definition, pathRule) ?? []);
    const plain = rules.filter(needsNoWord);
    const worded = rules.filter((rule) => !needsNoWord(rule));
    const findWords = wordFinder(worded.flatMap(({ words, anyWord }) => [...words, ...anyWord]));
    const suiteText = rememberingLast(normalise);
    return (testCase) => {
        const mapped = new Map();
        for (const rule of plain)
            if (pathFits(rule, testCase))
                mapped.set(rule.id, 'rule');
        const found = findWords(`${suiteText(testCase.suite)} ${normalise(testCase.name)}`);
        // Most names hold none of the words.
        if (found.size > 0) {
            for (const rule of worded)
                if (wordsFit(rule, found) && pathFits(rule, testCase))
                    mapped.set(rule.id, 'rule');
        }
        if (testCase.name.includes('[') || testCase.suite.includes('[')) {
            for (const [, id] of `${testCase.suite} ${testCase.name}`.matchAll(TAG)) {
                if (id !== undefined && taggable.has(id))
                    mapped.set(id, 'tag');
            }
        }
        return mapped.size === 0 ? NOTHING : mapped;
    };
}
function ruleOf(id, { tests }, pathRule) {
    if (tests === undefined)
        return null;
    const { any, paths, words = [], anyWord = [] } = tests;
    if (any !== true && paths === undefined && words.length === 0 && anyWord.length === 0)
        return null;
    return {
        id,
        any: any === true,
        path: paths === undefined ? null : pathRule(paths),
        words,
        anyWord,
    };
}
const needsNoWord = (rule) => rule.words.length === 0 && rule.anyWord.length === 0;
const wordsFit = ({ words, anyWord }, found) => words.every((word) => found.has(word)) && (anyWord.length === 0 || anyWord.some((word) => found.has(word)));
const pathFits = (rule, { file }) => rule.path === null || (file !== null && rule.path(file));
/** Cases of one suite follow one another. */
function rememberingLast(compute) {
    let last = { text: '', result: '' };
    return (text) => {
        if (text !== last.text)
            last = { text, result: compute(text) };
        return last.result;
    };
}
/** Many rules ask for the same patterns (`**\/e2e/**`): they share one matcher and what it remembers. */
function pathRules() {
    const known = new Map();
    return (patterns) => {
        const key = patterns.join('\n');
        const matcher = known.get(key) ?? remembering((0,glob/* pathMatcher */.k)(patterns));
        known.set(key, matcher);
        return matcher;
    };
}
/** A report names the same few paths over and over. */
function remembering(matches) {
    const known = new Map();
    return (path) => {
        let answer = known.get(path);
        if (answer === undefined) {
            if (known.size >= CACHED_PATHS)
                known.clear();
            const own = (0,own_copy/* ownCopy */.S)(path);
            // Absolute paths match like relative ones.
            answer = matches(own.replace(/^(?:[A-Za-z]:)?\/+/u, ''));
            known.set(own, answer);
        }
        return answer;
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/mutants/changed-mutants.js


const changed_mutants_SHOWN = 50;
/** Keeps the mutants of changed lines. A path that fits two files of the change credits neither. */
function changedMutants(change, mutants) {
    const added = new Map(change.files
        .filter((file) => file.after?.kind === 'file')
        .map((file) => [file.path, new Set([...(0,change_change/* addedLines */.u4)(file)].map(({ newLine }) => newLine))]));
    const find = pathFinder([...added.keys()]);
    const found = new Map();
    const counts = { killed: 0, survived: 0, notReached: 0, invalid: 0 };
    const alive = [];
    const killers = new Set();
    for (const mutant of mutants) {
        let path = found.get(mutant.path);
        if (path === undefined)
            found.set(mutant.path, (path = find(mutant.path) ?? null));
        const lines = path === null ? undefined : added.get(path);
        if (path === null || lines === undefined || !touches(lines, mutant))
            continue;
        if (mutant.status === 'invalid')
            counts.invalid++;
        else if (mutant.status === 'killed' || mutant.status === 'timeout') {
            counts.killed++;
            for (const name of mutant.killedBy)
                killers.add(name);
        }
        else {
            if (mutant.status === 'survived')
                counts.survived++;
            else
                counts.notReached++;
            if (alive.length < changed_mutants_SHOWN)
                alive.push({ path, line: mutant.startLine, what: mutant.what });
        }
    }
    return { ...counts, alive, killers };
}
/** A mutant of many lines (an emptied body) belongs to the change when it holds any added line. */
function touches(lines, { startLine, endLine }) {
    if (endLine - startLine > lines.size) {
        for (const line of lines)
            if (line >= startLine && line <= endLine)
                return true;
        return false;
    }
    for (let line = startLine; line <= endLine; line++)
        if (lines.has(line))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/prove/lost.js
const OURS = /\.(?:xml|info|lcov|trx|tap|cover|coverprofile|cobertura|nunit|junit|ctrf)$/iu;
/** JSON belongs to this gate when its name says so; other JSON is a scanner's. */
const OUR_JSON = /(?:jest|vitest|mocha|playwright|cypress|pytest|cucumber|karma|jasmine|go-?test|junit|ctrf|coverage|mutations?|mutants|outcomes|tests?|e2e|unit|results)[^/]*\.jsonl?$/iu;
const SCANNERS = /\.sarif(?:\.json)?$/iu;
/** Whether a promised file, by its name, is one this gate answers for. */
const isOurs = (name) => OURS.test(name) || OUR_JSON.test(name);
/**
 * Reports that vanished: names the policy expects and nobody handed in, and given paths or globs without a file.
 * A vanished report is never green, because nobody knows what it would have said.
 */
function lostReports(policy, inChain, given, unmatched) {
    const paths = given.map((path) => path.replaceAll('\\', '/'));
    const expected = policy.reports.expected.filter((name) => isOurs(name) && !paths.some((path) => path === name || path.endsWith(`/${name}`)));
    return [
        ...expected.map((name) => ({ name, why: 'expected by the policy' })),
        ...unmatched
            .filter((name) => !inChain || !SCANNERS.test(name))
            .map((name) => ({ name, why: 'matches no file' })),
    ];
}
/** A vanished report as a problem of the run. */
const problemOf = ({ name, why }) => ({
    code: 'EG412',
    message: `The report ${name} is not there (${why}).`,
    nextAction: `Let the step that writes ${name} run, and hand the file in.`,
});

// EXTERNAL MODULE: ./build/emit/shared/policy/sections/tests.js
var tests = __nccwpck_require__(4043);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/grade/grade.js


const rankOf = (grade) => tests/* TEST_GRADES */.uD.indexOf(grade);
/**
 * Grades one mapped test by what was shown of it, never by what is likely. The two highest grades are shown by a run in
 * which the test failed; they hold whether or not its source was seen.
 */
function gradeOf(test, facts) {
    if (test.outcome !== 'passed')
        return { grade: 'claimed', raise: 'Let the test run and pass at the first attempt.' };
    if (facts.kills(test))
        return { grade: 'killed', raise: null };
    const state = facts.onBase(test);
    if (state === 'red') {
        return { grade: 'red', raise: 'Hand in a mutation report of the changed lines (Stryker, PIT, cargo-mutants).' };
    }
    const above = state === null ? 'Hand in the results of the head’s tests on the base’s code.' : afterBase(state);
    if (!test.asserts) {
        return {
            grade: 'executed',
            raise: `Let its assertions be seen: in a test file of the change, or in a report that counts them. ${above}`,
        };
    }
    return facts.reached
        ? { grade: 'reached', raise: above }
        : { grade: 'asserted', raise: `Hand in coverage that shows changed lines reached. ${above}` };
}
/** What raises a test that did run on the base's code and was not red there. */
function afterBase(state) {
    switch (state) {
        case 'passes':
            return 'It passes without the change as well: assert what the change brings.';
        case 'missing-symbol':
        case 'not-compiled':
            return `It ${STATE_WORDS[state]}; hand in a mutation report that names it instead.`;
        default:
            return `It ${STATE_WORDS[state]}: let it fail there by an assertion.`;
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/content/shows.js
/** Characters of a body that are looked at. */
const shows_LOOKED_AT = 100_000;
const shows_REFUSAL = /\b(?:40[0134579]|41[03]|42[29])\b|forbid|denie[ds]|deny|denial|unauthori[sz]|unauthenti|refus|reject|not[ _]?allowed|permission|throws?|raises?|\bErr\w*|Exception|isFalse|toBeFalse|\bfalse\b|\bFalse\b|assertFalse|login|be_falsey|is_?empty|not_?found|redirect/iu;
/** The five fields without which an audit record proves nothing. */
const AUDIT_FIELDS = [
    ['the actor', /actor|user|principal|subject|performed_?by|\bby\b|\bwho\b/iu],
    ['the target', /target|resource|object_?(?:id|type)|entity|record_?id|\bon\b/iu],
    ['the action', /action|event|operation|verb|activity/iu],
    ['the timestamp', /timestamp|time|occurred|created_?at|logged_?at|\bat\b|date|instant/iu],
    ['the request id', /request_?id|req_?id|correlation|trace_?id|x-request/iu],
];
const MALFORMED = /malformed|truncat|garbage|incomplete|unterminated|corrupt|invalid|not[ -]?json|unexpected|bad[_ ]?(?:input|json|request)|syntax_?error|parse_?error|broken|["'`]\{(?![^"'`]*\})|["'`]<[^>"'`]*["'`]|["'`]\[(?![^"'`]*\])/iu;
const OVERSIZED = /repeat\(|\.repeat\b|strings\.Repeat|str_repeat|bytes\.Repeat|["'][^"']*["']\s*\*\s*(?:\d|[A-Z_])|\*\s*\(?\s*(?:1024|10\s*\*\*|\d{3,})|\.alloc\(|Array\((?:\d{3,}|[\w.]*max)|new byte\[|make\(\[\]byte|too[_ ]?(?:large|long|big|many)|oversi[sz]ed|max[_ ]?(?:length|size|bytes)?\s*\+\s*1|limit\s*\+\s*1|\b\d{5,}\b|ljust|padEnd|padStart/iu;
const ADVERSARIAL = /__proto__|constructor|prototype|\.\.[/\\]|%2e%2e|<script|onerror|javascript:|' ?or ?'?1|union select|drop table|;--|\\0|\\x00|%00|\\u202e|\\u0000|\$\{|\{\{|file:\/\/|169\.254|localhost@|!!python|<!ENTITY|<!DOCTYPE|eval\(|system\(|\$\(|`id`|rm -rf|\|\s*cat|format_?string|%n|%s%s|\\r\\n|crlf|homograph|zip.?slip|billion|nested?|polyglot|nul\b|hostile|malicious|inject|traversal|adversar/iu;
/**
 * What a test of this kind would have to show and does not, for people; null when it does. Only text is looked at: that a
 * test names a refusal is shown, that the refusal is the right one is not.
 */
function lacking(content, { body, assertions }) {
    const text = body.slice(0, shows_LOOKED_AT);
    const asserted = assertions.join('\n').slice(0, shows_LOOKED_AT);
    switch (content) {
        case 'denial':
            return shows_REFUSAL.test(asserted) ? null : 'a denial (a refusing status, an error, no access)';
        case 'audit-event': {
            const missing = AUDIT_FIELDS.filter(([, words]) => !words.test(asserted)).map(([name]) => name);
            return missing.length === 0 ? null : missing.join(', ');
        }
        case 'malformed-input':
            return MALFORMED.test(text) ? null : 'what happens to malformed input';
        case 'oversized-input':
            return OVERSIZED.test(text) ? null : 'what happens to oversized input';
        default:
            return ADVERSARIAL.test(text) ? null : 'what happens to adversarial input';
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/prove/canary.js

/** What every proof by tests becomes when the planted failure did not show; null when it did, or none is asked for. */
function brokenByCanary(id, { state, name }) {
    if (state === 'off' || state === 'red')
        return null;
    if (state === 'green') {
        const summary = `The planted failing test of ${name} did not turn its report red: no green of this runner counts.`;
        return unsatisfied(id, 'failed', summary, 'Find out why the runner hides failures, and run the tests again.');
    }
    const summary = `The report ${name} of the planted failing test is not there, or cannot be used.`;
    return unsatisfied(id, 'missing', summary, `Let the run with the planted failing test write ${name}, and hand it in.`);
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/prove/strength.js

/** Without demands, whatever passes counts. */
const NO_DEMANDS = {
    grade: null,
    gradeOf: () => ({ grade: 'executed', raise: null }),
    lacking: () => null,
};
/** Divides passing tests into those that meet the demands and those that fall short. */
function meeting(tests, demands) {
    const enough = [];
    const short = [];
    for (const test of tests) {
        const reason = strength_shortfall(test, demands);
        if (reason === null)
            enough.push(test);
        else
            short.push({ test, ...reason });
    }
    return { enough, short };
}
function strength_shortfall(test, { grade, gradeOf, lacking }) {
    const missing = lacking(test);
    if (missing !== null)
        return { why: `does not show ${missing}`, next: `Let the test assert ${missing}.` };
    if (grade === null)
        return null;
    const graded = gradeOf(test);
    if (rankOf(graded.grade) >= rankOf(grade))
        return null;
    return { why: `is ${graded.grade}, ${grade} is asked for`, next: graded.raise ?? 'Strengthen the test.' };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/prove/tests.js


const tests_SHOWN = 3;
const BECAME = {
    passed: 'passes',
    flaky: 'passed only when repeated',
    failed: 'fails',
    error: 'fails',
    skipped: 'is skipped',
    todo: 'is only a todo',
    vacuous: 'asserts nothing',
};
/** Decides one evidence id by the tests that stand for it. */
function proveByTests(id, definition, standing, reports, demands = NO_DEMANDS) {
    const by = toolsOf(reports);
    const howTo = definition.howTo;
    if (definition.tests?.any === true) {
        const broken = brokenReports(id, reports, by);
        if (broken !== null)
            return broken;
    }
    const failing = tests_count(standing, 'failed') + tests_count(standing, 'error');
    if (failing > 0) {
        const names = standing.others.filter(({ outcome }) => outcome === 'failed' || outcome === 'error');
        const summary = `${tests_tests(failing)} of this proof ${failing === 1 ? 'fails' : 'fail'}: ${namesOf(names)}`;
        return unsatisfied(id, 'failed', summary, 'Make the failing tests pass; the summary names them.', by, refs(names));
    }
    const minimum = definition.tests?.minimum ?? 1;
    const { idleTag } = standing;
    // Whoever tags a test says which one is the proof; words that other tests happen to hold do not stand in for it.
    const allPassing = [...(idleTag === null ? standing.passing : standing.taggedPassing).values()];
    const { enough: passing, short } = meeting(allPassing, demands);
    if (idleTag !== null && allPassing.length < minimum && standing.passing.size >= minimum) {
        const summary = `The test tagged for it ${BECAME[idleTag.outcome]}: ${quoted(idleTag)}. Tests that only hold its words do not stand in for it.`;
        const next = 'Let the tagged test run and pass, or take the tag off if another test is the proof.';
        return unsatisfied(id, 'missing', summary, next, by, refs([idleTag]));
    }
    const [lost] = reports.lost;
    const [weak] = short;
    if (passing.length < minimum && allPassing.length >= minimum && weak !== undefined) {
        const others = short.length > 1 ? ` (and ${short.length - 1} more)` : '';
        const summary = `${quoted(weak.test)} passes, but ${weak.why}${others}.`;
        return unsatisfied(id, 'missing', summary, weak.next, by, refs(short.map(({ test }) => test)));
    }
    if (passing.length < minimum) {
        const absent = lost === undefined ? '' : ` The report ${lost.name} is not there (${lost.why}).`;
        const summary = (reports.readings.length === 0 ? 'No test report was handed in.' : cameClose(standing, minimum)) + absent;
        return unsatisfied(id, 'missing', summary, howTo, by, refs(standing.others));
    }
    if (lost !== undefined) {
        const summary = `The report ${lost.name} is not there (${lost.why}); what it would have said is not known.`;
        return unsatisfied(id, 'missing', summary, `Hand in ${lost.name}, or take it off the list.`, by);
    }
    const passed = idleTag === null && short.length === 0 ? tests_count(standing, 'passed') : passing.length;
    return satisfied(id, `${tests_tests(passed)} ${passed === 1 ? 'passes' : 'pass'}: ${namesOf(passing)}`, by, refs(passing));
}
/** Any failure anywhere, and any report that says nothing, speaks against the proof that takes every test. */
function brokenReports(id, { readings }, by) {
    const malformed = readings.filter(({ status }) => status === 'malformed');
    if (malformed.length > 0) {
        const first = malformed[0];
        const summary = `${first.path} cannot be used: ${first.problems[0] ?? 'malformed'}`;
        const next = 'Let the test runner write the report again, completely, and hand in that file.';
        return unsatisfied(id, 'failed', summary, next, by, malformed.map(({ path }) => path));
    }
    const failed = readings.filter(({ status }) => status === 'failed');
    if (failed.length > 0) {
        const failures = failed.reduce((sum, { failed: one, errors, suiteErrors }) => sum + one + errors + suiteErrors, 0);
        const reason = failed.flatMap(({ problems }) => problems)[0];
        const summary = `${failures} ${failures === 1 ? 'failure' : 'failures'} in ${failed.length} of ${readings.length} reports${reason === undefined ? '' : `: ${reason}`}`;
        return unsatisfied(id, 'failed', summary, 'Make every test pass on the head commit.', by, failed.map(({ path }) => path));
    }
    const empty = readings.find(({ status }) => status === 'empty');
    if (empty !== undefined) {
        const next = 'Find out why no test ran, or do not hand in the report of a package without tests.';
        return unsatisfied(id, 'missing', `${empty.path} holds no test.`, next, by, [empty.path]);
    }
    return null;
}
/** Why what is there does not count. */
function cameClose(standing, minimum) {
    const passing = standing.passing.size;
    const near = [
        passing > 0 ? `${passing} of at least ${minimum} distinct tests pass` : '',
        reason(standing, 'skipped', 'skipped'),
        reason(standing, 'todo', 'only a todo'),
        reason(standing, 'flaky', 'passed only when repeated'),
        reason(standing, 'vacuous', 'asserting nothing'),
    ].filter((part) => part !== '');
    return near.length === 0 ? 'No test stands for it.' : `Not enough: ${near.join('; ')}.`;
}
function reason(standing, outcome, words) {
    const number = tests_count(standing, outcome);
    if (number === 0)
        return '';
    const first = standing.others.find((mapped) => mapped.outcome === outcome);
    return `${tests_tests(number)} ${words}${first === undefined ? '' : ` (${quoted(first)})`}`;
}
const tests_count = (standing, outcome) => standing.counts.get(outcome) ?? 0;
const tests_tests = (number) => (number === 1 ? '1 test' : `${number} tests`);
const quoted = ({ test }) => `"${test.slice(0, 120)}"`;
const refs = (mapped) => mapped.slice(0, 20).map(({ test, file }) => (file === null ? test : `${file}: ${test}`).slice(0, 300));
function namesOf(mapped) {
    const more = mapped.length > tests_SHOWN ? ` and ${mapped.length - tests_SHOWN} more` : '';
    return mapped.slice(0, tests_SHOWN).map(quoted).join(', ') + more;
}
function toolsOf({ readings }) {
    const formats = new Set(readings.filter(({ status }) => status !== 'malformed').map(({ format }) => format));
    return [...formats].map((tool) => ({ tool, version: null }));
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/prove/prove.js










/** Decides one evidence id: the ids with a meaning of their own, else by the tests that stand for it. */
function prove(policy, ledger, id, judged, facts) {
    if (id === INTEGRITY)
        return proveIntegrity(policy, judged.integrity);
    if (id === CHANGED_LINES)
        return proveChangedLines(policy, judged.lines, judged.measured);
    if (id === SENSITIVE_LINES)
        return proveSensitiveLines(policy, judged.sensitive, judged.measured);
    if (id === INVENTORY)
        return proveInventory(policy, judged.inventory);
    if (id === MUTANTS)
        return proveMutants(policy, judged.mutants);
    const broken = brokenByCanary(id, judged.canary);
    if (broken !== null)
        return broken;
    if (id === RED)
        return proveRed(policy, judged.reds);
    const howTo = policy.evidence[id]?.howTo ?? `Tag a test with [${id}].`;
    const definition = policy.evidence[id] ?? { title: id, gate: 'test-evidence-map', howTo };
    const demands = {
        grade: Object.hasOwn(policy.tests.grades, id) ? (policy.tests.grades[id] ?? null) : null,
        gradeOf: (test) => gradeOf(test, facts),
        lacking: (test) => lackingOf(policy, id, judged.sources, test),
    };
    const reports = { readings: judged.read.results, lost: judged.lost };
    return proveByTests(id, definition, ledger.standing(id), reports, demands);
}
/** What the policy wants the test's source to show and it does not. A source that was not seen is not judged. */
function lackingOf(policy, id, sources, { name, test, file }) {
    const content = Object.hasOwn(policy.tests.content, id) ? policy.tests.content[id] : undefined;
    if (content === undefined)
        return null;
    const suite = test === name ? '' : test.slice(0, -name.length).trim();
    const seen = sources.find({ suite, name, file });
    return seen === null ? null : lacking(content, seen);
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/coverage.js




/** The files of one coverage report, by the path it gives them. */
class CoveredFiles {
    #files = new Map();
    /** Folders the report says its paths are relative to. */
    roots = new Set();
    /** The lines of a file; the same set when the report names it again. */
    lines(path) {
        const known = this.#files.get(path);
        if (known !== undefined)
            return known;
        if (this.#files.size >= limits/* LIMITS */.b.coverageFiles) {
            throw new malformed/* MalformedReport */.Q(`covers more than ${limits/* LIMITS */.b.coverageFiles} files`);
        }
        const lines = new LineSet();
        this.#files.set((0,own_copy/* ownCopy */.S)(path), lines);
        return lines;
    }
    entries() {
        return this.#files.entries();
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/coverage/read-coverage.js





/** Reads one coverage file. What is malformed covers nothing. @throws EvidenceError when the file cannot be read */
async function readCoverage(files, path) {
    const covered = new CoveredFiles();
    let format = 'unknown';
    const { digest, error } = await readFileOnce(files, path, async (bytes) => {
        const start = startOf(bytes);
        if (start.text === '')
            return null;
        const found = coverageFormatOf(start);
        if (found === null)
            throw new malformed/* MalformedReport */.Q('is in no coverage format that is known here');
        format = found.name;
        return found.open(covered);
    });
    if (error !== null && !(error instanceof malformed/* MalformedReport */.Q))
        throw error;
    if (error !== null) {
        return { path, format, status: 'malformed', problems: [error.message], files: new CoveredFiles(), digest };
    }
    const measured = [...covered.entries()].some(([, lines]) => lines.total > 0);
    const problems = measured ? [] : ['measures no line of any file'];
    return { path, format, status: measured ? 'ok' : 'empty', problems, files: covered, digest };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/read-inputs.js



/** Reads reports and coverage one after the other; each file once, whatever list it is on. */
async function readInputs(files, given, openPage, progress) {
    const readings = { results: [], coverage: [], mutants: [], mutated: false, digests: [], problems: [] };
    const coverage = [...given.coverage];
    for (const path of new Set(given.reports)) {
        if (coverage.includes(path))
            continue;
        progress(`Reading ${path}`);
        const kind = await readOneReport(files, path, given.inChain, openPage(), readings);
        if (kind === 'coverage')
            coverage.push(path);
    }
    for (const path of new Set(coverage)) {
        progress(`Reading ${path}`);
        await readOneCoverage(files, path, readings);
    }
    return readings;
}
async function readOneReport(files, path, inChain, page, into) {
    try {
        const read = await readReport(files, path, page.onTest);
        if (read.kind === 'coverage')
            return 'coverage';
        into.digests.push(read.digest);
        if (read.kind === 'scan' && inChain)
            return 'scan';
        if (read.kind === 'mutants') {
            for (const mutant of read.mutants)
                into.mutants.push(mutant);
            into.mutated = true;
            return 'mutants';
        }
        const reading = read.kind === 'results' ? read.reading : refused(path, 'is a scanner report, not test results');
        page.settle(reading.status === 'ok' || reading.status === 'failed');
        into.results.push(reading);
        for (const problem of brokenness(reading))
            into.problems.push(problem);
    }
    catch (error) {
        into.results.push(refused(path, unreadable(error)));
        into.problems.push(read_inputs_problemOf(path, unreadable(error)));
    }
    return 'results';
}
async function readOneCoverage(files, path, into) {
    let reading;
    try {
        reading = await readCoverage(files, path);
    }
    catch (error) {
        into.problems.push(read_inputs_problemOf(path, unreadable(error)));
        return;
    }
    into.coverage.push(reading);
    into.digests.push(reading.digest);
    if (reading.status === 'ok')
        return;
    into.problems.push({
        code: 'EG411',
        message: `${path} covers nothing: it ${reading.problems[0] ?? 'is empty'}.`,
        nextAction: 'Let the coverage tool write the report again, completely, and hand in that file.',
    });
}
/** The message of an expected failure; anything else is our fault and goes on. */
function unreadable(error) {
    if (error instanceof errors/* EvidenceError */.oe)
        return error.message;
    throw error;
}
function brokenness(reading) {
    if (reading.status !== 'malformed' && reading.status !== 'empty')
        return [];
    return [read_inputs_problemOf(reading.path, reading.problems[0] ?? reading.status)];
}
const read_inputs_problemOf = (path, what) => ({
    code: 'EG410',
    message: `${path} proves nothing: it ${what}.`,
    nextAction: 'Let the test runner write the report again, completely, and hand in that file.',
});

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/red/read-base.js



/** Reads them all. What is malformed or not there shows nothing: no test is red by it. */
async function readBase(files, patterns, progress) {
    const { paths, unmatched } = await files.expand(patterns);
    const runs = baseRuns();
    const results = [];
    const digests = [];
    const problems = unmatched.map((name) => read_base_problemOf(name, 'matches no file'));
    for (const path of new Set(paths)) {
        progress(`Reading ${path}`);
        const page = runs.open();
        try {
            const read = await readReport(files, path, page.onTest, { wantsFailures: true });
            digests.push(read.digest);
            const reading = read.kind === 'results' ? read.reading : refused(path, 'holds no test results');
            page.settle(reading.status === 'ok' || reading.status === 'failed', reading.suiteErrors);
            results.push(reading);
            if (reading.status === 'malformed')
                problems.push(read_base_problemOf(path, reading.problems[0] ?? 'is malformed'));
        }
        catch (error) {
            if (!(error instanceof errors/* EvidenceError */.oe))
                throw error;
            results.push(refused(path, error.message));
            problems.push(read_base_problemOf(path, error.message));
        }
    }
    return { runs: results.length === 0 ? null : runs, results, digests, problems };
}
const read_base_problemOf = (path, what) => ({
    code: 'EG450',
    message: `${path}, of the head’s tests on the base’s code, shows nothing: it ${what}.`,
    nextAction: 'Run the head’s tests on the base’s code again, and hand in the report as the runner wrote it.',
});

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/red/red-book.js


const red_book_SHOWN = 50;
function redBook(base) {
    const counts = new Map();
    const red = [];
    const add = (state, number) => void counts.set(state, (counts.get(state) ?? 0) + number);
    const open = () => {
        const here = new Map();
        const names = [];
        return {
            onTest: (testCase) => {
                if (testCase.outcome !== 'passed')
                    return;
                const label = labelOf(testCase);
                const state = base.stateOf(label, testCase.file);
                here.set(state, (here.get(state) ?? 0) + 1);
                if (state === 'red' && names.length < red_book_SHOWN)
                    names.push((0,own_copy/* ownCopy */.S)(label));
            },
            settle: (sound) => {
                if (!sound)
                    return;
                for (const [state, number] of here)
                    add(state, number);
                red.push(...names.slice(0, red_book_SHOWN - red.length));
            },
        };
    };
    return { open, counts, red };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/page.js
/** Lets several books take the same tests. */
const page_together = (books) => () => {
    const pages = books.map((open) => open());
    return {
        onTest: (testCase) => {
            for (const page of pages)
                page.onTest(testCase);
        },
        settle: (sound) => {
            for (const page of pages)
                page.settle(sound);
        },
    };
};

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/grade/facts.js

/** What the whole run says that grades depend on. */
function factsOf(lines, base, mutants) {
    const killers = new Set([...(mutants?.killers ?? [])].map(plain));
    return {
        reached: (lines?.covered ?? 0) > 0,
        onBase: ({ test, file }) => base?.stateOf(test, file) ?? null,
        kills: (test) => killers.size > 0 && facts_namesOf(test).some((name) => killers.has(name)),
    };
}
/** Mutation tools name a test with or without what is around it; a suite's name alone is never a test. */
const facts_namesOf = ({ test, name }) => [plain(test), plain(name)];

// EXTERNAL MODULE: ./build/emit/shared/evidence/status.js
var evidence_status = __nccwpck_require__(2430);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/spec/controls.js

const MAX_CONTROLS = 100;
/**
 * What tests prove of the controls of the security spec. The spec was read by risk-classify, which made what it names
 * owed; here each control is told beside its proofs. Without a spec there is nothing to tell.
 */
function controlProofs(earlier, evidence) {
    const spec = earlier.get('risk-classify')?.details['spec'];
    const controls = spec?.controls;
    if (!Array.isArray(controls))
        return [];
    const status = new Map(evidence.map((one) => [one.id, one.status]));
    return controls.slice(0, MAX_CONTROLS).flatMap((one) => {
        const { control, evidence: named } = (one ?? {});
        if (typeof control !== 'string' || !Array.isArray(named))
            return [];
        const proofs = named.flatMap((id) => {
            const found = typeof id === 'string' ? status.get(id) : undefined;
            return found === undefined ? [] : [{ id: String(id), status: found }];
        });
        return [{ control, proofs, holds: proofs.length === 0 ? null : proofs.every((proof) => (0,evidence_status/* passes */.WE)(proof.status)) }];
    });
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/tell.js


/** What was found, as the report's details tell it. */
function tell(ledger, judged, { reportsBase, sources, claims, controls }, facts) {
    const { read, lines, sensitive, integrity, reds, inventory, mutants, canary } = judged;
    return {
        reports: read.results,
        reportsBase,
        totals: totalsOf(read),
        mappings: ledger.ids().flatMap((evidence) => mappingsOf(ledger, evidence, facts)),
        coverage: { reports: read.coverage.map(coverageDetails), changedLines: lines, sensitiveLines: sensitive },
        claims,
        controls,
        testSources: sources.map(({ path, problems }) => ({ path, problems })),
        integrity,
        onBase: reds === null ? null : Object.fromEntries(reds.counts),
        inventory,
        mutants: mutants === null ? null : withoutKillers(mutants),
        canary: canary.state,
    };
}
function totalsOf({ results }) {
    const totals = { ...noTotals(), suiteErrors: 0, flaky: 0 };
    for (const reading of results)
        addTotals(totals, reading);
    return totals;
}
/** What would raise a proof's grade is told of its strongest test only; the others would say it over and over. */
function mappingsOf(ledger, evidence, facts) {
    const { passing, others } = ledger.standing(evidence);
    const graded = [...passing.values(), ...others].map((mapped) => ({ mapped, ...gradeOf(mapped, facts) }));
    const best = Math.max(...graded.map(({ grade }) => rankOf(grade)));
    const first = graded.findIndex(({ grade }) => rankOf(grade) === best);
    return graded.map(({ mapped, grade, raise }, index) => ({
        evidence,
        ...mapped,
        grade,
        raise: index === first ? raise : null,
        onBase: facts.onBase(mapped),
    }));
}
const withoutKillers = ({ killed, survived, notReached, invalid, alive, }) => ({ killed, survived, notReached, invalid, alive });
const coverageDetails = ({ path, format, status, problems, files, }) => ({
    path,
    format,
    status,
    problems,
    files: [...files.entries()].map(([name, { covered, total }]) => ({ path: name, covered, total })),
});

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/vacuity/findings.js


/** Problems of test sources as findings: a warning where a test proves nothing, a note where it does not run. */
const sourceFindings = (files) => files.flatMap(({ path, problems }) => problems.map(({ ruleId, line, test }) => {
    const { proofless, text } = RULES[ruleId];
    const who = test === null ? 'This test file' : `Test "${test.slice(0, 200)}"`;
    return finding(`test-source/${ruleId}`, proofless ? 'warning' : 'note', `${who} ${text}.`, {
        path,
        startLine: line,
    });
}));

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/catalogue/comments.js


/** Lines of comments and annotations above a test that are looked at. */
const MOST_LINES = 30;
const COMMENT = /^\s*(?:\/\/|\/?\*|#|"""|'''|@|\[)/u;
const comments_MAX_LINE = 500;
/** Claims in the comments right above tests, by the plain title and full title of the test. */
function claimsAbove(text, tests) {
    const found = new Map();
    if (!mayClaim(text))
        return found;
    const lines = text.split('\n');
    for (const { title, fullTitle, line } of tests) {
        const above = [];
        for (let at = line - 2; at >= 0 && above.length < MOST_LINES; at--) {
            const one = (lines[at] ?? '').slice(0, comments_MAX_LINE);
            if (!COMMENT.test(one))
                break;
            above.unshift(one);
        }
        const claims = claimsIn(above.join('\n'));
        if (claims.length === 0)
            continue;
        for (const key of new Set([plain(title), plain(fullTitle)]))
            found.set(key, claims);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/vacuity/check-test.js






/** These are wrong even beside good assertions: whoever wrote them believes they assert. */
const ALWAYS_WRONG = {
    incomplete: 'incomplete-assertion',
    floating: 'floating-assertion',
    unreachable: 'unreachable-assertion',
};
/** What is wrong with the body of one test. */
function checkTest(script, bindings, test, asserts) {
    const at = (ruleId, line = test.line) => ({ ruleId, line, test: test.fullTitle });
    // A callback that is not in this file is beyond what can be seen here.
    if (test.body === null)
        return [];
    const body = test.body;
    const assertions = assertionsIn(script, bindings, body, asserts);
    if (assertions.length === 0)
        return throwsByHand(script, body) ? [] : [at('no-assertion')];
    const around = aroundOf(script, test, body);
    const judged = assertions.map((assertion) => ({ assertion, force: forceOf(script, assertion, around) }));
    const wrong = judged.flatMap(({ assertion, force }) => {
        const rule = ALWAYS_WRONG[force];
        return rule === undefined ? [] : [at(rule, lineOf(assertion.node))];
    });
    if (wrong.length > 0)
        return wrong;
    const sound = judged.filter(({ force }) => force === 'sound').map(({ assertion }) => assertion);
    const reason = sound.length === 0 ? weakest(judged) : emptyOf(script, sound, around);
    return reason === null ? [] : [at(reason.rule, lineOf(reason.assertion.node))];
}
function weakest(judged) {
    const swallowed = judged.find(({ force }) => force === 'swallowed');
    const [first] = judged;
    if (swallowed !== undefined)
        return { rule: 'swallowed-assertion', assertion: swallowed.assertion };
    return first === undefined ? null : { rule: 'conditional-assertion', assertion: first.assertion };
}
/** Sound in form, but all of them hold whatever the code does. */
function emptyOf(script, sound, around) {
    const assertion = sound[0];
    // Where assertions are counted, or in a callback, reaching it is what is asserted.
    const reached = around.counted || sound.some(({ node }) => isInCallback(script, node, around.body));
    if (!reached && sound.every((one) => isConstant(script, one)))
        return { rule: 'constant-assertion', assertion };
    const snapshot = /^(?:toMatchSnapshot|matchSnapshot|snapshot|toThrowErrorMatchingSnapshot)$/u;
    return sound.every(({ matcher }) => snapshot.test(matcher ?? '')) ? { rule: 'snapshot-only', assertion } : null;
}
function isInCallback(script, start, body) {
    for (let node = script.parents.get(start); node !== undefined && node !== body; node = script.parents.get(node)) {
        if (isFunction(node))
            return true;
    }
    return false;
}
/** `if (…) throw new Error(…)`, `done(error)`, `fail()`: asserting by hand. */
const throwsByHand = (script, body) => inside(script, body).some((node) => {
    if (node.type === 'ThrowStatement')
        return true;
    if (!isCall(node))
        return false;
    const { root, members } = chainOf(node);
    return members.at(-1) === 'fail' || root === 'fail' || root === 'ruleTester';
});

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/vacuity/check-file.js










const MODIFIER_RULES = {
    skip: 'skipped-test',
    only: 'focused-test',
    todo: 'todo-test',
    fails: 'expected-failure',
};
/** Examines one JavaScript or TypeScript test file by its syntax tree. */
async function checkFile(path, text, parse = parseScript) {
    // Type tests never run; their compiler is their runner.
    if (/\.test-d\.[cm]?tsx?$/u.test(path))
        return { path, tests: [], problems: [] };
    const script = await parse(path, text);
    if (script === null)
        return check_file_unreadable(path);
    try {
        return check(path, script);
    }
    catch (error) {
        if (error instanceof TooComplex || error instanceof RangeError)
            return check_file_unreadable(path);
        throw error;
    }
}
const check_file_unreadable = (path) => ({
    path,
    tests: [],
    problems: [{ ruleId: 'unparsable', line: 1, test: null }],
});
function check(path, script) {
    const bindings = bindingsOf(script);
    const asserts = assertingFunctions(script, bindings);
    const tests = testsOf(script, bindings);
    const problems = [
        ...tests.flatMap((test) => (inert(test) ? [] : checkTest(script, bindings, test, asserts))),
        ...tests.filter(({ empty }) => empty).map((test) => problemAt('todo-test', test.call, test.fullTitle)),
        ...script.nodes.flatMap((node) => [...problemsOf(script, bindings, node)]),
        ...strayAssertions(script, bindings, tests),
        ...mockedSubject(script, bindings),
    ];
    return { path, tests: tests.map((test) => seen(script, bindings, test, asserts)), problems: distinct(problems) };
}
function seen(script, bindings, { title, fullTitle, line, call, body }, asserts) {
    const textOf = ({ start, end }) => script.text.slice(start, end);
    const assertions = body === null ? [] : assertionsIn(script, bindings, body, asserts);
    // A table of cases stands in the call, outside of the body.
    return { title, fullTitle, line, body: textOf(call), assertions: assertions.map(({ node }) => textOf(node)) };
}
/** Tests that do not run need no assertion. */
const inert = ({ modifiers, empty }) => empty || modifiers.has('skip') || modifiers.has('todo');
const problemAt = (ruleId, node, test = null) => ({
    ruleId,
    line: lineOf(node),
    test,
});
function* problemsOf(script, bindings, node) {
    const parent = script.parents.get(node);
    if (isMember(node) && parent !== undefined && !isCall(parent) && !isMember(parent)) {
        // `const maybe = ok ? it : it.skip`: modified, but called somewhere else.
        const { root, members } = chainOf(node);
        const last = members.at(-1) ?? '';
        if (root !== null &&
            /^(?:it|test|describe)$/u.test(bindings.canonical(root)) &&
            /^(?:skip|only|todo)$/u.test(last)) {
            yield problemAt(MODIFIER_RULES[last], node);
        }
    }
    if (!isCall(node))
        return;
    if (parent !== undefined && isCall(parent) && calleeOf(parent) === node)
        return;
    const block = blockOf(node, bindings);
    if (block !== null && block.kind !== 'hook')
        yield* check_file_modifiersOf(script, block);
    else if (skipsItself(node, bindings))
        yield problemAt('skipped-test', node);
    else if (isPageWait(node) && waitsForPages(script, bindings) && !isAwaited(script, node))
        yield problemAt('floating-wait', node);
}
function* check_file_modifiersOf(script, block) {
    for (const modifier of block.modifiers)
        yield problemAt(MODIFIER_RULES[modifier], block.call, block.title);
    if (block.kind !== 'test')
        return;
    for (let node = script.parents.get(block.call); node !== undefined; node = script.parents.get(node)) {
        if (node.type === 'IfStatement')
            yield problemAt('conditional-test', block.call, block.title);
        if (isFunction(node) && !isCall(script.parents.get(node) ?? node))
            return;
    }
}
/** `test.skip(condition)`, `this.skip()`, `t.todo()`, `pending()` inside a test. */
function skipsItself(call, bindings) {
    const { root, members } = chainOf(call);
    const last = members.at(-1) ?? '';
    if (root === 'pending' && members.length === 0)
        return !bindings.imports.has(root) && !bindings.functions.has(root);
    if (!/^(?:skip|fixme|todo)$/u.test(last) || root === null)
        return false;
    const name = bindings.canonical(root);
    return /^(?:test|it|this|t|ctx|context|testContext|describe)$/u.test(name) && !isMember(child(call, 'tag') ?? call);
}
const isPageWait = (call) => {
    const { root, members } = chainOf(call);
    const last = members.at(-1) ?? '';
    return (/^waitFor[A-Z]/u.test(last) &&
        (/page|frame|context|popup/iu.test(root ?? '') || /page|frame|context|popup/iu.test(members.at(-2) ?? '')));
};
/** Assertions outside every test: at the top of the file, in a describe block, or left unfinished in a helper. */
function strayAssertions(script, bindings, tests) {
    const bodies = new Set(tests.flatMap(({ body }) => body ?? []));
    return assertionsIn(script, bindings, script.program, () => false).flatMap((assertion) => {
        if (assertion.kind !== 'expect')
            return [];
        const place = placeOf(script, bindings, assertion.node, bodies);
        if (place === 'test')
            return [];
        if (place === 'nowhere')
            return [problemAt('standalone-assertion', assertion.node)];
        const force = forceOf(script, assertion, { body: place, waitsForCallback: true, counted: false });
        return force === 'incomplete' || force === 'floating' ? [problemAt(`${force}-assertion`, assertion.node)] : [];
    });
}
/** The function that an assertion stands in, unless that is a test, or no function but describe blocks. */
function placeOf(script, bindings, start, bodies) {
    let helper = null;
    for (let node = script.parents.get(start); node !== undefined; node = script.parents.get(node)) {
        if (!isFunction(node))
            continue;
        if (bodies.has(node))
            return 'test';
        const call = script.parents.get(node);
        const block = call !== undefined && isCall(call) ? blockOf(call, bindings) : null;
        if (block?.kind === 'group')
            return helper ?? 'nowhere';
        if (call !== undefined && isCall(call) && /^(?:then|catch|finally)$/u.test(nameOf(calleeOf(call)) ?? ''))
            continue;
        helper = node;
    }
    return helper ?? 'nowhere';
}
function distinct(problems) {
    const seen = new Map(problems.map((problem) => [`${problem.ruleId}:${problem.line}`, problem]));
    return [...seen.values()].toSorted((a, b) => a.line - b.line);
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/vacuity/read-sources.js






/** Largest test source that is read. */
const MAX_SOURCE_BYTES = 4 * 1024 * 1024;
/** Examines the test files that were named, and those of the change at its head. */
async function readTestSources(files, patterns, change, parse = parseScript) {
    const { paths, unmatched } = await files.expand(patterns);
    const checked = [];
    const claims = new Map();
    const check = async (path, text) => {
        const file = await checkSource(path, text, parse);
        checked.push(file);
        for (const [title, found] of claimsAbove(text, file.tests))
            claims.set(title, found);
    };
    const digests = [];
    const problems = unmatched.map((name) => read_sources_unreadable(`No file matches ${name}.`));
    for (const path of paths) {
        try {
            const { bytes, sha256 } = await files.read(path, MAX_SOURCE_BYTES);
            digests.push({ path, sha256, bytes: bytes.length });
            await check(path, new TextDecoder().decode(bytes));
        }
        catch (error) {
            if (!(error instanceof errors/* EvidenceError */.oe))
                throw error;
            problems.push(read_sources_unreadable(error.message));
        }
    }
    for (const file of change?.files ?? []) {
        if (file.after?.kind !== 'file' || file.binary || !isTestFile(file.path))
            continue;
        if (!isScript(file.path) && !(0,registry/* hasGrammar */.E)(file.path))
            continue;
        const text = await change?.readHead(file.path);
        if (typeof text === 'string')
            await check(file.path, text);
    }
    return { files: checked, claims, digests, problems };
}
/** Other languages are listed without problems: nothing is known of their tests. */
async function checkSource(path, text, parse) {
    if (isScript(path))
        return checkFile(path, text, parse);
    const nothing = { path, tests: [], problems: [] };
    if (!(0,registry/* hasGrammar */.E)(path))
        return nothing;
    const { checkGrammar } = await __nccwpck_require__.e(/* import() */ 8569).then(__nccwpck_require__.bind(__nccwpck_require__, 8569));
    return (await checkGrammar(path, text)) ?? nothing;
}
const read_sources_unreadable = (message) => ({
    code: 'EG413',
    message,
    nextAction: 'Name test source files of at most 4 MiB that exist.',
});

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/judge.js



























/** Reads everything that was handed in and says, evidence id by evidence id, what it proves. */
async function judge(context) {
    const { change, policy, files, inputs, earlier } = context;
    const reports = await files.expand(inputs.reports);
    const coverage = await files.expand(inputs.coverage);
    const lost = lostReports(policy, change !== null, [...reports.paths, ...coverage.paths], [...reports.unmatched, ...coverage.unmatched]);
    const parse = rememberingParse();
    const sources = await readTestSources(files, inputs.testSource, change, parse);
    const index = indexSources(sources.files);
    const { others, canary: planted } = withoutCanary(reports.paths, policy.tests.canary);
    const canary = await readCanary(files, planted, policy.tests.canary);
    const base = await readBase(files, inputs.reportsBase, context.progress);
    const ledger = ledgerOf(mapperOf(policy), index.strengthOf);
    const reds = base.runs === null ? null : redBook(base.runs);
    const names = base.runs === null ? null : nameBook();
    const claims = claimBook(index.strengthOf, sources.claims);
    const books = [
        ledger.open,
        claims.open,
        ...(reds === null ? [] : [reds.open]),
        ...(names === null ? [] : [names.open]),
    ];
    const given = { reports: others, coverage: coverage.paths, inChain: change !== null };
    const read = await readInputs(files, given, page_together(books), context.progress);
    const measured = read.coverage.filter(({ status }) => status === 'ok').map((reading) => reading.files);
    const lines = change === null ? null : changedLines(change, measured);
    const judged = {
        read,
        sources: index,
        lost,
        lines,
        canary,
        integrity: change === null ? null : await checkIntegrity(change, parse),
        measured: measured.length > 0,
        sensitive: sensitiveLines(policy, earlier, lines),
        reds,
        inventory: base.runs === null || names === null ? null : names.compare(base.runs),
        mutants: change === null || !read.mutated ? null : changedMutants(change, read.mutants),
    };
    const told = await claims.told();
    const facts = factsOf(lines, base.runs, judged.mutants);
    const evidence = evidenceIds(context, ledger).map((id) => prove(policy, ledger, id, judged, facts));
    const details = tell(ledger, judged, { reportsBase: base.results, sources: sources.files, claims: told, controls: controlProofs(earlier, evidence) }, facts);
    const digests = [...read.digests, ...(canary.digest === null ? [] : [canary.digest])];
    if (change !== null)
        await attest(context.emit, change, details, digests);
    return {
        evidence,
        findings: [
            ...findingsOf(judged.integrity),
            ...sourceFindings(sources.files),
            ...inventoryFindings(judged.inventory),
            ...claimFindings(told),
        ],
        problems: [...lost.map(problemOf), ...sources.problems, ...read.problems, ...base.problems],
        inputs: [...read.digests, ...(canary.digest === null ? [] : [canary.digest]), ...base.digests, ...sources.digests],
        details: tell(ledger, judged, { reportsBase: base.results, sources: sources.files, claims: told, controls: controlProofs(earlier, evidence) }, facts),
    };
}

// EXTERNAL MODULE: ./build/emit/shared/text/markdown.js
var markdown = __nccwpck_require__(7663);
;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/summary/summary.js



const summary_SHOWN = 30;
/** The job summary: proof by proof what gives it or what is missing, then totals, coverage and weakened tests. */
function summarise(report) {
    const details = report.details;
    const parts = [
        totals(details),
        proofs(report.evidence, details),
        summary_refused(details),
        coverage(details),
        sharpness(details),
        controlled(details),
        claimed(details),
        weakenings(details),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function totals({ totals: sum, reports }) {
    const parts = [
        `**${sum.tests}** tests in ${reports.length} ${reports.length === 1 ? 'report' : 'reports'}`,
        `${sum.passed} passed`,
        `${sum.failed + sum.errors} failed`,
        `${sum.skipped} skipped`,
        ...(sum.suiteErrors > 0 ? [`${sum.suiteErrors} failures outside test cases`] : []),
        ...(sum.flaky > 0 ? [`${sum.flaky} passed only when repeated`] : []),
    ];
    return parts.join(', ');
}
const GRADES = ['killed', 'red', 'reached', 'asserted', 'executed', 'claimed'];
function proofs(evidence, { mappings }) {
    const rows = evidence.map(({ id, status, summary, nextAction }) => {
        const tests = mappings.filter((mapping) => mapping.evidence === id && mapping.outcome === 'passed');
        const [best] = tests.toSorted((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade));
        const by = tests
            .slice(0, 2)
            .map(({ test }) => (0,markdown/* code */.aY)(test, 100))
            .join('<br>');
        const what = (0,evidence_status/* passes */.WE)(status) && by !== '' ? by : (0,markdown/* escapeMarkdown */.FV)(summary);
        const next = nextAction ?? best?.raise ?? '';
        return [(0,markdown/* code */.aY)(id), status, what, best?.grade ?? '', next === '' ? '' : (0,markdown/* escapeMarkdown */.FV)(next, 400)];
    });
    return (0,markdown/* table */.tp)(['Proof', 'Status', 'Found', 'Grade', 'Next step, or what would raise the grade'], rows);
}
/** Whether the tests can see the change: what they did on the base's code, and what of its mutants they noticed. */
function sharpness({ onBase, mutants, inventory }) {
    const parts = [];
    if (onBase !== null) {
        const states = BASE_STATES.filter((state) => (onBase[state] ?? 0) > 0).map((state) => `**${onBase[state]}** × ${STATE_WORDS[state]}`);
        parts.push(`Passing tests on the base’s code: ${states.length === 0 ? 'none ran' : states.join(', ')}`);
    }
    if (inventory !== null && inventory.vanishedCount + inventory.switchedOffCount > 0) {
        const names = [...inventory.vanished, ...inventory.switchedOff].slice(0, 5).map((name) => (0,markdown/* code */.aY)(name, 100));
        parts.push(`**${inventory.vanishedCount}** tests vanished, **${inventory.switchedOffCount}** are skipped now: ${names.join(', ')}`);
    }
    if (mutants !== null) {
        const { killed, survived, notReached, alive } = mutants;
        parts.push(`Mutants of changed lines: **${killed}** noticed, **${survived}** survived, **${notReached}** not reached`);
        parts.push((0,markdown/* table */.tp)(['Mutant that lives on', 'What it changes'], alive.slice(0, summary_SHOWN).map(({ path, line, what }) => [(0,markdown/* code */.aY)(`${path}:${line}`), (0,markdown/* escapeMarkdown */.FV)(what, 200)])));
    }
    return parts.filter((part) => part !== '').join('\n\n');
}
function summary_refused({ reports, coverage: { reports: coverageReports } }) {
    const rows = [...reports, ...coverageReports]
        .filter(({ status }) => status === 'malformed' || status === 'empty')
        .slice(0, summary_SHOWN)
        .map(({ path, status, problems }) => [(0,markdown/* code */.aY)(path), status, (0,markdown/* escapeMarkdown */.FV)(problems[0] ?? '')]);
    return (0,markdown/* table */.tp)(['Report that proves nothing', 'Status', 'Why'], rows);
}
function coverage({ coverage: { changedLines, sensitiveLines, reports } }) {
    if (changedLines === null || (reports.length === 0 && changedLines.files.length === 0))
        return '';
    const { covered, uncovered, unmeasured, notExecutable, files } = changedLines;
    const head = `Changed lines: **${covered}** covered, **${uncovered}** not covered, **${unmeasured}** not measured, ${notExecutable} not executable`;
    const sensitive = sensitiveLines === null || sensitiveLines.files.length === 0
        ? ''
        : `In sensitive areas: **${sensitiveLines.covered}** covered, **${sensitiveLines.uncovered}** not covered, **${sensitiveLines.unmeasured}** not measured`;
    const rows = files
        .filter((file) => file.uncovered + file.unmeasured > 0)
        .slice(0, summary_SHOWN)
        .map((file) => [(0,markdown/* code */.aY)(file.path), String(file.covered), String(file.uncovered), String(file.unmeasured)]);
    return [head, sensitive, (0,markdown/* table */.tp)(['File', 'Covered', 'Not covered', 'Not measured'], rows)]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** What tests prove of the controls that the security spec requires. */
function controlled({ controls }) {
    const rows = controls
        .slice(0, summary_SHOWN)
        .map(({ control, proofs, holds }) => [
        (0,markdown/* escapeMarkdown */.FV)(control),
        proofs.map(({ id, status }) => `${(0,markdown/* code */.aY)(id)} ${status}`).join('<br>'),
        holds === null ? 'no proof by tests is named' : holds ? 'proved' : 'not proved',
    ]);
    return (0,markdown/* table */.tp)(['Control of the security spec', 'Proofs by tests', 'Together'], rows);
}
/** What tests claim to verify, and whether the claim holds. */
function claimed({ claims }) {
    const rows = claims
        .slice(0, summary_SHOWN)
        .map(({ standard, id, version, status, level, tests, passing, hint }) => [
        (0,markdown/* code */.aY)(standard === 'ASVS' ? `${version === null ? '' : `v${version}-`}${id}` : id),
        status,
        level === null ? '' : `L${level}`,
        `${passing} of ${tests}`,
        (0,markdown/* escapeMarkdown */.FV)(hint, 200),
    ]);
    return (0,markdown/* table */.tp)(['Claimed', 'Identifier', 'Level', 'Tests that pass', 'Note'], rows);
}
function weakenings({ integrity }) {
    const rows = (integrity?.weakenings ?? [])
        .filter(({ level }) => level === 'error')
        .slice(0, summary_SHOWN)
        .map(({ path, line, test, message }) => [(0,markdown/* code */.aY)(`${path}:${line}`), (0,markdown/* code */.aY)(test, 120), (0,markdown/* escapeMarkdown */.FV)(message)]);
    return (0,markdown/* table */.tp)(['Weakened test', 'Title', 'How'], rows);
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/gate.js




/** Test results and coverage as evidence: which owed proofs the tests give, and which they only seem to give. */
const gate = defineGate({
    name: 'test-evidence-map',
    version: '0.1.0',
    title: 'maps test results and coverage to the evidence a change owes',
    inputs: (0,inputs/* inputsOf */.Vc)('reports', 'reportsBase', 'coverage', 'testSource'),
    outputs: {
        tests: 'Number of test cases in all reports',
        failed: 'Number of failures: failed and erroneous test cases, and suites that failed outside a case',
        missing: 'Evidence ids that are not proved, separated by commas',
    },
    environment: [],
    run: judge,
    outputsOf: (report) => {
        const { totals } = report.details;
        const missing = report.evidence.filter(({ status }) => status !== 'satisfied' && status !== 'waived');
        return {
            tests: String(totals.tests),
            failed: String(totals.failed + totals.errors + totals.suiteErrors),
            missing: missing.map(({ id }) => id).join(','),
        };
    },
    summarise: summarise,
});


/***/ }),

/***/ 7683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ hasGrammar),
  g: () => (/* binding */ testLanguageOf)
});

;// CONCATENATED MODULE: ./build/emit/shared/syntax/languages.js
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

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/grammar/registry.js

/** Languages whose tests are read by a grammar, each loaded when a file asks for it. */
const LANGUAGES = {
    python: async () => (await __nccwpck_require__.e(/* import() */ 3681).then(__nccwpck_require__.bind(__nccwpck_require__, 3681))).python,
    go: async () => (await __nccwpck_require__.e(/* import() */ 5885).then(__nccwpck_require__.bind(__nccwpck_require__, 5885))).go,
    java: async () => (await __nccwpck_require__.e(/* import() */ 2307).then(__nccwpck_require__.bind(__nccwpck_require__, 2307))).java,
    ruby: async () => (await __nccwpck_require__.e(/* import() */ 443).then(__nccwpck_require__.bind(__nccwpck_require__, 443))).ruby,
    csharp: async () => (await __nccwpck_require__.e(/* import() */ 5724).then(__nccwpck_require__.bind(__nccwpck_require__, 5724))).csharp,
    php: async () => (await __nccwpck_require__.e(/* import() */ 5627).then(__nccwpck_require__.bind(__nccwpck_require__, 5627))).php,
    rust: async () => (await __nccwpck_require__.e(/* import() */ 7533).then(__nccwpck_require__.bind(__nccwpck_require__, 7533))).rust,
};
/** Whether a path is read by a grammar here. JavaScript and TypeScript have their own reader. */
const hasGrammar = (path) => Object.hasOwn(LANGUAGES, languageOf(path) ?? '');
/** How tests look in the language of a path; null for a language that has none here. */
async function testLanguageOf(path) {
    const language = languageOf(path);
    const load = language === null ? undefined : LANGUAGES[language];
    return load === undefined ? null : load();
}


/***/ }),

/***/ 7085:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_runtime_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5318);
/* harmony import */ var _shared_runtime_action_host_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4205);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(887);



process.exitCode = await (0,_shared_runtime_action_host_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gate */ .G, process.env);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Q8: () => (/* binding */ jsonDocument),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export wholeText */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6040);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2783);


/** Gathers the whole text and hands it over at the end, for formats that cannot be read in pieces. */
function wholeText(read) {
    const pieces = [];
    let length = 0;
    return {
        write: (chunk) => {
            length += chunk.length;
            if (length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.document)
                throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedReport */ .Q(`more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.document} characters`);
            pieces.push(chunk);
        },
        end: () => read(pieces.join('')),
    };
}
/** Parses one JSON document and hands it over. */
const jsonDocument = (read) => wholeText((text) => read(parseJson(text)));
/** @throws MalformedReport when the text is not JSON or is nested too deeply to walk */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedReport */ .Q('is not valid JSON, or was cut off', { cause: error });
    }
}
/** Calls `line` for each line (CR before LF removed), `done` after the last; a last line without LF counts. */
function lines(line, done) {
    let rest = '';
    const emit = (text) => line(text.endsWith('\r') ? text.slice(0, -1) : text);
    return {
        write: (chunk) => {
            let start = 0;
            for (let at = chunk.indexOf('\n'); at !== -1; at = chunk.indexOf('\n', start)) {
                emit(rest + chunk.slice(start, at));
                rest = '';
                start = at + 1;
            }
            rest += chunk.slice(start);
            if (rest.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.line)
                throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedReport */ .Q(`has a line of more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.line} characters`);
        },
        end: () => {
            if (rest !== '')
                emit(rest);
            done();
        },
    };
}


/***/ }),

/***/ 6040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/** Limits on what a report may hold. Honest reports stay far below; beyond them a file is refused, never cut. */
const LIMITS = {
    /** Elements or values inside one another. */
    depth: 256,
    /** Characters of one attribute. */
    attribute: 1024 * 1024,
    /** Characters between two markup events: the longest text or CDATA section that is waited for. */
    gap: 64 * 1024 * 1024,
    /** Characters of one line of a line-based format. */
    line: 16 * 1024 * 1024,
    /** Characters of a document that has to be read whole (JSON). */
    document: 256 * 1024 * 1024,
    /** Test cases of one report. */
    cases: 20_000_000,
    /** Characters of a name that are kept; names are shown and matched, nothing more. */
    name: 2000,
    /** Files of one coverage report. */
    coverageFiles: 200_000,
    /** Highest line number of a source file. */
    sourceLine: 2_000_000,
    /** Characters at a file's beginning in which its format must show. */
    recognised: 4096,
    /** Problems kept of one report. */
    problems: 20,
};


/***/ }),

/***/ 2783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ MalformedReport)
/* harmony export */ });
/** A file that cannot be evidence: not well-formed, cut off, over a limit, or contradicting itself. */
class MalformedReport extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'MalformedReport';
    }
}


/***/ }),

/***/ 5866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ownCopy)
/* harmony export */ });
/**
 * A string with memory of its own. V8 lets a piece of a string keep the whole string alive; a name remembered from a
 * stream would hold on to the chunk it came in, and memory would follow the size of the report.
 */
const ownCopy = (text) => Buffer.from(text, 'utf8').toString('utf8');


/***/ }),

/***/ 592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ even),
/* harmony export */   UU: () => (/* binding */ countInto),
/* harmony export */   nH: () => (/* binding */ tabled)
/* harmony export */ });
/** Assertion texts of the tests that run over a table: one of them stands for as many as the table has rows. */
const tabled = (model) => (model?.tests ?? []).filter(({ table }) => table).flatMap(({ assertions }) => assertions.map(({ text }) => text));
/** Adds the occurrences of some texts to a count. */
function countInto(counts, texts) {
    for (const text of texts)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    return counts;
}
const even = (text) => text
    .replace(/\s+/gu, ' ')
    .replace(/[;,]+$/u, '')
    .trim();


/***/ }),

/***/ 8972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ matcherStrength)
/* harmony export */ });
/**
 * How much a matcher pins down. The scale is ordinal: exact value, part of a value, that something happened, that
 * something is there at all. Numbers leave room between the steps; only large falls are called a weakening.
 */
const STEPS = [
    [/^(?:toStrictEqual|deepStrictEqual|toHaveBeenCalledExactlyOnceWith)$/u, 100],
    [/^(?:toBe|toEqual|equal|equals|eql|strictEqual|deepEqual|is|deep|true|false|null|undefined)$/u, 95],
    [/^(?:toBeNull|toBeUndefined|toBeNaN|isNull|isTrue|isFalse|toHaveBeenCalledWith|toHaveBeenLastCalledWith)$/u, 95],
    [/^(?:toHaveBeenNthCalledWith|toMatchInlineSnapshot|calledWith|toHaveText|toHaveURL|toHaveTitle|toHaveValue)$/u, 90],
    [/^(?:toMatchObject|toHaveLength|lengthOf|toHaveStatus|status|expect|partialDeepStrictEqual|toHaveCount)$/u, 80],
    [/^(?:toBeTruthy|toBeFalsy|ok|isOk|toBeVisible)$/u, 30],
    [/^(?:toBeDefined|exist|exists|isDefined|notEqual|notStrictEqual|isNotNull|doesNotThrow|isObject|isArray)$/u, 20],
    [/^(?:toMatchSnapshot|matchSnapshot|toThrowErrorMatchingSnapshot|toMatchFileSnapshot)$/u, 50],
];
/** The same scale for matchers of other languages. */
const ELSEWHERE = [
    [
        /^(?:assertEquals?|assert_equal|assertSame|assert_same|assertIs|Equal|AreEqual|AreSame|Same|Exactly|isEqualTo|isSameAs|eq|eql|must_equal|assert_eq|Be|ShouldBe|assertSequenceEqual|assertListEqual|assertDictEqual|assertArrayEquals|EqualValues|JSONEq|BeEquivalentTo|containsExactly|assertStringEquals\w*|be)$/u,
        95,
    ],
    [
        /^(?:assertIsNone|assertNull|assert_nil|Nil|Null|isNull|be_nil|toBeNull|assertEmpty|isEmpty|Empty|BeNull|IsNull|False|True|IsTrue|IsFalse|assertFalse|assertTrue|NoError)$/u,
        90,
    ],
    [
        /^(?:assertIn|assertContains|assert_includes|Contains|contains|include|match|assertRegex\w*|assertMatchesRegularExpression|hasSize|assertCount|Len|assertLength|ErrorIs|ErrorContains|EqualError|in|<|>|<=|>=)$/u,
        80,
    ],
    [
        /^(?:assertRaises\w*|assert_raises|raises|assertThrows\w*|Throws\w*|expectException\w*|raise_error|assertThatThrownBy|Panics\w*|unwrap_err|isInstanceOf|Error)$/u,
        75,
    ],
    [
        /^(?:assert_not_nil|assertIsNotNone|assertNotNull|NotNil|NotNull|isNotNull|assert|be_truthy|be_present|NotEmpty|isNotEmpty|assertNotEmpty|refute_nil|BeNotNull|IsNotNull|be_a|be_an|assertIsArray|assertIsString|assertIsObject|assertInstanceOf|assertIsInstance|IsType|NotZero|assert_kind_of|assert_instance_of|assertNotEqual\w*|assert_not_equal|NotEqual|assertNotSame|isNotEqualTo)$/u,
        30,
    ],
];
const NAMED = 65;
const NEGATED = 40;
const THROWS = /^(?:toThrow|toThrowError|throws|throw|rejects|raises)$/u;
/** @param expects whether something is given to compare with; a bare `toThrow()` takes any error */
function matcherStrength(matcher, negated, expects) {
    const own = THROWS.test(matcher) ? (expects ? 80 : 60) : step(matcher);
    // `NoError` pins the result down to nil, unlike other negations, which leave all but one value open.
    return negated && matcher !== 'NoError' ? Math.min(own, NEGATED) : own;
}
function step(matcher) {
    const found = STEPS.find(([names]) => names.test(matcher)) ?? ELSEWHERE.find(([names]) => names.test(matcher));
    return found?.[1] ?? NAMED;
}


/***/ }),

/***/ 7459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ MAX_MUTANTS)
/* harmony export */ });
/** Most mutants of one report; beyond, it is refused. */
const MAX_MUTANTS = 1_000_000;


/***/ }),

/***/ 4122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/** Characters kept of what a failure said. */
const KEPT = 2000;
/**
 * The words of a failure for a test case, where they are wanted and given.
 *
 * @param words whatever a JSON report holds there; anything but a text is no words
 * @param more further text, looked at when the first says nothing
 */
function failureOf(sink, words, more) {
    if (sink.wantsFailures !== true)
        return {};
    const [headline, body] = [textOf(words), textOf(more)];
    return headline === '' && body === '' ? {} : { failure: { headline, body } };
}
const textOf = (value) => (typeof value === 'string' ? value.slice(0, KEPT) : '');


/***/ }),

/***/ 5851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ headerCheck),
/* harmony export */   X: () => (/* binding */ sumOf)
/* harmony export */ });
function headerCheck(sink) {
    const promised = { tests: 0, failing: 0 };
    const shown = { tests: 0, failing: 0 };
    return {
        test: (testCase) => {
            shown.tests++;
            if (testCase.outcome === 'failed' || testCase.outcome === 'error')
                shown.failing++;
            sink.test(testCase);
        },
        promise: (tests, failing) => {
            promised.tests += tests;
            promised.failing += failing;
        },
        check: () => {
            if (promised.failing > shown.failing) {
                sink.contradiction(`the header counts ${promised.failing} failures, the test cases show ${shown.failing}`);
            }
            if (promised.tests > shown.tests) {
                sink.contradiction(`the header counts ${promised.tests} tests, the report holds ${shown.tests}`);
            }
        },
    };
}
/** Sum of some counting attributes; what is not a positive number counts as nothing. */
const sumOf = (attributes, ...names) => names.reduce((sum, name) => {
    const value = Number(attributes.get(name));
    return Number.isFinite(value) && value > 0 ? sum + Math.floor(value) : sum;
}, 0);


/***/ }),

/***/ 4654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ jsonFormat),
/* harmony export */   s: () => (/* binding */ jsonReader)
/* harmony export */ });
/* harmony import */ var _input_consumer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9852);
/* harmony import */ var _input_malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2783);


/** @param read takes the document once its shape has been checked */
const jsonReader = (schema, read) => (format, value, sink) => {
    const document = schema.safeParse(value);
    if (!document.success) {
        const [issue] = document.error.issues;
        throw new _input_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedReport */ .Q(`is not ${format}: ${issue?.path.join('.').slice(0, 120)} ${issue?.message.slice(0, 160)}`);
    }
    read(document.data, sink);
};
/**
 * A format that is one JSON document.
 *
 * @param marks one of these stands in every document of the format; where none does, no pattern needs to be compiled
 * @param recognises looks at the beginning of the document
 * @param load gets the reader when a document is recognised: building its schema takes longer than most reports
 */
const jsonFormat = (name, marks, recognises, load) => ({
    name,
    recognises: ({ text }) => (text.startsWith('{') || text.startsWith('[')) && marks.some((mark) => text.includes(mark)) && recognises(text),
    open: async (sink) => {
        const { reader } = await load();
        return (0,_input_consumer_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDocument */ .Q8)((value) => reader(name, value, sink));
    },
});


/***/ }),

/***/ 6799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u4: () => (/* binding */ addedLines),
/* harmony export */   wG: () => (/* binding */ pathsOf),
/* harmony export */   ws: () => (/* binding */ removedLines)
/* harmony export */ });
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

/***/ 521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ owedTo)
/* harmony export */ });
/* unused harmony export owedEvidence */
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6921);
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6921);

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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6921);
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

/***/ 6182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ missingIn),
/* harmony export */   Fg: () => (/* binding */ reworded),
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   UI: () => (/* binding */ opens),
/* harmony export */   bM: () => (/* binding */ demands),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   vK: () => (/* binding */ scaled)
/* harmony export */ });
const difference = (effect, path, text) => ({ effect, path, text });
/** Items of `list` that `other` does not hold. */
const missingIn = (list, other) => list.filter((item) => !other.includes(item));
/** Whether `wide` holds everything that `narrow` holds. */
const covers = (wide, narrow) => missingIn(narrow, wide).length === 0;
/** A list in which every further item asks for more. */
function demands(path, above, below) {
    return [
        ...missingIn(above, below).map((item) => difference('loosened', path, `${item} is gone`)),
        ...missingIn(below, above).map((item) => difference('tightened', path, `${item} is asked for as well`)),
    ];
}
/** A list in which every further item lets more through. */
function opens(path, above, below) {
    return [
        ...missingIn(below, above).map((item) => difference('loosened', path, `${item} is let through as well`)),
        ...missingIn(above, below).map((item) => difference('tightened', path, `${item} is no longer let through`)),
    ];
}
/** A value on a scale: `stricter` is positive when below is stricter than above, 0 when they are equally strict. */
function scaled(path, above, below, stricter) {
    if (stricter === 0)
        return [];
    return [difference(stricter > 0 ? 'tightened' : 'loosened', path, `from ${said(above)} to ${said(below)}`)];
}
/** A limit: the lower is the stricter. */
const limits = (path, above, below) => scaled(path, above, below, above - below);
/** Words for people. */
function reworded(path, above, below) {
    return above === below ? [] : [difference('changed', path, 'says it in other words')];
}
const said = (value) => (value === null ? 'none' : String(value));


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

/***/ 8277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   kw: () => (/* binding */ risk)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6921);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(566);


/** What keys of several sections are made of. */
const id = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/, 'lower-case words joined by "." or "-"')
    .max(120);
const risk = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .RISK_LEVELS */ .WA);
const sentence = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(600);
/** Path patterns are CODEOWNERS-like globs (see `shared/text/glob.ts`); content patterns are JavaScript regular expressions with flags `iu`. */
const pattern = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(400);


/***/ }),

/***/ 3009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ defineLayeredSection),
/* harmony export */   r: () => (/* binding */ defineSection)
/* harmony export */ });
/** A section that a layer writes as a whole policy does. */
const defineSection = (section) => ({
    ...section,
    layer: section.schema,
});
/** A section in which a layer may leave out what the policy above it says. */
const defineLayeredSection = (section) => section;


/***/ }),

/***/ 7634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   iQ: () => (/* binding */ addOrTighten),
/* harmony export */   uz: () => (/* binding */ higher)
/* harmony export */ });
/** Both lists, each item once: for lists in which every item asks for more. */
const union = (above, below) => [
    ...new Set([...above, ...below]),
];
/** The higher of two demands; null asks for nothing. */
const higher = (above, below) => above === null || below === null ? (above ?? below) : Math.max(above, below);
/**
 * Both records. An entry that is above already may be written again when it is at least as strict in everything; then the
 * lower one holds.
 */
function addOrTighten(below, above, compare, refuse) {
    const merged = { ...above };
    for (const [key, value] of Object.entries(below)) {
        const known = Object.hasOwn(above, key) ? above[key] : undefined;
        const loosened = known === undefined ? undefined : compare(key, known, value).find(({ effect }) => effect === 'loosened');
        if (loosened !== undefined)
            refuse(key, `it is already defined there, and ${loosened.path} would be less strict: ${loosened.text}`);
        merged[key] = value;
    }
    return merged;
}


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ tests),
/* harmony export */   uD: () => (/* binding */ TEST_GRADES)
/* harmony export */ });
/* unused harmony export TEST_CONTENTS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6921);
/* harmony import */ var _compare_difference_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6182);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8277);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3009);
/* harmony import */ var _stricter_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7634);





/**
 * What is known of a test that stands for a proof, weakest first. `claimed`: it is there; `executed`: it ran and passed;
 * `asserted`: its source, or its runner, shows that it asserts; `reached`: the run reached changed lines; `red`: it fails
 * by assertion on the base's code; `killed`: it noticed a mutant of a changed line.
 */
const TEST_GRADES = ['claimed', 'executed', 'asserted', 'reached', 'red', 'killed'];
/** What a test's source must show, by the kind of proof. */
const TEST_CONTENTS = [
    'denial',
    'audit-event',
    'malformed-input',
    'oversized-input',
    'adversarial-input',
];
const percent = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(100).nullable().default(null);
/** How strong the tests must be that prove something. */
const tests = (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .defineSection */ .r)({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        /** Evidence id → the least grade of the tests that prove it. */
        grades: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__.id, zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(TEST_GRADES)).default({}),
        /** Evidence id → what the source of such a test must show, where its source is at hand. */
        content: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__.id, zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(TEST_CONTENTS)).default({}),
        /** Least share of the mutants on changed lines that tests must notice, in percent; null: reported only. */
        mutants: percent,
        /** Least share of the changed lines in sensitive areas that must be covered, in percent; null: reported only. */
        sensitiveLines: percent,
        /** Name of a report that must be red: that of a planted failing test. Null: no canary. */
        canary: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(300).nullable().default(null),
    })
        .prefault({}),
    merge: (above, below, refuse) => ({
        grades: strongest(above.grades, below.grades),
        content: sameOrNew(above.content, below.content, refuse),
        mutants: (0,_stricter_js__WEBPACK_IMPORTED_MODULE_3__/* .higher */ .uz)(above.mutants, below.mutants),
        sensitiveLines: (0,_stricter_js__WEBPACK_IMPORTED_MODULE_3__/* .higher */ .uz)(above.sensitiveLines, below.sensitiveLines),
        canary: sameCanary(above.canary, below.canary, refuse),
    }),
    compare: (above, below) => [
        ...compareGrades(above.grades, below.grades),
        ...compareContent(above.content, below.content),
        ...compareNumber('tests.mutants', above.mutants, below.mutants),
        ...compareNumber('tests.sensitiveLines', above.sensitiveLines, below.sensitiveLines),
        ...compareCanary(above.canary, below.canary),
    ],
});
const rank = (grade) => (grade === undefined ? -1 : TEST_GRADES.indexOf(grade));
const at = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;
const keys = (...records) => [...new Set(records.flatMap((one) => Object.keys(one)))];
function strongest(above, below) {
    const higherOf = (key) => {
        const [was, is] = [at(above, key), at(below, key)];
        return (rank(is) > rank(was) ? is : was);
    };
    return Object.fromEntries(keys(above, below).map((key) => [key, higherOf(key)]));
}
function sameOrNew(above, below, refuse) {
    const other = Object.keys(below).find((key) => Object.hasOwn(above, key) && above[key] !== below[key]);
    if (other !== undefined)
        refuse(['tests', 'content', other], `its tests must show ${above[other]} already`);
    return { ...above, ...below };
}
function sameCanary(above, below, refuse) {
    if (above !== null && below !== null && above !== below)
        refuse(['tests', 'canary'], `the canary is ${above} already`);
    return above ?? below;
}
const compareGrades = (above, below) => keys(above, below).flatMap((key) => {
    const [was, is] = [at(above, key), at(below, key)];
    return (0,_compare_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .scaled */ .vK)(`tests.grades.${key}`, was ?? null, is ?? null, rank(is) - rank(was));
});
const compareContent = (above, below) => keys(above, below).flatMap((key) => {
    const [was, is] = [at(above, key), at(below, key)];
    if (was === is)
        return [];
    return was === undefined
        ? [(0,_compare_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .difference */ .iv)('tightened', `tests.content.${key}`, `its tests must show ${is}`)]
        : [(0,_compare_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .difference */ .iv)('loosened', `tests.content.${key}`, `its tests need not show ${was} any more`)];
});
const compareNumber = (path, was, is) => (0,_compare_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .scaled */ .vK)(path, was, is, (is ?? -1) - (was ?? -1));
function compareCanary(was, is) {
    if (was === is)
        return [];
    if (is === null)
        return [(0,_compare_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .difference */ .iv)('loosened', 'tests.canary', 'no planted failure is asked for any more')];
    return [
        (0,_compare_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .difference */ .iv)(was === null ? 'tightened' : 'loosened', 'tests.canary', `the planted failure is read from ${is}`),
    ];
}


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
        json: async () => (await __nccwpck_require__.e(/* import() */ 8196).then(__nccwpck_require__.bind(__nccwpck_require__, 8196))).JSON_TEXT,
    },
    observe: {
        digest: 'sha256:47428cefc0c9a598eea542e1e2153bb1c879e41be9999dd5aafbccd026017047',
        includes: [],
        json: async () => (await __nccwpck_require__.e(/* import() */ 4667).then(__nccwpck_require__.bind(__nccwpck_require__, 4667))).JSON_TEXT,
    },
    regulated: {
        digest: 'sha256:75eef6135ec5ada6755fa3977ab8bb504d675d40b8fb4ac438165947eba88604',
        includes: ["observe", "baseline", "strict"],
        json: async () => (await __nccwpck_require__.e(/* import() */ 292).then(__nccwpck_require__.bind(__nccwpck_require__, 292))).JSON_TEXT,
    },
    strict: {
        digest: 'sha256:0ad11d1c879a547b37d978d29722a6a5a1db7c2061c27974414971a241631c83',
        includes: ["observe", "baseline"],
        json: async () => (await __nccwpck_require__.e(/* import() */ 3158).then(__nccwpck_require__.bind(__nccwpck_require__, 3158))).JSON_TEXT,
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

/***/ 4205:
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
    const { glob: tinyglob } = await __nccwpck_require__.e(/* import() */ 3382).then(__nccwpck_require__.bind(__nccwpck_require__, 3382));
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

// EXTERNAL MODULE: ./build/emit/shared/gate/owed.js
var owed = __nccwpck_require__(521);
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
    const { waiveEvidence } = await __nccwpck_require__.e(/* import() */ 5145).then(__nccwpck_require__.bind(__nccwpck_require__, 5145));
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
        conclusion: conclude(outcome, (0,owed/* owedTo */.n)(gate.name, policy, earlier)),
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
                const { sarifOfReport } = await __nccwpck_require__.e(/* import() */ 4712).then(__nccwpck_require__.bind(__nccwpck_require__, 4712));
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
        queueLine: async () => (await __nccwpck_require__.e(/* import() */ 5606).then(__nccwpck_require__.bind(__nccwpck_require__, 5606))).queueLine(git, base, head),
        proveQueue: async (heads) => (await __nccwpck_require__.e(/* import() */ 5606).then(__nccwpck_require__.bind(__nccwpck_require__, 5606))).proveQueue(git, objects, { base, head }, heads),
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
    const { collectStoreys } = await __nccwpck_require__.e(/* import() */ 5609).then(__nccwpck_require__.bind(__nccwpck_require__, 5609));
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
    const { mergeLayer } = await Promise.all(/* import() */[__nccwpck_require__.e(8490), __nccwpck_require__.e(7399)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7399));
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
    const { changeFromPatch } = await __nccwpck_require__.e(/* import() */ 3904).then(__nccwpck_require__.bind(__nccwpck_require__, 3904));
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __nccwpck_require__(6921);
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
        __nccwpck_require__.e(/* import() */ 2497).then(__nccwpck_require__.bind(__nccwpck_require__, 2497)),
        __nccwpck_require__.e(/* import() */ 8271).then(__nccwpck_require__.bind(__nccwpck_require__, 8271)),
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
            __nccwpck_require__.e(/* import() */ 8345).then(__nccwpck_require__.bind(__nccwpck_require__, 8345)),
            __nccwpck_require__.e(/* import() */ 5592).then(__nccwpck_require__.bind(__nccwpck_require__, 5592)),
        ]);
        const teams = await teamsAskedFor(policy, change?.readTarget ?? (async () => null));
        const request = { owner, repo, token, baseUrl: apiOf(environment), teams, ...askedOf(policy) };
        if (number !== undefined)
            return (await __nccwpck_require__.e(/* import() */ 6365).then(__nccwpck_require__.bind(__nccwpck_require__, 6365))).collectPullRequest({ ...request, number });
        const line = (await change?.queueLine?.()) ?? null;
        const { collectMergeGroup } = await __nccwpck_require__.e(/* import() */ 2188).then(__nccwpck_require__.bind(__nccwpck_require__, 2188));
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

/***/ 6921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  naA: () => (/* binding */ ZodArray),
  XiL: () => (/* binding */ ZodDefault),
  You: () => (/* binding */ ZodISODateTime),
  IiU: () => (/* binding */ ZodOptional),
  YOg: () => (/* binding */ array),
  zMY: () => (/* binding */ schemas_boolean),
  gMt: () => (/* binding */ discriminatedUnion),
  k5n: () => (/* binding */ _enum),
  OsD: () => (/* binding */ guid),
  Whr: () => (/* binding */ schemas_int),
  euz: () => (/* binding */ literal),
  _H3: () => (/* binding */ looseObject),
  aig: () => (/* binding */ number),
  Ikc: () => (/* binding */ object),
  jgl: () => (/* binding */ partialRecord),
  g1P: () => (/* binding */ record),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ string),
  KCZ: () => (/* binding */ union),
  L5J: () => (/* binding */ unknown),
  OZ5: () => (/* binding */ url)
});

// UNUSED EXPORTS: ZodAny, ZodBase64, ZodBase64URL, ZodBigInt, ZodBigIntFormat, ZodBoolean, ZodCIDRv4, ZodCIDRv6, ZodCUID, ZodCUID2, ZodCatch, ZodCodec, ZodCreditCard, ZodCustom, ZodCustomStringFormat, ZodDate, ZodDiscriminatedUnion, ZodE164, ZodEmail, ZodEmoji, ZodEnum, ZodExactOptional, ZodFile, ZodFunction, ZodGUID, ZodIBAN, ZodIPv4, ZodIPv6, ZodISODate, ZodISODuration, ZodISOTime, ZodInstanceOf, ZodIntersection, ZodJWT, ZodKSUID, ZodLazy, ZodLiteral, ZodMAC, ZodMap, ZodNaN, ZodNanoID, ZodNever, ZodNonOptional, ZodNull, ZodNullable, ZodNumber, ZodNumberFormat, ZodObject, ZodPipe, ZodPrefault, ZodPreprocess, ZodPromise, ZodReadonly, ZodRecord, ZodSet, ZodString, ZodStringFormat, ZodSuccess, ZodSymbol, ZodTemplateLiteral, ZodTransform, ZodTuple, ZodType, ZodULID, ZodURL, ZodUUID, ZodUndefined, ZodUnion, ZodUnknown, ZodVoid, ZodXID, ZodXor, _ZodString, _default, _function, any, base64, base64url, bigint, catch, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, e164, email, emoji, exactOptional, file, float32, float64, function, hash, hex, hostname, httpUrl, iban, instanceof, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, lazy, looseRecord, mac, map, meta, nan, nanoid, nativeEnum, never, nonoptional, null, nullable, nullish, optional, pipe, prefault, preprocess, promise, readonly, refine, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, transform, tuple, uint32, uint64, ulid, undefined, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

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
var schemas = __nccwpck_require__(6985);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __nccwpck_require__(9396);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __nccwpck_require__(3759);
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
    schemas/* $ZodType */.W4.init(inst, def);
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
        return this.check(api/* _overwrite */.bS(fn));
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
        return _default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return _catch(this, params);
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
            ...schemas/* standardProps */.YK(this),
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
    schemas/* $ZodString */.$v.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* stringProcessor */.SW(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    format: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).format ?? null,
    minLength: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).minimum ?? null,
    maxLength: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(api/* _regex */.Fk(...args));
    },
    includes(...args) {
        return this.check(api/* _includes */.dR(...args));
    },
    startsWith(...args) {
        return this.check(api/* _startsWith */.$S(...args));
    },
    endsWith(...args) {
        return this.check(api/* _endsWith */.ER(...args));
    },
    min(...args) {
        return this.check(api/* _minLength */.m9(...args));
    },
    max(...args) {
        return this.check(api/* _maxLength */.Eb(...args));
    },
    length(...args) {
        return this.check(api/* _length */.YA(...args));
    },
    nonempty(...args) {
        return this.check(api/* _minLength */.m9(1, ...args));
    },
    lowercase(params) {
        return this.check(api/* _lowercase */.hH(params));
    },
    uppercase(params) {
        return this.check(api/* _uppercase */.qF(params));
    },
    trim() {
        return this.check(api/* _trim */.WN());
    },
    normalize(...args) {
        return this.check(api/* _normalize */.lo(...args));
    },
    toLowerCase() {
        return this.check(api/* _toLowerCase */.Il());
    },
    toUpperCase() {
        return this.check(api/* _toUpperCase */.xY());
    },
    slugify() {
        return this.check(api/* _slugify */.TL());
    },
}));
const ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodString", (inst, def) => {
    schemas/* $ZodString */.$v.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(api/* _email */.Mu(ZodEmail, params));
    },
    url(params) {
        return this.check(api/* _url */.Fn(ZodURL, params));
    },
    jwt(params) {
        return this.check(api/* _jwt */.rk(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api/* _emoji */.aC(ZodEmoji, params));
    },
    guid(params) {
        return this.check(api/* _guid */.tB(ZodGUID, params));
    },
    uuid(params) {
        return this.check(api/* _uuid */.Be(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(api/* _uuidv4 */.nA(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(api/* _uuidv6 */.pY(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(api/* _uuidv7 */.wA(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(api/* _nanoid */.Dl(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(api/* _cuid */.fs(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(api/* _cuid2 */.Bj(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(api/* _ulid */.Ct(ZodULID, params));
    },
    base64(params) {
        return this.check(api/* _base64 */.rt(ZodBase64, params));
    },
    base64url(params) {
        return this.check(api/* _base64url */.cU(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(api/* _xid */.Pw(ZodXID, params));
    },
    ksuid(params) {
        return this.check(api/* _ksuid */._z(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(api/* _ipv4 */.Ny(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(api/* _ipv6 */.$O(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(api/* _cidrv4 */.Uy(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(api/* _cidrv6 */.gP(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(api/* _e164 */.KB(ZodE164, params));
    },
    datetime(params) {
        return this.check(api/* _isoDateTime */.G1(ZodISODateTime, params));
    },
    date(params) {
        return this.check(api/* _isoDate */.db(ZodISODate, params));
    },
    time(params) {
        return this.check(api/* _isoTime */.Kn(ZodISOTime, params));
    },
    duration(params) {
        return this.check(api/* _isoDuration */.f2(ZodISODuration, params));
    },
});
function string(params) {
    return api/* _string */.Rl(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodStringFormat", (inst, def) => {
    schemas/* $ZodStringFormat */.EY.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODateTime", (inst, def) => {
    schemas/* $ZodISODateTime */.Ko.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODate", (inst, def) => {
    schemas/* $ZodISODate */.v1.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISOTime", (inst, def) => {
    schemas/* $ZodISOTime */.Ax.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODuration", (inst, def) => {
    schemas/* $ZodISODuration */.$N.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodEmail */.qG.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodGUID */.Zc.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function guid(params) {
    return api/* _guid */.tB(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodUUID */.Zn.init(inst, def);
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
    schemas/* $ZodURL */.VY.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return api/* _url */.Fn(ZodURL, params);
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
    schemas/* $ZodEmoji */.cG.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodNanoID */.Py.init(inst, def);
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
    schemas/* $ZodCUID */.bl.init(inst, def);
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
    schemas/* $ZodCUID2 */.Zu.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodULID */.g5.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodXID */.TF.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodKSUID */.GY.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodIPv4 */.Lc.init(inst, def);
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
    schemas/* $ZodIPv6 */.Zy.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv4", (inst, def) => {
    schemas/* $ZodCIDRv4 */.CI.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv6", (inst, def) => {
    schemas/* $ZodCIDRv6 */.Cn.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodBase64 */.Dq.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodBase64URL */.CQ.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodE164 */.Oy.init(inst, def);
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
    schemas/* $ZodJWT */.h8.init(inst, def);
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
    schemas/* $ZodNumber */.vz.init(inst, def);
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
        return this.check(api/* _gt */.Tx(value, params));
    },
    gte(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    min(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    lt(value, params) {
        return this.check(api/* _lt */.Au(value, params));
    },
    lte(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    max(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(api/* _gt */.Tx(0, params));
    },
    nonnegative(params) {
        return this.check(api/* _gte */.qm(0, params));
    },
    negative(params) {
        return this.check(api/* _lt */.Au(0, params));
    },
    nonpositive(params) {
        return this.check(api/* _lte */.Zm(0, params));
    },
    multipleOf(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
    step(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
    finite() {
        return this;
    },
}));
function number(params) {
    return api/* _number */.F7(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumberFormat", (inst, def) => {
    schemas/* $ZodNumberFormat */.I.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return api/* _int */.LK(ZodNumberFormat, params);
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
    schemas/* $ZodBoolean */.sF.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* booleanProcessor */.dO(inst, ctx, json, params);
});
function schemas_boolean(params) {
    return api/* _boolean */._L(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBigInt", (inst, def) => {
    schemas/* $ZodBigInt */.BN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* bigintProcessor */.Y8(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).minimum ?? null,
    maxValue: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).maximum ?? null,
    format: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    min(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    gt(value, params) {
        return this.check(api/* _gt */.Tx(value, params));
    },
    lt(value, params) {
        return this.check(api/* _lt */.Au(value, params));
    },
    lte(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    max(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    positive(params) {
        return this.check(api/* _gt */.Tx(BigInt(0), params));
    },
    negative(params) {
        return this.check(api/* _lt */.Au(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(api/* _lte */.Zm(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(api/* _gte */.qm(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
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
function _undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nullProcessor(inst, ctx, json, params);
})));
function _null(params) {
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
    schemas/* $ZodUnknown */.GP.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* unknownProcessor */.NV(inst, ctx, json, params);
});
function unknown() {
    return api/* _unknown */.em(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNever", (inst, def) => {
    schemas/* $ZodNever */.Um.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* neverProcessor */.RH(inst, ctx, json, params);
});
function never(params) {
    return api/* _never */.G8(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function _void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDate", (inst, def) => {
    schemas/* $ZodDate */.o5.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* dateProcessor */.Fl(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(api/* _gte */.qm(value, params));
    inst.max = (value, params) => inst.check(api/* _lte */.Zm(value, params));
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
    schemas/* $ZodArray */.$p.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* arrayProcessor */.cY(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(api/* _minLength */.m9(n, params));
    },
    nonempty(params) {
        return this.check(api/* _minLength */.m9(1, params));
    },
    max(n, params) {
        return this.check(api/* _maxLength */.Eb(n, params));
    },
    length(n, params) {
        return this.check(api/* _length */.YA(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return api/* _array */.dZ(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    schemas/* $ZodObjectJIT */.w.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* objectProcessor */.Ec(inst, ctx, json, params);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return _enum(Object.keys(this._zod.def.shape));
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
    schemas/* $ZodUnion */.cu.init(inst, def);
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
const ZodDiscriminatedUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    schemas/* $ZodDiscriminatedUnion */.P0.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIntersection", (inst, def) => {
    schemas/* $ZodIntersection */.LJ.init(inst, def);
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
    schemas/* $ZodTuple */.G3.init(inst, def);
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
    schemas/* $ZodRecord */.h.init(inst, def);
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
    schemas/* $ZodEnum */.VO.init(inst, def);
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
function _enum(values, params) {
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
    schemas/* $ZodLiteral */.nu.init(inst, def);
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
    schemas/* $ZodTransform */.Wc.init(inst, def);
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
    schemas/* $ZodOptional */.ig.init(inst, def);
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
    schemas/* $ZodExactOptional */.RL.init(inst, def);
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
    schemas/* $ZodNullable */.qc.init(inst, def);
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
    schemas/* $ZodDefault */.rv.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* defaultProcessor */.mh(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPrefault", (inst, def) => {
    schemas/* $ZodPrefault */.VF.init(inst, def);
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
    schemas/* $ZodNonOptional */.N$.init(inst, def);
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
    schemas/* $ZodCatch */.t$.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* catchProcessor */.Q9(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
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
    schemas/* $ZodPipe */._m.init(inst, def);
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
    schemas/* $ZodReadonly */.Sb.init(inst, def);
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
    schemas/* $ZodCustom */.b0.init(inst, def);
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
    return api/* _refine */.fU(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return api/* _superRefine */.MB(fn, params);
}
// Re-export describe and meta from core
const describe = api/* describe */.q0;
const meta = api/* meta */.mI;
const ZodInstanceOf = /*@__PURE__*/ core_core/* $constructor */.xI("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(api/* _properties */.T2(shape, params));
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
        return union([string(params), number(), schemas_boolean(), _null(), array(jsonSchema), record(string(), jsonSchema)]);
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

/***/ 3759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ _ipv6),
/* harmony export */   $S: () => (/* binding */ _startsWith),
/* harmony export */   Au: () => (/* binding */ _lt),
/* harmony export */   Be: () => (/* binding */ _uuid),
/* harmony export */   Bj: () => (/* binding */ _cuid2),
/* harmony export */   Ct: () => (/* binding */ _ulid),
/* harmony export */   Dl: () => (/* binding */ _nanoid),
/* harmony export */   ER: () => (/* binding */ _endsWith),
/* harmony export */   Eb: () => (/* binding */ _maxLength),
/* harmony export */   F7: () => (/* binding */ _number),
/* harmony export */   Fk: () => (/* binding */ _regex),
/* harmony export */   Fn: () => (/* binding */ _url),
/* harmony export */   G1: () => (/* binding */ _isoDateTime),
/* harmony export */   G8: () => (/* binding */ _never),
/* harmony export */   Hi: () => (/* binding */ _multipleOf),
/* harmony export */   Il: () => (/* binding */ _toLowerCase),
/* harmony export */   KB: () => (/* binding */ _e164),
/* harmony export */   Kn: () => (/* binding */ _isoTime),
/* harmony export */   LK: () => (/* binding */ _int),
/* harmony export */   MB: () => (/* binding */ _superRefine),
/* harmony export */   Mu: () => (/* binding */ _email),
/* harmony export */   Ny: () => (/* binding */ _ipv4),
/* harmony export */   Pw: () => (/* binding */ _xid),
/* harmony export */   Rl: () => (/* binding */ _string),
/* harmony export */   T2: () => (/* binding */ _properties),
/* harmony export */   TL: () => (/* binding */ _slugify),
/* harmony export */   Tx: () => (/* binding */ _gt),
/* harmony export */   Uy: () => (/* binding */ _cidrv4),
/* harmony export */   WN: () => (/* binding */ _trim),
/* harmony export */   YA: () => (/* binding */ _length),
/* harmony export */   Zm: () => (/* binding */ _lte),
/* harmony export */   _L: () => (/* binding */ _boolean),
/* harmony export */   _z: () => (/* binding */ _ksuid),
/* harmony export */   aC: () => (/* binding */ _emoji),
/* harmony export */   bS: () => (/* binding */ _overwrite),
/* harmony export */   cU: () => (/* binding */ _base64url),
/* harmony export */   dR: () => (/* binding */ _includes),
/* harmony export */   dZ: () => (/* binding */ _array),
/* harmony export */   db: () => (/* binding */ _isoDate),
/* harmony export */   em: () => (/* binding */ _unknown),
/* harmony export */   f2: () => (/* binding */ _isoDuration),
/* harmony export */   fU: () => (/* binding */ _refine),
/* harmony export */   fs: () => (/* binding */ _cuid),
/* harmony export */   gP: () => (/* binding */ _cidrv6),
/* harmony export */   hH: () => (/* binding */ _lowercase),
/* harmony export */   lo: () => (/* binding */ _normalize),
/* harmony export */   m9: () => (/* binding */ _minLength),
/* harmony export */   mI: () => (/* binding */ meta),
/* harmony export */   nA: () => (/* binding */ _uuidv4),
/* harmony export */   pY: () => (/* binding */ _uuidv6),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   qF: () => (/* binding */ _uppercase),
/* harmony export */   qm: () => (/* binding */ _gte),
/* harmony export */   rk: () => (/* binding */ _jwt),
/* harmony export */   rt: () => (/* binding */ _base64),
/* harmony export */   tB: () => (/* binding */ _guid),
/* harmony export */   wA: () => (/* binding */ _uuidv7),
/* harmony export */   xY: () => (/* binding */ _toUpperCase)
/* harmony export */ });
/* unused harmony exports _coercedString, _mac, _creditCard, _iban, TimePrecision, _coercedNumber, _float32, _float64, _int32, _uint32, _coercedBoolean, _bigint, _coercedBigint, _int64, _uint64, _symbol, _undefined, _null, _any, _void, _date, _coercedDate, _nan, _max, _min, _positive, _negative, _nonpositive, _nonnegative, _maxSize, _minSize, _size, _property, _mime, _union, _xor, _discriminatedUnion, _intersection, _tuple, _record, _map, _set, _enum, _nativeEnum, _literal, _file, _transform, _optional, _nullable, _default, _nonoptional, _success, _catch, _pipe, _readonly, _templateLiteral, _lazy, _promise, _custom, _check, _stringbool, _stringFormat */
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4890);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9396);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
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
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
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
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
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
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
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
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
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
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
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
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
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
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
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
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
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
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
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
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
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
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
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
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
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
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMultipleOf */ .Jk({
        check: "multiple_of",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
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
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMaxLength */ .Yk({
        check: "max_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMinLength */ .Kk({
        check: "min_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLengthEquals */ .RM({
        check: "length_equals",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckRegex */ .DG({
        check: "string_format",
        format: "regex",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLowerCase */ .NI({
        check: "string_format",
        format: "lowercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckUpperCase */ .kH({
        check: "string_format",
        format: "uppercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckIncludes */ .Tt({
        check: "string_format",
        format: "includes",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckStartsWith */ .J({
        check: "string_format",
        format: "starts_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckEndsWith */ .E6({
        check: "string_format",
        format: "ends_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
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
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckProperties */ .nJ({
        check: "properties",
        shape,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
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
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckOverwrite */ .v$({
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
    return _overwrite((input) => _util_js__WEBPACK_IMPORTED_MODULE_0__/* .slugify */ .Yv(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
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
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(issue, payload.value, ch._zod.def));
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
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({
        check: "custom",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, ...metadata });
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
  P0: () => (/* binding */ $ZodDiscriminatedUnion),
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

// UNUSED EXPORTS: $ZodAny, $ZodBigIntFormat, $ZodCodec, $ZodCreditCard, $ZodCustomStringFormat, $ZodFile, $ZodFunction, $ZodIBAN, $ZodLazy, $ZodMAC, $ZodMap, $ZodNaN, $ZodNull, $ZodObject, $ZodPreprocess, $ZodPromise, $ZodSet, $ZodSuccess, $ZodSymbol, $ZodTemplateLiteral, $ZodUndefined, $ZodVoid, $ZodXor, URL_BAD_FORMAT, URL_UNPARSEABLE, canParseURL, clone, getDiscriminatedOption, isValidBase64, isValidBase64URL, isValidCIDRv6, isValidCreditCard, isValidIBAN, isValidIPv6, isValidJWT, mergeValues, parseURLObject, stripTabAndNewline, urlHostnameOk, urlProtocolOk, validateURL

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
core_core/* $constructor */.xI("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
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
                    core_util/* assignProp */.Vy(propValues, k, new Set());
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
        const propShape = core_util/* rawShape */.MO(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = core_util/* cached */.PO(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isObject */.Gv(input)) {
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
});
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
/******/ 		8792: 0
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
/******/ var __webpack_exports__ = __nccwpck_require__(7085);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
