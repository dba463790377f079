/** An amount on which sources may disagree; equal ends where they don't. Whole US dollars. */
interface Range {
  readonly low: number;
  readonly high: number;
}

/** One company on one day. */
export interface StandingSaid {
  readonly name: string;
  readonly raised: Range;
  readonly undisclosed: number;
  readonly opened: readonly string[];
  readonly launched: number;
}

/** A flagship that was opened. */
interface OpenedSaid {
  readonly company: string;
  readonly name: string;
  readonly days: number;
}

/** A company's flagships at the pace: how many would be open, and how many are. */
interface PaceSaid {
  readonly company: string;
  readonly atPace: number;
  readonly opened: number;
  readonly launched: number;
}

/** A moment whose reports differ. */
export interface MomentSaid extends Range {
  readonly company: string;
  /** In words, in the page's language. */
  readonly when: string;
  /** Each report in words: amount, basis, publisher. */
  readonly reports: readonly string[];
  readonly settled: boolean;
}

/** How many models count as open under a definition. */
interface DefinitionSaid {
  readonly flagships: number;
  readonly models: number;
}

/** What the record knows of its own limits; `null` where a row that they speak of is not in it. */
export interface LimitsSaid {
  /** Grok 3's weights: the day they were due, and how the promise stands, as in the files. */
  readonly grok3: { readonly due: string; readonly state: string } | null;
  /** A round that is committed rather than paid, and one investor's part in it. Whole US dollars. */
  readonly committed: {
    readonly company: string;
    readonly amount: number;
    readonly investor: string | null;
    readonly part: number | null;
  } | null;
  /** Amounts counted in the sums that only the press gave. */
  readonly pressOnly: { readonly rounds: readonly string[]; readonly amount: number };
  /** xAI's round whose split between shares and loans is not published. */
  readonly unsplit: { readonly name: string; readonly amount: number } | null;
  /** The day from which xAI belongs to another company, ISO. */
  readonly merger: string | null;
  /** Last days on record, ISO. */
  readonly lastRound: string;
  readonly lastRelease: string;
  readonly lastEvent: string;
  readonly lastStatement: string;
}

/** A count for every value of a list in the files. */
type Counts = Readonly<Record<string, number>>;

/**
 * Every figure of the method page, computed from the record. Unless said otherwise, of the two companies and as of the
 * edition.
 */
export interface MethodFigures {
  /** ISO days. */
  readonly edition: string;
  readonly articleDay: string;
  readonly version: string;
  readonly companies: readonly string[];
  readonly rows: number;
  readonly tables: number;
  /** `described`: titles in brackets, which are descriptions of ours. */
  readonly sources: {
    readonly all: number;
    readonly undated: number;
    readonly described: number;
    readonly english: number;
  };
  readonly rounds: {
    readonly all: number;
    readonly inSum: number;
    readonly undisclosed: number;
    /** Rows not in the sum by the first reason that holds, in this order. */
    readonly leftOut: {
      readonly elsewhere: number;
      readonly secondary: number;
      readonly creditLine: number;
      readonly notReceived: number;
    };
    readonly byStatus: Counts;
    readonly byInstrument: Counts;
    readonly byAmountBasis: Counts;
  };
  readonly valuations: {
    readonly all: number;
    readonly byBasis: Counts;
    readonly byStatus: Counts;
    readonly gapDays: number;
    readonly moments: number;
    readonly disputed: readonly MomentSaid[];
  };
  readonly models: {
    readonly all: number;
    readonly flagships: number;
    readonly graded: number;
    readonly grades: number;
    readonly byLevel: Counts;
    readonly open: Readonly<Record<'weights' | 'open-licence' | 'osaid', DefinitionSaid>>;
    /** Models of the table that have the training data itself open. */
    readonly openData: number;
  };
  /** The day of each yardstick's text as read here, ISO. */
  readonly yardsticks: Readonly<Record<'osaid' | 'mof' | 'index', string>>;
  /** The model that sets the pace, and its lag in days; `null` where the record has none. */
  readonly pace: { readonly model: string; readonly days: number } | null;
  readonly opened: readonly OpenedSaid[];
  readonly atPace: readonly PaceSaid[];
  readonly promises: {
    readonly all: number;
    readonly due: number;
    readonly overdue: number;
    readonly byState: Counts;
  };
  /** Dated rows of rounds, valuations, releases, statements and events, by precision. */
  readonly dated: { readonly all: number; readonly byPrecision: Counts; readonly knownLater: number };
  readonly claims: {
    readonly all: number;
    readonly changed: number;
    readonly then: Counts;
    readonly now: Counts;
  };
  /** The record on the article's day and on the edition's. */
  readonly then: readonly StandingSaid[];
  readonly now: readonly StandingSaid[];
  readonly limits: LimitsSaid;
}
