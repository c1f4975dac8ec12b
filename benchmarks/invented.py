"""Invented articles of any size: a German commentary and English coverage that shares some of it.

Every statement is put together from the word lists below by a seed and can be told in both
languages. The texts mean little; they have the length and the words of news.
"""

import random
from dataclasses import dataclass

PARAGRAPH = 5
SHARED = 0.6
"""How much of a coverage article is told by the commentary too."""

WHO = {
    "Die Bürgermeisterin von Hallenberg": "The mayor of Hallenberg",
    "Der Verband der Fischer": "The fishermen's association",
    "Ein Sprecher der Feuerwehr": "A spokesman for the fire brigade",
    "Die Leitung des Museums": "The management of the museum",
    "Der Vorstand der Molkerei": "The board of the dairy",
    "Eine Gruppe von Eltern": "A group of parents",
    "Das Gesundheitsamt": "The health authority",
    "Der Betreiber des Windparks": "The operator of the wind farm",
    "Die Lehrerin Marta Lindner": "The teacher Marta Lindner",
    "Der Trainer des Ruderclubs": "The coach of the rowing club",
    "Die Gewerkschaft der Lokführer": "The train drivers' union",
    "Der Förster Paul Hinrichs": "The forester Paul Hinrichs",
    "Ein Gericht in Altenau": "A court in Altenau",
    "Das Orchester der Stadt": "The city's orchestra",
    "Die Bibliothekarin": "The librarian",
    "Ein Bauer aus dem Nachbardorf": "A farmer from the neighbouring village",
}
DID = {
    "lobte": "praised",
    "kritisierte": "criticised",
    "verschob": "postponed",
    "verkaufte": "sold",
    "untersuchte": "examined",
    "verlangte": "demanded",
    "vergaß": "forgot",
    "bezahlte": "paid for",
    "verbot": "banned",
    "plante": "planned",
}
WHAT = {
    "den Umbau des Bahnhofs": "the rebuilding of the station",
    "die neue Fähre": "the new ferry",
    "das Konzert im Park": "the concert in the park",
    "die Rechnung für den Strom": "the electricity bill",
    "den Preis der Milch": "the price of milk",
    "die Pläne für eine Schule": "the plans for a school",
    "das Wasser aus dem Brunnen": "the water from the well",
    "den Streit um die Straße": "the dispute over the road",
    "die Suche nach dem Hund": "the search for the dog",
    "das alte Stadion": "the old stadium",
    "den Vertrag mit der Bank": "the contract with the bank",
    "die Ernte der Äpfel": "the apple harvest",
    "den Bericht über die Brücke": "the report on the bridge",
    "die Steuer auf Hunde": "the tax on dogs",
}
WHERE = {
    "vor dem Rathaus": "in front of the town hall",
    "am Rand der Autobahn": "at the edge of the motorway",
    "in einer Sitzung am Abend": "at an evening meeting",
    "auf der Insel": "on the island",
    "im Regen": "in the rain",
    "nach einem langen Gespräch": "after a long conversation",
    "trotz der Kälte": "despite the cold",
    "zum Ärger der Nachbarn": "to the annoyance of the neighbours",
}


@dataclass(frozen=True)
class Statement:
    """One thing that can be said in German and in English."""

    who: str
    did: str
    what: str
    where: str
    people: int

    @property
    def german(self) -> str:
        """As the commentary has it."""
        return (
            f"{self.who} {self.did} {self.where} {self.what}, und {self.people} Menschen sahen zu."
        )

    @property
    def english(self) -> str:
        """As other outlets have it."""
        return (
            f"{WHO[self.who]} {DID[self.did]} {WHAT[self.what]} {WHERE[self.where]}, "
            f"while {self.people} people watched."
        )


def statements(count: int, rng: random.Random) -> list[Statement]:
    """Invent that many statements, no two the same."""
    found: dict[Statement, None] = {}
    while len(found) < count:
        words = [rng.choice(list(words)) for words in (WHO, DID, WHAT, WHERE)]
        found[Statement(*words, people=rng.randint(13, 4000))] = None
    return list(found)


def articles(segments: int, outlets: int, each: int, seed: int = 5) -> tuple[str, list[str]]:
    """Write a commentary and the coverage of its event as plain text.

    Args:
        segments: of the commentary, its headline among them.
        each: segments of each coverage article, its headline among them.
    """
    rng = random.Random(seed)
    own = statements(segments, rng)
    coverage = []
    for _ in range(outlets):
        shared = rng.sample(own, min(len(own), round(each * SHARED)))
        told = shared + statements(each - len(shared), rng)
        rng.shuffle(told)
        coverage.append(_laid_out([statement.english for statement in told]))
    return _laid_out([statement.german for statement in own]), coverage


def _laid_out(sentences: list[str]) -> str:
    headline, *rest = sentences
    paragraphs = [
        " ".join(rest[start : start + PARAGRAPH]) for start in range(0, len(rest), PARAGRAPH)
    ]
    return "\n\n".join([headline.rstrip("."), *paragraphs])
