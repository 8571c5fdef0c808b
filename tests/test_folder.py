"""A folder → records and problems: no file can stop the reading, lead out of the folder, or be left
out without a word."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from writing import article, write

import topicgraph as tg
from topicgraph.errors import ReadError
from topicgraph.model import Problem
from topicgraph.sources import folder as folders
from topicgraph.sources.habits import MAX_PROBLEMS_PER_FILE

GOOD = article("Good", url="https://post.example/good", date="2021-03-04")


def codes(corpus: tg.Corpus) -> dict[str, str]:
    return {problem.file: problem.code for problem in corpus.problems}


def files(corpus: tg.Corpus) -> list[str]:
    return [record.file for record in corpus.records]


def test_a_folder_is_read_with_the_folders_below_it_in_order_of_names(corpus) -> None:
    read = tg.read(
        corpus(
            dict.fromkeys(("b.md", "a.txt", "c/d/e.markdown", "c/z.yaml", "c/y.yml", "B.MD"), GOOD)
        )
    )
    assert files(read) == ["B.MD", "a.txt", "b.md", "c/d/e.markdown", "c/y.yml", "c/z.yaml"]
    assert read.problems == ()


def test_other_files_and_what_is_hidden_are_left_alone(corpus) -> None:
    read = tg.read(
        corpus(
            {
                "a.md": GOOD,
                "b.htm.bak": GOOD,
                "README": GOOD,
                ".hidden.md": GOOD,
                ".git/c.md": GOOD,
                ".obsidian/d.md": GOOD,
                "e.md~": GOOD,
            }
        )
    )
    assert (files(read), read.problems) == (["a.md"], ())


def test_one_file_is_a_corpus(corpus) -> None:
    read = tg.read(corpus({"a.md": GOOD, "b.md": GOOD}) / "a.md")
    assert (files(read), len(read)) == (["a.md"], 1)
    assert repr(read).endswith("1 articles read, 0 problems)")


def test_an_empty_folder_is_an_empty_corpus(tmp_path: Path) -> None:
    assert tg.read(tmp_path).records == ()
    assert tg.build(tmp_path).articles.height == 0


@pytest.mark.parametrize("source", ["nowhere", "nowhere/at/all", "a\nb", "x" * 300])
def test_a_folder_that_is_not_there_is_an_error_with_the_way_out(
    source: str, tmp_path: Path
) -> None:
    with pytest.raises(ReadError, match="want a folder of articles"):
        tg.read(tmp_path / source)


def test_an_empty_path_is_not_the_folder_one_is_in() -> None:
    with pytest.raises(ReadError):
        tg.read("")


def test_a_folder_called_like_an_article_is_a_folder(corpus) -> None:
    read = tg.read(corpus({"x.md/inside.md": GOOD, "y.md/.keep": ""}))
    assert (files(read), read.problems) == (["x.md/inside.md"], ())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no FIFOs here")
def test_a_fifo_is_named_and_does_not_hang_the_reading(corpus) -> None:
    folder = corpus({"a.md": GOOD})
    os.mkfifo(folder / "b.md")
    read = tg.read(folder)
    assert (files(read), codes(read)) == (["a.md"], {"b.md": "unreadable"})
    assert tg.read(folder / "b.md").records == ()


def test_a_link_out_of_the_folder_is_not_followed(corpus, tmp_path: Path) -> None:
    outside = write(tmp_path / "outside", {"secret.md": GOOD})
    folder = corpus({"a.md": GOOD})
    (folder / "b.md").symlink_to(outside / "secret.md")
    (folder / "c").symlink_to(outside)
    (folder / "d.md").symlink_to("/dev/zero")
    (folder / "e.md").symlink_to("nowhere")
    (folder / "f.jpeg").symlink_to(outside / "secret.md")
    read = tg.read(folder)
    assert files(read) == ["a.md"]
    assert codes(read) == {"b.md": "link", "c": "link", "d.md": "link", "e.md": "link"}


def test_links_inside_the_folder_and_loops_are_not_followed(corpus) -> None:
    folder = corpus({"a.md": GOOD, "sub/b.md": GOOD})
    (folder / "again.md").symlink_to("a.md")
    (folder / "sub" / "loop").symlink_to("..")
    (folder / "self.md").symlink_to("self.md")
    read = tg.read(folder)
    assert files(read) == ["a.md", "sub/b.md"]
    assert codes(read) == {"again.md": "link", "sub/loop": "link", "self.md": "link"}


def test_what_cannot_be_read_is_named(corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = corpus({"a.md": GOOD, "b.md": GOOD, "c/d.md": GOOD})
    real_open, real_scan = os.open, os.scandir

    def open_(path, *rest, **more):
        if str(path).endswith("b.md"):
            raise PermissionError(13, "Permission denied")
        return real_open(path, *rest, **more)

    def scandir(path):
        if str(path).endswith("/c"):
            raise PermissionError(13, "Permission denied")
        return real_scan(path)

    monkeypatch.setattr(
        os, "open", open_
    )  # not by modes: the tests may run as root, who can read everything
    monkeypatch.setattr(os, "scandir", scandir)
    read = tg.read(folder)
    assert (files(read), codes(read)) == (["a.md"], {"b.md": "unreadable", "c": "unreadable"})


def test_a_file_or_folder_that_vanishes_meanwhile_is_named(
    corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = corpus({"a.md": GOOD, "b.md": GOOD, "c.md": GOOD})
    real = folders.read_file

    def article_then_gone(base: Path, name: str, *rest, **named):
        (folder / "b.md").unlink(missing_ok=True)
        return real(base, name, *rest, **named)

    monkeypatch.setattr(folders, "read_file", article_then_gone)
    read = tg.read(folder)
    assert (files(read), codes(read)) == (["a.md", "c.md"], {"b.md": "unreadable"})


def test_a_file_that_changes_while_it_is_read_is_named(
    corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = corpus({"a.md": GOOD})
    real = os.fstat
    calls = []

    def fstat(handle: int) -> os.stat_result:
        calls.append(handle)
        if len(calls) == 2:
            with (folder / "a.md").open("a") as file:
                file.write("more")
        return real(handle)

    monkeypatch.setattr(os, "fstat", fstat)
    assert codes(tg.read(folder))["a.md"] == "unreadable"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (b"caf\xe9.md", r"caf\xe9.md"),
        (b"a\nb.md", r"a\nb.md"),
        (b"a\x1b[31mb.md", r"a\x1b[31mb.md"),
        ("é–人.md".encode(), "é–人.md"),
        (b"a\xe2\x80\xaeb.md", r"a\u202eb.md"),
    ],
)
def test_any_file_name_is_read_and_shown_as_safe_text(
    name: bytes, shown: str, tmp_path: Path
) -> None:
    try:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_text(GOOD)
    except OSError:
        pytest.skip("this file system does not take the name")
    read = tg.read(tmp_path)
    assert files(read) == [shown]
    graph = tg.build(read)
    assert graph.articles["files"].to_list() == [[shown]]
    assert graph.article(shown).title == "Good"


def test_a_bad_file_costs_a_problem_and_no_other_file(corpus) -> None:
    good = {
        f"good{n}.md": article(f"Good {n}", url=f"https://post.example/{n}", date="2021-03-04")
        for n in range(20)
    }
    bad = {
        "empty.md": "",
        "text.md": "hello",
        "list.md": "---\n- a\n---\n",
        "deep.md": f"---\n{'[' * 25_000}\n---\n",
        "zeros.md": bytes(5_000),
        "noise.md": bytes(range(256)) * 40,
    }
    read = tg.read(corpus({**good, **bad}))
    assert set(files(read)) >= set(good)
    assert set(bad) == set(codes(read))


def test_an_article_of_100_megabytes_is_read(corpus) -> None:
    folder = corpus({"a.md": GOOD})
    with (folder / "a.md").open("ab") as file:
        file.truncate(100_000_000)
    assert [record.title for record in tg.read(folder).records] == ["Good"]


def test_strict_raises_the_first_problem_with_file_line_and_way_out(corpus) -> None:
    folder = corpus(
        {
            "a.md": GOOD,
            "b.md": "---\ntitle: A\nurl: https://a.example/x\ndate: 2021-13-04\n---\n",
            "c.md": "",
        }
    )
    with pytest.raises(
        ReadError, match=r'b\.md:4: bad-date date "2021-13-04" is not a date \(want ISO 8601'
    ) as caught:
        tg.read(folder, strict=True)
    assert (caught.value.line, Path(caught.value.path).name) == (4, "b.md")
    with pytest.raises(ReadError):
        tg.build(folder, strict=True)


def test_strict_is_content_with_good_articles(corpus) -> None:
    assert len(tg.read(corpus({"a.md": GOOD}), strict=True)) == 1


def test_progress_hears_of_every_file(corpus) -> None:
    counts: list[tuple[int, int]] = []
    tg.read(
        corpus({"a.md": GOOD, "b.md": "", "c.md": GOOD}),
        progress=lambda count, total: counts.append((count, total)),
    )
    assert counts == [(1, 3), (2, 3), (3, 3)]


def test_settings_lie_beside_the_articles_and_are_no_article(corpus) -> None:
    folder = corpus(
        {
            "a.md": GOOD,
            "topicgraph.yaml": "platforms: [x.example]\n",
            "sub/topicgraph.yml": "title: B\ndate: 2021-03-04\n",
        }
    )
    read = tg.read(folder)
    assert read.config.platforms == {"x.example"}
    assert files(read) == ["a.md"]
    assert tg.read(folder / "a.md").config.platforms == {"x.example"}


def test_the_order_of_the_folder_listing_does_not_matter(
    corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = corpus({**{f"{n}.md": GOOD for n in range(9)}, "bad.md": "", "d/e.md": GOOD})
    expected = tg.read(folder)
    real = os.scandir
    monkeypatch.setattr(os, "scandir", lambda path: reversed(list(real(path))))
    assert tg.read(folder) == expected


def test_the_problems_of_one_file_are_listed_up_to_a_number_and_then_counted(corpus) -> None:
    read = tg.read(
        corpus({"a.md": "---\ntitle: A\n" + "title: B\n" * 5_000 + "---\n", "b.md": GOOD})
    )
    assert files(read) == ["a.md", "b.md"]
    assert len(read.problems) == MAX_PROBLEMS_PER_FILE + 1
    assert read.problems[0] == Problem(
        "a.md", 0, "more", "4,902 more problems in this file are not listed"
    )
