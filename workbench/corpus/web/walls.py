"""Pages that are not the article: consent pages, paywalls, checks for robots.

Only signs that a page itself gives are read; what is behind a wall is not gone after.
"""

import re

_CLOSED = re.compile(rb'"isAccessibleForFree"\s*:\s*(?:false|"\s*false\s*")', re.IGNORECASE)
"""What publishers say of an article that not everybody may read (schema.org, CreativeWork)."""

_CONSENT = re.compile(
    r"cookies? (?:und|and|et|y|e) |tracking|werbung und|zustimm|einwillig|consent|consentement|"
    r"consentimiento|consenso|toestemming|pur-abo|contentpass|datenschutz|privacy|согласие",
    re.IGNORECASE,
)
_SUBSCRIBE = re.compile(
    r"weiterlesen mit|jetzt abonnieren|nur für abonnent|mit abo|testen sie|"
    r"subscribe to (?:read|continue)|already a subscriber|for subscribers|"
    r"réservé (?:aux|à nos) abonnés|abonnez-vous|suscríbete|para suscriptores|"
    r"abbonati|riservato agli abbonati|alleen voor abonnees|tylko dla subskrybent|"
    r"только для подписчиков",
    re.IGNORECASE,
)
_ROBOT = re.compile(
    r"checking your browser|are you a (?:human|robot)|enable javascript and cookies|captcha|"
    r"verify you are human|zugriff verweigert|access denied",
    re.IGNORECASE,
)

SHORT = 600
"""Characters; an article has more, so that a word of these in it means nothing."""


def wall(data: bytes, text: str) -> str:
    """Tell what stands before the article, as a sentence; empty where nothing seems to.

    Args:
        data: the page as it was sent.
        text: what was read from it as the article.
    """
    short = len(text) < SHORT
    if short and _ROBOT.search(text):
        return "The page is a check for robots, not the article."
    if _CLOSED.search(data):
        return "The outlet says that this article is not open to everybody; it may be incomplete."
    if short and _SUBSCRIBE.search(text):
        return "The page asks for a subscription; the article is probably cut."
    if short and _CONSENT.search(text):
        return "The page asks for consent; the article is probably not on it."
    return ""
