import type { Catalogue, Fact } from '../../model/index.js';
import { pascalCase, screamingCase } from '../../text/index.js';
import { describeMeasure } from '../present/index.js';
import { declareNames, type DeclaredEnum } from '../types/declareEnum.js';

/** `<Fact>Measure`: every measure of the fact. */
export function measureEnumOf(fact: Fact, catalogue: Catalogue): DeclaredEnum {
  return declareNames(`${pascalCase(fact.name)}Measure`, `What ${fact.name} are measured by.`, fact.measures.map((measure) => ({
    spelling: screamingCase(measure.name), value: measure.name, description: describeMeasure(measure, catalogue),
  })));
}
