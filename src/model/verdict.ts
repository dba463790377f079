import type { IsoDate } from '../data/schema';
import type { Dimension, Levels } from './openLevels';
import { requiredDimensions } from './openness';

/** The three yardsticks that a model's levels are laid on; docs/openness-method.md says how each one works. */
export const yardsticks = ['osaid', 'mof', 'index'] as const;
export type Yardstick = (typeof yardsticks)[number];

/**
 * The day of each yardstick's text as read here: the Open Source AI Definition 1.0 (source osi-2024-10-osaid-1-0), the
 * Model Openness Framework (arxiv-2024-03-model-openness-framework), the European Open Source AI Index in its file
 * state (osai-2026-06-index-database). On an earlier day it's a later yardstick.
 */
export const yardstickDays: Readonly<Record<Yardstick, IsoDate>> = {
  osaid: '2024-10-28' as IsoDate,
  mof: '2024-03-20' as IsoDate,
  index: '2026-06-12' as IsoDate,
};

/** A dimension that falls short of being open. */
export interface Shortfall {
  readonly dimension: Dimension;
  readonly level: 'partial' | 'closed';
}

/** What keeps a model from something: dimensions that aren't open, and those nothing is known of. */
interface Tested {
  readonly lacks: readonly Shortfall[];
  readonly unknown: readonly Dimension[];
}

function tested(levels: Levels, needed: readonly Dimension[]): Tested {
  return {
    lacks: needed.flatMap((dimension) => {
      const level = levels[dimension];
      return level === 'partial' || level === 'closed' ? [{ dimension, level }] : [];
    }),
    unknown: needed.filter((dimension) => levels[dimension] === 'unknown'),
  };
}

/** A yes or no; not known where no dimension fails but the level of one isn't known. */
export interface OsaidVerdict extends Tested {
  readonly kind: 'meets' | 'fails' | 'unknown';
}

/**
 * Whether levels meet the Open Source AI Definition 1.0: parameters, the complete code, and data information under free
 * terms, each of them open in full; there's no class for "nearly". The training data itself needn't be handed out.
 */
export function osaidVerdict(levels: Levels): OsaidVerdict {
  const test = tested(levels, requiredDimensions.osaid);
  if (test.lacks.length > 0) return { kind: 'fails', ...test };
  return { kind: test.unknown.length > 0 ? 'unknown' : 'meets', ...test };
}

/** The classes of the Model Openness Framework from the least open up; each asks for all of those before it. */
export const mofClasses = ['III', 'II', 'I'] as const;
export type MofClass = (typeof mofClasses)[number];

/** What the framework asks for and the record doesn't grade. */
export type Ungraded =
  'evaluation-results' | 'document-licences' | 'evaluation-code' | 'evaluation-data' | 'intermediate-parameters';

/**
 * The components of the Model Openness Framework with their class, each by the dimension that stands for it, or by the
 * name of what isn't graded. A licence is asked of every component: one dimension grades that of weights and code,
 * those of the documents aren't graded. The optional libraries and tools are left out.
 */
export const mofComponents: readonly {
  readonly component: string;
  readonly mofClass: MofClass;
  readonly by: { readonly dimension: Dimension } | { readonly ungraded: Ungraded };
}[] = [
  { component: 'architecture', mofClass: 'III', by: { dimension: 'architecture' } },
  { component: 'final parameters', mofClass: 'III', by: { dimension: 'weights' } },
  { component: 'model card', mofClass: 'III', by: { dimension: 'model-card' } },
  { component: 'data card', mofClass: 'III', by: { dimension: 'data-documentation' } },
  { component: 'technical report', mofClass: 'III', by: { dimension: 'paper' } },
  { component: 'evaluation results', mofClass: 'III', by: { ungraded: 'evaluation-results' } },
  { component: 'licences of weights and code', mofClass: 'III', by: { dimension: 'licence' } },
  { component: 'licences of documents', mofClass: 'III', by: { ungraded: 'document-licences' } },
  { component: 'inference code', mofClass: 'II', by: { dimension: 'inference-code' } },
  { component: 'training code', mofClass: 'II', by: { dimension: 'training-code' } },
  { component: 'evaluation code', mofClass: 'II', by: { ungraded: 'evaluation-code' } },
  { component: 'evaluation data', mofClass: 'II', by: { ungraded: 'evaluation-data' } },
  { component: 'datasets', mofClass: 'I', by: { dimension: 'training-data' } },
  { component: 'data preprocessing code', mofClass: 'I', by: { dimension: 'training-code' } },
  { component: 'intermediate parameters', mofClass: 'I', by: { ungraded: 'intermediate-parameters' } },
  { component: 'research paper', mofClass: 'I', by: { dimension: 'paper' } },
];

