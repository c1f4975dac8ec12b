"""What there is to look at in a text that a person saves."""

from workbench.store import RESEGMENTED, TranslatedSegment
from workbench.text.translation import Flag
from workbench.translation.guards import check_all, demo_flags, of_the_draft


def flags_of_edit(
    before: TranslatedSegment | None,
    source: str,
    text: str,
    source_language: str,
    target_language: str,
) -> tuple[Flag, ...]:
    """Check a text anew as it is saved: source and translation alone, no engine and no encoder.

    What the guards say of the text that was there before is forgotten. What is known of how a
    machine made it is kept as long as the text is still a machine's, white space aside, and
    forgotten once a person rewrote it. The flag on a source that was cut anew goes with any
    save, as a person has now seen it. An emptied segment has nothing to look at.

    Args:
        before: the segment as it is stored; ``None`` where there is nothing yet.
    """
    if not text.strip():
        return ()
    found = check_all(source, text, source_language, target_language)
    codes = {flag.code for flag in found}
    kept = _of_the_draft(before, text) if before else ()
    return (*found, *(flag for flag in kept if flag.code not in codes))


def _of_the_draft(before: TranslatedSegment, text: str) -> tuple[Flag, ...]:
    if not before.proposed(text):
        return ()
    if before.text.split() == text.split():
        return tuple(flag for flag in of_the_draft(before.flags) if flag.code != RESEGMENTED)
    # Taken back to the draft, or another proposal: its route is what is still known of it.
    return demo_flags(before.route)
