"""The literature behind the measures, as a paper cites it."""

from __future__ import annotations

from typing import NamedTuple


class Reference(NamedTuple):
    """One work: authors ("Last, First; Last, First"), year, title, where, DOI ("" where none)."""

    authors: str
    year: int
    title: str
    venue: str
    doi: str = ""

    def cite(self) -> str:
        """Cite the work in a paragraph.

        Example:
            >>> REFERENCES["wilson1927"].cite()
            'Wilson 1927, https://doi.org/10.1080/01621459.1927.10502953'
        """
        names = [name.partition(",")[0] for name in self.authors.split("; ")]
        who = names[0] if len(names) == 1 else " and ".join(names) if len(names) == 2 else ""
        who = who or f"{names[0]} et al."
        return (
            f"{who} {self.year}, https://doi.org/{self.doi}"
            if self.doi
            else f"{who} {self.year}, {self.venue}"
        )

    def to_bibtex(self, key: str) -> str:
        """The work as a BibTeX entry."""
        fields = {
            "author": self.authors.replace("; ", " and "),
            "year": str(self.year),
            "title": f"{{{self.title}}}",
            "howpublished": self.venue,
            "doi": self.doi,
        }
        lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
        return "\n".join([f"@misc{{{key},", *lines, "}"])


REFERENCES = {
    "benjamini1995": Reference(
        "Benjamini, Yoav; Hochberg, Yosef", 1995,
        "Controlling the false discovery rate",
        "Journal of the Royal Statistical Society B 57:289", "10.1111/j.2517-6161.1995.tb02031.x",
    ),
    "benjamini2014": Reference(
        "Benjamini, Yoav; Bogomolov, Marina", 2014,
        "Selective inference on multiple families of hypotheses",
        "Journal of the Royal Statistical Society B 76:297", "10.1111/rssb.12028",
    ),
    "wilson1927": Reference(
        "Wilson, Edwin B.", 1927,
        "Probable inference, the law of succession, and statistical inference",
        "Journal of the American Statistical Association 22:209", "10.1080/01621459.1927.10502953",
    ),
    "korn1998": Reference(
        "Korn, Edward L.; Graubard, Barry I.", 1998,
        "Confidence intervals for proportions with small expected number of positive counts"
        " estimated from survey data", "Survey Methodology 24:193",
    ),
    "fisher1935": Reference(
        "Fisher, R. A.", 1935, "The logic of inductive inference",
        "Journal of the Royal Statistical Society 98:39", "10.2307/2342435",
    ),
    "koopman1984": Reference(
        "Koopman, P. A. R.", 1984, "Confidence intervals for the ratio of two binomial proportions",
        "Biometrics 40:513", "10.2307/2531405",
    ),
    "monroe2008": Reference(
        "Monroe, Burt L.; Colaresi, Michael P.; Quinn, Kevin M.", 2008,
        "Fightin' words: lexical feature selection and evaluation for identifying the content of"
        " political conflict", "Political Analysis 16:372", "10.1093/pan/mpn018",
    ),
    "chao2003": Reference(
        "Chao, Anne; Shen, Tsung-Jen", 2003,
        "Nonparametric estimation of Shannon's index of diversity when there are unseen species in"
        " sample", "Environmental and Ecological Statistics 10:429", "10.1023/A:1026096204727",
    ),
    "nemenman2002": Reference(
        "Nemenman, Ilya; Shafee, Fariel; Bialek, William", 2002, "Entropy and inference, revisited",
        "Advances in Neural Information Processing Systems 14",
    ),
    "chen1994": Reference(
        "Chen, Xiang-Hui; Dempster, Arthur P.; Liu, Jun S.", 1994,
        "Weighted finite population sampling to maximize entropy", "Biometrika 81:457",
    ),
    "skovgaard1987": Reference(
        "Skovgaard, Ib M.", 1987, "Saddlepoint expansions for conditional distributions",
        "Journal of Applied Probability 24:875",
    ),
    "morris1983": Reference(
        "Morris, Carl N.", 1983, "Parametric empirical Bayes inference: theory and applications",
        "Journal of the American Statistical Association 78:47", "10.1080/01621459.1983.10477920",
    ),
    "galle2013": Reference(
        "Gallé, Matthias; Renders, Jean-Michel; Karstens, Eric", 2013,
        "Who broke the news? An analysis on first reports of news events",
        "WWW 2013 Companion",
    ),
    "hettmansperger1986": Reference(
        "Hettmansperger, Thomas P.; Sheather, Simon J.", 1986,
        "Confidence intervals based on interpolated order statistics",
        "Statistics and Probability Letters 4:75", "10.1016/0167-7152(86)90021-0",
    ),
    "dixon1946": Reference(
        "Dixon, W. J.; Mood, A. M.", 1946, "The statistical sign test",
        "Journal of the American Statistical Association 41:557", "10.1080/01621459.1946.10501898",
    ),
    "boumans2018": Reference(
        "Boumans, Jelle; Trilling, Damian; Vliegenthart, Rens; Boomgaarden, Hajo", 2018,
        "The agency makes the (online) news world go round",
        "International Journal of Communication 12:1768",
    ),
    "nicholls2019": Reference(
        "Nicholls, Tom", 2019, "Detecting textual reuse in news stories, at scale",
        "International Journal of Communication 13:4173",
    ),
    "kleinberg2003": Reference(
        "Kleinberg, Jon", 2003, "Bursty and hierarchical structure in streams",
        "Data Mining and Knowledge Discovery 7:373", "10.1023/A:1024940629314",
    ),
    "mcnemar1947": Reference(
        "McNemar, Quinn", 1947,
        "Note on the sampling error of the difference between correlated proportions or"
        " percentages", "Psychometrika 12:153", "10.1007/BF02295996",
    ),
    "lancaster1961": Reference(
        "Lancaster, H. O.", 1961, "Significance tests in discrete distributions",
        "Journal of the American Statistical Association 56:223",
        "10.1080/01621459.1961.10482105",
    ),
    "tarone1990": Reference(
        "Tarone, R. E.", 1990, "A modified Bonferroni method for discrete data",
        "Biometrics 46:515", "10.2307/2531456",
    ),
    "westfall1993": Reference(
        "Westfall, Peter H.; Young, S. Stanley", 1993,
        "Resampling-Based Multiple Testing", "Wiley, New York",
    ),
    "vanelteren1960": Reference(
        "van Elteren, P.", 1960,
        "On the combination of independent two sample tests of Wilcoxon",
        "Bulletin of the International Statistical Institute 37:351",
    ),
}  # fmt: skip
"""The works that `Comparison.methods` cites, by their BibTeX key."""
