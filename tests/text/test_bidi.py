"""Words written from right to left inside English sentences."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.text.bidi import keep_apart

FSI, PDI = "\u2068", "\u2069"


def test_a_quotation_is_kept_apart_with_its_number() -> None:
    told = "النهر: The numbers differ: “500 Menschen” against “800 شخص” (720 to 880 people)."
    assert keep_apart(told) == (
        f"{FSI}النهر{PDI}: The numbers differ: “500 Menschen” against “{FSI}800 شخص{PDI}” "
        "(720 to 880 people)."
    )


def test_each_name_of_a_list_in_several_scripts_stands_by_itself() -> None:
    assert keep_apart("Herald, صحيفة النهر, 河流") == f"Herald, {FSI}صحيفة النهر{PDI}, 河流"


@given(st.text())
def test_nothing_but_marks_is_added(text: str) -> None:
    assert keep_apart(text).replace(FSI, "").replace(PDI, "") == text.replace(FSI, "").replace(
        PDI, ""
    )
