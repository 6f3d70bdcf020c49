export const id = 6634;
export const ids = [6634];
export const modules = {

/***/ 66634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TapReader: () => (/* binding */ TapReader)
});

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/tap/level.js
/** One level of tests, the document or a subtest, with its plan and its numbering. */
class Level {
    /** Column of its lines; null inside braces, where indentation does not matter. */
    indent;
    /** The point that a block in braces belongs to. */
    owner;
    failed = false;
    #plan = null;
    /** The plan came after the first point: it must be the last word. */
    #closedByPlan = false;
    #points = 0;
    #first = 0;
    #inSequence = 0;
    #outOfSequence = new Set();
    constructor(indent, owner) {
        this.indent = indent;
        this.owner = owner;
    }
    get isFresh() {
        return this.#points === 0 && this.#plan === null;
    }
    /** `1..0`: everything is skipped, and nothing may follow. */
    get skipsAll() {
        return this.#plan !== null && this.#plan.to < this.#plan.from;
    }
    plan(line, sink) {
        // A plan that runs backwards is no plan, but for `1..0`.
        if (line.to < line.from && !(line.from === 1 && line.to === 0))
            return;
        if (this.#plan !== null)
            return sink.contradiction('has two plans');
        this.#plan = line;
        this.#closedByPlan = this.#points > 0;
    }
    point({ number }, sink) {
        if (this.#closedByPlan)
            sink.contradiction('has tests after the plan that ended it');
        const id = number ?? this.#inSequence + 1;
        if (this.#points === 0)
            this.#first = id;
        if (this.#points === 0 || id === this.#inSequence + 1)
            this.#inSequence = id;
        else if ((id >= this.#first && id <= this.#inSequence) || this.#outOfSequence.has(id)) {
            sink.contradiction(`has test ${id} twice`);
        }
        else
            this.#outOfSequence.add(id);
        this.#points++;
    }
    /** Whether as many points came as were planned, with the planned numbers. */
    end(sink) {
        if (this.#plan === null) {
            sink.contradiction('has no plan: it may have been cut off');
            return false;
        }
        const { from, to } = this.#plan;
        if (to - from + 1 !== this.#points) {
            sink.contradiction(`planned ${to - from + 1} tests, ${this.#points} were run`);
            return false;
        }
        const numbers = this.#points === 0 ? [] : [this.#first, this.#inSequence, ...this.#outOfSequence];
        if (numbers.every((id) => id >= from && id <= to))
            return true;
        sink.contradiction('has tests outside its plan');
        return false;
    }
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/tap/line.js
const POINT = /^(not )?ok\b(?:\s+(\d{1,9})\b)?(?:\s*-\s?|\s+|$)(.*)$/u;
const PLAN = /^(\d{1,9})\.\.(\d{1,9})\s*(?:$|#)/u;
const DIRECTIVE = /(?:^|\s)#\s*(todo|skip)\S*(?:\s|$)/iu;
/** Reads one line without its indentation (TAP 12 to 14, testanything.org). */
function readLine(text) {
    const line = text.trimEnd();
    if (line === '---')
        return { kind: 'yaml-start' };
    if (line === '...')
        return { kind: 'yaml-end' };
    if (line === '}')
        return { kind: 'close' };
    if (line.startsWith('Bail out!'))
        return { kind: 'bail', reason: line.slice(9).trim().slice(0, 200) };
    // Version 12 has no version line; one that claims it is not TAP.
    if (/^TAP version (?:1[3-9]|[2-9]\d)$/iu.test(line))
        return { kind: 'version' };
    if (line.startsWith('# Subtest'))
        return { kind: 'subtest' };
    const pragma = /^pragma ([+-])strict$/u.exec(line);
    if (pragma !== null)
        return { kind: 'strict', on: pragma[1] === '+' };
    if (line.startsWith('#') || line.startsWith('pragma ') || line === '')
        return { kind: 'comment' };
    const plan = PLAN.exec(line);
    if (plan !== null)
        return { kind: 'plan', from: Number(plan[1]), to: Number(plan[2]) };
    const point = POINT.exec(line.slice(0, 4000));
    return point === null ? { kind: 'other' } : pointOf(point);
}
function pointOf([, not, number, rest = '']) {
    const buffered = /(?:^|\s)\{$/u.test(rest);
    const text = buffered ? rest.slice(0, -1).trimEnd() : rest;
    const directive = DIRECTIVE.exec(text);
    return {
        kind: 'point',
        ok: not === undefined,
        number: number === undefined ? null : Number(number),
        name: (directive === null ? text : text.slice(0, directive.index)).trim(),
        directive: directive === null ? null : directive[1]?.toLowerCase(),
        buffered,
    };
}

;// CONCATENATED MODULE: ./build/emit/actions/test-evidence-map/src/results/tap/reader.js


const MAX_LEVELS = 100;
const MAX_LINE = 4000;
const SUBTEST_INDENT = 4;
/**
 * Reads TAP line by line. A subtest is counted by its own points, the point that closes it only when it says something
 * they do not. A plan that is missing or not met, a bail out and, under `pragma +strict`, any foreign line are failures
 * that no point carries.
 */
class TapReader {
    #sink;
    #levels = [new Level(0, null)];
    /** The subtest that ended just before: the next point closes it. */
    #ended = null;
    #yamlIndent = null;
    #strict = false;
    #bailed = false;
    constructor(sink) {
        this.#sink = sink;
    }
    line(raw) {
        if (this.#bailed)
            return;
        const text = raw.slice(0, MAX_LINE);
        const indent = text.length - text.trimStart().length;
        const line = readLine(text.slice(indent));
        if (this.#isInYaml(line.kind, indent))
            return;
        switch (line.kind) {
            case 'bail':
                this.#bailed = true;
                return this.#sink.suiteError(`bailed out: ${line.reason}`);
            case 'strict':
                this.#strict = line.on;
                return;
            case 'close':
                if (this.#top.indent === null)
                    this.#close();
                return;
            case 'subtest':
                return this.#announce(indent);
            case 'plan':
                if (this.#moveTo(indent))
                    this.#top.plan(line, this.#sink);
                return;
            case 'point':
                if (this.#moveTo(indent))
                    this.#point(line);
                return;
            case 'other':
                if (this.#strict && indent === 0)
                    this.#sink.suiteError('asks to be strict and holds a line that is not TAP');
                return;
            default:
        }
    }
    end() {
        while (this.#levels.length > 1)
            this.#close();
        if (!this.#bailed)
            this.#top.end(this.#sink);
    }
    get #top() {
        return this.#levels.at(-1);
    }
    /** Diagnostics between `---` and `...` are not TAP. */
    #isInYaml(kind, indent) {
        if (this.#yamlIndent === null) {
            if (kind === 'yaml-start' && indent > 0)
                this.#yamlIndent = indent;
            return this.#yamlIndent !== null;
        }
        if (indent > this.#yamlIndent || kind !== 'yaml-end') {
            if (indent >= this.#yamlIndent)
                return true;
            this.#yamlIndent = null;
            return false;
        }
        this.#yamlIndent = null;
        return true;
    }
    /** `# Subtest: x` opens a level; after a name that only happens to end in a brace, that name was a plain point. */
    #announce(indent) {
        const { indent: column, owner, isFresh } = this.#top;
        if (column === null && owner !== null && isFresh) {
            this.#levels.pop();
            this.#emit(owner);
        }
        this.#moveTo(indent);
    }
    /** Closes or opens levels so that the top one is at this column; false for output that only looks like TAP. */
    #moveTo(indent) {
        while (this.#top.indent !== null && indent < this.#top.indent)
            this.#close();
        const { indent: column } = this.#top;
        if (column === null || indent === column)
            return true;
        if (indent - column !== SUBTEST_INDENT || this.#levels.length >= MAX_LEVELS)
            return false;
        this.#levels.push(new Level(indent, null));
        return true;
    }
    #close() {
        const level = this.#levels.pop();
        const failed = !level.end(this.#sink) || level.failed;
        this.#top.failed ||= failed;
        if (level.owner === null)
            this.#ended = { failed };
        // A block in braces under `not ok` fails even when everything in it passes.
        else if (isFailing(level.owner) && !failed)
            this.#emit(level.owner);
    }
    #point(line) {
        const ended = this.#ended;
        this.#ended = null;
        if (this.#top.skipsAll)
            return this.#sink.contradiction('runs tests although its plan skips them all');
        this.#top.point(line, this.#sink);
        this.#top.failed ||= isFailing(line);
        if (line.buffered && this.#levels.length < MAX_LEVELS)
            this.#levels.push(new Level(null, line));
        else if (ended === null || (isFailing(line) && !ended.failed))
            this.#emit(line);
    }
    #emit(point) {
        const suite = this.#levels.flatMap(({ owner }) => owner?.name ?? []).join(' ');
        this.#sink.test({ suite, name: point.name, file: null, outcome: outcomeOf(point) });
    }
}
const isFailing = ({ ok, directive }) => !ok && directive === null;
function outcomeOf(point) {
    if (isFailing(point))
        return 'failed';
    if (point.directive === null)
        return 'passed';
    return point.directive === 'todo' ? 'todo' : 'skipped';
}


/***/ })

};
