import { Field, Int, ObjectType } from 'type-graphql';
import type { Row } from '../../cells/index.js';
import type { Catalogue, Fact } from '../../model/index.js';
import { groupLevelsOf, type GroupLevel } from '../../query/index.js';
import { pascalCase } from '../../text/index.js';
import { both } from '../present/index.js';
import { MemberObject } from '../types/member.js';

/** The class of a fact's keys. */
export type KeyClass = new (row: Row) => object;

function coordinateOf({ levels, key }: Row, level: GroupLevel): number | string | MemberObject | null {
  const coordinate = key[levels.findIndex(({ name }) => name === level.name)];
  if (coordinate === undefined) return null;
  if (typeof coordinate !== 'string') return new MemberObject(coordinate);
  return level.name === 'year' ? Number(coordinate) : coordinate;
}

/** `<Fact>Key`: the coordinates of a row; null for those rolled up in a summary row. */
export function keyObjectOf(fact: Fact, catalogue: Catalogue): KeyClass {
  class FactKey {
    readonly #row: Row;

    constructor(row: Row) {
      this.#row = row;
    }

    static coordinate(key: FactKey, level: GroupLevel): number | string | MemberObject | null {
      return coordinateOf(key.#row, level);
    }
  }
  for (const level of groupLevelsOf(catalogue, fact)) {
    const type = level.kind === 'member' ? MemberObject : level.name === 'year' ? Int : String;
    Field(() => type, { nullable: true, description: both(level.label) })(FactKey.prototype, level.name);
    Object.defineProperty(FactKey.prototype, level.name, { get(this: FactKey) { return FactKey.coordinate(this, level); } });
  }
  ObjectType(`${pascalCase(fact.name)}Key`, { description: `The coordinates of a row of ${fact.name}: those it is grouped by. In a summary row the ones rolled up are null.` })(FactKey);
  return FactKey;
}
