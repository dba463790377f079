import { promiseStates, type PromiseOnDay, type PromiseState } from '../../model/promises';
import type { Locale } from '../../text/format';
import { promiseText } from '../../text/messages/promises';
import { paintText, type Painted } from '../paint';
import { textWidth } from '../textWidth';
import { colours, hueOf, lineHeight } from '../theme';

/** Pixels between the parts of a heading. */
const space = 8;

/** One speaker's rows, named. */
interface Spoken {
  readonly speaker: string;
  readonly promises: readonly PromiseOnDay[];
  /** The companies that the promises are about, in the order of the selection. */
  readonly companies: readonly { readonly companyId: string; readonly name: string }[];
}

/** The balance of promises in words, a part each state that occurs. */
function balanceParts(promises: readonly PromiseOnDay[], locale: Locale): readonly string[] {
  const { counts } = promiseText[locale];
  const count = (state: PromiseState) => promises.filter((promise) => promise.state === state).length;
  return promiseStates.flatMap((state) => (count(state) === 0 ? [] : [counts[state](count(state))]));
}

/** A heading of one or more lines. */
export interface Heading {
  readonly lines: number;
  /** Its texts, the middle of the first line at the height `y`. */
  readonly paint: (y: number) => readonly Painted[];
}

interface Piece {
  readonly text: string;
  readonly colour: string;
  readonly bold: boolean;
}

/** Pieces side by side from the left, each on the next line where it would leave the frame. */
function flow(pieces: readonly Piece[], width: number): Heading {
  const placed: (Piece & { readonly x: number; readonly line: number })[] = [];
  let [x, line] = [2, 0];
  for (const piece of pieces) {
    const wide = textWidth(piece.text, piece.bold);
    if (x > 2 && x + wide > width - 2) [x, line] = [2, line + 1];
    placed.push({ ...piece, x, line });
    x += wide + space;
  }
  return {
    lines: line + 1,
    paint: (y) =>
      placed.map(({ text, colour, bold, x: left, line: row }) =>
        paintText(text, left, y + row * lineHeight, { colour, bold }),
      ),
  };
}

/** Parts joined by commas into as few texts as fit the room: `first` pixels, then `width` for each further one. */
function inLines(parts: readonly string[], first: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const [index, part] of parts.entries()) {
    const text = index === parts.length - 1 ? part : `${part},`;
    const held = lines.at(-1);
    const room = lines.length > 1 ? width : first;
    if (held !== undefined && textWidth(`${held} ${text}`) <= room) lines[lines.length - 1] = `${held} ${text}`;
    else lines.push(text);
  }
  return lines;
}

/**
 * The heading of a speaker's rows: who spoke, about which companies in their colours, and the balance in words. A
 * company that speaks for itself is named once.
 */
export function speakerHead({ speaker, promises, companies }: Spoken, width: number, locale: Locale): Heading {
  const own = companies.find(({ name }) => name === speaker);
  const named: readonly Piece[] = [
    { text: speaker, colour: own === undefined ? colours.ink : hueOf(own.companyId).full, bold: true },
    ...companies
      .filter((company) => company !== own)
      .map(({ companyId, name }) => ({ text: name, colour: hueOf(companyId).full, bold: false })),
  ];
  const used = named.reduce((sum, { text, bold }) => sum + textWidth(text, bold) + space, 2);
  const balance = balanceParts(promises, locale);
  // Where the balance doesn't fit beside the names it stands below, whole if it can.
  const beside = textWidth(balance.join(', ')) + used <= width - 2;
  const lines = beside ? [balance.join(', ')] : inLines(balance, width - 4, width - 4);
  return flow([...named, ...lines.map((text) => ({ text, colour: colours.muted, bold: false }))], width);
}
