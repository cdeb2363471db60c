import type { AddedMember, Label, Period } from '../../model/index.js';
import type { StorableFigure } from './storable.js';

/**
 * How sure a proposal is. `HIGH`: every word of the figure's name is understood, and nothing speaks against it;
 * `MEDIUM`: something was taken from its surroundings, or weighs against it; `LOW`: a guess that a person has to look at.
 */
export type Confidence = 'HIGH' | 'MEDIUM' | 'LOW';

/** Every confidence, the surest first. */
export const CONFIDENCES: readonly Confidence[] = ['HIGH', 'MEDIUM', 'LOW'];

/** A cell that a figure is proposed to state. Dimensions that are not named stand at the scope, else at their total. */
export interface ProposedCell {
  readonly fact: string;
  readonly measure: string;
  readonly members: Readonly<Record<string, string>>;
  /** Null for the edition's own. */
  readonly period: Period | null;
}

/** What one figure is proposed to state, and why. */
export interface ProposedBinding {
  readonly cells: readonly [ProposedCell, ...ProposedCell[]];
  readonly confidence: Confidence;
  readonly reasons: readonly Label[];
}

/** Something that was printed and that the edition cannot hold, or that was not understood. */
export interface Unread {
  readonly text: string;
  readonly start: number | null;
  readonly reason: Label;
}

/** The edition that is proposed for a document. */
export interface EditionProposal {
  /** Every figure that can be stored, in reading order. */
  readonly figures: readonly StorableFigure[];
  /** By the id of the figure as it was read; a figure without one is unbound. */
  readonly bindings: ReadonlyMap<string, ProposedBinding>;
  /** Members that no catalogue declares, parents first. */
  readonly members: readonly AddedMember[];
  /** Dimension → member that every figure is about unless its binding says otherwise. */
  readonly scope: Readonly<Record<string, string>>;
  /** What each table is called, by its id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly unread: readonly Unread[];
  /** What the earlier edition printed and this one does not. */
  readonly missing: readonly string[];
}

const RANK: Readonly<Record<Confidence, number>> = { HIGH: 2, MEDIUM: 1, LOW: 0 };

/** Is the first surer than the second? */
export function isSurer(a: Confidence, b: Confidence): boolean {
  return RANK[a] > RANK[b];
}

/** One step less sure; what is LOW stays so. */
export function lowered(confidence: Confidence): Confidence {
  return confidence === 'HIGH' ? 'MEDIUM' : 'LOW';
}

/** A binding with one reason more. */
export function because<B extends ProposedBinding>(binding: B, zh: string, en: string, confidence = binding.confidence): B {
  return { ...binding, confidence, reasons: [...binding.reasons, { zh, en }] };
}
