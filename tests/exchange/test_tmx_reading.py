"""Reading translation memories: whatever tools write, with the broken units named."""

import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from workbench.errors import TextTooLargeError, UnreadableFileError
from workbench.exchange.characters import printable
from workbench.exchange.tmx import Head, write_units
from workbench.exchange.tmx_reading import read
from workbench.exchange.tmx_units import Told, Unit, Variant
from workbench.exchange.xml_pieces import MAX_PIECE

SCHEMA = etree.DTD(str(Path(__file__).parent / "schemas" / "tmx14.dtd"))
HEAD = Head("de", "0.1.0", "2025-12-03T11:12:13+00:00", ("A note.",), (("x-domain", "news"),))
TEXT = st.text(st.characters(codec="utf-8")).map(printable)
"""What XML can hold, line ends as ``\\n``."""


def memory(*units: str, head: str = '<header srclang="de"/>', encoding: str = "utf-8") -> bytes:
    body = "\n".join(units)
    return (
        f'<?xml version="1.0" encoding="{encoding}"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
        f'<tmx version="1.4">{head}<body>{body}</body></tmx>'
    ).encode(encoding)


def unit(german: str = "Ja.", english: str = "Yes.", attributes: str = "") -> str:
    return (
        f'<tu {attributes}><tuv xml:lang="de"><seg>{german}</seg></tuv>'
        f'<tuv xml:lang="en"><seg>{english}</seg></tuv></tu>'
    )


def texts(data: bytes) -> list[tuple[str, ...]]:
    return [tuple(v.text for v in unit.variants) for unit in read(BytesIO(data), "it")]


def problems(data: bytes) -> list[str]:
    reading = read(BytesIO(data), "it")
    list(reading)
    assert reading.problem_count == len(reading.problems)
    return [str(problem) for problem in reading.problems]


# What a unit holds


def test_everything_a_unit_says_is_read() -> None:
    told = (
        'tuid="a7" segtype="block" creationdate="20240102T030405Z" creationid="ANNA" '
        'changedate="20240203T000000Z" changeid="BERT" creationtool="OmegaT" srclang="EN-US"'
    )
    data = memory(
        f"<tu {told}><note>Seen.</note><prop type='client'>Bote</prop>"
        "<tuv xml:lang='de-AT' creationid='CARL'><prop type='x'>1</prop><seg>Jänner</seg></tuv>"
        "<tuv lang='EN-US'><seg>January</seg></tuv></tu>"
    )
    (found,) = read(BytesIO(data), "it")
    assert (found.number, found.id, found.segtype, found.source_language) == (
        1, "a7", "block", "EN-US",
    )  # fmt: skip
    assert found.told == Told(
        "2024-01-02T03:04:05+00:00", "ANNA", "2024-02-03T00:00:00+00:00", "BERT", "OmegaT",
        ("Seen.",), (("client", "Bote"),),
    )  # fmt: skip
    assert found.told.property("client") == "Bote"
    assert found.variant("en") == Variant("EN-US", "en", "January")
    assert found.variant("de") == Variant(
        "de-AT", "de", "Jänner", Told(creator="CARL", properties=(("x", "1"),))
    )
    assert found.variant("fr") is None


def test_a_header_without_content_tells_the_source_language() -> None:
    data = memory(unit())
    assert read(BytesIO(data), "it").source_language == "de"


