"""XML from anywhere: every hostile or broken file is a clear error, and nothing is fetched."""

import codecs
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.errors import TextTooLargeError, UnreadableFileError
from workbench.exchange import safe_xml
from workbench.exchange.characters import printable

HEAD = '<?xml version="1.0" encoding="{}"?>\n'


def refused(data: bytes) -> str:
    with pytest.raises(UnreadableFileError) as caught:
        safe_xml.parse(data, "“memory.tmx”", "TMX")
    assert "“memory.tmx”" in caught.value.problem
    assert caught.value.way_out
    return caught.value.problem


# Declarations


def test_a_secret_file_is_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the password")
    attack = f'<!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}">]><a>&x;</a>'
    assert "declares entities" in refused(attack.encode())


@pytest.mark.parametrize(
    "declared",
    [
        '<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">',
        f'<!ENTITY a "{"x" * 50_000}">',
        '<!ENTITY % p SYSTEM "http://127.0.0.1:9/evil.dtd"> %p;',
        '<!ATTLIST a x CDATA "much">',
        "",
    ],
    ids=["billion laughs", "quadratic", "parameter entity", "default attribute", "nothing"],
)
def test_no_file_declares_anything(declared: str) -> None:
    assert "declares entities" in refused(f"<!DOCTYPE a [{declared}]><a>&b;</a>".encode())


def test_no_second_document_type_slips_through() -> None:
    attack = '<!DOCTYPE a><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'
    assert "no element" in refused(attack.encode())


def test_declarations_hidden_in_utf16_are_seen() -> None:
    attack = HEAD.format("utf-16") + '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'
    assert "declares entities" in refused(attack.encode("utf-16"))
    assert "declares entities" in refused(attack.encode("utf-16-be"))


def test_an_external_dtd_is_left_where_it_is() -> None:
    data = b'<!-- a [ > --><!DOCTYPE tmx SYSTEM "http://127.0.0.1:9/a>[b.dtd"><tmx a="1">x</tmx>'
    assert safe_xml.parse(data, "it").text == "x"


def test_an_entity_nobody_declared_is_an_error() -> None:
    assert "Entity 'nbsp' not defined" in refused(b"<a>&nbsp;</a>")


# Size


def test_nesting_is_bounded() -> None:
    assert "nested too deep" in refused(b"<a>" * 100_000)


@pytest.mark.parametrize(
    "hostile",
    [
        b"<a>" + b"<b/>" * (safe_xml.MAX_TAGS + 1) + b"</a>",
        b"<a " + b'x="y" ' * (safe_xml.MAX_TAG // 6 + 1) + b"/>",
        b"<a>" + b"x" * (safe_xml.MAX_TREE + 1) + b"</a>",
    ],
    ids=["tags", "attributes", "text"],
)
def test_what_is_far_too_large_is_refused_before_it_is_parsed(hostile: bytes) -> None:
    with pytest.raises(TextTooLargeError, match="several smaller files"):
        safe_xml.parse(hostile, "“memory.tmx”")


# Encodings


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("UTF-8", "utf-8"),
        ("utf-8", "utf-8-sig"),
        ("UTF-16", "utf-16"),
        ("utf-16", "utf-16-le"),
        ("UTF-16", "utf-16-be"),
        ("UTF-32", "utf-32"),
        ("windows-1252", "cp1252"),
        ("ISO-8859-15", "iso8859-15"),
    ],
)
def test_the_declared_encoding_is_kept_to(name: str, codec: str) -> None:
    data = (
        HEAD.format(name) + "<a>„Öl“</a>"
        if "8859" not in name
        else HEAD.format(name) + "<a>Öl €</a>"
    )
    found = safe_xml.parse(data.encode(codec), "it").text
    assert found == ("Öl €" if "8859" in name else "„Öl“")


def test_asian_and_cyrillic_encodings() -> None:
    for name, text in (("shift_jis", "こんにちは"), ("gb18030", "你好"), ("koi8-r", "Мост")):
        data = (HEAD.format(name) + f"<a>{text}</a>").encode(name)
        assert safe_xml.parse(data, "it").text == text


def test_a_mark_counts_more_than_what_is_declared() -> None:
    data = codecs.BOM_UTF8 + (HEAD.format("iso-8859-1") + "<a>Öl</a>").encode()
    assert safe_xml.parse(data, "it").text == "Öl"


def test_utf8_that_calls_itself_utf16_is_read_all_the_same() -> None:
    assert safe_xml.parse((HEAD.format("UTF-16") + "<a>Öl</a>").encode(), "it").text == "Öl"


def test_bytes_that_are_not_in_the_encoding_are_told_with_their_place() -> None:
    assert "UTF-8 but is broken near byte 5" in refused(b"<a>ab\xff</a>")
    assert "ASCII" in refused((HEAD.format("us-ascii") + "<a>ö</a>").encode())


@pytest.mark.parametrize("name", ["klingon", "base64", "rot13", "punycode", "unicode_escape"])
def test_an_encoding_that_no_file_has_is_named(name: str) -> None:
    assert f"“{name}”" in refused((HEAD.format(name) + "<a/>").encode())


def test_a_break_in_a_later_piece_is_found() -> None:
    data = b"<a>" + b"x" * 600_000 + b"\xc3"
    with pytest.raises(UnreadableFileError, match="broken near byte 600,003"):
        list(safe_xml.decoded(BytesIO(data), "it"))


# Anything at all


@given(st.text())
def test_every_text_comes_through(text: str) -> None:
    from lxml import etree

    element = etree.Element("a")
    element.text = printable(text)
    assert (safe_xml.parse(etree.tostring(element), "it").text or "") == printable(text)


@given(st.binary(max_size=200))
def test_no_bytes_do_anything_but_parse_or_be_refused(data: bytes) -> None:
    with suppress(UnreadableFileError):
        safe_xml.parse(data, "it")
