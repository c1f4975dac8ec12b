"""Run every measurement, one after the other: ``python -m benchmarks``."""

import runpy
import sys
import time

MEASUREMENTS = (
    "segmentation",
    "identification",
    "structure",
    "guards",
    "inline",
    "checks",
    "encoder",
    "coverage",
    "parallel",
    "parallel_size",
    "republished",
    "agreement",
    "event_links",
    "omissions",
    "event_baselines",
    "quotations",
    "quotation_matching",
    "discrepancies",
    "glossary",
    "glossary_speed",
    "stand_ins",
    "store",
    "memory",
    "compare_page",
    "desk",
    "overview",
    "translation",
    "start",
)


def main() -> None:
    """Run and print them all."""
    for name in MEASUREMENTS:
        print(f"\n== {name} ==", flush=True)
        began = time.perf_counter()
        sys.argv = [f"benchmarks.{name}"]
        runpy.run_module(f"benchmarks.{name}", run_name="__main__")
        print(f"({time.perf_counter() - began:.0f} s)", flush=True)


if __name__ == "__main__":
    main()
