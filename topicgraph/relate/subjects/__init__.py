"""Subjects: the people, organisations, places, products and terms that articles name.

Found in titles and excerpts without a model: `names` are told by their capitals, `phrases` recur
side by side at several outlets, `variants` are merged where that is certain. Each subject becomes
a row of the table `subjects`, and a `mentions` edge leads to it from every article that names it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from topicgraph.relate.agency_credits import AGENCIES
from topicgraph.relate.subjects import names as names_module
from topicgraph.relate.subjects.names import Evidence, Lexicon, Phrase
from topicgraph.relate.subjects.phrases import (
    Contexts,
    choose_phrases,
    count_contexts,
    find_phrases,
    spell_phrase,
)
from topicgraph.relate.subjects.tokens import CASELESS_NOUNS, Tokens, read_tokens
from topicgraph.relate.subjects.variants import merge_variants
from topicgraph.store.tables import EdgeRow, Tables, add_edges, make_edge_frame, make_frame
from topicgraph.text import count_phrase, search_key, slugify

MIN_ARTICLES = 2
"""Articles that mention a subject; one alone connects nothing."""

MIN_OTHER_OUTLETS, MIN_TIMES_OWN = 3, 3
"""An outlet's own name is a subject only if this number of other outlets mention it, in this many
times as many articles as it has itself: "Blizzard" next to its news page, but no newspaper."""


@dataclass(slots=True)
class Subject:
    """A subject, and the articles that mention it: row → where, and how it is spelled there."""

    kind: str
    name: str
    evidence: str
    spellings: dict[str, int] = field(default_factory=dict)
    mentions: dict[int, tuple[str, str]] = field(default_factory=dict)


def add_subjects(tables: Tables) -> Tables:
    """Return the tables with subjects and `mentions` edges.

    >>> add_subjects(Tables()).subjects.height
    0
    """
    texts = _Texts(tables)
    outlet_count = len(set(texts.outlets) - {NO_OUTLET})
    subjects = [*_find_names(texts, outlet_count), *_find_phrases(texts, outlet_count)]
    return _with_subjects(tables, texts, subjects, outlet_count)


NO_OUTLET = -1


class _Texts:
    """The titles and excerpts of the articles of some tables, split when they are asked for."""

    def __init__(self, tables: Tables) -> None:
        rows = {id_: row for row, id_ in enumerate(tables.providers["id"])}
        columns = ("title", "excerpt", "provider", "carrier", "language")
        self.articles = tables.articles.select(columns)
        # An article without a known outlet counts with its carrier.
        self.outlets = [
            rows.get(provider or carrier or "", NO_OUTLET)
            for provider, carrier in self.articles.select("provider", "carrier").iter_rows()
        ]
        self.sizes = Counter(self.outlets)
        self.described = list(self._read())

    def _read(self) -> Iterator[tuple[int, str, bool, Tokens]]:
        """Yield row, field, whether the language capitalises all nouns, and tokens."""
        columns = self.articles.select("title", "excerpt", "language").iter_rows()
        for row, (title, excerpt, language) in enumerate(columns):
            all_nouns = (language or "")[:2] in CASELESS_NOUNS
            if title:
                yield row, "title", all_nouns, read_tokens(title)
            if excerpt:
                yield row, "excerpt", all_nouns, read_tokens(excerpt)

    def __iter__(self) -> Iterator[tuple[int, int, Tokens]]:
        """Yield row, outlet and tokens of each text; the title of an article comes first."""
        for row, _, _, tokens in self.described:
            yield row, self.outlets[row], tokens


def _find_names(texts: _Texts, outlet_count: int) -> Iterator[Subject]:
    candidates = {
        phrase
        for _, _, all_nouns, tokens in texts.described
        for phrase in names_module.find_candidates(tokens, all_nouns)
    }
    evidence = names_module.count_evidence(texts, Lexicon(candidates))
    names = names_module.choose_names(evidence, several_outlets=outlet_count > 1)
    main = merge_variants(names)
    subjects = {
        phrase: Subject("name", "", _describe_capitals(names[phrase]))
        for phrase in sorted(set(main.values()))
    }
    lexicon = Lexicon(names)
    for row, where, _, tokens in texts.described:
        for start, end, phrase in lexicon.longest(tokens.keys):
            subject = subjects[main[phrase]]
            spelling = names_module.spell(tokens.words[start:end])
            subject.mentions.setdefault(row, (where, spelling))
    for variant, target in main.items():
        spellings = subjects[target].spellings
        for spelling, count in names[variant].spellings.items():
            spellings[spelling] = spellings.get(spelling, 0) + count
    for phrase, subject in subjects.items():
        subject.name = _most_common(names[phrase])
        yield subject


def _most_common(entry: Evidence) -> str:
    """Return the most frequent spelling; "eBay" rather than "EBay", which may begin a sentence."""
    best = min(entry.spellings.items(), key=lambda item: (-item[1], item[0]))[0]
    small = best[:1].lower() + best[1:]
    return small if small in entry.spellings else best


def _describe_capitals(entry: Evidence) -> str:
    if not entry.telling:
        return "spelled with a capital inside, or in capitals, as only names are"
    return (
        f"written with capitals in {entry.capitals:,} of the {entry.telling:,} texts"
        " in which capitals tell a name"
    )


def _find_phrases(texts: _Texts, outlet_count: int) -> Iterator[Subject]:
    found = find_phrases((row, tokens.units) for row, _, tokens in texts)
    contexts = count_contexts(texts, Lexicon(found))
    phrases = choose_phrases(contexts, outlet_count)
    main = {phrase: _singular(phrase, phrases) for phrase in phrases}
    subjects = {
        phrase: Subject("phrase", spell_phrase(phrase), _describe_contexts(phrases[phrase]))
        for phrase in sorted(set(main.values()))
    }
    lexicon = Lexicon(phrases)
    for row, where, _, tokens in texts.described:
        for _, _, phrase in lexicon.longest(tokens.units):
            subject, spelling = subjects[main[phrase]], spell_phrase(phrase)
            subject.mentions.setdefault(row, (where, spelling))
            subject.spellings[spelling] = subject.spellings.get(spelling, 0) + 1
    yield from subjects.values()


def _singular(phrase: Phrase, phrases: Iterable[Phrase]) -> Phrase:
    """Return the singular of a phrase if it is a phrase as well: "skill tree" for "skill trees"."""
    *first, last = phrase
    for ending in ("s", "es"):
        one = (*first, last.removesuffix(ending))
        if last.endswith(ending) and one in phrases:
            return one
    return phrase


def _describe_contexts(entry: Contexts) -> str:
    return (
        f"the words stand side by side in {count_phrase(entry.articles, 'text')},"
        " between different words"
    )


def _with_subjects(
    tables: Tables, texts: _Texts, subjects: Iterable[Subject], outlet_count: int
) -> Tables:
    """Add the subjects that enough articles and outlets mention."""
    held = tables.articles["held"].to_list()
    ids, files = tables.articles["id"].to_list(), tables.articles["files"].to_list()
    own_rows = _rows_of_outlet_names(tables)
    rows: list[tuple[object, ...]] = []
    edges: list[EdgeRow] = []
    taken: set[str] = set()
    for subject in sorted(subjects, key=lambda subject: (subject.kind, subject.name)):
        mentions = _mentions_by_others(subject, texts, own_rows)
        outlets = {texts.outlets[row] for row in mentions} - {NO_OUTLET}
        held_count = sum(held[row] for row in mentions)
        if not held_count or len(mentions) < MIN_ARTICLES or len(outlets) < min(2, outlet_count):
            continue
        id_ = _make_id(subject.name, taken)
        if not id_:
            continue  # a phrase that is a name as well
        names = [subject.name, *sorted(set(subject.spellings) - {subject.name})]
        rows.append((id_, subject.name, names, held_count, len(outlets), subject.kind,
                     _reason(subject, names)))  # fmt: skip
        edges += _mention_edges(id_, mentions, ids, files)
    frame = make_frame("subjects", rows).sort("id")
    return add_edges(tables.replace(subjects=frame), make_edge_frame(edges))


def _rows_of_outlet_names(tables: Tables) -> dict[str, set[int]]:
    """Map each name of an outlet, and its domain, folded, to the rows of the outlets so called."""
    rows: dict[str, set[int]] = defaultdict(set)
    columns = tables.providers.select("name", "names", "domain").iter_rows()
    for row, (name, names, domain) in enumerate(columns):
        for text in (name, *names, domain, domain.partition(".")[0]):
            rows[_outlet_form(text)].add(row)
    for agency, _ in AGENCIES.values():
        rows[_outlet_form(agency)].add(NO_OUTLET)
    rows.pop("", None)
    return rows


def _outlet_form(text: str) -> str:
    return "".join(filter(str.isalnum, search_key(text).removeprefix("the ")))


def _mentions_by_others(
    subject: Subject, texts: _Texts, own_rows: dict[str, set[int]]
) -> dict[int, tuple[str, str]]:
    """Return the mentions of a subject, without those of an outlet by itself.

    An outlet's name is none at all unless enough others mention it; an agency's name never is.
    """
    spellings = map(_outlet_form, (subject.name, *subject.spellings))
    own = {row for spelling in spellings for row in own_rows.get(spelling, ())}
    if not own:
        return subject.mentions
    others = {row: how for row, how in subject.mentions.items() if texts.outlets[row] not in own}
    other_outlets = len({texts.outlets[row] for row in others})
    own_articles = sum(texts.sizes[outlet] for outlet in own)
    is_newsroom = other_outlets < MIN_OTHER_OUTLETS or len(others) < MIN_TIMES_OWN * own_articles
    if NO_OUTLET in own or is_newsroom:
        return {}
    return others


def _make_id(name: str, taken: set[str]) -> str:
    id_ = f"subject:{slugify(name)}"
    if id_ in taken:
        return ""
    taken.add(id_)
    return id_


def _reason(subject: Subject, names: list[str]) -> str:
    others = [name for name in names if search_key(name) != search_key(subject.name)]
    also = f'; also spelled "{", ".join(others[:3])}"' if others else ""
    return subject.evidence + also


def _mention_edges(
    id_: str, mentions: dict[int, tuple[str, str]], ids: list[str], files: list[list[str]]
) -> Iterator[EdgeRow]:
    for row, (where, spelling) in mentions.items():
        file = files[row][0] if files[row] else ""
        yield ids[row], id_, "mentions", 1.0, f'the {where} has "{spelling}"', file
