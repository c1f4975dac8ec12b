"""A term's entries, read together."""

from workbench.text.term import Term, TermHit, TermStatus


def entry(target: str, status: TermStatus, note: str = "") -> Term:
    return Term("Waffenstillstand", target, "de", "en", status, note=note)


def hit(*terms: Term) -> TermHit:
    return TermHit(terms, 0, 16, "Waffenstillstand")


def test_preferred_words_stand_before_admitted_ones():
    found = hit(
        entry("truce", TermStatus.ADMITTED),
        entry("ceasefire", TermStatus.PREFERRED),
        entry("cease-fire", TermStatus.FORBIDDEN),
    )
    assert found.usable == ("ceasefire", "truce")
    assert found.forbidden == ("cease-fire",)
    assert found.status is TermStatus.PREFERRED
    assert found.source == "Waffenstillstand"


def test_a_hit_with_only_forbidden_words_says_so():
    found = hit(entry("cease-fire", TermStatus.FORBIDDEN))
    assert found.usable == ()
    assert found.status is TermStatus.FORBIDDEN


def test_do_not_translate_outweighs_the_rest():
    found = hit(
        entry("ceasefire", TermStatus.PREFERRED),
        entry("Waffenstillstand", TermStatus.DO_NOT_TRANSLATE),
    )
    assert found.status is TermStatus.DO_NOT_TRANSLATE


def test_notes_are_read_once():
    found = hit(
        entry("ceasefire", TermStatus.PREFERRED, "house style"),
        entry("truce", TermStatus.ADMITTED, "house style"),
        entry("armistice", TermStatus.ADMITTED, "only of 1918"),
    )
    assert found.note == "house style · only of 1918"
