// The shapes of the page's data. Types only: nothing of this file reaches the bundle.

export type Precision = "second" | "minute" | "day" | "none";
export type Kind = "article" | "outlet" | "topic" | "subject" | "story";
export type Facet =
  | "topic"
  | "subject"
  | "outlet"
  | "group"
  | "medium"
  | "kind"
  | "quality"
  | "heat"
  | "story"
  | "words";
export type ViewName = "stories" | "network" | "time" | "outlets" | "compare" | "table";
export type TabName = "overview" | "stories" | "articles" | "outlets" | "topics";
export type LinkKind = "related" | "similar" | "copy_of" | "update_of";

/** Anything that has a panel: its kind and its row number. */
export interface Thing {
  kind: Kind;
  ref: number;
}

/** The articles as columns, in time order, the undated last; -1 stands for "none". */
export interface Articles {
  title: string[];
  quality: (number | null)[];
  heat: (number | null)[];
  precision: Precision[];
  /** Whether its file states a time without a zone: it is taken as UTC. */
  zoneless: boolean[];
  medium: number[];
  language: number[];
  /** Seconds since 1970-01-01 UTC. */
  time: (number | null)[];
  held: number[];
  /** What an article counts for: INDEPENDENT, FIRST_ON_STORY … of model.js, added up. */
  flags: number[];
  /** 1: copy of another article, 2: update of an earlier one. */
  copy: number[];
  outlet: number[];
  carrier: number[];
  story: number[];
  topics: number[][];
  subjects: number[][];
  /** The outlets and agencies that an article credits, and why. */
  credits: { outlet: number; reason: string }[][];
  id: string[];
  excerpt: string[];
  urls: string[][];
  files: string[][];
  titles: string[][];
  author: string[][];
  /** How firmly each belongs to its story: 0 core, 1 linked, 2 loose. */
  bond: number[];
  /** As the files state it; `language` is the most likely one where they do not. */
  stated_language: string[];
}

export interface Outlet {
  id: string;
  name: string;
  domain: string;
  names: string[];
  platform: boolean;
  edition_of: string | null;
  /** On how many stories it was first (a tie counts a part), shares with others, has alone. */
  first: number;
  shared: number;
  alone: number;
  /** Articles held, pieces found there, and how many of those others wrote. */
  held: number;
  pieces: number;
  republished: number;
}

export interface Topic {
  id: string;
  name: string;
  names: string[];
}

export interface Story {
  id: string;
  name: string;
  articles: number[];
  first: number[];
  /** "articles in English" if articles in other languages may be earlier; else empty. */
  first_among: string;
  /** Why it is not known who was first; empty if it can. */
  reason: string;
  /** Rows of its earliest article and of the next outlet's, so many minutes later; -1: none. */
  earliest: number;
  runner_up: number;
  gap: number | null;
  /** How many of its articles say what few of the others say. */
  loose: number;
  /** Whether its times count when outlets are compared. */
  first_known: boolean;
  /** How many dated articles come before and after those of its core. */
  before: number;
  after: number;
}

/** Its name, its stories in order of time, and for each why it follows an earlier one. */
export type Storyline = [string, number[], string[]];

export interface Group {
  name: string;
  outlets: number[];
}

/** A mark as Python placed it: x, y in the network, tx, ty on the time axis. */
export interface Mark {
  id: number;
  kind: Kind | "stub";
  ref: number;
  shape: string;
  size: number;
  x: number;
  y: number;
  tx?: number;
  ty?: number;
  hue?: number;
  undated?: boolean;
  group?: "linked" | "carrier";
}

export interface Edge {
  id: number | string;
  from: number;
  to: number;
  kind: string;
  weight: number;
}

/** A link between articles, seen from one of them. */
export interface Link {
  other: number;
  kind: LinkKind;
  reason: string;
  weight: number;
  forward: boolean;
}

/** [start, end, x0, x1, squeezed]: a segment of the time axis, times in seconds. */
export type ScaleSegment = [number, number, number, number, number];

export interface Share {
  k: number;
  n: number;
  share: number;
  low: number;
  high: number;
}

export interface LagTest {
  outlet: number;
  other: number;
  n: number;
  hours: number;
  low: number;
  high: number;
  q: number | null;
}

export interface CocoverageTest {
  outlet: number;
  other: number;
  shared: number;
  expected: number;
  q: number;
}

export interface FacetValue {
  key: string;
  name: string;
  members: number[];
}

export interface Finding {
  text: string;
  /** What it rests on, and what would overturn it. */
  how: string;
  at: string | null;
  only: Partial<Record<Facet, string[]>>;
}

export interface Model {
  title: string;
  mode: "whole" | "stories";
  /** The view the page opens with, and the one that stories are opened in. */
  home: ViewName;
  opens: ViewName;
  notes: Record<string, string[]>;
  hues: number[];
  initials: string[];
  scale: ScaleSegment[];
  options: object;
  counts: Record<string, number> & { from: number | null; to: number | null };
  left_out: number;
  /** Whether it was asked of each story who was first. */
  judges_firsts: boolean;
  advice: string[];
  media: string[];
  /** Sorted; "" is an unknown one. */
  languages: string[];
  articles: Articles;
  outlets: Outlet[];
  topics: Topic[];
  /** Names and phrases that are found in titles and excerpts. */
  subjects: Topic[];
  stories: Story[];
  storylines: Storyline[];
  groups: Group[];
  dominant: number[];
  problems: [string, number | null, string, string][];
  nodes: Mark[];
  edges: Edge[];
  firsts: { outlet: number; expected: number; decided: number; q: number | null }[];
  lags: LagTest[];
  cocoverage: CocoverageTest[];
  cocoverage_tests: number;
  words: Record<number, [string, number, number, number, number, number | null][]>;
  blindspots: Record<number, [number, number, number, number | null][]>;
  findings: Finding[];
  /** What each kind of edge says, forward and backward. */
  verbs: Record<string, [string, string]>;
  about: { version: string; files: number; dominant: number; notes: string[] };

