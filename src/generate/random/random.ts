import { sha256 } from '../../text/index.js';

/** Numbers that look random and are the same for the same seed and purpose on every machine (sfc32, after Chris Doty-Humphrey). */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  /** Streams of different purposes do not disturb each other. */
  constructor(seed: number, purpose: string) {
    const digest = sha256(`${seed}/${purpose}`);
    const word = (index: number): number => Number.parseInt(digest.slice(index * 8, index * 8 + 8), 16) | 0;
    [this.#a, this.#b, this.#c] = [word(0), word(1), word(2)];
    for (let round = 0; round < 12; round += 1) this.#next();
  }

  /** A whole number from 0 to below − 1; `below` is a whole number from 1 to 2⁵³ − 1. */
  below(below: number): number {
    return below <= 0x1_0000_0000 ? Math.floor((this.#next() / 0x1_0000_0000) * below) : Math.floor(this.fraction() * below);
  }

  /** From 0 up to 1, in steps of 2⁻⁵³. */
  fraction(): number {
    return ((this.#next() >>> 5) * 0x400_0000 + (this.#next() >>> 6)) / 0x20_0000_0000_0000;
  }

  #next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }
}
