"""Pasted text and plain text files: encodings, limits and what is refused."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.corpus import MAX_CHARACTERS, SUPPORTED, decode_text, parse_pasted, read_file
from workbench.errors import EmptyTextError, TextTooLargeError, UnreadableFileError
from workbench.text.article import BlockKind

GERMAN = (
    "Ölpreise über Ämter geärgert\n\n"
    "„Größere Übel“ – so heißt es in Köln – ließen sich für 5 € nicht vermeiden. "
    "Die Straße nach Süden ist gesperrt, das Café öffnet später.\n"
)
RUSSIAN = (
    "Трамвай вернулся в город\n\n"
    "Трамваи вышли на линию во вторник утром, сообщили в городской администрации. "
    "Движение восстановили за трое суток, хотя оборудование ещё не заменили.\n"
)
POLISH = (
    "Most w Zalesiu znów otwarty\n\n"
    "Po siedmiu miesiącach remontu mieszkańcy mogą ponownie przejść przez most na drugą stronę "
    "rzeki. Wójt twierdzi, że łączny koszt był niższy, niż się spodziewano, więc żąda zwrotu.\n"
)


class TestEncodings:
    @pytest.mark.parametrize(
        ("text", "encoding"),
        [
            (GERMAN, "utf-8"),
            (GERMAN, "utf-8-sig"),
            (GERMAN, "utf-16"),
            (GERMAN, "utf-16-le"),
            (GERMAN, "utf-16-be"),
            (GERMAN, "utf-32"),
            (GERMAN, "cp1252"),
            (RUSSIAN, "utf-16-le"),
            (RUSSIAN, "utf-16-be"),
            (RUSSIAN, "cp1251"),
            (RUSSIAN, "koi8-r"),
            (POLISH, "iso8859-2"),
            (POLISH, "cp1250"),
        ],
    )
    def test_text_comes_out_right(self, text: str, encoding: str) -> None:
        assert decode_text(text.encode(encoding), "x.txt") == text

    def test_a_short_windows_1252_line(self) -> None:
        assert decode_text("Grüße".encode("cp1252"), "x.txt") == "Grüße"

    def test_french_and_spanish_in_windows_1252(self) -> None:
        text = "L’été dernier, la forêt a brûlé. ¿Qué pasó? Nada, señor. «Déjà vu», où ça ?"
        assert decode_text(text.encode("cp1252"), "x.txt") == text

    def test_big_endian_with_a_mark(self) -> None:
        assert decode_text(b"\xfe\xff" + GERMAN.encode("utf-16-be"), "x.txt") == GERMAN

    def test_the_user_is_told_of_an_unusual_encoding(self) -> None:
        (guessed,) = read_file("x.txt", GERMAN.encode("cp1252")).notes
        assert guessed.startswith("The file was read as Windows-1252; check its accents")
        assert read_file("x.txt", GERMAN.encode("utf-16")).notes == (
            "The file was read as UTF-16.",
        )
        assert read_file("x.txt", GERMAN.encode()).notes == ()

    def test_line_ends_are_unified_and_the_normal_form_kept(self) -> None:
        decomposed = "Scho\u0308n\r\nund\rgut\n"
        assert decode_text(decomposed.encode(), "x.txt") == "Scho\u0308n\nund\ngut\n"

    @settings(max_examples=100, deadline=None)
    @given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1))
    def test_any_utf8_text_survives(self, text: str) -> None:
        assert decode_text(text.encode(), "x.txt") == text.removeprefix("\ufeff")


class TestRefused:
    def test_more_lines_than_an_article_has(self) -> None:
        with pytest.raises(TextTooLargeError, match="20,000 paragraphs or lines"):
            read_file("x.txt", b"kurz\n\n" * 20_000)

    @pytest.mark.parametrize("data", [b"", b" \n\t \r\n", "\u00a0\n".encode()])
    def test_empty_files(self, data: bytes) -> None:
        with pytest.raises(EmptyTextError, match=r"“leer\.txt”"):
            read_file("leer.txt", data)

    @pytest.mark.parametrize("text", ["", "  \n\n", "\0\0"])
    def test_empty_pastes(self, text: str) -> None:
        with pytest.raises(EmptyTextError, match="The pasted text"):
            parse_pasted(text)

    @pytest.mark.parametrize(
        "data",
        [
            bytes(range(256)) * 40,
            b"%PDF-1.7 Text",
            b"\x89PNG\r\n\x1a\n",
            b"PK\x03\x04abc",
            b"\x00\x01\x02\x03" * 500,
            b"Text\x01\x02\x03\x04 mit Steuerzeichen",
        ],
    )
    def test_binary_files_named_txt(self, data: bytes) -> None:
        with pytest.raises(UnreadableFileError, match=r"“bild\.txt” is not text") as caught:
            read_file("bild.txt", data)
        assert "save it as text" in caught.value.way_out

    def test_utf16_cut_in_the_middle(self) -> None:
        with pytest.raises(UnreadableFileError, match=r"“x\.txt”.*broken"):
            read_file("x.txt", GERMAN.encode("utf-16")[:-1])

    def test_a_paste_of_five_megabytes(self) -> None:
        with pytest.raises(TextTooLargeError, match="5,000,000 characters") as caught:
            parse_pasted("Ein Satz. " * 500_000)
        assert f"{MAX_CHARACTERS:,}" in str(caught.value)
        assert "Split it" in caught.value.way_out

    def test_a_file_of_too_much_text(self) -> None:
        with pytest.raises(TextTooLargeError, match=r"“lang\.txt”"):
            read_file("lang.txt", b"a" * (MAX_CHARACTERS + 1))

    @pytest.mark.parametrize("name", ["a.pdf", "a.doc", "a", "archiv.tar.gz"])
    def test_unknown_kinds_name_those_that_are_known(self, name: str) -> None:
        with pytest.raises(UnreadableFileError) as caught:
            read_file(name, b"Text")
        assert all(extension in str(caught.value) for extension in SUPPORTED)
        assert f"“{name}”" in str(caught.value)


class TestDocuments:
    def test_text_of_just_the_limit_is_read(self) -> None:
        text = ("Ein Satz mit ein paar Wörtern. " * 10 + "\n") * (MAX_CHARACTERS // 311)
        assert len(parse_pasted(text).blocks) == MAX_CHARACTERS // 311

    def test_the_text_is_kept_as_given(self) -> None:
        document = parse_pasted("Titel\r\n\r\n  Ein Absatz.  \r\n")
        assert document.text == "Titel\n\n  Ein Absatz.  \n"
        assert [block.text for block in document.blocks] == ["Titel", "Ein Absatz."]

    def test_unusable_characters_are_taken_out_with_a_note(self) -> None:
        document = parse_pasted("Ein\0 Satz\ud800.")
        assert document.text == "Ein Satz."
        assert document.notes == ("2 unusable characters were taken out.",)

    def test_the_address_above_a_paste_names_outlet_and_address(self) -> None:
        document = parse_pasted(
            "https://www.beispiel-zeitung.de/politik/1\n\nDer Titel\n\n"
            "Ein Absatz, der lang genug ist, um keiner Zeile des Kopfes zu gleichen."
        )
        assert document.url == "https://www.beispiel-zeitung.de/politik/1"
        assert document.outlet == "beispiel-zeitung.de"
        assert document.title == "Der Titel"
        assert document.blocks[0].kind == BlockKind.SOURCE_NOTE

    def test_unknown_stays_unknown(self) -> None:
        document = parse_pasted("Nur ein Satz, sonst nichts.")
        unknown = (document.title, document.author, document.outlet, document.url)
        assert unknown == (None, None, None, None)
        assert document.published_at is None

    def test_only_the_name_of_a_path_is_kept(self) -> None:
        assert read_file("C:\\Texte\\a.TXT", b"Text").name == "a.TXT"
        assert read_file("/home/x/a.txt", b"Text").name == "a.txt"
