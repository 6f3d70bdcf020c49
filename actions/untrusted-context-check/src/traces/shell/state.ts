import type { Act, Circumstance } from './act.ts';

const MAX_ACTS = 2000;
const MAX_VALUES = 8;

/** What a script has done so far: values, files and what was executed. */
export class State {
  readonly variables = new Map<string, string[]>();
  /** Commands whose output a variable holds. */
  readonly variableSources = new Map<string, Act[]>();
  readonly functions = new Map<string, Act[]>();
  /** Commands that wrote a file, by its path as written. */
  readonly files = new Map<string, Act[]>();
  /** Files that an `exec 3>file` keeps open. */
  readonly open = new Set<string>();
  /** What a file holds that this script writes with fixed text. */
  readonly texts = new Map<string, string>();
  /** The here-document that an `exec` keeps open. */
  held: string | null = null;
  acts: Act[] = [];
  circumstances: Circumstance[] = [];
  cwd: string;
  readonly start: string;

  constructor(cwd: string) {
    this.cwd = cwd;
    this.start = cwd;
  }

  /** Begins a second pass: values and files stay known, so that order does not hide what flows where. */
  again(): void {
    this.acts = [];
    this.circumstances = [];
    this.cwd = this.start;
  }

  /** True when more was started than will be judged: the walk ends, and the command goes to review. */
  get full(): boolean {
    return this.acts.length >= MAX_ACTS;
  }

  emit(act: Act): void {
    this.acts.push(act);
    if (this.full) this.note('too-much');
  }

  note(kind: Circumstance['kind']): void {
    if (!this.circumstances.some((one) => one.kind === kind)) this.circumstances.push({ kind });
  }

  assign(name: string, value: string): void {
    const known = this.variables.get(name) ?? [];
    if (!known.includes(value) && known.length < MAX_VALUES) this.variables.set(name, [...known, value]);
  }

  wrote(file: string, acts: readonly Act[]): void {
    const path = file.replace(/^\.\//u, '');
    const known = this.files.get(path) ?? [];
    if (known.length < 50) this.files.set(path, [...known, ...acts.filter((act) => !known.includes(act))]);
  }

  /** Commands that wrote a file, or anything in a folder. */
  writersOf(argument: string): readonly Act[] {
    const path = argument
      .replace(/^(?:@|(?:PIPE|OPEN|GOPEN|FILE):)/u, '')
      .replace(/^\.\//u, '')
      .replace(/\/+$/u, '');
    if (path === '') return [];
    const found = this.files.get(path) ?? [];
    const below = [...this.files].filter(([name]) => name.startsWith(`${path}/`)).flatMap(([, acts]) => acts);
    return [...found, ...below].slice(0, 50);
  }
}

/** What unfolding a command needs of the walk it is part of. */
export interface Runner {
  readonly state: State;
  /**
   * Walks a text that a command runs as a script.
   * @throws Unparsable when it is none.
   */
  text(source: string, upstream: readonly Act[], stdin: string | null, depth: number): Act[];
}
