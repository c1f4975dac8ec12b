"""Web pages as files."""

import pytest

from workbench.corpus import read_file
from workbench.errors import EmptyTextError, UnreadableFileError

LONG = "Dieser Satz macht den Absatz so lang, dass er als Fließtext gelten kann, und er endet hier."
PAGE = f"""<!DOCTYPE html>
<html lang="de-AT"><head><meta charset="utf-8">
<title>Der Titel - Beispielblatt</title>
<meta property="og:site_name" content="Beispielblatt">
<link rel="canonical" href="https://www.beispielblatt.example/politik/titel">
<script type="application/ld+json">{{"@context": "https://schema.org", "@graph": [
 {{"@type": "NewsArticle", "headline": "Der Titel", "datePublished": "2025-12-02T14:30:00+01:00",
   "author": [{{"@type": "Person", "name": "Anna Beispiel"}}, {{"name": "Karl Muster"}}],
   "publisher": {{"name": "Beispielblatt"}}}}]}}</script>
<style>p {{ color: red }}</style><script>document.write("<p>verboten</p>")</script></head>
<body onload="alert(1)">
<header><a href="/">Start</a></header>
<nav><ul><li><a href="/p">Politik</a></li></ul></nav>
<article>
 <h1>Der <em>Titel</em></h1>
 <p class="article-standfirst">Ein Vorspann, der vor dem Text steht.</p>
 <div class="byline">Von Anna Beispiel</div>
 <figure><img src="x.png" onerror="alert(2)">
  <figcaption>Das Rathaus. Foto: dpa</figcaption></figure>
 <p>Erster Absatz mit <strong>Nachdruck</strong>, <a href="https://ziel.example/">Verweis</a>
    und <a href="javascript:alert(3)">Falle</a>. {LONG}</p>
 <!-- ein Kommentar --><h2>Zwischentitel</h2>
 <p>Zweiter Absatz&nbsp;mit Entität &amp; Zeichen&shy;. {LONG}</p>
 <div class="newsletter-box"><p>Abonnieren Sie uns.</p></div>
 <blockquote><p>Ein Zitat im Block.</p></blockquote>
 <ul><li><a href="/a">Anderer Artikel, verlinkt</a></li></ul>
 <p>Dritter Absatz.<script>alert(4)</script> {LONG}</p>
 <iframe src="https://werbung.example"></iframe>
</article>
<aside><p>Meistgelesen</p></aside><footer>© 2025 Beispielblatt</footer>
</body></html>"""


def test_blocks() -> None:
    document = read_file("seite.html", PAGE.encode())
    assert [(block.kind.value, block.text.replace(LONG, "…")) for block in document.blocks] == [
        ("headline", "Der Titel"),
        ("standfirst", "Ein Vorspann, der vor dem Text steht."),
        ("byline", "Von Anna Beispiel"),
        ("credit", "Das Rathaus. Foto: dpa"),
        ("paragraph", "Erster Absatz mit Nachdruck, Verweis und Falle. …"),
        ("heading", "Zwischentitel"),
        ("paragraph", "Zweiter Absatz\u00a0mit Entität & Zeichen\u00ad. …"),
        ("quote", "Ein Zitat im Block."),
        ("related", "Anderer Artikel, verlinkt"),
        ("paragraph", "Dritter Absatz. …"),
    ]


def test_spans_and_metadata() -> None:
    document = read_file("seite.html", PAGE.encode())
    found = [
        (span.kind.value, block.text[span.start : span.end], span.target)
        for block in document.blocks
        for span in block.spans
    ]
    assert found == [
        ("emphasis", "Titel", None),
        ("emphasis", "Nachdruck", None),
        ("link", "Verweis", "https://ziel.example/"),
    ]
    assert (document.title, document.author) == ("Der Titel", "Anna Beispiel, Karl Muster")
    assert (document.outlet, document.language) == ("Beispielblatt", "de")
    assert document.published_at == "2025-12-02T14:30+01:00"
    assert document.url == "https://www.beispielblatt.example/politik/titel"


@pytest.mark.parametrize("trace", ["alert", "verboten", "<", "color", "Meistgelesen", "Politik"])
def test_no_script_markup_or_navigation_is_kept(trace: str) -> None:
    document = read_file("seite.html", PAGE.encode())
    assert trace not in document.text
    assert all(trace not in block.text for block in document.blocks)
    assert all(trace not in (s.target or "") for block in document.blocks for s in block.spans)


def test_the_declared_encoding_is_used() -> None:
    page = f'<meta charset="iso-8859-2"><h1>Tytuł</h1><p>Żółć, gęś, jaźń. {LONG[:40]}</p>'
    data = page.replace("Fließ", "Flies").encode("iso-8859-2", "replace")
    assert read_file("a.html", data).blocks[1].text.startswith("Żółć, gęś, jaźń.")


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
def test_a_wrongly_declared_encoding_is_not(encoding: str) -> None:
    page = f'<meta charset="utf-8"><h1>Größe</h1><p>Übermäßig. {LONG}</p>'
    blocks = read_file("a.htm", page.encode(encoding)).blocks
    assert [block.text[:10] for block in blocks] == ["Größe", "Übermäßig."]


def test_a_page_without_headline_takes_its_stated_title() -> None:
    page = f"<title>Der Titel</title><div><p>{LONG}</p><p>{LONG}</p></div>"
    document = read_file("a.html", page.encode())
    assert [block.kind.value for block in document.blocks] == ["headline", "paragraph", "paragraph"]
    assert document.blocks[0].text == document.title == "Der Titel"


def test_the_core_is_found_without_an_article_element() -> None:
    menu = "".join(f"<li><a href='/{n}'>Rubrik {n}</a></li>" for n in range(40))
    page = (
        f"<body><div><ul>{menu}</ul></div><div id=m><h1>Titel</h1><p>Kurz.</p><div>"
        + f"<p>{LONG}</p>" * 4
        + f"</div></div><div><p>Impressum</p><ul>{menu}</ul></div></body>"
    )
    texts = [block.text for block in read_file("a.html", page.encode()).blocks]
    assert texts == ["Titel", "Kurz.", LONG, LONG, LONG, LONG]


def test_broken_markup_is_read_as_far_as_it_goes() -> None:
    page = f"<p>Eins. {LONG}<div><b>Zwei. {LONG}</p></i><table><tr><td>Drei. {LONG}"
    texts = [block.text[:5] for block in read_file("a.html", page.encode()).blocks]
    assert texts == ["Eins.", "Zwei.", "Drei."]


def test_deep_nesting_does_not_crash() -> None:
    page = "<div>" * 5_000 + f"<p>{LONG}</p>"
    try:
        document = read_file("a.html", page.encode())
    except EmptyTextError:
        return
    assert document.blocks[0].text == LONG


@pytest.mark.parametrize(
    "page",
    ["<html></html>", "<script>x()</script>", "<nav>Menü</nav>", "<p> &nbsp; </p>", "<!-- x -->"],
)
def test_pages_without_text(page: str) -> None:
    with pytest.raises(EmptyTextError, match=r"“leer\.html”.*(browser|Choose)"):
        read_file("leer.html", page.encode())


def test_a_binary_file_named_html() -> None:
    with pytest.raises(UnreadableFileError, match=r"“a\.html”"):
        read_file("a.html", b"\x89PNG\r\n\x1a\n" + bytes(200))
