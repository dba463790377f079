import type { Dataset } from '../../model/dataset';

/** A company's name; its id where the record lacks it. */
export function companyName(dataset: Dataset, companyId: string): string {
  return dataset.companyById.get(companyId)?.name ?? companyId;
}

/** An investor's name; its id where the record lacks it. */
export function investorName(dataset: Dataset, investorId: string): string {
  return dataset.rowsByInvestor.get(investorId)?.[0]?.investorName ?? investorId;
}

/** A model's name; its id where the record lacks it. */
export function modelName(dataset: Dataset, modelId: string): string {
  return dataset.modelById.get(modelId)?.name ?? modelId;
}
