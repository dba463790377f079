import type { IsoDate } from '../../data/schema';
import type { Model } from '../../data/tables/models';
import type { ReleaseEvent } from '../../data/tables/releaseEvents';
import type { Dataset } from '../../model/dataset';
import { levelsOn, type Levels } from '../../model/openLevels';
import { launchOf } from '../../model/openness';
import {
  indexGradient,
  mofVerdict,
  osaidVerdict,
  type IndexGradient,
  type MofVerdict,
  type OsaidVerdict,
} from '../../model/verdict';
import type { Scene } from '../../selection/slice';

/** A graded model with its levels and verdicts on the as-of day. */
export interface MatrixRow {
  readonly model: Model;
  readonly launch: ReleaseEvent;
  readonly levels: Levels;
  readonly osaid: OsaidVerdict;
  readonly mof: MofVerdict;
  readonly index: IndexGradient;
}

/** The rows of one company. */
export interface MatrixGroup {
  readonly companyId: string;
  readonly rows: readonly MatrixRow[];
}

/** Rows of those `models` that the record grades and that were launched by `asOf`, by launch, then by name. */
export function matrixRows(dataset: Dataset, models: readonly Model[], asOf: IsoDate): readonly MatrixRow[] {
  return models
    .flatMap((model): MatrixRow[] => {
      const launch = launchOf(dataset.releasesByModel.get(model.modelId) ?? []);
      const levels = levelsOn(dataset, model.modelId, asOf);
      if (launch === null || launch.releasedOn > asOf || levels === null) return [];
      const [osaid, mof, index] = [osaidVerdict(levels), mofVerdict(levels), indexGradient(levels)];
      return [{ model, launch, levels, osaid, mof, index }];
    })
    .sort((a, b) => {
      if (a.launch.releasedOn !== b.launch.releasedOn) return a.launch.releasedOn < b.launch.releasedOn ? -1 : 1;
      return a.model.name < b.model.name ? -1 : 1;
    });
}

/** What the matrix shows of a scene. */
interface MatrixContent {
  readonly groups: readonly MatrixGroup[];
  /** How many of the models that it would show the record doesn't grade. */
  readonly ungraded: number;
}

/** The drawn models by company. A model belongs to a zoomed period by its launch. */
export function matrixContent({ dataset, drawn, companies, range, asOf }: Scene): MatrixContent {
  const models = drawn.models.filter(({ modelId }) => {
    const day = launchOf(dataset.releasesByModel.get(modelId) ?? [])?.releasedOn;
    if (range === null || day === undefined) return true;
    return (range.from === null || day >= range.from) && (range.to === null || day <= range.to);
  });
  const rows = matrixRows(dataset, models, asOf);
  return {
    groups: companies
      .map((companyId) => ({ companyId, rows: rows.filter(({ model }) => model.companyId === companyId) }))
      .filter((group) => group.rows.length > 0),
    ungraded: models.length - rows.length,
  };
}
