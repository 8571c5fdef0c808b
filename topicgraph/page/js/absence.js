// Whether an outlet has nothing on a story: the rule of `query/absence.py`, for the page's lists.
//
// An outlet has a story if any article in the story is its own or was carried by it; one that is
// only loosely connected with the story does not tell. For an outlet
// that does not have it there may be a doubt: a reason why that may not be so, or says nothing.
// Lists that claim who lacks a story leave out outlets with a doubt; others state it.

/** @import { Model } from "./types" */
import { datedInside, timeSpan } from "./model.js";
import { hasOutlet, outletsOf } from "./outlet-measures.js";
import { splitWords } from "./search-text.js";
import { MIN_COUNT, countValues } from "./statistics.js";

/** Held articles of an outlet within a week of a story; with fewer, nothing can be said. */
const MIN_NEAR = 2;
const [WEEK, DAY] = [7 * 86400, 86400];

/** Subjects of at least this share of a story's articles, and at most this one of all, mark it. */
const [MARKING_SHARE, COMMON_SHARE] = [0.25, 0.2];

/** A subject also marks a story if at least this share of the articles on it are in the story. */
const OWN_SHARE = 0.25;

/** How an article that is only loosely connected belongs to its story, as Python numbers it. */
const LOOSE = 2;
/** At least this share of the articles of a story mention its main subjects. */
const MAIN_SHARE = 0.5;

/** Letters of a word of a headline that tells more than a shared name. */
const MIN_WORD_LENGTH = 6;

const UNKNOWN_OUTLET = "the outlet of an article on it is unknown and may be this one";
export const OTHER_NAME =
  "an article on it is at this outlet's own web address, under another name";
export const LOOSE_ONLY = "has an article that is only loosely connected";
const FEW_NEAR = "hardly any article of this outlet here within a week";
export const SAME_SUBJECT = "an article of this outlet at that time mentions the same";
export const UNDATED = "an undated article of this outlet may be about it";
export const OTHER_LANGUAGE =
  "none of its articles here at that time is known to be in the story's language";

/**
 * The stories of two or more outlets that an outlet does not certainly have in this corpus, those
 * of most other outlets first: `reach` is their number.
 * @param {Model} model
 * @param {number} ref
 */
export function findMissingStories(model, ref) {
  const { held } = model.articles;
  return model.stories
    .map(({ articles }, story) => {
      const heldHere = articles.filter((n) => held[n]);
      const outlets = outletsOf(model, heldHere);
      return { story, total: outlets.size, reach: outlets.size - Number(outlets.has(ref)) };
    })
    .filter(({ total }) => total > 1)
    .filter(({ story }) => !findHaving(model, story).has(ref))
    .sort((a, b) => b.reach - a.reach || a.story - b.story);
}

/**
 * The outlets with enough articles that lack a story without a doubt, the biggest first: those that
 * share another story with an outlet that has it. Nothing here suggests that others would cover it.
 * @param {Model} model
 * @param {number} story
 */
export function findOutletsWithoutStory(model, story) {
  const having = findHaving(model, story);
  const doubtOf = makeDoubtTest(model, story);
  const storyOf = (n) => model.articles.story[n];
  const others = [...having].flatMap((ref) => (ref < 0 ? [] : model.byOutlet[ref].map(storyOf)));
  const near = new Set(others.filter((other) => other >= 0 && other !== story));
  return model.outlets
    .map(({ held, platform }, ref) => ({ ref, number: platform ? 0 : held }))
    .filter(({ ref, number }) => number >= MIN_COUNT && !having.has(ref))
    .filter(({ ref }) => model.byOutlet[ref].some((n) => near.has(storyOf(n))))
    .filter(({ ref }) => !doubtOf(ref))
    .sort((a, b) => b.number - a.number || a.ref - b.ref);
}

/** The outlets that wrote or carried an article of a story. @param {Model} model */
export function findHaving(model, story) {
  return findOutlets(
    model,
    model.stories[story].articles.filter((n) => !isLoose(model, n)),
  );
}

/** Who wrote or carried some articles. @param {Model} model @param {number[]} articles */
function findOutlets({ articles: { outlet, carrier } }, articles) {
  return new Set(articles.flatMap((n) => [outlet[n], carrier[n]]));
}

/** Whether an article is only loosely connected with its story. @param {Model} model */
function isLoose(model, n) {
  return model.articles.bond[n] === LOOSE;
}

/**
 * What tells, of an outlet that does not have a story here, why it is not certain that it lacks it;
 * "" if nothing speaks against it.
 * @param {Model} model
 * @param {number} story
 * @returns {(ref: number) => string}
 */
