"""Drafting and editing: every segment says how it was made, and what a person wrote stays."""

import pytest

from tests.services.conftest import ARGOS, BERGAMOT, Add
from workbench.errors import LanguageError, NoRouteError, StaleEditError
from workbench.services import Workbench, articles, drafting, jobs, translations
from workbench.services.articles import article_from_text
from workbench.store import JobState, StoredArticle
from workbench.text.article import LanguageGuess, Role
from workbench.text.translation import Status

GERMAN = """Der Hund und die Katze

Der Hund schläft. Die Katze trinkt Milch.

Ich habe zwei Hunde. Sie laufen jeden Morgen durch den Garten und spielen mit dem Ball."""

WITH_ENGLISH = f"""{GERMAN}

The farmer comes home in the evening and feeds all of his animals before he eats."""

WITH_POLISH = f"""{GERMAN}

Gospodarz wraca wieczorem do domu i karmi wszystkie zwierzęta, zanim sam coś zje."""


def segment_ids(stored: StoredArticle) -> list[str]:
    return [segment.id for segment in stored.article.included_segments]


def drafted(wb: Workbench, stored: StoredArticle, target: str = "en") -> list[str]:
    """Run a job to its end and list the texts."""
    job = jobs.run_job(wb, drafting.create_job(wb, stored.id, target).id)
    assert (job.state, job.message) == (JobState.DONE, None)
    return [row.text for row in wb.store.translations.list(stored.id, target)]


def test_a_job_translates_every_included_segment_and_says_how(wb: Workbench, add: Add) -> None:
    stored = add(GERMAN)
    texts = drafted(wb, stored)
    assert texts[1] == "The dog is sleeping."
    rows = translations.rows(wb, stored.id, "en")
    assert [row.segment.id for row in rows] == segment_ids(stored)
    for row in rows:
        assert row.translated is not None
        assert row.translated.route.label == f"de→en {ARGOS}"
        assert "demo_model" in {flag.code for flag in row.translated.flags}
        assert row.translated.status is Status.MACHINE


def test_a_pivot_shows_its_whole_route(wb: Workbench, add: Add) -> None:
    stored = add(GERMAN)
    assert "gato" in " ".join(drafted(wb, stored, "pt")).lower()
    routes = {row.route.label for row in wb.store.translations.list(stored.id, "pt")}
    assert routes == {f"de→en {ARGOS} → pt {BERGAMOT}"}


def test_progress_counts_to_the_number_of_segments(wb: Workbench) -> None:
    told: list[tuple[int, int]] = []
    article = article_from_text(GERMAN)
    list(drafting.draft_article(wb, article, "en", on_progress=lambda *n: told.append(n)))
    assert told == [(n, 5) for n in range(1, 6)]


def test_a_block_already_in_the_target_language_is_left_as_it_is(wb: Workbench) -> None:
    article = article_from_text(WITH_ENGLISH)
    last = list(drafting.draft_article(wb, article, "en"))[-1]
    assert last.text == last.source == article.included_segments[-1].core
    assert [flag.code for flag in last.flags] == ["already_in_target"]


def test_a_block_in_another_language_takes_that_languages_route(wb: Workbench) -> None:
    article = article_from_text(WITH_ENGLISH)
    *german, english = drafting.draft_article(wb, article, "pt")
    assert {draft.route.label for draft in german} == {f"de→en {ARGOS} → pt {BERGAMOT}"}
    assert english.route.label == f"en→pt {BERGAMOT}"
    assert "demo_model" not in {flag.code for flag in english.flags}


def test_a_block_in_a_language_without_a_route_says_what_became_of_it(wb: Workbench) -> None:
    article = article_from_text(WITH_POLISH)
    last = list(drafting.draft_article(wb, article, "en"))[-1]
    (flag,) = [flag for flag in last.flags if flag.code == "other_language"]
    assert flag.message == "Looks like Polish; translated as the rest of the article."


def test_a_target_without_a_route_names_the_packages_and_the_command(wb: Workbench) -> None:
    with pytest.raises(NoRouteError) as refused:
        translations.plan_route(wb, "de", "fr")
    assert "de→fr" in refused.value.way_out
    assert "en→fr" in refused.value.way_out
    assert "workbench models install de-fr. " in f"{refused.value.way_out} "


def test_without_any_german_package_the_demo_model_is_offered(fresh: Workbench) -> None:
    with pytest.raises(NoRouteError, match="workbench models install demo-de-en"):
        translations.plan_route(fresh, "de", "en")
    with pytest.raises(NoRouteError, match="demo-de-en"):
        translations.plan_route(fresh, "de", "pt")
    with pytest.raises(NoRouteError) as refused:
        translations.plan_route(fresh, "de", "fr")
    assert "demo-de-en" not in str(refused.value)


def test_impossible_targets_are_refused_before_any_work(wb: Workbench, add: Add) -> None:
    stored = add(GERMAN)
    with pytest.raises(LanguageError, match="“klingon” is not a language code"):
        drafting.create_job(wb, stored.id, "klingon")
    with pytest.raises(NoRouteError, match="already in German"):
        drafting.create_job(wb, stored.id, "de")
    with pytest.raises(LanguageError, match="uncertain"):
        translations.plan_route(wb, "und", "en")
    assert wb.store.jobs.list(stored.project_id) == []


