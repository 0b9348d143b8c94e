import type { Dye, Stance } from '@ullim/types/goal';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { Kind } from '@ullim/types/milestone-details';

/**
 * A journey drawn for one window and one size, as data. All coordinates are pixels of the drawing, x to the right and
 * y down, in both orientations; nothing is left to a painter but colours and fonts.
 */
export type Scene = {
  orientation: Orientation;
  size: Size;
  /** What all lanes need: more than `size` where the page scrolls. */
  needs: Size;
  window: Window;
  /** How far bands, bars and marks are drawn past the edges of what is seen, along time. */
  outside: number;
  axis: Axis;
  bands: Band[];
  ribbons: Ribbon[];
  /** The dashed string before and after a band, on which hangs what lies outside of its spells. */
  threads: Thread[];
  textures: Texture[];
  spans: Span[];
  plans: Plan[];
  ghosts: Ghost[];
  marks: Mark[];
  brackets: Bracket[];
  arcs: Arc[];
  unchosen: UnchosenThread[];
  /** How strongly a goal echoed, where that turned. */
  levels: LevelNumber[];
  today: Today | null;
  labels: Label[];
  rack: Rack | null;
  /** What a person can point at, in the order in which it is painted. */
  items: Item[];
};

/** Time runs to the right, or down (on a phone). */
export type Orientation = 'right' | 'down';
export type Size = { width: number; height: number };
export type Point = readonly [x: number, y: number];
export type Box = { x: number; y: number; width: number; height: number };
/** Days since 1970-01-01, with fractions; `last` is the end of what is seen. */
export type Window = { first: number; last: number };

/** Alpha along the line from `from` to `to`, as [offset 0..1, alpha 0..1]. */
export type Fade = { from: Point; to: Point; stops: (readonly [offset: number, alpha: number])[] };

export type Axis = {
  /** The ground of the axis, over which the lanes never show. */
  ground: Box | null;
  terms: AxisTerm[];
  years: AxisYear[];
  /** Months or days, when one looks closely. */
  fine: AxisTick[];
};
export type AxisTerm = AxisTick & Named & { box: Box; vacation: boolean };
export type AxisYear = AxisTick & Named;
/** An honest date for exactly these days. */
type Named = { when: HonestDate; days: Window };
export type AxisTick = { tick: readonly [Point, Point]; name: Text | null };

/** One goal: its water, and the strings on it. */
export type Band = {
  goalId: string;
  dye: Dye;
  flows: Flow[];
  /** The solid points into which strings close where the goal was reached. */
  reached: Point[];
};
/** A stretch of band without a break. */
export type Flow = { water: Point[]; waterFade: Fade; strings: BandString[] };
export type BandString = { points: Point[]; stance: Stance; fade: Fade; dash: Dash | null };
export type Dash = { pattern: number[]; offset: number };

/** A pivot: the water that turns from one band into another, and its strings. */
export type Ribbon = {
  pivotId: string;
  fromDye: Dye;
  toDye: Dye;
  water: Point[];
  strings: Point[][];
  /** Along this line the one dye turns into the other. */
  blend: { from: Point; to: Point };
  /** How thick the water is where it leaves and where it arrives, from 0 to 1; 0 where it leads out of the picture. */
  thickness: readonly [leaving: number, arriving: number];
  /** Where its mark lies: on its day. */
  ring: Point;
};

export type Thread = { dye: Dye | null; from: Point; to: Point; dash: Dash };

/** How much one studied: hairs hanging from the band's edge. `broad` where they are all there is on it. */
export type Texture = { dye: Dye | null; hairs: (readonly [Point, Point])[]; broad: boolean };

/** A bar for what lasted. `haze`: it happened once, on a day somewhere in here. */
export type Span = {
  id: string;
  dye: Dye | null;
  from: Point;
  to: Point;
  fade: Fade;
  haze: boolean;
  faint: boolean;
  thickness: number;
};

