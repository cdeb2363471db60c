/** A fraction of the tests' own, so that what checks the solver shares no arithmetic with it. */
export class Fraction {
  private constructor(
    readonly top: bigint,
    readonly bottom: bigint,
  ) {}

  static of(top: bigint, bottom = 1n): Fraction {
    return bottom < 0n ? new Fraction(-top, -bottom) : new Fraction(top, bottom);
  }

  plus(other: Fraction): Fraction {
    return Fraction.of(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom);
  }

  times(other: Fraction): Fraction {
    return Fraction.of(this.top * other.top, this.bottom * other.bottom);
  }

  /** Negative, zero or positive. */
  get sign(): number {
    return this.top < 0n ? -1 : this.top > 0n ? 1 : 0;
  }

  get isWhole(): boolean {
    return this.top % this.bottom === 0n;
  }
}
