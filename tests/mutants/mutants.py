"""Deliberate faults: each changes one line of the package, and a test must fail.

A fault is a mistake that someone could make in a published figure or in a rule about who wrote
what. `old` must occur exactly once in the file.
"""

from __future__ import annotations

from typing import NamedTuple


class Mutant(NamedTuple):
    """One deliberate fault.

    Attributes:
        name: What is wrong.
        path: The file, below `topicgraph/`.
        old: The text that is replaced.
        new: What it is replaced with.
        tests: The test files that should fail, below `tests/`, as arguments of pytest.
    """

    name: str
    path: str
    old: str
    new: str
    tests: str


MEASURES = "compare/measures"
COMPARE_TESTS = "compare/test_compare_measures.py compare/test_compare.py"

MUTANTS = (
    # --- intervals and tests
    Mutant(
        "interval of a share at 90 % instead of 95 %",
        "intervals.py",
        "Z95 = 1.959963984540054",
        "Z95 = 1.6448536269514722",
        "compare/test_statistics.py",
    ),
    Mutant(
        "centre of the interval of a share",
        "intervals.py",
        "share + Z95**2 / (2 * size)",
        "share + Z95**2 / (4 * size)",
        "compare/test_statistics.py",
    ),
    Mutant(
        "correction for multiple tests ignores tests that were not listed",
        "compare/statistics.py",
        "max(len(tested), tests or 0)",
        "len(tested)",
        "compare/test_statistics.py compare/test_words.py",
    ),
    Mutant(
        "correction for multiple tests ranks from the wrong end",
        "compare/statistics.py",
        "order = np.argsort(-tested)",
        "order = np.argsort(tested)",
        "compare/test_statistics.py",
    ),
    Mutant(
        "one-sided sign test",
        "compare/statistics.py",
        "np.minimum(np.asarray(at_most + below, np.float64), 1.0)",
        "np.minimum(np.asarray(at_most + below, np.float64) / 2, 1.0)",
        "compare/test_statistics.py",
    ),
    Mutant(
        "two-sided Fisher test without the table itself",
        "compare/statistics.py",
        "1 + 1e-7",
        "1 - 1e-7",
        "compare/test_statistics.py",
    ),
    Mutant(
        "z of the log-odds without the other side",
        "compare/statistics.py",
        "np.sqrt(1 / (y + prior) + 1 / (other + prior))",
        "np.sqrt(1 / (y + prior))",
        "compare/test_statistics.py compare/test_words.py",
    ),
    Mutant(
        "interval of a ratio of shares halved",
        "compare/statistics.py",
        "wanted * 1.959963984540054)",
        "wanted * 0.97998)",
        "compare/test_statistics.py compare/test_words.py",
    ),
    Mutant(
        "interval of a median at 90 %",
        "compare/statistics.py",
        "d = int((held >= 0.95).sum())",
        "d = int((held >= 0.90).sum())",
        "compare/test_statistics.py",
    ),
    Mutant(
        "one tail of the test of firsts",
        "compare/statistics.py",
        "2 * min(law[:k].sum() + half,",
        "min(law[:k].sum() + half,",
        "compare/test_statistics.py",
    ),
    # --- what a comparison counts
    Mutant(
        "copies of unknown publishers count as own work",
        "compare/sample.py",
        '(pl.col("provider") == writer).fill_null(False)',
        '(pl.col("provider") == writer).fill_null(True)',
        "compare/test_sample.py",
    ),
    Mutant(
        "a day counts as later than a time on it",
        "compare/sample.py",
        '{"day": 0, "minute": 1, "second": 2}',
        '{"day": 3, "minute": 1, "second": 2}',
        "compare/test_sample.py",
    ),
    Mutant(
        "stories without a held article count",
        "compare/sample.py",
        '(pl.col("held") & selected).any().over("story")',
        "pl.lit(True)",
        COMPARE_TESTS,
    ),
    # --- single outlets
    Mutant(
        "interval of the share over all held articles",
        f"{MEASURES}/share.py",
        '*interval_of_clustered_share(listed, "independent", "n", "effective_n")',
        '*interval_of_clustered_share(listed, "articles", "n", "effective_n")',
        COMPARE_TESTS,
    ),
    Mutant(
        "share with copies over independent articles",
        f"{MEASURES}/share.py",
        'ratio(pl.col("articles"), pl.lit(held.height))',
        'ratio(pl.col("articles"), pl.lit(total))',
        COMPARE_TESTS,
    ),
    Mutant(
        "copies counted twice",
        f"{MEASURES}/share.py",
        '(pl.col("articles") - pl.col("independent")).alias("copies")',
        '(2 * (pl.col("articles") - pl.col("independent"))).alias("copies")',
        COMPARE_TESTS,
    ),
    Mutant(
        "smoothing of the focus",
        "compare/statistics.py",
        "np.log2((x + 0.5) / (m + 1))",
        "np.log2((x + 0.5) / (m + 2))",
        "compare/test_statistics.py",
    ),
    Mutant(
        "the rest of the corpus includes the outlet itself",
        f"{MEASURES}/topics.py",
        'n_rest_t=pl.col("n_t") - pl.col("n_ot")',
        'n_rest_t=pl.col("n_t")',
        COMPARE_TESTS,
    ),
    Mutant(
        "a story with a piece of an unknown publisher is left out by an outlet",
        "compare/omissions.py",
        'model.stories.filter(~pl.col("story").is_in(unclear.implode()))',
        "model.stories",
        "compare/test_sample.py",
    ),
    Mutant(
        "p-value of a blindspot upside down",
        "compare/omissions.py",
        "p = lower_tail(seen.ravel(),",
        "p = 1 - lower_tail(seen.ravel(),",
        "compare/test_sample.py",
    ),
    Mutant(
        "surprise of a missing story not in bits",
        f"{MEASURES}/missing.py",
        '(1 - pl.col("chance")).log(2)',
        '(1 - pl.col("chance")).log()',
        "compare/test_sample.py",
    ),
    Mutant(
        "a missing story with a piece of an unknown publisher",
        f"{MEASURES}/missing.py",
        'model.stories.filter(~pl.col("story").is_in(unclear.implode()))',
        "model.stories",
        "compare/test_sample.py",
    ),
    Mutant(
        "a story of two outlets is exclusive",
        f"{MEASURES}/exclusives.py",
        'alone=pl.len().over("story") == 1)',
        'alone=pl.len().over("story") <= 2)',
        "compare/test_corpus_measures.py " + COMPARE_TESTS,
    ),
    Mutant(
        "before the peak counts as after it",
        f"{MEASURES}/positions.py",
        "before=(lag < 0)",
        "before=(lag > 0)",
        "compare/test_corpus_measures.py compare/test_peaks.py " + COMPARE_TESTS,
    ),
    Mutant(
        "hours from the peak with the wrong sign",
        f"{MEASURES}/positions.py",
        '(pl.col("published") - pl.col("peak")).dt',
        '(pl.col("peak") - pl.col("published")).dt',
        "compare/test_corpus_measures.py compare/test_peaks.py " + COMPARE_TESTS,
    ),
    Mutant(
        "twenty-one biggest stories",
        "compare/parameters.py",
        "BIGGEST_STORIES = 20",
        "BIGGEST_STORIES = 21",
        "compare/test_sample.py",
    ),
    Mutant(
        "tests that cannot be significant count in the correction",
        "compare/statistics.py",
        "return benjamini_hochberg(kept)",
        "return benjamini_hochberg(p_values)",
        "compare/test_statistics.py compare/test_oracles.py",
    ),
    Mutant(
        "places of a story are shifted by half a rank",
        f"{MEASURES}/speed.py",
        "twice * GRID + steps",
        "(twice - 1) * GRID + steps",
        "compare/test_oracles.py",
    ),
    Mutant(
        "times of a platform are compared with those of the outlets' own sites",
        f"{MEASURES}/speed.py",
        'keys = ["story", "clock"]',
        'keys = ["story"]',
        "compare/test_oracles.py",
    ),
    Mutant(
        "stories that one outlet wrote several articles on count as exclusive in the test",
        f"{MEASURES}/exclusives.py",
        'pl.len().over("story") > 1',
        'pl.len().over("story") > 99',
        "compare/test_outlet_counts.py",
    ),
    Mutant(
        "channels of a platform count as carried",
        f"{MEASURES}/carried.py",
        "return home.is_in(platforms).fill_null(False)",
        "return home.is_in(platforms[:0]).fill_null(False)",
        "compare/test_copies_and_credits.py",
    ),
    Mutant(
        "half-life in hours",
        f"{MEASURES}/peaks.py",
        ".median().dt.total_seconds() / 86_400",
        ".median().dt.total_seconds() / 3_600",
        "compare/test_peaks.py " + COMPARE_TESTS,
    ),
    Mutant(
        "share of copies of all articles that were copied",
        f"{MEASURES}/copies.py",
        'ratio("copies", "articles").alias("share")',
        'ratio("copied", "articles").alias("share")',
        "compare/test_corpus_measures.py " + COMPARE_TESTS,
    ),
    Mutant(
        "concentration not corrected for small n",
        f"{MEASURES}/concentration.py",
        "herfindahl=(k * (k - 1)).sum() / (n * (n - 1))",
        "herfindahl=(k * k).sum() / (n * n)",
        "compare/test_corpus_measures.py " + COMPARE_TESTS,
    ),
    Mutant(
        "entropy in nats",
        f"{MEASURES}/diversity.py",
        "-(share * np.log2(share)).sum()",
        "-(share * np.log(share)).sum()",
        "compare/test_diversity.py",
    ),
    # --- who was first
    Mutant(
        "each of several firsts counts as one",
        "compare/timing.py",
        '.then(1 / pl.col("winners"))',
        ".then(1.0)",
        "compare/test_outlet_counts.py " + COMPARE_TESTS,
    ),
    Mutant(
        "firsts by chance without the stories whose first report is not known",
        f"{MEASURES}/firsts.py",
        'won_by_chance=pl.col("chance").sum()',
        'won_by_chance=pl.col("chance").mean()',
        COMPARE_TESTS,
    ),
    Mutant(
        "a lag with the wrong sign",
        "compare/timing.py",
        "(b - a).dt.total_microseconds()",
        "(a - b).dt.total_microseconds()",
        COMPARE_TESTS,
    ),
    Mutant(
        "times within an hour are a tie",
        "compare/timing.py",
        'a.dt.truncate("1m") == b.dt.truncate("1m")',
        'a.dt.truncate("1h") == b.dt.truncate("1h")',
        "compare/test_lags.py",
    ),
    Mutant(
        "a tie counts as earlier",
        f"{MEASURES}/lags.py",
        "earlier=(lag > 0)",
        "earlier=(lag >= 0)",
        COMPARE_TESTS,
    ),
    Mutant(
        "first quartile of the lag",
        f"{MEASURES}/lags.py",
        'q1=lag.quantile(0.25, "linear")',
        'q1=lag.quantile(0.2, "linear")',
        COMPARE_TESTS,
    ),
    # --- pairs
    Mutant(
        "follows within 48 hours",
        f"{MEASURES}/follows.py",
        "WINDOW = (0.1, 36.0)",
        "WINDOW = (0.1, 48.0)",
        "compare/test_follows.py",
    ),
    Mutant(
        "follows at the same moment",
        f"{MEASURES}/follows.py",
        "WINDOW = (0.1, 36.0)",
        "WINDOW = (-0.1, 36.0)",
        "compare/test_follows.py",
    ),
    Mutant(
        "overlap over both, not over the smaller",
        f"{MEASURES}/overlap.py",
        "ratio(both, pl.min_horizontal(a, b))",
        "ratio(both, pl.max_horizontal(a, b))",
        COMPARE_TESTS,
    ),
    Mutant(
        "Jaccard over the sum of both",
        f"{MEASURES}/overlap.py",
        "ratio(both, a + b - both)",
        "ratio(both, a + b)",
        COMPARE_TESTS,
    ),
    Mutant(
        "Jensen-Shannon divergence instead of distance",
        f"{MEASURES}/agenda.py",
        "distance[start : start + PAIRS_AT_ONCE] = np.sqrt(",
        "distance[start : start + PAIRS_AT_ONCE] = np.abs(",
        COMPARE_TESTS,
    ),
    # --- copies, addresses, times
    Mutant(
        "copies within 45 days",
        "relate/copies.py",
        "WINDOW = timedelta(days=30)",
        "WINDOW = timedelta(days=45)",
        "test_copies.py",
    ),
    Mutant(
        "three words make a title",
        "relate/copies.py",
        "MIN_TITLE_WORDS = 4",
        "MIN_TITLE_WORDS = 3",
        "test_copies.py",
    ),
    Mutant(
        "an excerpt of 50 characters identifies a piece",
        "store/story_sources.py",
        "MIN_EXCERPT_LENGTH = 60",
        "MIN_EXCERPT_LENGTH = 50",
        "test_copies.py",
    ),
    Mutant(
        "the latest piece is the original",
        "relate/copies.py",
        "original, *others = sorted(group",
        "*others, original = sorted(group",
        "test_relate.py",
    ),
    Mutant(
        "ocid tells articles apart",
        "identity/urls.py",
        "|ocid|oly_",
        "|oly_",
        "test_rules.py",
    ),
    Mutant(
        "smid tells articles apart",
        "identity/urls.py",
        "|smid|smprod",
        "|smprod",
        "test_rules.py",
    ),
    Mutant(
        "Japan is eight hours ahead",
        "sources/dates.py",
        '"jst": 9',
        '"jst": 8',
        "test_rules.py",
    ),
    Mutant(
        "British summer time is Greenwich time",
        "sources/dates.py",
        '"bst": 1',
        '"bst": 0',
        "test_rules.py",
    ),
    # --- who was first, and stories
    Mutant(
        "a time without a zone is an hour off at most",
        "relate/firsts.py",
        "UNKNOWN_ZONE = 14 * HOUR",
        "UNKNOWN_ZONE = 1 * HOUR",
        "test_stories.py test_faults.py",
    ),
    Mutant(
        "one other outlet is enough to be first",
        "relate/firsts.py",
        "WITNESS_SHARE, MIN_WITNESSES = 4, 3",
        "WITNESS_SHARE, MIN_WITNESSES = 4, 1",
        "test_stories.py",
    ),
    Mutant(
        "witnesses of two days count",
        "relate/firsts.py",
        "_time(one) - _time(first) <= DAY",
        "_time(one) - _time(first) <= 2 * DAY",
        "test_stories.py",
    ),
    Mutant(
        "a lead of fourteen minutes is not close",
        "relate/firsts.py",
        "found.gap < CLOSE_MINUTES",
        "found.gap < CLOSE_MINUTES - 1",
        "test_stories.py test_table_oracles.py",
    ),
    # --- findings
    Mutant(
        "a finding is corrected in its table only",
        "compare/findings.py",
        "factor = len(tested) / selected",
        "factor = 1.0",
        "compare/test_findings.py",
    ),
    Mutant(
        "a small difference is a finding",
        "compare/findings.py",
        "if statement.effect >= least and",
        "if statement.effect >= 0 and",
        "compare/test_findings.py",
    ),
    Mutant(
        "ends of the drawn interval at 90 %",
        "compare/statistics.py",
        "POSTERIOR_ENDS = (0.025, 0.975)",
        "POSTERIOR_ENDS = (0.05, 0.95)",
        "compare/test_statistics.py",
    ),
    Mutant(
        "more effective outlets than articles",
        "compare/measures/concentration.py",
        '(inverse <= pl.col("n"))',
        '(inverse <= 1000 * pl.col("n"))',
        "compare/test_oracles.py",
    ),
    Mutant(
        "the busiest five hours of a story",
        "compare/timing.py",
        "PEAK_WINDOW = 6.0",
        "PEAK_WINDOW = 5.0",
        "compare/test_follows.py compare/test_oracles.py",
    ),
    # --- identity and sources
    Mutant(
        "a tilde makes no other name",
        "text.py",
        'return unicodedata.normalize("NFC", composed.casefold())',
        'return unicodedata.normalize("NFKD", composed.casefold()).replace(TILDE, "")',
        "test_topics.py",
    ),
    Mutant(
        "embargoed articles are published",
        "sources/publication.py",
        '        "embargoed",\n        "hidden",\n        "unlisted",',
        '        "hidden",\n        "unlisted",',
        "test_records.py",
    ),
    Mutant(
        "a web address of 1980 is dated",
        "sources/settle.py",
        "FIRST_WEB_YEAR = 1991",
        "FIRST_WEB_YEAR = 1961",
        "test_records.py",
    ),
    Mutant(
        "a date in ten days is believed",
        "sources/settle.py",
        "FUTURE_DAYS = 2",
        "FUTURE_DAYS = 12",
        "test_fields.py",
    ),
    # --- what is written
    Mutant(
        "formulas run in spreadsheets",
        "store/csv_text.py",
        "is_formula and not raw",
        "is_formula and raw",
        "test_export.py",
    ),
    Mutant(
        "platforms count as outlets",
        "store/database.py",
        "SELECT COUNT(*) FROM providers WHERE NOT platform AND articles >= ?",
        "SELECT COUNT(*) FROM providers WHERE articles >= ?",
        "test_table_oracles.py",
    ),
    Mutant(
        "short words find longer ones",
        "query/find.py",
        "MAX_WHOLE_WORD = 3",
        "MAX_WHOLE_WORD = 2",
        "test_graph.py test_questions.py",
    ),
    # --- what researchers choose, and what is tested besides
    Mutant(
        "settings come before the arguments of a comparison",
        "compare/parameters.py",
        "{**(settings or {}), **stated}",
        "{**stated, **(settings or {})}",
        "compare/test_parameters.py",
    ),
    Mutant(
        "an outlet without copies has the chance of one as well",
        "compare/measures/copies.py",
        'chance = pl.col("taken") / pl.col("outlets")',
        'chance = (pl.col("taken") + 1) / pl.col("outlets")',
        "compare/test_copies_and_credits.py compare/test_oracles.py",
    ),
    Mutant(
        "a burst is as likely as the deals that are weaker",
        "compare/measures/peaks.py",
        "(gains >= seen - 1e-9)",
        "(gains < seen - 1e-9)",
        "compare/test_peaks.py compare/test_figure_faults.py",
    ),
    Mutant(
        "topics are compared with articles that have none",
        "compare/parameters.py",
        "MIN_LABELLED = 0.5",
        "MIN_LABELLED = 0.0",
        "compare/test_figure_faults.py",
    ),
    Mutant(
        "a topic of nearly all stories is tested for omissions",
        "compare/omissions.py",
        "MIN_OPEN_VARIANCE = 0.25",
        "MIN_OPEN_VARIANCE = 0.0",
        "compare/test_sample.py compare/test_figure_faults.py",
    ),
    Mutant(
        "a date without a time moves to another day in other time zones",
        "compare/measures/timeline.py",
        'pl.when(pl.col("precision") == "day")',
        'pl.when(pl.col("precision") == "never")',
        "compare/test_parameters.py",
    ),
    Mutant(
        "set phrases are named as words",
        "compare/measures/distinctive.py",
        "PHRASE_SHARE = 0.6",
        "PHRASE_SHARE = 6.0",
        "compare/test_figure_faults.py",
    ),
    # --- the page
    Mutant(
        "focus on the page with the wrong sign",
        "page/js/outlet-measures.js",
        "Math.log2(smoothed[0]) - Math.log2(smoothed[1])",
        "Math.log2(smoothed[1]) - Math.log2(smoothed[0])",
        "page/test_page_figures.py",
    ),
    Mutant(
        "interval of a share on the page",
        "page/js/statistics.js",
        "const half = (Z_95 *",
        "const half = (0.9 * Z_95 *",
        "page/test_page_figures.py page/test_page_scripts.py",
    ),
)
