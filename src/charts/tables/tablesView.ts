import { tablesViewText } from '../../text/messages/tablesView';
import type { WrittenView } from '../view';
import { tablesHeadline } from './tablesHeadline';

/** Every dataset as a table. The reader chooses which, so its component offers the file of the one shown. */
export const tablesView: WrittenView = {
  kind: 'written',
  id: 'tables',
  needs: [],
  question: (locale) => tablesViewText[locale].question,
  headline: tablesHeadline,
};
