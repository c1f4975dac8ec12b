"""Which made-up words do engines leave alone? Names as they are, beside stand-ins for them.

A name that is not to be translated goes through an engine as a stand-in that is put back. Own
sentences with names that read like words; counted is how often what went in comes out exactly once.

Run: ``python -m benchmarks.stand_ins``.
"""

import tempfile
from pathlib import Path

from workbench.services import Workbench
from workbench.services.models import install
from workbench.settings import Settings
from workbench.text.translation import RouteStep
from workbench.translation.pool import EnginePool

NAMES = {
    "en": (
        "Morning Star", "Evening Post", "Green Alternative", "House of Books", "Sea Eagle",
        "Bright Future", "Bank of the South", "Night Owl", "Red Cross", "New Order",
    ),
    "de": (
        "Kanal Nord", "Grüne Alternative", "Haus der Bücher", "Seeadler", "Helle Zukunft",
        "Bank des Südens", "Nachteule", "Rotes Kreuz", "Neue Ordnung", "Morgenstern",
    ),
    "pt": (
        "Estrela da Manhã", "Correio da Tarde", "Alternativa Verde", "Casa dos Livros",
        "Futuro Claro", "Banco do Sul", "Cruz Vermelha", "Nova Ordem", "Mar Alto", "Boa Hora",
    ),
}  # fmt: skip
FRAMES = {
    "en": ("Critics accuse {} of a mistake.", "On Monday {} reported the fire.",
           "She works for {}."),
    "de": ("Kritiker werfen {} einen Fehler vor.", "Am Montag meldete {} den Brand.",
           "Sie arbeitet für {}."),
    "pt": ("Os críticos acusam {} de um erro.", "Na segunda-feira {} noticiou o incêndio.",
           "Ela trabalha para {}."),
}  # fmt: skip
WAYS = ("the name itself", "XQ1", "Xavier1", "[1]", "__1__", "{1}", "@1")


def main() -> None:
    """Print a row for each engine and way."""
    with tempfile.TemporaryDirectory() as folder, Workbench(Settings(Path(folder))) as wb:
        install(wb, "demo-de-en")
        for step in wb.pool.steps():
            if step.source in NAMES:
                _measure(wb.pool, step)


def _measure(pool: EnginePool, step: RouteStep) -> None:
    print(f"{step.source}→{step.target} {step.name}{' (demo model)' if step.demo else ''}")
    cases = [(frame, name) for frame in FRAMES[step.source] for name in NAMES[step.source]]
    with pool.use(step) as engine:
        for way in WAYS:
            words = [name if way == WAYS[0] else way for _, name in cases]
            texts = [frame.format(word) for (frame, _), word in zip(cases, words, strict=True)]
            whole = sum(
                found[0].text.count(words[at]) == 1 for at, found in engine.translate(texts)
            )
            print(f"  {way:16} {whole:3} of {len(cases)} whole")


if __name__ == "__main__":
    main()
