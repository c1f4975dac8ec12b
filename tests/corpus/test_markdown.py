"""Markdown files."""

from workbench.corpus import read_file
from workbench.text.article import Block, BlockKind

ARTICLE = """---
title: Wird vom Text überstimmt
author: "Anna Beispiel"
date: 2025-12-02
url: https://www.beispiel.example/artikel
lang: de-DE
---
# Der Titel

*Ein Vorspann, ganz in Kursiv gesetzt.*

Der erste Absatz mit **Nachdruck** und einem
[Verweis](https://ziel.example/a "Titel"), dazu eine Fußnote[^1].

## Eine Zwischenüberschrift

> Ein Zitat
> über zwei Zeilen.

- erster Punkt
- zweiter *Punkt*

Foto: dpa

| Jahr | Wert |
| --- | --- |
| 2024 | 7 |

Ein [böser Verweis](javascript:alert(1)) und <span onclick="x()">Markup</span>.

<script>alert("nie")</script>

<div><p>Ein Absatz in HTML mit <em>Betonung</em>.</p></div>

```
Quelltext *bleibt*
```

## Quellen

- Amt für Beispiele
- https://amt.example

[^1]: Die Fußnote sagt
    noch etwas mehr.
"""


def blocks() -> tuple[Block, ...]:
    return read_file("a.md", ARTICLE.encode()).blocks


def spans() -> list[tuple[str, str, str | None]]:
    return [(s.kind.value, b.text[s.start : s.end], s.target) for b in blocks() for s in b.spans]


def test_blocks() -> None:
    assert [(block.kind.value, block.text) for block in blocks()] == [
        ("headline", "Der Titel"),
        ("standfirst", "Ein Vorspann, ganz in Kursiv gesetzt."),
        (
            "paragraph",
            "Der erste Absatz mit Nachdruck und einem Verweis, dazu eine Fußnote[1].",
        ),
        ("heading", "Eine Zwischenüberschrift"),
        ("quote", "Ein Zitat über zwei Zeilen."),
        ("paragraph", "erster Punkt"),
        ("paragraph", "zweiter Punkt"),
        ("credit", "Foto: dpa"),
        ("paragraph", "Jahr | Wert"),
        ("paragraph", "2024 | 7"),
        ("paragraph", "Ein böser Verweis und Markup."),
        ("paragraph", "Ein Absatz in HTML mit Betonung."),
        ("paragraph", "Quelltext *bleibt*"),
        ("source_note", "Quellen"),
        ("source_note", "Amt für Beispiele"),
        ("source_note", "https://amt.example"),
        ("source_note", "[1] Die Fußnote sagt noch etwas mehr."),
    ]


def test_spans() -> None:
    assert spans() == [
        ("emphasis", "Ein Vorspann, ganz in Kursiv gesetzt.", None),
        ("emphasis", "Nachdruck", None),
        ("link", "Verweis", "https://ziel.example/a"),
        ("footnote", "[1]", "Die Fußnote sagt noch etwas mehr."),
        ("emphasis", "Punkt", None),
        ("emphasis", "Betonung", None),
        ("link", "https://amt.example", "https://amt.example"),
        ("footnote", "[1]", None),
    ]


def test_metadata() -> None:
    document = read_file("a.md", ARTICLE.encode())
    assert (document.title, document.author) == ("Der Titel", "Anna Beispiel")
    assert (document.outlet, document.language) == ("beispiel.example", "de")
    assert document.published_at == "2025-12-02"
    assert document.url == "https://www.beispiel.example/artikel"


def test_no_script_is_kept() -> None:
    document = read_file("a.md", ARTICLE.encode())
    assert "alert" not in document.text
    assert "onclick" not in document.text


def test_markdown_without_headings_is_recognised_by_its_words() -> None:
    text = "Der Titel ohne Zeichen\n\nVon Anna Beispiel\n\nEin Absatz, der mit einem Punkt endet."
    assert [block.kind for block in read_file("a.md", text.encode()).blocks] == [
        BlockKind.HEADLINE,
        BlockKind.BYLINE,
        BlockKind.PARAGRAPH,
    ]
