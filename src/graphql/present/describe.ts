import { labelIn, unitCoded, type Catalogue, type Fact, type Label, type Measure } from '../../model/index.js';

/** A name in both languages, as descriptions of the schema carry it. */
export function both(label: Label): string {
  return label.zh === label.en ? label.zh : `${labelIn(label, 'ZH')} · ${label.en}`;
}

/** What a measure is, over what, and in which unit. */
export function describeMeasure(measure: Measure, catalogue: Catalogue): string {
  const unit = unitCoded(catalogue, measure.unit);
  return `${both(measure.label)} [${both(unit.label)}]: ${measure.description.zh}。${measure.description.en}`;
}

/** What a fact is and what one recorded row of it stands for. */
export function describeFact(fact: Fact): string {
  return `${both(fact.label)}. Grain · 粒度: ${fact.grain.zh}; ${fact.grain.en}.`;
}