/** The dimensions that a class asks for beyond those before it, in the components' order. */
function mofDimensions(mofClass: MofClass): readonly Dimension[] {
  const own = mofComponents.filter((component) => component.mofClass === mofClass);
  return [...new Set(own.flatMap(({ by }) => ('dimension' in by ? [by.dimension] : [])))];
}

/** What's asked up to a class and isn't graded. */
function mofUngraded(mofClass: MofClass): readonly Ungraded[] {
  const upTo = mofClasses.slice(0, mofClasses.indexOf(mofClass) + 1);
  return mofComponents.flatMap(({ mofClass: own, by }) =>
    upTo.includes(own) && 'ungraded' in by ? [by.ungraded] : [],
  );
}

/** A class that can't be reached, or at most be reached: what isn't graded may still stand in its way. */
export interface MofVerdict extends Tested {
  /** `none` and `unknown` are about class III; `at-most` names the best class that nothing graded rules out. */
  readonly kind: 'none' | 'unknown' | 'at-most';
  /** The class that `lacks` keeps it from; `null` where nothing does. */
  readonly missed: MofClass | null;
  /** The best class possible; `null` where that is none, or not known. */
  readonly atMost: MofClass | null;
  /** What class `atMost` (else III) asks for and the record doesn't grade. */
  readonly ungraded: readonly Ungraded[];
}

/**
 * The class of the Model Openness Framework that levels allow. A component counts where its dimension is open: partly
 * released, or under limiting terms, it doesn't. Never a class for certain, since every class asks for something that
 * isn't graded. `unknown` lists what isn't known up to `atMost`, or for class III.
 */
export function mofVerdict(levels: Levels): MofVerdict {
  let atMost: MofClass | null = null;
  const unknown = new Set<Dimension>();
  for (const mofClass of mofClasses) {
    const test = tested(levels, mofDimensions(mofClass));
    if (test.lacks.length > 0) {
      return {
        kind: atMost === null ? 'none' : 'at-most',
        lacks: test.lacks,
        unknown: atMost === null ? test.unknown : [...unknown],
        missed: mofClass,
        atMost,
        ungraded: mofUngraded(atMost ?? 'III'),
      };
    }
    for (const dimension of test.unknown) unknown.add(dimension);
    if (mofClass === 'III' && test.unknown.length > 0) {
      return { kind: 'unknown', ...test, missed: null, atMost: null, ungraded: mofUngraded('III') };
    }
    atMost = mofClass;
  }
  return { kind: 'at-most', lacks: [], unknown: [...unknown], missed: null, atMost, ungraded: mofUngraded('I') };
}

/**
 * The twelve features of the European Open Source AI Index, each with the dimension that stands for it. Inference code
 * has no feature of its own, and an API counts for nothing since the edition of 2025.
 */
export const indexFeatures: readonly { readonly feature: string; readonly dimension: Dimension }[] = [
  { feature: 'base-model data', dimension: 'training-data' },
  { feature: 'end-model data', dimension: 'training-data' },
  { feature: 'base-model weights', dimension: 'weights' },
  { feature: 'end-model weights', dimension: 'weights' },
  { feature: 'training code', dimension: 'training-code' },
  { feature: 'code documentation', dimension: 'training-code' },
  { feature: 'hardware architecture documentation', dimension: 'architecture' },
  { feature: 'preprint', dimension: 'paper' },
  { feature: 'paper', dimension: 'paper' },
  { feature: 'model card', dimension: 'model-card' },
  { feature: 'datasheet', dimension: 'data-documentation' },
  { feature: 'licences', dimension: 'licence' },
];

/** The dimensions that stand for the index's features: eight for its twelve. */
export const indexDimensions: readonly Dimension[] = [...new Set(indexFeatures.map(({ dimension }) => dimension))];

/** How many of the dimensions that the index looks at have each level; there's no mark to pass. */
export interface IndexGradient {
  readonly open: number;
  readonly partial: number;
  readonly closed: number;
  readonly unknown: number;
  /** All of them. */
  readonly of: number;
}

/** The gradient of levels on the European index's features: the record's own levels, not the index's ratings. */
export function indexGradient(levels: Levels): IndexGradient {
  const counts = { open: 0, partial: 0, closed: 0, unknown: 0, of: indexDimensions.length };
  for (const dimension of indexDimensions) counts[levels[dimension]] += 1;
  return counts;
}