/** An outlined bar; `fade` where a plan has no end. */
export type Plan = { id: string; dye: Dye | null; bar: Box; fade: Fade | null; faint: boolean };

/** The outline in a plan's old place, and the small hop to the new one. */
export type Ghost = { id: string; dye: Dye | null; bar: Box; hop: Hop | null };
export type Hop = { from: Point; control1: Point; control2: Point; to: Point };

export type Mark = MilestoneMark | InkMark | ClusterMark;
type Placed = { at: Point; laneId: string };
export type MilestoneMark = Placed & {
  noun: 'milestone';
  id: string;
  kind: Kind;
  dye: Dye | null;
  /** Happened; otherwise it is planned and hollow. */
  solid: boolean;
  /** Set aside. */
  faint: boolean;
  /** 1 fills a box of 16 px. */
  scale: number;
};
/** What one wrote or chose. */
export type InkMark = Placed & { noun: InkNoun; id: string; scale: number };
export type InkNoun = 'reflection' | 'decision' | LookBackNoun | 'pivot' | 'review';
/** The day on which one means to look back on a decision, or did. */
export type LookBackNoun = 'look_back' | 'outcome';
/** More than can stand side by side, and the days they reach over. `ofOneDay`: however close one comes, they stay one. */
export type ClusterMark = Placed & {
  noun: 'cluster';
  id: string;
  ids: string[];
  days: Window;
  ofOneDay: boolean;
  dye: Dye | null;
  radius: number;
  count: Text;
};

export type Today = { line: readonly [Point, Point]; pill: Box; name: Text };

/** What bounded a decision, over the days for which it did: `line` has no foot where it goes on. */
export type Bracket = { id: string; decisionId: string; line: Point[]; box: Box };

/**
 * From a decision to its look-back: a rise, a fall, and between them the level crown of one that is long. What lies far
 * outside of the drawing is left out.
 */
export type Arc = { decisionId: string; curves: Hop[]; crown: readonly [Point, Point] | null };

/** Towards the goal of an option that was not chosen, fading out; or back to where that goal began later. */
export type UnchosenThread = { decisionId: string; goalId: string; dye: Dye; curve: Hop; fade: Fade };

export type LevelNumber = { goalId: string; box: Box; text: Text };

export type Label = {
  of: {
    noun: 'goal' | 'milestone' | InkNoun | 'expectation' | 'constraint' | 'ghost' | 'lane' | 'study';
    id: string;
  };
  box: Box;
  texts: Text[];
  chip: { box: Box; dye: Dye | null } | null;
  leader: Point[] | null;
};

/** The row at the foot, where milestones without dates rest. */
export type Rack = {
  box: Box;
  name: Text | null;
  marks: MilestoneMark[];
  labels: Label[];
  more: More | null;
};
/** Those that found no room in it, as one place to press. */
export type More = { id: string; ids: string[]; box: Box; count: Text };

export type Text = {
  text: string;
  /** The left end of the baseline; of a turned text, the middle of its top. */
  at: Point;
  font: Font;
  colour: Colour;
  /** Paper around the letters. */
  halo: boolean;
  /** The whole line turned by a quarter, or each letter under the last, so far under the top with its foot. */
  turn?: 'sideways' | { feet: readonly number[] };
};
export type Font = { family: 'sans' | 'serif'; size: number; weight: 400 | 500 | 600 | 700 };
export type HouseColour = 'paper' | 'sunk' | 'ink' | 'ink2' | 'ink3' | 'line' | 'line2';
export type Colour = HouseColour | `${Dye}.${'mark' | 'text' | 'tint'}`;

export type Item = {
  noun: 'goal' | 'milestone' | InkNoun | 'constraint' | 'cluster';
  id: string;
  /** Where it can be pointed at: its mark first, then its bar or its words. */
  boxes: Box[];
  /** Instead of the last of these boxes, what it really looks like: the water of a band. */
  outlines: Point[][];
};

/** The width of a text in pixels. The app measures on a canvas. */
export type Measure = (text: string, font: Font) => number;
