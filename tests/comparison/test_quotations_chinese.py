"""Direct quotations in Chinese: words, who says them, and what is only marked."""

import pytest

from workbench.comparison.quotations import Quotation, find_quotations
from workbench.services.articles import article_from_text
from workbench.text.article import Role

HEAD = "大桥重新开放\n\n"


def found(text: str) -> tuple[Quotation, ...]:
    return find_quotations(article_from_text(HEAD + text, Role.COVERAGE, "zh"))


@pytest.mark.parametrize(
    ("text", "words", "speaker", "cue"),
    [
        ("市长李明说：“桥很安全，大家可以放心。”", "桥很安全，大家可以放心。", "市长李明", "说"),
        ("“我们不会退出谈判。”外长王芳表示。", "我们不会退出谈判。", "外长王芳", "表示"),
        ("“桥什么时候开放？”记者问。", "桥什么时候开放？", "记者", "问"),
        ("發言人陳華稱：「我們已經做好準備。」", "我們已經做好準備。", "發言人陳華", "稱"),
        ("周三，工程师赵强在记者会上指出，“费用没有增加”。", "费用没有增加", "工程师赵强", "指出"),
        ("警方发言人周一还表示：“没有人受伤。”", "没有人受伤。", "警方发言人", "表示"),
        ("李明告诉本报记者：“我很高兴。”", "我很高兴。", "李明", "告诉"),
        ("农民协会称此举是“对乡村的打击”。", "", "", ""),
    ],
)
def test_words_speaker_and_cue(text: str, words: str, speaker: str, cue: str) -> None:
    quotations = found(text)
    if not words:
        assert not quotations
        return
    [one] = quotations
    assert one.text == words
    assert one.speaker is not None
    assert one.cue is not None
    assert (one.speaker.text, one.cue.text) == (speaker, cue)


def test_a_pronoun_means_who_spoke_last() -> None:
    first, second = found("市长李明说：“桥很安全。”他补充说：“明天就会开放。”")
    assert (first.name, second.name) == ("市长李明", "市长李明")
    assert second.speaker is not None
    assert second.speaker.text == "他"


@pytest.mark.parametrize(
    "text",
    [
        "这座桥被称为“彩虹桥”，建于1950年。",
        "他读了《桥》和“大河”两本书。",
        "所谓“专家”没有出现。",
        "没有引号的句子：市长说桥很安全。",
    ],
)
def test_names_titles_and_scare_quotes_are_nobodys_words(text: str) -> None:
    assert found(text) == ()


def test_a_whole_sentence_without_a_frame_is_likely_somebodys() -> None:
    [one] = found("气氛很紧张。“我们在这里等了整整三天了！”")
    assert (one.speaker, one.confidence) == (None, 0.85)


def test_places_are_those_of_the_text() -> None:
    text = "市长李明说：“桥很安全。”"
    article = article_from_text(HEAD + text, Role.COVERAGE, "zh")
    [one] = find_quotations(article)
    for stretch in (*one.parts, one.speaker, one.cue):
        assert stretch is not None
        assert article.blocks[stretch.block].text[stretch.start : stretch.end] == stretch.text
