import { pascalCase, screamingCase } from '../../text/index.js';
import type { Catalogue, Fact } from '../../model/index.js';
import { groupLevelsOf } from '../../query/index.js';
import { both } from '../present/index.js';
import { declareNames, type DeclaredEnum } from '../types/declareEnum.js';

/** `<Fact>Dimension`: every level that the fact can be grouped by. */
export function dimensionEnumOf(fact: Fact, catalogue: Catalogue): DeclaredEnum {
  return declareNames(`${pascalCase(fact.name)}Dimension`, `What ${fact.name} can be grouped by.`, groupLevelsOf(catalogue, fact).map(({ name, label }) => ({
    spelling: screamingCase(name), value: name, description: both(label),
  })));
}