def test_the_header_tells_the_source_language() -> None:
    head = (
        '<header creationtool="T" srclang="*all*"><note>A &amp; B</note>'
        '<prop type="p">v</prop></header>'
    )
    reading = read(BytesIO(memory(unit(), head=head)), "it")
    assert (reading.source_language, reading.told.notes) == ("*all*", ("A & B",))
    assert next(iter(reading)).source_language == "*all*"


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ('Ein <bpt i="1" type="bold">&lt;b&gt;</bpt>Wort<ept i="1">&lt;/b&gt;</ept>.', "Ein Wort."),
        ('Fuß<ph>{f}<sub>Eine Fußnote.</sub></ph>note', "Fußnote"),
        ('Ein <hi type="term">Fach<it pos="begin">x</it>wort</hi>.', "Ein Fachwort."),
        ("A<ut>code</ut>B<!-- c -->C<?pi d?>D", "ABCD"),
        ('Zeile<ph type="lb"/>Zeile', "Zeile Zeile"),
        ("<![CDATA[</tu><tu> & ]]>", "</tu><tu> & "),
        ("", ""),
    ],
)  # fmt: skip
def test_inline_elements_become_their_words(inside: str, words: str) -> None:
    assert texts(memory(unit(inside, inside))) == [(words, words)]


def test_comments_between_units_count_for_nothing() -> None:
    data = memory("<!-- <tu> -->", unit(), "<?x </tu> ?>", unit("Nein.", "No."))
    assert texts(data) == [("Ja.", "Yes."), ("Nein.", "No.")]


# Encodings


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-8-sig", "windows-1252", "gb18030"])
def test_any_declared_encoding(encoding: str) -> None:
    data = memory(unit("„Öl“", "Oil"), encoding=encoding)
    assert texts(data) == [("„Öl“", "Oil")]


def test_a_broken_encoding_is_told_with_its_place() -> None:
    data = memory(unit()).replace(b"Yes.", b"\xffYes.")
    with pytest.raises(UnreadableFileError, match=r"“m.tmx” should be in the encoding UTF-8"):
        list(read(BytesIO(data), "“m.tmx”"))


# Broken units


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        (unit("A & B"), "EntityRef"),
        (unit("<b>A"), "mismatch"),
        ('<tu><tuv xml:lang="de"><seg>A</seg></tuv>', "it has no end"),
        ("<tu></tu>", "no text in any language"),
        ('<tu><tuv xml:lang="de"></tuv></tu>', "its de has no text"),
        ("<tu><tuv><seg>A</seg></tuv></tu>", "names no language"),
        (unit("&nbsp;"), "Entity 'nbsp' not defined"),
        (unit("<b>" * 5_000), "nested too deep"),
    ],
)
def test_a_broken_unit_is_named_and_the_rest_goes_on(broken: str, reason: str) -> None:
    data = memory(unit(), broken, unit("Nein.", "No."))
    assert texts(data) == [("Ja.", "Yes."), ("Nein.", "No.")]
    (problem,) = problems(data)
    assert problem.startswith("unit 2: ")
    assert reason in problem


def test_a_language_that_is_none_costs_only_itself() -> None:
    strange = '<tuv xml:lang="x-klingon"><seg>HIja</seg></tuv></tu>'
    data = memory(unit().replace("</tu>", strange))
    assert texts(data) == [("Ja.", "Yes.")]
    assert problems(data)[0].startswith("unit 1: “x-klingon” is not a language code")


@pytest.mark.parametrize("cut", [40, 12])
def test_a_file_that_was_cut_off_is_told(cut: int) -> None:
    data = memory(unit(), unit("Nein.", "No."))[:-cut]
    told = problems(data)
    assert len(told) == 1
    assert "ends" in told[0]
    assert texts(data)[0] == ("Ja.", "Yes.")


def test_what_old_tools_write_against_the_rules_is_mended() -> None:
    data = memory(unit("Ein&#x1F; Wo\x0brt&#xFFFE;", "&#xD83D;&#xDE00; &#55357;&#56832; &#xDC00;!"))
    assert texts(data) == [("Ein Wort", "😀 😀 !")]
    assert problems(data) == []


# Not a memory


@pytest.mark.parametrize(
    "data",
    [b"", b"PK\x03\x04", b"<xliff/>", b"<tmx", b"<tmx version='1.4'><header/></tmx>", b"{}"],
)
def test_other_files_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFileError, match=r"“m\.tmx”"):
        read(BytesIO(data), "“m.tmx”")