def test_reachable_targets_are_what_routes_lead_to(wb: Workbench, fresh: Workbench) -> None:
    assert translations.reachable_targets(wb, "de") == ["en", "pt"]
    assert translations.reachable_targets(wb, "pt") == ["en"]
    assert translations.reachable_targets(fresh, "de") == []


def test_drafting_again_never_touches_what_a_person_wrote(wb: Workbench, add: Add) -> None:
    stored = add(GERMAN)
    drafted(wb, stored)
    first, second, third, *others = segment_ids(stored)
    for key, status in ((second, Status.EDITED), (third, Status.CONFIRMED)):
        translations.edit_segment(wb, stored.id, "en", key, f"mine {key}", status, 1)
    job = drafting.create_job(wb, stored.id, "en", redo=True)
    assert wb.store.jobs.pending(job.id) == [first, *others]
    jobs.run_job(wb, job.id)
    rows = {row.segment_id: row for row in wb.store.translations.list(stored.id, "en")}
    assert (rows[second].text, rows[second].status) == (f"mine {second}", Status.EDITED)
    assert (rows[third].text, rows[third].status) == (f"mine {third}", Status.CONFIRMED)


def test_an_edit_made_while_the_draft_was_on_its_way_is_kept(wb: Workbench, add: Add) -> None:
    stored = add(GERMAN)
    job = drafting.create_job(wb, stored.id, "en")
    key = segment_ids(stored)[1]
    translations.edit_segment(wb, stored.id, "en", key, "Quicker by hand.", Status.EDITED, 0)
    jobs.run_job(wb, job.id)
    row = next(r for r in wb.store.translations.list(stored.id, "en") if r.segment_id == key)
    assert (row.text, row.draft) == ("Quicker by hand.", "The dog is sleeping.")


def test_a_person_goes_before_the_draft_that_arrived_while_they_wrote(
    wb: Workbench, add: Add
) -> None:
    stored = add(GERMAN)
    drafted(wb, stored)
    first, second, *_ = segment_ids(stored)
    jobs.run_job(wb, drafting.create_job(wb, stored.id, "en", redo=True).id)
    mine = translations.edit_segment(wb, stored.id, "en", second, "Mine", Status.EDITED, 1)
    assert (mine.text, mine.draft) == ("Mine", "The dog is sleeping.")
    with pytest.raises(StaleEditError):  # an empty field is not worth more than a draft
        translations.edit_segment(wb, stored.id, "en", first, " ", Status.EDITED, 1)


def test_a_text_whose_translation_was_deleted_meanwhile_is_saved(wb: Workbench, add: Add) -> None:
    stored = add(GERMAN)
    drafted(wb, stored)
    wb.store.translations.delete(stored.id, "en")
    key = segment_ids(stored)[1]
    assert translations.edit_segment(wb, stored.id, "en", key, "Mine", Status.EDITED, 1).version


def test_only_what_is_missing_is_drafted(wb: Workbench, add: Add) -> None:
    stored = add(GERMAN)
    drafted(wb, stored)
    assert drafting.create_job(wb, stored.id, "en").total == 0


def test_a_cancelled_job_keeps_what_it_has_and_can_be_resumed(wb: Workbench, add: Add) -> None:
    stored = add("Tiere\n\n" + " ".join(f"Ich sehe {n} Hunde im Garten." for n in range(2, 42)))
    job = drafting.create_job(wb, stored.id, "en")
    wb.store.jobs.request_cancel(job.id)
    stopped = jobs.run_job(wb, job.id)
    assert stopped.state is JobState.CANCELLED
    assert stopped.done == len(wb.store.translations.list(stored.id, "en")) < job.total
    jobs.resume_job(wb, job.id)
    finished = jobs.run_job(wb, job.id)
    assert (finished.state, finished.done) == (JobState.DONE, job.total)


def test_a_job_whose_engine_is_gone_fails_with_a_message(fresh: Workbench) -> None:
    project = fresh.store.projects.create("Tiere")
    stored = articles.add_text(fresh, project.id, GERMAN, Role.COMMENTARY)
    job = fresh.store.jobs.create(
        drafting.TRANSLATE,
        stored.project_id,
        {"article_id": stored.id, "target": "en"},
        segment_ids(stored),
    )
    failed = jobs.run_job(fresh, job.id)
    assert failed.state is JobState.FAILED
    assert "models install demo-de-en" in (failed.message or "")


def test_two_people_on_one_segment_the_second_is_told_and_no_text_is_lost(
    wb: Workbench, add: Add
) -> None:
    stored = add(GERMAN)
    key = segment_ids(stored)[0]
    translations.edit_segment(wb, stored.id, "en", key, "Hers", Status.EDITED, 0)
    with pytest.raises(StaleEditError) as refused:
        translations.edit_segment(wb, stored.id, "en", key, "His", Status.EDITED, 0)
    assert (refused.value.mine, refused.value.theirs, refused.value.version) == ("His", "Hers", 1)
    again = translations.edit_segment(wb, stored.id, "en", key, "Hers", Status.CONFIRMED, 0)
    assert (again.text, again.status) == ("Hers", Status.CONFIRMED)


def test_short_blocks_are_translated_from_the_articles_language(wb: Workbench) -> None:
    article = article_from_text(WITH_ENGLISH)
    headline, english = article.blocks[0], article.blocks[-1]
    assert translations.source_language(article, headline) == "de"
    assert translations.source_language(article, english) == "en"
    unsure = type(english)(english.kind, english.text, LanguageGuess("en", 0.9))
    assert translations.source_language(article, unsure) == "de"
