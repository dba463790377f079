import type { Slice } from '../../selection/slice';
import type { Locale } from '../../text/format';
import { figureText } from '../../text/messages/figures';
import type { WrittenView } from '../view';
import { answer } from './answer';

/** The key figures as a view that can be embedded; its headline is the page's answer. */
export const figuresView: WrittenView = {
  kind: 'written',
  id: 'figures',
  needs: ['companies'],
  question: (locale: Locale) => figureText[locale].question,
  headline: (slice: Slice, locale: Locale) => answer(slice, locale),
};
