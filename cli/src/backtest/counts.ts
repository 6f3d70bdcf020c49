/** How often each name was counted. */
export class Counts {
  readonly #counts = new Map<string, number>();

  add(names: Iterable<string>): void {
    for (const name of names) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  /** Most frequent first, equal ones by name. */
  sorted(): (readonly [name: string, count: number])[] {
    return [...this.#counts].toSorted(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  }
}

/** The few greatest of many, without keeping the others. */
export class Top<Item> {
  readonly #size: number;
  readonly #weight: (item: Item) => number;
  #items: Item[] = [];

  constructor(size: number, weight: (item: Item) => number) {
    this.#size = size;
    this.#weight = weight;
  }

  offer(item: Item): void {
    const least = this.#items.at(-1);
    if (this.#items.length === this.#size && least && this.#weight(least) >= this.#weight(item)) return;
    const at = this.#items.findIndex((other) => this.#weight(other) < this.#weight(item));
    this.#items.splice(at === -1 ? this.#items.length : at, 0, item);
    this.#items.length = Math.min(this.#items.length, this.#size);
  }

  /** Greatest first; of equal ones the one that came first. */
  get items(): readonly Item[] {
    return this.#items;
  }
}
