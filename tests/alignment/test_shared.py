"""What one can point at in two linked passages."""

import pytest

from workbench.alignment.shared import shared_words


@pytest.mark.parametrize(
    ("own", "other", "shared"),
    [
        (
            "Am 6. Juni senkte Christine Lagarde den Satz auf 3,75 Prozent.",
            "Christine Lagarde cut the rate to 3.75% on 6 June.",
            ("6", "Juni", "Christine", "Lagarde", "3,75"),
        ),
        ("Uschakow sprach mit 3.500 Gästen.", "Ушаков говорил с 3 500 гостями.", ("Uschakow",)),
        ("3.500 Gäste und 3.500 Stühle", "3,500 guests", ("3.500",)),
        ("Verletzt wurde niemand.", "Nobody was hurt.", ()),
        ("", "", ()),
    ],
)
def test_what_two_passages_share_is_named_as_the_first_writes_it(
    own: str, other: str, shared: tuple[str, ...]
) -> None:
    assert shared_words(own, other) == shared