  /** How many articles there are on this page. */
  size: number;
  byOutlet: number[][];
  byCarrier: number[][];
  byTopic: number[][];
  bySubject: number[][];
  /** The articles that credit each outlet. */
  byCredit: number[][];
  linksOf: Link[][];
  byId: Map<string, Thing>;
  /** Whether the details (ids, excerpts, links …) have been read. */
  complete: boolean;
  readonly facets: Record<string, Map<string, FacetValue>>;
  withWords: (words: string) => number[];
  carried?: number;
  indexes?: Record<Kind, TextIndex> | null;
  vocabulary?: Vocabulary | null;
  /** Function words by language, and under "*" numerals and the words of outlets’ names. */
  uninformative: Record<string, string[]>;
  /**
   * Words that stand in nothing but what an outlet repeats: for an article the numbers of the lists
   * that its title loses, that title and excerpt lose, and that they gain.
   */
  repeated: { lists: string[][]; of: Map<number, number[]> };
  coverage?: Map<number, number>[];
  topicCounts?: TopicCounts;
  pathGraph?: PathGraph;
}

export interface TextBlock {
  first: number;
  text: string;
  starts: number[];
}

export interface TextIndex {
  /** The numbers of the texts, in the order in which they are found. */
  order: number[];
  textOf: (n: number) => string;
  fold: (text: string) => string;
  blocks: TextBlock[];
}

export interface Vocabulary {
  words: string[];
  places: Map<string, number>;
  of: number[][];
  /** By language: whether each word counts when sides are compared. */
  informative: Map<string, boolean[]>;
}

export interface TopicCounts {
  by: Map<number, number>[];
  n: number[];
  topics: number[];
  total: number;
}

export interface PathEdge {
  to: number;
  kind: string;
  reason: string;
  weight: number;
  forward: boolean;
}

export interface PathGraph {
  neighbours: PathEdge[][];
  nodeOf: (thing: Thing) => number;
  thingOf: (node: number) => Thing;
}

export interface PathStep {
  thing: Thing;
  edge: PathEdge | null;
}

export type FacetFilters = Partial<Record<Facet, string[]>>;

/** What is filtered: values asked for, values left out, a span of time [from, before]. */
export interface Filters {
  only: FacetFilters;
  not: FacetFilters;
  time: [number, number] | null;
}

export interface State extends Filters {
  view: ViewName;
  tab: TabName;
  /** The id of the thing whose panel is open, or the name of a panel about the page. */
  at: string | null;
  /** How many steps away the neighbours of what is chosen may be. */
  depth: number;
  /** x, y and scale of the camera. */
  cam: [number, number, number] | null;
  hide: string[];
  open: string[];
  side: string[];
  path: string[];
  without: string[];
}

/** The articles that pass the filters. */
export interface Selection {
  mask: Uint8Array;
  total: number;
  filtered: boolean;
  stubs: boolean;
}

/** An outlet or a group of outlets in a comparison. */
export interface Side {
  key: string;
  name: string;
  outlets: number[];
}

/** A row of a list. */
export interface Row {
  thing: Thing;
  name: string;
  articles: number[];
  size: number;
  held: number;
  outlets: number;
  from: number | null;
  to: number | null;
}

/** A story opened into its articles, which stand in a disc. */
export interface Disc {
  story: number;
  mark: Mark;
  x: number;
  y: number;
  /** Those that are drawn, with their places around x, y. */
  articles: number[];
  places: [number, number][];
  radius: number;
}

/** What could be drawn, before the legend and the selection hide some of it. */
export interface Composition {
  view: ViewName;
  marks: Mark[];
  edges: Edge[];
  discs: Disc[];
  open: number[];
}

/** What is drawn. */
export interface Scene extends Composition {
  composition: Composition;
  at: Record<Kind, Map<number, Mark>>;
  hulls: { story: number; corners: [number, number][] }[];
}

/** Marks and edges that stand out while the others are faded. */
export interface Highlight {
  own: Set<number>;
  marks: Set<number>;
  edges: { from: number; to: number; kind: string }[];
}

/** What the parts of the page ask of the page as a whole. */
export interface App {
  model: Model;
  view: any;
  state: () => State;
  selection: () => Selection;
  change: (fields: Partial<State>, step?: boolean) => void;
  choose: (thing: Thing | null) => void;
  toggle: (story: number) => void;
  filter: (sign: "only" | "not", facet: Facet, key: string) => void;
  apply: (fields: Partial<State>) => void;
  narrow: (fields: { only: FacetFilters; time?: State["time"] }) => void;
  isOpen: (story: number) => boolean;
  announce: (words: string) => void;
  show: () => void;
}