def test_a_memory_that_declares_entities_is_refused() -> None:
    data = memory(unit("&x;")).replace(b'"tmx14.dtd"', b'"tmx14.dtd" [<!ENTITY x "y">]')
    with pytest.raises(UnreadableFileError, match="declares entities"):
        read(BytesIO(data), "it")


@pytest.mark.parametrize("endless", [b"x" * 10_000, b'<seg a="b">' * 1_000, b" y='z'" * 2_000])
def test_a_unit_without_end_is_refused_before_memory_is_full(endless: bytes) -> None:
    class Endless:
        def __init__(self) -> None:
            self.parts = 0

        def read(self, size: int, /) -> bytes:
            self.parts += 1
            return b"<tmx><body><tu><tuv><seg" if self.parts == 1 else endless

    file = Endless()
    with pytest.raises(TextTooLargeError, match=r"Unit 1 of “m\.tmx”"):
        list(read(file, "“m.tmx”"))
    assert file.parts * len(endless) < 2 * MAX_PIECE


# Round trip


TOLD = st.builds(
    Told,
    created=st.sampled_from(["", "2024-01-02T03:04:05+00:00"]),
    creator=TEXT.map(lambda text: " ".join(text.split())),
    changed=st.sampled_from(["", "1999-12-31T23:59:59+00:00"]),
    notes=st.lists(TEXT, max_size=2).map(tuple),
    properties=st.lists(
        st.tuples(TEXT.map(lambda text: " ".join(text.split())), TEXT), max_size=2
    ).map(tuple),
)
VARIANT = st.builds(
    lambda language, text, told: Variant(language, language[:2], text, told),
    st.sampled_from(["de", "en-GB", "ar", "zh-Hant"]), TEXT, TOLD,
)  # fmt: skip
UNITS = st.lists(
    st.builds(
        Unit,
        st.just(0),
        st.lists(VARIANT, min_size=1, max_size=3).map(tuple),
        st.sampled_from(["de", "en", "*all*"]),
        st.sampled_from(["", "a1", "ü"]),
        st.sampled_from(["", "block", "sentence"]),
        TOLD,
    ),
    max_size=4,
)


def written(units: list[Unit]) -> bytes:
    file = BytesIO()
    assert write_units(file, HEAD, iter(units)) == len(units)
    return file.getvalue()


@given(UNITS)
def test_what_is_written_is_read_as_it_was_and_keeps_to_tmx(units: list[Unit]) -> None:
    data = written(units)
    assert SCHEMA.validate(etree.fromstring(data)), SCHEMA.error_log
    reading = read(BytesIO(data), "it")
    assert (reading.source_language, reading.told.notes) == ("de", HEAD.notes)
    assert reading.told.properties == HEAD.properties
    assert [replace(unit, number=0) for unit in reading] == units
    assert reading.problem_count == 0


def test_progress_is_told_in_bytes() -> None:
    data = written([Unit(0, (Variant("de", "de", "x" * 1000),), "de")] * 1000)
    seen: list[int] = []
    assert len(list(read(BytesIO(data), "it", seen.append))) == 1000
    assert seen[-1] == len(data)
    assert seen == sorted(seen)
    assert len(set(seen)) > 3


@pytest.mark.size
def test_200_megabytes_are_read_in_less_than_500(tmp_path: Path) -> None:
    path = tmp_path / "large.tmx"
    one = Unit(0, (Variant("de", "de", "Wort " * 40), Variant("en", "en", "word " * 40)), "de")
    with path.open("wb") as file:
        write_units(file, HEAD, (replace(one, id=str(n)) for n in range(440_000)))
    assert path.stat().st_size > 200 * 2**20
    program = (
        "import resource, sys\n"
        "from workbench.exchange.tmx_reading import read\n"
        "with open(sys.argv[1], 'rb') as file: count = sum(1 for _ in read(file, 'it'))\n"
        "print(count, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True
    )
    count, megabytes = map(int, done.stdout.split())
    assert count == 440_000
    assert megabytes < 500
