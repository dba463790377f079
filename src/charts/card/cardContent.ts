import type { IsoDate } from '../../data/schema';
import type { Dataset } from '../../model/dataset';
import type { RecordRef } from '../../model/record';
import type { Locale } from '../../text/format';
import { body, type CardBody } from './cardBody';
import { investorBody, roundBody, valuationBody } from './cardMoney';
import { modelBody, opennessBody, releaseBody } from './cardModel';
import { claimBody, companyBody, eventBody, sourceBody, statementBody } from './cardStory';

/** What a card says of the record's own row or rows; empty where there's no such record. */
export function contentOf(dataset: Dataset, ref: RecordRef, asOf: IsoDate, locale: Locale): CardBody {
  const context = { dataset, asOf, locale };
  const written = <T>(row: T | undefined, write: (row: T) => CardBody) =>
    row === undefined ? body(null, []) : write(row);
  switch (ref.kind) {
    case 'company':
      return written(dataset.companyById.get(ref.id), (row) => companyBody(context, row));
    case 'round':
      return written(dataset.roundById.get(ref.id), (row) => roundBody(context, row));
    case 'investor':
      return written(dataset.rowsByInvestor.get(ref.id), (rows) => investorBody(context, rows));
    case 'valuation':
      return written(dataset.valuationById.get(ref.id), (row) => valuationBody(context, row));
    case 'model':
      return written(dataset.modelById.get(ref.id), (row) => modelBody(context, row));
    case 'release':
      return written(dataset.releaseById.get(ref.id), (row) => releaseBody(context, row));
    case 'openness':
      return written(dataset.opennessByModel.get(ref.id), (rows) => opennessBody(context, ref.id, rows));
    case 'statement':
      return written(dataset.statementById.get(ref.id), (row) => statementBody(context, row));
    case 'event':
      return written(
        dataset.tables.events.find((row) => row.eventId === ref.id),
        (row) => eventBody(context, row),
      );
    case 'claim':
      return written(
        dataset.tables.claims.find((row) => row.claimId === ref.id),
        (row) => claimBody(context, row),
      );
    case 'source':
      return written(dataset.sourceById.get(ref.id), (row) => sourceBody(context, row));
  }
}
