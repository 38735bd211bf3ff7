import type { PrincipleSlug, Step } from '../../contract/vocabulary.ts';
import type { Walkthrough } from '../../contract/walkthrough.ts';

/** What the caller knows and the page cannot say. */
export interface ImportOptions {
  /** The page's own principle; wins over anything the page's text names. */
  principle?: PrincipleSlug;
  /** The walkthrough's id; without it the id is the slug of the title. */
  id?: string;
}

/** The parts of a page in which its own principle may be named; the page has no field for it. */
export type RunningText = 'title' | 'overview' | 'summary' | 'verdict' | 'quiz';

export type DifferenceCode =
  | 'count_differs'
  | 'signal_not_in_example'
  | 'example_missing'
  | 'example_unexpected'
  | 'step_letter_differs'
  | 'reflection_differs'
  | 'timing_unusual'
  | 'unknown_principle_name'
  | 'principle_is_own_reframe'
  | 'principle_not_the_one_named'
  | 'question_from_title'
  | 'no_takeaways'
  | 'text_before_title'
  | 'taken_for_glyph'
  | 'replacement_characters';

/** One way in which a readable page is not what the anatomy leads one to expect. */
export interface Difference {
  code: DifferenceCode;
  /** A sentence for people; may quote the page. */
  message: string;
  /** The line of the page, counted from 1, where there is one. */
  line?: number;
}

export interface ImportReport {
  title: string;
  question: string;
  counts: {
    steps: number;
    signals: number;
    probes: number;
    flaws: number;
    quiz: number;
    reframes: number;
    levels: number;
    takeaways: number;
  };
  targetSeconds: { step: Step; seconds: number }[];
  principle: {
    slug: PrincipleSlug;
    decidedBy: 'option' | 'text';
    /** Where the page names it; empty when it names it nowhere. */
    namedIn: RunningText[];
  };
  differences: Difference[];
}

/** A whole, schema-valid walkthrough and what there is to say about the page it came from. */
export interface ImportResult {
  walkthrough: Walkthrough;
  report: ImportReport;
}