export function makeDoubtTest(model, story) {
  const { articles } = model.stories[story];
  const loosely = findOutlets(
    model,
    articles.filter((n) => isLoose(model, n)),
  );
  const sites = findSites(model, articles);
  const isUnknown = !articles.every((n) => hasOutlet(model, n));
  const { held, subjects, language, time } = model.articles;
  const languages = listLanguages(model, articles);
  const isNear = makeNearTest(model, story, WEEK);
  const isOfSameTime = makeNearTest(model, story, DAY);
  const marks = findMarkingSubjects(model, story);
  const isLike = makeTopicTest(model, story);
  const isMarked = (n) => subjects[n].some((one) => marks.has(one));
  return (ref) => {
    if (loosely.has(ref)) return LOOSE_ONLY;
    if (sites.has(ref)) return OTHER_NAME;
    if (isUnknown) return UNKNOWN_OUTLET;
    const near = model.byOutlet[ref].filter((n) => held[n] && isNear(n));
    if (near.length < MIN_NEAR) return FEW_NEAR;
    if (near.some((n) => isMarked(n) || (isOfSameTime(n) && isLike(n)))) return SAME_SUBJECT;
    const undated = model.byOutlet[ref].filter((n) => held[n] && time[n] === null);
    if (undated.some((n) => isMarked(n) || isLike(n))) return UNDATED;
    const isSame = !languages.size || near.some((n) => languages.has(language[n]));
    return isSame ? "" : OTHER_LANGUAGE;
  };
}

/**
 * The outlets at whose own domains the web addresses of some articles are, under whatever names.
 * @param {Model} model
 * @param {number[]} articles
 */
function findSites(model, articles) {
  const { outlets } = model;
  const outletOf = new Map(outlets.map(({ id, platform }, ref) => [id, platform ? -1 : ref]));
  return new Set(
    articles.map((n) => {
      const [host] = (model.articles.id[n]?.split("://")[1] ?? "").split(/[/:]/);
      const labels = host.split(".");
      const ids = labels.map((_, start) => `provider:${labels.slice(start).join(".")}`);
      return outletOf.get(ids.find((id) => outletOf.has(id)) ?? "") ?? -1;
    }),
  );
}

/** The known languages of some articles. @param {Model} model @param {number[]} articles */
function listLanguages(model, articles) {
  return new Set(articles.map((n) => model.articles.language[n]).filter((n) => model.languages[n]));
}

/**
 * Whether an article is within some seconds of the dated articles of the core of a story.
 * @param {Model} model
 * @param {number} story
 * @param {number} within
 * @returns {(n: number) => boolean}
 */
function makeNearTest(model, story, within) {
  const { time } = model.articles;
  const [from, to] = timeSpan(model, datedInside(model, model.stories[story].articles));
  if (from === null || to === null) return () => false;
  return (n) => {
    return time[n] !== null && Number(time[n]) >= from - within && Number(time[n]) <= to + within;
  };
}

/**
 * Whether an article shares two main subjects with a story, or one and a word of its headlines.
 * In a corpus of one region all names are common: one alone says nothing.
 * @param {Model} model
 * @param {number} story
 * @returns {(n: number) => boolean}
 */
function makeTopicTest(model, story) {
  const { articles } = model.stories[story];
  const { subjects } = model.articles;
  const listFrequent = (values, share) =>
    new Set(
      countValues(values)
        .filter(([, count]) => count >= share * articles.length)
        .map(([value]) => value),
    );
  const main = listFrequent(
    articles.flatMap((n) => subjects[n]),
    MAIN_SHARE,
  );
  let words;
  return (n) => {
    const shared = subjects[n].filter((one) => main.has(one)).length;
    if (shared !== 1) return shared > 1;
    words ||= listFrequent(
      articles.flatMap((one) => findHeadlineWords(model, one)),
      MARKING_SHARE,
    );
    return findHeadlineWords(model, n).some((word) => words.has(word));
  };
}

/** The long words of a headline that are not of the names of its subjects, each once. */
function findHeadlineWords(model, n) {
  const { title, subjects } = model.articles;
  const names = new Set(subjects[n].flatMap((one) => splitWords(model.subjects[one].name)));
  const isLong = (word) => [...word].length >= MIN_WORD_LENGTH;
  return [...new Set(splitWords(title[n]))].filter((word) => isLong(word) && !names.has(word));
}

/**
 * The subjects that tell a story from others: many of its articles mention them and few of all
 * do, or many of the articles that mention them are its own.
 * @param {Model} model
 * @param {number} story
 */
function findMarkingSubjects(model, story) {
  const { articles } = model.stories[story];
  const most = COMMON_SHARE * model.size;
  const counts = countValues(articles.flatMap((n) => model.articles.subjects[n]));
  return new Set(
    counts
      .filter(([subject, count]) => {
        const all = model.bySubject[subject].length;
        const isFrequent = count >= MARKING_SHARE * articles.length && all <= most;
        return isFrequent || count >= OWN_SHARE * all;
      })
      .map(([subject]) => subject),
  );
}
